"""Each unit's newest week: what is known of a unit now, however long ago it sent it."""

from dataclasses import dataclass
from datetime import date

from models.store import settings
from models.store.rows import tuples
from models.store.supervisor_schema import WeekFile
from models.weekly_package.aggregate import Aggregate, kept_aggregate

_AT_ONCE = 500
_COLUMNS = (
    *(WeekFile.unit, WeekFile.unit_name, WeekFile.week),
    *(WeekFile.first, WeekFile.last, WeekFile.aggregate),
)


@dataclass(frozen=True)
class NewestWeek:
    """A unit's newest package that counts; ``week`` is its label, ``first`` and ``last`` its days
    (units may begin on another weekday)."""

    unit: str
    name: str
    week: str
    first: date
    last: date
    sums: Aggregate


def newest_weeks(until: str) -> dict[str, NewestWeek]:
    """By unit code, up to the week ``until`` (label). Packages of sample data count only on a PC
    that holds sample data itself. Call inside ``store.read()``."""
    row = WeekFile
    query = row.select(row.unit, row.week, row.revision, row.closed_at, row.sha256).where(
        row.week <= until
    )
    if not settings.get(settings.SAMPLE):
        query = query.where(~row.sample)
    best: dict[str, tuple[str, int, str, str]] = {}
    for unit, *said in tuples(query):
        # The newest revision of the newest week, as in the matrix.
        if unit not in best or best[unit] < tuple(said):
            best[unit] = (said[0], said[1], said[2], said[3])
    digests = [key[3] for key in best.values()]
    found = {}
    for start in range(0, len(digests), _AT_ONCE):
        some = row.sha256.in_(digests[start : start + _AT_ONCE])
        for unit, name, week, first, last, sums in tuples(row.select(*_COLUMNS).where(some)):
            days = date.fromisoformat(first), date.fromisoformat(last)
            found[unit] = NewestWeek(unit, name, week, *days, kept_aggregate(sums))
    return found
