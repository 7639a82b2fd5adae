"""The look at the codes at the start of a shift: one tap, or an incident (product T7).

Anyone can paste a sticker over a code at night, so somebody compares the screen and the posters
with the official channel once a shift (domain facts, 5.1).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from models.calendar.shifts import Shift, shift_at, working_shifts
from models.calendar.spans import Span
from models.calendar.weeks import week_of
from models.clock import day_of, iso, local
from models.errors import Refused
from models.log.context import load_shifts
from models.setup import desk
from models.setup.holidays import working_days
from models.store import audit, settings
from models.store.opening import Store
from models.store.rows import tuples
from models.store.screen_schema import ShiftCheck
from models.uuid7 import uuid7

OK, INCIDENT = "ok", "incident"


@dataclass(frozen=True)
class CheckNow:
    """One check: ``day`` is ``YYYY-MM-DD``, ``shift`` a code, ``at`` ISO 8601 with ``+07:00``;
    ``result`` is ``ok``, or ``incident`` when something was wrong with a code."""

    id: str
    day: str
    shift: str
    at: str
    officer: str
    counter: str
    result: str


def check_now(
    store: Store, shift: Shift | None, by: str, now: datetime, result: str = OK
) -> CheckNow:
    """Officer ``by`` looked at the codes for ``shift`` of today; None is the shift ``now``
    belongs to, before its start too: people come early.

    A shift is checked once at a counter: a second tap gives the first check again.

    Raises:
        Refused: no such officer, or a day without shifts.
    """
    officer = desk.require_officer(by)
    with store.write():
        day, days = day_of(now), working_days()
        shift = shift or shift_at(load_shifts(), now, days)
        if shift is None or days.is_off(day):
            raise Refused("Hôm nay không có ca làm việc nên không cần kiểm tra mã đầu ca.")
        counter = desk.counter_here()
        done = _check_of(day, shift.code, counter)
        if done is not None:
            return done
        row = ShiftCheck.create(
            id=uuid7(now),
            day=day.isoformat(),
            shift=shift.code,
            at=iso(now),
            officer=officer.code,
            counter=counter,
            result=result,
            sample=settings.get(settings.SAMPLE),
        )
        audit.append(now, officer.code, "shift_check", shift.code, result=result)
    return _from_row(row)


def check_due(now: datetime) -> Shift | None:
    """The working shift that runs at ``now`` and has no check at this counter yet.

    None between shifts, on days off, and once it is checked.
    """
    counter = desk.counter_here()
    for shift in running_shifts(now):
        if _check_of(day_of(now), shift.code, counter) is None:
            return shift
    return None


def running_shifts(now: datetime) -> Iterator[Shift]:
    """The working shifts of today that hold ``now``, by start."""
    moment = local(now)
    for day, shift in working_shifts(week_of(moment.date()), load_shifts(), working_days()):
        if day == moment.date() and shift.start <= moment.time() < shift.end:
            yield shift


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
