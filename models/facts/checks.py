"""What a value of another store may be: each check takes it or raises ValueError."""

import json
import re
from collections.abc import Callable, Collection
from datetime import date
from typing import Any

from models.clock import iso, parse_time
from models.errors import Refused
from models.text.fold import clean
from models.uuid7 import parse_uuid

Check = Callable[[Any], None]

_MOST = 1_000_000_000
_YEARS = (2020, 2199)


def ident(value: Any) -> None:
    """A UUID in its canonical spelling."""
    try:
        same = type(value) is str and parse_uuid(value) == value
    except Refused:
        same = False
    if not same:
        raise ValueError("id")


def moment(value: Any) -> None:
    """``2026-11-23T09:41:05+07:00``."""
    try:
        same = type(value) is str and len(value) == 25 and iso(parse_time(value)) == value
    except Refused:
        same = False
    if not same:
        raise ValueError("time")


def day(value: Any) -> None:
    """``2026-11-23``."""
    if type(value) is not str or len(value) != 10:
        raise ValueError("day")
    if not _YEARS[0] <= date.fromisoformat(value).year <= _YEARS[1]:
        raise ValueError("year")


def code(value: Any) -> None:
    """A code of a catalogue: 1 to 60 characters that can be seen."""
    if type(value) is not str or not 0 < len(value) <= 60 or not value.isprintable():
        raise ValueError("code")
    if value != value.strip():
        raise ValueError("code")


def count(value: Any) -> None:
    """A whole number from 0 to a thousand million."""
    if type(value) is not int or not 0 <= value <= _MOST:
        raise ValueError("count")


def flag(value: Any) -> None:
    """True or false."""
    if type(value) is not bool:
        raise ValueError("flag")


def one_of(choices: Collection[str]) -> Check:
    """One of these words."""

    def check(value: Any) -> None:
        if type(value) is not str or value not in choices:
            raise ValueError("word")

    return check


def between(least: int, most: int) -> Check:
    """A whole number from ``least`` to ``most``."""

    def check(value: Any) -> None:
        if type(value) is not int or not least <= value <= most:
            raise ValueError("number")

    return check


def words(most: int) -> Check:
    """Text as :func:`models.text.fold.clean` leaves it, at most so many characters; also none."""

    def check(value: Any) -> None:
        if type(value) is not str or len(value) > most or clean(value) != value:
            raise ValueError("words")

    return check


def matching(pattern: re.Pattern[str]) -> Check:
    """Text that the pattern describes from end to end."""

    def check(value: Any) -> None:
        if type(value) is not str or pattern.fullmatch(value) is None:
            raise ValueError("pattern")

    return check


def none_or(check: Check) -> Check:
    """None, or what ``check`` takes."""

    def either(value: Any) -> None:
        if value is not None:
            check(value)

    return either


def empty_or(check: Check) -> Check:
    """The empty text, or what ``check`` takes."""

    def either(value: Any) -> None:
        if value != "":
            check(value)

    return either


def mapping(inside: dict[str, Check], pairs: bool) -> Check:
    """JSON text of an object with some of these names; with ``pairs`` each value is a list of the
    value before and the value after."""

    def check(value: Any) -> None:
        if type(value) is not str or len(value) > 4_000:
            raise ValueError("object")
        found = _object(value)
        for name, held in found.items():
            if pairs and (type(held) is not list or len(held) != 2):
                raise ValueError("pair")
            for one in held if pairs else [held]:
                inside[name](one)

    return check


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError("object") from error
    if type(found) is not dict:
        raise ValueError("object")
    return found
