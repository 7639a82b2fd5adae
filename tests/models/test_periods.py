"""Windows of months and longer periods, by the calendar and by Decree 09/2019."""

from datetime import date, timedelta

import pytest

from models.calendar.periods import due_day, months_of, parse_period, previous
from models.calendar.working_days import HOLIDAY, Holiday, WorkingDays
from models.errors import Refused

WINDOWS = [
    ("2026-11", "2026-11-01", "2026-11-30", "Tháng 11 năm 2026"),
    ("2028-02", "2028-02-01", "2028-02-29", "Tháng 02 năm 2028"),
    ("2026-12", "2026-12-01", "2026-12-31", "Tháng 12 năm 2026"),
    ("2026-11s", "2026-10-15", "2026-11-14", "Tháng 11 năm 2026"),
    ("2027-01s", "2026-12-15", "2027-01-14", "Tháng 01 năm 2027"),
    ("2026-Q4", "2026-10-01", "2026-12-31", "Quý IV năm 2026"),
    ("2026-Q4s", "2026-09-15", "2026-12-14", "Quý IV năm 2026"),
    ("2027-Q1s", "2026-12-15", "2027-03-14", "Quý I năm 2027"),
    ("2026-H1", "2026-01-01", "2026-06-30", "6 tháng đầu năm 2026"),
    ("2026-H2", "2026-07-01", "2026-12-31", "6 tháng cuối năm 2026"),
    ("2026-H1s", "2025-12-15", "2026-06-14", "6 tháng đầu năm 2026"),
    ("2026-H2s", "2026-06-15", "2026-12-14", "6 tháng cuối năm 2026"),
    ("2026-9Ms", "2025-12-15", "2026-09-14", "9 tháng đầu năm 2026"),
    ("2026", "2026-01-01", "2026-12-31", "Năm 2026"),
    ("2026s", "2025-12-15", "2026-12-14", "Năm 2026"),
]


@pytest.mark.parametrize(("label", "first", "last", "name"), WINDOWS)
def test_windows_and_names(label: str, first: str, last: str, name: str) -> None:
    period = parse_period(f" {label.upper()} ")
    assert (period.first.isoformat(), period.last.isoformat()) == (first, last)
    assert (period.label, period.name) == (label, name)
    assert parse_period(period.label) == period
    assert period.days()[0] == period.first and period.days()[-1] == period.last
    assert period.first - timedelta(days=1) not in period and period.last in period


def test_the_title_says_the_days() -> None:
    assert parse_period("2026-11s").title == "Tháng 11 năm 2026 (từ 15/10/2026 đến 14/11/2026)"
    assert parse_period("2026-Q4").title == "Quý IV năm 2026 (từ 01/10/2026 đến 31/12/2026)"


@pytest.mark.parametrize(
    "label",
    [
        *("", "2026-13", "2026-0", "2026-00", "2026-1", "2026-Q5", "2026-H3", "2026-9M"),
        *("2026-W47", "26-11", "2026-11s x", "２０２６", "2026-Q", "2026-11ss", "1900", "2200"),
    ],
)
def test_what_is_no_period_is_refused(label: str) -> None:
    with pytest.raises(Refused):
        parse_period(label)


@pytest.mark.parametrize("label", ["2027-01", "2027-01s", "2027-Q1", "2027-Q1s", "2026-H1s"])
def test_the_one_before_ends_the_day_before(label: str) -> None:
    period = parse_period(label)
    assert previous(period).last == period.first - timedelta(days=1)
    assert previous(period).kind == period.kind


def test_nine_months_are_compared_with_those_of_the_year_before() -> None:
    assert previous(parse_period("2026-9Ms")).label == "2025-9Ms"
    assert previous(parse_period("2026s")).label == "2025s"


@pytest.mark.parametrize("label", [label for label, *_ in WINDOWS])
def test_its_months_make_it_up_without_gap_or_overlap(label: str) -> None:
    period = parse_period(label)
    assert [day for month in months_of(period) for day in month.days()] == period.days()


def test_due_on_the_second_working_day_after_a_statutory_window() -> None:
    # 14/11/2026 is a Saturday: Monday and Tuesday are the two days.
    assert due_day(parse_period("2026-11s"), WorkingDays()) == date(2026, 11, 17)
    monday_off = WorkingDays([Holiday(date(2026, 11, 16), "Nghỉ", HOLIDAY)])
    assert due_day(parse_period("2026-11s"), monday_off) == date(2026, 11, 18)
    assert due_day(parse_period("2026-12s"), WorkingDays()) == date(2026, 12, 16)
    assert due_day(parse_period("2026-11"), WorkingDays()) is None
