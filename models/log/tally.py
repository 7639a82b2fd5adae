"""The day at a glance: totals, kinds, hours, against the same weekday last week."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from peewee import fn

from models.clock import day_of, local
from models.store.rows import tuples
from models.store.schema import InteractionRow

FOLLOWED = "followed"
INTRODUCED = ("intro", "screen_scan")


class Tally(NamedTuple):
    """Sums of quantity of one day, voided rows left out.

    ``by_hour`` has 24 values; ``introduced`` counts activities intro and screen_scan, the
    denominator of the follow rate; ``last_week`` is the same weekday a week before, whole day
    (``last_week_so_far`` up to this time of day, ``last_week_by_hour`` as ``by_hour``).
    """

    day: date
    total: int
    followed: int
    introduced: int
    by_preset: dict[str, int]
    by_hour: tuple[int, ...]
    last_week: int
    last_week_so_far: int
    last_week_by_hour: tuple[int, ...] = (0,) * 24


def empty_tally(day: date) -> Tally:
    """A day nobody came, as long as the store was not asked."""
    return Tally(day, 0, 0, 0, {}, (0,) * 24, 0, 0)


def tally(now: datetime) -> Tally:
    """The tally of the day of ``now``."""
    day = day_of(now)
    row = InteractionRow
    hour = fn.SUBSTR(row.occurred_at, 12, 2)
    query = (
        row.select(row.preset, row.activity, row.outcome, hour, fn.SUM(row.quantity))
        .where((row.day == day.isoformat()) & row.voided_at.is_null())
        .group_by(row.preset, row.activity, row.outcome, hour)
    )
    by_preset: dict[str, int] = {}
    hours = [0] * 24
    followed = introduced = 0
    for preset, activity, outcome, at_hour, count in tuples(query):
        by_preset[preset] = by_preset.get(preset, 0) + count
        hours[int(at_hour)] += count
        followed += count if outcome == FOLLOWED else 0
        introduced += count if activity in INTRODUCED else 0
    before_so_far, before_hours = _same_weekday_before(day, now)
    return Tally(
        day,
        sum(hours),
        followed,
        introduced,
        by_preset,
        tuple(hours),
        sum(before_hours),
        before_so_far,
        before_hours,
    )


def _same_weekday_before(day: date, now: datetime) -> tuple[int, tuple[int, ...]]:
    row = InteractionRow
    before = (day - timedelta(days=7)).isoformat()
    early = fn.SUBSTR(row.occurred_at, 12, 8) <= local(now).isoformat()[11:19]
    hour = fn.SUBSTR(row.occurred_at, 12, 2)
    query = (
        row.select(early, hour, fn.SUM(row.quantity))
        .where((row.day == before) & row.voided_at.is_null())
        .group_by(early, hour)
    )
    so_far, hours = 0, [0] * 24
    for was_early, at_hour, count in tuples(query):
        so_far += int(count) if was_early else 0
        hours[int(at_hour)] += int(count)
    return so_far, tuple(hours)


def total_between(first: date, last: date) -> int:
    """Sum of quantity from ``first`` to ``last``, both included, voided rows left out."""
    row = InteractionRow
    query = row.select(fn.SUM(row.quantity)).where(
        (row.day >= first.isoformat()) & (row.day <= last.isoformat()) & row.voided_at.is_null()
    )
    return int(query.scalar() or 0)
