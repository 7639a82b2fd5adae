"""The sheets "Câu trả lời đã dùng" and "Phản ánh, kiến nghị", on A4 landscape."""

from collections.abc import Sequence
from datetime import date

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from models.petitions.book import KIND_LABELS, STATE_LABELS
from models.reports.desk_figures import ListedPetition, UsedAnswer
from models.reports.report import NO_FIELD, SAMPLE_MARK, WeekReport
from models.reports.xlsx_lines import lines_in, shrunk
from models.reports.xlsx_styles import (
    BAD,
    COUNT,
    DAY,
    INK,
    MUTED,
    Styles,
    put,
    put_across,
    set_paper,
)
from models.reports.xlsx_summary import page_foot, standing

ANSWERS, PETITIONS = "Câu trả lời đã dùng", "Phản ánh, kiến nghị"

_QUESTION_WIDTH, _FIELD_WIDTH = 92, 36
_PLACE_WIDTH, _CONTENT_WIDTH = 30, 92
_ANSWER_COLUMNS = (
    ("STT", 6),
    ("Câu hỏi", _QUESTION_WIDTH),
    ("Lĩnh vực", _FIELD_WIDTH),
    ("Lên màn hình", 11),
    ("In phiếu", 11),
    ("Ghi lượt", 11),
    ("Tổng", 11),
)
_PETITION_COLUMNS = (
    ("STT", 6),
    ("Ngày", 13),
    ("Loại", 22),
    ("Lĩnh vực", _PLACE_WIDTH),
    ("Nội dung", _CONTENT_WIDTH),
    ("Trạng thái", 15),
)
_HEAD = 3
_SIZE, _SMALL = 11, 9
_LINE, _SMALL_LINE = 15.0, 12.0
_TALLEST = 405.0
"""Points; Excel allows 409 for a row."""


def write_answers(
    book: Workbook, styles: Styles, report: WeekReport, answers: Sequence[UsedAnswer]
) -> None:
    """Which answers of the Ministry were used; totals are values, since Protected View does not
    calculate."""
    sheet = _begin(book, styles, report, ANSWERS, "CÂU TRẢ LỜI CỦA BỘ ĐÃ DÙNG", _ANSWER_COLUMNS)
    row = _HEAD
    text = styles.cell(font_size=_SIZE, text_wrap=True, indent=1)
    middle = styles.cell(font_size=_SIZE, align="center")
    number = {"font_size": _SIZE, "num_format": COUNT, "align": "right", "indent": 1}
    for place, one in enumerate(answers, start=1):
        row += 1
        sheet.write_number(row, 0, place, middle)
        put(sheet, row, 1, one.question, text)
        put(sheet, row, 2, one.field or NO_FIELD, text)
        for column, value in enumerate((one.shown, one.printed, one.logged), start=3):
            sheet.write_number(row, column, value, styles.cell(**number))
        sheet.write_number(row, 6, one.total, styles.cell(bold=True, **number))
        tall = _height(one.question, _QUESTION_WIDTH)
        sheet.set_row(row, max(tall, _height(one.field or NO_FIELD, _FIELD_WIDTH)))
    row += 1
    if answers:
        sheet.set_row(row, _height("", _QUESTION_WIDTH))
        put_across(sheet, row, 0, 2, "Tổng cộng", styles.cell(bold=True, indent=1))
        for column, name in enumerate(("shown", "printed", "logged", "total"), start=3):
            total = sum(getattr(one, name) for one in answers)
            sheet.write_number(row, column, total, styles.cell(bold=True, **number))
    else:
        _say_none(sheet, styles, row, _ANSWER_COLUMNS, "Tuần này chưa dùng câu trả lời nào")
    _finish(sheet, report, row, _ANSWER_COLUMNS)


