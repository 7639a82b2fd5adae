"""Unit × week: who sent what, and how it stands. Everything follows from the files taken in."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.calendar.weeks import Week, parse_week, weeks_between
from models.calendar.working_days import WorkingDays, deadline
from models.clock import parse_time
from models.errors import Refused
from models.setup.holidays import working_days
from models.setup.units import find_unit
from models.store import settings
from models.store.rows import tuples
from models.store.supervisor_schema import ExpectedUnit, RefusedFile, WeekFile
from models.text.order import sort_key
from models.weekly_package.read import FORGED

ON_TIME, LATE, MISSING, ZERO = "on_time", "late", "missing", "zero"
DUPLICATE, DAMAGED = "duplicate", "damaged"
STATES = (ON_TIME, LATE, MISSING, ZERO, DUPLICATE, DAMAGED, FORGED)
MOST_WEEKS = 200


@dataclass(frozen=True)
class Cell:
    """One unit's week. ``revision`` and ``total`` (lượt) of the package that counts, 0 without one;
    ``late`` also of a zero or doubled one; ``older``: superseded revisions that are kept;
    ``other_week``: the unit's week begins on another day; ``refused``: files of this unit and
    week that were not taken in; ``sha256`` of the package that counts."""

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
    days = working_days()
    labels = [week.label for week in weeks]
    files = _files(labels)
    refused = _refused(labels)
    by_label = {week.label: week for week in weeks}
    lines = []
    for code, name, span in _units(files, refused):
        cells = {}
        for label in labels:
            held, bad = files.get((code, label), []), refused.get((code, label), [])
            cells[label] = _cell(held, bad, by_label[label], days)
        lines.append(UnitLine(code, name, span is not None, cells))
    lines.sort(key=lambda line: (sort_key(line.name), line.code))
    return Matrix(tuple(weeks), tuple(lines))


@dataclass(frozen=True)
class _Held:
    revision: int
    closed_at: str
    sha256: str
    first: str
    total: int
    zero: bool
    name: str


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
        row.unit,
        row.week,
        row.revision,
        row.closed_at,
        row.sha256,
        row.first,
        row.total,
        row.zero,
        row.unit_name,
    ).where((row.week >= labels[0]) & (row.week <= labels[-1]))
    found: dict[tuple[str, str], list[_Held]] = {}
    for unit, week, *rest in tuples(query):
        found.setdefault((unit, week), []).append(_Held(*rest))
    for held in found.values():
        held.sort(key=lambda item: (item.revision, item.closed_at, item.sha256), reverse=True)
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
        newest = max(held, key=lambda item: item.closed_at)
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


def _cell(held: list[_Held], bad: list[str], week: Week, days: WorkingDays) -> Cell:
    if not held:
        state = FORGED if FORGED in bad else DAMAGED if bad else MISSING
        return Cell(state, refused=len(bad))
    best = held[0]
    twins = [item for item in held if item.revision == best.revision]
    # By the unit's own week: where it begins on another day, it ends on another day too.
    first = date.fromisoformat(best.first)
    late = is_late(best.closed_at, Week(first, first + timedelta(days=6)), days)
    state = LATE if late else ON_TIME
    if best.zero:
        state = ZERO
    if len(twins) > 1:
        state = DUPLICATE
    return Cell(
        state,
        best.revision,
        best.total,
        late,
        len(held) - len(twins),
        first != week.first,
        len(bad),
        best.sha256,
    )


def is_late(closed_at: str | datetime, week: Week, days: WorkingDays) -> bool:
    """Whether a week was closed after its deadline; ``closed_at`` is what the unit signed."""
    at = parse_time(closed_at) if isinstance(closed_at, str) else closed_at
    return at > deadline(week, days)
