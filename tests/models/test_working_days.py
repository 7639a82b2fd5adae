"""Days that are worked, and deadlines moved by holidays (domain facts, 3.2 and 10.4)."""

from datetime import date

import pytest

from models.calendar.weeks import FRIDAY, MONDAY, SUNDAY, parse_week
from models.calendar.working_days import Holiday, WorkingDays, deadline
from models.clock import iso
from models.errors import Refused

TABLE = """
2026-01-01;Tết Dương lịch;holiday
2026-02-16;Tết Nguyên đán Bính Ngọ;holiday
2026-02-17;Tết Nguyên đán Bính Ngọ;holiday
2026-02-18;Tết Nguyên đán Bính Ngọ;holiday
2026-02-19;Tết Nguyên đán Bính Ngọ;holiday
2026-02-20;Tết Nguyên đán Bính Ngọ;holiday
2026-04-26;Giỗ Tổ Hùng Vương;holiday
2026-04-27;Nghỉ bù Giỗ Tổ Hùng Vương;day_off_in_lieu
2026-08-22;Làm bù cho ngày 31/8;makeup_day
2026-08-31;Nghỉ Quốc khánh;day_off_in_lieu
2026-09-01;Quốc khánh;holiday
2026-09-02;Quốc khánh;holiday
2026-11-24;Ngày Văn hóa Việt Nam;holiday
"""


def _rows() -> list[Holiday]:
    rows = [line.split(";") for line in TABLE.split("\n") if line]
    return [Holiday(date.fromisoformat(day), name, kind) for day, name, kind in rows]


DAYS = WorkingDays(_rows())


@pytest.mark.parametrize(
    ("day", "worked", "name"),
    [
        (date(2026, 11, 23), True, None),
        (date(2026, 11, 24), False, "Ngày Văn hóa Việt Nam"),
        (date(2026, 11, 28), False, None),  # Saturday
        (date(2026, 11, 29), False, None),
        (date(2026, 4, 27), False, "Nghỉ bù Giỗ Tổ Hùng Vương"),
        (date(2026, 8, 22), True, "Làm bù cho ngày 31/8"),  # a Saturday that is worked
        (date(2026, 8, 31), False, "Nghỉ Quốc khánh"),
    ],
)
def test_days(day: date, worked: bool, name: str | None) -> None:
    assert DAYS.is_working(day) is worked
    assert DAYS.name_of(day) == name


@pytest.mark.parametrize(
    ("day", "following"),
    [
        (date(2026, 11, 20), date(2026, 11, 23)),
        (date(2026, 11, 23), date(2026, 11, 25)),
        (date(2026, 2, 13), date(2026, 2, 23)),
        (date(2026, 8, 21), date(2026, 8, 22)),
        (date(2026, 8, 28), date(2026, 9, 3)),
    ],
)
def test_the_next_working_day_is_never_the_same_day(day: date, following: date) -> None:
    assert DAYS.next_working(day) == following


@pytest.mark.parametrize(
    ("label", "first_weekday", "due"),
    [
        ("2026-W47", MONDAY, "2026-11-23T10:00:00+07:00"),
        ("2026-W48", MONDAY, "2026-11-30T10:00:00+07:00"),  # the holiday inside it moves nothing
        ("2026-W17", MONDAY, "2026-04-28T10:00:00+07:00"),  # Monday 27/4 is a day off in lieu
        ("2026-W07", MONDAY, "2026-02-23T10:00:00+07:00"),  # the whole of Tết
        ("2026-W35", MONDAY, "2026-09-03T10:00:00+07:00"),
        ("2026-W53", MONDAY, "2027-01-04T10:00:00+07:00"),
        ("2026-W48", FRIDAY, "2026-11-30T10:00:00+07:00"),  # ends Thursday 26/11
        ("2026-W47", FRIDAY, "2026-11-23T10:00:00+07:00"),
        ("2026-W47", SUNDAY, "2026-11-23T10:00:00+07:00"),  # ends Saturday 21/11
        ("2026-W47", 1, "2026-11-30T10:00:00+07:00"),  # ends Monday 23/11: the Monday *after* it
    ],
)
def test_the_deadline_of_a_week(label: str, first_weekday: int, due: str) -> None:
    assert iso(deadline(parse_week(label, first_weekday), DAYS)) == due


def test_other_weekdays_and_later_rows() -> None:
    saturday = date(2026, 11, 28)
    assert WorkingDays(weekdays=range(6)).is_working(saturday)
    moved = WorkingDays([*_rows(), Holiday(date(2026, 11, 24), "Trực", "makeup_day")])
    assert moved.is_working(date(2026, 11, 24))
    assert moved.name_of(date(2026, 11, 24)) == "Trực"


def test_bad_rows_are_refused() -> None:
    with pytest.raises(Refused, match="holiday, day_off_in_lieu, makeup_day"):
        Holiday(date(2026, 1, 1), "Tết", "tet")
    for weekdays in ([], [7], [-1, 0]):
        with pytest.raises(Refused, match="ít nhất một ngày làm việc"):
            WorkingDays(weekdays=weekdays)
