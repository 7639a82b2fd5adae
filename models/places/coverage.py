"""How far the official code reaches at a unit: counts and days only, nobody is named (product R6).

As it stood at the end of a week, so that the same facts give the same sums whenever it is closed.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from peewee import fn

from models.calendar.spans import Span
from models.places.register import (
    KINDS,
    OK,
    PASTED_OVER,
    REMOVED,
    UNCHECKED,
    WORN,
    WRONG_LINK,
    PlaceNow,
    places,
)
from models.places.twins import as_one
from models.store.screen_schema import DisplaySession, ShiftCheck

MOST_BATCHES = 50


@dataclass(frozen=True)
class KindCover:
    """Places of one kind. ``count`` of them, and how many were found so at their last check;
    ``checked``: the day of the newest check; ``oldest``: of what still hangs and was ever checked,
    the day of the check that is the longest ago; None without any."""

    count: int = 0
    ok: int = 0
    pasted_over: int = 0
    worn: int = 0
    wrong_link: int = 0
    removed: int = 0
    unchecked: int = 0
    checked: date | None = None
    oldest: date | None = None

    @property
    def hanging(self) -> int:
        """Places at which something hangs."""
        return self.count - self.removed


@dataclass(frozen=True)
class Coverage:
    """``shown``: the last day on which the program showed the code on a screen, ``self_checked``
    the last on which the screen read its own code rightly, ``shift_checked`` the last on which an
    officer looked at the codes; ``fingerprint`` of the code that stood there last, empty without
    one. ``batches``: numbers of the print batches that hang on walls, in order."""

    shown: date | None = None
    self_checked: date | None = None
    shift_checked: date | None = None
    fingerprint: str = ""
    screen: KindCover = KindCover()
    wall: KindCover = KindCover()
    website: KindCover = KindCover()
    portal: KindCover = KindCover()
    batches: tuple[str, ...] = ()

    def of(self, kind: str) -> KindCover:
        """The places of this kind (:data:`models.places.register.KINDS`)."""
        found: KindCover = getattr(self, kind)
        return found


_COUNTED = {
    OK: "ok",
    PASTED_OVER: "pasted_over",
    WORN: "worn",
    WRONG_LINK: "wrong_link",
    REMOVED: "removed",
    UNCHECKED: "unchecked",
}
COUNTS = tuple(_COUNTED.values())


def count_coverage(week: Span) -> Coverage:
    """The unit's coverage at the end of a week. Call inside ``store.read()``."""
    # A place that two PCs entered is one place.
    found = as_one(places(until=week.last))
    last = week.last.isoformat()
    row = DisplaySession
    shown = row.select(row.day, row.fingerprint).where((row.day <= last) & (row.seconds > 0))
    newest = shown.order_by(row.day.desc(), row.started_at.desc(), row.id.desc()).first()
    passed = (row.day <= last) & (row.checks_passed > 0)
    return Coverage(
        shown=_day(newest.day) if newest is not None else None,
        self_checked=_day(row.select(fn.MAX(row.day)).where(passed).scalar()),
        shift_checked=_day(
            ShiftCheck.select(fn.MAX(ShiftCheck.day)).where(ShiftCheck.day <= last).scalar()
        ),
        fingerprint=newest.fingerprint if newest is not None else "",
        batches=_batches(found),
        **_by_kind(lambda kind: _cover(one for one in found if one.kind == kind)),
    )


def add_coverages(every: Iterable[Coverage]) -> Coverage:
    """Of many units together: counts are added, the newest day of each is kept and of ``oldest``
    the oldest; what differs, a fingerprint or batches, is no one's."""
    found = list(every)
    prints = {one.fingerprint for one in found if one.fingerprint}
    return Coverage(
        shown=_newest(one.shown for one in found),
        self_checked=_newest(one.self_checked for one in found),
        shift_checked=_newest(one.shift_checked for one in found),
        fingerprint=prints.pop() if len(prints) == 1 else "",
        **_by_kind(lambda kind: add_kinds(one.of(kind) for one in found)),
    )


def add_kinds(every: Iterable[KindCover]) -> KindCover:
    """The places of several kinds or units together."""
    found = list(every)
    oldest = [one.oldest for one in found if one.oldest is not None]
    return KindCover(
        checked=_newest(one.checked for one in found),
        oldest=min(oldest, default=None),
        **{name: sum(getattr(one, name) for one in found) for name in ("count", *COUNTS)},
    )


def coverage_values(coverage: Coverage) -> dict[str, Any]:
    """As values that JSON can hold: days as ``YYYY-MM-DD``, empty for none."""
    return {
        **{name: _said(getattr(coverage, name)) for name in _DAYS},
        "fingerprint": coverage.fingerprint,
        "batches": list(coverage.batches),
        **{kind: _kind_values(coverage.of(kind)) for kind in KINDS},
    }


def read_coverage(values: Any) -> Coverage:
    """What :func:`coverage_values` gave. Raises ValueError, TypeError or KeyError for anything
    else; whether the sums are possible is for the caller to doubt."""
    if set(values) != {item.name for item in fields(Coverage)}:
        raise ValueError("names")
    if not isinstance(values["batches"], list) or len(values["batches"]) > MOST_BATCHES:
        raise ValueError("batches")
    return Coverage(
        shown=_day(values["shown"]),
        self_checked=_day(values["self_checked"]),
        shift_checked=_day(values["shift_checked"]),
        fingerprint=_text(values["fingerprint"]),
        batches=tuple(_text(batch) for batch in values["batches"]),
        **_by_kind(lambda kind: _read_kind(values[kind])),
    )


_DAYS = ("shown", "self_checked", "shift_checked")


def _by_kind(make: Callable[[str], KindCover]) -> dict[str, Any]:
    return {kind: make(kind) for kind in KINDS}


def _cover(found: Iterable[PlaceNow]) -> KindCover:
    counts = dict.fromkeys(COUNTS, 0)
    checked, hanging = [], []
    for one in found:
        counts[_COUNTED[one.state]] += 1
        if one.checked_on is not None:
            checked.append(one.checked_on)
            if one.state != REMOVED:
                hanging.append(one.checked_on)
    return KindCover(
        count=sum(counts.values()),
        checked=max(checked, default=None),
        oldest=min(hanging, default=None),
        **counts,
    )


def _batches(found: Iterable[PlaceNow]) -> tuple[str, ...]:
    """Those of sheets that still hang; of very many the newest."""
    named = {one.batch for one in found if one.batch and one.state != REMOVED}
    return tuple(sorted(named)[-MOST_BATCHES:])


def _newest(days: Iterable[date | None]) -> date | None:
    return max((day for day in days if day is not None), default=None)


def _kind_values(cover: KindCover) -> dict[str, Any]:
    return {
        **{name: getattr(cover, name) for name in ("count", *COUNTS)},
        "checked": _said(cover.checked),
        "oldest": _said(cover.oldest),
    }


def _read_kind(values: Any) -> KindCover:
    if set(values) != {item.name for item in fields(KindCover)}:
        raise ValueError("names")
    return KindCover(
        checked=_day(values["checked"]),
        oldest=_day(values["oldest"]),
        **{name: _count(values[name]) for name in ("count", *COUNTS)},
    )


def _said(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _count(value: Any) -> int:
    if type(value) is not int or not value >= 0:
        raise ValueError("count")
    return value


def _text(value: Any) -> str:
    if type(value) is not str:
        raise ValueError("text")
    return value
