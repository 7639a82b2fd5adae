"""Times and days: +07:00, whole seconds, and clear refusals."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.clock import TZ, day_of, iso, local, parse_day, parse_time
from models.errors import Refused

MOMENT = datetime(2026, 11, 23, 9, 41, 5, tzinfo=TZ)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-23T09:41:05+07:00",
        "2026-11-23 09:41:05+07:00",
        "2026-11-23t09:41:05",
        " 2026-11-23T09:41:05\n",
        "2026-11-23T09:41:05+0700",
        "2026-11-23T02:41:05+00:00",
        "2026-11-23T02:41:05-00:00",
        "2026-11-22T21:41:05-05:00",
        "2026-11-23T11:11:05+08:30",
        "2026-11-23T09:41:05.000",
        "2026-11-23T09:41:05,000000000+07:00",
    ],
)
def test_one_moment_written_in_many_ways(text: str) -> None:
    moment = parse_time(text)
    assert moment == MOMENT
    assert moment.utcoffset() == timedelta(hours=7)
    assert iso(moment) == "2026-11-23T09:41:05+07:00"


def test_seconds_may_be_left_out_and_fractions_are_kept() -> None:
    assert parse_time("2026-11-23T09:41") == MOMENT.replace(second=0)
    assert parse_time("2026-11-23T09:41:05.25") == MOMENT.replace(microsecond=250_000)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-11-23",
        "09:41",
        "2026-11-23T09",
        "2026-11-23T09:41:05+07",
        "20261123T094105",
        "2026-W48-1T09:41",
        "23/11/2026 09:41",
        "２026-11-23T09:41:05",
        "2026-11-23T09:41:05+07:00 x",
    ],
)
def test_other_shapes_are_refused_with_an_example(text: str) -> None:
    with pytest.raises(Refused, match=r"không phải là thời điểm.*2026-11-23T09:41:05\+07:00"):
        parse_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-29T09:41:05",
        "2026-13-01T09:41:05",
        "2026-11-23T24:00:00",
        "2026-11-23T09:60:00",
        "2026-11-23T09:41:60",
        "2026-11-23T09:41:05+24:00",
        "2026-11-23T09:41:05+07:60",
        "0001-01-01T00:00:00+23:59",
    ],
)
def test_times_that_do_not_exist_are_refused(text: str) -> None:
    with pytest.raises(Refused, match="Không có thời điểm"):
        parse_time(text)


@pytest.mark.parametrize("text", ["1899-12-31T23:59:59", "2200-01-01T00:00", "0026-11-23T09:41"])
def test_years_that_can_only_be_slips_are_refused(text: str) -> None:
    with pytest.raises(Refused, match="phải từ 1900 đến 2199"):
        parse_time(text)


def test_iso_cuts_fractions_and_converts() -> None:
    assert iso(MOMENT.replace(microsecond=999_999)) == "2026-11-23T09:41:05+07:00"
    assert iso(MOMENT.astimezone(UTC)) == "2026-11-23T09:41:05+07:00"


def test_the_day_is_that_of_vietnam() -> None:
    assert day_of(datetime(2026, 11, 23, 16, 59, 59, tzinfo=UTC)) == date(2026, 11, 23)
    assert day_of(datetime(2026, 11, 23, 17, 0, tzinfo=UTC)) == date(2026, 11, 24)


def test_a_datetime_without_an_offset_is_a_programming_error() -> None:
    for function in (iso, day_of, local):
        with pytest.raises(ValueError, match="offset"):
            function(datetime(2026, 11, 23))


@given(
    st.datetimes(datetime(1901, 1, 1), datetime(2198, 12, 31)),
    st.integers(-14 * 60, 14 * 60),
)
def test_iso_and_parse_time_undo_each_other_from_any_zone(moment: datetime, minutes: int) -> None:
    aware = moment.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))
    assert parse_time(iso(aware)) == aware
    assert parse_time(aware.isoformat()) == aware


@pytest.mark.parametrize("text", ["2026-09-05", "05/09/2026", "5/9/2026", " 05/9/2026 "])
def test_a_day_is_read_in_both_orders(text: str) -> None:
    assert parse_day(text) == date(2026, 9, 5)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "không phải là ngày"),
        ("2026-9-5", "không phải là ngày"),
        ("05.09.2026", "không phải là ngày"),
        ("05/09/26", "không phải là ngày"),
        ("2026-09-05T10:00", "không phải là ngày"),
        ("29/02/2026", "Không có ngày"),
        ("2026-02-30", "Không có ngày"),
        ("31/13/2026", "Không có ngày"),
        ("05/09/0026", "phải từ 1900 đến 2199"),
    ],
)
def test_bad_days_are_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        parse_day(text)
