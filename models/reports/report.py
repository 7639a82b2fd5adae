"""What one week amounts to, as plain values that window, XLSX and CSV show alike."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from peewee import fn

from models.calendar.shifts import working_shifts
from models.calendar.spans import Span
from models.calendar.weeks import Week, title
from models.calendar.working_days import WorkingDays
from models.clock import parse_time
from models.reports import ledger
from models.reports.desk_figures import DeskLine, desk_lines
from models.reports.indicators import Indicator, indicators_of
from models.reports.ledger import Gap, LedgerWeek
from models.reports.screen_figures import ScreenFigures, ScreenLine, screen_lines
from models.reports.snapshot import (
    Figures,
    Named,
    Snapshot,
    UnitName,
    count_figures,
    in_week,
    load_snapshot,
    read_snapshot,
    take_snapshot,
)
from models.store.schema import InteractionRow, WeekRow

SAMPLE_MARK = "MẪU"
ONE_PERSON = "một người kiểm tra"
NO_FIELD = "Không ghi lĩnh vực"
NO_SHIFT = "Ngoài ca làm việc"
NO_COUNTER = "Không ghi quầy"


@dataclass(frozen=True)
class DayCount:
    """One day: ``holiday`` is what the calendar calls it (None for an ordinary day), ``off``
    whether it is one without work."""

    day: date
    total: int
    followed: int
    holiday: str | None
    off: bool


@dataclass(frozen=True)
class Count:
    """Lượt of one kind, field, visitor type, shift or counter."""

    code: str
    label: str
    total: int


@dataclass(frozen=True)
class WeekReport:
    """A week as it stands. ``by_day`` has seven entries, ``by_hour`` 24; ``rows`` counts rows
    that count, ``voided_rows`` cancelled ones, ``voided`` their lượt; ``screen`` is what the
    public screen and the checks of codes came to, ``desk`` what happened beside the log, each empty
    for a week closed before it was counted. Everything but ``state`` and ``late`` of a closed week
    is as it was at closing."""

    week: Week
    title: str
    unit: UnitName
    state: str
    late: bool
    revision: int
    closed_at: datetime | None
    deadline: datetime
    figures: Figures
    indicators: tuple[Indicator, ...]
    by_day: tuple[DayCount, ...]
    by_preset: tuple[Count, ...]
    by_field: tuple[Count, ...]
    by_visitor: tuple[Count, ...]
    by_shift: tuple[Count, ...]
    by_counter: tuple[Count, ...]
    by_hour: tuple[int, ...]
    gaps: tuple[Gap, ...]
    rows: int
    voided_rows: int
    voided: int
    zero: bool
    one_person: bool
    sample: bool
    names: Snapshot
    screen: tuple[ScreenLine, ...] = ()
    desk: tuple[DeskLine, ...] = ()

    def indicator(self, code: str) -> Indicator:
        """The indicator with this code."""
        return next(item for item in self.indicators if item.code == code)


@dataclass(frozen=True)
class ReportRow:
    """One row as it leaves the unit: codes only, no officer, no free text."""

    id: str
    occurred_at: datetime
    shift: str
    counter: str
    preset: str
    visitor: str
    medium: str
    field: str
    quantity: int
    entry_mode: str
    sample: bool
    voided: bool


@dataclass(frozen=True)
class _Cell:
    day: str
    shift: str
    counter: str
    hour: str
    preset: str
    outcome: str
    field: str | None
    visitor: str
    total: int


def build_report(label: str, now: datetime) -> WeekReport:
    """The report of a week, open or closed.

    Raises:
        Refused: ``label`` is no week.
    """
    week = ledger.find_week(label)
    stands = ledger.ledger_week(week, now)
    row = WeekRow.get_or_none(WeekRow.label == week.label)
    if row is None or row.closed_at is None:
        return _assemble(
            stands, read_snapshot(take_snapshot(week, ledger.first_day(now))), None, now
        )
    return _assemble(stands, load_snapshot(row), parse_time(str(row.closed_at)), now)


def week_rows(week: Week) -> Iterator[ReportRow]:
    """The rows of a week by time and id, cancelled ones included and marked.

    Notes and reasons stay at the desk: a name in free text cannot be detected, notes are kept
    for 90 days only (domain facts, 4.2), and a week's file must stay the same for longer.
    """
    row = InteractionRow
    columns = (
        row.id,
        row.occurred_at,
        row.shift,
        row.counter,
        row.preset,
        row.visitor,
        row.medium,
        row.field,
        row.quantity,
        row.entry_mode,
        row.sample,
        row.voided_at,
    )
    query: Any = row.select(*columns).where(in_week(week)).order_by(row.occurred_at, row.id)
    for values in query.tuples().iterator():
        key, at, shift, counter, preset, visitor, medium, field, quantity, mode, sample, void = (
            values
        )
        yield ReportRow(
            id=key,
            occurred_at=parse_time(at),
            shift=shift,
            counter=counter,
            preset=preset,
            visitor=visitor,
            medium=medium,
            field=field or "",
            quantity=quantity,
            entry_mode=mode,
            sample=bool(sample),
            voided=void is not None,
        )


def _assemble(
    stands: LedgerWeek, names: Snapshot, closed_at: datetime | None, now: datetime
) -> WeekReport:
    week = stands.week
    cube = _cube(week)
    figures = count_figures(week, names.sent)
    rows, voided_rows, voided, sample = row_counts(week)
    return WeekReport(
        week=week,
        title=title(week),
        unit=names.unit,
        state=stands.state,
        late=closed_at > names.deadline if closed_at else stands.late,
        revision=stands.revision,
        closed_at=closed_at,
        deadline=names.deadline,
        figures=figures,
        indicators=tuple(
            replace(one, compared=names.compared) for one in indicators_of(figures, names.previous)
        ),
        by_day=_by_day(week, cube, names),
        by_preset=named_counts([(cell.preset, cell.total) for cell in cube], names.presets, ""),
        by_field=named_counts(
            [(cell.field or "", cell.total) for cell in cube], names.fields, NO_FIELD
        ),
        by_visitor=named_counts([(cell.visitor, cell.total) for cell in cube], names.visitors, ""),
        by_shift=named_counts([(cell.shift, cell.total) for cell in cube], names.shifts, NO_SHIFT),
        by_counter=named_counts(
            [(cell.counter, cell.total) for cell in cube], names.counters, NO_COUNTER
        ),
        by_hour=_by_hour(cube),
        gaps=_gaps(week, cube, names, closed_at or now),
        rows=rows,
        voided_rows=voided_rows,
        voided=voided,
        zero=stands.zero,
        one_person=names.channel is not None and names.channel.one_person,
        sample=sample or names.sample,
        names=names,
        screen=_screen_lines(names),
        desk=desk_lines(names.desk, (names.desk_before or {}) if names.compared else {})
        if names.desk
        else (),
    )


def _screen_lines(names: Snapshot) -> tuple[ScreenLine, ...]:
    if not names.screen:
        return ()
    found = screen_lines(names.screen, names.screen_before or ScreenFigures())
    return tuple(replace(one, compared=names.compared) for one in found)


def _cube(week: Week) -> list[_Cell]:
    row = InteractionRow
    keys = (
        row.day,
        row.shift,
        row.counter,
        fn.SUBSTR(row.occurred_at, 12, 2),
        row.preset,
        row.outcome,
        row.field,
        row.visitor,
    )
    query: Any = row.select(*keys, fn.SUM(row.quantity)).where(
        in_week(week) & row.voided_at.is_null()
    )
    return [_Cell(*values) for values in query.group_by(*keys).tuples()]


def row_counts(week: Span) -> tuple[int, int, int, bool]:
    """Rows that count, cancelled rows, their lượt, and whether any row is a sample."""
    row = InteractionRow
    void = row.voided_at.is_null(False)
    columns = (void, fn.COUNT(row.id), fn.SUM(row.quantity), fn.MAX(row.sample))
    query: Any = row.select(*columns).where(in_week(week)).group_by(void)
    rows = voided_rows = voided = 0
    sample = False
    for cancelled, count, quantity, any_sample in query.tuples():
        sample = sample or bool(any_sample)
        if cancelled:
            voided_rows, voided = count, quantity
        else:
            rows = count
    return rows, voided_rows, voided, sample


def _by_day(week: Week, cube: list[_Cell], names: Snapshot) -> tuple[DayCount, ...]:
    days = WorkingDays(names.holidays)
    totals = dict.fromkeys(week.days(), 0)
    followed = totals.copy()
    for cell in cube:
        day = date.fromisoformat(cell.day)
        totals[day] += cell.total
        followed[day] += cell.total if cell.outcome == "followed" else 0
    return tuple(
        DayCount(day, total, followed[day], days.name_of(day), days.is_off(day))
        for day, total in totals.items()
    )


def named_counts(
    found: list[tuple[str, int]], names: tuple[Named, ...], empty: str
) -> tuple[Count, ...]:
    """In catalogue order: every entry in use and every used one; unknown codes stand last."""
    sums: dict[str, int] = {}
    for code, total in found:
        sums[code] = sums.get(code, 0) + total
    listed = [
        Count(item.code, item.name, sums.pop(item.code, 0))
        for item in names
        if item.active or item.code in sums
    ]
    rest = [Count(code, code or empty, total) for code, total in sorted(sums.items(), reverse=True)]
    return (*listed, *rest)


def _by_hour(cube: list[_Cell]) -> tuple[int, ...]:
    hours = [0] * 24
    for cell in cube:
        hours[int(cell.hour)] += cell.total
    return tuple(hours)


def _gaps(week: Week, cube: list[_Cell], names: Snapshot, until: datetime) -> tuple[Gap, ...]:
    """As :func:`models.reports.ledger.gaps`, by the calendar of the snapshot."""
    worked = {(cell.day, cell.shift) for cell in cube}
    if names.desk is not None:
        # As confirmed when the week was closed, whatever is kept of it since.
        worked |= {(zero.day, zero.shift) for zero in names.desk.zeros}
    shifts = working_shifts(week, names.working, WorkingDays(names.holidays))
    return tuple(ledger.shifts_without(worked, shifts, until))
