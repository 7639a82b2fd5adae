"""A period's workbook: summary, weeks, days, groups and what the numbers mean."""

from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from models.reports.desk_figures import ONE_NUMBER, reading_words
from models.reports.period_remarks import STATE_WORDS, remarks
from models.reports.period_report import PeriodPart, PeriodReport, PeriodWeek
from models.reports.report import ONE_PERSON, SAMPLE_MARK
from models.reports.xlsx_file import describe, finish, open_book
from models.reports.xlsx_groups import write_groups
from models.reports.xlsx_lines import lines_in, put_name
from models.reports.xlsx_period_notes import write_period_notes
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
from models.reports.xlsx_tables import LAST, WIDTHS, SummaryTables
from models.text import formats

SUMMARY, WEEKS, DAYS = "Tổng hợp", "Theo tuần", "Theo ngày"
DAY_STATES = {
    "counted": "",
    "before": "Trước khi dùng chương trình",
    "past_term": "Đã quá thời hạn lưu",
    "to_come": "Chưa tới",
}
_LINE = 16.5
_REMARK_WIDTH = 46
_HEAD = 3
_MOST_STANDING = 8
"""Bars; of more the numbers above them run into each other."""


def write_period_xlsx(path: Path, report: PeriodReport) -> None:
    """Write the workbook to ``path``; its time is the period's last moment.

    Helping files appear beside ``path`` for a moment. Raises OSError as the disk does.
    """
    packed = path.with_name(f"{path.name}.packed")
    book = open_book(packed)
    describe(book, report, report.period.ends_at)
    styles = Styles(book)
    _Summary(book, styles, report).write()
    _write_weeks(book, styles, report)
    _write_days(book, styles, report)
    write_groups(book, styles, report, page_foot(report))
    write_period_notes(book, styles, report, page_foot(report))
    finish(book, packed, path)


def page_foot(report: PeriodReport) -> str:
    """What stands at the foot of each page."""
    return f"{report.unit.code} – {report.period.label}"


class _Summary(SummaryTables):
    """The sheet "Tổng hợp"."""

    def __init__(self, book: Workbook, styles: Styles, report: PeriodReport) -> None:
        super().__init__(book, styles, SUMMARY, "Kỳ này", "Kỳ trước")
        self._report = report

    def write(self) -> None:
        """The whole sheet."""
        report = self._report
        set_paper(self.sheet, report.sample, page_foot(report), pages=1)
        # What is made to fit in height leaves room at its sides.
        self.sheet.center_horizontally()
        self._letterhead()
        self._remarks()
        self.section("I. CHỈ TIÊU")
        self.indicators(report.indicators)
        self.section(f"II. LƯỢT THEO {'THÁNG' if report.by_month else 'TUẦN'}")
        self._parts()
        self.section("III. LƯỢT THEO LOẠI")
        self.kinds(report.by_preset, report.figures.total)
        self.section("IV. MÀN HÌNH CÔNG CỘNG VÀ KIỂM TRA MÃ")
        self.screen(report.screen)
        self.section("V. CÂU TRẢ LỜI, PHẢN ÁNH, SỐ NGƯỜI QUAN TÂM")
        reading = report.followers
        said = reading_words(reading) if reading else "Trong kỳ chưa nhập số người quan tâm OA"
        self.desk(report.desk, f"{said}. {ONE_NUMBER}.")
        self.sheet.print_area(0, 0, self.row, LAST)
        self.sheet.activate()

    def _letterhead(self) -> None:
        report, style = self._report, self._styles
        self.name_line(report.unit.parent_agency.upper())
        self.name_line(report.unit.name.upper(), bold=True)
        self.row += 1
        centred = {"align": "center", "color": INK}
        self.line("TỔNG HỢP LƯỢT TƯƠNG TÁC TẠI QUẦY", style.of(bold=True, font_size=15, **centred))
        self.line(report.title, style.of(bold=True, font_size=14, **centred))
        below = style.of(italic=True, align="center", color=MUTED, shrink=True)
        self.line(_standing(report), below)
        self.line(_channel(report), below)
        if report.sample:
            warning = f"{SAMPLE_MARK} – số liệu mẫu để dùng thử, không phải số liệu thật"
            self.line(warning, style.of(bold=True, align="center", color=BAD, font_size=14))

    def _remarks(self) -> None:
        style = self._styles.of(text_wrap=True, color=BAD, valign="top")
        for text in remarks(self._report):
            self.sheet.set_row(self.row, _LINE * lines_in(text, sum(WIDTHS)))
            self.line(text, style)

    def _parts(self) -> None:
        report, middle = self._report, self._styles.cell(align="center")
        top = self.row
        self.heads("Tháng" if report.by_month else "Tuần", "Từ – đến", "Lượt", "Quan tâm")
        first = self.row
        parts: Sequence[PeriodPart | PeriodWeek] = report.by_month or report.by_week
        for one in parts:
            number = one.week.number if isinstance(one, PeriodWeek) else one.last.month
            self.sheet.write_number(self.row, 0, number, middle)
            days = f"{formats.day_short(one.first)} – {formats.day_short(one.last)}"
            put(self.sheet, self.row, 1, days, self._styles.cell(indent=1, shrink=True))
            self.number(2, one.total, COUNT)
            self.number(3, one.followed, COUNT)
            self.row += 1
        self.total(report.figures.total, report.figures.followed, COUNT)
        told = "Biểu đồ lượt theo tháng" if report.by_month else "Biểu đồ lượt theo tuần"
        known = [place for place, one in enumerate(parts) if one.total is not None]
        if known:
            # What is not known has no bar, not one of zero.
            count = known[-1] - known[0] + 1
            kind = "column" if count <= _MOST_STANDING else "bar"
            self.chart(kind, top, first + known[0], count, 0, told)


