"""Periods of reports longer than a week: month, quarter, half-year, nine months, year.

Each by the calendar, or by the windows of Decree 09/2019/NĐ-CP, art. 12, which end on the 14th
(domain facts, 3.2): those of one kind follow each other without a gap, and twelve months make up
the year.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from models.calendar.working_days import WorkingDays
from models.clock import FIRST_YEAR, LAST_YEAR, TZ
from models.errors import Refused
from models.text.formats import day_short

MONTH, QUARTER, HALF, NINE_MONTHS, YEAR = "month", "quarter", "half", "nine_months", "year"
_WORKING_DAYS_TO_SEND = 2
_MONTHS = {MONTH: 1, QUARTER: 3, HALF: 6, NINE_MONTHS: 9, YEAR: 12}
_ROMAN = ("I", "II", "III", "IV")
_LABEL = re.compile(
    r"(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?(s)?", re.ASCII | re.IGNORECASE
)


@dataclass(frozen=True)
class Period:
    """Whole months, or windows from the 15th to the 14th (``statutory``); both ends included.

    ``kind`` is :data:`MONTH`, :data:`QUARTER`, :data:`HALF`, :data:`NINE_MONTHS` or :data:`YEAR`;
    ``label`` such as ``2026-11`` or ``2026-Q4s``; ``title`` as reports name it.
    """

    kind: str
    first: date
    last: date
    label: str
    title: str
    name: str
    statutory: bool

    def days(self) -> list[date]:
        """Every day in order."""
        return [self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)]

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def ends_at(self) -> datetime:
        """The last second, in +07:00."""
        return datetime.combine(self.last, time(23, 59, 59), TZ)


def parse_period(text: str) -> Period:
    """The period of a label (any case): ``2026-11``, ``2026-Q4``, ``2026-H2``, ``2026``, each also
    with ``s`` for the window of the decree, and ``2026-9Ms``, which is only one.

    Raises Refused.
    """
    match = _LABEL.fullmatch(text.strip())
    if match is None or (match[5] and not match[6]):
        raise Refused(
            "“{0}” không phải là kỳ báo cáo hợp lệ. Hãy ghi tháng như 2026-11, quý như 2026-Q4, "
            "nửa năm như 2026-H2, năm như 2026; kỳ theo nghị định (15 đến 14) thêm chữ s, như "
            "2026-11s; chín tháng là 2026-9Ms.",
            text,
        )
    year = int(match[1])
    # The windows of the first year begin in the year before.
    if not FIRST_YEAR < year <= LAST_YEAR:
        raise Refused(
            "Năm trong “{0}” phải từ {1} đến {2}. Hãy ghi lại.", text, FIRST_YEAR + 1, LAST_YEAR
        )
    statutory = match[6] is not None
    if match[2]:
        return _period(MONTH, year, int(match[2]), statutory)
    if match[3]:
        return _period(QUARTER, year, int(match[3]) * 3, statutory)
    if match[4]:
        return _period(HALF, year, int(match[4]) * 6, statutory)
    return _period(NINE_MONTHS if match[5] else YEAR, year, 9 if match[5] else 12, statutory)


def previous(period: Period) -> Period:
    """The period of the same kind before; of nine months, those of the year before."""
    year, month = _end(period)
    back = 12 if period.kind == NINE_MONTHS else _MONTHS[period.kind]
    index = year * 12 + month - 1 - back
    return _period(period.kind, index // 12, index % 12 + 1, period.statutory)


def months_of(period: Period) -> list[Period]:
    """The months that make it up, in order; of a statutory one the windows 15 to 14."""
    year, month = _end(period)
    last = year * 12 + month - 1
    indices = range(last - _MONTHS[period.kind] + 1, last + 1)
    return [_period(MONTH, i // 12, i % 12 + 1, period.statutory) for i in indices]


def due_day(period: Period, working_days: WorkingDays) -> date | None:
    """The second working day after a statutory window (Decree 09/2019/NĐ-CP, art. 12); None for a
    calendar period, for which no decree says one."""
    if not period.statutory:
        return None
    day = period.last
    for _ in range(_WORKING_DAYS_TO_SEND):
        day = working_days.next_working(day)
    return day


def _end(period: Period) -> tuple[int, int]:
    """Year and month that the period is named after: that of its last day."""
    return period.last.year, period.last.month


def _period(kind: str, year: int, month: int, statutory: bool) -> Period:
    """The period of ``kind`` whose last month is ``month``."""
    first, last = _window(year, month, _MONTHS[kind], statutory)
    label, name = _named(kind, year, month)
    label += "s" if statutory else ""
    title = f"{name} (từ {day_short(first)} đến {day_short(last)})"
    return Period(kind, first, last, label, title, name, statutory)


def _window(year: int, month: int, months: int, statutory: bool) -> tuple[date, date]:
    begin = year * 12 + month - months
    if statutory:
        begin -= 1
        return date(begin // 12, begin % 12 + 1, 15), date(year, month, 14)
    after = year * 12 + month
    return (
        date(begin // 12, begin % 12 + 1, 1),
        date(after // 12, after % 12 + 1, 1) - timedelta(days=1),
    )


def _named(kind: str, year: int, month: int) -> tuple[str, str]:
    """Label without its ``s``, and name."""
    if kind == MONTH:
        # Padded as Decree 30/2020/NĐ-CP pads months: 01 and 02 only.
        written = f"{month:02}" if month < 3 else str(month)
        return f"{year:04}-{month:02}", f"Tháng {written} năm {year}"
    if kind == QUARTER:
        return f"{year:04}-Q{month // 3}", f"Quý {_ROMAN[month // 3 - 1]} năm {year}"
    if kind == HALF:
        part = "đầu" if month == 6 else "cuối"
        return f"{year:04}-H{month // 6}", f"6 tháng {part} năm {year}"
    if kind == NINE_MONTHS:
        return f"{year:04}-9M", f"9 tháng đầu năm {year}"
    return f"{year:04}", f"Năm {year}"
