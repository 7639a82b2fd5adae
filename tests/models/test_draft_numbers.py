"""Numbers on the draft's charts are written as Vietnamese papers write them, and its rules fit."""

import zipfile
from datetime import datetime
from pathlib import Path

import pypdfium2
from docx import Document
from docx.shared import Mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from models.clock import TZ
from models.reports.draft.content import MOTTO, MOTTO_MM, Bars, Draft, Grid
from models.reports.draft.docx_file import write_docx
from models.reports.draft.pdf_file import write_pdf
from models.reports.draft.serif import BOLD, load_serif

AT = datetime(2026, 11, 23, 9, 0, tzinfo=TZ)
DRAFT = Draft(
    *("ỦY BAN NHÂN DÂN XÃ A", "TRUNG TÂM A", "Số:        /BC-TTPVHCC", "Xã A, ngày", "BÁO CÁO"),
    *("Kết quả", "Kính gửi: Ủy ban nhân dân xã A"),
    blocks=(
        Grid("Bảng 1. Số", ("Tên", "Lượt"), (("Một", "1.234"),), (100, 40)),
        Bars("Hình 1", "Lượt", ("T46", "T47"), (1_234_567, 89)),
        Bars("Hình 2", "Lượt", ("Một", "Hai"), (45_678, 9), across=True),
    ),
    signer="GIÁM ĐỐC",
    recipients=("Lưu: VT.",),
    mark="",
    title="Báo cáo",
)


def test_thousands_on_charts_have_points(tmp_path: Path) -> None:
    paper, words = tmp_path / "a.pdf", tmp_path / "a.docx"
    write_pdf(paper, DRAFT, AT)
    pages = pypdfium2.PdfDocument(paper)
    text = "".join(page.get_textpage().get_text_range() for page in pages)
    assert "1.234.567" in text and "45.678" in text
    write_docx(words, DRAFT, AT)
    with zipfile.ZipFile(words) as members:
        charts = [members.read(n).decode() for n in members.namelist() if "/charts/" in n]
    assert len(charts) == 2
    assert all('<c:dLbls><c:numFmt formatCode="[$-42A]#,##0"' in chart for chart in charts)


def test_the_rule_below_the_motto_is_as_long_as_the_motto() -> None:
    load_serif()
    assert abs(stringWidth(MOTTO, BOLD, 13) / Mm(1).pt - MOTTO_MM) < 0.5


def test_a_title_keeps_off_its_table(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    write_docx(path, DRAFT, AT)
    title = next(p for p in Document(str(path)).paragraphs if p.text == "Bảng 1. Số")
    assert title.paragraph_format.space_after.pt == 3 and title.paragraph_format.keep_with_next
