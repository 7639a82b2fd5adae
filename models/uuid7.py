"""Identifiers made where a fact happened, in the order in which they were made."""

import hashlib
import os
import re
from datetime import UTC, datetime, timedelta
from threading import Lock

from models.errors import Refused

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_COUNTER_END = 1 << 12
_SHAPE = re.compile(
    r"(?:urn:uuid:)?([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})"
    r"|([0-9a-f]{32})"
)


class _Sequence:
    """The last time and counter given out; neither ever goes backwards."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._millisecond = -1
        self._counter = 0

    def following(self, millisecond: int) -> tuple[int, int]:
        with self._lock:
            if millisecond > self._millisecond:
                self._millisecond = millisecond
                # Half the counter is random, half is room to count (RFC 9562, 6.2 method 1).
                self._counter = int.from_bytes(os.urandom(2), "big") >> 5
            else:
                self._counter += 1
                if self._counter == _COUNTER_END:
                    # Run ahead of the clock rather than repeat or go back (RFC 9562, 6.2).
                    self._millisecond += 1
                    self._counter = 0
            return self._millisecond, self._counter


_sequence = _Sequence()


def uuid7(now: datetime) -> str:
    """A new UUIDv7 (RFC 9562, 5.7) as canonical lower-case text.

    ``now`` is aware. Each one is greater than every one made before it in this process, also
    within one millisecond, when the clock is set back, and between threads. Raises ValueError
    for a naive ``now``.
    """
    if now.utcoffset() is None:
        raise ValueError("a datetime without an offset is no moment")
    millisecond, counter = _sequence.following(max(0, (now - _EPOCH) // _MILLISECOND))
    tail = int.from_bytes(os.urandom(8), "big") & ((1 << 62) - 1) | (0b10 << 62)
    text = f"{millisecond:012x}7{counter:03x}{tail:016x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def parse_uuid(text: str) -> str:
    """A UUID of any version as canonical lower-case text.

    Other programs write capitals, braces, ``urn:uuid:`` or no hyphens; all mean the same id, and
    the same id must be stored once. Raises Refused.
    """
    bare = text.strip().lower()
    if bare.startswith("{") and bare.endswith("}"):
        bare = bare[1:-1]
    match = _SHAPE.fullmatch(bare)
    if match is None:
        raise Refused(
            "“{0}” không phải là mã UUID. Hãy ghi dạng 019aae2f-6b1a-7c3e-8a54-0123456789ab.",
            text,
        )
    digits = "".join(part for part in match.groups() if part)
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def derived_uuid(parent: str, name: str) -> str:
    """The id of a part called ``name`` of what ``parent`` (canonical) identifies.

    Always the same for the same two. It begins with the parent's first half, so that the parts
    sort where the parent does and :func:`first_half` finds them together.
    """
    digest = int.from_bytes(hashlib.sha256(f"{parent}/{name}".encode()).digest()[:8], "big")
    tail = digest & ((1 << 62) - 1) | (0b10 << 62)
    return f"{first_half(parent)}{tail >> 48:04x}-{tail & ((1 << 48) - 1):012x}"


def first_half(uuid: str) -> str:
    """``019aae2f-6b1a-7c3e-`` of ``019aae2f-6b1a-7c3e-8a54-0123456789ab``."""
    return uuid[:19]
