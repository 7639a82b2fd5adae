"""Copies of the store, each proven by restoring it before it gets its name."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from models.clock import TZ, day_of
from models.errors import Refused, StoreProblem
from models.store import problems
from models.store.files import keep_private, replace_durably
from models.store.places import Places
from models.store.problems import engine_errors
from models.store.retention import blank_texts, holds_texts

PREFIX = "quay-"
_PAGES = 2000

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Backup:
    """One proven copy: where it lies, how many interactions it holds, when it was proven."""

    path: Path
    rows: int
    proven_at: datetime


def back_up(
    places: Places,
    now: datetime,
    reason: str = "daily",
    out: Path | None = None,
    progress: Progress | None = None,
) -> Backup:
    """Copy the store, prove the copy, then give it its name.

    ``reason`` is ``daily``, ``manual``, ``migration`` or ``restore`` and part of the file name.
    ``progress(done_pages, all_pages)`` may raise to cancel; nothing is left behind then.

    Raises:
        StoreProblem: the store cannot be read, or the disk is full; no half copy remains.
        Refused: ``out`` is a folder or lies where no file can be made.
    """
    target = _checked_target(places, out) if out else _free_name(places.backups, now, reason)
    if target.is_dir() or not target.parent.is_dir():
        raise Refused(
            "Không ghi được bản sao lưu vào {0}. Hãy chọn một tệp trong thư mục có sẵn.", target
        )
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        with engine_errors(target):
            _copy(places.store, part, progress)
            rows = prove(part)
        replace_durably(part, target)
    except OSError as error:
        raise problems.store_problem(error, target) from error
    finally:
        part.unlink(missing_ok=True)
    return Backup(target, rows, now)


def prove(copy: Path) -> int:
    """Restore ``copy`` into a private temporary store, check all of it, count its interactions.

    Raises:
        StoreProblem: with code ``damaged``.
    """
    # An empty name is SQLite's own temporary file: it spills to disk and vanishes on close.
    with closing(_open_read_only(copy)) as source, closing(sqlite3.connect("")) as restored:
        source.backup(restored)
        answer = restored.execute("PRAGMA integrity_check").fetchone()[0]
        broken = restored.execute("PRAGMA foreign_key_check").fetchone()
        if answer != "ok" or broken:
            raise StoreProblem(problems.DAMAGED, code="damaged")
        if not {"interaction", "schema_migration"} <= _tables(restored):
            raise StoreProblem(problems.DAMAGED, code="damaged")
        return int(restored.execute("SELECT COUNT(*) FROM interaction").fetchone()[0])


def proven_backups(places: Places) -> list[Backup]:
    """All copies in the backup folder, newest first. ``rows`` is -1: they are not opened."""
    found = []
    for path in places.backups.glob(PREFIX + "*.sqlite3"):
        when = _time_of(path)
        if when is not None:
            found.append(Backup(path, -1, when))
    return sorted(found, key=lambda backup: (backup.proven_at, backup.path.name), reverse=True)


def latest_backup(places: Places, now: datetime | None = None) -> Backup | None:
    """The newest proven copy, or None; with ``now``, none from a clock that was ahead."""
    latest = now + timedelta(days=1) if now else None
    found = (b for b in proven_backups(places) if latest is None or b.proven_at <= latest)
    return next(found, None)


def is_due(places: Places, now: datetime) -> bool:
    """Whether no copy was proven today."""
    newest = latest_backup(places, now)
    return newest is None or day_of(newest.proven_at) != day_of(now)


def copy_to_second_folder(backup: Backup, folder: Path) -> Path:
    """Copy a proven backup to another folder and read it back.

    Raises:
        StoreProblem: the folder cannot be written, or what it gives back is damaged.
    """
    target = folder / backup.path.name
    part = target.with_name(target.name + ".part")
    try:
        keep_private(part)
        part.write_bytes(backup.path.read_bytes())
        with engine_errors(part):
            prove(part)
        replace_durably(part, target)
    except OSError as error:
        raise problems.store_problem(error, folder) from error
    finally:
        if folder.is_dir():
            part.unlink(missing_ok=True)
    return target


def thin(places: Places, now: datetime) -> list[Path]:
    """Keep all of two days, then 12 daily, 10 weekly and 9 monthly copies; remove the rest.

    Monthly copies lose the notes and reasons of visits. Returns what was removed.
    """
    kept: set[Path] = set()
    monthly: set[Path] = set()
    days: set[object] = set()
    weeks: set[object] = set()
    months: set[object] = set()
    backups = proven_backups(places)
    for backup in backups:
        day = day_of(backup.proven_at)
        if backup.proven_at > now - timedelta(days=2):
            kept.add(backup.path)
        elif day not in days and len(days) < 12:
            days.add(day)
            kept.add(backup.path)
        elif day.isocalendar()[:2] not in weeks and len(weeks) < 10:
            weeks.add(day.isocalendar()[:2])
            kept.add(backup.path)
        elif (day.year, day.month) not in months and len(months) < 9:
            months.add((day.year, day.month))
            kept.add(backup.path)
            monthly.add(backup.path)
    for path in monthly:
        _strip_notes(path)
    removed = [backup.path for backup in backups if backup.path not in kept]
    for path in removed:
        path.unlink(missing_ok=True)
    return removed


def _strip_notes(path: Path) -> None:
    with engine_errors(path), closing(_open_read_only(path)) as source:
        # A copy from before the public screen's tables knows no incidents, an old one no petitions.
        tables = _tables(source)
        incidents, petitions = "incident" in tables, "petition" in tables
        if not holds_texts(source.execute, incidents, petitions):
            return
        part = path.with_name(path.name + ".part")
        part.unlink(missing_ok=True)
        keep_private(part)
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
            copy.execute("BEGIN")
            blank_texts(copy.execute, incidents=incidents, petitions=petitions)
            copy.execute("COMMIT")
            copy.execute("VACUUM")
    prove(part)
    replace_durably(part, path)


def _copy(store: Path, part: Path, progress: Progress | None) -> None:
    part.unlink(missing_ok=True)
    keep_private(part)

    def tell(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    with closing(_open_read_only(store)) as source, closing(sqlite3.connect(part)) as copy:
        source.backup(copy, pages=_PAGES if progress else -1, progress=tell)
        copy.execute("PRAGMA journal_mode=DELETE")
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _tables(copy: sqlite3.Connection) -> set[str]:
    return {row[0] for row in copy.execute("SELECT name FROM sqlite_master")}


def _open_read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=5)


def _free_name(folder: Path, now: datetime, reason: str) -> Path:
    stem = f"{PREFIX}{now.astimezone(TZ):%Y%m%dT%H%M%S}-{reason}"
    names = [folder / f"{stem}.sqlite3", *(folder / f"{stem}-{n}.sqlite3" for n in range(2, 100))]
    return next((name for name in names if not name.exists()), names[-1])


def _checked_target(places: Places, out: Path) -> Path:
    """Where a copy may be written: never over the store or a file that is no copy of one."""
    target = out.resolve()
    inside = target.is_relative_to(places.root.resolve())
    if inside and not target.is_relative_to(places.backups.resolve()):
        raise Refused(
            "Không sao lưu vào giữa dữ liệu đang dùng ({0}). Hãy chọn nơi khác.", str(out)
        )
    if out.is_file() and out.stat().st_size:
        try:
            with engine_errors(out):
                prove(out)
        except (StoreProblem, sqlite3.Error) as error:
            raise Refused(
                "Tệp {0} đã có và không phải bản sao lưu. Hãy chọn tên khác.", str(out)
            ) from error
    return out


def _time_of(path: Path) -> datetime | None:
    stamp = path.name.removeprefix(PREFIX)[:15]
    try:
        return datetime.strptime(stamp, "%Y%m%dT%H%M%S").replace(tzinfo=TZ)
    except ValueError:
        return None
