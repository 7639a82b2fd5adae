"""What is due follows from the calendar, whenever the PC was on and whatever its clock says."""

from datetime import datetime, time, timedelta

import pytest

from models.clock import TZ
from models.delivery.due import ASK, UNATTENDED, due, schedule, set_schedule
from models.delivery.run import NO_ROWS, run_due
from models.errors import Refused
from models.health import note_time
from models.reports import ledger
from models.reports.export import export_week
from models.store import settings
from models.store.opening import Store
from models.store.schema import HolidayRow, WeekRow
from tests.builders import log_one

THREE_WEEKS = timedelta(days=21)


def labels(now: datetime) -> list[str]:
    return [item.week.week.label for item in due(now).weeks]


def ready(now: datetime) -> list[str]:
    return [item.week.week.label for item in due(now).ready]


def state(label: str, now: datetime) -> str:
    return ledger.ledger_week(ledger.find_week(label), now).state


@pytest.fixture
def alone(desk_store: Store, now: datetime) -> Store:
    """Runs unattended from 08:00; a row in each of weeks 48 and 49, none in 50."""
    set_schedule(desk_store, UNATTENDED, "08:00", "HOA", now)
    log_one(desk_store, now)
    log_one(desk_store, now + timedelta(days=7))
    return desk_store


def test_all_missed_weeks_are_one_list_oldest_first(desk_store: Store, now: datetime) -> None:
    assert labels(now) == []
    found = due(now + THREE_WEEKS)
    assert labels(now + THREE_WEEKS) == ["2026-W48", "2026-W49", "2026-W50"]
    assert {item.action for item in found.weeks} == {"close"}
    assert found.ready == () and found.asks == found.weeks and found.schedule.mode == ASK
    assert [item.week.late for item in found.weeks] == [True, True, False]


def test_a_closed_week_waits_for_its_files_only(desk_store: Store, now: datetime) -> None:
    later = now + timedelta(days=7)
    log_one(desk_store, now)
    ledger.close_week(desk_store, "2026-W48", now, "HOA")
    assert labels(now) == []
    (item,) = due(later).weeks
    assert item.action == "export"
    export_week(desk_store, "2026-W48", desk_store.places.outbox, later)
    assert labels(later) == []


def test_asking_runs_nothing_by_itself(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, now)
    later = now + timedelta(days=14)
    assert run_due(desk_store, later) == []
    (written,) = run_due(desk_store, later, confirmed={"2026-W48"})
    assert (written.problem, written.revision) == (None, 1)
    assert state("2026-W48", later) == "exported"
    assert labels(later) == ["2026-W49"]


def test_unattended_writes_every_missed_week_into_the_outbox(alone: Store, now: datetime) -> None:
    later = now + THREE_WEEKS
    told: list[tuple[str, int, int]] = []
    done = run_due(alone, later, progress=lambda *said: told.append(said))
    assert [(item.week, item.problem) for item in done] == [("2026-W48", None), ("2026-W49", None)]
    assert done[0].gaps and {said[0] for said in told} == {"2026-W48", "2026-W49"}
    names = {path.name for path in alone.places.outbox.glob("*.zip")}
    assert names == {"BCT_26734_2026W48_r1.zip", "BCT_26734_2026W49_r1.zip"}
    assert run_due(alone, later) == []


def test_a_week_without_rows_waits_for_a_person(alone: Store, now: datetime) -> None:
    later = now + THREE_WEEKS
    run_due(alone, later)
    assert [item.week.week.label for item in due(later).asks] == ["2026-W50"]
    (refused,) = run_due(alone, later, confirmed={"2026-W50"})
    assert str(refused.problem) == str(Refused(NO_ROWS, "2026-W50"))
    assert state("2026-W50", later) == "due"
    (written,) = run_due(alone, later, confirmed={"2026-W50"}, zeros={"2026-W50"})
    assert written.problem is None
    assert ledger.ledger_week(ledger.find_week("2026-W50"), later).zero


