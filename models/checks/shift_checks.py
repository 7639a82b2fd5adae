"""The look at the codes at the start of a shift: one tap, or an incident (product T7).

Anyone can paste a sticker over a code at night, so somebody compares the screen and the posters
with the official channel once a shift (domain facts, 5.1).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.calendar.shifts import Shift, shifts_on, working_shifts
from models.calendar.spans import Span
from models.clock import day_of, iso, local
from models.log.context import load_shifts
from models.setup import desk
from models.setup.holidays import working_days
from models.store import audit, settings
from models.store.opening import Store
from models.store.rows import tuples
from models.store.screen_schema import ShiftCheck
from models.uuid7 import uuid7

OK, INCIDENT = "ok", "incident"

EARLY = timedelta(hours=2)
"""Who comes so long before a shift begins, looks at the codes for it; sooner, a sticker could
still be pasted over them before the first visitor comes (domain facts, 5.1)."""

OUTSIDE = ""
"""The shift of a check outside all shifts: at night, overtime, on a day off. It is kept, and
counts for no shift."""

SAME_LOOK = timedelta(minutes=10)
"""Two taps outside all shifts within so long are one look."""


@dataclass(frozen=True)
class CheckNow:
    """One check: ``day`` is ``YYYY-MM-DD``, ``shift`` a code or :data:`OUTSIDE`, ``at`` ISO 8601
    with ``+07:00``; ``result`` is ``ok``, or ``incident`` when something was wrong with a code."""

    id: str
    day: str
    shift: str
    at: str
    officer: str
    counter: str
    result: str


def check_now(store: Store, by: str, now: datetime, result: str = OK) -> CheckNow:
    """Officer ``by`` looked at the codes: for the shift that :func:`shift_to_check` gives, or
    outside all shifts.

    A shift is checked once at a counter: a second tap gives the first check again.

    Raises:
        Refused: no such officer.
    """
    officer = desk.require_officer(by)
    with store.write():
        shift = shift_to_check(now)
        code = shift.code if shift is not None else OUTSIDE
        counter = desk.counter_here()
        done = _done(now, code, counter)
        if done is not None:
            return done
        row = ShiftCheck.create(
            id=uuid7(now),
            day=day_of(now).isoformat(),
            shift=code,
            at=iso(now),
            officer=officer.code,
            counter=counter,
            result=result,
            sample=settings.get(settings.SAMPLE),
        )
        audit.append(now, officer.code, "shift_check", code, result=result)
    return _from_row(row)


def shift_to_check(now: datetime) -> Shift | None:
    """The working shift that a look at ``now`` counts for: the one that runs, without a check at
    this counter if there are several, else the next one of today that begins within
    :data:`EARLY`. None outside all shifts and on days off."""
    running = [*running_shifts(now)]
    if running:
        return check_due(now) or running[0]
    latest = local(now) + EARLY
    coming = (shift for shift in _shifts_today(now) if local(now).time() < shift.start)
    soon = next(coming, None)
    if soon is None or datetime.combine(latest.date(), soon.start, latest.tzinfo) > latest:
        return None
    return soon


def check_due(now: datetime) -> Shift | None:
    """The working shift that runs at ``now`` and has no check at this counter yet.

    None between shifts, on days off, and once it is checked.
    """
    counter = desk.counter_here()
    for shift in running_shifts(now):
        if _check_of(day_of(now), shift.code, counter) is None:
            return shift
    return None


def check_wanted(now: datetime) -> bool:
    """Whether a look at ``now`` would be a new one: its shift has none at this counter yet, or it
    is outside all shifts."""
    shift = shift_to_check(now)
    return shift is None or _check_of(day_of(now), shift.code, desk.counter_here()) is None


def running_shifts(now: datetime) -> Iterator[Shift]:
    """The working shifts of today that hold ``now``, by start."""
    moment = local(now).time()
    return (shift for shift in _shifts_today(now) if shift.start <= moment < shift.end)


def checks_of(first: date, last: date) -> list[CheckNow]:
    """The checks from ``first`` to ``last``, both included, the newest first."""
    row = ShiftCheck
    query = row.select().where(_between(first, last)).order_by(row.at.desc(), row.id.desc())
    return [_from_row(found) for found in query]


def checked_of_worked(week: Span) -> tuple[int, int]:
    """How many working shifts of the week have a check, and how many it has by the calendar.

    Several counters of a store share their shifts; a check at one of them counts once.
    """
    row = ShiftCheck
    query = row.select(row.day, row.shift).where(_between(week.first, week.last)).distinct()
    worked = {
        (day.isoformat(), shift.code)
        for day, shift in working_shifts(week, load_shifts(), working_days())
    }
    return len(worked & set(tuples(query))), len(worked)


def _shifts_today(now: datetime) -> list[Shift]:
    return shifts_on(day_of(now), load_shifts(), working_days())


def _done(now: datetime, shift: str, counter: str) -> CheckNow | None:
    """The check that this one would repeat."""
    if shift != OUTSIDE:
        return _check_of(day_of(now), shift, counter)
    row = ShiftCheck
    same = (row.shift == OUTSIDE) & (row.counter == counter)
    near = (row.at > iso(now - SAME_LOOK)) & (row.at <= iso(now))
    found = row.select().where(same & near).order_by(row.at).first()
    return _from_row(found) if found is not None else None


def _between(first: date, last: date) -> object:
    return (ShiftCheck.day >= first.isoformat()) & (ShiftCheck.day <= last.isoformat())


def _check_of(day: date, shift: str, counter: str) -> CheckNow | None:
    row = ShiftCheck.get_or_none(
        (ShiftCheck.day == day.isoformat())
        & (ShiftCheck.shift == shift)
        & (ShiftCheck.counter == counter)
    )
    return _from_row(row) if row is not None else None


def _from_row(row: ShiftCheck) -> CheckNow:
    return CheckNow(row.id, row.day, row.shift, row.at, row.officer, row.counter, row.result)
