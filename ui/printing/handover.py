"""The hand-over of a shift on one A5 sheet: the same drawing for printer and PDF.

A note between colleagues: no state heading, no number, no signatures, nothing of the seven forms
of TT 03/2025/TT-VPCP.
"""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from models.errors import StoreProblem
from models.log.handover import Handover
from models.text.formats import clock_time, day_short, number
from ui.i18n import tr
from ui.printing.draw import draw_items
from ui.printing.measure import REFERENCE_DPI, text_block, text_width
from ui.printing.pdf import CREATOR, check_out, write_whole
from ui.printing.printer import correction_for, set_up_page
from ui.printing.sheet import SIZES_MM, Block, Box, Item, Text
from ui.theme.tokens import CHART, GOLD, INK, LINE, MUTED, PRIMARY
from ui.words import handover as words

_MARGIN = 12.0
_WIDTH = SIZES_MM["a5"][0] - 2 * _MARGIN
_TITLE, _HEADING, _BODY, _SMALL = 21.0, 13.0, 11.5, 9.0
_KIND_ROW, _FOOT = 6.2, 9.0
_LABEL_WIDTH, _COUNT_WIDTH = 58.0, 12.0
_HOURS_HEIGHT = 19.0
_FIRST_HOUR, _LAST_HOUR = 7, 17


class _Column:
    """Puts blocks below one another."""

    def __init__(self) -> None:
        self.y = _MARGIN
        self.items: list[Item] = []

    def add(self, block: Block, gap: float = 0.0) -> None:
        self.items += block.at(_MARGIN, self.y)
        self.y += block.height + gap


def sheet_items(told: Handover, printed: datetime) -> tuple[Item, ...]:
    """What stands on the sheet, in mm from its corner; ``printed`` is when it is sent."""
    column = _Column()
    column.add(_text(told.unit, _BODY, colour=MUTED), 1.5)
    column.add(_text(tr("Tóm tắt bàn giao ca"), _TITLE, bold=True), 1.5)
    column.add(Block("rule", _WIDTH, 0.9, (Box(0, 0, 26, 0.9, 0.45, fill=GOLD),)), 3)
    column.add(_text(words.heading(told).rstrip("."), _HEADING, bold=True), 1)
    column.add(_text(words.total_words(told), _HEADING, bold=True), 0.5)
    for said in (words.followed_words(told), words.handouts_words(told)):
        column.add(_text(said, _BODY))
    column.add(_text(words.before_words(told), _BODY), 3)
    column.add(_text(tr("Người nhận ca cần biết"), _HEADING, bold=True), 1)
    for said in words.open_words(told):
        column.add(_text(f"• {said}", _BODY))
    column.y += 3
    column.add(_text(tr("Theo giờ"), _HEADING, bold=True), 1)
    column.add(_hours(told), 3)
    footer = _footer(told, printed)
    if told.kinds:
        column.add(_text(tr("Theo loại"), _HEADING, bold=True), 1)
        column.add(_kinds(told, SIZES_MM["a5"][1] - _FOOT - footer.height - 2 - column.y))
    return (*column.items, *footer.at(_MARGIN, SIZES_MM["a5"][1] - _FOOT - footer.height))


def write_handover_pdf(path: Path, told: Handover, printed: datetime) -> None:
    """The sheet as a PDF of one page.

    Raises:
        Refused: the place cannot be written.
        StoreProblem: the disk is full.
    """
    check_out(path)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(REFERENCE_DPI)
    page, portrait = QPageSize(QPageSize.PageSizeId.A5), QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(page, portrait, QMarginsF()))
    writer.setTitle(tr("Tóm tắt bàn giao ca"))
    writer.setCreator(CREATOR)
    painter = QPainter()
    if not painter.begin(writer):
        raise StoreProblem("Không tạo được tệp PDF. Hãy thử lại.")
    draw_items(painter, sheet_items(told, printed), REFERENCE_DPI / 25.4)
    painter.end()
    write_whole(path, bytes(buffer.data().data()))


def set_up(printer: QPrinter) -> None:
    """The page the sheet wants, as the print dialog's start."""
    set_up_page(printer, "a5")
    printer.setDocName(tr("Tóm tắt bàn giao ca"))


