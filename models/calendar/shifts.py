"""Shifts of a desk: which one a time belongs to, and which ones a week has."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from models.calendar.spans import Span
from models.calendar.working_days import MONDAY_TO_FRIDAY, WorkingDays
from models.clock import local
from models.errors import Refused


@dataclass(frozen=True)
class Shift:
    """A part of the day, ``start`` included and ``end`` not, in +07:00, within one day.

    ``weekdays``: 0 for Monday to 6 for Sunday. Raises Refused when it ends before it starts or
    names another weekday.
    """

    code: str
    name: str
    start: time
    end: time
    weekdays: frozenset[int]

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise Refused(
                "Ca {0} phải kết thúc sau giờ bắt đầu, trong cùng một ngày. Hãy sửa giờ của ca.",
                self.name,
            )
        if not self.weekdays <= frozenset(range(7)):
            raise Refused(
                "Ngày trực của ca {0} phải từ 0 (Thứ Hai) đến 6 (Chủ Nhật). Hãy sửa lại.", self.name
            )


DEFAULT_SHIFTS = (
    Shift("sang", "Sáng", time(7, 30), time(11, 30), MONDAY_TO_FRIDAY),
    Shift("chieu", "Chiều", time(13, 30), time(17, 0), MONDAY_TO_FRIDAY),
)


def shift_at(
    shifts: Iterable[Shift], when: datetime, working_days: WorkingDays | None = None
) -> Shift | None:
    """The shift that a moment belongs to: the one that holds it, else the nearest of that day.

    Work goes on through lunch and after hours: 11:45 counts as morning, 13:10 and 18:00 as
    afternoon; half-way between two it is the one before. None on a weekday without shifts,
    unless ``working_days`` says that it is a make-up day. Raises ValueError for a naive ``when``.
    """
    moment = local(when)
    minute = _minutes(moment.time())
    candidates = _shifts_of(moment.date(), shifts, working_days)
    return min(candidates, key=lambda shift: (_distance(shift, minute), shift.start), default=None)


def working_shifts(
    span: Span, shifts: Iterable[Shift], working_days: WorkingDays
) -> list[tuple[date, Shift]]:
    """The shifts that a desk has in a week or a longer period, by day and start.

    A shift's own weekdays decide, so that a centre with a Saturday morning has it here; days
    off have none. A make-up day has the shifts of the day that it replaces: those of any
    ordinary working weekday, unless its own weekday has shifts.
    """
    every = list(shifts)
    return [(day, shift) for day in span.days() for shift in shifts_on(day, every, working_days)]


def shifts_on(day: date, shifts: Iterable[Shift], working_days: WorkingDays) -> list[Shift]:
    """The shifts that a desk has on one day, by start; none on a day off."""
    return [] if working_days.is_off(day) else _shifts_of(day, shifts, working_days)


def _shifts_of(day: date, shifts: Iterable[Shift], working_days: WorkingDays | None) -> list[Shift]:
    every = sorted(shifts, key=lambda shift: (shift.start, shift.end, shift.code))
    of_day = [shift for shift in every if day.weekday() in shift.weekdays]
    if not of_day and working_days is not None and working_days.is_makeup(day):
        of_day = [shift for shift in every if shift.weekdays & working_days.weekdays]
    return of_day


def _distance(shift: Shift, minute: float) -> float:
    """Minutes from the shift; -1 inside, so that the end of one is the start of the next."""
    start, end = _minutes(shift.start), _minutes(shift.end)
    if start <= minute < end:
        return -1
    return start - minute if minute < start else minute - end


def _minutes(at: time) -> float:
    return at.hour * 60 + at.minute + at.second / 60
