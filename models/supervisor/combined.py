"""The units' weeks put together: what the combined workbook, report and package say.

Everything follows from the packages and the list of units, so that the same packages give the same
files in whatever order they came. Units stand by name and are never ranked; the follower number of
the OA is in no package and is added up nowhere.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time, timedelta

from models.calendar.weeks import Week
from models.clock import TZ, parse_time
from models.reports.snapshot import Figures
from models.setup.desk import UnitNow, own_unit
from models.setup.holidays import working_days
from models.store import settings
from models.store.rows import tuples
from models.store.supervisor_schema import RefusedFile
from models.supervisor.anomalies import JUMP_WEEKS, Anomaly, Known, find_anomalies
from models.supervisor.counted import UnitWeek, counted, totals, users_of_keys
from models.supervisor.coverage import Reach, build_reach
from models.supervisor.expected import Expected, expected_units
from models.supervisor.matrix import MISSING, Cell, Matrix, build_matrix
from models.supervisor.missing import WeekUnsent, unsent
from models.text.order import sort_key
from models.weekly_package.aggregate import Sum


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
    """``packages``: what is added up. ``by_week``: lượt and packages of each week; ``by_weekday``:
    lượt from Monday on. ``made`` (+07:00): when the last package was closed, else the end of the
    span. ``reach``: the coverage as of the last week. ``unit``: the supervisor's own, None on a PC
    that is no unit's."""

    unit: UnitNow | None
    weeks: tuple[Week, ...]
    units: tuple[UnitLine, ...]
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


def build_combined(first: str, last: str) -> Combined:
    """From week ``first`` to ``last`` (labels), both included. Call inside ``store.read()``.

    Raises:
        Refused: as :func:`models.supervisor.matrix.build_matrix`.
    """
    matrix = build_matrix(first, last)
    unit, sample = own_unit(), settings.get(settings.SAMPLE)
    labels = [week.label for week in matrix.weeks]
    held = counted(_before(matrix.weeks[0], 1), labels[-1])
    inside = [item for item in held if item.week >= labels[0]]
    # A province that took its own package in does not count everybody twice.
    others = [item for item in inside if unit is None or item.unit != unit.code]
    packages = tuple(item for item in others if sample or not item.sample)
    lines = _unit_lines(matrix, expected_units(every=True), packages, others)
    return Combined(
        unit=unit,
        weeks=matrix.weeks,
        units=tuple(line for line in lines if unit is None or line.code != unit.code),
        packages=packages,
        figures=add_figures(item.sums.figures for item in packages),
        by_week=_by_week(matrix.weeks, packages),
        by_weekday=by_weekday(packages),
        by_preset=add_sums(item.sums.by_preset for item in packages),
        by_field=add_sums(item.sums.by_field for item in packages),
        anomalies=_anomalies(matrix, held, sample),
        refused=_refused(matrix),
        unsent=unsent(first, last),
        reach=build_reach(labels[-1]),
        made=max((parse_time(item.closed_at) for item in inside), default=_end(matrix.weeks[-1])),
        sample=sample,
    )


def anomalies_between(first: str, last: str) -> tuple[Anomaly, ...]:
    """The anomalies alone. Call inside ``store.read()``; raises Refused as the matrix does."""
    matrix = build_matrix(first, last)
    held = counted(_before(matrix.weeks[0], 1), matrix.weeks[-1].label)
    return _anomalies(matrix, held, settings.get(settings.SAMPLE))


def add_figures(every: Iterable[Figures]) -> Figures:
    """Their sum, figure by figure."""
    names = [item.name for item in fields(Figures)]
    sums = dict.fromkeys(names, 0)
    for figures in every:
        for name in names:
            sums[name] += getattr(figures, name)
    return Figures(**sums)


def add_sums(groups: Iterable[Iterable[Sum]]) -> tuple[Sum, ...]:
    """Sums by code, also of codes that only one unit has, in the order of their codes; each under
    the label that most units use."""
    total: Counter[str] = Counter()
    labels: dict[str, Counter[str]] = {}
    for group in groups:
        for item in group:
            total[item.code] += item.total
            labels.setdefault(item.code, Counter())[item.label] += 1
    return tuple(
        Sum(code, min(labels[code].items(), key=lambda said: (-said[1], said[0]))[0], total[code])
        for code in sorted(total)
    )


def by_weekday(packages: Iterable[UnitWeek]) -> tuple[int, ...]:
    """Lượt from Monday to Sunday, wherever the units' weeks begin."""
    sums = [0] * 7
    for item in packages:
        for day in item.sums.by_day:
            sums[day.day.weekday()] += day.total
    return tuple(sums)


def _unit_lines(
    matrix: Matrix, listed: list[Expected], packages: Iterable[UnitWeek], others: list[UnitWeek]
) -> list[UnitLine]:
    by_unit: dict[str, list[UnitWeek]] = {}
    for item in packages:
        by_unit.setdefault(item.unit, []).append(item)
    samples = {item.unit for item in others if item.sample}
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
        screens = [item.sums.screen for item in by_unit.get(code, []) if item.sums.screen]
        lines.append(
            UnitLine(
                code=code,
                name=name,
                cells=mine,
                sent=sum(cell is not None and cell.revision > 0 for cell in mine.values()),
                wanted=sum(cell is not None for cell in mine.values()),
                figures=add_figures(item.sums.figures for item in by_unit.get(code, [])),
                shifts_checked=sum(screen.shifts_checked for screen in screens),
                shifts_worked=sum(screen.shifts_worked for screen in screens),
                sample=code in samples,
            )
        )
    return sorted(lines, key=lambda line: (sort_key(line.name), line.code))


def _cell(cells: dict[str, Cell] | None, week: str, unit: Expected | None) -> Cell | None:
    cell = cells[week] if cells is not None else Cell(MISSING)
    is_wanted = unit is not None and unit.in_week(week)
    return cell if cell.state != MISSING or is_wanted else None


def _by_week(
    weeks: tuple[Week, ...], packages: tuple[UnitWeek, ...]
) -> tuple[tuple[Week, int, int], ...]:
    sums: Counter[str] = Counter()
    count: Counter[str] = Counter()
    for item in packages:
        sums[item.week] += item.sums.figures.total
        count[item.week] += 1
    return tuple((week, sums[week.label], count[week.label]) for week in weeks)


def _anomalies(matrix: Matrix, held: tuple[UnitWeek, ...], sample: bool) -> tuple[Anomaly, ...]:
    first, last = matrix.weeks[0], matrix.weeks[-1]
    known = Known(
        weeks=matrix.weeks,
        totals=totals(_before(first, JUMP_WEEKS), last.label),
        keys=users_of_keys(),
        days=working_days(),
        sample=sample,
    )
    # Under the names that the list and the matrix give them.
    names = {line.code: line.name for line in matrix.units}
    return find_anomalies(
        (replace(item, name=names.get(item.unit, item.name)) for item in held), known
    )


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
