"""A week's workbook, with the same bytes for the same data on every machine."""

import zipfile
from collections.abc import Iterable
from datetime import datetime, time
from pathlib import Path
from shutil import copyfileobj

from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.workbook import Workbook

from models.reports.period_report import PeriodReport
from models.reports.report import ReportRow, WeekReport
from models.reports.xlsx_desk import write_answers, write_petitions
from models.reports.xlsx_groups import write_groups
from models.reports.xlsx_notes import write_notes
from models.reports.xlsx_rows import write_rows
from models.reports.xlsx_styles import BOOK, Styles
from models.reports.xlsx_summary import SummarySheet, page_foot

_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX = 3


def write_xlsx(path: Path, report: WeekReport, rows: Iterable[ReportRow]) -> None:
    """Write the sheets "Tổng hợp", "Phân nhóm", "Bảng kê", "Câu trả lời đã dùng", "Phản ánh, kiến
    nghị" and "Giải thích" to ``path``; a week closed before they were counted has not the fourth
    and the fifth.

    Helping files appear beside ``path`` for a moment. Raises OSError as the disk does, and
    whatever ``rows`` raises; then ``path`` is not written.
    """
    packed = path.with_name(f"{path.name}.packed")
    made = report.closed_at or datetime.combine(report.week.last, time(23, 59, 59))
    book = open_book(packed)
    describe(book, report, made)
    styles = Styles(book)
    SummarySheet(book, styles, report).write()
    write_groups(book, styles, report, page_foot(report))
    write_rows(book, styles, report, rows)
    if report.names.desk is not None:
        write_answers(book, styles, report, report.names.desk.answers)
        write_petitions(book, styles, report, report.names.desk.petitions)
    write_notes(book, styles, report)
    finish(book, packed, path)


def open_book(packed: Path) -> Workbook:
    """A new workbook whose helping files stay beside it."""
    # A copy: xlsxwriter adds to what it is given, and the next workbook would have other bytes.
    options = {"tmpdir": str(packed.parent), "default_format_properties": BOOK.copy()}
    return Workbook(str(packed), options)


def finish(book: Workbook, packed: Path, path: Path) -> None:
    """Close a workbook that xlsxwriter keeps at ``packed`` and store it at ``path``.

    Raises OSError as the disk does.
    """
    try:
        book.close()
    except FileCreateError as error:
        # xlsxwriter hides what the disk said in an exception of its own.
        raise error.args[0] from error
    try:
        _store_uncompressed(packed, path)
    finally:
        packed.unlink()


def describe(book: Workbook, report: WeekReport | PeriodReport, made: datetime) -> None:
    """What a workbook says of itself, as of ``made``."""
    book.set_properties(
        {
            "title": report.title,
            "subject": "Tổng hợp lượt tương tác tại quầy",
            "author": report.unit.name,
            "company": report.unit.name,
            "comments": "MẪU" if report.sample else "",
            "created": made.replace(tzinfo=None),
        }
    )


def _store_uncompressed(packed: Path, path: Path) -> None:
    """Zip again with fixed times and without compression: zlib differs between machines."""
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            member = zipfile.ZipInfo(name, _ZIP_TIME)
            member.compress_type = zipfile.ZIP_STORED
            member.create_system = _UNIX
            member.external_attr = 0o600 << 16
            member.file_size = old.getinfo(name).file_size
            with old.open(name) as source, new.open(member, "w") as target:
                copyfileobj(source, target)