def write_petitions(
    book: Workbook, styles: Styles, report: WeekReport, petitions: Sequence[ListedPetition]
) -> None:
    """What the Ministry should know: kind, field, content and state, nobody's name."""
    sheet = _begin(
        book, styles, report, PETITIONS, "PHẢN ÁNH, KIẾN NGHỊ, GÓP Ý CHUYÊN MÔN", _PETITION_COLUMNS
    )
    row = _HEAD
    text = styles.cell(font_size=_SIZE, text_wrap=True, align="left", indent=1, valign="top")
    small = styles.cell(font_size=_SMALL, text_wrap=True, align="left", indent=1, valign="top")
    middle = styles.cell(font_size=_SIZE, align="center", valign="top")
    day = styles.cell(font_size=_SIZE, align="center", valign="top", num_format=DAY)
    for place, one in enumerate(petitions, start=1):
        row += 1
        sheet.write_number(row, 0, place, middle)
        sheet.write_datetime(row, 1, date.fromisoformat(one.day), day)
        put(sheet, row, 2, KIND_LABELS[one.kind], text)
        put(sheet, row, 3, one.field or NO_FIELD, text)
        content = _shown(one.content)
        tall = _height(content, _CONTENT_WIDTH)
        put(sheet, row, 4, content, small if tall >= _TALLEST else text)
        put(sheet, row, 5, STATE_LABELS[one.state], text)
        sheet.set_row(row, max(tall, _height(one.field or NO_FIELD, _PLACE_WIDTH)))
    if not petitions:
        row += 1
        _say_none(sheet, styles, row, _PETITION_COLUMNS, "Tuần này chưa ghi phản ánh nào")
    _finish(sheet, report, row, _PETITION_COLUMNS)


def _begin(
    book: Workbook,
    styles: Styles,
    report: WeekReport,
    name: str,
    heading: str,
    columns: tuple[tuple[str, int], ...],
) -> Worksheet:
    sheet = book.add_worksheet(name)
    last = len(columns) - 1
    title = styles.of(bold=True, font_size=14, color=INK)
    put_across(sheet, 0, 0, last, f"{heading} – {report.title}", title)
    mark = f"{SAMPLE_MARK} – không phải số liệu thật – " if report.sample else ""
    about = f"{mark}{report.unit.name} – {standing(report)}"
    look = shrunk(about, sum(width for _, width in columns))
    colour = styles.of(color=BAD if report.sample else MUTED, **look)
    put_across(sheet, 1, 0, last, about, colour)
    for place, (header, width) in enumerate(columns):
        sheet.set_column(place, place, width)
        put(sheet, _HEAD, place, header, styles.head(font_size=_SIZE))
    sheet.set_row(_HEAD, 33)
    sheet.freeze_panes(_HEAD + 1, 0)
    return sheet


def _say_none(
    sheet: Worksheet, styles: Styles, row: int, columns: tuple[tuple[str, int], ...], text: str
) -> None:
    style = styles.cell(align="center", font_size=_SIZE)
    put_across(sheet, row, 0, len(columns) - 1, text, style)


def _finish(
    sheet: Worksheet, report: WeekReport, row: int, columns: tuple[tuple[str, int], ...]
) -> None:
    set_paper(sheet, report.sample, page_foot(report), landscape=True)
    sheet.repeat_rows(_HEAD)
    sheet.print_area(0, 0, row, len(columns) - 1)


def _shown(content: str) -> str:
    """A content of more lines than a row can show goes on after a stroke instead."""
    if "\n" not in content or lines_in(content, _CONTENT_WIDTH, _SMALL) * _SMALL_LINE < _TALLEST:
        return content
    return " / ".join(line for line in content.split("\n") if line)


def _height(text: str, width: int) -> float:
    """Points for a wrapped cell ``width`` characters wide; a row grows only so far."""
    # A week that is exported again keeps its bytes: never less than was counted before words were.
    counted = sum(max(1, -(-len(line) // width)) for line in text.split("\n"))
    return min(_TALLEST, _LINE * max(counted, lines_in(text, width, _SIZE)) + 4)
