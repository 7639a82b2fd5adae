"""What months and longer periods amount to, counted again from the rows by other means."""

import random
from collections import Counter
from datetime import date, datetime, timedelta

import pytest

from models.clock import TZ
from models.errors import Refused
from models.log.interactions import void_interaction
from models.reports import ledger
from models.reports.period_remarks import remarks
from models.reports.period_report import BEFORE, COUNTED, PAST_TERM, PeriodReport, build_period
from models.store import settings
from models.store.opening import Store
from models.store.retention import apply_retention
from models.store.schema import InteractionRow, MonthTotal
from tests.builders import log_one

SET_UP = date(2026, 11, 2)
LATER = datetime(2027, 2, 1, 8, 0, tzinfo=TZ)
PRESETS = ("followed", "scanned_only", "handout", "declined", "petition", "tech_issue")


def begin(store: Store, day: date) -> None:
    """As if the desk had been set up on ``day``."""
    with store.write():
        settings.put(settings.WEEKS_FROM, day.isoformat())


def at(day: date, hour: int = 9) -> datetime:
    return datetime(day.year, day.month, day.day, hour, 5, tzinfo=TZ)


def fill(store: Store, first: date, days: int, each: int = 2) -> None:
    """Rows on every day, of changing kind, field, visitor, hour and quantity."""
    chance = random.Random(4)
    for n in range(days):
        for _ in range(each):
            log_one(
                store,
                at(first + timedelta(days=n), chance.choice((8, 10, 14, 16))),
                chance.choice(PRESETS),
                quantity=chance.randint(1, 4),
                field=chance.choice((None, "nguoi_co_cong")),
                visitor=chance.choice(("citizen", "business")),
            )


def rows_of(report: PeriodReport) -> list[InteractionRow]:
    """Counted row by row in Python, beside the program's own sums."""
    inside = report.period.days()
    return [
        row
        for row in InteractionRow.select()
        if date.fromisoformat(row.day) in set(inside) and row.voided_at is None
    ]


def counted(report: PeriodReport, column: str) -> dict[str, int]:
    sums: Counter[str] = Counter()
    for row in rows_of(report):
        sums[getattr(row, column) or ""] += row.quantity
    return dict(sums)


@pytest.fixture
def winter(desk_store: Store) -> Store:
    """From 02/11/2026 over the end of the year to 10/01/2027, with a voided row."""
    begin(desk_store, SET_UP)
    fill(desk_store, SET_UP, 70)
    gone = log_one(desk_store, at(date(2026, 12, 20)), "followed", quantity=50)
    void_interaction(desk_store, gone.id, "HOA", "ghi nhầm", at(date(2026, 12, 20), 10))
    return desk_store


@pytest.mark.parametrize(
    "label", ["2026-12", "2027-01s", "2026-Q4", "2027-Q1s", "2026-H2", "2027-9Ms", "2026", "2026s"]
)
def test_every_sum_equals_a_count_of_the_rows(winter: Store, label: str) -> None:
    report = build_period(label, LATER)
    own = rows_of(report)
    total = sum(row.quantity for row in own)
    assert total > 0 and report.figures.total == total and report.rows == len(own)
    assert report.figures.followed == counted(report, "outcome").get("followed", 0)
    introduced = sum(row.quantity for row in own if row.activity in ("intro", "screen_scan"))
    assert report.figures.introduced == introduced
    for column, counts in (
        ("preset", report.by_preset),
        ("field", report.by_field),
        ("visitor", report.by_visitor),
        ("shift", report.by_shift),
        ("counter", report.by_counter),
    ):
        assert {one.code: one.total for one in counts if one.total} == counted(report, column)
    assert sum(report.by_hour) == total
    days = {one.day.isoformat(): one.total for one in report.by_day if one.total}
    assert days == counted(report, "day")
    assert sum(one.total or 0 for one in report.by_week) == total
    assert sum(one.followed or 0 for one in report.by_week) == report.figures.followed
    if report.by_month:
        assert sum(one.total or 0 for one in report.by_month) == total


def test_cancelled_rows_are_told_and_not_counted(winter: Store) -> None:
    report = build_period("2026-12", LATER)
    assert (report.voided_rows, report.voided) == (1, 50)


def test_the_month_over_the_year_end_is_compared_with_the_one_before(winter: Store) -> None:
    report, before = build_period("2027-01s", LATER), build_period("2026-12s", LATER)
    assert report.by_day[0].day == date(2026, 12, 15)
    assert report.by_day[-1].day == date(2027, 1, 14)
    assert [one.before for one in report.indicators if one.code == "total"] == [
        before.figures.total
    ]
    assert report.indicator("followed").before == before.figures.followed > 0


def test_closed_weeks_and_a_month_agree(winter: Store) -> None:
    for label in ("2026-W50", "2026-W51"):
        ledger.close_week(winter, label, LATER, "HOA")
    report = build_period("2026-12", LATER)
    weeks = {one.week.label: one for one in report.by_week}
    for label in ("2026-W50", "2026-W51"):
        closed = ledger.ledger_week(ledger.find_week(label), LATER)
        assert weeks[label].total == closed.total and weeks[label].state == "closed"
        assert not weeks[label].partial
    assert weeks["2026-W49"].partial and weeks["2026-W49"].first == date(2026, 12, 1)


