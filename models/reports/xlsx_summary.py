"""The sheet "Tổng hợp": letterhead, indicators, tables and charts on A4 portrait."""

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from models.reports.desk_figures import ONE_NUMBER, reading_words
from models.reports.report import ONE_PERSON, Indicator, WeekReport
from models.reports.screen_figures import HOURS, ScreenLine
from models.reports.screen_figures import SHARE as PART_OF
from models.reports.xlsx_styles import (
    BAD,
    CHANGE,
    CHART,
    COUNT,
    DAY,
    FONT,
    HOURS_SHOWN,
    INK,
    MUTED,
    POINTS,
    PRIMARY,
    SHARE,
    Styles,
    put,
    put_across,
    set_paper,
)
from models.text import formats

NAME = "Tổng hợp"
_WIDTHS = (6, 31, 9, 10, 15, 15, 16)
_LAST = len(_WIDTHS) - 1
_ROW_PX = 24
_CHART_AT = 4


class SummarySheet:
    """Writes from the top down; ``self.row`` is the next free row."""

    def __init__(self, book: Workbook, styles: Styles, report: WeekReport) -> None:
        self._book, self._styles, self._report = book, styles, report
        self.sheet: Worksheet = book.add_worksheet(NAME)
        self.row = 0

    def write(self) -> None:
        """The whole sheet."""
        report, sheet = self._report, self.sheet
        sheet.hide_gridlines(2)
        sheet.set_default_row(_ROW_PX * 0.75)
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width)
        set_paper(sheet, report.sample, page_foot(report), pages=1)
        self._letterhead()
        self._section("I. CHỈ TIÊU")
        self._indicators()
        self._section("II. LƯỢT THEO NGÀY")
        self._days()
        self._section("III. LƯỢT THEO LOẠI")
        self._kinds()
        if report.screen:
            self._section("IV. MÀN HÌNH CÔNG CỘNG VÀ KIỂM TRA MÃ")
            self._screen()
        if report.desk:
            self._section("V. CÂU TRẢ LỜI, PHẢN ÁNH, SỐ NGƯỜI QUAN TÂM")
            self._desk()
        sheet.print_area(0, 0, self.row, _LAST)
        sheet.activate()

    def _letterhead(self) -> None:
        report, style = self._report, self._styles
        plain = style.of(color=INK)
        self._line(report.unit.parent_agency.upper(), plain)
        self._line(report.unit.name.upper(), style.of(bold=True, color=INK))
        self.row += 1
        centred = {"align": "center", "color": INK}
        self._line("TỔNG HỢP LƯỢT TƯƠNG TÁC TẠI QUẦY", style.of(bold=True, font_size=15, **centred))
        self._line(report.title, style.of(bold=True, font_size=14, **centred))
        self._line(standing(report), style.of(italic=True, align="center", color=MUTED))
        self._line(channel_line(report), style.of(italic=True, align="center", color=MUTED))
        if report.zero:
            self._line(
                "Tuần không phát sinh lượt nào (đã xác nhận)", style.of(bold=True, **centred)
            )
        if report.sample:
            warning = "MẪU – số liệu mẫu để dùng thử, không phải số liệu thật"
            self._line(warning, style.of(bold=True, align="center", color=BAD, font_size=14))

    def _line(self, text: str, style: Format) -> None:
        put_across(self.sheet, self.row, 0, _LAST, text, style)
        self.row += 1

    def _section(self, heading: str) -> None:
        self.row += 1
        put(self.sheet, self.row, 0, heading, self._styles.of(bold=True, color=INK))
        self.row += 1

    def _indicators(self) -> None:
        sheet, style = self.sheet, self._styles
        self._indicator_heads()
        for number, item in enumerate(self._report.indicators, start=1):
            self.row += 1
            sheet.write_number(self.row, 0, number, style.cell(align="center"))
            put_across(sheet, self.row, 1, 3, item.label, style.cell(indent=1))
            self._indicator(item)
        self.row += 1

    def _indicator_heads(self) -> None:
        sheet, style = self.sheet, self._styles
        put(sheet, self.row, 0, "STT", style.head())
        put_across(sheet, self.row, 1, 3, "Chỉ tiêu", style.head())
        for column, text in enumerate(("Tuần này", "Tuần trước", "Thay đổi"), start=4):
            put(sheet, self.row, column, text, style.head())

    def _indicator(self, item: Indicator) -> None:
        shape = COUNT if item.whole is None else SHARE
        self._number(4, item.value, shape, bold=True)
        self._number(5, item.previous, shape)
        if item.whole is None:
            self._number(6, item.change, CHANGE)
        else:
            self._number(6, None if item.change is None else item.change * 100, POINTS)

    def _number(
        self, column: int, value: float | int | None, shape: str, bold: bool = False
    ) -> None:
        style = self._styles.cell(align="right", indent=1, bold=bold, num_format=shape)
        if value is None:
            put(self.sheet, self.row, column, formats.NOTHING, style)
        else:
            self.sheet.write_number(self.row, column, value, style)

    def _screen(self) -> None:
        sheet, style = self.sheet, self._styles
        self._indicator_heads()
        for number, item in enumerate(self._report.screen, start=1):
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
            self._number(6, None, CHANGE)
            return
        shape = HOURS_SHOWN if item.kind == HOURS else COUNT
        self._number(4, item.value, shape, bold=True)
        self._number(5, item.before, shape)
        self._number(6, item.change, CHANGE)

    def _desk(self) -> None:
        sheet, style, desk = self.sheet, self._styles, self._report.names.desk
        self._indicator_heads()
        for number, item in enumerate(self._report.desk, start=1):
            self.row += 1
            sheet.write_number(self.row, 0, number, style.cell(align="center"))
            put_across(sheet, self.row, 1, 3, item.label, style.cell(indent=1))
            self._number(4, item.value, COUNT, bold=True)
            self._number(5, item.before, COUNT)
            self._number(6, item.change, CHANGE)
        self.row += 1
        said = f"{reading_words(desk.followers if desk else None)}. {ONE_NUMBER}."
        self._line(said, style.of(italic=True, color=MUTED, shrink=True))

    def _days(self) -> None:
        report, style = self._report, self._styles
        top = self.row
        self._heads("Thứ", "Ngày", "Lượt", "Quan tâm")
        first = self.row
        for day in report.by_day:
            put(self.sheet, self.row, 0, formats.weekday_short(day.day), style.cell(align="center"))
            shape = style.cell(num_format=DAY, align="left", indent=1)
            self.sheet.write_datetime(self.row, 1, day.day, shape)
            self._number(2, day.total, COUNT)
            self._number(3, day.followed, COUNT)
            self.row += 1
        self._total(report.figures.total, report.figures.followed, COUNT)
        self._chart("column", top, first, len(report.by_day), label_column=0)
        for day in report.by_day:
            if day.holiday:
                remark = f"{formats.day_short(day.day)}: {day.holiday}"
                note = style.of(italic=True, color=MUTED)
                put(self.sheet, self.row, 0, f"{remark} (nghỉ)" if day.off else remark, note)
                self.row += 1

    def _kinds(self) -> None:
        top = self.row
        self._heads("STT", "Loại", "Lượt", "Tỷ lệ")
        first = self.row
        counts = self._report.by_preset
        for number, item in enumerate(counts, start=1):
            self.sheet.write_number(self.row, 0, number, self._styles.cell(align="center"))
            put(self.sheet, self.row, 1, item.label, self._styles.cell(indent=1, shrink=True))
            self._number(2, item.total, COUNT)
            self._share(3, item.total)
            self.row += 1
        self._total(self._report.figures.total, None, SHARE)
        self._chart("bar", top, first, len(counts), label_column=1)

    def _share(self, column: int, part: int) -> None:
        total = self._report.figures.total
        self._number(column, part / total if total else None, SHARE)

    def _heads(self, *texts: str) -> None:
        for column, text in enumerate(texts):
            put(self.sheet, self.row, column, text, self._styles.head())
        self.row += 1

    def _total(self, total: int, other: float | None, shape: str) -> None:
        bold = self._styles.cell(bold=True, indent=1)
        put_across(self.sheet, self.row, 0, 1, "Tổng cộng", bold)
        self._number(2, total, COUNT, bold=True)
        if shape == SHARE:
            other = 1 if total else None
        self._number(3, other, shape, bold=True)
        self.row += 1

    def _chart(self, kind: str, top: int, first: int, count: int, label_column: int) -> None:
        chart = self._book.add_chart({"type": kind})
        last = first + count - 1
        font = {"name": FONT, "size": 10, "color": INK}
        chart.add_series(
            {
                "name": "Lượt",
                "categories": [NAME, first, label_column, last, label_column],
                "values": [NAME, first, 2, last, 2],
                "fill": {"color": PRIMARY if kind == "column" else CHART},
                "data_labels": {"value": True, "font": font, "num_format": COUNT},
                "gap": 45,
            }
        )
        bare = {"visible": False, "major_gridlines": {"visible": False}, "min": 0}
        named = {"num_font": font, "line": {"color": MUTED}, "major_tick_mark": "none"}
        across = kind == "bar"
        # A bar chart counts its categories from below.
        chart.set_x_axis(bare if across else named)
        chart.set_y_axis({**named, "reverse": True} if across else bare)
        chart.set_legend({"none": True})
        chart.set_title({"none": True})
        chart.set_chartarea({"border": {"none": True}})
        rows = count + 2
        chart.set_size({"width": 330, "height": rows * _ROW_PX - 4})
        texts = {"description": "Biểu đồ lượt theo loại" if across else "Biểu đồ lượt theo ngày"}
        offsets = {"x_offset": 8, "y_offset": 2, "object_position": 1}
        self.sheet.insert_chart(top, _CHART_AT, chart, {**offsets, **texts})


def standing(report: WeekReport) -> str:
    """Code of the unit, revision, when closed and whether in time."""
    unit = f"Mã đơn vị: {report.unit.code}"
    if report.closed_at is None:
        return f"{unit} – Tuần chưa chốt"
    day = formats.day_short(report.closed_at.date())
    late = "trễ hạn" if report.late else "đúng hạn"
    at = formats.clock_time(report.closed_at)
    return f"{unit} – Bản r{report.revision} – Đã chốt lúc {at} ngày {day} ({late})"


def channel_line(report: WeekReport) -> str:
    """The channel on show with its fingerprint, and whether one person alone checked it."""
    channel = report.names.channel
    if channel is None:
        return "Kênh: chưa có kênh được xác nhận"
    check = f" – {ONE_PERSON}" if channel.one_person else ""
    return f"Kênh: {channel.name} – {channel.link} – mã kiểm tra {channel.fingerprint}{check}"


def page_foot(report: WeekReport) -> str:
    """What stands at the foot of each page."""
    return f"{report.unit.code} – {report.week.label} – r{report.revision}"
