"""The workbook as a supervisor's Excel reads it, and that its bytes repeat."""

import zipfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from models.reports import ledger, xlsx_styles
from models.reports.report import ReportRow, build_report, week_rows
from models.reports.xlsx_file import write_xlsx
from models.store.opening import Store
from models.store.schema import Channel, Counter, FieldRow, HolidayRow, InteractionRow, Preset, Unit
from tests.models.test_report import MONDAY, WEEK, fill_week, log_at

ATTACKS = (
    '=HYPERLINK("http://x.vn","y")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "<r><t>x</t></r>",
    "A & B < C",
)


def write(store: Store, folder: Path, now: datetime, close: bool = True) -> Path:
    if close:
        ledger.close_week(store, WEEK, now, "HOA")
    report = build_report(WEEK, now)
    path = folder / "tuần.xlsx"
    write_xlsx(path, report, week_rows(report.week))
    return path


def cells(sheet: Worksheet) -> list[Any]:
    return [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]


def found(sheet: Worksheet, text: str) -> Any:
    return next(cell for cell in cells(sheet) if cell.value == text)


@pytest.fixture
def book(desk_store: Store, tmp_path: Path, now: datetime) -> Any:
    fill_week(desk_store)
    return load_workbook(write(desk_store, tmp_path, now))


def test_the_sheets_and_their_titles(book: Any) -> None:
    assert book.sheetnames == [
        "Tổng hợp",
        "Phân nhóm",
        "Bảng kê",
        "Câu trả lời đã dùng",
        "Phản ánh, kiến nghị",
        "Giải thích",
    ]
    summary = book["Tổng hợp"]
    assert found(summary, "Tuần 47 (từ 16/11/2026 đến 22/11/2026)")
    assert found(summary, "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG AN BÌNH")
    assert found(summary, "ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH")
    assert not any(
        "MẪU" in str(cell.value) for name in book.sheetnames for cell in cells(book[name])
    )


def test_indicators_are_numbers_with_formats(book: Any) -> None:
    summary = book["Tổng hợp"]
    total = summary.cell(found(summary, "Tổng lượt tương tác").row, 5)
    rate = summary.cell(found(summary, "Tỷ lệ quan tâm / lượt giới thiệu").row, 5)
    assert (total.value, total.data_type) == (23, "n") and "#,##0" in total.number_format
    assert rate.value == pytest.approx(0.3) and "0.0%" in rate.number_format
    assert summary.cell(total.row, 7).value == "–"


def test_no_formula_anywhere_and_totals_are_values(book: Any) -> None:
    for name in book.sheetnames:
        assert {cell.data_type for cell in cells(book[name])} <= {"n", "s", "d"}
    rows = book["Bảng kê"]
    last = found(rows, "Tổng cộng").row
    assert (rows.cell(last, 10).value, rows.cell(last, 11).value) == (23, 5)
    assert sum(rows.cell(row, 10).value for row in range(5, last)) == 23


def test_rows_are_typed(book: Any) -> None:
    rows = book["Bảng kê"]
    day, clock, counter, key = rows["B5"], rows["C5"], rows["N5"], rows["P5"]
    assert day.value == datetime(2026, 11, 16) and day.is_date
    assert clock.value.strftime("%H:%M") == "09:05"
    assert (counter.value, counter.data_type) == ("03", "s")
    assert len(key.value) == 36 and key.data_type == "s"
    gone = [row for row in rows.iter_rows(min_row=5) if row[12].value == "Đã hủy"]
    assert len(gone) == 1 and gone[0][0].font.strike and gone[0][9].value == 0


def test_frozen_head_filter_and_paper(book: Any) -> None:
    rows, summary = book["Bảng kê"], book["Tổng hợp"]
    assert rows.freeze_panes == "A5"
    assert rows.auto_filter.ref == "A4:P17"
    assert rows.print_title_rows == "$4:$4"
    for sheet in (book[name] for name in book.sheetnames):
        assert sheet.page_setup.paperSize == 9
        # 1 is what the format means by an attribute that is not there.
        assert sheet.page_setup.fitToWidth in (None, 1)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert "&P/&N" in sheet.oddFooter.right.text
    assert rows.page_setup.orientation == "landscape"
    assert summary.page_setup.orientation == "portrait"


def test_two_native_charts_beside_the_tables(book: Any) -> None:
    summary = book["Tổng hợp"]
    days, kinds = summary._charts
    assert (days.type, kinds.type) == ("col", "bar")
    first = found(summary, "T2").row
    assert days.series[0].val.numRef.f == f"'Tổng hợp'!$C${first}:$C${first + 6}"
    assert [summary.cell(first + day, 3).value for day in range(7)] == [2, 1, 6, 13, 1, 0, 0]
    for chart in summary._charts:
        top, bottom = chart.anchor._from, chart.anchor.to
        under = [
            cell
            for row in summary.iter_rows(min_row=top.row + 1, max_row=bottom.row + 1)
            for cell in row[top.col :]
            if cell.value is not None
        ]
        assert under == []
    assert days.anchor.to.row < kinds.anchor._from.row


def test_the_notes_say_what_the_numbers_are_not(book: Any) -> None:
    text = "\n".join(str(cell.value) for cell in cells(book["Giải thích"]))
    for said in ("không phải số người", "cán bộ tại quầy ghi nhận", "tự nguyện", "SHA-256"):
        assert said in text
    assert "Thứ Hai 16/11/2026, ca Chiều" in text
    assert "Thứ Hai 16/11/2026, ca Sáng" not in text
    assert "một người kiểm tra" not in text


