"""What a draft report says: the same words for DOCX and PDF, laid out by Decree 30/2020/NĐ-CP.

Number, date and signature stay blank: the records office issues them. Where only the unit knows
what to write, the draft leaves dotted lines and invents nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models.reports.indicators import Indicator
from models.reports.paper_code import code_of
from models.reports.report import SAMPLE_MARK, Count, WeekReport
from models.reports.screen_figures import ScreenLine
from models.reports.snapshot import ChannelName, Figures
from models.text import formats

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
MOTTO_MM = 56.0
"""Its length in bold 13 pt, for the rule below it."""
TO_FILL = "." * 90
_SHORT_PLACE = 18
_UNBROKEN = "\u00a0"
"""A space at which no line ends."""
CODE_MM = 30.0
CODE_SAYS = "Quét để đối chiếu tờ giấy với dữ liệu"
_PLACE = re.compile(r"\b(xã|phường|đặc khu|tỉnh|thành phố)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Heading:
    """A section's title, with its Roman numeral."""

    text: str


@dataclass(frozen=True)
class Words:
    """One paragraph."""

    text: str


@dataclass(frozen=True)
class Grid:
    """A table: ``widths`` in mm; columns from ``numbers`` on stand right. ``figures``: instead of
    them these columns stand right, and so do their heads."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    numbers: int = 1
    figures: tuple[int, ...] = ()

    def stands_right(self, column: int) -> bool:
        """Whether the cells of a column are numbers."""
        return column in self.figures if self.figures else column >= self.numbers


SMALL_TABLE = 13
"""Rows of a table, its head among them, up to which no page divides it."""


@dataclass(frozen=True)
class Bars:
    """A chart of numbers; ``across``: bars lie, for long labels. ``whole``: the number that a full
    bar stands for, 0 for the largest; ``unit`` stands after each number, which has so many
    ``places``."""

    title: str
    series: str
    labels: tuple[str, ...]
    values: tuple[float, ...]
    across: bool = False
    whole: int = 0
    unit: str = ""
    places: int = 0


Block = Heading | Words | Grid | Bars


@dataclass(frozen=True)
class Annex:
    """A table behind the report, on pages of its own in landscape: ``Phụ lục I`` and what it is."""

    number: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Draft:
    """A report as a document. ``upper`` and ``issuer`` in capitals; ``mark`` is MẪU or empty;
    ``code``: payload of the code that ties the paper to its data; a week has one, a longer period,
    which has no revision, has none. ``annexes`` stand in the DOCX only. ``body`` and
    ``table``: sizes of words and of tables in points. Without a ``signer`` nothing is signed and
    nobody is told."""

    upper: str
    issuer: str
    number: str
    place_date: str
    kind: str
    subject: str
    to: str
    blocks: tuple[Block, ...]
    signer: str
    recipients: tuple[str, ...]
    mark: str
    title: str
    code: str | None = None
    annexes: tuple[Annex, ...] = ()
    body: float = 14
    table: float = 12


def draft_of(report: WeekReport) -> Draft:
    """The draft of a week's report."""
    unit, week = report.unit, report.week
    dated = date_line(unit.name, week.last.year)
    days = f"từ {formats.day_long(week.first)} đến {formats.day_long(week.last)}"
    subject = (
        "Kết quả giới thiệu kênh Zalo OA “Bộ Nội vụ” và hướng dẫn người dân tại quầy, "
        f"tuần {week.number} ({formats.day_short(week.first)} – {formats.day_short(week.last)})"
    )
    return Draft(
        upper=(unit.parent_agency or "…").upper(),
        issuer=unit.name.upper(),
        number=f"Số:        /BC-{abbreviation(unit.name)}",
        place_date=dated,
        kind="BÁO CÁO",
        subject=subject,
        to=f"Kính gửi: {unit.parent_agency or '…'}",
        blocks=_blocks(report, days),
        signer="GIÁM ĐỐC" if unit.name.startswith("Trung tâm") else "THỦ TRƯỞNG ĐƠN VỊ",
        recipients=("Như trên;", "Lưu: VT."),
        mark=SAMPLE_MARK if report.sample else "",
        title=f"Báo cáo {report.title}",
        code=code_of(report).text,
    )


def place_of(name: str) -> str:
    """The place in the date line: ``Xã Hướng Hiệp`` of a centre's name, ``…`` if it has none."""
    found = list(_PLACE.finditer(name))
    if not found:
        return "…"
    text = name[found[0].start() :].split(",")[0].replace("(MẪU)", "").strip()
    return text[0].upper() + text[1:]


def date_line(name: str, year: int) -> str:
    """``Xã Hướng Hiệp, ngày      tháng      năm 2026`` with room for day and month; less after
    a long name, since the line does not break."""
    place = place_of(name)
    blank = _UNBROKEN * (6 if len(place) <= _SHORT_PLACE else 4)
    return f"{place}, ngày{blank}tháng{blank}năm{_UNBROKEN}{year}"


def abbreviation(name: str) -> str:
    """What stands after ``BC-`` in the number: TTPVHCC for a centre, else dots to fill."""
    if name.startswith("Trung tâm Phục vụ hành chính công"):
        return "TTPVHCC"
    return "BPTNTKQ" if name.startswith("Bộ phận Tiếp nhận và Trả kết quả") else "……"


