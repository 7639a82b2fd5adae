"""The draft on paper: fonts that travel along, rules as long as the decree wants, long names."""

import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from docx.table import Table
from openpyxl import load_workbook
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from models.reports import ledger
from models.reports.draft.content import Bars, Draft, Grid, Heading, Words, date_line
from models.reports.draft.docx_file import write_docx
from models.reports.draft.pdf_file import write_pdf
from models.reports.draft.serif import BOLD, load_serif
from models.reports.draft.subject import lines_of, office_rule_mm, rule_mm
from models.reports.export import export_week
from models.store.opening import Store
from models.store.schema import FieldRow, Preset
from tests.builders import log_one
from tests.models.test_draft_numbers import AT, DRAFT
from tests.models.test_report import WEEK, fill_week

LONG = "Không có điện thoại thông minh, không dùng Zalo"
SUBJECTS = (
    "Kết quả giới thiệu kênh Zalo OA “Bộ Nội vụ” và hướng dẫn người dân tại quầy, tuần 47 "
    "(16/11/2026 – 22/11/2026)",
    "Kết quả giới thiệu kênh Zalo OA “Bộ Nội vụ” và hướng dẫn người dân tại quầy, 6 tháng cuối năm "
    "2026 (15/06/2026 – 14/12/2026)",
    "Tổng hợp kết quả giới thiệu kênh Zalo OA “Bộ Nội vụ” tại các quầy, từ tuần 40/2026 đến tuần "
    "47/2026 (28/09/2026 – 22/11/2026)",
    "Độ phủ mã QR kênh chính thức, tuần 47 (16/11/2026 – 22/11/2026)",
)


def fonts_of(path: Path) -> list[str]:
    return re.findall(r"/BaseFont\s*/([^\s/>]+)", path.read_bytes().decode("latin-1"))


def test_every_font_travels_with_the_file(desk_store: Store, now: datetime, tmp_path: Path) -> None:
    fill_week(desk_store)
    ledger.close_week(desk_store, WEEK, now, "HOA")
    made = export_week(desk_store, WEEK, tmp_path / "tuần", now)
    paper = next(path for path in made.files if path.suffix == ".pdf")
    found = fonts_of(paper)
    # A subset's name begins with six letters; what does not is only named, not embedded.
    assert found and all(re.match(r"[A-Z]{6}\+", name) for name in found), found
    assert paper.read_bytes().count(b"/FontFile2") == len(set(found))
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(paper))
    assert "Độc lập - Tự do - Hạnh phúc" in text and "Hình 2. Lượt theo loại" in text


@pytest.mark.parametrize("subject", SUBJECTS)
def test_the_rule_is_a_third_to_a_half_of_each_line(subject: str) -> None:
    load_serif()
    lines = lines_of(subject)
    assert " ".join(lines) == subject
    for line in lines:
        wide = stringWidth(line, BOLD, 14) / mm
        assert wide <= 165
        assert 0.32 <= rule_mm(subject) / wide <= 0.5, line


