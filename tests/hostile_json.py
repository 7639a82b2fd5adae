"""Values and spellings that no program of ours writes, put anywhere into what it wrote."""

import json
import random
from collections.abc import Iterator
from typing import Any

VALUES: tuple[Any, ...] = (
    *(None, True, False, -1, 0, 1, 7, 10**9 + 1, 10**14, 10**15, 2**63, -(2**63) - 1, 10**400),
    *(1.5, 1e300, float("nan"), float("inf")),
    *("", " ", "x", "x" * 300, "x" * 70_000, "\x00", "a\x00b", "\ud800", "\udfff\ud800", "\ufeff"),
    *("\u202eđảo", "e\u0301", "１２", "'; DROP TABLE interaction; --", "=HYPERLINK(1)", "../../x"),
    *("0000-01-01", "0001-01-01", "9999-12-31", "2026-02-30", "2026-11-23", "2026-W48", "26-1-1"),
    *("2026-11-23T09:41:05", "2026-11-23T09:41:05Z", "2026-11-23T09:41:05.5+07:00"),
    *("0000-11-23T09:41:05+07:00", "0001-01-01T00:00:00+07:00", "9999-12-31T23:59:59+07:00"),
    *("2026-11-23T25:61:61+07:00", "2026-11-23T09:41:05-23:59", "2199-12-31T23:59:59+07:00"),
    *("00000000-0000-0000-0000-000000000000", "019AC000-0000-7000-8000-000000000000"),
    *("{}", "[]", '{"note":1}', '{"note":["a","b"]}', '{"quantity":[1,99999999999]}', "null"),
    *([], {}, [[]], [None], {"a": 1}, ["a", "b"], {"": {"": {}}}),
)
DEEP = "[" * 100_000


def places_in(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every part of a value, the whole among them."""
    yield path
    if isinstance(value, dict):
        for key in value:
            yield from places_in(value[key], (*path, key))
    elif isinstance(value, list):
        for place in range(len(value)):
            yield from places_in(value[place], (*path, place))


def changed(value: Any, chance: random.Random, others: list[Any]) -> Any:
    """A copy with one part replaced, taken out, doubled or put beside; ``others``: values that are
    right elsewhere in the file."""
    copy = json.loads(json.dumps(value))
    *way, last = chance.choice([path for path in places_in(copy) if path])
    inside = copy
    for key in way:
        inside = inside[key]
    what = chance.randrange(10)
    if what < 5:
        inside[last] = chance.choice(VALUES)
    elif what < 7:
        inside[last] = chance.choice(others)
    elif what == 7:
        del inside[last]
    elif isinstance(inside, list):
        inside.insert(last, json.loads(json.dumps(inside[last])))
    else:
        inside[chance.choice(("", "more", "id", "day", "__proto__"))] = chance.choice(others)
    return copy


def spelt(value: Any, chance: random.Random) -> bytes:
    """Canonical mostly; else as another program would write it, or as nobody should."""
    plain = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    data = plain.encode("utf-8", "surrogatepass")
    what = chance.randrange(14)
    if what == 0:
        return json.dumps(value).encode()
    if what == 1:
        return data.replace(b":", b":" + DEEP.encode(), 1)
    if what == 2:
        return data[: chance.randrange(len(data) + 1)]
    if what == 3:
        place = chance.randrange(len(data) + 1)
        return (
            data[:place] + chance.choice((b"\x00", b"\xff", b"\n", b"\\ud800", b'"')) + data[place:]
        )
    if what == 4 and data.startswith(b"{"):
        return b'{"schema":1,' + data[1:]
    return data


def leaves(value: Any) -> list[Any]:
    """Every text, number and flag in it."""
    if isinstance(value, dict):
        return [leaf for inside in value.values() for leaf in leaves(inside)]
    if isinstance(value, list):
        return [leaf for inside in value for leaf in leaves(inside)]
    return [value]
