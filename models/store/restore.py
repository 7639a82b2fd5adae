"""Back from a copy: into the living store in one transaction, or in place of a damaged one."""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.clock import TZ
from models.errors import Refused, StoreProblem
from models.store import audit
from models.store.backup import Backup, back_up, prove, proven_backups
from models.store.lock import FileLock
from models.store.opening import MIGRATIONS, Store, applied_migrations, migration_names, open_store
from models.store.places import Places
from models.store.problems import engine_errors
from models.store.retention import apply_retention


@dataclass(frozen=True)
class Recovery:
    """A damaged store was put aside (``quarantined``) and replaced by ``backup``."""

    quarantined: Path
    backup: Backup


def check_copy(file: Path) -> int:
    """Prove that ``file`` is a copy this program can restore; its number of interactions.

    Raises:
        Refused: it is not there, not a copy of our store, damaged, or newer than the program.
    """
    if not file.is_file():
        raise Refused("Không có tệp {0}. Hãy chọn một bản sao lưu.", file)
    try:
        with engine_errors(file):
            rows = prove(file)
            with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as copy:
                names = {row[0] for row in copy.execute("SELECT name FROM schema_migration")}
    except StoreProblem as error:
        raise Refused(
            "Tệp {0} không phải bản sao lưu lành lặn của Quầy Một Cửa. Hãy chọn bản khác.", file
        ) from error
    if names - set(migration_names()):
        raise Refused(
            "Bản sao lưu {0} do chương trình mới hơn ghi ra. Hãy cài bản mới rồi phục hồi.", file
        )
    return rows


def restore(store: Store, file: Path, now: datetime, actor: str) -> Backup:
    """Bring ``file`` back into the open store: all of it or, on any fault, nothing.

    A proven copy of today's state is made first. Other processes that have the store open see
    the restored rows. Retention is applied before anybody can read what has expired.

    Raises:
        Refused: the file is no usable copy.
        StoreProblem: locked, full, read-only; the store is as it was.
    """
    rows = check_copy(file)
    back_up(store.places, now, reason="restore")
    with engine_errors(store.places.store), FileLock(store.places.root / "store.lock"):
        _replace_content(store, file)
        _migrate(store)
    with store.write():
        apply_retention(now)
        audit.append(now, actor, "restore", file.name, rows=rows)
    return Backup(file, rows, now)


def recover_damaged(places: Places, now: datetime) -> Recovery:
    """Put the damaged store aside and start from the newest copy that still proves itself.

    Raises:
        StoreProblem: no usable copy exists; the damaged file stays where it is.
    """
    with FileLock(places.root / "store.lock"):
        backup = _newest_usable(places)
        stamp = f"{now.astimezone(TZ):%Y%m%dT%H%M%S}"
        aside = places.root / f"damaged-{stamp}.sqlite3"
        fresh = places.store.with_name(places.store.name + ".part")
        fresh.write_bytes(backup.path.read_bytes())
        for suffix in ("-wal", "-shm"):
            beside = places.store.with_name(places.store.name + suffix)
            if beside.exists():
                beside.replace(aside.with_name(aside.name + suffix))
        places.store.replace(aside)
        fresh.replace(places.store)
    store = open_store(places, now)
    with store.write():
        apply_retention(now)
        audit.append(now, "", "recover", aside.name, backup=backup.path.name)
    store.close()
    return Recovery(aside, backup)


def quick_check(store: Store) -> bool:
    """Whether SQLite finds the file sound (0.5 s at a million rows: use a worker)."""
    with store.read():
        return bool(store.db.execute_sql("PRAGMA quick_check(1)").fetchone()[0] == "ok")


def _newest_usable(places: Places) -> Backup:
    for backup in proven_backups(places):
        try:
            with engine_errors(backup.path):
                rows = prove(backup.path)
        except StoreProblem:
            continue
        return Backup(backup.path, rows, backup.proven_at)
    raise StoreProblem(
        "Sổ dữ liệu bị hỏng và chưa có bản sao lưu nào dùng được. "
        "Hãy giữ nguyên thư mục {0} và báo người hỗ trợ.",
        places.root,
        code="damaged",
    )


def _replace_content(store: Store, file: Path) -> None:
    source = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)
    with closing(source):
        source.backup(store.db.connection())


def _migrate(store: Store) -> None:
    if applied_migrations(store.db) != set(migration_names()):
        from playhouse.migrations import Runner

        Runner(store.db, str(MIGRATIONS)).up()


def secret_of_copy(file: Path) -> str:
    """The PIN hash inside a copy; empty where that store had no PIN."""
    with (
        engine_errors(file),
        closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as copy,
    ):
        row = copy.execute("SELECT value FROM setting WHERE key='pin_hash'").fetchone()
    return str(json.loads(row[0])) if row else ""
