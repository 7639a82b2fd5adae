"""Which days are worked, and when a week's report is due.

Holidays change by decree (24/11 is one since 2026, Resolution 28/2026/QH16), so they are rows
that people edit, never code.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from models.calendar.weeks import MONDAY, Week
from models.clock import TZ
from models.errors import Refused

HOLIDAY, DAY_OFF_IN_LIEU, MAKEUP_DAY = "holiday", "day_off_in_lieu", "makeup_day"
KINDS = (HOLIDAY, DAY_OFF_IN_LIEU, MAKEUP_DAY)
MONDAY_TO_FRIDAY = frozenset(range(5))
DEADLINE_TIME = time(10, 0)


@dataclass(frozen=True)
class Holiday:
    """One row of the table of holidays: ``kind`` is ``holiday``, ``day_off_in_lieu`` (nghỉ bù)
    or ``makeup_day`` (làm bù). Raises Refused for another kind.
    """

    day: date
    name: str
    kind: str

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise Refused(
                "“{0}” không phải là loại ngày. Hãy chọn một trong: {1}.",
                self.kind,
                ", ".join(KINDS),
            )


class WorkingDays:
    """The working calendar of a unit: its weekdays, less days off, plus make-up days.

    When two rows name the same day the later row counts. Raises Refused for weekdays that are
    none or not 0 (Monday) to 6 (Sunday).
    """

    def __init__(
        self, holidays: Iterable[Holiday] = (), weekdays: Iterable[int] = MONDAY_TO_FRIDAY
    ) -> None:
        self.weekdays = frozenset(weekdays)
        if not self.weekdays or not self.weekdays <= frozenset(range(7)):
            raise Refused("Phải có ít nhất một ngày làm việc trong tuần, từ 0 đến 6. Hãy chọn lại.")
        self._by_day = {holiday.day: holiday for holiday in holidays}

    def is_working(self, day: date) -> bool:
        """Whether the office works on that day."""
        if self.is_makeup(day):
            return True
        return day.weekday() in self.weekdays and not self.is_off(day)

    def is_off(self, day: date) -> bool:
        """Whether the table gives the day off, whatever its weekday."""
        holiday = self._by_day.get(day)
        return holiday is not None and holiday.kind != MAKEUP_DAY

    def is_makeup(self, day: date) -> bool:
        """Whether the day is worked in exchange for another."""
        holiday = self._by_day.get(day)
        return holiday is not None and holiday.kind == MAKEUP_DAY

    def name_of(self, day: date) -> str | None:
        """What the table calls the day, days of every kind; None for an ordinary day."""
        holiday = self._by_day.get(day)
        return holiday.name if holiday else None

    def next_working(self, day: date) -> date:
        """The first working day after ``day``, never ``day`` itself."""
        day += timedelta(days=1)
        while not self.is_working(day):
            day += timedelta(days=1)
        return day


def deadline(week: Week, working_days: WorkingDays) -> datetime:
    """When the week's report is due: 10:00 (+07:00) on the first Monday after its last day, or
    on the next working day when that Monday is not worked.
    """
    after = week.last + timedelta(days=1)
    day = after + timedelta(days=(MONDAY - after.weekday()) % 7)
    if not working_days.is_working(day):
        day = working_days.next_working(day)
    return datetime.combine(day, DEADLINE_TIME, TZ)
