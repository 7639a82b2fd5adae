"""Write the coverage: the one-page summary as DOCX or PDF, or the table as XLSX."""

import tempfile
from datetime import datetime, time
from pathlib import Path

from models.clock import TZ
from models.errors import Refused, StoreProblem
from models.reports.draft.docx_file import write_docx
from models.reports.draft.pdf_file import write_pdf
from models.store import problems
from models.store.files import is_disk_full, replace_durably
from models.supervisor.beside import Beside
from models.supervisor.coverage import Reach
from models.supervisor.coverage_draft import coverage_draft
from models.supervisor.coverage_words import DOCX, FILES, XLSX
from models.supervisor.coverage_xlsx import write_coverage_xlsx


def write_coverage(path: Path, reach: Reach, beside: Beside) -> Path:
    """Write ``path`` by its ending, whole or not at all; the same bytes for the same packages and
    readings. A minute of typesetting at most: call it on a worker.

    Raises:
        Refused: another ending, or a folder that cannot be used.
        StoreProblem: the disk is full.
    """
    path = path.absolute()
    kind = path.suffix.lower()
    if kind not in FILES:
        raise Refused("Tệp độ phủ là .docx, .pdf hoặc .xlsx. Hãy đổi đuôi tệp.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{path.stem}.", dir=path.parent) as scratch:
            part = Path(scratch) / path.name
            _write(part, kind, reach, beside)
            replace_durably(part, path)
    except OSError as error:
        if is_disk_full(error):
            raise StoreProblem(problems.FULL, code="full") from error
        raise Refused(
            "Không ghi được vào thư mục {0}. Hãy đóng tệp đang mở hoặc chọn thư mục khác.",
            path.parent,
        ) from error
    return path


def _write(path: Path, kind: str, reach: Reach, beside: Beside) -> None:
    if kind == XLSX:
        write_coverage_xlsx(path, reach)
        return
    made = datetime.combine(reach.week.last, time(23, 59, 59), TZ)
    draft = coverage_draft(reach, beside)
    (write_docx if kind == DOCX else write_pdf)(path, draft, made)
