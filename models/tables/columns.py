"""Finds the columns of a table by what its header calls them."""

import re
from collections.abc import Mapping, Sequence

from models.errors import Refused
from models.text.fold import fold

_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_NO_WORD = re.compile(r"[\W_]+")
SAME_NAME = "Tệp có nhiều cột cùng tên “{0}” ({1}). Hãy chỉ giữ một cột mang tên đó."


def map_columns(headers: Sequence[str], wanted: Mapping[str, tuple[str, ...]]) -> dict[str, int]:
    """Which column holds what: ``{"code": 0}`` for headers ``("Mã", "Tên")``.

    ``wanted`` gives for each key the names that people use, the best first, in Vietnamese and
    English. Names match without case, marks, punctuation and what stands in brackets. A column
    is given once, to the key whose name comes first; keys without a column are left out.
    """
    plain = [_plain(header) for header in headers]
    found: dict[str, int] = {}
    longest = max(map(len, wanted.values()), default=0)
    for rank in range(longest):
        for key, names in wanted.items():
            if key in found or rank >= len(names):
                continue
            name = _plain(names[rank])
            free = (n for n, text in enumerate(plain) if text == name and n not in found.values())
            place = next(free, None)
            if place is not None:
                found[key] = place
    return found


def same_named(headers: Sequence[str], wanted: Mapping[str, tuple[str, ...]]) -> dict[str, Refused]:
    """Why a column that :func:`map_columns` found may be the wrong one: another bears its name.

    A sentence for each such key, with the columns as a spreadsheet letters them.
    """
    plain, found = [_plain(header) for header in headers], map_columns(headers, wanted)
    taken = set(found.values())
    told = {}
    for key, place in found.items():
        same = [n for n, text in enumerate(plain) if text == plain[place]]
        if any(n not in taken for n in same):
            letters = ", ".join(map(_letter, same))
            told[key] = Refused(SAME_NAME, headers[place][:60], letters)
    return told


def refuse_same_named(headers: Sequence[str], wanted: Mapping[str, tuple[str, ...]]) -> None:
    """Raises Refused where two columns bear a name that is looked for."""
    for problem in same_named(headers, wanted).values():
        raise problem


def _letter(place: int) -> str:
    """``A`` … ``Z``, ``AA`` …; tables here have at most a hundred columns."""
    first, last = divmod(place, 26)
    return (chr(64 + first) if first else "") + chr(65 + last)


def _plain(header: str) -> str:
    whole = _NO_WORD.sub(" ", fold(header)).strip()
    return _NO_WORD.sub(" ", fold(_BRACKETS.sub(" ", header))).strip() or whole
