"""The packages that count, one for each unit and week, with their sums."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from models.store.rows import tuples
from models.store.supervisor_schema import UnitKey, WeekFile
from models.weekly_package.aggregate import Aggregate, kept_aggregate

UnitAndWeek = tuple[str, str]


@dataclass(frozen=True)
class UnitWeek:
    """A package that counts. ``week`` is its label, ``first`` its first day (units may begin on
    another one); ``closed_at`` as the unit signed it; ``sample``: data to try the program out."""

    unit: str
    name: str
    week: str
    first: date
    revision: int
    closed_at: str
    sha256: str
    sample: bool
    sums: Aggregate


def counted(first: str, last: str) -> tuple[UnitWeek, ...]:
    """The packages that count from week ``first`` to ``last`` (labels), by unit and week. Call
    inside ``store.read()``."""
    row = WeekFile
    best = _best(first, last)
    query = row.select(
        *(row.unit, row.unit_name, row.week, row.first, row.revision, row.closed_at),
        *(row.sha256, row.sample, row.aggregate),
    ).where((row.week >= first) & (row.week <= last))
    found = []
    for unit, name, week, begins, revision, closed_at, sha256, sample, sums in tuples(query):
        if best[unit, week][0] == sha256:
            day = date.fromisoformat(begins)
            said = (unit, name, week, day, revision, closed_at, sha256, sample)
            found.append(UnitWeek(*said, kept_aggregate(sums)))
    return tuple(sorted(found, key=lambda item: (item.unit, item.week)))


def totals(first: str, last: str) -> dict[UnitAndWeek, int]:
    """Lượt by unit and week label, of the packages that count; quicker than :func:`counted`."""
    return {place: total for place, (_, total) in _best(first, last).items()}


def users_of_keys() -> Mapping[str, tuple[str, ...]]:
    """By unit code: all units, itself included, that are known by the same key."""
    by_key: dict[str, list[str]] = {}
    for unit, key in tuples(UnitKey.select(UnitKey.unit, UnitKey.key).order_by(UnitKey.unit)):
        by_key.setdefault(key, []).append(unit)
    return {unit: tuple(units) for units in by_key.values() for unit in units}


def _best(first: str, last: str) -> dict[UnitAndWeek, tuple[str, int]]:
    """SHA-256 and total of the package that counts: the newest revision, as in the matrix."""
    row = WeekFile
    query = row.select(
        row.unit, row.week, row.revision, row.closed_at, row.sha256, row.total
    ).where((row.week >= first) & (row.week <= last))
    newest: dict[UnitAndWeek, tuple[int, str, str, int]] = {}
    for unit, week, *said in tuples(query):
        kept = newest.get((unit, week))
        if kept is None or kept < tuple(said):
            newest[unit, week] = (said[0], said[1], said[2], said[3])
    return {place: (sha256, total) for place, (_, _, sha256, total) in newest.items()}
