"""What people typed goes after 90 days, everywhere it was kept; what happened stays readable."""

import json
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.checks import incidents
from models.log.context import load_context
from models.log.interactions import (
    edit_interaction,
    find_interaction,
    history,
    void_interaction,
)
from models.log.listing import Filter, list_interactions
from models.log.undo import undo_last
from models.store import audit
from models.store.backup import back_up, thin
from models.store.opening import Store, open_store
from models.store.places import Places
from models.store.restore import restore
from models.store.retention import (
    BLANKED_TEXT,
    NOTE_DAYS,
    ROW_MONTHS,
    Applied,
    blank_texts,
    holds_texts,
)
from models.store.schema import InteractionEvent, InteractionRow, MonthTotal
from tests.builders import log_one
from tests.store.copies import apply, files_of, newest_of, oldest_monthly

SECRETS = ("bí mật một", "bí mật hai", "bí mật ba", "lý do sửa", "lý do hủy", "lý do ghi bù")
LATER = timedelta(days=NOTE_DAYS + 1)


def fill(store: Store, now: datetime) -> str:
    """A row with a note, edited twice, voided, backdated: every place that keeps typed text."""
    at = now - timedelta(hours=1)
    row = log_one(store, now, at=at, reason="lý do ghi bù", note="bí mật một", quantity=2)
    context = load_context()
    for note, preset in (("bí mật hai", "followed"), ("bí mật ba", "handout")):
        changes = {"note": note, "preset": preset, "quantity": 5}
        edit_interaction(store, context, row.id, changes, "MINH", "lý do sửa", now)
    void_interaction(store, row.id, "HOA", "lý do hủy", now)
    return row.id


def said_in(file: Path) -> str:
    """Every text in every table, as a stranger with the file would read it."""
    with closing(sqlite3.connect(file)) as db:
        tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        return "\n".join(str(db.execute(f'SELECT * FROM "{t}"').fetchall()) for t in tables)


def test_nothing_typed_is_left_anywhere_after_the_term(desk_store: Store, now: datetime) -> None:
    fill(desk_store, now)
    before = said_in(desk_store.places.store)
    assert all(secret in before for secret in SECRETS)
    done = apply(desk_store, now + LATER)
    assert (done.notes, done.reasons, done.rows) == (3, 4, 0)
    after = said_in(desk_store.places.store)
    assert not [secret for secret in SECRETS if secret in after]
    assert newest_of("retention") == {"notes": 3, "reasons": 4, "rows": 0}
    assert audit.first_break() is None


def test_history_still_says_what_was_done(desk_store: Store, now: datetime) -> None:
    row_id = fill(desk_store, now)
    seen = history(row_id)
    apply(desk_store, now + LATER)
    left = history(row_id)
    assert [line.kind for line in left] == ["original", "edit", "edit", "void"]
    assert [(line.at, line.officer) for line in left] == [(s.at, s.officer) for s in seen]
    assert {line.reason for line in left} == {BLANKED_TEXT}
    assert left[0].changes == {**seen[0].changes, "note": BLANKED_TEXT}
    assert left[1].changes == {"note": [BLANKED_TEXT, BLANKED_TEXT], "quantity": [2, 5]}
    assert left[2].changes["preset"] == ["followed", "handout"]
    row = find_interaction(row_id)
    assert (row.note, row.void_reason, row.quantity) == (None, BLANKED_TEXT, 5)
    assert row.voided_at is not None


def test_where_no_note_was_none_is_claimed(desk_store: Store, now: datetime) -> None:
    row = log_one(desk_store, now)
    edit_interaction(desk_store, load_context(), row.id, {"note": "thêm"}, "HOA", "quên", now)
    plain = log_one(desk_store, now)
    edit_interaction(desk_store, load_context(), plain.id, {"quantity": 2}, "HOA", "quên", now)
    log_one(desk_store, now)
    apply(desk_store, now + LATER)
    first, edit = history(row.id)
    assert first.changes["note"] is None and first.reason == ""
    assert edit.changes == {"note": [None, BLANKED_TEXT]}
    assert history(plain.id)[1].changes == {"quantity": [1, 2]}
    assert InteractionRow.select().where(InteractionRow.reason.is_null(False)).count() == 0