def test_no_officer_is_named(book: Any) -> None:
    for name in book.sheetnames:
        values = {str(cell.value) for cell in cells(book[name])}
        assert not any(
            "Hoa" in text or "Minh" in text or text in ("HOA", "MINH") for text in values
        )


def test_samples_and_one_person_checks_are_marked_everywhere(
    desk_store: Store, tmp_path: Path, now: datetime
) -> None:
    fill_week(desk_store)
    with desk_store.write():
        InteractionRow.update(sample=True).execute()
        Channel.update(one_person=True).execute()
    book = load_workbook(write(desk_store, tmp_path, now))
    for name in book.sheetnames:
        assert "MẪU" in book[name].oddHeader.right.text
        assert any("MẪU" in str(cell.value) for cell in cells(book[name]))
    for name in ("Tổng hợp", "Giải thích"):
        assert any("một người kiểm tra" in str(cell.value) for cell in cells(book[name]))


@pytest.mark.parametrize("attack", ATTACKS)
def test_names_that_look_like_formulas_stay_text(
    attack: str, desk_store: Store, tmp_path: Path, now: datetime
) -> None:
    log_at(desk_store, 0, 9, "followed", field="viec_lam")
    with desk_store.write():
        Preset.update(label=attack).execute()
        FieldRow.update(name=attack).execute()
        Counter.update(name=attack).execute()
        Channel.update(name=attack).execute()
        Unit.update(name=attack, parent_agency=attack).execute()
        HolidayRow.insert(day="2026-11-18", name=attack, kind="holiday").execute()
    book = load_workbook(write(desk_store, tmp_path, now))
    seen = 0
    for name in book.sheetnames:
        for cell in cells(book[name]):
            assert cell.data_type != "f" and cell.hyperlink is None
            seen += attack in str(cell.value)
    assert seen >= 6


def test_bytes_repeat_and_members_are_stored(
    desk_store: Store, tmp_path: Path, now: datetime
) -> None:
    fill_week(desk_store)
    first = write(desk_store, tmp_path, now).read_bytes()
    again = write(desk_store, tmp_path, now + timedelta(days=3)).read_bytes()
    assert again == first
    assert [path.name for path in tmp_path.glob("*.xlsx*")] == ["tuần.xlsx"]
    with zipfile.ZipFile(tmp_path / "tuần.xlsx") as members:
        for member in members.infolist():
            assert member.compress_type == zipfile.ZIP_STORED
            assert member.date_time == (1980, 1, 1, 0, 0, 0)
            assert member.create_system == 3
        core = members.read("docProps/core.xml").decode("utf-8")
    assert core.count("2026-11-23T09:41:00Z") == 2


def test_an_empty_open_week_can_be_written(
    desk_store: Store, tmp_path: Path, now: datetime
) -> None:
    book = load_workbook(write(desk_store, tmp_path, MONDAY, close=False))
    rate = found(book["Tổng hợp"], "Tỷ lệ quan tâm / lượt giới thiệu")
    assert book["Tổng hợp"].cell(rate.row, 5).value == "–"
    assert any("Tuần chưa chốt" in str(cell.value) for cell in cells(book["Tổng hợp"]))
    assert book["Bảng kê"].freeze_panes == "A5"
    assert found(book["Phân nhóm"], "Chưa có lượt nào")


def test_a_zero_week_says_that_it_was_confirmed(
    desk_store: Store, tmp_path: Path, now: datetime
) -> None:
    ledger.close_week(desk_store, WEEK, now, "HOA", zero=True)
    book = load_workbook(write(desk_store, tmp_path, now))
    assert found(book["Tổng hợp"], "Tuần không phát sinh lượt nào (đã xác nhận)")


def test_a_long_week_says_the_same_cell_by_cell(
    desk_store: Store, tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_week(desk_store)
    short = load_workbook(write(desk_store, tmp_path, now))
    monkeypatch.setattr(xlsx_styles, "MANY_ROWS", 1)
    path = write(desk_store, tmp_path, now)
    with zipfile.ZipFile(path) as members:
        assert b't="inlineStr"' in members.read("xl/worksheets/sheet3.xml")
    long = load_workbook(path)
    for name in short.sheetnames:
        assert [
            (cell.coordinate, cell.value, cell.number_format, cell.font.strike)
            for cell in cells(long[name])
        ] == [
            (cell.coordinate, cell.value, cell.number_format, cell.font.strike)
            for cell in cells(short[name])
        ]
        assert long[name].merged_cells.ranges == short[name].merged_cells.ranges
    rows = long["Bảng kê"]
    assert (rows.freeze_panes, rows.auto_filter.ref, rows.print_title_rows) == (
        *("A5", "A4:P17", "$4:$4"),
    )
    assert rows.row_dimensions[4].height == 33


def test_a_long_week_that_is_broken_off_leaves_nothing(
    desk_store: Store, tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Enough(Exception):
        pass

    def some() -> Iterator[ReportRow]:
        yield next(week_rows(report.week))
        raise Enough

    fill_week(desk_store)
    monkeypatch.setattr(xlsx_styles, "MANY_ROWS", 1)
    report = build_report(WEEK, now)
    folder = tmp_path / "một thư mục"
    folder.mkdir()
    with pytest.raises(Enough):
        write_xlsx(folder / "tuần.xlsx", report, some())
    assert list(folder.iterdir()) == []
