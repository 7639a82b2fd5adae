"""Back from a copy: into the living store in one transaction, or in place of a damaged one."""

import json
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import peewee

from models.clock import TZ, day_of
from models.errors import Refused, StoreProblem
from models.store import audit, problems, settings
from models.store.backup import Backup, back_up, prove, proven_backups
from models.store.files import keep_private, replace_durably
from models.store.lock import FileLock
from models.store.opening import MIGRATIONS, Store, migration_names, open_store
from models.store.places import Places
from models.store.problems import engine_errors
from models.store.retention import NOTE_DAYS, Blanked, apply_retention, blank_texts
from models.store.rows import tuples
from models.store.schema import WeekRow


@dataclass(frozen=True)
class Recovery:
    """A damaged store was put aside (``quarantined``) and replaced by ``backup``."""

    quarantined: Path
    backup: Backup


@dataclass(frozen=True)
class ProvenCopy:
    """A copy that was proven and brought up to date in a place of its own.

    ``file`` is where it came from, ``prepared`` the private file that a restore takes its content
    from, ``rows`` its interactions, ``secret`` the PIN hash inside, empty where it has none.
    """

    file: Path
    prepared: Path
    rows: int
    secret: str


@contextmanager
def proven_copy(file: Path) -> Iterator[ProvenCopy]:
    """Prove ``file`` once for all that follows; what was proven is gone when the block is left.

    Raises:
        Refused: it is not there, not a copy of our store, damaged, or newer than the program.
    """
    with tempfile.TemporaryDirectory(prefix="quay-") as folder:
        prepared = Path(folder) / "copy.sqlite3"
        rows = _prepare(file, prepared)
        yield ProvenCopy(file, prepared, rows, secret_of_copy(prepared))


def check_copy(file: Path) -> int:
    """Prove that ``file`` is a copy this program can restore; its number of interactions.

    Raises:
        Refused: it is not there, not a copy of our store, damaged, or newer than the program.
    """
    with proven_copy(file) as copy:
        return copy.rows


def restore(store: Store, file: Path, now: datetime, actor: str) -> Backup:
    """Prove ``file`` and bring it back: :func:`proven_copy` and :func:`restore_proven` in one.

    Raises:
        Refused: the file is no usable copy.
        StoreProblem: locked, full, read-only; the store is as it was.
    """
    with proven_copy(file) as copy:
        return restore_proven(store, copy, now, actor)


def restore_proven(store: Store, copy: ProvenCopy, now: datetime, actor: str) -> Backup:
    """Bring a proven copy back into the open store: all of it or, on any fault, nothing.

    Its content is the one that was proven, whatever became of the file since. A proven copy of
    today's state is made first. Other processes that have the store open see the restored rows.
    Texts past their term never reach the store; rows past theirs leave it in the next step.

    Raises:
        StoreProblem: locked, full, read-only; the store is as it was.
    """
    blanked = _blank_old_texts(copy.prepared, now)
    floor = _revisions(store)
    back_up(store.places, now, reason="restore")
    with engine_errors(store.places.store), FileLock(store.places.root / "store.lock"):
        _replace_content(store, copy.prepared)
    with store.write():
        settings.put(settings.REVISION_FLOOR, floor)
        apply_retention(now, blanked)
        audit.append(now, actor, "restore", copy.file.name, rows=copy.rows)
    return Backup(copy.file, copy.rows, now)


def _prepare(file: Path, target: Path) -> int:
    """Copy ``file`` to ``target``, bring it up to date there and refuse what is not ours."""
    if not file.is_file():
        raise Refused("Không có tệp {0}. Hãy chọn một bản sao lưu.", str(file))
    try:
        with engine_errors(file):
            rows = prove(file)
            with closing(_read_only(file)) as source, closing(sqlite3.connect(target)) as copy:
                source.backup(copy)
                names = {row[0] for row in copy.execute("SELECT name FROM schema_migration")}
            if names - set(migration_names()):
                raise Refused(
                    "Bản sao lưu {0} do chương trình mới hơn ghi ra. Hãy cài bản mới rồi phục hồi.",
                    str(file),
                )
            if not names or _shape_after_migration(target) != _shape_after_migration(None):
                raise StoreProblem(problems.DAMAGED, code="damaged")
    except (StoreProblem, peewee.DatabaseError, sqlite3.Error) as error:
        raise Refused(
            "Tệp {0} không phải bản sao lưu lành lặn của Quầy Một Cửa. Hãy chọn bản khác.",
            str(file),
        ) from error
    return rows


def _shape_after_migration(file: Path | None) -> list[object]:
    """Tables with their columns, and whatever else there is, after all migrations."""
    from playhouse.migrations import Runner

    db = peewee.SqliteDatabase(":memory:" if file is None else str(file), autoconnect=False)
    with db.connection_context():
        Runner(db, str(MIGRATIONS)).up()
        others = db.execute_sql(
            "SELECT type, name, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' "
            "ORDER BY type, name"
        ).fetchall()
        columns = [
            (name, db.execute_sql(f'PRAGMA table_info("{name}")').fetchall())
            for kind, name, _ in others
            if kind == "table"
        ]
    return [others, [(name, sorted(row[1:4] for row in rows)) for name, rows in columns]]


def _blank_old_texts(file: Path, now: datetime) -> Blanked:
    before = (day_of(now) - timedelta(days=NOTE_DAYS)).isoformat()
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute("BEGIN")
        blanked = blank_texts(db.execute, before)
        db.execute("COMMIT")
        if blanked != Blanked():
            # Its pages reach the store as they are, with what is left between their rows.
            db.execute("VACUUM")
    return blanked


def _revisions(store: Store) -> dict[str, Any]:
    """The highest revision each week ever had here: a restore must not give one out twice."""
    with store.read():
        floor: dict[str, Any] = {}
        known = settings.get(settings.REVISION_FLOOR)
        floor.update(known)
        for label, revision in tuples(WeekRow.select(WeekRow.label, WeekRow.revision)):
            floor[label] = max(revision, floor.get(label, 0))
    return floor


def _read_only(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)


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
        keep_private(fresh)
        fresh.write_bytes(backup.path.read_bytes())
        for suffix in ("-wal", "-shm"):
            beside = places.store.with_name(places.store.name + suffix)
            if beside.exists():
                beside.replace(aside.with_name(aside.name + suffix))
        places.store.replace(aside)
        replace_durably(fresh, places.store)
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
    with closing(_read_only(file)) as source:
        source.backup(store.db.connection())


def secret_of_copy(file: Path) -> str:
    """The PIN hash inside a copy; empty where that store had no PIN."""
    with (
        engine_errors(file),
        closing(_read_only(file)) as copy,
    ):
        row = copy.execute("SELECT value FROM setting WHERE key='pin_hash'").fetchone()
    return str(json.loads(row[0])) if row else ""
