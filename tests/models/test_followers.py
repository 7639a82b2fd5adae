"""The follower number of the whole OA: typed, taken back, one for each week at most."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from models import followers
from models.calendar.weeks import week_of
from models.errors import Refused
from models.followers import FROM_ABOVE, MOST, TYPED
from models.store import audit
from models.store.desk_schema import FollowerReading
from models.store.opening import Store
from models.uuid7 import uuid7

DAY = timedelta(days=1)


def read(store: Store, now: datetime, value: int, days: int = 0, **more: Any) -> followers.Reading:
    values: dict[str, Any] = {"source": TYPED, "by": "HOA", **more}
    when = now - days * DAY
    return followers.note_reading(
        store, value, values["source"], when, values["by"], now, values.get("id")
    )


def test_a_reading_says_who_read_what_where_and_when(desk_store: Store, now: datetime) -> None:
    made = read(desk_store, now, 1_234_567, days=3, source=FROM_ABOVE, by="MINH")
    assert (made.value, made.source, made.officer) == (1_234_567, FROM_ABOVE, "MINH")
    assert (made.day, made.read_at) == ("2026-11-20", "2026-11-20T09:41:00+07:00")
    assert made.recorded_at == "2026-11-23T09:41:00+07:00"
    assert followers.readings(date(2026, 11, 20), date(2026, 11, 20)) == [made]
    assert audit.lines(1)[0]["action"] == "followers_noted"


@pytest.mark.parametrize("value", [-1, MOST + 1, True, 1.5, "12"])
def test_only_whole_numbers_of_people_count(desk_store: Store, now: datetime, value: Any) -> None:
    with pytest.raises(Refused):
        read(desk_store, now, value)
    assert not FollowerReading.select().count()


def test_the_ends_of_the_range_are_in_it(desk_store: Store, now: datetime) -> None:
    assert [read(desk_store, now, value).value for value in (0, MOST)] == [0, MOST]


@pytest.mark.parametrize(
    "wrong",
    [{"source": "zalo_api"}, {"by": "AI"}, {"days": -1}, {"days": 800}],
)
def test_what_cannot_be_is_refused(desk_store: Store, now: datetime, wrong: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        read(desk_store, now, 100, **wrong)
    assert not FollowerReading.select().count()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1234567", 1_234_567),
        ("1.000", 1_000),
        (" 1.234.567 ", 1_234_567),
        ("1\u00a0234\u202f567", 1_234_567),
        ("12 345", 12_345),
        ("1,234,567", 1_234_567),
        ("0", 0),
        ("-1", -1),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, value: int) -> None:
    assert followers.read_value(text) == value


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "1,234", "1.00", "12.5", "1.2345", "1.234,567", "1.234 567", "1..234"),
        *(".123", "1.234.", "1 tr", "1e6", "0x10", "١٢", "１２", "1_000", "9" * 5000, "--1"),
    ],
)
def test_a_number_that_can_be_read_in_two_ways_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="Hãy ghi") as told:
        followers.read_value(text)
    assert len(str(told.value)) < 200


def test_the_same_id_is_stored_once(desk_store: Store, now: datetime) -> None:
    key = uuid7(now)
    assert read(desk_store, now, 10, id=key) == read(desk_store, now, 99, id=key)
    assert FollowerReading.select().count() == 1


def test_a_reading_taken_back_stays_and_no_longer_counts(desk_store: Store, now: datetime) -> None:
    old, wrong = read(desk_store, now, 900, days=8), read(desk_store, now, 9_999, days=1)
    gone = followers.void_reading(desk_store, wrong.id, "HOA", now)
    assert gone.voided_at == "2026-11-23T09:41:00+07:00"
    assert followers.void_reading(desk_store, wrong.id, "HOA", now + DAY) == gone
    today = now.date()
    assert followers.readings(today - 30 * DAY, today) == [old]
    assert followers.readings(today - 30 * DAY, today, voided=True) == [gone, old]
    assert followers.latest_before(today) == old
    assert followers.latest_in(week_of(today - DAY)) is None
    with pytest.raises(Refused):
        followers.void_reading(desk_store, "gone", "HOA", now)


def test_the_latest_before_a_day_is_not_of_that_day(desk_store: Store, now: datetime) -> None:
    first, second = read(desk_store, now, 900, days=2), read(desk_store, now, 950, days=1)
    assert followers.latest_before(now.date()) == second
    assert followers.latest_before((now - DAY).date()) == first
    assert followers.latest_before((now - 2 * DAY).date()) is None


def test_a_week_has_its_last_reading_and_never_a_sum(desk_store: Store, now: datetime) -> None:
    # Monday 16 to Sunday 22 November twice, 9 to 15 November once, a year ago once.
    for value, days in ((500, 7), (520, 1), (480, 8), (5, 365)):
        read(desk_store, now, value, days=days)
    line = followers.by_week(week_of(now.date()), 4)
    assert [one.week.label for one in line] == ["2026-W45", "2026-W46", "2026-W47", "2026-W48"]
    assert [one.reading.value if one.reading else None for one in line] == [None, 480, 520, None]
    assert len(followers.by_week(week_of(now.date()))) == 26


def test_a_number_corrected_at_the_same_moment_wins(desk_store: Store, now: datetime) -> None:
    read(desk_store, now, 500, days=1)
    when = now - DAY
    later = followers.note_reading(desk_store, 505, TYPED, when, "HOA", now + timedelta(minutes=1))
    assert followers.latest_in(week_of(when.date())) == later
