"""Write the files of a closed week: the same bytes as often as anybody asks."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.clock import iso
from models.errors import Refused, StoreProblem
from models.reports import ledger
from models.reports.csv_file import write_csv
from models.reports.report import ReportRow, WeekReport, build_report, week_rows
from models.reports.xlsx_file import write_xlsx
from models.setup import desk
from models.store import problems
from models.store.files import is_disk_full, replace_durably
from models.store.opening import Store
from models.store.schema import WeekRow

Progress = Callable[[int, int], None]

NOT_CLOSED = "Tuần {0} chưa chốt. Hãy chốt tuần trước rồi xuất."
_EVERY = 100


@dataclass(frozen=True)
class ExportedWeek:
    """``sha256``: hex digest of the first of ``files`` (XLSX, then CSV)."""

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
    """Write ``BCT_<unit>_<year>W<week>_r<n>.xlsx`` and ``.csv`` into ``folder``.

    The first export of a revision is recorded in the ledger; each later one gives the same bytes.
    ``progress(done, total)`` is told of rows and may raise to cancel; then nothing is left behind.
    ``by``: an officer's code; None is the officer on shift.

    Raises:
        Refused: not closed, no such officer, a folder that cannot be used, or data that no longer
            gives what was exported as this revision.
        StoreProblem: the disk is full.
    """
    folder = folder.absolute()
    with store.read():
        officer = desk.require_officer(by).code if by else desk.officer_on_shift().code
        report = build_report(label, now)
        if report.closed_at is None:
            raise Refused(NOT_CLOSED, report.week.label)
        _refuse_lost_rows(report)
        _refuse_lost_words(report)
    week = report.week
    stem = f"BCT_{report.unit.code}_{week.year}W{week.number:02}_r{report.revision}"
    with _folder_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(prefix=f".{stem}.", dir=folder))
        try:
            made = _write(store, report, part, stem, progress)
            digest = _digest(made[0])
            with store.write():
                _record(report, officer, now, digest, folder)
                files = _put_in_place(made, folder)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return ExportedWeek(report.revision, digest, files)


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


def _write(
    store: Store, report: WeekReport, part: Path, stem: str, progress: Progress | None
) -> tuple[Path, ...]:
    total = 2 * (report.rows + report.voided_rows)
    made = []
    for done, (suffix, writer) in enumerate(((".xlsx", write_xlsx), (".csv", write_csv))):
        path = part / f"{stem}{suffix}"
        rows = week_rows(report.week)
        with store.read():
            writer(path, report, _told(rows, done * total // 2, total, progress))
        _sync(path)
        made.append(path)
    return tuple(made)


def _told(
    rows: Iterable[ReportRow], done: int, total: int, progress: Progress | None
) -> Iterator[ReportRow]:
    for count, row in enumerate(rows):
        if progress is not None and count % _EVERY == 0:
            progress(done + count, total)
        yield row
    if progress is not None:
        progress(done + total // 2, total)


def _record(report: WeekReport, officer: str, now: datetime, digest: str, folder: Path) -> None:
    """Keep the first export of a revision. Call inside ``store.write()``."""
    row = WeekRow.get(WeekRow.label == report.week.label)
    if row.closed_at is None or row.revision != report.revision:
        raise Refused(NOT_CLOSED, report.week.label)
    if row.sha256 and row.sha256 != digest:
        raise Refused(
            "Tệp của tuần {0} (r{1}) dựng lại khác với tệp đã xuất. Hãy dùng tệp ở thư mục {2}, "
            "hoặc hủy chốt rồi chốt lại để có bản mới.",
            report.week.label,
            report.revision,
            row.folder,
        )
    if row.exported_at is not None:
        return
    row.exported_at, row.sha256, row.folder = iso(now), digest, str(folder)
    row.save()
    ledger.tell(now, report.week, officer, "exported", report.revision, sha256=digest)


def _put_in_place(made: tuple[Path, ...], folder: Path) -> tuple[Path, ...]:
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


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


@contextmanager
def _folder_errors(folder: Path) -> Iterator[None]:
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


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
