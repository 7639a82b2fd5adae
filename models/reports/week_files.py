"""The files of one closed week, written into a folder of their own.

The package holds the workbook, the draft and the rows as they lie beside it; the PDF is for reading
and depends on the typefaces of the PC, so that it stays outside.
"""

import hashlib
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from models.reports.csv_file import write_csv
from models.reports.draft.content import draft_of
from models.reports.draft.docx_file import write_docx
from models.reports.draft.pdf_file import write_pdf
from models.reports.report import ReportRow, WeekReport, week_rows
from models.reports.xlsx_file import write_xlsx
from models.store.opening import Store
from models.weekly_package.build import build_package
from models.weekly_package.manifest import WORKBOOK

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

Progress = Callable[[int, int], None]
SUFFIXES = (".zip", ".xlsx", ".docx", ".pdf", ".csv")
"""Of the files in the order in which they are told; the package comes first."""
_EVERY = 100
_CHUNK = 1 << 18


def stem_of(report: WeekReport) -> str:
    """``BCT_30337_2026W47_r1``: ASCII only, since portals and old archivers break on accents."""
    week = report.week
    return f"BCT_{report.unit.code}_{week.year}W{week.number:02}_r{report.revision}"


def write_files(
    store: Store,
    report: WeekReport,
    private: "Ed25519PrivateKey",
    folder: Path,
    progress: Progress | None,
) -> tuple[Path, ...]:
    """Write all files of a closed week; one for each of :data:`SUFFIXES`, on the disk when it
    returns.

    ``progress(done, total)`` is told of rows and may raise to cancel. Raises OSError as the disk
    does.
    """
    assert report.closed_at is not None
    package, workbook, draft, paper, rows = (
        folder / f"{stem_of(report)}{suffix}" for suffix in SUFFIXES
    )
    total = 2 * (report.rows + report.voided_rows)
    for part, (path, writer) in enumerate(((workbook, write_xlsx), (rows, write_csv))):
        with store.read():
            told = _told(week_rows(report.week), part * total // 2, total, progress)
            writer(path, report, told)
    said = draft_of(report)
    write_docx(draft, said, report.closed_at)
    write_pdf(paper, said, report.closed_at)
    build_package(package, report, private, rows=rows, workbook=workbook, draft=draft)
    made = (package, workbook, draft, paper, rows)
    for path in made:
        _sync(path)
    return made


def workbook_digest(package: Path) -> str:
    """Hex SHA-256 of the workbook inside a package of our own."""
    with zipfile.ZipFile(package) as archive, archive.open(WORKBOOK) as member:
        seen = hashlib.sha256()
        while chunk := member.read(_CHUNK):
            seen.update(chunk)
        return seen.hexdigest()


def _told(
    rows: Iterable[ReportRow], done: int, total: int, progress: Progress | None
) -> Iterator[ReportRow]:
    for count, row in enumerate(rows):
        if progress is not None and count % _EVERY == 0:
            progress(done + count, total)
        yield row
    if progress is not None:
        progress(done + total // 2, total)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
