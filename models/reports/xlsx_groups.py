"""The sheet "Phân nhóm": lượt by shift, counter, visitor type, field and hour."""

from collections.abc import Sequence

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from models.reports.period_report import PeriodReport
from models.reports.report import SAMPLE_MARK, Count, WeekReport
from models.reports.xlsx_styles import BAD, COUNT, INK, SHARE, Styles, put, put_across, set_paper
from models.text import formats

NAME = "Phân nhóm"
_WIDTHS = (6, 66, 13, 13)
_LAST = len(_WIDTHS) - 1
_HEIGHT, _LETTERS = 18, 62
"""Of a row, in points, and how many letters of a name one line holds."""
_PAGE, _FITS = 44, 56
"""Lines of a page as wide as the paper, and how many fit into one with letters still read well."""


def write_groups(
    book: Workbook, styles: Styles, report: WeekReport | PeriodReport, foot: str
) -> None:
    """Write the sheet, ``foot`` at the foot of its pages; entries of the long catalogues only where
    they were used."""
    sheet = book.add_worksheet(NAME)
    sheet.hide_gridlines(2)
    sheet.set_default_row(_HEIGHT)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    title = styles.of(bold=True, font_size=14, color=INK)
    put_across(sheet, 0, 0, _LAST, f"PHÂN NHÓM LƯỢT – {report.title}", title)
    if report.sample:
        mark = f"{SAMPLE_MARK} – không phải số liệu thật"
        put_across(sheet, 1, 0, _LAST, mark, styles.of(bold=True, color=BAD))
    row = 3
    tables = (
        ("Ca làm việc", report.by_shift),
        ("Quầy", report.by_counter),
        ("Đối tượng", report.by_visitor),
        ("Lĩnh vực", _used(report.by_field)),
        ("Giờ trong ngày", _used(_hours(report.by_hour))),
    )
    for heading, counts in tables:
        row = _table(sheet, styles, row, heading, counts, report.figures.total) + 1
    lines = row + sum(_lines(item) - 1 for _, counts in tables for item in counts)
    # A little more than a page is made to fit: a table that goes on has no head there.
    set_paper(sheet, report.sample, foot, pages=int(_PAGE < lines <= _FITS))
    sheet.print_area(0, 0, row, _LAST)


def _table(
    sheet: Worksheet, styles: Styles, row: int, heading: str, counts: Sequence[Count], total: int
) -> int:
    """Write one table from ``row`` on; the row after it."""
    for column, text in enumerate(("STT", heading, "Lượt", "Tỷ lệ")):
        put(sheet, row, column, text, styles.head())
    number = {"align": "right", "indent": 1}
    for place, item in enumerate(counts, start=1):
        row += 1
        sheet.write_number(row, 0, place, styles.cell(align="center"))
        # Excel and LibreOffice keep the height that a sheet gives: long names need their lines.
        lines = _lines(item)
        if lines > 1:
            sheet.set_row(row, _HEIGHT * lines)
            put(sheet, row, 1, item.label, styles.cell(indent=1, text_wrap=True))
        else:
            # A week that is exported again keeps its bytes: no other look where none is needed.
            put(sheet, row, 1, item.label, styles.cell(indent=1, shrink=True))
        sheet.write_number(row, 2, item.total, styles.cell(num_format=COUNT, **number))
        share = styles.cell(num_format=SHARE, **number)
        if total:
            sheet.write_number(row, 3, item.total / total, share)
        else:
            put(sheet, row, 3, formats.NOTHING, share)
    if not counts:
        row += 1
        put_across(sheet, row, 0, _LAST, "Chưa có lượt nào", styles.cell(align="center"))
    return row + 1


def _lines(item: Count) -> int:
    return max(1, -(-len(item.label) // _LETTERS))


def _used(counts: Sequence[Count]) -> list[Count]:
    return [item for item in counts if item.total]


def _hours(by_hour: Sequence[int]) -> list[Count]:
    return [
        Count(str(hour), f"{hour:02} giờ – {hour + 1:02} giờ", count)
        for hour, count in enumerate(by_hour)
    ]
