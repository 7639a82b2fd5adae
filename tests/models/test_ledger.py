"""What is due follows from the calendar."""

from datetime import datetime, timedelta

import pytest

from models.clock import TZ
from models.errors import Refused
from models.reports import ledger
from models.store import settings
from models.store.opening import Store
from tests.builders import PIN, log_one


def test_weeks_are_there_without_any_run(desk_store: Store, now: datetime) -> None:
    later = now + timedelta(days=21)
    found = ledger.ledger(later)
    assert [week.week.label for week in found] == ["2026-W51", "2026-W50", "2026-W49", "2026-W48"]
    assert [week.state for week in found] == ["open", "due", "due", "due"]
    assert found[-1].late and not found[1].late
    assert found[0].deadline == datetime(2026, 12, 21, 10, 0, tzinfo=TZ)


def test_gaps_are_told_holidays_are_none(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, now)
    week, gaps = ledger.close_week(desk_store, "2026-W48", now + timedelta(days=6), "HOA")
    assert week.total == 1
    told = [(gap.day.isoformat(), gap.shift) for gap in gaps]
    assert ("2026-11-23", "sang") not in told
    assert ("2026-11-23", "chieu") in told
    assert not any(day == "2026-11-24" for day, _ in told)
    assert len(told) == 7


def test_close_reopen_and_the_revision(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, now)
    first, _ = ledger.close_week(desk_store, "2026-w48", now, "HOA")
    again, _ = ledger.close_week(desk_store, "2026-W48", now, "HOA")
    assert first.revision == again.revision == 1 and first.state == "closed"
    with pytest.raises(Refused):
        ledger.reopen_week(desk_store, "2026-W48", now, "HOA", "sửa", "0000")
    with pytest.raises(Refused):
        ledger.reopen_week(desk_store, "2026-W48", now, "HOA", " ", PIN)
    opened = ledger.reopen_week(desk_store, "2026-W48", now, "HOA", "sửa", PIN)
    assert opened.state == "open"
    log_one(desk_store, now)
    second, _ = ledger.close_week(desk_store, "2026-W48", now, "HOA")
    assert (second.revision, second.total, second.amended) == (2, 2, True)
    with pytest.raises(Refused):
        ledger.reopen_week(desk_store, "2026-W47", now, "HOA", "sửa", PIN)


def test_a_zero_week_is_confirmed_only_when_it_is_one(desk_store: Store, now: datetime) -> None:
    week, _ = ledger.close_week(desk_store, "2026-W47", now, "HOA", zero=True)
    assert week.zero and week.total == 0
    log_one(desk_store, now)
    with pytest.raises(Refused):
        ledger.close_week(desk_store, "2026-W48", now, "HOA", zero=True)


def test_a_slip_of_the_year_makes_no_year_of_due_weeks(desk_store: Store, now: datetime) -> None:
    before, begun = ledger.ledger(now), ledger.first_day(now)
    ledger.close_week(desk_store, "2025-W47", now, "HOA", zero=True)
    after = ledger.ledger(now)
    assert after[:-1] == before
    assert (after[-1].week.label, after[-1].state) == ("2025-W47", "closed")
    assert ledger.first_day(now) == begun
    # What was really logged begins the desk, however long ago.
    log_one(desk_store, now - timedelta(weeks=9))
    assert len(ledger.ledger(now)) > len(after)


@pytest.mark.parametrize("label", ["2026-W54", "2026-48", "tuần 48", "", "2026-W49"])
def test_a_week_that_is_none_or_to_come_is_refused(
    label: str, desk_store: Store, now: datetime
) -> None:
    with pytest.raises(Refused):
        ledger.close_week(desk_store, label, now, "HOA")


def test_offices_whose_week_starts_on_friday(desk_store: Store, now: datetime) -> None:
    with desk_store.write():
        settings.put(settings.FIRST_WEEKDAY, 4)
    week = ledger.current_week(now)
    assert (week.first.isoformat(), week.last.isoformat()) == ("2026-11-20", "2026-11-26")
    assert week.label == "2026-W48"


def test_a_clock_set_back_does_not_hide_the_open_week(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, now)
    found = ledger.ledger(now - timedelta(days=30))
    labels = [week.week.label for week in found]
    assert labels[0] == "2026-W48" and labels[-1] == "2026-W43"
    assert {week.state for week in found} == {"open"}
    assert found[0].total == 1
