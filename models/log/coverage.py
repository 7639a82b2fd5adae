"""Which shifts of the last days have lượt, which were confirmed as empty, which are gaps."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from peewee import fn

from models.calendar.shifts import Shift, shifts_on
from models.calendar.working_days import WorkingDays
from models.clock import TZ, day_of
from models.log.interactions import closed_week
from models.log.zeros import zeros_between
from models.store.rows import tuples
from models.store.schema import InteractionRow

ROWS, ZERO, GAP, RUNNING, LATER = "rows", "zero", "gap", "running", "later"
_FURTHEST = 60


@dataclass(frozen=True)
class ShiftState:
    """``state``: has rows, confirmed as empty, over and a gap, running without a row, to come.

    ``count`` is lượt, voided rows left out; ``zero`` the confirmation's id, empty without one.
    """

    shift: Shift
    state: str
    count: int = 0
    zero: str = ""


@dataclass(frozen=True)
class DayState:
    """``off`` names a day off, which has no shifts; ``closed`` is the label of its closed week."""

    day: date
    shifts: tuple[ShiftState, ...]
    off: str = ""
    closed: str = ""


def day_state(day: date, shifts: Iterable[Shift], days: WorkingDays, now: datetime) -> DayState:
    """How one day stands at ``now``."""
    return _states([day], tuple(shifts), days, now)[0]


def last_days(
    shifts: Iterable[Shift], days: WorkingDays, now: datetime, count: int = 10
) -> tuple[DayState, ...]:
    """The last ``count`` days with shifts up to today, days off among them, oldest first.

    A weekend is left out, a holiday on a weekday is told.
    """
    every = tuple(shifts)
    usual = {weekday for shift in every for weekday in shift.weekdays}
    found: list[date] = []
    day = day_of(now)
    for _ in range(_FURTHEST):
        if shifts_on(day, every, days) or (days.is_off(day) and day.weekday() in usual):
            found.append(day)
        if len(found) == count:
            break
        day -= timedelta(days=1)
    return _states(found[::-1], every, days, now)


def newest_gap(days: Iterable[DayState]) -> tuple[date, str] | None:
    """Day and shift code of the newest gap that still can be filled."""
    for state in reversed(tuple(days)):
        for shift in reversed(state.shifts):
            if shift.state == GAP and not state.closed:
                return state.day, shift.shift.code
    return None


def last_shift_before(days: Iterable[DayState], today: date) -> tuple[date, str] | None:
    """The last shift before today in a week that is open."""
    for state in reversed(tuple(days)):
        if state.day < today and state.shifts and not state.closed:
            return state.day, state.shifts[-1].shift.code
    return None


def _states(
    wanted: list[date], shifts: tuple[Shift, ...], days: WorkingDays, now: datetime
) -> tuple[DayState, ...]:
    if not wanted:
        return ()
    counts = _counts(wanted[0], wanted[-1])
    zeros = {(zero.day, zero.shift): zero.id for zero in zeros_between(wanted[0], wanted[-1])}
    return tuple(
        DayState(
            day,
            tuple(
                _shift_state(day, shift, counts, zeros, now)
                for shift in shifts_on(day, shifts, days)
            ),
            (days.name_of(day) or "") if days.is_off(day) else "",
            closed_week(day.isoformat()) or "",
        )
        for day in wanted
    )


def _shift_state(
    day: date,
    shift: Shift,
    counts: dict[tuple[str, str], int],
    zeros: dict[tuple[str, str], str],
    now: datetime,
) -> ShiftState:
    key = day.isoformat(), shift.code
    if key in counts:
        return ShiftState(shift, ROWS, counts[key])
    if key in zeros:
        return ShiftState(shift, ZERO, zero=zeros[key])
    if datetime.combine(day, shift.start, TZ) > now:
        return ShiftState(shift, LATER)
    over = datetime.combine(day, shift.end, TZ) <= now
    return ShiftState(shift, GAP if over else RUNNING)


def _counts(first: date, last: date) -> dict[tuple[str, str], int]:
    row = InteractionRow
    query = row.select(row.day, row.shift, fn.SUM(row.quantity)).where(
        (row.day >= first.isoformat()) & (row.day <= last.isoformat()) & row.voided_at.is_null()
    )
    return {
        (day, code): int(sum_) for day, code, sum_ in tuples(query.group_by(row.day, row.shift))
    }