def print_handover(printer: QPrinter, told: Handover, printed: datetime) -> None:
    """Send the sheet to a printer, in the upper left corner of larger paper.

    Raises:
        StoreProblem: the printer did not take it.
    """
    correction = correction_for(printer.printerName())
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise StoreProblem(
            "Không gửi được tới máy in {0}. Hãy kiểm tra máy in, hoặc lưu PDF rồi in ở máy khác.",
            printer.printerName(),
        )
    per_mm = printer.logicalDpiX() / 25.4
    # Some drivers have other dots down than across.
    painter.scale(1.0, printer.logicalDpiY() / printer.logicalDpiX())
    painter.translate(correction.dx_mm * per_mm, correction.dy_mm * per_mm)
    painter.scale(correction.scale, correction.scale)
    draw_items(painter, sheet_items(told, printed), per_mm)
    painter.end()


def _text(text: str, points: float, *, bold: bool = False, colour: str = INK) -> Block:
    # Names may hold asterisks; here they turn nothing bold.
    plain = text.replace("**", "* *")
    return text_block("text", plain, points, _WIDTH, bold=bold, colour=colour)


def _kinds(told: Handover, height: float) -> Block:
    """A row a kind: label, bar, count; lower rows where there is little room."""
    row = min(_KIND_ROW, height / len(told.kinds))
    body = min(_BODY, row * 2.2)
    most = max(kind.count for kind in told.kinds)
    room = _WIDTH - _LABEL_WIDTH - _COUNT_WIDTH
    items: list[Item] = []
    for place, kind in enumerate(told.kinds):
        top = place * row
        baseline = top + row * 0.72
        label, points = tr(kind.label), body
        points *= min(1.0, (_LABEL_WIDTH - 3) / text_width(label, points, False))
        items.append(Text(0, baseline, label, points, False, INK))
        wide = max(1.0, room * kind.count / most)
        items.append(Box(_LABEL_WIDTH, top + row * 0.2, wide, row * 0.6, 0.8, fill=CHART))
        items.append(_right(number(kind.count), _WIDTH, baseline, body))
    return Block("kinds", _WIDTH, row * len(told.kinds), tuple(items))


def _hours(told: Handover) -> Block:
    """Columns by hour over a line, each with its count."""
    busy = [hour for hour, count in enumerate(told.by_hour) if count]
    hours = range(min([_FIRST_HOUR, *busy]), max([_LAST_HOUR, *busy]) + 1)
    step, most = _WIDTH / len(hours), max(1, *told.by_hour)
    base, tall = _HOURS_HEIGHT - 4.5, _HOURS_HEIGHT - 9.5
    every = 1 if step >= 8 else 2
    items: list[Item] = [Box(0, base, _WIDTH, 0.25, 0, fill=LINE)]
    for place, hour in enumerate(hours):
        count, middle = told.by_hour[hour], (place + 0.5) * step
        if place % every == 0:
            items.append(_middle(f"{hour}h", middle, _HOURS_HEIGHT - 0.8, MUTED))
        if count:
            high = max(0.8, tall * count / most)
            wide = min(7.0, step - 1.5)
            items.append(Box(middle - wide / 2, base - high, wide, high, 0.6, fill=PRIMARY))
            items.append(_middle(number(count), middle, base - high - 1.0, INK))
    return Block("hours", _WIDTH, _HOURS_HEIGHT, tuple(items))


def _footer(told: Handover, printed: datetime) -> Block:
    said = tr("Gửi in lúc {0} ngày {1}. Chỉ có số đếm của quầy, không có dữ liệu cá nhân.")
    text = said.format(clock_time(printed), day_short(printed.date()))
    if told.sample:
        text = tr("Dữ liệu mẫu, không phải số liệu thật.") + " " + text
    return _text(text, _SMALL, colour=MUTED)


def _right(text: str, x: float, baseline: float, points: float) -> Text:
    return Text(x - text_width(text, points, True), baseline, text, points, True, INK)


def _middle(text: str, x: float, baseline: float, colour: str) -> Text:
    return Text(x - text_width(text, _SMALL, False) / 2, baseline, text, _SMALL, False, colour)