def test_one_that_is_refused_does_not_stop_the_others(alone: Store, now: datetime) -> None:
    later = now + THREE_WEEKS
    run_due(alone, later)
    with alone.write():
        WeekRow.update(exported_at=None, sha256="0" * 64).where(
            WeekRow.label == "2026-W48"
        ).execute()
        WeekRow.update(exported_at=None).where(WeekRow.label == "2026-W49").execute()
    first, second = run_due(alone, later)
    assert first.problem is not None and second.problem is None


class Cancelled(Exception):
    pass


def test_cancelling_leaves_whole_weeks_and_goes_on_later(alone: Store, now: datetime) -> None:
    later = now + THREE_WEEKS

    def cancel(week: str, done: int, _total: int) -> None:
        if week == "2026-W49" and done == 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        run_due(alone, later, progress=cancel)
    assert state("2026-W48", later) == "exported"
    assert [path.suffix for path in alone.places.outbox.iterdir()].count(".zip") == 1
    assert [item.week for item in run_due(alone, later)] == ["2026-W49"]


def test_unattended_waits_for_the_time_of_day(alone: Store, now: datetime) -> None:
    set_schedule(alone, UNATTENDED, "9h30", "HOA", now)
    assert schedule().at == time(9, 30)
    assert ready(datetime(2026, 11, 30, 9, 29, 59, tzinfo=TZ)) == []
    assert ready(datetime(2026, 11, 30, 9, 30, tzinfo=TZ)) == ["2026-W48"]
    # Switched off that day: the next morning is past that time already.
    assert ready(datetime(2026, 12, 1, 7, 0, tzinfo=TZ)) == ["2026-W48"]


def test_a_clock_set_back_runs_nothing_alone(alone: Store, now: datetime) -> None:
    later = now + THREE_WEEKS
    note_time(alone, later)
    back = later - timedelta(days=6)
    found = due(back)
    assert found.clock_behind and found.ready == ()
    assert labels(back) == ["2026-W48", "2026-W49"]
    assert run_due(alone, back) == []
    assert len(run_due(alone, back, confirmed={"2026-W48"})) == 1
    assert due(later).clock_behind is False
    assert ready(later) == ["2026-W49"]


def test_a_clock_set_back_before_everything_finds_nothing(alone: Store, now: datetime) -> None:
    assert labels(now - timedelta(days=400)) == []


def test_years_end_without_a_gap(desk_store: Store) -> None:
    begun = datetime(2026, 12, 20, 9, 0, tzinfo=TZ)
    with desk_store.write():
        settings.put(settings.WEEKS_FROM, "2026-12-14")
    log_one(desk_store, begun)
    found = due(datetime(2027, 1, 12, 9, 0, tzinfo=TZ)).weeks
    assert [item.week.week.label for item in found] == [
        "2026-W51",
        "2026-W52",
        "2026-W53",
        "2027-W01",
    ]
    assert [item.week.week.last.isoformat() for item in found][-2:] == ["2027-01-03", "2027-01-10"]


def test_a_deadline_on_a_holiday_moves(desk_store: Store, now: datetime) -> None:
    with desk_store.write():
        HolidayRow.create(day="2026-11-30", name="Nghỉ bù", kind="day_off_in_lieu")
    (item,) = due(datetime(2026, 11, 30, 11, 0, tzinfo=TZ)).weeks
    assert item.week.deadline == datetime(2026, 12, 1, 10, 0, tzinfo=TZ)
    assert not item.week.late


def test_weeks_from_friday_are_over_on_thursday(desk_store: Store, now: datetime) -> None:
    with desk_store.write():
        settings.put(settings.FIRST_WEEKDAY, 4)
    assert labels(datetime(2026, 11, 26, 23, 59, tzinfo=TZ)) == []
    assert labels(datetime(2026, 11, 27, 0, 0, tzinfo=TZ)) == ["2026-W48"]


@pytest.mark.parametrize(
    ("mode", "at"), [("always", "08:00"), (ASK, "24:00"), (ASK, "8"), (ASK, "")]
)
def test_schedules_that_cannot_be(mode: str, at: str, desk_store: Store, now: datetime) -> None:
    with pytest.raises(Refused):
        set_schedule(desk_store, mode, at, "HOA", now)
    assert schedule().mode == ASK