def _blocks(report: WeekReport, days: str) -> tuple[Block, ...]:
    return (
        Words(
            f"Thực hiện việc giới thiệu kênh Zalo OA chính thức “Bộ Nội vụ” tại quầy, đơn vị báo "
            f"cáo kết quả tuần {report.week.number} ({days}) như sau:"
        ),
        Heading("I. TÌNH HÌNH TRIỂN KHAI"),
        *(Words(text) for text in situation(report.names.channel, report.screen, report.figures)),
        *_zero(report),
        Heading("II. KẾT QUẢ TRONG KỲ"),
        *_results(report),
        Heading("III. KHÓ KHĂN, VƯỚNG MẮC"),
        *(Words(text) for text in _troubles(report)),
        Words(TO_FILL),
        Heading("IV. ĐỀ XUẤT, KIẾN NGHỊ"),
        *(Words(text) for text in _requests(report)),
        Words(TO_FILL),
        Heading("V. NHIỆM VỤ KỲ TỚI"),
        Words(TO_FILL),
    )


def situation(
    channel: ChannelName | None, screen: Sequence[ScreenLine], figures: Figures
) -> list[str]:
    """The channel on show, the public screen and the sheets, a sentence each."""
    found = []
    if channel is not None:
        checked = "một người kiểm tra" if channel.one_person else "hai người kiểm tra"
        found.append(
            f"Kênh chính thức đang dùng: {channel.name}, mã kiểm tra {channel.fingerprint} "
            f"({checked}), liên kết {channel.link}."
        )
    else:
        found.append("Đơn vị chưa xác nhận kênh chính thức nên chưa hiển thị, chưa in mã QR.")
    lines = {line.code: line.text for line in screen}
    if lines:
        found.append(
            f"Màn hình công cộng hiển thị mã {lines['hours']} giờ; số ca đã kiểm tra mã trên số "
            f"ca làm việc: {lines['shifts']}; số sự cố về mã: {lines['incidents']}."
        )
    found.append(
        f"Tờ hướng dẫn: đã gửi tới máy in {formats.number(figures.sent)} tờ, đã phát "
        f"{formats.number(figures.handed_out)} tờ."
    )
    return found


def _zero(report: WeekReport) -> tuple[Words, ...]:
    if not report.zero:
        return ()
    return (Words("Đơn vị xác nhận trong tuần không phát sinh lượt tương tác nào."),)


def _results(report: WeekReport) -> list[Block]:
    indicators = compared(
        "Bảng 1. Các chỉ tiêu trong tuần", "Trong tuần", "Tuần trước", report.indicators
    )
    kinds = tuple(item for item in report.by_preset if item.total)
    fields = tuple(item for item in report.by_field if item.total)
    total = report.figures.total
    blocks: list[Block] = [Words(in_short(report.indicators)), indicators]
    if total:
        blocks.append(
            Bars(
                "Hình 1. Lượt tương tác theo ngày",
                "Lượt",
                tuple(
                    f"{formats.weekday_short(item.day)} {formats.day_month(item.day)}"
                    for item in report.by_day
                ),
                tuple(item.total for item in report.by_day),
            )
        )
        blocks.append(shares("Bảng 2. Lượt theo loại tương tác", "Loại", kinds, total))
        blocks.append(
            Bars(
                "Hình 2. Lượt theo loại tương tác",
                "Lượt",
                tuple(item.label for item in kinds),
                tuple(item.total for item in kinds),
                across=True,
            )
        )
        blocks.append(shares("Bảng 3. Lượt theo lĩnh vực", "Lĩnh vực", fields, total))
    return blocks


def in_short(indicators: Sequence[Indicator]) -> str:
    """The four numbers that everybody asks for, as a sentence."""
    said = {item.code: item.text for item in indicators}
    return (
        f"Tổng số {said['total']} lượt tương tác; {said['introduced']} lượt giới thiệu, trong đó "
        f"{said['followed']} lượt đã quan tâm (cán bộ ghi nhận), tỷ lệ {said['rate']}."
    )


def compared(title: str, now: str, before: str, indicators: Sequence[Indicator]) -> Grid:
    """The indicators beside those of the time before."""
    rows = tuple(
        (
            item.label,
            item.text,
            item.previous_text,
            item.change_text,
        )
        for item in indicators
    )
    return Grid(title, ("Chỉ tiêu", now, before, "So sánh"), rows, (82, 25, 25, 30))


def shares(title: str, head: str, counts: Sequence[Count], total: int) -> Grid:
    """Lượt of each entry and its part of ``total``."""
    rows = tuple(
        (item.label, formats.number(item.total), formats.percent(item.total, total))
        for item in counts
    )
    return Grid(title, (head, "Lượt", "Tỷ lệ"), rows, (110, 25, 25))


def _troubles(report: WeekReport) -> list[str]:
    found = []
    trouble = sum(item.total for item in report.by_preset if item.code == "tech_issue")
    if trouble:
        found.append(f"Có {formats.number(trouble)} lượt gặp lỗi kỹ thuật.")
    if report.gaps:
        shifts = "; ".join(
            f"ca {gap.shift_name} {formats.weekday(gap.day)} {formats.day_month(gap.day)}"
            for gap in report.gaps
        )
        found.append(f"Các ca làm việc chưa có lượt nào: {shifts}.")
    return found


def _requests(report: WeekReport) -> list[str]:
    for line in report.desk:
        if line.code == "petitions" and line.value:
            return [
                f"Trong tuần, đơn vị ghi nhận {line.text} nội dung phản ánh, kiến nghị, góp ý "
                "(danh sách trong tệp kèm theo)."
            ]
    return []
