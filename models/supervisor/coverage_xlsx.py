"""The coverage as a sheet: unit × (screen, wall, website), with colours and words."""

from datetime import datetime, time
from pathlib import Path

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from models.reports.report import SAMPLE_MARK
from models.reports.xlsx_file import finish, open_book
from models.reports.xlsx_lines import put_name
from models.reports.xlsx_styles import (
    COUNT,
    DAY,
    INK,
    MUTED,
    SHARE,
    Styles,
    put,
    set_paper,
)
from models.supervisor.coverage import (
    GOOD,
    NONE,
    PLACES,
    STALE,
    STOPPED,
    UNCHECKED,
    UNKNOWN,
    WORN,
    WRONG,
    Cell,
    Reach,
)
from models.supervisor.coverage_words import (
    CHECKED_TEXT,
    NO_RANK,
    PLACE_LABELS,
    RATE_LABELS,
    STATE_LABELS,
    over_whom,
)
from models.text import formats

SHEET = "Độ phủ"
_COLOURS = {
    GOOD: "#DDF1E4",
    STALE: "#FCEFCB",
    UNCHECKED: "#FCEFCB",
    WORN: "#FCEFCB",
    WRONG: "#F3C9C5",
    STOPPED: "#FBE0DE",
    NONE: "#FBE0DE",
    UNKNOWN: "#E9ECF2",
}
_WIDTHS = (6, 10, 56, 11, *(24, 8, 13) * 3, 34)


def write_coverage_xlsx(path: Path, reach: Reach) -> None:
    """Write a workbook of this sheet alone to ``path``; the same bytes for the same packages.

    Helping files appear beside ``path`` for a moment. Raises OSError as the disk does.
    """
    packed = path.with_name(f"{path.name}.packed")
    book = open_book(packed)
    book.set_properties(
        {
            "title": f"Độ phủ tuần {reach.week.number}/{reach.week.year}",
            "author": reach.unit.name if reach.unit is not None else "",
            "comments": SAMPLE_MARK if reach.sample else "",
            "created": datetime.combine(reach.week.last, time(23, 59, 59)),
        }
    )
    add_coverage_sheet(book, Styles(book), reach)
    finish(book, packed, path)


def add_coverage_sheet(book: Workbook, styles: Styles, reach: Reach) -> None:
    """The rates, then a line for each unit."""
    sheet = book.add_worksheet(SHEET)
    sheet.hide_gridlines(2)
    sheet.set_default_row(18)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    week = reach.week
    days = f"{formats.day_short(week.first)} – {formats.day_short(week.last)}"
    code = reach.unit.code if reach.unit is not None else ""
    foot = f"{code} {SHEET}, tuần {week.number} ({days})".strip()
    set_paper(sheet, reach.sample, foot, landscape=True)
    issuer = reach.unit.name.upper() if reach.unit is not None else ""
    put(sheet, 0, 0, issuer, styles.of(bold=True, color=INK))
    title = f"ĐỘ PHỦ MÃ QR KÊNH CHÍNH THỨC, TUẦN {week.number} ({days})"
    put(sheet, 1, 0, title, styles.of(bold=True, font_size=14, color=INK))
    notes = f"{over_whom(reach)}. {NO_RANK}. {CHECKED_TEXT}."
    put(sheet, 2, 0, notes, styles.of(italic=True, color=MUTED))
    row = _rates(sheet, styles, reach, 4)
    _units(sheet, styles, reach, row + 2)


def _rates(sheet: Worksheet, styles: Styles, reach: Reach, row: int) -> int:
    for column, text in ((2, "Tỷ lệ đơn vị"), (3, "Số"), (4, "Trên tổng số"), (5, "Tỷ lệ")):
        put(sheet, row, column, text, styles.head())
    right = {"align": "right", "indent": 1}
    for rate in reach.rates:
        row += 1
        put(sheet, row, 2, RATE_LABELS[rate.code], styles.cell(indent=1))
        sheet.write_number(row, 3, rate.part, styles.cell(num_format=COUNT, **right))
        sheet.write_number(row, 4, rate.whole, styles.cell(num_format=COUNT, **right))
        if rate.whole:
            share = rate.part / rate.whole
            sheet.write_number(row, 5, share, styles.cell(num_format=SHARE, **right))
        else:
            put(sheet, row, 5, formats.NOTHING, styles.cell(**right))
    return row


def _units(sheet: Worksheet, styles: Styles, reach: Reach, row: int) -> None:
    heads: list[str] = ["STT", "Mã", "Đơn vị", "Tuần"]
    for place in PLACES:
        heads += [PLACE_LABELS[place], "Số nơi", "Kiểm tra gần nhất"]
    sheet.set_row(row, 36)
    for column, text in enumerate((*heads, "Lô in đang dán")):
        put(sheet, row, column, text, styles.head())
    sheet.repeat_rows(row)
    sheet.freeze_panes(row + 1, 3)
    for number, unit in enumerate(reach.units, start=1):
        row += 1
        sheet.write_number(row, 0, number, styles.cell(align="center"))
        put(sheet, row, 1, unit.code, styles.cell(align="center"))
        tall = put_name(sheet, styles, row, 2, unit.name, _WIDTHS[2])
        if tall:
            sheet.set_row(row, tall)
        put(sheet, row, 3, unit.week or formats.NOTHING, styles.cell(align="center"))
        for place, column in zip(PLACES, range(4, 13, 3), strict=True):
            _cell(sheet, styles, row, column, unit.cells[place])
        batches = ", ".join(unit.batches) or formats.NOTHING
        put(sheet, row, 13, batches, styles.cell(indent=1, shrink=True))


def _cell(sheet: Worksheet, styles: Styles, row: int, column: int, cell: Cell) -> None:
    look = styles.cell(indent=1, shrink=True, bg_color=_COLOURS[cell.state])
    put(sheet, row, column, STATE_LABELS[cell.state], look)
    style = styles.cell(align="right", indent=1, num_format=COUNT)
    if cell.has and not cell.count:
        # A screen that runs and stands in no register.
        put(sheet, row, column + 1, formats.NOTHING, style)
    else:
        sheet.write_number(row, column + 1, cell.count, style)
    if cell.checked is not None:
        shape = styles.cell(align="center", num_format=DAY)
        sheet.write_datetime(row, column + 2, datetime.combine(cell.checked, time()), shape)
    else:
        put(sheet, row, column + 2, formats.NOTHING, styles.cell(align="center"))
