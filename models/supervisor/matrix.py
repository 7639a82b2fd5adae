"""Unit × week: who sent what, and how it stands. Everything follows from the files taken in."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import chain, groupby
from operator import itemgetter
from typing import Any, NamedTuple

from peewee import fn

from models.calendar.weeks import Week, parse_week, weeks_between
from models.calendar.working_days import WorkingDays, deadline
from models.clock import iso
from models.errors import Refused
from models.setup.holidays import working_days
from models.setup.units import find_unit
from models.store import settings
from models.store.rows import raw_tuples, tuples
from models.store.supervisor_schema import ExpectedUnit, RefusedFile, WeekFile
from models.text.order import sort_key
from models.weekly_package.read import FORGED

ON_TIME, LATE, MISSING, ZERO = "on_time", "late", "missing", "zero"
DUPLICATE, DAMAGED = "duplicate", "damaged"
STATES = (ON_TIME, LATE, MISSING, ZERO, DUPLICATE, DAMAGED, FORGED)
MOST_WEEKS = 200


class Cell(NamedTuple):
    """One unit's week. ``revision`` and ``total`` (lượt) of the package that counts, 0 without one;
    ``late`` also of a zero or doubled one; ``older``: superseded revisions that are kept;
    ``other_week``: the unit's week begins on another day; ``refused``: files of this unit and
    week that were not taken in. A tuple, since a province's year has thousands."""

    state: str
    revision: int = 0
    total: int = 0
    late: bool = False
    older: int = 0
    other_week: bool = False
    refused: int = 0


@dataclass(frozen=True)
class UnitLine:
    """``cells`` by week label, one for each week of the matrix; ``expected`` by the list of units
    (one that is not, sent a package all the same)."""

    code: str
    name: str
    expected: bool
    cells: dict[str, Cell]


@dataclass(frozen=True)
class Matrix:
    """``units`` by name; ``weeks`` in order."""

    weeks: tuple[Week, ...]
    units: tuple[UnitLine, ...]

    def in_state(self, week: str, *states: str) -> tuple[UnitLine, ...]:
        """The units whose week is in one of these states."""
        return tuple(unit for unit in self.units if unit.cells[week].state in states)


def build_matrix(first: str, last: str) -> Matrix:
    """The matrix from week ``first`` to week ``last`` (labels), both included.

    Raises:
        Refused: not weeks, the wrong way round, or more than :data:`MOST_WEEKS`.
    """
    weeks = _weeks(first, last)
    labels = [week.label for week in weeks]
    came = _cells(weeks)
    nothing = Cell(MISSING)
    lines = []
    for code, name, expected in _units(dict.fromkeys(chain(*came)), labels):
        cells = [of_week.get(code, nothing) for of_week in came]
        lines.append(UnitLine(code, name, expected, dict(zip(labels, cells, strict=True))))
    lines.sort(key=lambda line: (name_key(line.name), line.code))
    return Matrix(tuple(weeks), tuple(lines))


name_key = lru_cache(maxsize=4096)(sort_key)
"""The place of a unit's name among others. The same names are put in order whenever a file comes
in: the Ministry's list has some 3,300."""


class _Deadlines(dict[str, str]):
    """When the week that begins on a day is due, as text; each is worked out once."""

    def __init__(self, days: WorkingDays) -> None:
        super().__init__()
        self._days = days

    def __missing__(self, first: str) -> str:
        day = date.fromisoformat(first)
        due = self[first] = iso(deadline(Week(day, day + timedelta(days=6)), self._days))
        return due


def _weeks(first: str, last: str) -> list[Week]:
    begin = settings.get(settings.FIRST_WEEKDAY)
    start, end = parse_week(first, begin), parse_week(last, begin)
    if end < start:
        raise Refused("Tuần {0} đứng sau tuần {1}. Hãy đổi thứ tự hai tuần.", first, last)
    weeks = weeks_between(start.first, end.last, begin)
    if len(weeks) > MOST_WEEKS:
        raise Refused("Bảng không quá {0} tuần. Hãy chọn khoảng ngắn hơn.", MOST_WEEKS)
    return weeks