def test_texts_stay_as_long_as_they_may(desk_store: Store, now: datetime) -> None:
    row_id = fill(desk_store, now)
    before = said_in(desk_store.places.store)
    assert apply(desk_store, now + timedelta(days=NOTE_DAYS)) == Applied(0, 0)
    assert said_in(desk_store.places.store) == before
    assert [line.reason for line in history(row_id)][1] == "lý do sửa"


def test_a_second_time_finds_nothing_and_writes_no_line(desk_store: Store, now: datetime) -> None:
    fill(desk_store, now)
    apply(desk_store, now + LATER)
    lines, said = audit.length(), said_in(desk_store.places.store)
    assert apply(desk_store, now + LATER) == Applied(0, 0)
    assert audit.length() == lines and said_in(desk_store.places.store) == said


def test_a_reason_written_today_about_an_old_visit_stays(desk_store: Store, now: datetime) -> None:
    visit = now - timedelta(days=NOTE_DAYS + 30)
    row = log_one(desk_store, now, at=visit, reason="tìm thấy sổ giấy", note="theo sổ giấy")
    apply(desk_store, now + timedelta(days=1))
    assert history(row.id)[0].reason == "tìm thấy sổ giấy"
    assert find_interaction(row.id).note is None
    apply(desk_store, now + LATER)
    assert history(row.id)[0].reason == BLANKED_TEXT


def test_an_undone_row_and_a_note_taken_out_by_hand(desk_store: Store, now: datetime) -> None:
    row = log_one(desk_store, now, note="bí mật một")
    edit_interaction(desk_store, load_context(), row.id, {"note": ""}, "HOA", "lý do sửa", now)
    assert undo_last(desk_store, "HOA", "03", now) is not None
    apply(desk_store, now + LATER)
    assert "bí mật" not in said_in(desk_store.places.store)
    assert history(row.id)[1].changes == {"note": [BLANKED_TEXT, None]}


def test_blanked_notes_are_not_found_by_a_search(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, now, note="bí mật một")
    assert list_interactions(Filter(search="bi mat")).total == 1
    apply(desk_store, now + LATER)
    assert list_interactions(Filter(search="bi mat")).total == 0


def test_rows_go_after_two_years_with_all_that_was_said_of_them(
    desk_store: Store, now: datetime
) -> None:
    fill(desk_store, now)
    log_one(desk_store, now, quantity=3)
    done = apply(desk_store, now + timedelta(days=31 * (ROW_MONTHS + 1)))
    assert done.rows == 2 and done.notes == 3
    assert InteractionRow.select().count() == InteractionEvent.select().count() == 0
    assert [total.quantity for total in MonthTotal.select()] == [3]


