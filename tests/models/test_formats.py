"""Numbers, days and times on paper (domain facts, 3.1, 3.3 and 10.3)."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.clock import TZ
from models.text import formats

TABLE: list[tuple[Callable[..., str], tuple[object, ...], str]] = [
    (formats.number, (0,), "0"),
    (formats.number, (999,), "999"),
    (formats.number, (1234567,), "1.234.567"),
    (formats.number, (-1234,), "-1.234"),
    (formats.decimal, (1234.5, 2), "1.234,50"),
    (formats.decimal, (0.125, 2), "0,13"),
    (formats.decimal, (1.005, 2), "1,01"),
    (formats.decimal, (2.5, 0), "3"),
    (formats.decimal, (-0.04, 1), "0,0"),
    (formats.decimal, (-2.25, 1), "-2,3"),
    (formats.decimal, (Decimal("1e6"), 1), "1.000.000,0"),
    (formats.percent, (1, 8), "12,5%"),
    (formats.percent, (1, 3), "33,3%"),
    (formats.percent, (2, 3), "66,7%"),
    (formats.percent, (0, 5), "0,0%"),
    (formats.percent, (5, 5), "100,0%"),
    (formats.percent, (1, 2000), "0,1%"),
    (formats.percent, (50, 4), "1.250,0%"),
    (formats.percent, (0, 0), "–"),
    (formats.percent, (3, 0), "–"),
    (formats.change_percent, (207, 200), "+3,5%"),
    (formats.change_percent, (193, 200), "-3,5%"),
    (formats.change_percent, (200, 200), "0,0%"),
    (formats.change_percent, (100001, 100000), "0,0%"),
    (formats.change_percent, (1001, 1000), "+0,1%"),
    (formats.change_percent, (0, 8), "-100,0%"),
    (formats.change_percent, (9, 0), "–"),
    (formats.day_short, (date(2026, 11, 23),), "23/11/2026"),
    (formats.day_short, (date(2026, 9, 5),), "05/09/2026"),
    (formats.day_month, (date(2026, 9, 5),), "05/09"),
    (formats.day_long, (date(2026, 11, 23),), "ngày 23 tháng 11 năm 2026"),
    (formats.day_long, (date(2026, 1, 5),), "ngày 05 tháng 01 năm 2026"),
    (formats.day_long, (date(2026, 2, 10),), "ngày 10 tháng 02 năm 2026"),
    (formats.day_long, (date(2026, 3, 3),), "ngày 03 tháng 3 năm 2026"),
    (formats.day_long, (date(2026, 12, 9),), "ngày 09 tháng 12 năm 2026"),
    (formats.clock_time, (datetime(2026, 11, 23, 9, 41, 59, tzinfo=TZ),), "09:41"),
    (formats.clock_time, (datetime(2026, 11, 23, 2, 41, tzinfo=UTC),), "09:41"),
    (formats.clock_time, (time(7, 30),), "07:30"),
    (formats.moment, (datetime(2026, 11, 23, 17, 30, tzinfo=UTC),), "00:30 24/11/2026"),
    (formats.filling, (12,), 12),
    (formats.filling, ("Có",), "Có"),
    (formats.filling, (("1", "2"),), "1, 2"),
    (formats.filling, ((date(2026, 11, 17), date(2026, 11, 22)),), "T3 17/11, CN 22/11"),
    (formats.filling, ((date(2026, 11, 17), "t"), str.upper), "T3 17/11, T"),
]


@pytest.mark.parametrize(("function", "values", "text"), TABLE)
def test_written_as_offices_write(
    function: Callable[..., str], values: tuple[object, ...], text: str
) -> None:
    assert function(*values) == text


def test_weekdays() -> None:
    week = [date(2026, 11, day) for day in range(23, 30)]
    names = "Thứ Hai, Thứ Ba, Thứ Tư, Thứ Năm, Thứ Sáu, Thứ Bảy, Chủ Nhật"
    assert ", ".join(map(formats.weekday, week)) == names
    assert " ".join(map(formats.weekday_short, week)) == "T2 T3 T4 T5 T6 T7 CN"


def test_a_naive_time_is_a_programming_error() -> None:
    with pytest.raises(ValueError, match="offset"):
        formats.clock_time(datetime(2026, 11, 23, 9, 41))


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_a_percentage_is_within_half_a_tenth(part: int, whole: int) -> None:
    text = formats.percent(part, whole)
    value = float(text.removesuffix("%").replace(".", "").replace(",", "."))
    assert abs(value - 100 * part / whole) <= 0.05 + 1e-6
