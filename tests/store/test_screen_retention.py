"""Retention of the public screen's rows, of checks and of incidents with their notes."""

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from models.checks import incidents, shift_checks
from models.clock import TZ
from models.display import help_calls, sessions, touches
from models.store import audit
from models.store.backup import back_up, prove
from models.store.opening import Store, open_store
from models.store.places import Places
from models.store.restore import restore
from models.store.retention import BLANKED_TEXT, NOTE_DAYS, Applied, holds_texts
from models.store.schema import MonthTotal
from models.store.screen_schema import (
    DisplaySession,
    HelpCall,
    Incident,
    IncidentEvent,
    ShiftCheck,
    VisitorTouch,
)
from tests.store.copies import apply, files_of, newest_of, oldest_monthly

DATABASES = Path(__file__).resolve().parent.parent / "databases"
LATER = timedelta(days=NOTE_DAYS + 1)

SCREEN_TABLES = (DisplaySession, VisitorTouch, HelpCall, ShiftCheck, Incident, IncidentEvent)


def fill_screen(store: Store, now: datetime) -> str:
    """One row in each table of the public screen and of checks; the id of the incident."""
    session = sessions.begin(store, "Tivi", "bb75e59c", "2026.11.23-1", now)
    sessions.end(store, session, now, 60, 6, 0, "stopped")
    call = help_calls.call_help(store, "Tivi", now)
    help_calls.answer_call(store, call.id, "HOA", now)
    touches.log_touch(store, touches.SATISFACTION, "rate", "3/1", "vi", now)
    shift_checks.check_now(store, "HOA", now)
    found = incidents.report(store, "pasted_over", "quầy 3", "bí mật lúc thấy", "HOA", now)
    incidents.move(store, found.id, "replaced", "bí mật lúc thay", "MINH", now)
    return found.id


def test_notes_of_incidents_go_with_their_day(desk_store: Store, now: datetime) -> None:
    found = fill_screen(desk_store, now)
    later = now + timedelta(days=60)
    incidents.move(desk_store, found, "in_progress", "bí mật lại dán", "HOA", later)
    assert apply(desk_store, now + timedelta(days=NOTE_DAYS)) == Applied(0, 0)
    assert apply(desk_store, now + LATER) == Applied(2, 0)
    assert [step.note for step in incidents.history(found)] == [
        *(BLANKED_TEXT, BLANKED_TEXT, "bí mật lại dán"),
    ]
    (one,) = incidents.incidents()
    assert (one.note, one.place, one.state) == (BLANKED_TEXT, "quầy 3", "in_progress")
    assert newest_of("retention") == {"notes": 2, "reasons": 0, "rows": 0}
    assert apply(desk_store, now + LATER) == Applied(0, 0)
    assert apply(desk_store, later + LATER) == Applied(1, 0)


def test_an_incident_without_a_note_claims_none(desk_store: Store, now: datetime) -> None:
    found = incidents.report(desk_store, "faded", "quầy 3", "", "HOA", now)
    assert apply(desk_store, now + LATER) == Applied(0, 0)
    assert [step.note for step in incidents.history(found.id)] == [""]


def test_rows_of_the_screen_and_of_checks_go_after_two_years(
    desk_store: Store, now: datetime
) -> None:
    fill_screen(desk_store, now)
    fill_screen(desk_store, now + timedelta(days=42))
    later = datetime(2028, 12, 1, 8, 0, tzinfo=TZ)
    gone = {"touches": 2, "calls": 1, "sessions": 1, "shift_checks": 1, "incidents": 1}
    assert apply(desk_store, later).removed == gone
    assert newest_of("retention") == {"notes": 4, "reasons": 0, "rows": 0, **gone}
    assert [table.select().count() for table in SCREEN_TABLES] == [1, 2, 1, 1, 1, 2]
    assert MonthTotal.select().count() == 0
    assert desk_store.db.execute_sql("PRAGMA foreign_key_check").fetchone() is None
    assert apply(desk_store, later) == Applied(0, 0)


def test_the_month_of_the_term_stays_whole(desk_store: Store, now: datetime) -> None:
    fill_screen(desk_store, now)
    assert apply(desk_store, datetime(2028, 11, 30, 23, 0, tzinfo=TZ)).removed == {}
    assert all(table.select().count() for table in SCREEN_TABLES)


def test_an_incident_that_somebody_still_works_on_stays(desk_store: Store, now: datetime) -> None:
    found = fill_screen(desk_store, now)
    later = datetime(2028, 12, 1, 8, 0, tzinfo=TZ)
    incidents.move(desk_store, found, "in_progress", "lại bị dán", "HOA", later - LATER)
    assert "incidents" not in apply(desk_store, later).removed
    assert len(incidents.history(found)) == 3


def test_a_restore_brings_no_old_note_of_an_incident_and_no_old_row(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    fill_screen(desk_store, now)
    copy = back_up(desk_store.places, now, out=tmp_path / "bản sao.sqlite3").path
    assert "bí mật lúc thấy".encode() in copy.read_bytes()
    desk_store.close()
    fresh = open_store(Places(tmp_path / "máy mới"), now + LATER)
    restore(fresh, copy, now + LATER, "HOA")
    assert "bí mật".encode() not in files_of(fresh)
    assert newest_of("retention") == {"notes": 2, "reasons": 0, "rows": 0}
    restore(fresh, copy, datetime(2028, 12, 1, 8, 0, tzinfo=TZ), "HOA")
    assert [table.select().count() for table in SCREEN_TABLES] == [0] * 6
    assert audit.first_break() is None
    fresh.close()


def test_monthly_copies_hold_no_notes_of_incidents(desk_store: Store, now: datetime) -> None:
    fill_screen(desk_store, now)
    oldest = oldest_monthly(desk_store, back_up(desk_store.places, now).path, now)
    assert "bí mật".encode() not in oldest.read_bytes()
    assert prove(oldest) == 0


def test_a_monthly_copy_from_before_the_public_screen_is_stripped_too(
    desk_store: Store, now: datetime
) -> None:
    first = desk_store.places.backups / "bản đầu.sqlite3"
    shutil.copy(DATABASES / "schema-0001.sqlite3", first)
    with closing(sqlite3.connect(first)) as db, db:
        db.execute("UPDATE interaction SET note = 'bí mật xưa', note_folded = 'bi mat xua'")
    oldest = oldest_monthly(desk_store, first, now)
    assert "bí mật xưa".encode() not in oldest.read_bytes()
    with closing(sqlite3.connect(oldest)) as db:
        assert not holds_texts(db.execute, incidents=False)
