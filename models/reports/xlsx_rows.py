"""The sheet "Bảng kê": every row of the week, on A4 landscape."""

from collections.abc import Iterable, Sequence
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from models.reports.columns import COLUMNS, COUNTED_AT, PRINTED, VOIDED_AT, Labels
from models.reports.report import ReportRow, WeekReport
from models.reports.xlsx_lines import lines_in, shrunk
from models.reports.xlsx_styles import (
    BAD,
    CLOCK,
    COUNT,
    COUNT_OR_BLANK,
    DAY,
    INK,
    MUTED,
    Styles,
    long_sheet,
    put,
    put_across,
    set_paper,
)
from models.reports.xlsx_summary import page_foot, standing
from models.text import formats

NAME = "Bảng kê"
_TOP = 3
_SIZE = 11
_LINE, _SHRUNK = 15, 1.5
"""Height of a line in points; names up to so many times their column are shrunk into it."""
_PRINTED_WIDTHS = [column.width for column in COLUMNS[:PRINTED]]
_PRINTED_WIDTH = sum(_PRINTED_WIDTHS)


def write_rows(
    book: Workbook, styles: Styles, report: WeekReport, rows: Iterable[ReportRow]
) -> None:
    """Write the sheet; totals are values, since Protected View does not calculate."""
    with long_sheet(book, NAME, report.rows + report.voided_rows) as sheet:
        _head(sheet, styles, report)
        end = _write_cells(sheet, styles, Labels(report.names), rows)
        put_across(sheet, end, 0, COUNTED_AT - 1, "Tổng cộng", styles.cell(bold=True, indent=1))
        bold = styles.cell(bold=True, num_format=COUNT, align="right", indent=1)
        sheet.write_number(end, COUNTED_AT, report.figures.total, bold)
        sheet.write_number(end, VOIDED_AT, report.voided, bold)
    sheet.freeze_panes(_TOP + 1, 0)
    sheet.autofilter(_TOP, 0, max(end - 1, _TOP), len(COLUMNS) - 1)
    set_paper(sheet, report.sample, page_foot(report), landscape=True)
    sheet.repeat_rows(_TOP)
    sheet.print_area(0, 0, end, PRINTED - 1)


def _head(sheet: Worksheet, styles: Styles, report: WeekReport) -> None:
    """Title, what the rows come to, and the table's head."""
    title = f"BẢNG KÊ LƯỢT TƯƠNG TÁC – {report.title}"
    last = PRINTED - 1
    put_across(sheet, 0, 0, last, title, styles.of(bold=True, font_size=14, color=INK))
    mark = "MẪU – không phải số liệu thật – " if report.sample else ""
    colour = BAD if report.sample else MUTED
    about = f"{mark}{report.unit.name} – {standing(report)}"
    put_across(sheet, 1, 0, last, about, styles.of(color=colour, **shrunk(about, _PRINTED_WIDTH)))
    put_across(sheet, 2, 0, last, _sums(report), styles.of(bold=True, color=INK))
    sheet.set_row(_TOP, 33)
    for place, column in enumerate(COLUMNS):
        sheet.set_column(place, place, column.width)
        put(sheet, _TOP, place, column.header, styles.head(font_size=_SIZE))


def _write_cells(
    sheet: Worksheet, styles: Styles, labels: Labels, rows: Iterable[ReportRow]
) -> int:
    """Write the rows below the head; the row after them."""
    kinds = [column.kind for column in COLUMNS]
    longest = labels.longest()
    tall = any(longest.get(column.header, 0) > _SHRUNK * column.width for column in COLUMNS)
    # A look that no cell has would still change the file's bytes.
    looked = [kind for kind in _KINDS if tall or kind != _LONG]
    plain = {kind: _format(styles, kind, voided=False) for kind in looked}
    struck = {kind: _format(styles, kind, voided=True) for kind in looked}
    at = _TOP
    for number, row in enumerate(rows, start=1):
        at = _TOP + number
        looks = struck if row.voided else plain
        cells = labels.cells(number, row)
        lines = _lines(cells) if tall else 1
        if lines > 1:
            # Before its cells: a row that is written through takes no height afterwards.
            sheet.set_row(at, _LINE * lines)
        for place, value in enumerate(cells):
            kind = kinds[place]
            if isinstance(value, str):
                put(sheet, at, place, value, looks[_LONG if lines > 1 else kind])
            elif isinstance(value, int):
                sheet.write_number(at, place, value, looks[kind])
            else:
                sheet.write_datetime(at, place, value, looks[kind])
    return at + 1


def _lines(cells: Sequence[object]) -> int:
    """How many lines the longest printed name needs; a little too long is shrunk into one."""
    names = [
        (value, width)
        for value, width in zip(cells, _PRINTED_WIDTHS, strict=False)
        if isinstance(value, str)
    ]
    if all(len(value) <= _SHRUNK * width for value, width in names):
        return 1
    return max(lines_in(value, width, _SIZE) for value, width in names)


_LONG = "long"
_KINDS: dict[str, dict[str, Any]] = {
    "text": {"shrink": True, "indent": 1},
    _LONG: {"text_wrap": True, "indent": 1},
    "count": {"num_format": COUNT_OR_BLANK, "align": "right", "indent": 1},
    "date": {"num_format": DAY, "align": "center"},
    "time": {"num_format": CLOCK, "align": "center"},
}


def _format(styles: Styles, kind: str, voided: bool) -> Format:
    look: dict[str, Any] = {"font_strikeout": True, "color": MUTED} if voided else {}
    return styles.cell(font_size=_SIZE, **_KINDS[kind], **look)


def _sums(report: WeekReport) -> str:
    total = formats.number(report.figures.total)
    text = f"Tổng: {total} lượt trong {formats.number(report.rows)} dòng"
    if report.voided_rows:
        voided = formats.number(report.voided)
        text += f"; đã hủy {voided} lượt trong {formats.number(report.voided_rows)} dòng"
    return text
