"""What a month, a quarter, a half-year, nine months or a year amounts to (product R4).

From the same rows as the weeks, so that the days of closed weeks cannot change any more. Weeks that
are not closed yet, days before the set-up and rows past their term are told, never filled in. No
officer is named.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, timedelta
from typing import Any

from peewee import fn

from models.calendar.periods import MONTH, Period, due_day, months_of, parse_period, previous
from models.calendar.spans import Days, Span
from models.calendar.weeks import Week, weeks_between
from models.clock import day_of
from models.reports import ledger
from models.reports.desk_figures import (
    DeskFigures,
    DeskLine,
    Followers,
    desk_lines,
    read_desk,
    take_desk,
)
from models.reports.indicators import Indicator, indicators_of
from models.reports.period_kept import Kept, kept_between
from models.reports.report import NO_COUNTER, NO_FIELD, NO_SHIFT, Count, named_counts, row_counts
from models.reports.screen_figures import ScreenFigures, ScreenLine, count_screen, screen_lines
from models.reports.snapshot import (
    ChannelName,
    Figures,
    UnitName,
    channel_now,
    copies_sent,
    count_figures,
    in_week,
    names_now,
    unit_now,
)
from models.setup.holidays import working_days
from models.store import settings
from models.store.rows import tuples
from models.store.schema import InteractionRow
from models.version import VERSION

COUNTED, BEFORE, PAST_TERM, TO_COME = "counted", "before", "past_term", "to_come"
RUNNING, OVER = "running", "over"
CLOSED_STATES = ("closed", *ledger.WRITTEN)


@dataclass(frozen=True)
class PeriodDay:
    """One day. ``state``: :data:`COUNTED`, or why there is no number: :data:`BEFORE` the set-up,
    :data:`PAST_TERM` or :data:`TO_COME`; ``total`` and ``followed`` are None then. ``holiday`` as
    the calendar names it."""

    day: date
    state: str
    total: int | None
    followed: int | None
    holiday: str | None
    off: bool


@dataclass(frozen=True)
class PeriodPart:
    """A month of a longer period: lượt, or None where the rows do not tell."""

    name: str
    first: date
    last: date
    total: int | None
    followed: int | None


@dataclass(frozen=True)
class PeriodWeek:
    """A week of the ledger that lies in the period, or in part: ``first`` to ``last`` are its days
    inside, ``total`` their lượt. ``state`` as the ledger has it, or :data:`BEFORE` the first day
    of the desk, or :data:`TO_COME`."""

    week: Week
    state: str
    revision: int
    first: date
    last: date
    total: int | None
    followed: int | None

    @property
    def name(self) -> str:
        """``Tuần 47``."""
        return f"Tuần {self.week.number}"

    @property
    def partial(self) -> bool:
        """Whether days of it lie outside the period."""
        return (self.first, self.last) != (self.week.first, self.week.last)


@dataclass(frozen=True)
class PeriodReport:
    """A period as it stands. ``state``: :data:`RUNNING`, :data:`OVER` or :data:`TO_COME`; ``due``
    the last day to send it, for statutory windows. ``rows`` counts rows that count,
    ``voided_rows`` cancelled ones, ``voided`` their lượt. ``by_month`` is empty for a month;
    ``by_shift``, ``by_counter`` and ``by_hour`` (24) leave out the lượt of ``kept``. ``begun``:
    first day of this desk. ``shifts_empty``: shifts that are over without a lượt."""

    period: Period
    before: Period
    state: str
    due: date | None
    unit: UnitName
    channel: ChannelName | None
    version: str
    figures: Figures
    indicators: tuple[Indicator, ...]
    by_day: tuple[PeriodDay, ...]
    by_week: tuple[PeriodWeek, ...]
    by_month: tuple[PeriodPart, ...]
    by_preset: tuple[Count, ...]
    by_field: tuple[Count, ...]
    by_visitor: tuple[Count, ...]
    by_shift: tuple[Count, ...]
    by_counter: tuple[Count, ...]
    by_hour: tuple[int, ...]
    rows: int
    voided_rows: int
    voided: int
    begun: date
    kept: Kept
    kept_before: Kept
    screen: tuple[ScreenLine, ...]
    desk: tuple[DeskLine, ...]
    followers: Followers | None
    shifts_empty: int
    sample: bool

    @property
    def title(self) -> str:
        """As `Period` has it."""
        return self.period.title

    @property
    def not_closed(self) -> tuple[PeriodWeek, ...]:
        """Weeks of the desk, begun by now, whose rows may still change."""
        done = (*CLOSED_STATES, BEFORE, TO_COME)
        return tuple(week for week in self.by_week if week.state not in done)

    @property
    def days_before(self) -> int:
        """How many days of the period lie before the first day of this desk."""
        return _days_before(self.period, self.begun)

    @property
    def days_before_previous(self) -> int:
        """The same of the previous period."""
        return _days_before(self.before, self.begun)

    def indicator(self, code: str) -> Indicator:
        """The indicator with this code."""
        return next(item for item in self.indicators if item.code == code)


def build_period(label: str, now: datetime) -> PeriodReport:
    """The report of a period as of ``now``.

    Raises:
        Refused: ``label`` is no period.
    """
    period = parse_period(label)
    before, begun = previous(period), ledger.first_day(now)
    kept, kept_before = kept_between(period), kept_between(before)
    worked = _worked(period, begun, now)
    desk = read_desk(take_desk(worked)) if worked.days() else DeskFigures()
    figures = _figures(period, kept)
    by_day = _by_day(period, begun, kept, now)
    names = names_now()
    rows, voided_rows, voided, sample = row_counts(period)

    def counts(column: Any, name: str, empty: str, old: dict[str, int]) -> tuple[Count, ...]:
        return named_counts([*_sums(period, column), *old.items()], names[name], empty)

    row = InteractionRow
    return PeriodReport(
        period=period,
        before=before,
        state=_state(period, now),
        due=due_day(period, working_days()),
        unit=unit_now(),
        channel=channel_now(),
        version=VERSION,
        figures=figures,
        indicators=_indicators(figures, before, kept_before, begun),
        by_day=by_day,
        by_week=_by_week(period, by_day, begun, now),
        by_month=() if period.kind == MONTH else _by_month(period, by_day),
        by_preset=counts(row.preset, "presets", "", kept.by_preset),
        by_field=counts(row.field, "fields", NO_FIELD, kept.by_field),
        by_visitor=counts(row.visitor, "visitors", "", kept.by_visitor),
        by_shift=counts(row.shift, "shifts", NO_SHIFT, {}),
        by_counter=counts(row.counter, "counters", NO_COUNTER, {}),
        by_hour=_by_hour(period),
        rows=rows,
        voided_rows=voided_rows,
        voided=voided,
        begun=begun,
        kept=kept,
        kept_before=kept_before,
        screen=_screen_lines(worked, _worked(before, begun, now)),
        desk=desk_lines(desk, _desk_sums(_worked(before, begun, now))),
        followers=desk.followers,
        shifts_empty=len(ledger.gaps(_with_rows(worked, kept), now)),
        sample=sample or settings.get(settings.SAMPLE),
    )


def _state(period: Period, now: datetime) -> str:
    today = day_of(now)
    if period.first > today:
        return TO_COME
    return RUNNING if period.last >= today else OVER


def _worked(period: Period, begun: date, now: datetime) -> Days:
    """The days on which the desk could have worked: no shift before its set-up was missed."""
    return Days(max(period.first, begun), min(period.last, day_of(now)))


def _with_rows(worked: Days, kept: Kept) -> Days:
    """Those whose rows are still there."""
    return Days(
        max(worked.first, kept.until + timedelta(days=1)) if kept.until else worked.first,
        worked.last,
    )


def _screen_lines(worked: Days, before: Days) -> tuple[ScreenLine, ...]:
    """Beside those of the period before, unless that was over when the desk began."""
    compared = bool(before.days())
    found = screen_lines(_screen(worked), _screen(before))
    return tuple(replace(one, compared=compared) for one in found)


def _screen(worked: Days) -> ScreenFigures:
    return count_screen(worked) if worked.days() else ScreenFigures()


def _desk_sums(worked: Days) -> dict[str, int | None]:
    return read_desk(take_desk(worked)).sums() if worked.days() else {}


def _days_before(period: Period, begun: date) -> int:
    last = min(period.last, begun - timedelta(days=1))
    return max((last - period.first).days + 1, 0)


def _figures(period: Period, kept: Kept) -> Figures:
    """Rows that are there and sums of months that are not."""
    counted, old = count_figures(period, copies_sent(period)), kept.figures()
    names = [one.name for one in fields(Figures)]
    return Figures(**{name: getattr(counted, name) + getattr(old, name) for name in names})


def _indicators(figures: Figures, before: Period, kept: Kept, begun: date) -> tuple[Indicator, ...]:
    """Beside those of the period before, unless that was over when the desk began."""
    found = indicators_of(figures, _figures(before, kept))
    compared = before.last >= begun
    return tuple(replace(one, compared=compared) for one in found)


def _sums(span: Span, column: Any) -> list[tuple[str, int]]:
    row = InteractionRow
    query: Any = row.select(column, fn.SUM(row.quantity)).where(_counting(span)).group_by(column)
    return [(code or "", int(total)) for code, total in query.tuples()]


def _counting(span: Span) -> Any:
    return in_week(span) & InteractionRow.voided_at.is_null()


def _by_hour(span: Span) -> tuple[int, ...]:
    hours = [0] * 24
    for hour, total in _sums(span, fn.SUBSTR(InteractionRow.occurred_at, 12, 2)):
        hours[int(hour)] += total
    return tuple(hours)


def _by_day(period: Period, begun: date, kept: Kept, now: datetime) -> tuple[PeriodDay, ...]:
    row, days, today = InteractionRow, working_days(), day_of(now)
    totals: dict[str, int] = {}
    followed: dict[str, int] = {}
    query = row.select(row.day, row.outcome, fn.SUM(row.quantity)).where(_counting(period))
    for day, outcome, total in tuples(query.group_by(row.day, row.outcome)):
        totals[day] = totals.get(day, 0) + int(total)
        followed[day] = followed.get(day, 0) + (int(total) if outcome == "followed" else 0)
    gone = set(kept.months) | {f"{cut.first:%Y-%m}" for cut in kept.cut}

    def state(day: date) -> str:
        # What was counted is shown, whatever the day should be.
        if day.isoformat() in totals:
            return COUNTED
        if day < begun:
            return BEFORE
        if f"{day:%Y-%m}" in gone:
            return PAST_TERM
        return TO_COME if day > today else COUNTED

    found = []
    for day in period.days():
        how, key = state(day), day.isoformat()
        total, some = (totals.get(key, 0), followed.get(key, 0)) if how == COUNTED else (None, None)
        found.append(PeriodDay(day, how, total, some, days.name_of(day), days.is_off(day)))
    return tuple(found)


def _by_week(
    period: Period, by_day: tuple[PeriodDay, ...], begun: date, now: datetime
) -> tuple[PeriodWeek, ...]:
    """The weeks by today's first weekday, as the ledger lists them."""
    days, today, found = working_days(), day_of(now), []
    for week in weeks_between(period.first, period.last, settings.get(settings.FIRST_WEEKDAY)):
        stands = ledger.ledger_week(week, now, days)
        state = stands.state
        if state not in CLOSED_STATES and week.last < begun:
            state = BEFORE
        elif week.first > today:
            state = TO_COME
        first, last = max(week.first, period.first), min(week.last, period.last)
        inside = _within(by_day, first, last)
        total, followed = _total(inside, _quantity), _total(inside, _followed)
        if any(day.state == PAST_TERM for day in inside):
            # The rest of the week would look like the whole of it.
            total = followed = None
        found.append(PeriodWeek(week, state, stands.revision, first, last, total, followed))
    return tuple(found)


def _by_month(period: Period, by_day: tuple[PeriodDay, ...]) -> tuple[PeriodPart, ...]:
    found = []
    for month in months_of(period):
        kept, inside = kept_between(month), _within(by_day, month.first, month.last)
        total, followed = _total(inside, _quantity), _total(inside, _followed)
        if kept.months:
            old = kept.figures()
            total, followed = (total or 0) + old.total, (followed or 0) + old.followed
        elif kept.cut:
            # As above.
            total = followed = None
        found.append(PeriodPart(month.name, month.first, month.last, total, followed))
    return tuple(found)


def _within(by_day: tuple[PeriodDay, ...], first: date, last: date) -> list[PeriodDay]:
    return [one for one in by_day if first <= one.day <= last]


def _quantity(day: PeriodDay) -> int | None:
    return day.total


def _followed(day: PeriodDay) -> int | None:
    return day.followed


def _total(days: list[PeriodDay], of: Callable[[PeriodDay], int | None]) -> int | None:
    """The sum of what was counted; None where no day was."""
    counted = [value for value in map(of, days) if value is not None]
    return sum(counted) if counted else None
