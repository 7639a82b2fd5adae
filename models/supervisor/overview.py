"""What a supervisor sees of a span of weeks: the matrix with what was expected, and its counts."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from peewee import fn

from models.calendar.weeks import Week, parse_week, week_of
from models.calendar.working_days import deadline
from models.clock import day_of
from models.setup.holidays import working_days
from models.store import settings
from models.store.rows import tuples
from models.store.supervisor_schema import RefusedFile, WeekFile
from models.supervisor.expected import Expected, expected_units
from models.supervisor.matrix import DAMAGED, DUPLICATE, LATE, MISSING, Cell, build_matrix, name_key
from models.text.fold import fold
from models.weekly_package.read import FORGED

USUAL_WEEKS, FEWEST_WEEKS = 12, 4
_TO_LOOK_AT = (LATE, MISSING, DUPLICATE, DAMAGED, FORGED)


@dataclass(frozen=True)
class Line:
    """A unit. ``cells`` begin one week before the span, so that every week has one to be compared
    with; None where nothing was expected and nothing came. ``listed``: on the list of expected
    units, be it of other weeks; ``folded`` is what a search compares."""

    code: str
    name: str
    listed: bool
    cells: tuple[Cell | None, ...]
    folded: str

    def cell(self, week: int) -> Cell | None:
        """Of the span's week number ``week``, from 0."""
        return self.cells[week + 1]

    def change(self, week: int) -> int | None:
        """Lượt more than in the week before; None where either is not known."""
        now, before = self.cells[week + 1], self.cells[week]
        if now is None or before is None or not now.revision or not before.revision:
            return None
        return now.total - before.total

    def needs_a_look(self, week: int) -> bool:
        """Whether its package is late, missing, doubled or was refused, or a file of it was."""
        cell = self.cell(week)
        return cell is not None and (cell.state in _TO_LOOK_AT or cell.late or cell.refused > 0)


@dataclass(frozen=True)
class WeekCount:
    """Units of one week. Of the ``expected`` ones: ``on_time`` and ``late`` (zero and doubled ones
    included), ``missing`` sent nothing, ``refused`` only files that were not taken in; ``others``
    came without being expected. Without a list all that came are counted and ``expected`` is 0.
    ``due`` (+07:00)."""

    week: Week
    due: datetime
    expected: int
    on_time: int
    late: int
    missing: int
    refused: int
    others: int
    total: int

    @property
    def known(self) -> int:
        """What the four states add up to."""
        return self.on_time + self.late + self.missing + self.refused


@dataclass(frozen=True)
class Overview:
    """``lines`` by name; ``counts`` one for each of ``weeks``, in order; ``sample``: some of the
    packages are data to try the program out."""

    weeks: tuple[Week, ...]
    lines: tuple[Line, ...]
    counts: tuple[WeekCount, ...]
    sample: bool

    def place(self, week: str) -> int:
        """The number of a week (label), from 0; -1 for one outside the span."""
        return next((n for n, item in enumerate(self.weeks) if item.label == week), -1)


def usual_span(now: datetime) -> tuple[str, str]:
    """Labels of the first and last week to begin with: up to the last whole week, and no farther
    back than there are packages. Call inside ``store.read()``."""
    begin = settings.get(settings.FIRST_WEEKDAY)
    last = week_of(day_of(now) - timedelta(days=7), begin)
    oldest = WeekFile.select(fn.MIN(WeekFile.week)).scalar() or ""
    first = _back(last, USUAL_WEEKS - 1)
    while first.label < oldest and first < _back(last, FEWEST_WEEKS - 1):
        first = _back(first, -1)
    return first.label, last.label


