"""Each rule fires on its own example, and none on an ordinary week."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from models.calendar.weeks import Week, parse_week, week_of
from models.calendar.working_days import Holiday, WorkingDays
from models.clock import TZ
from models.reports.screen_figures import ScreenFigures
from models.reports.snapshot import Figures
from models.store.opening import Store
from models.supervisor.anomalies import RULE_LABELS, RULES, Anomaly, Known, find_anomalies
from models.supervisor.combined import anomalies_between
from models.supervisor.counted import UnitWeek
from models.supervisor.take_in import take_in
from models.weekly_package.aggregate import Aggregate, DaySum, Sum
from tests.packages import key_of, make_package

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=TZ)
WEEK, BEFORE = "2026-W47", "2026-W46"


def ordinary(week: str = WEEK, daily: int = 8, before: int = 40, first: int = 0) -> Aggregate:
    """Monday to Friday, mornings and afternoons, every shift with a look at the code."""
    days = parse_week(week, first).days()
    total = 5 * daily
    faults = min(5, total)
    worked = [day for day in days if day.weekday() < 5]
    half = total // 2
    return Aggregate(
        figures=Figures(total=total, introduced=total - faults, followed=total // 4),
        before=Figures(total=before),
        screen=ScreenFigures(shifts_checked=10, shifts_worked=10),
        by_day=tuple(
            DaySum(day, daily if day in worked else 0, total // 4 if day == worked[0] else 0, False)
            for day in days
        ),
        by_hour=tuple({8: half, 14: total - half}.get(hour, 0) for hour in range(24)),
        by_preset=(
            Sum("intro", "Giới thiệu OA", total - faults),
            Sum("tech_issue", "Lỗi kỹ thuật", faults),
        ),
        by_field=(Sum("nguoi_co_cong", "Người có công", total),),
        by_visitor=(Sum("citizen", "Người dân", total),),
        by_shift=(Sum("sang", "Sáng", half), Sum("chieu", "Chiều", total - half)),
        by_counter=(Sum("03", "Quầy 03", total),),
        gaps=0,
    )


def unit_week(week: str = WEEK, unit: str = "1", **other: Any) -> UnitWeek:
    sums = other.pop("sums", None) or ordinary(week)
    first = parse_week(week).first
    made = UnitWeek(unit, f"Xã {unit}", week, first, 1, "", f"{unit}{week}", False, sums)
    return replace(made, **other)


def known(*packages: UnitWeek, **other: Any) -> Known:
    totals = {(item.unit, item.week): item.sums.figures.total for item in packages}
    totals.update(other.pop("totals", {}))
    made = Known((parse_week(WEEK),), totals, {}, WorkingDays())
    return replace(made, **other)


def rules(*packages: UnitWeek, **other: Any) -> list[str]:
    return [item.rule for item in find_anomalies(packages, known(*packages, **other))]


def hours(**count: int) -> tuple[int, ...]:
    return tuple(count.get(f"h{hour}", 0) for hour in range(24))


def days(sums: Aggregate, *totals: int) -> Aggregate:
    made = zip(sums.by_day, totals, strict=True)
    return replace(sums, by_day=tuple(replace(day, total=total) for day, total in made))


def past(*totals: int) -> dict[tuple[str, str], int]:
    first = parse_week(WEEK).first
    labels = [week_of(first - timedelta(weeks=back)).label for back in range(1, 9)]
    return {("1", label): total for label, total in zip(labels, totals, strict=False)}


PREVIOUS = unit_week(BEFORE, sums=ordinary(BEFORE, daily=9))
PLAIN = ordinary(before=45)


def test_ordinary_weeks_are_not_told_of() -> None:
    assert rules(unit_week(sums=PLAIN), PREVIOUS, totals=past(45, 41, 38, 50, 44)) == []


def test_every_rule_has_words() -> None:
    assert set(RULES) == set(RULE_LABELS)
    for rule in RULES:
        assert RULES[rule].endswith(".") and Anomaly("1", "", WEEK, rule, ("a", "b", "c")).text


def test_working_days_without_anything() -> None:
    sums = days(PLAIN, 20, 20, 0, 0, 0, 0, 0)
    (found,) = find_anomalies([unit_week(sums=sums)], known())
    assert found.rule == "zero_day" and found.text == (
        "Không có lượt nào: T4 18/11, T5 19/11, T6 20/11."
    )
    holidays = [Holiday(date(2026, 11, 18 + no), "Nghỉ", "holiday") for no in range(3)]
    assert rules(unit_week(sums=sums), days=WorkingDays(holidays)) == []
    off = replace(sums, by_day=tuple(replace(day, off=day.total == 0) for day in sums.by_day))
    assert rules(unit_week(sums=off)) == []
    makeup = WorkingDays([Holiday(date(2026, 11, 21), "Làm bù", "makeup_day")])
    assert rules(unit_week(sums=PLAIN), days=makeup) == ["zero_day"]


@pytest.mark.parametrize(
    ("before", "fires"),
    [
        ((13, 13, 13, 13), True),
        ((13, 13, 14, 14), False),
        ((13, 13, 13), False),
        ((2, 2, 2, 2, 60, 60, 60, 60), False),
        ((0, 0, 0, 0), True),
    ],
)
def test_more_than_three_times_the_median(before: tuple[int, ...], fires: bool) -> None:
    item = unit_week(sums=ordinary(before=before[0]))
    assert (rules(item, totals=past(*before)) == ["jump"]) is fires


def test_three_times_is_not_yet_more() -> None:
    item = unit_week(sums=ordinary(daily=3))
    assert rules(item, totals=past(5, 5, 5, 5)) == []
    assert rules(item, totals=past(4, 5, 4, 5)) == ["jump"]
    old = {("1", "2026-W38"): 1, ("2", "2026-W46"): 1}
    assert rules(item, totals={**past(4, 5, 4), **old}) == []


def test_everything_in_one_hour_or_at_the_end_of_the_day() -> None:
    assert rules(unit_week(sums=replace(PLAIN, by_hour=hours(h9=40)))) == ["one_hour"]
    assert rules(unit_week(sums=replace(PLAIN, by_hour=hours(h9=39, h10=1)))) == []
    assert rules(unit_week(sums=replace(PLAIN, by_hour=hours(h16=40)))) == ["last_hour"]
    assert rules(unit_week(sums=replace(PLAIN, by_hour=hours(h16=20, h17=20)))) == ["last_hour"]
    assert rules(unit_week(sums=replace(PLAIN, by_hour=hours(h15=1, h16=39)))) == []
    figures = Figures(total=5, introduced=5)
    few = replace(ordinary(daily=1), by_hour=hours(h9=5), figures=figures)
    assert rules(unit_week(sums=few)) == []


def test_the_same_week_twice() -> None:
    before = unit_week(BEFORE)
    assert rules(unit_week(), before) == ["same"]
    other = replace(ordinary(), by_preset=(Sum("intro", "Giới thiệu OA", 40),))
    assert rules(unit_week(sums=other), before) == []
    assert rules(unit_week(sums=days(ordinary(), 9, 7, 8, 8, 8, 0, 0)), before) == []
    nothing = [unit_week(week, sums=ordinary(week, 0, before=0)) for week in (WEEK, BEFORE)]
    assert "same" not in rules(*nothing)
    # Codes without a lượt do not make a difference.
    more = replace(ordinary(), by_field=(*ordinary().by_field, Sum("khac", "Khác", 0)))
    assert rules(unit_week(sums=more), before) == ["same"]


def test_more_followed_than_introduced() -> None:
    figures = replace(PLAIN.figures, introduced=9, followed=10)
    assert rules(unit_week(sums=replace(PLAIN, figures=figures))) == ["followed"]
    equal = replace(PLAIN.figures, introduced=10, followed=10)
    assert rules(unit_week(sums=replace(PLAIN, figures=equal))) == []


def test_shifts_without_a_look_at_the_code() -> None:
    screen = ScreenFigures(shifts_checked=9, shifts_worked=10)
    (found,) = find_anomalies([unit_week(sums=replace(PLAIN, screen=screen))], known())
    assert (found.rule, found.values) == ("unchecked", ("9", "10"))
    assert rules(unit_week(sums=replace(PLAIN, screen=None))) == []


def test_the_week_before_as_stated_and_as_taken_in() -> None:
    item = unit_week(sums=ordinary(before=44))
    (found,) = find_anomalies([item, PREVIOUS], known(PREVIOUS, item))
    assert (found.rule, found.values) == ("before", ("44", "45"))
    assert rules(item) == []
    shifted = replace(PREVIOUS, first=PREVIOUS.first - timedelta(days=3))
    assert rules(item, shifted) == []


def test_one_key_of_two_units() -> None:
    (found,) = find_anomalies([unit_week()], known(keys={"1": ("1", "9"), "2": ("2",)}))
    assert (found.rule, found.values) == ("shared_key", (("9",),))
    assert rules(unit_week(), keys={"1": ("1",)}) == []


def test_a_key_copied_to_a_whole_province_names_a_few() -> None:
    codes = tuple(str(number) for number in range(1, 169))
    (found,) = find_anomalies([unit_week()], known(keys={"1": codes}))
    ((*named, rest),) = found.values
    assert (named, rest) == ([str(number) for number in range(2, 10)], "… (167)")


def test_a_week_that_begins_on_another_day() -> None:
    first = parse_week(WEEK, 4).first
    item = unit_week(sums=ordinary(first=4), first=first)
    (found,) = find_anomalies([item], known())
    assert found.rule == "other_week" and "Thứ Sáu" in found.text


def test_sample_data_in_a_real_report() -> None:
    assert rules(unit_week(sample=True)) == ["sample"]
    assert rules(unit_week(sample=True), sample=True) == []


def test_the_week_before_is_compared_with_and_not_judged() -> None:
    odd = replace(PREVIOUS, sample=True)
    assert rules(unit_week(sums=PLAIN), odd) == []


def test_a_province_and_a_year() -> None:
    """All of 168 × 52 judged once each, and only the planted one is found."""
    weeks = [week_of(date(2026, 1, 5) + timedelta(weeks=no)) for no in range(52)]
    packages = [_year(str(unit), no, week) for unit in range(168) for no, week in enumerate(weeks)]
    packages[77] = replace(packages[77], sample=True)
    every = replace(known(*packages), weeks=tuple(weeks))
    (found,) = find_anomalies(packages, every)
    assert (found.unit, found.week, found.rule) == ("1", weeks[25].label, "sample")


def _year(unit: str, number: int, week: Week) -> UnitWeek:
    daily, before = 8 + number % 3, 5 * (8 + (number - 1) % 3)
    return unit_week(week.label, unit, sums=ordinary(week.label, daily, before))


def test_from_real_packages(store: Store, tmp_path: Path) -> None:
    both = key_of("chung")
    files = [
        make_package(tmp_path, "1", BEFORE, total=45, aggregate=ordinary(BEFORE, 9)),
        make_package(tmp_path, "1", total=40, aggregate=ordinary(before=45)),
        make_package(tmp_path, "2", total=40, aggregate=ordinary(), key=both),
        make_package(tmp_path, "3", total=40, aggregate=ordinary(), key=both, sample=True),
        make_package(tmp_path, "4", total=12),
    ]
    take_in(store, files, NOW)
    found = [(item.unit, item.rule) for item in anomalies_between(WEEK, WEEK)]
    assert found == [
        ("2", "shared_key"),
        ("3", "shared_key"),
        ("3", "sample"),
        ("4", "zero_day"),
        ("4", "one_hour"),
        ("4", "unchecked"),
    ]
    assert anomalies_between(BEFORE, BEFORE) == ()
