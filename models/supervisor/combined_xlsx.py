"""The combined workbook: who sent what, each unit's figures, what is unusual, what was refused."""

from collections.abc import Sequence
from pathlib import Path

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from models.reports.report import SAMPLE_MARK
from models.reports.xlsx_file import finish, open_book
from models.reports.xlsx_lines import is_long, lines_in, put_name
from models.reports.xlsx_styles import (
    BAD,
    COUNT,
    INK,
    MUTED,
    Styles,
    put,
    put_across,
    set_paper,
)
from models.supervisor.anomalies import RULE_LABELS, RULES
from models.supervisor.combined import Combined, Step, UnitLine
from models.supervisor.combined_words import (
    FIGURES,
    NO_FOLLOWERS,
    NO_RANK,
    NO_SAMPLES,
    STATE_NAMES,
    in_and_late,
    kinds,
    part_of,
    rates,
    span_words,
    standing,
    state_words,
)
from models.supervisor.combined_xlsx_chart import put_chart
from models.supervisor.coverage_xlsx import add_coverage_sheet
from models.supervisor.matrix import DAMAGED, DUPLICATE, LATE, MISSING, ON_TIME, ZERO
from models.text import formats
from models.weekly_package.read import FORGED

SUMMARY, WEEKS = "Tổng hợp", "Theo tuần"
MATRIX, UNITS = "Đơn vị và tuần", "Số liệu đơn vị"
ANOMALIES, REFUSED = "Bất thường", "Tệp bị từ chối"
# Each with its word: colour alone tells nobody anything.
STATE_COLOURS = {
    ON_TIME: "#DDF1E4",
    ZERO: "#E6EEFA",
    LATE: "#FCEFCB",
    DUPLICATE: "#FCEFCB",
    MISSING: "#FBE0DE",
    DAMAGED: "#F3C9C5",
    FORGED: "#F3C9C5",
}
RATE = "[$-42A]#,##0.0"
_MATRIX_NAME, _NAME, _DETAIL = 52, 62, 66
"""Widths of columns with names of units, and of one with sentences."""
_SMALL_WORDS: dict[str, object] = {"text_wrap": True, "font_size": 9}
_TWO_LINES = 24.0
"""Of words of two parts in the matrix, which keeps its rows as low as it can."""
_WEEKS_A_PAGE, _WEEKS_ON_ONE_PAGE, _ROWS_A_STEP = 8, 16, 200


def write_combined_xlsx(path: Path, made: Combined, step: Step | None = None) -> None:
    """Write the workbook to ``path``; the same bytes for the same packages. ``step`` is called
    again and again and may raise to give up.

    Helping files appear beside ``path`` for a moment. Raises OSError as the disk does.
    """
    packed = path.with_name(f"{path.name}.packed")
    book = open_book(packed)
    book.set_properties(
        {
            "title": f"Tổng hợp {span_words(made)}",
            "author": made.unit.name if made.unit is not None else "",
            "comments": SAMPLE_MARK if made.sample else "",
            "created": made.made.replace(tzinfo=None),
        }
    )
    sheets = _Sheets(book, made, step)
    sheets.summary()
    sheets.matrix()
    sheets.units()
    add_coverage_sheet(book, Styles(book), made.reach)
    sheets.anomalies()
    sheets.refused()
    finish(book, packed, path)


