"""Days, weeks or months as columns: as many as can still be told apart."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from models.calendar.weeks import week_of
from models.log.listing import Day

_MOST_DAYS, _MOST_WEEKS = 45, 60


@dataclass(frozen=True)
class Column:
    """What lies between two days, both included; ``quantity`` in lượt."""

    first: date
    last: date
    quantity: int


def columns_of(days: Iterable[Day], first_weekday: int) -> list[Column]:
    """Columns from the oldest to the newest day that has rows, empty ones in between too."""
    found = {date.fromisoformat(day.day): day.quantity for day in days}
    if not found:
        return []
    first, last = min(found), max(found)
    span = (last - first).days + 1
    columns = []
    start = first
    while start <= last:
        until = start
        if span > _MOST_WEEKS * 7:
            until = (start.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        elif span > _MOST_DAYS:
            until = week_of(start, first_weekday).last
        columns.append((start, min(until, last)))
        start = until + timedelta(days=1)
    totals = [0] * len(columns)
    starts = [column[0] for column in columns]
    place = 0
    for day in sorted(found):
        while place + 1 < len(starts) and starts[place + 1] <= day:
            place += 1
        totals[place] += found[day]
    return [Column(*column, total) for column, total in zip(columns, totals, strict=True)]
