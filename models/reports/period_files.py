"""The files of a period: workbook, draft report as DOCX and PDF, totals of the days as CSV.

A period has no closing of its own, so nothing is signed and nothing is kept in the outbox; the same
rows give the same bytes (of the PDF with the same typeface), stamped with the period's last moment.
"""

import csv
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.pcs.role import refuse_second
from models.reports.draft.docx_file import write_docx
from models.reports.draft.pdf_file import write_pdf
from models.reports.draft.period_content import draft_of_period
from models.reports.export import folder_errors, put_in_place
from models.reports.period_report import PeriodReport, build_period
from models.reports.xlsx_period import DAY_STATES, write_period_xlsx
from models.setup import desk
from models.store.files import forget_left
from models.store.opening import Store
from models.tables.formulas import guarded
from models.text.formats import day_short, weekday

Progress = Callable[[int, int], None]
SUFFIXES = (".xlsx", ".docx", ".pdf", ".csv")
_STEPS = 5


@dataclass(frozen=True)
class ExportedPeriod:
    """``files`` in the order of :data:`SUFFIXES`."""

    report: PeriodReport
    files: tuple[Path, ...]


def stem_of(report: PeriodReport) -> str:
    """``BCK_30337_2026-Q4s``."""
    return f"BCK_{report.unit.code}_{report.period.label}"


def export_period(
    store: Store, label: str, folder: Path, now: datetime, progress: Progress | None = None
) -> ExportedPeriod:
    """Write the four files of a period into ``folder``; files of that name are replaced.

    ``progress(done, total)`` is told of steps and may raise to cancel: nothing is left behind then.

    Raises:
        Refused: a second PC, no set-up yet, ``label`` is no period, or a folder that cannot be
            used.
        StoreProblem: the disk is full.
    """
    folder, told = folder.absolute(), _steps(progress)
    told()
    with store.read():
        refuse_second()
        desk.require_unit()
        report = build_period(label, now)
    stem = stem_of(report)
    with folder_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        forget_left(folder, f".{stem}.")
        part = Path(tempfile.mkdtemp(prefix=f".{stem}.", dir=folder))
        try:
            made = tuple(part / f"{stem}{suffix}" for suffix in SUFFIXES)
            workbook, draft, paper, days = made
            told()
            write_period_xlsx(workbook, report)
            said = draft_of_period(report)
            told()
            write_docx(draft, said, report.period.ends_at)
            told()
            write_pdf(paper, said, report.period.ends_at)
            told()
            _write_days(days, report)
            told()
            files = put_in_place(made, folder)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return ExportedPeriod(report, files)


def _steps(progress: Progress | None) -> Callable[[], None]:
    done = iter(range(_STEPS + 1))

    def told() -> None:
        if progress is not None:
            progress(next(done), _STEPS)

    return told


def _write_days(path: Path, report: PeriodReport) -> None:
    """Totals of the days as UTF-8 with BOM, ``;`` and CRLF; a day without a number has empty
    cells and says why."""
    head = ("Mã đơn vị", "Kỳ", "Ngày", "Thứ", "Lượt", "Quan tâm", "Ngày lễ, nghỉ bù", "Ghi chú")
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerow(head)
        for day in report.by_day:
            values = ("" if value is None else value for value in (day.total, day.followed))
            place = (guarded(report.unit.code), report.period.label)
            about = (guarded(day.holiday or ""), DAY_STATES[day.state])
            writer.writerow((*place, day_short(day.day), weekday(day.day), *values, *about))
