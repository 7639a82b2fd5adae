"""The sheet "Tổng hợp": letterhead, indicators, tables and charts on A4 portrait."""

from xlsxwriter.workbook import Workbook

from models.reports.desk_figures import ONE_NUMBER, reading_words
from models.reports.report import ONE_PERSON, WeekReport
from models.reports.xlsx_lines import shrunk
from models.reports.xlsx_styles import (
    BAD,
    COUNT,
    DAY,
    INK,
    MUTED,
    Styles,
    put,
    set_paper,
)
from models.reports.xlsx_tables import LAST, WIDTHS, SummaryTables
from models.text import formats

NAME = "Tổng hợp"


class SummarySheet(SummaryTables):
    """Writes from the top down; ``self.row`` is the next free row."""

    def __init__(self, book: Workbook, styles: Styles, report: WeekReport) -> None:
        super().__init__(book, styles, NAME, "Tuần này", "Tuần trước")
        self._report = report

    def write(self) -> None:
        """The whole sheet."""
        report, sheet = self._report, self.sheet
        set_paper(sheet, report.sample, page_foot(report), pages=1)
        self._letterhead()
        self.section("I. CHỈ TIÊU")
        self.indicators(report.indicators)
        self.section("II. LƯỢT THEO NGÀY")
        self._days()
        self.section("III. LƯỢT THEO LOẠI")
        self.kinds(report.by_preset, report.figures.total)
        if report.screen:
            self.section("IV. MÀN HÌNH CÔNG CỘNG VÀ KIỂM TRA MÃ")
            self.screen(report.screen)
        if report.desk:
            self.section("V. CÂU TRẢ LỜI, PHẢN ÁNH, SỐ NGƯỜI QUAN TÂM")
            desk = report.names.desk
            said = reading_words(desk.followers if desk else None)
            self.desk(report.desk, f"{said}. {ONE_NUMBER}.")
        sheet.print_area(0, 0, self.row, LAST)
        sheet.activate()

    def _letterhead(self) -> None:
        report, style = self._report, self._styles
        self.name_line(report.unit.parent_agency.upper())
        self.name_line(report.unit.name.upper(), bold=True)
        self.row += 1
        centred = {"align": "center", "color": INK}
        self.line("TỔNG HỢP LƯỢT TƯƠNG TÁC TẠI QUẦY", style.of(bold=True, font_size=15, **centred))
        self.line(report.title, style.of(bold=True, font_size=14, **centred))
        for text in (standing(report), channel_line(report)):
            look = shrunk(text, sum(WIDTHS))
            self.line(text, style.of(italic=True, align="center", color=MUTED, **look))
        if report.zero:
            self.line("Tuần không phát sinh lượt nào (đã xác nhận)", style.of(bold=True, **centred))
        if report.sample:
            warning = "MẪU – số liệu mẫu để dùng thử, không phải số liệu thật"
            self.line(warning, style.of(bold=True, align="center", color=BAD, font_size=14))

    def _days(self) -> None:
        report, style = self._report, self._styles
        top = self.row
        self.heads("Thứ", "Ngày", "Lượt", "Quan tâm")
        first = self.row
        for day in report.by_day:
            put(self.sheet, self.row, 0, formats.weekday_short(day.day), style.cell(align="center"))
            shape = style.cell(num_format=DAY, align="left", indent=1)
            self.sheet.write_datetime(self.row, 1, day.day, shape)
            self.number(2, day.total, COUNT)
            self.number(3, day.followed, COUNT)
            self.row += 1
        self.total(report.figures.total, report.figures.followed, COUNT)
        self.chart("column", top, first, len(report.by_day), 0, "Biểu đồ lượt theo ngày")
        for day in report.by_day:
            if day.holiday:
                remark = f"{formats.day_short(day.day)}: {day.holiday}"
                note = style.of(italic=True, color=MUTED)
                put(self.sheet, self.row, 0, f"{remark} (nghỉ)" if day.off else remark, note)
                self.row += 1


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
