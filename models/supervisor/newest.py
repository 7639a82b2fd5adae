"""Each unit's newest week: what is known of a unit now, however long ago it sent it."""

from dataclasses import dataclass

from peewee import fn

from models.places.coverage import Coverage
from models.store import settings
from models.store.rows import raw_tuples
from models.store.supervisor_schema import WeekFile
from models.supervisor.counted import rows_of
from models.weekly_package.aggregate import kept_coverage


@dataclass(frozen=True)
class NewestWeek:
    """A unit's newest package that counts; ``week`` is its label, ``coverage`` what it says of the
    places of the code, None in one from before it did."""

    unit: str
    name: str
    week: str
    coverage: Coverage | None


def newest_weeks(until: str) -> dict[str, NewestWeek]:
    """By unit code, up to the week ``until`` (label). Packages of sample data count only on a PC
    that holds sample data itself. Call inside ``store.read()``."""
    row = WeekFile
    counts = row.week <= until
    if not settings.get(settings.SAMPLE):
        counts &= ~row.sample
    newest = row.select(row.unit, fn.MAX(row.week)).where(counts).group_by(row.unit)
    by_week: dict[str, set[str]] = {}
    for unit, week in raw_tuples(newest):
        by_week.setdefault(week, set()).add(unit)
    digests = []
    for week, units in by_week.items():
        held = row.select(row.unit, row.sha256).where(counts & (row.week == week))
        # The newest revision, as in the matrix: what stands last.
        best = dict(raw_tuples(held.order_by(row.unit, row.revision, row.closed_at, row.sha256)))
        digests += [best[unit] for unit in units]
    found = {}
    for unit, name, week, sums in rows_of(
        digests, row.unit, row.unit_name, row.week, row.aggregate
    ):
        found[unit] = NewestWeek(unit, name, week, kept_coverage(sums))
    return found
