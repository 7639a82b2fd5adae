"""Unit × week: who sent what, and how it stands. Everything follows from the files taken in."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

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
    week that were not taken in; ``sha256`` of the package that counts. A tuple, since a province's
    year has thousands."""

    state: str
    revision: int = 0
    total: int = 0
    late: bool = False
    older: int = 0
    other_week: bool = False
    refused: int = 0
    sha256: str = ""


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
    files = _files(labels)
    refused = _refused(labels)
    begins = {week.label: week.first.isoformat() for week in weeks}
    due = _Deadlines(working_days())
    lines = []
    for code, name, span in _units(files, refused):
        cells = {}
        for label in labels:
            held, bad = files.get((code, label), []), refused.get((code, label), [])
            cells[label] = _cell(held, bad, begins[label], due)
        lines.append(UnitLine(code, name, span is not None, cells))
    lines.sort(key=lambda line: (sort_key(line.name), line.code))
    return Matrix(tuple(weeks), tuple(lines))


class _Held(NamedTuple):
    """In the order in which packages of one unit and week count, the last one most."""

    revision: int
    closed_at: str
    sha256: str
    first: str
    total: int
    zero: bool
    name: str


class _Deadlines:
    """When the week that begins on a day is due, as text; each is worked out once."""

    def __init__(self, days: WorkingDays) -> None:
        self._days = days
        self._known: dict[str, str] = {}

    def of(self, first: str) -> str:
        if first not in self._known:
            day = date.fromisoformat(first)
            week = Week(day, day + timedelta(days=6))
            self._known[first] = iso(deadline(week, self._days))
        return self._known[first]


def _weeks(first: str, last: str) -> list[Week]:
    begin = settings.get(settings.FIRST_WEEKDAY)
    start, end = parse_week(first, begin), parse_week(last, begin)
    if end < start:
        raise Refused("Tuần {0} đứng sau tuần {1}. Hãy đổi thứ tự hai tuần.", first, last)
    weeks = weeks_between(start.first, end.last, begin)
    if len(weeks) > MOST_WEEKS:
        raise Refused("Bảng không quá {0} tuần. Hãy chọn khoảng ngắn hơn.", MOST_WEEKS)
    return weeks


def _files(labels: list[str]) -> dict[tuple[str, str], list[_Held]]:
    """Packages by unit and week, the one that counts first."""
    row = WeekFile
    query = row.select(
        *(row.unit, row.week, row.revision, row.closed_at, row.sha256, row.first, row.total),
        *(row.zero, row.unit_name),
    ).where((row.week >= labels[0]) & (row.week <= labels[-1]))
    found: dict[tuple[str, str], list[_Held]] = {}
    for unit, week, *rest in raw_tuples(query):
        found.setdefault((unit, week), []).append(_Held(*rest))
    for held in found.values():
        held.sort(reverse=True)
    return found


def _refused(labels: list[str]) -> dict[tuple[str, str], list[str]]:
    row = RefusedFile
    query = row.select(row.unit, row.week, row.kind).where(
        (row.unit != "") & (row.week >= labels[0]) & (row.week <= labels[-1])
    )
    found: dict[tuple[str, str], list[str]] = {}
    for unit, week, kind in tuples(query):
        found.setdefault((unit, week), []).append(kind)
    return found


def _units(
    files: dict[tuple[str, str], list[_Held]], refused: Iterable[tuple[str, str]]
) -> list[tuple[str, str, str | None]]:
    """Code, name and, for an expected unit, since when. A unit is its code, whatever its name: the
    list's name first, else that of its newest package."""
    row = ExpectedUnit
    expected = {
        code: (name, since)
        for code, name, since in tuples(row.select(row.code, row.name, row.since).where(row.active))
    }
    named: dict[str, tuple[str, str]] = {}
    for (unit, _), held in files.items():
        newest = max(held, key=_closed) if len(held) > 1 else held[0]
        if unit not in named or named[unit][0] < newest.closed_at:
            named[unit] = (newest.closed_at, newest.name)
    for unit, _ in refused:
        entry = find_unit(unit)
        named.setdefault(unit, ("", entry.name if entry is not None else unit))
    lines: list[tuple[str, str, str | None]] = [
        (code, name, since) for code, (name, since) in expected.items()
    ]
    lines += [(code, name, None) for code, (_, name) in named.items() if code not in expected]
    return lines


def _closed(item: _Held) -> str:
    return item.closed_at


def _cell(held: list[_Held], bad: list[str], begins: str, due: _Deadlines) -> Cell:
    if not held:
        state = FORGED if FORGED in bad else DAMAGED if bad else MISSING
        return Cell(state, refused=len(bad))
    best = held[0]
    twins = sum(item.revision == best.revision for item in held) if len(held) > 1 else 1
    # By the unit's own week: where it begins on another day, it ends on another day too. What the
    # unit signed and the deadline are texts of one shape, which sort as the moments do.
    late = best.closed_at > due.of(best.first)
    state = LATE if late else ON_TIME
    if best.zero:
        state = ZERO
    if twins > 1:
        state = DUPLICATE
    return Cell(
        state,
        best.revision,
        best.total,
        late,
        len(held) - twins,
        best.first != begins,
        len(bad),
        best.sha256,
    )