def test_a_restore_blanks_before_anything_reaches_the_store(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    row_id = fill(desk_store, now)
    copy = back_up(desk_store.places, now, out=tmp_path / "bản sao.sqlite3").path
    desk_store.close()
    fresh = open_store(Places(tmp_path / "máy mới"), now + LATER)
    restore(fresh, copy, now + LATER, "HOA")
    content = files_of(fresh)
    assert not [secret for secret in SECRETS if secret.encode() in content]
    assert newest_of("retention") == {"notes": 3, "reasons": 4, "rows": 0}
    assert [line.kind for line in history(row_id)] == ["original", "edit", "edit", "void"]
    assert audit.first_break() is None
    fresh.close()


def test_a_restore_in_time_keeps_them(desk_store: Store, now: datetime) -> None:
    row_id = fill(desk_store, now)
    copy = back_up(desk_store.places, now)
    restore(desk_store, copy.path, now + timedelta(days=5), "HOA")
    assert history(row_id)[1].reason == "lý do sửa"
    assert find_interaction(row_id).note == "bí mật ba"


def test_monthly_copies_hold_nothing_that_was_typed(desk_store: Store, now: datetime) -> None:
    fill(desk_store, now)
    oldest = oldest_monthly(desk_store, back_up(desk_store.places, now).path, now)
    assert not [secret for secret in SECRETS if secret.encode() in oldest.read_bytes()]
    stripped = oldest.stat().st_mtime_ns
    thin(desk_store.places, now)
    assert oldest.stat().st_mtime_ns == stripped


@pytest.mark.parametrize(
    "forged", ["Bà Lan", '["note"]', '{"note": ', "[" * 99_999, "12345678", '"Lan"']
)
def test_a_copy_with_strange_texts_is_blanked_all_the_same(
    forged: str, desk_store: Store, now: datetime
) -> None:
    row_id = fill(desk_store, now)
    desk_store.db.execute_sql("UPDATE interaction SET original = ?", (forged,))
    desk_store.db.execute_sql("UPDATE interaction_event SET changes = ?", ('{"note": ' + forged,))
    apply(desk_store, now + LATER)
    assert forged not in said_in(desk_store.places.store)
    assert len(history(row_id)) == 4


def test_blanked_bytes_are_in_no_page_and_in_no_log(desk_store: Store, now: datetime) -> None:
    row_id = fill(desk_store, now)
    incident = incidents.report(desk_store, "torn", "quầy 3", "bí mật sự cố", "HOA", now)
    rows = [log_one(desk_store, now, note=f"bí mật thứ {n}") for n in range(40)]
    content = files_of(desk_store)
    assert "bí mật".encode() in content and "lý do sửa".encode() in content
    apply(desk_store, now + LATER)
    # The log beside the file still has the pages as they were.
    assert "bí mật".encode() in files_of(desk_store)
    assert desk_store.drop_old_pages()
    content = files_of(desk_store)
    assert not [secret for secret in (*SECRETS, "bí mật") if secret.encode() in content]
    assert row_id.encode() in content and incident.id.encode() in content
    assert all(find_interaction(row.id).note is None for row in rows)


def test_old_pages_wait_while_somebody_reads(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, now, note="bí mật một")
    before = desk_store.db.pragma("busy_timeout")
    with closing(sqlite3.connect(desk_store.places.store, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT COUNT(*) FROM interaction").fetchone()
        log_one(desk_store, now)
        assert not desk_store.drop_old_pages()
        reader.execute("COMMIT")
    assert desk_store.drop_old_pages()
    assert desk_store.db.pragma("busy_timeout") == before


TYPED = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=40)
NOTE = (
    TYPED.filter(bool)
    | st.none()
    | st.sampled_from([BLANKED_TEXT, '"note": null', f'"note": "{BLANKED_TEXT}"'])
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(first=NOTE, second=NOTE, note=NOTE, reason=TYPED, days=st.integers(0, 400))
def test_of_any_texts_none_is_left_and_nothing_is_blanked_twice(
    first: str | None, second: str | None, note: str | None, reason: str, days: int
) -> None:
    db = sqlite3.connect(":memory:")
    db.execute(
        "CREATE TABLE interaction (id, day, recorded_at, note, note_folded, original, reason, "
        "voided_at, void_reason)"
    )
    db.execute("CREATE TABLE interaction_event (id, interaction_id, at, changes, reason)")
    day = (datetime(2026, 1, 1) + timedelta(days=days)).isoformat()
    original = json.dumps({"note": first, "quantity": 1}, ensure_ascii=False, sort_keys=True)
    changes = json.dumps({"note": [first, second]}, ensure_ascii=False, sort_keys=True)
    row = ("r", day[:10], day, note, note, original, reason, day, reason)
    db.execute("INSERT INTO interaction VALUES (?,?,?,?,?,?,?,?,?)", row)
    db.execute("INSERT INTO interaction_event VALUES (?,?,?,?,?)", ("e", "r", day, changes, reason))
    limit = "2026-07-01"
    done = blank_texts(db.execute, limit, incidents=False)
    texts = db.execute("SELECT note, original, reason, void_reason FROM interaction").fetchone()
    event = db.execute("SELECT changes, reason FROM interaction_event").fetchone()
    if day[:10] >= limit:
        assert texts == (note, original, reason, reason) and event == (changes, reason)
        assert (done.notes, done.reasons) == (0, 0)
    else:
        assert texts[0] is None
        assert json.loads(texts[1]) == {"note": first and BLANKED_TEXT, "quantity": 1}
        kept = [part and BLANKED_TEXT for part in (first, second)]
        assert json.loads(event[0]) == {"note": kept}
        assert {texts[2], texts[3], event[1]} <= {BLANKED_TEXT, ""}
        again = blank_texts(db.execute, limit, incidents=False)
        assert (again.notes, again.reasons) == (0, 0)
        assert not holds_texts(db.execute, incidents=False)
    db.close()
