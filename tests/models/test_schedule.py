"""Opening hours, pages of the moment and the turn they take."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar.working_days import Holiday, WorkingDays
from models.clock import TZ
from models.display import schedule
from models.display.program import (
    CODE,
    NOTICE,
    Hours,
    PageSpec,
    ScreenProgram,
    default_program,
)
from models.display.schedule import Slot, is_open, next_change, opening_on, pages_now, turn
from models.store.opening import Store
from models.store.schema import HolidayRow

MORNING, AFTERNOON = Hours(time(7, 30), time(11, 30)), Hours(time(13, 30), time(17))
NIGHT = Hours(time(20), time(2))
OFFICE = dict.fromkeys(range(5), (MORNING, AFTERNOON))
PLAIN = WorkingDays()
CULTURE_DAY = Holiday(date(2026, 11, 24), "Ngày Văn hóa Việt Nam", "holiday")
MAKEUP_SATURDAY = Holiday(date(2026, 11, 28), "Làm bù", "makeup_day")


def at(text: str) -> datetime:
    """``27 20:00`` is that day of November 2026; the 23rd is a Monday."""
    day, clock = text.split()
    return datetime.combine(date(2026, 11, int(day)), time.fromisoformat(clock), TZ)


def opened(opening: dict[int, tuple[Hours, ...]]) -> ScreenProgram:
    return replace(default_program(), opening=opening)


def page(name: str = "notice-00000001", seconds: int = 10, **more: object) -> PageSpec:
    return replace(PageSpec(name, NOTICE, seconds=seconds), **more)


def shown_at(spec: PageSpec, text: str) -> bool:
    program = replace(default_program(), pages=(default_program().pages[0], spec))
    return spec in pages_now(program, at(text), ())


# opening hours


def test_without_hours_it_is_always_open() -> None:
    for opening in ({}, {0: ()}):
        assert is_open(opened(opening), at("28 03:00"), PLAIN)
        assert next_change(opened(opening), at("28 03:00"), PLAIN) is None
        assert opening_on(opened(opening), date(2026, 11, 23), PLAIN) == ()


@pytest.mark.parametrize(
    ("when", "open_", "change"),
    [
        ("23 07:29:59", False, "23 07:30"),
        ("23 07:30", True, "23 11:30"),
        ("23 11:29:59", True, "23 11:30"),
        ("23 11:30", False, "23 13:30"),
        ("23 17:00", False, "24 07:30"),
        ("27 16:00", True, "27 17:00"),
        ("27 17:00", False, "30 07:30"),
    ],
)
def test_office_hours(when: str, open_: bool, change: str) -> None:
    program = opened(OFFICE)
    assert is_open(program, at(when), PLAIN) is open_
    assert next_change(program, at(when), PLAIN) == at(change)


@pytest.mark.parametrize(
    ("when", "open_", "change"),
    [
        ("27 01:00", False, "27 20:00"),
        ("27 20:00", True, "28 02:00"),
        ("28 01:00", True, "28 02:00"),
        ("21 02:00", False, "27 20:00"),
    ],
)
def test_a_night_belongs_to_the_day_on_which_it_starts(when: str, open_: bool, change: str) -> None:
    program = opened({4: (NIGHT,)})
    assert is_open(program, at(when), PLAIN) is open_
    assert next_change(program, at(when), PLAIN) == at(change)


def test_stretches_that_touch_are_one() -> None:
    program = opened({0: (Hours(time(8), time(12)), Hours(time(12), time(0))), 1: (MORNING,)})
    assert next_change(program, at("23 09:00"), PLAIN) == at("24 00:00")
    joined = opened({0: (Hours(time(8), time(0)),), 1: (Hours(time(0), time(9)),)})
    assert is_open(joined, at("23 23:59:59"), PLAIN) and is_open(joined, at("24 00:00"), PLAIN)
    assert next_change(joined, at("23 09:00"), PLAIN) == at("24 09:00")


def test_round_the_clock_never_changes() -> None:
    program = opened({day: (Hours(time(6), time(6)),) for day in range(7)})
    assert is_open(program, at("23 05:59"), PLAIN)
    assert next_change(program, at("23 05:59"), PLAIN) is None


def test_a_holiday_is_closed_and_the_night_before_it_is_not() -> None:
    days = WorkingDays([CULTURE_DAY])
    program = opened({0: (NIGHT,), 1: (MORNING, NIGHT), 2: (MORNING,)})
    assert is_open(program, at("24 01:00"), days)
    assert not is_open(program, at("24 08:00"), days)
    assert not is_open(program, at("25 01:00"), days)
    assert next_change(program, at("24 03:00"), days) == at("25 07:30")
    assert opening_on(program, date(2026, 11, 24), days) == ()
    assert opening_on(program, date(2026, 11, 25), days) == (MORNING,)


def test_a_makeup_saturday_is_worked_as_an_ordinary_day() -> None:
    days = WorkingDays([MAKEUP_SATURDAY])
    assert is_open(opened(OFFICE), at("28 08:00"), days)
    assert opening_on(opened(OFFICE), date(2026, 11, 28), days) == (MORNING, AFTERNOON)
    assert next_change(opened(OFFICE), at("27 17:00"), days) == at("28 07:30")
    own = opened({**OFFICE, 5: (NIGHT,)})
    assert opening_on(own, date(2026, 11, 28), days) == (NIGHT,)


def test_the_store_knows_the_holidays(desk_store: Store) -> None:
    assert not is_open(opened(OFFICE), at("24 08:00"))
    assert next_change(opened(OFFICE), at("23 17:00")) == at("25 07:30")
    assert is_open(opened({}), at("24 08:00"))
    HolidayRow.delete().where(HolidayRow.day == "2026-11-24").execute()
    assert is_open(opened(OFFICE), at("24 08:00"))
    assert opening_on(opened(OFFICE), date(2026, 11, 24)) == (MORNING, AFTERNOON)


def test_the_moment_is_read_in_vietnam() -> None:
    assert is_open(opened(OFFICE), datetime(2026, 11, 23, 0, 45, tzinfo=UTC), PLAIN)


CLOCKS = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 45]))
OPENINGS = st.dictionaries(
    st.integers(0, 6), st.lists(st.builds(Hours, CLOCKS, CLOCKS), max_size=3).map(tuple)
)
MOMENTS = st.datetimes(datetime(2026, 11, 16), datetime(2026, 12, 6)).map(
    lambda naive: naive.replace(tzinfo=TZ)
)
DAYS = st.sampled_from(
    [PLAIN, WorkingDays([CULTURE_DAY]), WorkingDays([CULTURE_DAY, MAKEUP_SATURDAY])]
)
MINUTE = timedelta(minutes=1)


@given(OPENINGS, MOMENTS, DAYS)
def test_open_is_what_counting_minutes_says(
    opening: dict[int, tuple[Hours, ...]], now: datetime, days: WorkingDays
) -> None:
    # Told apart from the program's way: minutes since the day's start, day by day.
    covered = not any(opening.values())
    for back in (0, 1):
        day = now.date() - timedelta(days=back)
        stretches = opening.get(day.weekday(), ())
        if days.is_makeup(day) and not stretches:
            stretches = tuple(hours for n in range(5) for hours in opening.get(n, ()))
        minute = now.hour * 60 + now.minute + back * 1440
        for hours in stretches if not days.is_off(day) else ():
            start = hours.start.hour * 60 + hours.start.minute
            end = hours.end.hour * 60 + hours.end.minute
            covered |= start <= minute < (end if end > start else end + 1440)
    assert is_open(opened(opening), now, days) is covered


@given(OPENINGS, MOMENTS, DAYS)
def test_nothing_changes_before_the_next_change(
    opening: dict[int, tuple[Hours, ...]], now: datetime, days: WorkingDays
) -> None:
    program = opened(opening)
    before, change = is_open(program, now, days), next_change(program, now, days)
    if change is None:
        week = [now + n * timedelta(minutes=15) for n in range(14 * 96)]
        assert {is_open(program, moment, days) for moment in week} == {before}
        return
    assert change > now
    assert is_open(program, change, days) is not before
    moment = now
    while moment < change:
        assert is_open(program, moment, days) is before
        moment += timedelta(minutes=15)
    assert is_open(program, max(now, change - timedelta(microseconds=1)), days) is before


# pages of the moment


def test_pages_with_a_link_need_a_confirmed_channel(now: datetime) -> None:
    program = default_program()
    assert [p.id for p in pages_now(program, now, ())] == ["code"]
    assert [p.id for p in pages_now(program, now, {"portal"})] == ["code", "portal"]
    every = pages_now(program, now, ["code", "petitions", "portal"])
    assert [p.id for p in every] == ["code", "petitions", "portal"]


def test_a_page_that_is_off_is_not_shown() -> None:
    assert shown_at(page(), "23 09:00")
    assert not shown_at(page(enabled=False), "23 09:00")


def test_weekdays_and_hours_of_a_page() -> None:
    friday_night = page(weekdays=frozenset({4}), hours=(NIGHT,))
    expected = {"27 19:59": False, "27 20:00": True, "28 01:59": True, "28 02:00": False}
    expected |= {"27 01:00": False, "28 20:30": False}
    assert {when: shown_at(friday_night, when) for when in expected} == expected
    mondays = page(weekdays=frozenset({0}))
    expected = {"22 23:59": False, "23 00:00": True, "23 23:59:59": True, "24 00:00": False}
    assert {when: shown_at(mondays, when) for when in expected} == expected


def test_first_and_last_day_of_a_page() -> None:
    dated = page(first=date(2026, 11, 23), last=date(2026, 11, 24))
    expected = {"22 23:59": False, "23 00:00": True, "24 23:59": True, "25 00:00": False}
    assert {when: shown_at(dated, when) for when in expected} == expected
    night = replace(dated, hours=(NIGHT,))
    expected = {"23 01:00": False, "24 21:00": True, "25 01:00": True, "25 21:00": False}
    assert {when: shown_at(night, when) for when in expected} == expected


# the turn


def test_only_the_code_page_is_one_slot() -> None:
    code = PageSpec(CODE, CODE, seconds=20)
    assert turn((code,)) == (Slot("code", 20),)
    assert turn(()) == (Slot("code", 20),)


def test_the_code_page_comes_between_any_two_others() -> None:
    slots = turn(default_program().pages)
    assert [(slot.page, slot.seconds) for slot in slots] == [
        ("code", 20),
        ("petitions", 10),
        ("code", 20),
        ("portal", 10),
    ]


def test_the_code_page_is_lengthened_just_enough() -> None:
    slots = turn((PageSpec(CODE, CODE, seconds=5), page("a", 7), page("b", 8), page("c", 6)))
    assert [slot.seconds for slot in slots] == [11, 7, 11, 8, 10, 6]


OTHERS = st.lists(st.integers(5, 600), max_size=11)


@given(st.integers(5, 600), OTHERS)
def test_the_code_page_has_its_share(code_seconds: int, others: list[int]) -> None:
    code = PageSpec(CODE, CODE, seconds=code_seconds)
    pages = [page(f"notice-{n:08x}", seconds) for n, seconds in enumerate(others)]
    slots = turn((code, *pages))
    assert all(type(slot.seconds) is int for slot in slots)
    assert [slot for slot in slots if slot.page != CODE] == [Slot(p.id, p.seconds) for p in pages]
    stays = [slot.seconds for slot in slots if slot.page == CODE]
    assert min(stays) >= code_seconds
    # Exactly, without floats; and not a second more than its own time and its share ask for.
    assert 5 * sum(stays) >= 3 * sum(slot.seconds for slot in slots)
    least = max(code_seconds * len(stays), -(-3 * sum(others) // 2))
    assert sum(stays) == least
    assert [slot.page for slot in slots[::2]] == [CODE] * max(1, len(others))
    assert schedule.CODE_SHARE == 0.6