def test_weeks_that_are_open_or_not_closed_are_told(winter: Store) -> None:
    now = at(date(2026, 12, 23))
    for label in ("2026-W49", "2026-W50"):
        ledger.close_week(winter, label, now, "HOA")
    report = build_period("2026-12", now)
    states = {one.week.label: one.state for one in report.by_week}
    assert states == {
        "2026-W49": "closed",
        "2026-W50": "closed",
        "2026-W51": "due",
        "2026-W52": "open",
        "2026-W53": "to_come",
    }
    assert [one.week.label for one in report.not_closed] == ["2026-W51", "2026-W52"]
    said = " ".join(remarks(report))
    assert "2 tuần trong kỳ chưa chốt, gồm tuần 51/2026 (chưa chốt), tuần 52/2026" in said
    assert report.state == "running" and "Kỳ chưa kết thúc" in said
    for label in ("2026-W51", "2026-W52", "2026-W53"):
        ledger.close_week(winter, label, LATER, "HOA")
    done = build_period("2026-12", LATER)
    assert done.not_closed == ()
    # The day before the set-up lies in November.
    assert [text[:35] for text in remarks(done)] == ["Kỳ trước (từ 01/11/2026 đến 30/11/2"]


def test_days_before_the_set_up_are_no_zeros(winter: Store) -> None:
    report = build_period("2026-11", LATER)
    first = report.by_day[0]
    assert (first.state, first.total, report.days_before) == (BEFORE, None, 1)
    assert report.by_day[1].state == COUNTED
    assert any("1 ngày đầu kỳ không có số liệu" in text for text in remarks(report))
    year = build_period("2026", LATER)
    assert year.days_before == (SET_UP - date(2026, 1, 1)).days
    assert [one.total for one in year.by_month[:10]] == [None] * 10
    shifts = next(line for line in year.screen if line.code == "shifts")
    november = next(line for line in report.screen if line.code == "shifts")
    assert 0 < november.whole < shifts.whole < 2 * 61


def test_a_period_before_the_set_up_is_nothing_to_compare_with(winter: Store) -> None:
    known, unknown = build_period("2026-12", LATER), build_period("2026", LATER)
    assert known.indicator("total").compared and known.indicator("total").previous is not None
    for one in unknown.indicators:
        assert (one.previous, one.change) == (None, None), one.code
        assert (one.previous_text, one.change_text) == ("–", "–"), one.code
    assert unknown.figures.total > 0


def test_nor_is_the_public_screen(winter: Store) -> None:
    report = build_period("2026", LATER)
    assert {one.before_text for one in report.screen} == {"–"}
    assert {one.change for one in report.screen} == {None}
    after = build_period("2027-Q1", LATER)
    assert next(one for one in after.screen if one.code == "incidents").before_text == "0"


def test_an_empty_period_has_dashes_for_rates(desk_store: Store) -> None:
    begin(desk_store, SET_UP)
    report = build_period("2026-12", LATER)
    assert report.figures.total == 0 and report.rows == 0
    assert report.indicator("rate").text == "–" and report.indicator("rate").value is None
    assert {one.total for one in report.by_day} == {0}


def test_rows_past_their_term_count_by_month_and_cut_months_are_left_out(winter: Store) -> None:
    before, window = build_period("2026-12", LATER), build_period("2027-01s", LATER)
    after_new_year = sum(one.total or 0 for one in window.by_day if one.day.year == 2027)
    now = datetime(2029, 1, 15, 8, 0, tzinfo=TZ)
    with winter.write():
        apply_retention(now)
    assert InteractionRow.select().count() > 0 and MonthTotal.select().count() > 0
    month = build_period("2026-12", now)
    assert month.figures == before.figures and month.kept.months == ("2026-12",)
    assert {one.code: one.total for one in month.by_preset} == {
        one.code: one.total for one in before.by_preset
    }
    assert {one.total for one in month.by_field if one.total} == {
        one.total for one in before.by_field if one.total
    }
    assert {one.state for one in month.by_day} == {PAST_TERM}
    assert {one.total for one in month.by_week if one.last.year == 2026} == {None}
    assert sum(one.total for one in month.by_shift) == 0
    assert "chỉ còn tổng theo tháng" in " ".join(remarks(month))

    cut = build_period("2027-01s", now)
    assert cut.figures.total == after_new_year < window.figures.total
    assert [(one.first, one.last) for one in cut.kept.cut] == [
        (date(2026, 12, 15), date(2026, 12, 31))
    ]
    said = " ".join(remarks(cut))
    assert "Từ 15/12/2026 đến 31/12/2026" in said and "không tách được" in said
    quarter = build_period("2027-Q1s", now)
    assert quarter.by_month[0].total is None and quarter.by_month[1].total == 0
    assert build_period("2026", now).by_month[11].total == before.figures.total
    assert build_period("2027-Q1", now).indicator("total").before == (
        build_period("2026-Q4", now).figures.total
    )


def test_no_period_is_refused(desk_store: Store) -> None:
    with pytest.raises(Refused, match="kỳ báo cáo"):
        build_period("2026-W47", LATER)
