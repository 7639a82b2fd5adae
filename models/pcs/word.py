"""The main PC's signed word on a second PC's file, written beside it: what came, what did not."""

import base64
import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.clock import iso, parse_time
from models.errors import Refused
from models.packs import keys
from models.packs.signed_file import is_said, read_small, signed_bytes, split
from models.pcs.manifest import PC, UNIT

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

FORMAT, SCHEMA = "quay-pc-word", 1
MAX_FILE = 1 << 20
MOST_LISTED = 1_000
BAD = "Tệp báo nhận của máy chính không đúng khuôn dạng. Hãy nhận lại lượt ghi ở máy chính."

_HEX = re.compile(r"[0-9a-f]{64}", re.ASCII)
_WEEK = re.compile(r"\d{4}-W\d\d", re.ASCII)
_TEXTS = ("unit", "pc", "file", "made_at", "taken_at", "key")
_KEYS = {"format", "schema", "closed", "left_out", "counts", *_TEXTS}


@dataclass(frozen=True)
class Word:
    """``file``: SHA-256 of the second PC's file, ``made_at`` its time, ``taken_at`` the main PC's.
    ``closed``: first and last day of each closed week of the last 400 days, by label;
    ``left_out``: at most :data:`MOST_LISTED` facts that were not taken, each (kind, id, day,
    why); ``counts``: how many of each day."""

    unit: str
    pc: str
    file: str
    made_at: datetime
    taken_at: datetime
    closed: dict[str, tuple[str, str]]
    left_out: tuple[tuple[str, str, str, str], ...]
    counts: dict[str, int]
    key: bytes

    def week_of(self, day: str) -> str:
        """The closed week that holds ``day``, empty for none."""
        return next((w for w, (first, last) in self.closed.items() if first <= day <= last), "")


def word_name(unit: str, pc: str) -> str:
    """``QMCN_26734_QUAY2.json``: one file a PC, the newest word."""
    return f"QMCN_{unit}_{pc}.json"


def word_bytes(word: Word, private: "Ed25519PrivateKey") -> bytes:
    """The signed file; the same bytes for the same arguments."""
    return signed_bytes(_said(word), private)


def read_word(path: Path) -> Word:
    """Read a stranger's file, at most :data:`MAX_FILE` bytes of it.

    Raises:
        Refused: unreadable, no such file, changed, or wrongly signed; nothing else.
    """
    data = read_small(path, MAX_FILE)
    if len(data) > MAX_FILE:
        raise Refused(BAD)
    try:
        values, signature = split(data)
        word = _word(values)
        right = _is_possible(word) and is_said(values, _said(word), signature, word.key)
    except (AttributeError, KeyError, TypeError, ValueError, OverflowError, Refused) as error:
        raise Refused(BAD) from error
    if not right:
        raise Refused(BAD)
    return word


def _said(word: Word) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "schema": SCHEMA,
        "unit": word.unit,
        "pc": word.pc,
        "file": word.file,
        "made_at": iso(word.made_at),
        "taken_at": iso(word.taken_at),
        "closed": {label: list(span) for label, span in word.closed.items()},
        "left_out": [list(fact) for fact in word.left_out],
        "counts": word.counts,
        "key": base64.b64encode(word.key).decode("ascii"),
    }


def _word(values: dict[str, Any]) -> Word:
    if set(values) != _KEYS or values["format"] != FORMAT or values["schema"] != SCHEMA:
        raise ValueError("shape")
    if any(type(values[name]) is not str for name in _TEXTS):
        raise ValueError("words")
    return Word(
        values["unit"],
        values["pc"],
        values["file"],
        parse_time(values["made_at"]),
        parse_time(values["taken_at"]),
        {label: (_day(first), _day(last)) for label, (first, last) in values["closed"].items()},
        tuple((str(a), str(b), _day(c), str(d)) for a, b, c, d in values["left_out"]),
        {_day(day): int(count) for day, count in values["counts"].items()},
        base64.b64decode(values["key"], validate=True),
    )


def _day(value: Any) -> str:
    return date.fromisoformat(value).isoformat()


def _is_possible(word: Word) -> bool:
    return (
        UNIT.fullmatch(word.unit) is not None
        and PC.fullmatch(word.pc) is not None
        and _HEX.fullmatch(word.file) is not None
        and all(_WEEK.fullmatch(label) for label in word.closed)
        and len(word.left_out) <= MOST_LISTED
        and all(count > 0 for count in word.counts.values())
        and len(word.key) == keys.KEY_BYTES
    )