@pytest.mark.parametrize("name", ["SỞ NỘI VỤ", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ HƯỚNG HIỆP"])
def test_so_is_the_rule_below_the_office(name: str) -> None:
    load_serif()
    wide = min(stringWidth(name, BOLD, 12) / mm, 64)
    assert 0.32 <= office_rule_mm(name) / wide <= 0.5


def test_from_one_day_to_another_is_not_torn() -> None:
    for subject in SUBJECTS:
        dates = subject[subject.index("(") :]
        assert lines_of(subject)[-1].endswith(dates)


def long_names() -> Draft:
    bars = Bars(
        "Hình 1", "Lượt", tuple(f"{LONG} {no}" for no in range(9)), tuple(range(9)), across=True
    )
    return replace(DRAFT, blocks=(bars,))


def test_long_names_stay_on_the_paper(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_pdf(path, long_names(), AT)
    text = pypdfium2.PdfDocument(path)[0].get_textpage()
    begin = text.get_text_range().index(LONG)
    assert text.get_charbox(begin)[0] >= 30 * mm - 1


def many_rows(count: int) -> Draft:
    fill = Grid("", ("Tên", "Lượt"), tuple(("Dòng", "1") for _ in range(count)), (100, 40))
    rows = tuple((f"Dòng {no}", "1") for no in range(6))
    return replace(DRAFT, blocks=(fill, Grid("Bảng 2. Sau", ("Tên", "Lượt"), rows, (100, 40))))


def test_no_title_and_no_row_stands_alone_at_a_page(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    for count in range(18, 34):
        write_pdf(path, many_rows(count), AT)
        pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path)]
        with_title = next(text for text in pages if "Bảng 2. Sau" in text)
        assert "Dòng 0" in with_title and "Dòng 1" in with_title, count
        last = next(text for text in pages if "Dòng 5" in text)
        assert "Dòng 4" in last and "Dòng 3" in last, count


def test_in_word_rows_at_both_ends_keep_together(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    write_docx(path, many_rows(14), AT)
    long, short = Document(str(path)).tables[1:3]
    assert kept(long) == [True, True, *[None] * 10, True, True, None]
    assert kept(short) == [*[True] * 6, None]


def kept(table: Table) -> list[bool | None]:
    """Row by row, whether it stays with the next one."""
    return [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in table.rows]


def pages_of(path: Path) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path)]


def test_no_page_divides_a_small_table(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    for count in range(18, 40):
        write_pdf(path, many_rows(count), AT)
        whole = next(text for text in pages_of(path) if "Bảng 2. Sau" in text)
        assert all(f"Dòng {no}" in whole for no in range(6)), count


LAST = "V. NHIỆM VỤ KỲ TỚI"


def test_the_signature_never_stands_on_a_page_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    for count in range(20, 45):
        words = tuple(Words(f"Đoạn {no}") for no in range(count))
        draft = replace(DRAFT, blocks=(*words, Heading(LAST), Words("....")))
        write_pdf(path, draft, AT)
        assert LAST in pages_of(path)[-1] and "GIÁM ĐỐC" in pages_of(path)[-1], count
    write_docx(tmp_path / "a.docx", draft, AT)
    shapes = {p.text: p.paragraph_format for p in Document(str(tmp_path / "a.docx")).paragraphs}
    assert shapes[LAST].keep_with_next and shapes["...."].keep_with_next
    assert shapes[""].keep_with_next and not shapes["Đoạn 1"].keep_with_next


def test_a_name_of_one_line_in_word_is_one_line_on_paper(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_pdf(path, replace(DRAFT, issuer="SỞ NỘI VỤ THÀNH PHỐ HÀ NỘI"), AT)
    assert "SỞ NỘI VỤ THÀNH PHỐ HÀ NỘI" in pages_of(path)[0].splitlines()


def test_letters_that_the_typeface_lacks_are_not_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    label = "Ⅻ ① 🏛️ Huế"
    rows = Grid("Bảng", ("Tên", "Lượt"), ((label, "1"),), (100, 40))
    bars = Bars("Hình", "Lượt", (label,), (1,), across=True)
    write_pdf(path, replace(DRAFT, blocks=(Words(label), rows, bars)), AT)
    assert "".join(pages_of(path)).count("XII 1 □ Huế") == 3


def test_names_of_the_greatest_length_can_be_read_in_the_workbook(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    name = ("Hội, quỹ xã hội, quỹ từ thiện và các lĩnh vực khác " * 4)[:160]
    with desk_store.write():
        code = FieldRow.select().first().code
        FieldRow.update(name=name).where(FieldRow.code == code).execute()
        Preset.update(label=LONG).where(Preset.code == "followed").execute()
    log_one(desk_store, now, "followed", field=code)
    log_one(desk_store, now, "handout")
    ledger.close_week(desk_store, "2026-W48", now, "HOA")
    made = export_week(desk_store, "2026-W48", tmp_path / "tuần", now)
    book = load_workbook(next(path for path in made.files if path.suffix == ".xlsx"))
    for sheet, column in (("Phân nhóm", "B"), ("Bảng kê", "H")):
        cell = next(cell for cell in book[sheet][column] if cell.value == name)
        assert cell.alignment.wrap_text and not cell.alignment.shrink_to_fit
        assert book[sheet].row_dimensions[cell.row].height >= 45
    short = next(row for row in book["Bảng kê"].iter_rows(min_row=5) if row[7].value != name)
    assert short[7].alignment.shrink_to_fit


def test_the_line_of_the_date_ends_before_the_day_not_in_it(tmp_path: Path) -> None:
    line = date_line("Trung tâm Phục vụ hành chính công phường Văn Miếu - Quốc Tử Giám", 2026)
    place, dated = line.split(", ")
    assert place == "Phường Văn Miếu - Quốc Tử Giám"
    assert " " not in dated and dated.split() == ["ngày", "tháng", "năm", "2026"]
    write_pdf(tmp_path / "a.pdf", replace(DRAFT, place_date=line), AT)
    whole = [one for one in pages_of(tmp_path / "a.pdf")[0].splitlines() if "ngày" in one]
    assert [one.split()[-4:] for one in whole] == [["ngày", "tháng", "năm", "2026"]]
