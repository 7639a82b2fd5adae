"""The tables and charts that the summaries of a week and of a longer period share."""

from collections.abc import Sequence
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from models.reports.desk_figures import DeskLine
from models.reports.indicators import Indicator
from models.reports.report import Count
from models.reports.screen_figures import HOURS, ScreenLine
from models.reports.screen_figures import SHARE as PART_OF
from models.reports.xlsx_charts import Shown, new_chart
from models.reports.xlsx_lines import is_long, lines_in
from models.reports.xlsx_styles import (
    CHANGE,
    COUNT,
    HOURS_SHOWN,
    INK,
    MUTED,
    POINTS,
    SHARE,
    Styles,
    put,
    put_across,
)
from models.text import formats

WIDTHS = (6, 31, 9, 10, 15, 15, 16)
LAST = len(WIDTHS) - 1
ROW_PX = 24
_CHART_AT = 4


class SummaryTables:
    """Writes from the top down; ``self.row`` is the next free row. ``now`` and ``before`` head the
    columns of what is compared."""

    def __init__(self, book: Workbook, styles: Styles, name: str, now: str, before: str) -> None:
        self._book, self._styles, self._name = book, styles, name
        self._heads_of_values = (now, before, "Thay đổi")
        self.sheet: Worksheet = book.add_worksheet(name)
        self.row = 0
        self.sheet.hide_gridlines(2)
        self.sheet.set_default_row(ROW_PX * 0.75)
        for column, width in enumerate(WIDTHS):
            self.sheet.set_column(column, column, width)

    def line(self, text: str, style: Format) -> None:
        """One line over the whole width."""
        put_across(self.sheet, self.row, 0, LAST, text, style)
        self.row += 1

    def name_line(self, text: str, **look: Any) -> None:
        """A name over the whole width, on as many lines as it takes."""
        lines = lines_in(text, sum(WIDTHS), look.get("font_size", 12), look.get("bold", False))
        if lines > 1:
            self.sheet.set_row(self.row, ROW_PX * 0.75 * lines)
            look["text_wrap"] = True
        self.line(text, self._styles.of(color=INK, **look))

    def section(self, heading: str) -> None:
        """A heading."""
        self.row += 1
        put(self.sheet, self.row, 0, heading, self._styles.of(bold=True, color=INK))
        self.row += 1

    def indicators(self, items: Sequence[Indicator]) -> None:
        """Name, number, number before, change."""
        sheet, style = self.sheet, self._styles
        self._indicator_heads()
        for number, item in enumerate(items, start=1):
            self.row += 1
            sheet.write_number(self.row, 0, number, style.cell(align="center"))
            put_across(sheet, self.row, 1, 3, item.label, style.cell(indent=1))
            self._indicator(item)
        self.row += 1

    def _indicator_heads(self) -> None:
        sheet, style = self.sheet, self._styles
        put(sheet, self.row, 0, "STT", style.head())
        put_across(sheet, self.row, 1, 3, "Chỉ tiêu", style.head())
        for column, text in enumerate(self._heads_of_values, start=4):
            put(sheet, self.row, column, text, style.head())

    def _indicator(self, item: Indicator) -> None:
        shape = COUNT if item.whole is None else SHARE
        self.number(4, item.value, shape, bold=True)
        self.number(5, item.previous, shape)
        if item.whole is None:
            self.number(6, item.change, CHANGE)
        else:
            self.number(6, None if item.change is None else item.change * 100, POINTS)

    def number(
        self, column: int, value: float | int | None, shape: str, bold: bool = False
    ) -> None:
        """A number, or a dash where there is none."""
        style = self._styles.cell(align="right", indent=1, bold=bold, num_format=shape)
        if value is None:
            put(self.sheet, self.row, column, formats.NOTHING, style)
        else:
            self.sheet.write_number(self.row, column, value, style)

    def screen(self, lines: Sequence[ScreenLine]) -> None:
        """The same of the public screen."""
        sheet, style = self.sheet, self._styles
        self._indicator_heads()
        for number, item in enumerate(lines, start=1):
            self.row += 1
            sheet.write_number(self.row, 0, number, style.cell(align="center"))
            put_across(sheet, self.row, 1, 3, item.label, style.cell(indent=1))
            self._screen_line(item)
        self.row += 1

    def _screen_line(self, item: ScreenLine) -> None:
        if item.kind == PART_OF:
            # A share of none is none: 0/0 is told as it is, never as a rate.
            for column, text in ((4, item.text), (5, item.before_text)):
                style = self._styles.cell(align="right", indent=1, bold=column == 4)
                put(self.sheet, self.row, column, text, style)
            self.number(6, None, CHANGE)
            return
        shape = HOURS_SHOWN if item.kind == HOURS else COUNT
        self.number(4, item.value, shape, bold=True)
        self.number(5, item.before if item.compared else None, shape)
        self.number(6, item.change, CHANGE)

    def desk(self, lines: Sequence[DeskLine], said: str) -> None:
        """The same beside the log; ``said`` stands below."""
        sheet, style = self.sheet, self._styles
        self._indicator_heads()
        for number, item in enumerate(lines, start=1):
            self.row += 1
            sheet.write_number(self.row, 0, number, style.cell(align="center"))
            put_across(sheet, self.row, 1, 3, item.label, style.cell(indent=1))
            self.number(4, item.value, COUNT, bold=True)
            self.number(5, item.before, COUNT)
            self.number(6, item.change, CHANGE)
        self.row += 1
        self.line(said, style.of(italic=True, color=MUTED, shrink=True))

    def kinds(self, counts: Sequence[Count], total: int) -> None:
        """Lượt by kind, with a chart."""
        top = self.row
        self.heads("STT", "Loại", "Lượt", "Tỷ lệ")
        first = self.row
        # Of the same height all, so that each stands beside its bar, which has its name too.
        tall = any(is_long(item.label, WIDTHS[1]) for item in counts)
        look = {"text_wrap": True, "font_size": 11} if tall else {"shrink": True}
        for number, item in enumerate(counts, start=1):
            if tall:
                self.sheet.set_row(self.row, 2 * ROW_PX * 0.75)
            self.sheet.write_number(self.row, 0, number, self._styles.cell(align="center"))
            put(self.sheet, self.row, 1, item.label, self._styles.cell(indent=1, **look))
            self.number(2, item.total, COUNT)
            self._share(3, item.total, total)
            self.row += 1
        self.total(total, None, SHARE)
        told = "Biểu đồ lượt theo loại"
        self.chart("bar", top, first, len(counts), 1, told, each=2 if tall else 1)

    def _share(self, column: int, part: int, total: int) -> None:
        self.number(column, part / total if total else None, SHARE)

    def heads(self, *texts: str) -> None:
        """The head of a table."""
        for column, text in enumerate(texts):
            put(self.sheet, self.row, column, text, self._styles.head())
        self.row += 1

    def total(self, total: int, other: float | None, shape: str) -> None:
        """The last line of a table."""
        bold = self._styles.cell(bold=True, indent=1)
        put_across(self.sheet, self.row, 0, 1, "Tổng cộng", bold)
        self.number(2, total, COUNT, bold=True)
        if shape == SHARE:
            other = 1 if total else None
        self.number(3, other, shape, bold=True)
        self.row += 1

    def chart(
        self,
        kind: str,
        top: int,
        first: int,
        count: int,
        label_column: int,
        told: str,
        each: int = 1,
    ) -> None:
        """Beside the table from row ``top`` on; its ``count`` values stand from row ``first``, each
        row so many times as high as others."""
        shown = Shown(self._name, first, first + count - 1, label_column, 2)
        chart = new_chart(self._book, kind, shown, every=each > 1)
        chart.set_chartarea({"border": {"none": True}})
        rows = each * count + 2
        chart.set_size({"width": 330, "height": rows * ROW_PX - 4})
        offsets = {"x_offset": 8, "y_offset": 2, "object_position": 1}
        self.sheet.insert_chart(top, _CHART_AT, chart, {**offsets, "description": told})
