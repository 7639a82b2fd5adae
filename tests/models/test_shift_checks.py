"""The look at the codes at the start of a shift."""

from datetime import date, datetime

import pytest

from models.calendar.weeks import parse_week
from models.checks import incidents
from models.checks.shift_checks import (
    INCIDENT,
    OUTSIDE,
    check_due,
    check_now,
    check_wanted,
    checked_of_worked,
    checks_of,
)
from models.clock import TZ
from models.errors import Refused
from models.setup import desk
from models.store import audit, settings
from models.store.opening import Store
from models.store.schema import ShiftRow

MONDAY = date(2026, 11, 23)
WEEK = parse_week("2026-W48")


def at(hour: int, minute: int = 0, day: int = 23) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=TZ)


def due(now: datetime) -> str | None:
    shift = check_due(now)
    return shift.code if shift else None


@pytest.mark.parametrize(
    ("now", "code"),
    [
        (at(7, 29), None),
        (at(7, 30), "sang"),
        (at(11, 29), "sang"),
        (at(11, 30), None),
        (at(13, 30), "chieu"),
        (at(16, 59), "chieu"),
        (at(17, 0), None),
        # A holiday since 2026, and a Saturday.
        (at(9, 0, day=24), None),
        (at(9, 0, day=28), None),
    ],
)
def test_a_check_is_due_while_a_working_shift_runs(
    desk_store: Store, now: datetime, code: str | None
) -> None:
    assert due(now) == code


def test_one_tap_is_enough_for_a_shift(desk_store: Store) -> None:
    made = check_now(desk_store, "HOA", at(8))
    assert (made.day, made.shift, made.officer, made.counter) == (
        *("2026-11-23", "sang", "HOA", "03"),
    )
    assert (made.at, made.result) == ("2026-11-23T08:00:00+07:00", "ok")
    assert due(at(8)) is None
    assert check_now(desk_store, "MINH", at(9)) == made
    assert checks_of(MONDAY, MONDAY) == [made]
    assert due(at(14)) == "chieu"
    assert due(at(8, day=25)) == "sang"
    assert audit.lines()[0]["action"] == "shift_check"


def test_who_comes_early_checks_for_the_shift_to_come(desk_store: Store) -> None:
    assert check_now(desk_store, "HOA", at(7, 10)).shift == "sang"
    assert due(at(8)) is None


@pytest.mark.parametrize(
    ("moment", "code"),
    [
        # At night a sticker can still come before the first visitor does.
        (at(0, 32), OUTSIDE),
        (at(5, 29), OUTSIDE),
        (at(5, 30), "sang"),
        (at(7, 29), "sang"),
        (at(11, 29), "sang"),
        (at(11, 30), "chieu"),
        (at(13, 0), "chieu"),
        (at(16, 59), "chieu"),
        # Overtime.
        (at(17, 0), OUTSIDE),
        (at(23, 59), OUTSIDE),
        # A holiday since 2026, a Saturday and a Sunday.
        (at(9, 0, day=24), OUTSIDE),
        (at(9, 0, day=28), OUTSIDE),
        (at(7, 0, day=29), OUTSIDE),
    ],
)
def test_a_check_counts_for_the_shift_that_runs_or_is_about_to_begin(
    desk_store: Store, moment: datetime, code: str
) -> None:
    made = check_now(desk_store, "HOA", moment)
    assert (made.shift, made.day) == (code, moment.date().isoformat())
    assert checks_of(moment.date(), moment.date()) == [made]
    assert checked_of_worked(WEEK) == (int(code != OUTSIDE), 8)


def test_a_night_check_leaves_the_morning_to_be_checked(desk_store: Store) -> None:
    night = check_now(desk_store, "HOA", at(0, 32))
    assert check_wanted(at(0, 33)) and due(at(8)) == "sang"
    morning = check_now(desk_store, "MINH", at(8))
    assert morning.shift == "sang" and not check_wanted(at(9))
    assert checks_of(MONDAY, MONDAY) == [morning, night]
    assert checked_of_worked(WEEK) == (1, 8)


def test_looks_outside_all_shifts_are_kept_each_and_a_second_tap_is_none(
    desk_store: Store,
) -> None:
    evening = check_now(desk_store, "HOA", at(18))
    assert check_now(desk_store, "HOA", at(18, 5)) == evening
    later = check_now(desk_store, "HOA", at(20))
    assert checks_of(MONDAY, MONDAY) == [later, evening]


def test_a_saturday_morning_is_a_shift_where_the_catalogue_has_one(desk_store: Store) -> None:
    with desk_store.write():
        ShiftRow.create(
            code="thu_bay", name="Thứ Bảy", start="07:30", end="11:30", weekdays="5", position=3
        )
    assert check_now(desk_store, "HOA", at(7, 0, day=28)).shift == "thu_bay"
    assert checked_of_worked(WEEK) == (1, 9)
    assert check_now(desk_store, "HOA", at(11, 30, day=28)).shift == OUTSIDE


def test_each_counter_looks_at_its_own_codes(desk_store: Store) -> None:
    check_now(desk_store, "HOA", at(8))
    with desk_store.write():
        desk.save_counter(desk.Place("04", "Quầy số 4"))
        settings.put(settings.COUNTER_HERE, "04")
    assert due(at(8)) == "sang"
    check_now(desk_store, "HOA", at(8))
    assert len(checks_of(MONDAY, MONDAY)) == 2
    assert checked_of_worked(WEEK) == (1, 8)


def test_an_unknown_officer_is_refused(desk_store: Store) -> None:
    with pytest.raises(Refused):
        check_now(desk_store, "AI", at(8))
    assert due(at(8)) == "sang"


def test_checked_shifts_of_the_worked_ones_of_a_week(desk_store: Store) -> None:
    # Ten shifts less the two of the holiday.
    assert checked_of_worked(WEEK) == (0, 8)
    for moment in (at(8), at(14), at(8, day=25), at(8, day=18)):
        check_now(desk_store, "HOA", moment)
    assert checked_of_worked(WEEK) == (3, 8)
    assert checked_of_worked(parse_week("2026-W47")) == (1, 10)


@pytest.mark.parametrize(
    ("kind", "checked"),
    [(kind, kind != incidents.STRANGER) for kind in incidents.KINDS],
)
def test_who_reports_a_bad_code_has_looked(desk_store: Store, kind: str, checked: bool) -> None:
    incidents.report(desk_store, kind, "màn hình", "", "HOA", at(8))
    found = checks_of(MONDAY, MONDAY)
    assert [check.result for check in found] == ([INCIDENT] if checked else [])
    assert (due(at(8)) is None) is checked


def test_an_incident_after_the_check_changes_nothing_in_it(desk_store: Store) -> None:
    made = check_now(desk_store, "HOA", at(8))
    incidents.report(desk_store, incidents.TORN, "tờ dán", "", "HOA", at(10))
    assert checks_of(MONDAY, MONDAY) == [made]
