"""Reporting weeks (domain facts, 3.2): seven days from any weekday, numbered by the fourth."""

from datetime import date, timedelta

import pytest

from models.calendar.weeks import FRIDAY, MONDAY, SUNDAY, Week, parse_week, title, week_of
from models.calendar.weeks import weeks_between as between
from models.errors import Refused

EVERY_DAY = [date(2020, 1, 1) + timedelta(days=n) for n in range(16 * 366 - 12)]


@pytest.mark.parametrize(
    ("day", "first_weekday", "label", "first", "last"),
    [
        ("2026-12-31", MONDAY, "2026-W53", "2026-12-28", "2027-01-03"),
        ("2027-01-03", MONDAY, "2026-W53", "2026-12-28", "2027-01-03"),
        ("2027-01-04", MONDAY, "2027-W01", "2027-01-04", "2027-01-10"),
        ("2026-01-01", MONDAY, "2026-W01", "2025-12-29", "2026-01-04"),
        ("2028-01-01", MONDAY, "2027-W52", "2027-12-27", "2028-01-02"),
        ("2026-11-22", MONDAY, "2026-W47", "2026-11-16", "2026-11-22"),
        # Friday to Thursday: Monday 23/11, of ISO week 48, is the fourth day.
        ("2026-11-20", FRIDAY, "2026-W48", "2026-11-20", "2026-11-26"),
        ("2026-11-26", FRIDAY, "2026-W48", "2026-11-20", "2026-11-26"),
        ("2026-11-19", FRIDAY, "2026-W47", "2026-11-13", "2026-11-19"),
        ("2026-12-31", FRIDAY, "2026-W53", "2026-12-25", "2026-12-31"),
        ("2027-01-01", FRIDAY, "2027-W01", "2027-01-01", "2027-01-07"),
        ("2026-01-01", FRIDAY, "2026-W01", "2025-12-26", "2026-01-01"),
        ("2028-01-01", FRIDAY, "2028-W01", "2027-12-31", "2028-01-06"),
        ("2027-12-30", FRIDAY, "2027-W52", "2027-12-24", "2027-12-30"),
        ("2026-11-22", SUNDAY, "2026-W48", "2026-11-22", "2026-11-28"),
    ],
)
def test_the_week_of_a_day(day: str, first_weekday: int, label: str, first: str, last: str) -> None:
    week = week_of(date.fromisoformat(day), first_weekday)
    assert week == Week(date.fromisoformat(first), date.fromisoformat(last))
    assert week.label == label
    assert parse_week(label, first_weekday) == week


@pytest.mark.parametrize("first_weekday", range(7))
def test_every_day_is_in_one_week_and_labels_run_on(first_weekday: int) -> None:
    labels: list[str] = []
    previous: Week | None = None
    for day in EVERY_DAY:
        week = week_of(day, first_weekday)
        assert week.first <= day <= week.last
        assert day in week
        assert week.first.weekday() == first_weekday
        assert (week.last - week.first).days == 6
        if week == previous:
            continue
        if previous is not None:
            assert week.first == previous.last + timedelta(days=1)
            next_in_year = (previous.year, previous.number + 1)
            assert (week.year, week.number) in {next_in_year, (previous.year + 1, 1)}
            assert week > previous
        assert parse_week(week.label, first_weekday) == week
        labels.append(week.label)
        previous = week
    assert labels == sorted(set(labels))
    assert [week.label for week in between(EVERY_DAY[0], EVERY_DAY[-1], first_weekday)] == labels


@pytest.mark.parametrize("text", ["2026-W47", "2026-w47", "  2026-W47\n"])
def test_a_label_in_any_case(text: str) -> None:
    assert parse_week(text) == Week(date(2026, 11, 16), date(2026, 11, 22))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("W7", "Hãy ghi như 2026-W47"),
        ("", "Hãy ghi như 2026-W47"),
        ("tuần 47", "Hãy ghi như 2026-W47"),
        ("2026-W7", "Hãy ghi như 2026-W07"),
        ("2026W47", "Hãy ghi như 2026-W47"),
        ("2026-47", "Hãy ghi như 2026-W47"),
        ("2025 w 3", "Hãy ghi như 2025-W03"),
        ("2026-99", "Hãy ghi như 2026-W47"),
        ("2026-W47-1", "Hãy ghi như 2026-W47"),
        ("2026-W４7", "Hãy ghi như 2026-W47"),
        ("26-W47", "Hãy ghi như 2026-W47"),
        ("2027-W53", "Năm 2027 chỉ có tuần 1 đến tuần 52"),
        ("2026-W54", "Năm 2026 chỉ có tuần 1 đến tuần 53"),
        ("2026-W00", "Năm 2026 chỉ có tuần 1 đến tuần 53"),
        ("0000-W01", "phải từ 1900 đến 2199"),
        ("9999-W52", "phải từ 1900 đến 2199"),
    ],
)
def test_a_bad_label_is_refused_with_the_right_spelling(text: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        parse_week(text)


@pytest.mark.parametrize("first_weekday", [-1, 7])
def test_a_bad_first_weekday_is_refused(first_weekday: int) -> None:
    for call in (
        lambda: week_of(date(2026, 11, 23), first_weekday),
        lambda: parse_week("2026-W47", first_weekday),
        lambda: between(date(2026, 11, 23), date(2026, 11, 23), first_weekday),
    ):
        with pytest.raises(Refused, match="Ngày đầu tuần"):
            call()


def test_weeks_between_counts_touched_weeks_at_both_ends() -> None:
    touched = between(date(2026, 11, 22), date(2026, 11, 30))
    assert [week.label for week in touched] == ["2026-W47", "2026-W48", "2026-W49"]
    assert [w.label for w in between(date(2026, 11, 23), date(2026, 11, 23))] == ["2026-W48"]
    assert between(date(2026, 11, 24), date(2026, 11, 23)) == []


def test_the_title_names_both_days() -> None:
    assert title(parse_week("2026-W47")) == "Tuần 47 (từ 16/11/2026 đến 22/11/2026)"
    assert title(parse_week("2026-W48")) == "Tuần 48 (từ 23/11/2026 đến 29/11/2026)"
    assert title(parse_week("2027-W01")) == "Tuần 1 (từ 04/01/2027 đến 10/01/2027)"


def test_the_days_of_a_week() -> None:
    week = parse_week("2026-W53", FRIDAY)
    assert week.days()[0] == week.first
    assert week.days()[-1] == week.last
    assert len(set(week.days())) == 7
    assert week.first - timedelta(days=1) not in week
    assert week.last + timedelta(days=1) not in week
