"""What another first day of the reporting week changes, told before it is saved (product R1).

No decree fixes the day, so it is a setting. A week that was ever closed keeps its own seven days,
as its signed package says; every other week is derived anew from the calendar.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.calendar.weeks import Week, week_of, weeks_between
from models.clock import day_of
from models.store.schema import WeekRow

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class WeekTurn:
    """``first``: the first week by the other day; without closed weeks the running one, and
    ``last`` is then None. ``last``: the newest week that was closed. ``twice``: days of ``first``
    that ``last`` has too; ``nowhere``: days between the two, in no week."""

    first: Week
    last: Week | None = None
    twice: int = 0
    nowhere: int = 0


def week_turn(first_weekday: int, now: datetime) -> WeekTurn:
    """From when ``first_weekday`` (0 is Monday) would count. Call inside ``store.read()``."""
    row = WeekRow.select().order_by(WeekRow.label.desc()).first()
    if row is None:
        return WeekTurn(week_of(day_of(now), first_weekday))
    last = Week(date.fromisoformat(row.first), date.fromisoformat(row.last))
    near = weeks_between(last.first, last.last + 14 * _DAY, first_weekday)
    first = next(week for week in near if week.label > row.label)
    apart = (first.first - last.last).days - 1
    return WeekTurn(first, last, max(0, -apart), max(0, apart))
