"""Cell formats and safe writing for the week's workbook."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

FONT = "Times New Roman"
INK, MUTED, LINE, HEAD, BAD = "#14213D", "#465069", "#9AA5BD", "#E6EEFA", "#B3261E"
PRIMARY, CHART = "#1B4F9C", "#6E97D6"

BOOK_SIZE = 11
BOOK = {"font_name": FONT, "font_size": BOOK_SIZE}
"""The font that column widths are counted in."""

# The locale tag makes LibreOffice write 1.234 and 12,5%; Excel follows Windows' region.
COUNT = "[$-42A]#,##0"
HOURS_SHOWN = "[$-42A]#,##0.0"
COUNT_OR_BLANK = "[$-42A]#,##0;[$-42A]-#,##0;"
SHARE = "[$-42A]0.0%"
CHANGE = "[$-42A]+0.0%;[$-42A]-0.0%;[$-42A]0.0%"
POINTS = '[$-42A]+0.0" điểm %";[$-42A]-0.0" điểm %";[$-42A]0.0" điểm %"'
DAY = r"[$-42A]dd\/mm\/yyyy"
CLOCK = "hh:mm"

MANY_ROWS = 10_000
"""Of the rows of a week: some 30 MB of memory in xlsxwriter."""

_PAPER_A4 = 9
_INCH = 25.4


class Styles:
    """Formats by what they are for; one each, however often it is asked for."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, Any], ...], Format] = {}

    def of(self, **properties: Any) -> Format:
        """A format on top of 12 pt Times New Roman, vertically centred."""
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            base = {"font_name": FONT, "font_size": 12, "valign": "vcenter"}
            self._made[key] = self._book.add_format({**base, **properties})
        return self._made[key]

    def cell(self, **properties: Any) -> Format:
        """A format of a table cell, with thin lines."""
        return self.of(border=1, border_color=LINE, **properties)

    def head(self, **properties: Any) -> Format:
        """A format of a table's head."""
        return self.cell(bold=True, bg_color=HEAD, align="center", text_wrap=True, **properties)


@contextmanager
def long_sheet(book: Workbook, name: str, rows: int) -> Iterator[Worksheet]:
    """A new sheet for about ``rows`` rows, which are written one after the other, never above one
    that was. From :data:`MANY_ROWS` on they go to the disk as they come, so that they never fill
    memory; fewer are kept, since their strings then stand in the file once, not in every cell.
    """
    streamed = rows >= MANY_ROWS
    # xlsxwriter knows this for all sheets of a workbook or none, but asks when one is added.
    book.constant_memory = streamed
    sheet = book.add_worksheet(name)
    book.constant_memory = False
    try:
        yield sheet
    except BaseException:
        if streamed:
            # Windows removes no folder with an open file in it.
            sheet.row_data_fh.close()
            Path(sheet.row_data_filename).unlink(missing_ok=True)
        raise


def put(sheet: Worksheet, row: int, column: int, text: str, style: Format) -> None:
    """Write text that stays text, whatever it begins with."""
    # xlsxwriter takes a string between these two tags for ready-made XML.
    if text.startswith("<r>"):
        text = f" {text}"
    sheet.write_string(row, column, text, style)


def put_across(sheet: Worksheet, row: int, first: int, last: int, text: str, style: Format) -> None:
    """Write text over several columns of a row."""
    sheet.merge_range(row, first, row, last, "", style)
    put(sheet, row, first, text, style)


def set_paper(
    sheet: Worksheet, sample: bool, foot: str, landscape: bool = False, pages: int = 0
) -> None:
    """A4, one page wide, page numbers at the foot (margins as NĐ 30/2020 has them).

    ``pages`` is how many it may be long; 0 is as many as it takes.
    """
    sheet.set_paper(_PAPER_A4)
    if landscape:
        sheet.set_landscape()
        sheet.set_margins(*(side / _INCH for side in (15, 15, 20, 18)))
    else:
        sheet.set_portrait()
        sheet.set_margins(*(side / _INCH for side in (30, 15, 20, 20)))
    sheet.fit_to_pages(1, pages)
    # The space keeps a code of digits from being read as a part of the font size.
    sheet.set_footer(f'&L&"{FONT}"&10 {_escaped(foot)}&R&"{FONT}"&10 Trang &P/&N')
    if sample:
        sheet.set_header(f'&R&"{FONT},Bold"&14MẪU')
        sheet.set_tab_color(BAD)


def _escaped(text: str) -> str:
    return text.replace("&", "&&")