def build_overview(first: str, last: str) -> Overview:
    """From week ``first`` to ``last`` (labels), both included. Call inside ``store.read()``.

    Raises:
        Refused: as :func:`models.supervisor.matrix.build_matrix`.
    """
    begin = settings.get(settings.FIRST_WEEKDAY)
    start, end = parse_week(first, begin), parse_week(last, begin)
    # The wrong way round is for the matrix to refuse, in the words that were given.
    matrix = build_matrix(_back(start, 1).label if start <= end else first, last)
    listed = {unit.code: unit for unit in expected_units(every=True)}
    left = dict(listed)
    labels = [week.label for week in matrix.weeks]
    lines = []
    for line in matrix.units:
        cells = tuple(line.cells.values())
        lines.append(_line(line.code, line.name, left.pop(line.code, None), labels, cells))
    for unit in left.values():
        # One that is no longer expected was expected then.
        nothing = (Cell(MISSING),) * len(labels)
        lines.append(_line(unit.code, unit.name, unit, labels, nothing))
    shown = [line for line in lines if any(cell is not None for cell in line.cells[1:])]
    shown.sort(key=lambda line: (name_key(line.name), line.code))
    weeks = matrix.weeks[1:]
    return Overview(weeks, tuple(shown), _counts(weeks, shown, listed), _has_samples(labels))


def overview_mark() -> tuple[object, ...]:
    """As long as this is the same, so is every overview; cheap enough for every change of the
    store. Call inside ``store.read()``."""
    held = WeekFile.select(fn.COUNT(WeekFile.sha256)).scalar()
    # A file that was refused may be told of by another name.
    refused = list(tuples(RefusedFile.select(RefusedFile.file_name, RefusedFile.sha256)))
    # Lists, holidays and the first day of the week change with a line in the log.
    return held, hash(tuple(sorted(refused))), json.dumps(settings.get(settings.AUDIT_HEAD))


def matching(lines: Iterable[Line], text: str) -> list[Line]:
    """The units whose name or code holds every word of ``text``, with or without accents."""
    words = fold(text).split()
    return [line for line in lines if all(word in line.folded for word in words)]


def _line(
    code: str, name: str, unit: Expected | None, labels: list[str], cells: tuple[Cell, ...]
) -> Line:
    shown: tuple[Cell | None, ...] = cells
    if not _in_all(unit, labels[0], labels[-1]):
        shown = tuple(
            None if cell.state == MISSING and (unit is None or not unit.in_week(label)) else cell
            for label, cell in zip(labels, cells, strict=True)
        )
    return Line(code, name, unit is not None, shown, fold(f"{code} {name}"))


def _in_all(unit: Expected | None, first: str, last: str) -> bool:
    """Whether it is expected in all weeks from ``first`` to ``last``."""
    return unit is not None and unit.in_week(first) and unit.in_week(last)


def _counts(
    weeks: tuple[Week, ...], lines: list[Line], listed: dict[str, Expected]
) -> tuple[WeekCount, ...]:
    days = working_days()
    units = [listed.get(line.code) for line in lines]
    always = [_in_all(unit, weeks[0].label, weeks[-1].label) for unit in units]
    found = []
    for place, week in enumerate(weeks):
        label = week.label
        wanted: list[Cell] = []
        others: list[Cell] = []
        for line, unit, every in zip(lines, units, always, strict=True):
            cell = line.cells[place + 1]
            if cell is not None:
                expected = every or (unit is not None and unit.in_week(label))
                (wanted if expected else others).append(cell)
        found.append(_count(week, deadline(week, days), wanted, others))
    return tuple(found)


def _count(week: Week, due: datetime, wanted: list[Cell], others: list[Cell]) -> WeekCount:
    cells = wanted or others
    states = Counter([cell.state for cell in cells])
    bad, missing = states[DAMAGED] + states[FORGED], states[MISSING]
    late = sum([cell.late for cell in cells])
    on_time = len(cells) - bad - missing - late
    total = sum([cell.total for cell in wanted]) + sum([cell.total for cell in others])
    extra = len(others) if wanted else 0
    return WeekCount(week, due, len(wanted), on_time, late, missing, bad, extra, total)


def _has_samples(labels: list[str]) -> bool:
    row = WeekFile
    held = row.select().where((row.week >= labels[0]) & (row.week <= labels[-1]) & row.sample)
    return bool(held.exists())


def _back(week: Week, steps: int) -> Week:
    shift = timedelta(weeks=steps)
    return Week(week.first - shift, week.last - shift)