class _Sheets:
    def __init__(self, book: Workbook, made: Combined, step: Step | None) -> None:
        self._book, self._made, self._step = book, made, step
        self._styles = Styles(book)

    def _sheet(self, name: str, title: str, widths: Sequence[float]) -> Worksheet:
        """A sheet in landscape with its title in the first rows; its table begins in row 4."""
        made, style = self._made, self._styles
        sheet = self._book.add_worksheet(name)
        sheet.hide_gridlines(2)
        sheet.set_default_row(18)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        code = made.unit.code if made.unit is not None else ""
        set_paper(sheet, made.sample, f"{code} {name}, {span_words(made)}".strip(), landscape=True)
        issuer = made.unit.name.upper() if made.unit is not None else ""
        put(sheet, 0, 0, issuer, style.of(bold=True, color=INK))
        put(sheet, 1, 0, title, style.of(bold=True, font_size=14, color=INK))
        put(sheet, 2, 0, span_words(made), style.of(italic=True, color=MUTED))
        return sheet

    def _heads(self, sheet: Worksheet, row: int, *texts: str) -> None:
        for column, text in enumerate(texts):
            put(sheet, row, column, text, self._styles.head())
        sheet.repeat_rows(row)
        sheet.freeze_panes(row + 1, 0)

    def _count(
        self, sheet: Worksheet, row: int, column: int, value: float | None, **look: object
    ) -> None:
        shape = look.pop("num_format", COUNT)
        style = self._styles.cell(align="right", indent=1, num_format=shape, **look)
        if value is None:
            put(sheet, row, column, formats.NOTHING, style)
        else:
            sheet.write_number(row, column, value, style)

    def _go_on(self, row: int) -> None:
        if self._step is not None and row % _ROWS_A_STEP == 0:
            self._step()

    def summary(self) -> None:
        """States, figures and charts of all units together."""
        made, style = self._made, self._styles
        sheet = self._sheet(SUMMARY, "TỔNG HỢP KẾT QUẢ CỦA CÁC ĐƠN VỊ", (46, 14, 4, 30, 12, 12))
        row = 4
        for column, text in enumerate(("Chỉ tiêu", "Số")):
            put(sheet, row, column, text, style.head())
        for name, label in FIGURES:
            row += 1
            put(sheet, row, 0, label, style.cell(indent=1))
            self._count(sheet, row, 1, getattr(made.figures, name), bold=name == "total")
        for label, part, whole in rates(made):
            row += 1
            put(sheet, row, 0, label, style.cell(indent=1))
            self._count(sheet, row, 1, part * 100 / whole if whole else None, num_format=RATE)
        row += 2
        for column, text in enumerate(("Tình trạng gửi", "Đơn vị × tuần")):
            put(sheet, row, column, text, style.head())
        row = self._states(sheet, row)
        last = 2
        if len(made.weeks) <= _WEEKS_ON_ONE_PAGE:
            last = self._over_time(sheet)
        last = max(last, self._kinds(sheet, last + 2))
        row = max(row + 1, last) + 1
        for note in (NO_RANK, NO_FOLLOWERS, NO_SAMPLES):
            put(sheet, row, 0, f"{note}.", style.of(italic=True, color=MUTED, font_size=11))
            row += 1
        if made.sample:
            warning = f"{SAMPLE_MARK} – không phải số liệu thật"
            put(sheet, 3, 0, warning, style.of(bold=True, color=BAD))
        sheet.fit_to_pages(1, 1)
        sheet.activate()
        if len(made.weeks) > _WEEKS_ON_ONE_PAGE:
            self._weeks()

    def _states(self, sheet: Worksheet, row: int) -> int:
        """As the page and the report count them; what is a part of them stands below them."""
        made, style = self._made, self._styles
        in_time, late = in_and_late(made)
        counts = {ON_TIME: in_time, LATE: late}
        inside = (ZERO, DUPLICATE)
        wanted = sum(unit.wanted for unit in made.units)
        for state in (ON_TIME, LATE, *inside, MISSING, DAMAGED, FORGED):
            row, words = row + 1, STATE_NAMES[state]
            said = f"– trong đó {words}" if state in inside else words
            look = style.cell(indent=1, bg_color=STATE_COLOURS[state])
            put(sheet, row, 0, said, look)
            self._count(sheet, row, 1, counts.get(state, made.count(state)))
        row += 1
        put(sheet, row, 0, "Tổng cộng", style.cell(indent=1, bold=True))
        self._count(sheet, row, 1, wanted, bold=True)
        return row

    def _weeks(self) -> None:
        """Of many weeks on a sheet of their own, where their head goes on with them."""
        sheet = self._sheet(WEEKS, "LƯỢT THEO TUẦN", (30, 12, 12))
        self._over_time(sheet, 0)
        sheet.repeat_rows(4)
        sheet.freeze_panes(5, 0)

    def _over_time(self, sheet: Worksheet, left: int = 3) -> int:
        """Lượt by week, or by weekday of one week, with a chart; the last row used."""
        made = self._made
        if len(made.weeks) > 1:
            head = "Tuần"
            one_year = len({week.year for week in made.weeks}) == 1
            rows = [
                (f"T{week.number}" if one_year else f"T{week.number}/{week.year}", total)
                for week, total, _ in made.by_week
            ]
        else:
            head, rows = "Thứ", list(zip(formats.WEEKDAYS_SHORT, made.by_weekday, strict=True))
        return put_chart(self._book, sheet, self._styles, (4, left), head, rows, "column")

    def _kinds(self, sheet: Worksheet, row: int) -> int:
        rows = [(item.label, item.total) for item in kinds(self._made)]
        if not rows:
            return row
        return put_chart(self._book, sheet, self._styles, (row, 3), "Loại", rows, "bar")

    def matrix(self) -> None:
        """A word and a colour for each unit and week."""
        made, style = self._made, self._styles
        width = 24 if len(made.weeks) <= 4 else 15
        sheet = self._sheet(
            MATRIX, "ĐƠN VỊ NÀO ĐÃ GỬI TUẦN NÀO", (10, _MATRIX_NAME, *[width] * len(made.weeks))
        )
        labels = [f"Tuần {week.number}/{week.year}" for week in made.weeks]
        self._heads(sheet, 4, "Mã", "Đơn vị", *labels)
        sheet.freeze_panes(5, 2)
        for row, unit in enumerate(made.units, start=5):
            self._go_on(row)
            put(sheet, row, 0, unit.code, style.cell(align="center"))
            tall = put_name(sheet, style, row, 1, unit.name, _MATRIX_NAME)
            for column, week in enumerate(made.weeks, start=2):
                cell = unit.cells[week.label]
                words = state_words(cell)
                look: dict[str, object] = {"shrink": True}
                if is_long(words, width):
                    words = words.replace(", ", ",\n", 1)
                    look, tall = _SMALL_WORDS.copy(), max(tall, _TWO_LINES)
                if cell is not None:
                    look["bg_color"] = STATE_COLOURS[cell.state]
                put(sheet, row, column, words, style.cell(align="center", **look))
            if tall:
                sheet.set_row(row, tall)
        if len(made.weeks) > _WEEKS_A_PAGE:
            sheet.repeat_columns(0, 1)
            sheet.fit_to_pages(-(-len(made.weeks) // _WEEKS_A_PAGE), 0)

    def units(self) -> None:
        """The figures of each unit, by name, and their sum."""
        made, style = self._made, self._styles
        widths = (6, 10, _NAME, 18, *[12] * 8, 16)
        sheet = self._sheet(UNITS, "SỐ LIỆU CỦA TỪNG ĐƠN VỊ", widths)
        sheet.set_row(4, 66)
        self._heads(
            sheet,
            4,
            *("STT", "Mã", "Đơn vị", "Tình trạng"),
            *("Tổng lượt", "Giới thiệu", "Quét tại màn hình", "Đã quan tâm"),
            *("Giới thiệu trên 100 lượt", "Quan tâm trên 100 lượt giới thiệu"),
            *("Tờ đã phát", "Hướng dẫn PAKN", "Ca đã kiểm tra mã / ca làm việc"),
        )
        sheet.freeze_panes(5, 3)
        row = 4
        for number, unit in enumerate(made.units, start=1):
            row += 1
            self._go_on(row)
            sheet.write_number(row, 0, number, style.cell(align="center"))
            put(sheet, row, 1, unit.code, style.cell(align="center"))
            tall = put_name(sheet, style, row, 2, unit.name, _NAME)
            if tall:
                sheet.set_row(row, tall)
            put(sheet, row, 3, standing(unit), style.cell(align="center", shrink=True))
            self._figures(sheet, row, unit, bool(unit.sent) and not _only_sample(unit))
        row += 1
        put_across(sheet, row, 0, 3, "Tổng cộng", style.cell(bold=True, indent=1))
        self._sums(sheet, row)
        for place, note in enumerate((NO_RANK, NO_FOLLOWERS, NO_SAMPLES), start=row + 2):
            put(sheet, place, 0, f"{note}.", style.of(italic=True, color=MUTED, font_size=11))

    def _figures(self, sheet: Worksheet, row: int, unit: UnitLine, known: bool) -> None:
        figures = unit.figures
        values: list[float | None] = [
            *(figures.total, figures.introduced, figures.screen_scan, figures.followed),
            figures.introduced * 100 / figures.total if figures.total else None,
            figures.followed * 100 / figures.introduced if figures.introduced else None,
            *(figures.handed_out, figures.petition),
        ]
        for column, value in enumerate(values, start=4):
            shape = RATE if column in (8, 9) else COUNT
            self._count(sheet, row, column, value if known else None, num_format=shape)
        shown = part_of(unit.shifts_checked, unit.shifts_worked)
        put(sheet, row, 12, shown, self._styles.cell(align="right", indent=1))

    def _sums(self, sheet: Worksheet, row: int) -> None:
        made, figures = self._made, self._made.figures
        for column, name in ((4, "total"), (5, "introduced"), (6, "screen_scan"), (7, "followed")):
            self._count(sheet, row, column, getattr(figures, name), bold=True)
        for column, (_, part, whole) in enumerate(rates(made), start=8):
            value = part * 100 / whole if whole else None
            self._count(sheet, row, column, value, num_format=RATE, bold=True)
        for column, name in ((10, "handed_out"), (11, "petition")):
            self._count(sheet, row, column, getattr(figures, name), bold=True)
        checked = sum(unit.shifts_checked for unit in made.units)
        worked = sum(unit.shifts_worked for unit in made.units)
        shown = part_of(checked, worked)
        put(sheet, row, 12, shown, self._styles.cell(align="right", indent=1, bold=True))

    def anomalies(self) -> None:
        """What is unusual, then every rule in words."""
        made, style = self._made, self._styles
        title = "ĐIỀU CẦN HỎI LẠI ĐƠN VỊ (KHÔNG PHẢI KẾT LUẬN)"
        sheet = self._sheet(ANOMALIES, title, (10, _NAME, 13, 32, _DETAIL))
        self._heads(sheet, 4, "Mã", "Đơn vị", "Tuần", "Quy tắc", "Chi tiết")
        row = 4
        for found in made.anomalies:
            row += 1
            self._go_on(row)
            put(sheet, row, 0, found.unit, style.cell(align="center"))
            tall = put_name(sheet, style, row, 1, found.name, _NAME)
            tall = max(tall, 18.0 * lines_in(found.text, _DETAIL))
            if tall > 18.0:
                sheet.set_row(row, tall)
            put(sheet, row, 2, found.week, style.cell(align="center"))
            put(sheet, row, 3, RULE_LABELS[found.rule], style.cell(indent=1, shrink=True))
            put(sheet, row, 4, found.text, style.cell(indent=1, text_wrap=True))
        if not made.anomalies:
            row += 1
            put_across(sheet, row, 0, 4, "Không có điều gì bất thường", style.cell(align="center"))
        row += 2
        put(sheet, row, 0, "Các quy tắc", style.of(bold=True, color=INK))
        for rule, words in RULES.items():
            row += 1
            put_across(sheet, row, 0, 1, RULE_LABELS[rule], style.cell(indent=1))
            put_across(sheet, row, 2, 4, words, style.cell(indent=1, text_wrap=True))
            sheet.set_row(row, 34)

    def refused(self) -> None:
        """The files that were not taken in, each with its reason."""
        made, style = self._made, self._styles
        sheet = self._sheet(REFUSED, "TỆP KHÔNG NHẬN ĐƯỢC", (10, 13, 44, 22, 62, 20))
        heads = ("Mã", "Tuần", "Tệp", "Loại", "Lý do", "Đã có gói đúng")
        self._heads(sheet, 4, *heads)
        row = 4
        for file in made.refused:
            row += 1
            sheet.set_row(row, 50)
            put(sheet, row, 0, file.unit or formats.NOTHING, style.cell(align="center"))
            put(sheet, row, 1, file.week or formats.NOTHING, style.cell(align="center"))
            put(sheet, row, 2, file.file_name, style.cell(indent=1, text_wrap=True))
            kind = STATE_NAMES.get(file.kind, file.kind)
            look = style.cell(align="center", bg_color=STATE_COLOURS.get(file.kind, "#FFFFFF"))
            put(sheet, row, 3, kind, look)
            put(sheet, row, 4, file.reason, style.cell(indent=1, text_wrap=True))
            put(sheet, row, 5, "có" if file.replaced else "chưa", style.cell(align="center"))
        if not made.refused:
            put_across(sheet, 5, 0, 5, "Không có tệp nào", style.cell(align="center"))


def _only_sample(unit: UnitLine) -> bool:
    return unit.sample and unit.figures.total == 0