def _standing(report: PeriodReport) -> str:
    """Code of the unit and until when the report is to be sent."""
    unit = f"Mã đơn vị: {report.unit.code}"
    if report.due is None:
        return f"{unit} – kỳ theo lịch"
    return (
        f"{unit} – kỳ theo Nghị định 09/2019/NĐ-CP, gửi chậm nhất {formats.day_short(report.due)}"
    )


def _channel(report: PeriodReport) -> str:
    channel = report.channel
    if channel is None:
        return "Kênh: chưa có kênh được xác nhận"
    check = f" – {ONE_PERSON}" if channel.one_person else ""
    return f"Kênh: {channel.name} – {channel.link} – mã kiểm tra {channel.fingerprint}{check}"


def _write_weeks(book: Workbook, styles: Styles, report: PeriodReport) -> None:
    columns = (
        ("Tuần", 11),
        ("Từ ngày", 13),
        ("Đến ngày", 13),
        ("Sổ tuần", 22),
        ("Bản", 7),
        ("Lượt", 11),
        ("Quan tâm", 11),
    )
    sheet = _begin(book, styles, report, WEEKS, "LƯỢT THEO TUẦN", columns)

    row = _HEAD
    for week in report.by_week:
        row += 1
        put(sheet, row, 0, week.week.label, styles.cell(align="center"))
        _put_day(sheet, styles, row, 1, week.first)
        _put_day(sheet, styles, row, 2, week.last)
        state = STATE_WORDS[week.state] + (" (một phần)" if week.partial else "")
        put(sheet, row, 3, state, styles.cell(indent=1, shrink=True))
        revision = f"r{week.revision}" if week.revision else formats.NOTHING
        put(sheet, row, 4, revision, styles.cell(align="center"))
        _put_number(sheet, styles, row, 5, week.total)
        _put_number(sheet, styles, row, 6, week.followed)

    _sum(sheet, styles, report, row + 1, 5)
    sheet.print_area(0, 0, row + 1, len(columns) - 1)


def _write_days(book: Workbook, styles: Styles, report: PeriodReport) -> None:
    columns = (
        ("Thứ", 7),
        ("Ngày", 14),
        ("Lượt", 11),
        ("Quan tâm", 11),
        ("Ghi chú", _REMARK_WIDTH),
    )
    sheet = _begin(book, styles, report, DAYS, "LƯỢT THEO NGÀY", columns)

    row = _HEAD
    for day in report.by_day:
        row += 1
        put(sheet, row, 0, formats.weekday_short(day.day), styles.cell(align="center"))
        _put_day(sheet, styles, row, 1, day.day)
        _put_number(sheet, styles, row, 2, day.total)
        _put_number(sheet, styles, row, 3, day.followed)
        named = f"{day.holiday} (nghỉ)" if day.holiday and day.off else day.holiday or ""
        text = "; ".join(part for part in (named, DAY_STATES[day.state]) if part)
        tall = put_name(sheet, styles, row, 4, text, _REMARK_WIDTH)
        if tall:
            sheet.set_row(row, tall)

    _sum(sheet, styles, report, row + 1, 2)
    sheet.print_area(0, 0, row + 1, len(columns) - 1)


def _sum(sheet: Worksheet, styles: Styles, report: PeriodReport, row: int, at: int) -> None:
    """The last line, as values: Protected View does not calculate. ``at``: the column of lượt."""
    put_across(sheet, row, 0, at - 1, "Tổng cộng", styles.cell(bold=True, indent=1))
    _put_number(sheet, styles, row, at, sum(day.total or 0 for day in report.by_day), bold=True)
    followed = sum(day.followed or 0 for day in report.by_day)
    _put_number(sheet, styles, row, at + 1, followed, bold=True)


def _put_number(
    sheet: Worksheet, styles: Styles, row: int, column: int, value: int | None, bold: bool = False
) -> None:
    style = styles.cell(align="right", indent=1, bold=bold, num_format=COUNT)
    if value is None:
        put(sheet, row, column, formats.NOTHING, style)
    else:
        sheet.write_number(row, column, value, style)


def _put_day(sheet: Worksheet, styles: Styles, row: int, column: int, day: date) -> None:
    style = styles.cell(num_format=DAY, align="center")
    sheet.write_datetime(row, column, datetime.combine(day, time()), style)


def _begin(
    book: Workbook,
    styles: Styles,
    report: PeriodReport,
    name: str,
    heading: str,
    columns: tuple[tuple[str, int], ...],
) -> Worksheet:
    sheet = book.add_worksheet(name)
    sheet.hide_gridlines(2)
    last = len(columns) - 1
    title = styles.of(bold=True, font_size=14, color=INK, shrink=True)
    put_across(sheet, 0, 0, last, f"{heading} – {report.title}", title)
    if report.sample:
        mark = f"{SAMPLE_MARK} – không phải số liệu thật"
        put_across(sheet, 1, 0, last, mark, styles.of(bold=True, color=BAD))
    for place, (header, width) in enumerate(columns):
        sheet.set_column(place, place, width)
        put(sheet, _HEAD, place, header, styles.head())
    sheet.freeze_panes(_HEAD + 1, 0)
    sheet.repeat_rows(_HEAD)
    set_paper(sheet, report.sample, page_foot(report))
    return sheet
