"""Reporting weeks. No decree fixes one, so the first day is a setting of the unit."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from models.clock import FIRST_YEAR, LAST_YEAR
from models.errors import Refused
from models.text.formats import day_short

MONDAY, FRIDAY, SUNDAY = 0, 4, 6

_LABEL = re.compile(r"(\d{4})-W(\d\d)", re.ASCII | re.IGNORECASE)
_CLOSE = re.compile(r"(\d{4})[-\s]*W?[-\s]*(\d{1,2})", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, order=True)
class Week:
    """Seven days of a unit, both ends included. Ordered by time.

    ``year`` and ``number`` are the ISO 8601 year and week of the fourth day: for weeks from
    Monday the usual ISO week, and for any other first day still one week for each number.
    """

    first: date
    last: date

    @property
    def year(self) -> int:
        """The ISO year of the fourth day; 01/01/2028 lies in a week of 2027."""
        return _iso(self.first)[0]

    @property
    def number(self) -> int:
        """1 to 53."""
        return _iso(self.first)[1]

    @property
    def label(self) -> str:
        """``2026-W47``; labels sort as the weeks do."""
        return _label(self.first)

    def days(self) -> list[date]:
        """The seven days in order."""
        return [self.first + timedelta(days=n) for n in range(7)]

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@lru_cache(maxsize=1024)
def _iso(first: date) -> tuple[int, int]:
    """ISO year and week of the fourth day of the week that begins on ``first``."""
    year, number, _ = (first + timedelta(days=3)).isocalendar()
    return year, number


@lru_cache(maxsize=1024)
def _label(first: date) -> str:
    """A matrix asks for it thousands of times."""
    year, number = _iso(first)
    return f"{year:04}-W{number:02}"


def week_of(day: date, first_weekday: int = MONDAY) -> Week:
    """The week that holds ``day``; ``first_weekday`` is 0 for Monday to 6 for Sunday.

    Raises Refused for another ``first_weekday``.
    """
    _check_weekday(first_weekday)
    first = day - timedelta(days=(day.weekday() - first_weekday) % 7)
    return Week(first, first + timedelta(days=6))


def parse_week(text: str, first_weekday: int = MONDAY) -> Week:
    """The week of a label such as ``2026-W47`` (any case).

    Raises Refused, with the right spelling where it can be guessed, and for a week 53 in a year
    that has 52.
    """
    _check_weekday(first_weekday)
    match = _LABEL.fullmatch(text.strip())
    if match is None:
        guess = _CLOSE.fullmatch(text.strip())
        likely = guess is not None and 1 <= int(guess[2]) <= 53
        example = f"{guess[1]}-W{int(guess[2]):02}" if guess and likely else "2026-W47"
        raise Refused("“{0}” không phải là tuần hợp lệ. Hãy ghi như {1}.", text, example)
    year, number = int(match[1]), int(match[2])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refused(
            "Năm trong “{0}” phải từ {1} đến {2}. Hãy ghi lại.", text, FIRST_YEAR, LAST_YEAR
        )
    try:
        fourth = date.fromisocalendar(year, number, (first_weekday + 3) % 7 + 1)
    except ValueError:
        weeks = date(year, 12, 28).isocalendar().week
        raise Refused("Năm {0} chỉ có tuần 1 đến tuần {1}. Hãy ghi lại.", year, weeks) from None
    return week_of(fourth, first_weekday)


def weeks_between(first_day: date, last_day: date, first_weekday: int = MONDAY) -> list[Week]:
    """Every week that holds a day from ``first_day`` to ``last_day``, in order.

    Empty when ``last_day`` comes before ``first_day``. Raises Refused as `week_of` does.
    """
    week = week_of(first_day, first_weekday)
    if last_day < first_day:
        return []
    count = (last_day - week.first).days // 7 + 1
    return [week_of(week.first + timedelta(weeks=n), first_weekday) for n in range(count)]


def title(week: Week) -> str:
    """``Tuần 47 (từ 16/11/2026 đến 22/11/2026)``, as reports name it."""
    return f"Tuần {week.number} (từ {day_short(week.first)} đến {day_short(week.last)})"


def _check_weekday(first_weekday: int) -> None:
    if first_weekday not in range(7):
        raise Refused(
            "Ngày đầu tuần phải từ 0 (Thứ Hai) đến 6 (Chủ Nhật), không phải {0}. Hãy chọn lại.",
            first_weekday,
        )
