"""The files of a period as Excel, Word and readers of PDF see them; their bytes repeat."""

import csv
import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from docx import Document
from openpyxl import load_workbook

from models.clock import TZ
from models.errors import Refused
from models.reports import ledger
from models.reports.draft.content import CODE_SAYS
from models.reports.period_files import ExportedPeriod, export_period
from models.store.opening import Store
from tests.builders import log_one
from tests.models.test_period_report import LATER, at, begin, fill

LABEL = "2026-12s"


@pytest.fixture
def filled(desk_store: Store) -> Store:
    begin(desk_store, date(2026, 11, 20))
    fill(desk_store, date(2026, 11, 20), 30, each=1)
    ledger.close_week(desk_store, "2026-W48", LATER, "HOA")
    return desk_store


@pytest.fixture
def done(filled: Store, tmp_path: Path) -> ExportedPeriod:
    return export_period(filled, LABEL, tmp_path / "báo cáo", LATER)


def texts(sheet: Any) -> list[str]:
    values = (cell.value for row in sheet.iter_rows() for cell in row)
    return [value for value in values if isinstance(value, str)]


def test_four_files_with_plain_names(done: ExportedPeriod) -> None:
    assert [path.name for path in done.files] == [
        f"BCK_26734_{LABEL}{suffix}" for suffix in (".xlsx", ".docx", ".pdf", ".csv")
    ]
    assert sorted(done.files[0].parent.iterdir()) == sorted(done.files)


def test_the_same_rows_give_the_same_bytes(
    filled: Store, done: ExportedPeriod, tmp_path: Path
) -> None:
    later = datetime(2027, 5, 3, 10, 0, tzinfo=TZ)
    again = export_period(filled, LABEL.upper(), tmp_path / "lần hai", later)
    for one, other in zip(done.files, again.files, strict=True):
        assert one.read_bytes() == other.read_bytes(), one.suffix
    log_one(filled, at(date(2026, 12, 14), 15), "followed")
    other = export_period(filled, LABEL, tmp_path / "lần ba", later)
    for one, changed in zip(done.files, other.files, strict=True):
        assert one.read_bytes() != changed.read_bytes(), one.suffix


def test_the_workbook_in_excel(done: ExportedPeriod) -> None:
    book = load_workbook(done.files[0])
    report = done.report
    assert book.sheetnames == ["Tổng hợp", "Theo tuần", "Theo ngày", "Phân nhóm", "Giải thích"]
    summary = book["Tổng hợp"]
    assert len(summary._charts) == 2
    assert "Tháng 12 năm 2026 (từ 15/11/2026 đến 14/12/2026)" in texts(summary)
    assert any("gửi chậm nhất 16/12/2026" in text for text in texts(summary))
    totals = {
        row[1].value: row[4].value for row in summary.iter_rows() if isinstance(row[1].value, str)
    }
    assert totals["Tổng lượt tương tác"] == report.figures.total > 0
    assert totals["Lượt đã quan tâm (cán bộ ghi nhận)"] == report.figures.followed
    parts = [[cell.value for cell in row[:4]] for row in summary.iter_rows()]
    assert [48, "23/11/2026 – 29/11/2026"] in [row[:2] for row in parts]
    weeks = [[cell.value for cell in row] for row in book["Theo tuần"].iter_rows(min_row=5)]
    assert [row[0] for row in weeks[:-1]] == [one.week.label for one in report.by_week]
    assert [row[3] for row in weeks if row[0] == "2026-W48"] == ["Đã chốt"]
    assert weeks[-1][0] == "Tổng cộng" and weeks[-1][5] == report.figures.total
    days = [[cell.value for cell in row] for row in book["Theo ngày"].iter_rows(min_row=5)]
    assert len(days) == 31 and days[0][2:] == ["–", "–", "Trước khi dùng chương trình"]
    assert sum(row[2] for row in days[5:-1]) == days[-1][2] == report.figures.total
    holiday = next(row for row in days[:-1] if row[1] == datetime(2026, 11, 24))
    assert holiday[4].endswith("(nghỉ)")
    said = " ".join(texts(book["Giải thích"]))
    assert "chưa chốt" in said and "5 ngày đầu kỳ" in said
    everything = " ".join(text for sheet in book for text in texts(sheet))
    assert "Nguyễn Thị Hoa" not in everything and "HOA" not in everything.split()
    assert not [text for text in everything.split() if text.startswith("=")]


