"""A copy is a backup only once it was restored and counted."""

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.errors import Refused, StoreProblem
from models.reports import ledger
from models.setup import pin
from models.store import audit
from models.store.backup import (
    back_up,
    copy_to_second_folder,
    is_due,
    latest_backup,
    prove,
    proven_backups,
    thin,
)
from models.store.opening import Store, open_store
from models.store.places import Places
from models.store.restore import check_copy, quick_check, recover_damaged, restore
from models.store.schema import InteractionRow
from tests.builders import PIN, log_one, set_up_desk


def test_a_backup_holds_every_row_and_is_proven(desk_store: Store, now: datetime) -> None:
    for _ in range(7):
        log_one(desk_store, now)
    made = back_up(desk_store.places, now)
    assert made.rows == 7 == prove(made.path)
    assert latest_backup(desk_store.places).path == made.path
    assert not list(desk_store.places.backups.glob("*.part"))
    assert not is_due(desk_store.places, now)
    assert is_due(desk_store.places, now + timedelta(days=1))


def test_a_backup_that_cannot_be_read_back_gets_no_name(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.sqlite3"
    back_up(desk_store.places, now, out=copy)
    data = bytearray(copy.read_bytes())
    data[4096:12288] = b"\xff" * 8192
    copy.write_bytes(data)
    with pytest.raises((StoreProblem, sqlite3.DatabaseError)):
        prove(copy)
    with pytest.raises(Refused):
        check_copy(copy)


def test_cancelling_a_backup_leaves_nothing(desk_store: Store, now: datetime) -> None:
    class Cancelled(Exception):
        pass

    def cancel(_done: int, _all: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        back_up(desk_store.places, now, progress=cancel)
    assert not list(desk_store.places.backups.iterdir())


def test_restore_brings_the_rows_back_and_keeps_todays_state(
    desk_store: Store, now: datetime
) -> None:
    log_one(desk_store, now)
    made = back_up(desk_store.places, now)
    log_one(desk_store, now)
    other = sqlite3.connect(desk_store.places.store)
    restore(desk_store, made.path, now + timedelta(minutes=1), "HOA")
    assert InteractionRow.select().count() == 1
    assert other.execute("SELECT COUNT(*) FROM interaction").fetchone() == (1,)
    other.close()
    saved = [b for b in proven_backups(desk_store.places) if "restore" in b.path.name]
    assert prove(saved[0].path) == 2
    assert audit.first_break() is None
    assert desk_store.db.pragma("journal_mode") == "wal"


def test_restore_applies_retention_first(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, now, note="ghi chú cũ")
    made = back_up(desk_store.places, now)
    restore(desk_store, made.path, now + timedelta(days=120), "HOA")
    assert InteractionRow.get().note is None


@pytest.mark.parametrize("kind", ["missing", "folder", "text", "empty", "other"])
def test_what_is_no_backup_is_refused(
    kind: str, desk_store: Store, tmp_path: Path, now: datetime
) -> None:
    file = tmp_path / "tệp"
    if kind == "folder":
        file.mkdir()
    elif kind == "text":
        file.write_text("xin chào", encoding="utf-8")
    elif kind == "empty":
        file.touch()
    elif kind == "other":
        other = sqlite3.connect(file)
        other.execute("CREATE TABLE t (x)")
        other.commit()
        other.close()
    log_one(desk_store, now)
    with pytest.raises(Refused):
        restore(desk_store, file, now, "HOA")
    assert InteractionRow.select().count() == 1


def test_a_copy_moves_everything_to_a_new_pc(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    log_one(desk_store, now)
    made = back_up(desk_store.places, now, out=tmp_path / "chuyển máy.sqlite3")
    desk_store.close()
    fresh = open_store(Places(tmp_path / "máy mới"), now)
    restore(fresh, made.path, now, "")
    assert InteractionRow.select().count() == 1
    pin.check_pin(fresh, PIN, now)
    fresh.close()


def test_a_damaged_store_is_put_aside_and_the_last_proven_copy_takes_its_place(
    desk_store: Store, now: datetime
) -> None:
    for _ in range(3):
        log_one(desk_store, now)
    back_up(desk_store.places, now)
    newest = back_up(desk_store.places, now + timedelta(hours=1))
    newest.path.write_bytes(b"broken" * 1000)
    desk_store.close()
    places = desk_store.places
    places.store.write_bytes(b"garbage" * 1000)
    done = recover_damaged(places, now + timedelta(hours=2))
    assert done.backup.rows == 3
    assert done.quarantined.read_bytes().startswith(b"garbage")
    store = open_store(places, now)
    assert InteractionRow.select().count() == 3
    assert quick_check(store)
    store.close()


def test_a_damaged_store_without_a_copy_stays_where_it_is(places: Places, now: datetime) -> None:
    places.create()
    places.store.write_bytes(b"garbage" * 1000)
    with pytest.raises(StoreProblem) as caught:
        recover_damaged(places, now)
    assert caught.value.code == "damaged"
    assert places.store.read_bytes().startswith(b"garbage")


def test_copies_are_thinned_and_monthly_ones_lose_notes(store: Store, now: datetime) -> None:
    set_up_desk(store, now)
    log_one(store, now, note="cần nhớ")
    made = back_up(store.places, now)
    content = made.path.read_bytes()
    made.path.unlink()
    for age in range(400):
        when = now - timedelta(days=age)
        name = f"quay-{when:%Y%m%dT%H%M%S}-daily.sqlite3"
        (store.places.backups / name).write_bytes(content)
    thin(store.places, now)
    left = [now - backup.proven_at for backup in proven_backups(store.places)]
    assert sum(age < timedelta(days=2) for age in left) == 2
    assert len(left) == 2 + 12 + 10 + 9
    oldest = proven_backups(store.places)[-1].path
    newest = proven_backups(store.places)[0].path
    assert _notes(newest) == 1
    assert _notes(oldest) == 0
    assert prove(oldest) == 1


def test_a_second_folder_gets_a_copy_that_was_read_back(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    made = back_up(desk_store.places, now)
    second = tmp_path / "ổ USB"
    second.mkdir()
    copied = copy_to_second_folder(made, second)
    assert copied.read_bytes() == made.path.read_bytes()
    with pytest.raises(StoreProblem):
        copy_to_second_folder(made, tmp_path / "không có")


def _notes(file: Path) -> int:
    with sqlite3.connect(file) as db:
        return db.execute("SELECT COUNT(note) FROM interaction").fetchone()[0]


def test_a_copy_with_something_of_its_own_inside_is_refused(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    log_one(desk_store, now)
    for number, statement in enumerate(
        (
            "CREATE TRIGGER t AFTER INSERT ON interaction BEGIN DELETE FROM interaction; END",
            "DROP TABLE week_event",
            "ALTER TABLE week ADD COLUMN extra TEXT",
            "CREATE VIEW v AS SELECT 1",
        )
    ):
        copy = tmp_path / f"{number}.sqlite3"
        back_up(desk_store.places, now, out=copy)
        with sqlite3.connect(copy) as db:
            db.execute(statement)
        db.close()
        with pytest.raises(Refused):
            restore(desk_store, copy, now, "HOA")
    assert InteractionRow.select().count() == 1
    log_one(desk_store, now)
    assert InteractionRow.select().count() == 2


@pytest.mark.parametrize("name", ["quay.sqlite3", "quay.sqlite3-wal", "store.lock", "x.sqlite3"])
def test_a_backup_never_lands_on_the_living_store(
    name: str, desk_store: Store, now: datetime
) -> None:
    with pytest.raises(Refused):
        back_up(desk_store.places, now, out=desk_store.places.root / name)
    log_one(desk_store, now)
    assert InteractionRow.select().count() == 1


def test_a_backup_does_not_replace_somebodys_file(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    file = tmp_path / "quan trọng.txt"
    file.write_text("đừng mất", encoding="utf-8")
    with pytest.raises(Refused):
        back_up(desk_store.places, now, out=file)
    assert file.read_text(encoding="utf-8") == "đừng mất"
    copy = tmp_path / "bản sao.sqlite3"
    back_up(desk_store.places, now, out=copy)
    log_one(desk_store, now)
    assert back_up(desk_store.places, now, out=copy).rows == 1


def test_two_backups_of_one_second_are_two_files(desk_store: Store, now: datetime) -> None:
    first, second = back_up(desk_store.places, now), back_up(desk_store.places, now)
    assert first.path != second.path
    assert len(proven_backups(desk_store.places)) == 2


def test_a_restored_week_never_gives_a_revision_out_twice(desk_store: Store, now: datetime) -> None:
    made = back_up(desk_store.places, now)
    ledger.close_week(desk_store, "2026-W48", now, "HOA")
    restore(desk_store, made.path, now, "HOA")
    again, _ = ledger.close_week(desk_store, "2026-W48", now, "HOA")
    assert again.revision == 2


def test_lines_cut_off_the_system_log_are_noticed(desk_store: Store) -> None:
    assert audit.first_break() is None
    desk_store.db.execute_sql("DELETE FROM audit WHERE seq > 2")
    assert audit.first_break() == 3
