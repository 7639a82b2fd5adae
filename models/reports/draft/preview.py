"""The draft report to look at, before the week is closed too: the same words, the same drawing."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from models.errors import Refused, StoreProblem
from models.reports.draft.content import Draft, draft_of
from models.reports.draft.pdf_file import write_pdf
from models.reports.report import WeekReport, build_report
from models.store import problems
from models.store.files import is_disk_full
from models.store.opening import Store

NOT_CLOSED = "TUẦN CHƯA CHỐT - SỐ LIỆU CÒN THAY ĐỔI"

NOT_DRAWN = "Chưa vẽ được bản xem trước. Hãy kiểm tra ổ đĩa rồi thử lại."


@dataclass(frozen=True)
class Preview:
    """``pdf``: the document; ``closed``: whether it is what the week's files hold."""

    report: WeekReport
    pdf: bytes
    closed: bool


def preview_week(store: Store, label: str, folder: Path, now: datetime) -> Preview:
    """Draw the draft of a week by way of a file in ``folder``, which is the caller's to empty.

    A week that is not closed has no code that ties paper to data, and says so at the top.

    Raises:
        Refused: ``label`` is no week, or ``folder`` cannot be used.
        StoreProblem: the disk is full.
    """
    with store.read():
        report = build_report(label, now)
    said = draft_of(report)
    if report.closed_at is None:
        said = unclosed(said)
    path = folder / "preview.pdf"
    try:
        write_pdf(path, said, report.closed_at or now)
        return Preview(report, path.read_bytes(), report.closed_at is not None)
    except OSError as error:
        if is_disk_full(error):
            raise StoreProblem(problems.FULL, code="full") from error
        raise Refused(NOT_DRAWN) from error


def unclosed(draft: Draft) -> Draft:
    """Of a week whose numbers may still change: marked, and without a code."""
    marks = [mark for mark in (draft.mark, NOT_CLOSED) if mark]
    return replace(draft, mark=" · ".join(marks), code=None)