def _cells(weeks: list[Week]) -> list[dict[str, Cell]]:
    """For each week, by unit, what came: of packages the newest counts, and where there is none,
    files that were refused."""
    labels = [week.label for week in weeks]
    found: list[dict[str, Cell]] = [{} for _ in weeks]
    by_label = dict(zip(labels, found, strict=True))
    due = _Deadlines(working_days())
    begins = {week.label: week.first.isoformat() for week in weeks}
    for label, rows in groupby(_files(labels), itemgetter(0)):
        _count_packages(by_label[label], rows, begins[label], due)
    for (label, unit), kinds in _refused(labels).items():
        of_week = by_label[label]
        if unit in of_week:
            of_week[unit] = of_week[unit]._replace(refused=len(kinds))
        else:
            state = FORGED if FORGED in kinds else DAMAGED
            of_week[unit] = Cell(state, refused=len(kinds))
    return found


def _files(labels: list[str]) -> list[tuple[Any, ...]]:
    """Packages as week, unit, revision, when closed, first day, lượt and whether zero; those of one
    unit and week stand together, the one that counts last. An index has them in this order."""
    row = WeekFile
    query = (
        row.select(row.week, row.unit, row.revision, row.closed_at, row.first, row.total, row.zero)
        .where((row.week >= labels[0]) & (row.week <= labels[-1]))
        .order_by(row.week, row.unit, row.revision, row.closed_at, row.sha256)
    )
    return raw_tuples(query)


def _count_packages(
    of_week: dict[str, Cell], rows: Iterable[tuple[Any, ...]], begins: str, due: _Deadlines
) -> None:
    """Put the packages of one week into its cells. Short names and few calls: a province's year
    comes through here whenever somebody looks at it."""
    twins: dict[str, int] = {}
    for _, unit, revision, closed_at, first, total, zero in rows:
        # By the unit's own week: where it begins on another day, it ends on another day too. What
        # the unit signed and the deadline are texts of one shape, which sort as the moments do.
        late = closed_at > due[first]
        state = ZERO if zero else LATE if late else ON_TIME
        older = 0
        if unit in of_week:
            # The packages are in order, so what stands there is of this revision or an older one.
            before = of_week[unit]
            same = twins.get(unit, 1)
            if before.revision == revision:
                twins[unit], older, state = same + 1, before.older, DUPLICATE
            else:
                twins[unit], older = 1, before.older + same
        of_week[unit] = Cell(state, revision, total, late, older, first != begins)


def _refused(labels: list[str]) -> dict[tuple[str, str], list[str]]:
    """Kinds of refused files by week and unit, as their names or manifests claim."""
    row = RefusedFile
    query = row.select(row.week, row.unit, row.kind).where(
        (row.unit != "") & (row.week >= labels[0]) & (row.week <= labels[-1])
    )
    found: dict[tuple[str, str], list[str]] = {}
    for week, unit, kind in tuples(query):
        found.setdefault((week, unit), []).append(kind)
    return found


def _units(came: Iterable[str], labels: list[str]) -> list[tuple[str, str, bool]]:
    """Code, name and whether expected. A unit is its code, whatever its name: the list's name
    first, else that of its newest package, else the official one."""
    row = ExpectedUnit
    expected = dict(raw_tuples(row.select(row.code, row.name).where(row.active)))
    others = [code for code in came if code not in expected]
    named = _named(labels) if others else {}
    lines = [(code, name, True) for code, name in expected.items()]
    for code in others:
        entry = find_unit(code) if code not in named else None
        lines.append((code, named.get(code) or (entry.name if entry is not None else code), False))
    return lines


def _named(labels: list[str]) -> dict[str, str]:
    """The name in the newest package of each unit."""
    row = WeekFile
    query = (
        row.select(row.unit, row.unit_name, fn.MAX(row.closed_at))
        .where((row.week >= labels[0]) & (row.week <= labels[-1]))
        .group_by(row.unit, row.unit_name)
    )
    return {
        unit: name
        for unit, name, _ in sorted(raw_tuples(query), key=lambda item: (item[2], item[1]))
    }
