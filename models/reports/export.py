"""Write the files of a closed week: the same bytes as often as anybody asks."""

import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.clock import iso
from models.delivery.queue import enqueue
from models.errors import Refused, StoreProblem
from models.packs.keys import unit_key
from models.pcs.role import refuse_second
from models.reports import ledger
from models.reports.digests import digest
from models.reports.report import WeekReport, build_report
from models.reports.week_files import (
    SUFFIXES,
    Progress,
    stem_of,
    workbook_digest,
    write_files,
)
from models.setup import desk
from models.store import problems
from models.store.files import forget_left, is_disk_full, replace_durably
from models.store.opening import Store
from models.store.schema import WeekRow
from models.weekly_package.aggregate import aggregate_of, read_aggregate
from models.weekly_package.manifest import AGGREGATE

NOT_CLOSED = "Tuần {0} chưa chốt. Hãy chốt tuần trước rồi xuất."
REBUILT = (
    "Tệp của tuần {0} (r{1}) dựng lại khác với tệp đã xuất. Hãy dùng tệp ở thư mục {2}, "
    "hoặc hủy chốt rồi chốt lại để có bản mới."
)


@dataclass(frozen=True)
class ExportedWeek:
    """``sha256``: hex digest of the first of ``files``, the package; then XLSX, DOCX, PDF, CSV."""

    revision: int
    sha256: str
    files: tuple[Path, ...]


def export_week(
    store: Store,
    label: str,
    folder: Path,
    now: datetime,
    by: str | None = None,
    progress: Progress | None = None,
) -> ExportedWeek:
    """Write ``BCT_<unit>_<year>W<week>_r<n>.zip`` (the signed package), ``.xlsx``, ``.docx``,
    ``.pdf`` and ``.csv`` into ``folder``, and a copy of them into the outbox, from where they are
    delivered.

    The first export of a revision is recorded in the ledger; each later one gives the same bytes.
    ``progress(done, total)`` is told of rows and may raise to cancel; then nothing is left behind.
    ``by``: an officer's code; None is the officer on shift.

    Raises:
        Refused: a second PC, not closed, no such officer, a folder that cannot be used, or data
            that no longer gives what was exported as this revision.
        StoreProblem: the disk is full.
    """
    folder = folder.absolute()
    with store.read():
        refuse_second()
        officer = desk.require_officer(by).code if by else desk.officer_on_shift().code
        report = build_report(label, now)
        if report.closed_at is None:
            raise Refused(NOT_CLOSED, report.week.label)
        stem = stem_of(report)
        with folder_errors(folder):
            kept = _kept(store, report, stem)
        if not kept:
            _refuse_lost_rows(report)
            _refuse_lost_words(report)
    with folder_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        forget_left(folder, f".{stem}.")
        part = Path(tempfile.mkdtemp(prefix=f".{stem}.", dir=folder))
        try:
            if kept:
                made = _copied(kept, part)
            else:
                private = unit_key(store, now, officer)
                made = write_files(store, report, private, part, progress)
            told = digest(made[0])
            with store.write():
                _record(report, officer, now, made, folder)
                if not kept and store.places.outbox != folder:
                    put_in_place(_copied(made, _inside(part)), store.places.outbox)
                files = put_in_place(made, folder)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return ExportedWeek(report.revision, told, files)


def _inside(part: Path) -> Path:
    """A folder in ``part``; it goes with it."""
    folder = part / "outbox"
    folder.mkdir()
    return folder


def _refuse_lost_rows(report: WeekReport) -> None:
    kept = WeekRow.get(WeekRow.label == report.week.label).total
    if report.figures.total != kept:
        raise Refused(
            "Các lượt của tuần {0} không còn đủ trong sổ (đã quá thời hạn lưu) nên không xuất lại "
            "được. Hãy dùng tệp đã xuất trước đây.",
            report.week.label,
        )


def _refuse_lost_words(report: WeekReport) -> None:
    """What was written once can no longer be written with the same words; what was never written
    goes without them."""
    desk, row = report.names.desk, WeekRow.get(WeekRow.label == report.week.label)
    if desk is not None and row.sha256 and any(one.blanked for one in desk.petitions):
        raise Refused(
            "Nội dung phản ánh của tuần {0} đã xóa theo thời hạn lưu nên không xuất lại giống như "
            "trước được. Hãy dùng tệp đã xuất trước đây.",
            report.week.label,
        )


def _kept(store: Store, report: WeekReport, stem: str) -> tuple[Path, ...]:
    """The files of this revision as they were written first, if they still lie in the outbox.

    A later program may lay a workbook out differently; what was handed in stays what it was.
    """
    wanted = WeekRow.get(WeekRow.label == report.week.label).sha256
    files = tuple(store.places.outbox / f"{stem}{suffix}" for suffix in SUFFIXES)
    if not wanted or not all(path.is_file() for path in files) or digest(files[0]) != wanted:
        return ()
    if not _says_the_same(files[0], report):
        raise Refused(REBUILT, report.week.label, report.revision, store.places.outbox)
    return files


def _says_the_same(package: Path, report: WeekReport) -> bool:
    """Whether the rows still come to what the package says; rows past their term say nothing."""
    if report.figures.total != WeekRow.get(WeekRow.label == report.week.label).total:
        return True
    with zipfile.ZipFile(package) as archive:
        said = read_aggregate(archive.read(AGGREGATE), report.week)
    return said == aggregate_of(report)


def _copied(files: tuple[Path, ...], part: Path) -> tuple[Path, ...]:
    return tuple(Path(shutil.copyfile(path, part / path.name)) for path in files)


def _record(
    report: WeekReport, officer: str, now: datetime, made: tuple[Path, ...], folder: Path
) -> None:
    """Keep the first export of a revision and queue it. Call inside ``store.write()``."""
    package = made[0]
    sha256 = digest(package)
    row = WeekRow.get(WeekRow.label == report.week.label)
    if row.closed_at is None or row.revision != report.revision:
        raise Refused(NOT_CLOSED, report.week.label)
    # Before there were packages, the workbook's digest was kept.
    if row.sha256 and row.sha256 not in (sha256, workbook_digest(package)):
        raise Refused(REBUILT, report.week.label, report.revision, row.folder)
    if row.exported_at is not None and row.sha256 == sha256:
        return
    row.exported_at, row.sha256, row.folder = iso(now), sha256, str(folder)
    row.save()
    ledger.tell(now, report.week, officer, "exported", report.revision, sha256=sha256)
    enqueue(now, report.week.label, report.revision, made)


def put_in_place(made: tuple[Path, ...], folder: Path) -> tuple[Path, ...]:
    """Move the files to their names; when one fails, those that were not there before go."""
    placed: list[Path] = []
    fresh: list[Path] = []
    try:
        for path in made:
            target = folder / path.name
            if not target.exists():
                fresh.append(target)
            replace_durably(path, target)
            placed.append(target)
    except OSError:
        for target in fresh:
            target.unlink(missing_ok=True)
        raise
    return tuple(placed)


@contextmanager
def folder_errors(folder: Path) -> Iterator[None]:
    """Inside, what the disk says leaves as a sentence."""
    try:
        yield
    except OSError as error:
        if is_disk_full(error):
            raise StoreProblem(problems.FULL, code="full") from error
        raise Refused(
            "Không ghi được tệp vào thư mục {0}. Hãy kiểm tra thư mục hoặc chọn thư mục khác.",
            folder,
        ) from error
