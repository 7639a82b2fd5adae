"""What visitors touched on the public screen: counts, never who (product K5)."""

import re
from datetime import date, datetime
from typing import Any

from peewee import fn

from models.clock import day_of, iso
from models.store import settings
from models.store.opening import Store
from models.store.rows import tuples
from models.store.screen_schema import VisitorTouch
from models.uuid7 import uuid7

PAGE, SATISFACTION, HELP = "page", "satisfaction", "help"
LANGUAGE, LARGER = "language", "larger"
KINDS = (PAGE, SATISFACTION, HELP, LANGUAGE, LARGER)
LANGUAGES = ("vi", "en")

# Only names of pages and switches fit: nothing that a person wrote can get in here.
_NAME = re.compile(r"[A-Za-z0-9_./-]{0,40}", re.ASCII)
_RATING = re.compile(r"3/[1-3]|5/[1-5]", re.ASCII)


def log_touch(store: Store, kind: str, page: str, value: str, language: str, now: datetime) -> None:
    """Keep one touch. ``page``: the page it was on or led to; ``value``: for satisfaction
    ``levels/level``, level 1 the best, such as ``3/1``.

    Raises ValueError for a kind, a language or a name that is none of the screen's own.
    """
    with store.write():
        put_touch(kind, page, value, language, now)


def put_touch(kind: str, page: str, value: str, language: str, now: datetime) -> None:
    """The same, inside ``store.write()``, together with what the touch brought about."""
    if kind not in KINDS or language not in LANGUAGES:
        raise ValueError(f"touch {kind!r} in {language!r}")
    shape = _RATING if kind == SATISFACTION else _NAME
    if not _NAME.fullmatch(page) or not shape.fullmatch(value):
        raise ValueError(f"touch {kind!r} of {page!r} with {value!r}")
    VisitorTouch.insert(
        id=uuid7(now),
        at=iso(now),
        day=day_of(now).isoformat(),
        kind=kind,
        page=page,
        value=value,
        language=language,
        sample=settings.get(settings.SAMPLE),
    ).execute()


def page_views(first: date, last: date) -> dict[str, int]:
    """How often each page was opened from ``first`` to ``last``, both included."""
    return _counted(VisitorTouch.page, PAGE, first, last)


def satisfaction(first: date, last: date) -> dict[str, int]:
    """How often each level was chosen, by ``levels/level``; it speaks of the guidance only."""
    return _counted(VisitorTouch.value, SATISFACTION, first, last)


def total(first: date, last: date) -> int:
    """All touches from ``first`` to ``last``, both included."""
    return int(VisitorTouch.select(fn.COUNT(VisitorTouch.id)).where(_on(first, last)).scalar() or 0)


def _counted(column: Any, kind: str, first: date, last: date) -> dict[str, int]:
    row = VisitorTouch
    query = row.select(column, fn.COUNT(row.id)).where(_on(first, last) & (row.kind == kind))
    return {name: int(count) for name, count in tuples(query.group_by(column).order_by(column))}


def _on(first: date, last: date) -> Any:
    row = VisitorTouch
    return (row.day >= first.isoformat()) & (row.day <= last.isoformat())