def test_the_draft_in_word(done: ExportedPeriod) -> None:
    document = Document(str(done.files[1]))
    words = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "tháng 12 năm 2026 (15/11/2026 – 14/12/2026)" in words
    for heading in ("I. TÌNH HÌNH", "II. KẾT QUẢ", "III. KHÓ KHĂN", "IV. ĐỀ XUẤT", "V. NHIỆM VỤ"):
        assert heading in words
    assert "tuần này" not in words.lower() and "trong tuần" not in words.lower()
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert "Kỳ trước" in cells and "Tuần 48" in cells
    # No code: nothing ties the paper of a period to a revision.
    assert CODE_SAYS not in "".join(cells)
    assert b"word/media" not in done.files[1].read_bytes()
    created = document.core_properties.created
    assert created is not None and created.replace(tzinfo=None) == datetime(
        2026, 12, 14, 23, 59, 59
    )


def test_the_weeks_of_the_draft_add_up(filled: Store, tmp_path: Path) -> None:
    made = export_period(filled, "2026", tmp_path / "năm", LATER)
    words = "\n".join(p.text for p in Document(str(made.files[1])).paragraphs)
    found = re.search(r"Kỳ có (\d+) tuần, [^:]*: (.*)\.", words)
    assert found is not None
    parts = dict(part.split(" ", 1)[::-1] for part in found[2].split(", "))
    assert (
        list(parts)
        == [
            *("tuần đã chốt", "tuần chưa chốt", "tuần trước khi dùng chương trình", "tuần chưa tới")
        ][: len(parts)]
    )
    assert sum(map(int, parts.values())) == int(found[1]) == 53
    assert parts["tuần trước khi dùng chương trình"] == "46"


def test_the_draft_on_paper(done: ExportedPeriod) -> None:
    document = pypdfium2.PdfDocument(done.files[2])
    said = "".join(page.get_textpage().get_text_bounded() for page in document)
    assert "Lượt theo tuần" in said and CODE_SAYS not in said
    picture = document[1].render(scale=1).to_pil().convert("RGB")
    width, height = picture.size
    assert width < height
    blue = sum(count for count, colour in picture.getcolors(1 << 20) if colour == (27, 79, 156))
    assert blue > 1_000


def test_the_days_as_csv(done: ExportedPeriod) -> None:
    with done.files[3].open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file, delimiter=";"))
    assert len(lines) == 30 and lines[0]["Ngày"] == "15/11/2026"
    assert (lines[0]["Lượt"], lines[0]["Ghi chú"]) == ("", "Trước khi dùng chương trình")
    assert sum(int(line["Lượt"] or 0) for line in lines) == done.report.figures.total
    assert {line["Kỳ"] for line in lines} == {LABEL}


@pytest.mark.parametrize("label", ["2026", "2026-Q4s", "2028-01"])
def test_an_empty_or_short_period_still_has_its_files(
    desk_store: Store, tmp_path: Path, label: str
) -> None:
    done = export_period(desk_store, label, tmp_path, LATER)
    book = load_workbook(done.files[0])
    rate = next(
        row for row in book["Tổng hợp"].iter_rows() if "Tỷ lệ quan tâm" in str(row[1].value)
    )
    assert [cell.value for cell in rate[4:7]] == ["–", "–", "–"]
    assert "tỷ lệ –" in "\n".join(one.text for one in Document(str(done.files[1])).paragraphs)


def test_before_the_set_up_there_are_no_files(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="Chưa thiết lập đơn vị"):
        export_period(store, LABEL, tmp_path / "ra", LATER)
    assert not (tmp_path / "ra").exists()


def test_a_folder_that_is_a_file_is_refused(desk_store: Store, tmp_path: Path) -> None:
    place = tmp_path / "tệp"
    place.write_text("x", encoding="utf-8")
    with pytest.raises(Refused, match="thư mục"):
        export_period(desk_store, LABEL, place, LATER)
