"""The units' weeks put together: what the combined workbook, report and package say.

Everything follows from the packages and the list of units, so that the same packages give the same
files in whatever order they came. Units stand by name and are never ranked; the follower number of
the OA is in no package and is added up nowhere.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from models.calendar.weeks import Week
from models.clock import TZ, parse_time
from models.reports.snapshot import Figures
from models.setup.desk import UnitNow, own_unit
from models.setup.holidays import working_days
from models.store import settings
from models.store.rows import tuples
from models.store.supervisor_schema import RefusedFile
from models.supervisor.adding import NOTHING, Adding
from models.supervisor.anomalies import JUMP_WEEKS, Anomaly, Known, find_anomalies, in_order
from models.supervisor.counted import UnitWeek, counted_by_units, totals, users_of_keys
from models.supervisor.coverage import Reach, build_reach
from models.supervisor.expected import Expected, expected_units
from models.supervisor.matrix import MISSING, Cell, Matrix, build_matrix
from models.supervisor.missing import WeekUnsent, unsent
from models.text.order import sort_key
from models.weekly_package.aggregate import Sum

Step = Callable[[], None]


@dataclass(frozen=True)
class UnitLine:
    """A unit over the span. ``cells`` by week label, None where nothing was expected and nothing
    came; ``sent`` packages count, ``wanted`` were expected or came; ``sample``: some of them are
    sample data, which is not in ``figures``. Shifts are those of the public screen's check."""

    code: str
    name: str
    cells: dict[str, Cell | None]
    sent: int
    wanted: int
    figures: Figures
    shifts_checked: int
    shifts_worked: int
    sample: bool


@dataclass(frozen=True)
class RefusedLine:
    """A file that was not taken in; ``replaced``: a good package of that unit and week is held."""

    file_name: str
    unit: str
    week: str
    kind: str
    reason: str
    replaced: bool


@dataclass(frozen=True)
class Combined:
    """``sent`` packages are added up; ``packages`` themselves only of a single week, since the sums
    of months of thousands of units would fill the memory. ``by_week``: lượt and packages of each
    week; ``by_weekday``: lượt from Monday on. ``made`` (+07:00): when the last package was closed,
    else the end of the span. ``reach``: the coverage as of the last week. ``unit``: the
    supervisor's own, None on a PC that is no unit's."""

    unit: UnitNow | None
    weeks: tuple[Week, ...]
    units: tuple[UnitLine, ...]
    sent: int
    packages: tuple[UnitWeek, ...]
    figures: Figures
    by_week: tuple[tuple[Week, int, int], ...]
    by_weekday: tuple[int, ...]
    by_preset: tuple[Sum, ...]
    by_field: tuple[Sum, ...]
    anomalies: tuple[Anomaly, ...]
    refused: tuple[RefusedLine, ...]
    unsent: tuple[WeekUnsent, ...]
    reach: Reach
    made: datetime
    sample: bool

    @property
    def span(self) -> Week:
        """First and last day; its label and number are not meant."""
        return Week(self.weeks[0].first, self.weeks[-1].last)

    def count(self, *states: str) -> int:
        """Cells in one of these states."""
        return sum(
            cell is not None and cell.state in states
            for unit in self.units
            for cell in unit.cells.values()
        )

    def late(self) -> int:
        """Cells that came late, those without lượt and doubled ones too."""
        return sum(
            cell is not None and cell.late for unit in self.units for cell in unit.cells.values()
        )


def build_combined(first: str, last: str, step: Step | None = None) -> Combined:
    """From week ``first`` to ``last`` (labels), both included; ``step`` is called again and again
    and may raise to give up. Call inside ``store.read()``.

    Raises:
        Refused: as :func:`models.supervisor.matrix.build_matrix`.
    """
    matrix = build_matrix(first, last)
    unit, sample = own_unit(), settings.get(settings.SAMPLE)
    labels = [week.label for week in matrix.weeks]
    odd, adding = _Odd(matrix, sample), Adding()
    packages: list[UnitWeek] = []
    samples: set[str] = set()
    newest = ""
    for some in counted_by_units(_before(matrix.weeks[0], 1), labels[-1]):
        if step is not None:
            step()
        odd.look(some)
        inside = [item for item in some if item.week >= labels[0]]
        newest = max([newest, *(item.closed_at for item in inside)])
        # A province that took its own package in does not count everybody twice.
        others = [item for item in inside if unit is None or item.unit != unit.code]
        samples |= {item.unit for item in others if item.sample}
        wanted = [item for item in others if sample or not item.sample]
        adding.add(wanted)
        packages += wanted if len(labels) == 1 else ()
    lines = _unit_lines(matrix, expected_units(every=True), adding, samples)
    return Combined(
        unit=unit,
        weeks=matrix.weeks,
        units=tuple(line for line in lines if unit is None or line.code != unit.code),
        sent=adding.sent,
        packages=tuple(packages),
        figures=adding.figures,
        by_week=tuple(
            (week, adding.by_week[week.label], adding.weeks[week.label]) for week in matrix.weeks
        ),
        by_weekday=tuple(adding.weekdays),
        by_preset=adding.presets.sums(),
        by_field=adding.fields.sums(),
        anomalies=odd.found(),
        refused=_refused(matrix),
        unsent=unsent(first, last),
        reach=build_reach(labels[-1]),
        made=parse_time(newest) if newest else _end(matrix.weeks[-1]),
        sample=sample,
    )


