"""Open the store: lock, pragmas read back, migrations, catalogues."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from peewee import SqliteDatabase

from models.errors import Refused, StoreProblem
from models.store import places as where
from models.store import problems
from models.store.files import keep_private
from models.store.lock import FileLock
from models.store.places import Places
from models.store.problems import engine_errors
from models.store.schema import bind_tables

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_SECONDS = 5
_PATIENCE_MS = 200
_FULL = 2  # PRAGMA synchronous: a commit is on the disk before it answers
# Pages beside the file before a commit brings them in: with SQLite's 1,000 every hundredth press
# would wait for it, with these one in 450, and what lies beside the file is 16 MB at most.
_PAGES_BESIDE = 4000

_log = logging.getLogger(__name__)


@dataclass
class Store:
    """One open store. Each thread that uses it has a connection of its own."""

    db: SqliteDatabase
    places: Places

    @contextmanager
    def write(self) -> Iterator[None]:
        """One IMMEDIATE transaction; durable when the block is left.

        Raises:
            StoreProblem: the engine could not; nothing of the block was kept.
        """
        with engine_errors(self.places.store), self.db.atomic():
            yield

    @contextmanager
    def read(self) -> Iterator[None]:
        """Errors of the engine leave as :class:`StoreProblem`."""
        with engine_errors(self.places.store):
            yield

    def version(self) -> int:
        """A number that changes when another connection wrote; cheap enough for every 250 ms."""
        with self.read():
            return int(self.db.execute_sql("PRAGMA data_version").fetchone()[0])

    def drop_old_pages(self) -> bool:
        """Bring all pages into the file and empty the log beside it, where former ones stay.

        For after texts were removed. Whether it could: not while somebody else is at work.
        """
        with self.read():
            usual = int(self.db.pragma("busy_timeout"))
            # Whoever waits here for readers keeps all who want to write waiting too.
            self.db.pragma("busy_timeout", min(usual, _PATIENCE_MS))
            try:
                busy = self.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            finally:
                self.db.pragma("busy_timeout", usual)
        return not busy

    @contextmanager
    def own_connection(self) -> Iterator[None]:
        """For a worker thread: a connection that is closed when the block is left."""
        with engine_errors(self.places.store), self.db.connection_context():
            yield

    def close(self) -> None:
        """Close this thread's connection."""
        if not self.db.is_closed():
            self.db.close()


def open_store(places: Places, now: datetime) -> Store:
    """Open (create, migrate) the store under ``places``; ``now`` stamps a backup before migration.

    Raises:
        StoreProblem: codes as in :class:`models.errors.StoreProblem`.
    """
    places.create()
    where.refuse_read_only(places.store)
    with FileLock(places.root / "store.lock", wait=BUSY_SECONDS):
        keep_private(places.store)
        store = Store(_database(places.store), places)
        try:
            with engine_errors(places.store):
                store.db.connect()
                _read_back(store.db)
                _bring_up_to_date(store, now)
                bind_tables(store.db)
        except BaseException:
            store.close()
            raise
    return store


def refuse_other_store(url: str | None) -> None:
    """Refuse a database URL: the store is the file in the data folder.

    Raises:
        Refused: a URL was given.
    """
    if url:
        raise Refused(
            "Bản này chỉ dùng sổ dữ liệu trong thư mục dữ liệu của máy. "
            "Hãy bỏ tùy chọn --database và biến QMC_DATABASE_URL, dùng --data-dir để chọn thư mục."
        )


def _database(file: Path) -> SqliteDatabase:
    return SqliteDatabase(
        str(file),
        pragmas={
            "journal_mode": "wal",
            "synchronous": "full",
            "foreign_keys": 1,
            "secure_delete": 1,
            "cache_size": -8000,
            "wal_autocheckpoint": _PAGES_BESIDE,
        },
        timeout=BUSY_SECONDS,
        lock_type="IMMEDIATE",
        autoconnect=False,
    )


def _read_back(db: SqliteDatabase) -> None:
    mode = db.pragma("journal_mode")
    level = db.pragma("synchronous")
    overwrites = db.pragma("secure_delete")
    if str(mode).lower() != "wal" or level != _FULL or overwrites != 1:
        raise StoreProblem(problems.IO, db.database, code="io")


def migration_names() -> list[str]:
    """The migrations this program knows, oldest first."""
    return sorted(path.stem for path in MIGRATIONS.glob("[0-9]*.py"))


def applied_migrations(db: SqliteDatabase) -> set[str]:
    """What the file says was applied to it; empty for an empty file.

    Raises:
        StoreProblem: the file is somebody else's database.
    """
    tables = {row[0] for row in db.execute_sql("SELECT name FROM sqlite_master WHERE type='table'")}
    if "schema_migration" in tables:
        return {row[0] for row in db.execute_sql("SELECT name FROM schema_migration")}
    if tables:
        raise StoreProblem(
            "Tệp {0} không phải sổ dữ liệu của Quầy Một Cửa. Hãy chọn thư mục dữ liệu khác.",
            db.database,
            code="foreign",
        )
    return set()


def _bring_up_to_date(store: Store, now: datetime) -> None:
    known = migration_names()
    applied = applied_migrations(store.db)
    if applied - set(known):
        raise StoreProblem(problems.NEWER, code="newer")
    if applied == set(known):
        return
    if applied:
        # Copies and migrations are rare; an ordinary start pays for neither.
        from models.store.backup import back_up

        back_up(store.places, now, reason="migration")
    from playhouse.migrations import Runner

    done = Runner(store.db, str(MIGRATIONS)).up()
    _log.info("migrations applied: %s", ", ".join(done))
    if not applied:
        from models.store import seeds

        bind_tables(store.db)
        with store.db.atomic():
            seeds.plant()
