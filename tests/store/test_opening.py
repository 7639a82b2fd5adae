"""The store opens safely or says plainly why not; nothing is lost on the way."""

import shutil
import sqlite3
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from peewee import SqliteDatabase
from playhouse.migrations import Runner
from playhouse.schema_diff import diff_models

from models.errors import StoreProblem
from models.store import opening
from models.store.opening import MIGRATIONS, Store, migration_names, open_store
from models.store.places import Places, network_mount, refuse_network
from models.store.schema import FieldRow, InteractionRow, Preset
from tests.builders import log_one
from tests.tables import TABLES

ROOT = Path(__file__).resolve().parent.parent.parent


def test_commits_are_durable_and_the_pragmas_are_read_back(store: Store) -> None:
    assert store.db.pragma("journal_mode") == "wal"
    assert store.db.pragma("synchronous") == 2
    assert store.db.pragma("foreign_keys") == 1
    assert store.db.pragma("secure_delete") == 1


@pytest.mark.parametrize(
    "pragma", ["journal_mode = delete", "synchronous = 1", "secure_delete = 0"]
)
def test_an_engine_that_does_not_take_a_pragma_is_refused(
    pragma: str, places: Places, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = opening._database

    def stubborn(file: Path) -> SqliteDatabase:
        db = ours(file)
        name, value = pragma.split(" = ")
        db._pragmas = [(key, old) for key, old in db._pragmas if key != name] + [(name, value)]
        return db

    monkeypatch.setattr(opening, "_database", stubborn)
    with pytest.raises(StoreProblem) as caught:
        open_store(places, now)
    assert caught.value.code == "io"


def test_a_new_store_has_the_catalogues(store: Store) -> None:
    assert [preset.code for preset in Preset.select().order_by(Preset.key)] == [
        "followed",
        "already_following",
        "scanned_only",
        "handout",
        "policy_question",
        "petition",
        "no_phone",
        "declined",
        "tech_issue",
    ]
    assert FieldRow.select().count() == 20


def test_the_migrations_make_exactly_the_tables_of_the_program(store: Store) -> None:
    assert not diff_models(store.db, list(TABLES))


def test_opening_twice_changes_nothing(places: Places, now: datetime) -> None:
    open_store(places, now).close()
    before = places.store.read_bytes()
    open_store(places, now).close()
    assert places.store.read_bytes() == before


def test_two_processes_share_one_store(desk_store: Store, now: datetime) -> None:
    seen = desk_store.version()
    assert desk_store.version() == seen
    root = desk_store.places.root
    command = [sys.executable, str(ROOT / "main.py"), "--data-dir", str(root), "log", "followed"]
    subprocess.run(command, check=True, capture_output=True)
    assert desk_store.version() != seen
    assert InteractionRow.select().count() == 1


OLD_FILES = sorted((ROOT / "tests" / "databases").glob("*.sqlite3"))


def test_the_newest_old_file_has_rows_in_every_table_of_the_program() -> None:
    counts = _counts(OLD_FILES[-1])
    assert len(OLD_FILES) == len(migration_names()) == counts["schema_migration"]
    names = {table._meta.table_name for table in TABLES}
    assert {name for name in names if counts.get(name)} == names


@pytest.mark.parametrize("old", OLD_FILES)
def test_old_files_migrate_with_their_child_rows(old: Path, places: Places, now: datetime) -> None:
    places.create()
    shutil.copy(old, places.store)
    before = _counts(places.store)
    assert before["interaction_event"] > 0 and before["channel_event"] > 0
    store = open_store(places, now)
    assert not diff_models(store.db, list(TABLES))
    store.close()
    after = _counts(places.store)
    assert {name: after[name] for name in before if name != "schema_migration"} == {
        name: count for name, count in before.items() if name != "schema_migration"
    }


def test_a_later_migration_keeps_child_rows(
    desk_store: Store, now: datetime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from models.log.interactions import void_interaction

    row = log_one(desk_store, now)
    void_interaction(desk_store, row.id, "HOA", "thử", now)
    desk_store.close()
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "9000_next.py").write_text(
        "from peewee import TextField\n\n\ndef up(migrator, db):\n"
        "    migrator.migrate(migrator.add_column('interaction', 'extra', TextField(null=True)))\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(opening, "MIGRATIONS", folder)
    before = _counts(desk_store.places.store)
    again = open_store(desk_store.places, now)
    after = _counts(desk_store.places.store)
    again.close()
    assert after["interaction_event"] == before["interaction_event"] == 1
    assert after["interaction"] == 1
    backups = list(desk_store.places.backups.glob("*-migration.sqlite3"))
    assert len(backups) == 1


def test_a_newer_store_is_refused_and_left_alone(desk_store: Store, now: datetime) -> None:
    desk_store.db.execute_sql(
        "INSERT INTO schema_migration (name, applied) VALUES ('9999_future', '2030-01-01')"
    )
    desk_store.close()
    before = desk_store.places.store.read_bytes()
    with pytest.raises(StoreProblem) as caught:
        open_store(desk_store.places, now)
    assert caught.value.code == "newer"
    assert desk_store.places.store.read_bytes() == before


def test_somebody_elses_database_is_refused(places: Places, now: datetime) -> None:
    places.create()
    with sqlite3.connect(places.store) as other:
        other.execute("CREATE TABLE customers (name TEXT)")
    other.close()
    with pytest.raises(StoreProblem) as caught:
        open_store(places, now)
    assert caught.value.code == "foreign"


@pytest.mark.parametrize("content", [b"not a database at all, but long enough to be read" * 50])
def test_a_damaged_file_is_said_to_be_damaged(
    content: bytes, places: Places, now: datetime
) -> None:
    places.create()
    places.store.write_bytes(content)
    with pytest.raises(StoreProblem) as caught:
        open_store(places, now)
    assert caught.value.code == "damaged"
    assert places.store.read_bytes() == content


def test_a_read_only_file_is_refused(desk_store: Store, now: datetime) -> None:
    desk_store.close()
    desk_store.places.store.chmod(0o444)
    with pytest.raises(StoreProblem) as caught:
        open_store(desk_store.places, now)
    assert caught.value.code == "read_only"


def test_a_locked_store_is_said_to_be_locked(
    desk_store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sqlite3.connect(desk_store.places.store, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    desk_store.db.execute_sql("PRAGMA busy_timeout = 50")
    with pytest.raises(StoreProblem) as caught:
        log_one(desk_store, now)
    other.execute("ROLLBACK")
    other.close()
    assert caught.value.code == "locked"
    assert log_one(desk_store, now).preset == "followed"


def test_a_full_disk_keeps_what_was_acknowledged(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, now)
    pages = desk_store.db.pragma("page_count")
    desk_store.db.execute_sql(f"PRAGMA max_page_count = {pages}")
    stored = 1
    with pytest.raises(StoreProblem) as caught:
        for _ in range(10_000):
            log_one(desk_store, now, note="một ghi chú khá dài để đầy nhanh hơn")
            stored += 1
    assert caught.value.code == "full"
    assert InteractionRow.select().count() == stored


@pytest.mark.parametrize("text", ["//server/share/quay", "\\\\server\\share\\quay"])
def test_network_paths_are_refused(text: str) -> None:
    with pytest.raises(StoreProblem) as caught:
        refuse_network(Path(text))
    assert caught.value.code == "network"


def test_network_mounts_are_recognised_by_their_type() -> None:
    mounts = (
        "/dev/sda1 / ext4 rw 0 0\n"
        "server:/x /mnt/chung nfs4 rw 0 0\n"
        "//nas/y /mnt/o\\040chung cifs rw 0 0\n"
        "/dev/sdb1 /mnt/chung/usb vfat rw 0 0\n"
    )
    assert network_mount(Path("/mnt/chung/quay"), mounts)
    assert network_mount(Path("/mnt/o chung"), mounts)
    assert not network_mount(Path("/mnt/chung/usb/quay"), mounts)
    assert not network_mount(Path("/home/hoa"), mounts)


def test_the_runner_knows_the_same_migrations(store: Store) -> None:
    status = Runner(store.db, str(MIGRATIONS)).status()
    assert [m.name for m in status] == migration_names()
    assert all(m.applied and m.path for m in status)


def _counts(file: Path) -> dict[str, int]:
    db = SqliteDatabase(str(file))
    names = [name for name in db.get_tables() if not name.startswith("sqlite")]
    counts = {n: db.execute_sql(f'SELECT COUNT(*) FROM "{n}"').fetchone()[0] for n in names}
    db.close()
    return counts