def anomalies_between(first: str, last: str, step: Step | None = None) -> tuple[Anomaly, ...]:
    """The anomalies alone. Call inside ``store.read()``; raises Refused as the matrix does."""
    matrix = build_matrix(first, last)
    odd = _Odd(matrix, settings.get(settings.SAMPLE))
    for some in counted_by_units(_before(matrix.weeks[0], 1), matrix.weeks[-1].label):
        if step is not None:
            step()
        odd.look(some)
    return odd.found()


class _Odd:
    """The rules over some units at a time, each with all its weeks."""

    def __init__(self, matrix: Matrix, sample: bool) -> None:
        first, last = matrix.weeks[0], matrix.weeks[-1]
        self._known = Known(
            weeks=matrix.weeks,
            totals=totals(_before(first, JUMP_WEEKS), last.label),
            keys=users_of_keys(),
            days=working_days(),
            sample=sample,
        )
        # Under the names that the list and the matrix give them.
        self._names = {line.code: line.name for line in matrix.units}
        self._found: list[Anomaly] = []

    def look(self, packages: Iterable[UnitWeek]) -> None:
        named = (replace(item, name=self._names.get(item.unit, item.name)) for item in packages)
        self._found += find_anomalies(named, self._known)

    def found(self) -> tuple[Anomaly, ...]:
        return in_order(self._found)


def _unit_lines(
    matrix: Matrix, listed: list[Expected], adding: Adding, samples: set[str]
) -> list[UnitLine]:
    wanted = {unit.code: unit for unit in listed}
    cells = {line.code: line.cells for line in matrix.units}
    names = {line.code: line.name for line in matrix.units}
    for unit in listed:
        if any(unit.in_week(week.label) for week in matrix.weeks):
            names[unit.code] = unit.name
    lines = []
    for code, name in names.items():
        mine = {
            week.label: _cell(cells.get(code), week.label, wanted.get(code))
            for week in matrix.weeks
        }
        sums = adding.by_unit.get(code, NOTHING)
        lines.append(
            UnitLine(
                code=code,
                name=name,
                cells=mine,
                sent=sum(cell is not None and cell.revision > 0 for cell in mine.values()),
                wanted=sum(cell is not None for cell in mine.values()),
                figures=sums.figures,
                shifts_checked=sums.shifts_checked,
                shifts_worked=sums.shifts_worked,
                sample=code in samples,
            )
        )
    return sorted(lines, key=lambda line: (sort_key(line.name), line.code))


def _cell(cells: dict[str, Cell] | None, week: str, unit: Expected | None) -> Cell | None:
    cell = cells[week] if cells is not None else Cell(MISSING)
    is_wanted = unit is not None and unit.in_week(week)
    return cell if cell.state != MISSING or is_wanted else None


def _refused(matrix: Matrix) -> tuple[RefusedLine, ...]:
    """Of the span by their names; those whose name tells no week, by the day they came."""
    row = RefusedFile
    query = row.select(
        row.file_name, row.unit, row.week, row.kind, row.reason, row.received_at, row.sha256
    )
    first, last = matrix.weeks[0], matrix.weeks[-1]
    cells = {line.code: line.cells for line in matrix.units}
    found = []
    for name, unit, week, kind, reason, came, sha256 in tuples(query):
        day = date.fromisoformat(came[:10])
        if week:
            inside = first.label <= week <= last.label
        else:
            inside = first.first <= day <= last.last + timedelta(days=7)
        if inside:
            good = unit in cells and week in cells[unit] and cells[unit][week].revision > 0
            found.append((unit, week, name, sha256, kind, reason, good))
    return tuple(
        RefusedLine(name, unit, week, kind, reason, good)
        for unit, week, name, _, kind, reason, good in sorted(found)
    )


def _before(week: Week, steps: int) -> str:
    shift = timedelta(weeks=steps)
    return Week(week.first - shift, week.last - shift).label


def _end(week: Week) -> datetime:
    return datetime.combine(week.last, time(23, 59, 59), TZ)
