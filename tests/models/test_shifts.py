"""Which shift a moment belongs to, and which shifts a week has."""

from datetime import UTC, date, datetime, time

import pytest

from models.calendar.shifts import DEFAULT_SHIFTS, Shift, shift_at, working_shifts
from models.calendar.weeks import FRIDAY, parse_week
from models.calendar.working_days import Holiday, WorkingDays
from models.clock import TZ
from models.errors import Refused

MONDAY = date(2026, 11, 23)
SATURDAY = date(2026, 11, 28)
SATURDAY_MORNING = Shift("t7", "Thứ Bảy", time(7, 30), time(11, 0), frozenset({5}))


def _at(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), TZ)


@pytest.mark.parametrize(
    ("clock", "code"),
    [
        ("00:05", "sang"),
        ("06:50", "sang"),
        ("07:30", "sang"),
        ("11:29:59", "sang"),
        ("11:30", "sang"),
        ("11:45", "sang"),
        ("12:30", "sang"),  # half-way: the shift before
        ("12:30:01", "chieu"),
        ("13:10", "chieu"),
        ("13:30", "chieu"),
        ("17:00", "chieu"),
        ("18:20", "chieu"),
        ("23:59", "chieu"),
    ],
)
def test_the_shift_of_a_moment(clock: str, code: str) -> None:
    shift = shift_at(DEFAULT_SHIFTS, _at(MONDAY, clock))
    assert shift is not None
    assert shift.code == code


def test_the_moment_is_read_in_vietnam() -> None:
    shift = shift_at(DEFAULT_SHIFTS, datetime(2026, 11, 23, 6, 45, tzinfo=UTC))
    assert shift is not None
    assert shift.code == "chieu"


def test_the_end_of_one_shift_is_the_start_of_the_next() -> None:
    early = Shift("a", "A", time(7), time(12), frozenset({0}))
    late = Shift("b", "B", time(12), time(17), frozenset({0}))
    assert shift_at([late, early], _at(MONDAY, "11:59:59")) == early
    assert shift_at([late, early], _at(MONDAY, "12:00")) == late


def test_a_weekday_without_shifts_has_none() -> None:
    assert shift_at(DEFAULT_SHIFTS, _at(SATURDAY, "09:00")) is None
    assert shift_at([], _at(MONDAY, "09:00")) is None
    assert shift_at([*DEFAULT_SHIFTS, SATURDAY_MORNING], _at(SATURDAY, "15:00")) == SATURDAY_MORNING


def test_a_makeup_saturday_has_the_shifts_of_an_ordinary_day() -> None:
    days = WorkingDays([Holiday(SATURDAY, "Làm bù", "makeup_day")])
    shift = shift_at(DEFAULT_SHIFTS, _at(SATURDAY, "09:00"), days)
    assert shift is not None
    assert shift.code == "sang"
    week = parse_week("2026-W48")
    assert [s.code for day, s in working_shifts(week, DEFAULT_SHIFTS, days) if day == SATURDAY] == [
        "sang",
        "chieu",
    ]
    own = working_shifts(week, [*DEFAULT_SHIFTS, SATURDAY_MORNING], days)
    assert [s.code for day, s in own if day == SATURDAY] == ["t7"]


def test_the_shifts_of_a_week_leave_out_days_off() -> None:
    days = WorkingDays([Holiday(date(2026, 11, 24), "Ngày Văn hóa Việt Nam", "holiday")])
    listed = working_shifts(parse_week("2026-W48"), DEFAULT_SHIFTS[::-1], days)
    assert [(day.day, shift.code) for day, shift in listed] == [
        (day, code) for day in (23, 25, 26, 27) for code in ("sang", "chieu")
    ]


def test_a_week_from_friday_lists_its_days_in_order() -> None:
    listed = working_shifts(parse_week("2026-W48", FRIDAY), DEFAULT_SHIFTS, WorkingDays())
    assert [day.day for day, _ in listed[::2]] == [20, 23, 24, 25, 26]


def test_a_saturday_shift_is_worked_without_any_holiday_row() -> None:
    shifts = [*DEFAULT_SHIFTS, SATURDAY_MORNING]
    listed = working_shifts(parse_week("2026-W48"), shifts, WorkingDays())
    assert listed[-1] == (SATURDAY, SATURDAY_MORNING)
    off = WorkingDays([Holiday(SATURDAY, "Nghỉ bù", "day_off_in_lieu")])
    assert len(working_shifts(parse_week("2026-W48"), shifts, off)) == 10


def test_impossible_shifts_are_refused() -> None:
    with pytest.raises(Refused, match="kết thúc sau giờ bắt đầu"):
        Shift("dem", "Đêm", time(22), time(6), frozenset({0}))
    with pytest.raises(Refused, match="từ 0"):
        Shift("x", "X", time(8), time(9), frozenset({7}))
