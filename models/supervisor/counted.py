"""The packages that count, one for each unit and week, with their sums."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, groupby
from operator import itemgetter
from typing import Any

from models.reports.snapshot import Figures
from models.store.rows import raw_tuples, tuples
from models.store.supervisor_schema import UnitKey, WeekFile
from models.weekly_package.aggregate import Aggregate, kept_aggregate, kept_figures

UnitAndWeek = tuple[str, str]
_AT_ONCE, _TOGETHER = 500, 1_000


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
    return tuple(chain.from_iterable(counted_by_units(first, last)))


def counted_by_units(first: str, last: str) -> Iterator[tuple[UnitWeek, ...]]:
    """The same, some units at a time, each with all its weeks: the sums of a year of all units of
    the country would fill the memory."""
    row = WeekFile
    columns = (
        *(row.unit, row.unit_name, row.week, row.first, row.revision, row.closed_at),
        *(row.sha256, row.sample, row.aggregate),
    )
    best = sorted((unit, sha256) for (unit, _), (sha256, _) in _best(first, last).items())
    some: list[str] = []
    for _, mine in groupby(best, itemgetter(0)):
        some += [sha256 for _, sha256 in mine]
        if len(some) >= _TOGETHER:
            yield _unit_weeks(some, columns)
            some = []
    yield _unit_weeks(some, columns)


def _unit_weeks(digests: list[str], columns: tuple[Any, ...]) -> tuple[UnitWeek, ...]:
    found = []
    for unit, name, week, begins, revision, closed_at, sha256, sample, sums in rows_of(
        digests, *columns
    ):
        said = (unit, name, week, date.fromisoformat(begins), revision, closed_at, sha256)
        found.append(UnitWeek(*said, bool(sample), kept_aggregate(sums)))
    return tuple(sorted(found, key=lambda item: (item.unit, item.week)))


def counted_figures(first: str, last: str) -> list[tuple[str, bool, Figures]]:
    """Of the same packages the unit, whether it is sample data, and the figures; quicker."""
    row = WeekFile
    digests = [sha256 for sha256, _ in _best(first, last).values()]
    found = rows_of(digests, row.unit, row.sample, row.aggregate)
    return [(unit, bool(sample), kept_figures(sums)) for unit, sample, sums in found]


def rows_of(digests: Sequence[str], *columns: Any) -> Iterator[tuple[Any, ...]]:
    """Columns of the packages with these SHA-256, as the engine gives them, one after the other:
    their sums are never all in memory as texts."""
    row = WeekFile
    for start in range(0, len(digests), _AT_ONCE):
        some = row.sha256.in_(digests[start : start + _AT_ONCE])
        yield from raw_tuples(row.select(*columns).where(some))


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
    for unit, week, *said in raw_tuples(query):
        kept = newest.get((unit, week))
        if kept is None or kept < tuple(said):
            newest[unit, week] = (said[0], said[1], said[2], said[3])
    return {place: (sha256, total) for place, (_, _, sha256, total) in newest.items()}
