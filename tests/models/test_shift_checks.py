"""The look at the codes at the start of a shift."""

from datetime import date, datetime, timedelta

import pytest

from models.calendar.weeks import parse_week
from models.checks import incidents
from models.checks.shift_checks import (
    INCIDENT,
    check_due,
    check_now,
    checked_of_worked,
    checks_of,
)
from models.clock import TZ
from models.errors import Refused
from models.log.context import load_shifts
from models.setup import desk
from models.store import audit, settings
from models.store.opening import Store

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
    shift = check_due(at(8))
    made = check_now(desk_store, shift, "HOA", at(8))
    assert (made.day, made.shift, made.officer, made.counter) == (
        *("2026-11-23", "sang", "HOA", "03"),
    )
    assert (made.at, made.result) == ("2026-11-23T08:00:00+07:00", "ok")
    assert due(at(8)) is None
    assert check_now(desk_store, shift, "MINH", at(9)) == made
    assert checks_of(MONDAY, MONDAY) == [made]
    assert due(at(14)) == "chieu"
    assert due(at(8, day=25)) == "sang"
    assert audit.lines()[0]["action"] == "shift_check"


def test_who_comes_early_checks_for_the_shift_to_come(desk_store: Store) -> None:
    assert check_now(desk_store, None, "HOA", at(7, 10)).shift == "sang"
    assert due(at(8)) is None


def test_each_counter_looks_at_its_own_codes(desk_store: Store) -> None:
    check_now(desk_store, None, "HOA", at(8))
    with desk_store.write():
        desk.save_counter(desk.Place("04", "Quầy số 4"))
        settings.put(settings.COUNTER_HERE, "04")
    assert due(at(8)) == "sang"
    check_now(desk_store, None, "HOA", at(8))
    assert len(checks_of(MONDAY, MONDAY)) == 2
    assert checked_of_worked(WEEK) == (1, 8)


@pytest.mark.parametrize("day", [24, 28, 29])
def test_a_day_off_has_nothing_to_check(desk_store: Store, day: int) -> None:
    morning = load_shifts()[0]
    for shift in (None, morning):
        with pytest.raises(Refused, match="không có ca"):
            check_now(desk_store, shift if day == 24 else None, "HOA", at(9, day=day))
    assert checks_of(MONDAY, MONDAY + timedelta(days=6)) == []


def test_an_unknown_officer_is_refused(desk_store: Store) -> None:
    with pytest.raises(Refused):
        check_now(desk_store, None, "AI", at(8))
    assert due(at(8)) == "sang"


def test_checked_shifts_of_the_worked_ones_of_a_week(desk_store: Store) -> None:
    # Ten shifts less the two of the holiday.
    assert checked_of_worked(WEEK) == (0, 8)
    for moment in (at(8), at(14), at(8, day=25), at(8, day=18)):
        check_now(desk_store, None, "HOA", moment)
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
    made = check_now(desk_store, None, "HOA", at(8))
    incidents.report(desk_store, incidents.TORN, "tờ dán", "", "HOA", at(10))
    assert checks_of(MONDAY, MONDAY) == [made]
