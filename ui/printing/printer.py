"""Sheets to a printer: paper from the printer, corrected for it, read back before it is sent."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass

from PIL import Image
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from models.errors import Refused, StoreProblem
from models.handouts.batches import check_copies
from models.handouts.content import HandoutContent
from models.qr.verify import verify_image
from models.store import settings
from models.store.opening import Store
from ui.i18n import tr
from ui.printing.draw import draw_sheet
from ui.printing.measure import MM_PER_UNIT, font
from ui.printing.pdf import fitting_sheets
from ui.printing.sheet import Sheet

CHECK_DPI = 300
MOST_OFFSET_MM = 10.0
LEAST_SCALE, MOST_SCALE = 0.95, 1.05
_PAGE_IDS = {"a5": QPageSize.PageSizeId.A5, "a4": QPageSize.PageSizeId.A4}
_Duplex = QPrinter.DuplexMode
_TOLERANCE_MM = 1.5
_FRAME_MM = 15.0
_BLACK = QColor(0, 0, 0)


@dataclass(frozen=True)
class Correction:
    """What a printer gets wrong: moves in mm (right, down) and a factor for lengths."""

    dx_mm: float = 0.0
    dy_mm: float = 0.0
    scale: float = 1.0


def printer_names() -> list[str]:
    """The printers of this PC; empty when there is none."""
    return list(QPrinterInfo.availablePrinterNames())


def correction_for(name: str) -> Correction:
    """What was saved for a printer; none for one that nobody measured."""
    stored = settings.get(settings.PRINTER_OFFSETS).get(name)
    if not isinstance(stored, dict):
        return Correction()
    try:
        found = Correction(*(float(stored[key]) for key in ("dx_mm", "dy_mm", "scale")))
        return _checked(found)
    except (KeyError, TypeError, ValueError, Refused):
        return Correction()


def save_correction(store: Store, name: str, wanted: Correction) -> None:
    """Keep a correction for a printer.

    Raises:
        Refused: more than a printer can be wrong.
    """
    _checked(wanted)
    with store.write():
        stored = dict(settings.get(settings.PRINTER_OFFSETS).items())
        stored[name] = asdict(wanted)
        settings.put(settings.PRINTER_OFFSETS, stored)


def set_up_page(printer: QPrinter, kind: str) -> None:
    """The page a sheet wants, as the print dialog's start."""
    printer.setPageSize(QPageSize(_PAGE_IDS[kind]))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)


def print_handout(printer: QPrinter, kind: str, content: HandoutContent, copies: int) -> int:
    """Send copies of a sheet to a printer; gives the number of copies sent.

    Raises:
        Refused: text or paper does not fit, the code reads wrong; nothing was sent.
        StoreProblem: the printer did not take it.
    """
    for _ in printing(printer, kind, content, copies):
        pass
    return copies


def printing(printer: QPrinter, kind: str, content: HandoutContent, copies: int) -> Iterator[int]:
    """As ``print_handout`` in steps, so that a window lives on: gives the copies drawn so far.

    A copy of two pages is one leaf: it is printed on both sides where the printer can.

    Everything that can be refused is refused before the first step is given.
    """
    check_copies(copies)
    sheets = fitting_sheets(kind, content)
    correction = correction_for(printer.printerName())
    printer.setFullPage(True)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    left, top = _place(printer, sheets[0])
    for sheet in sheets:
        verify_drawing(sheet, content.link, correction)
    repeats = copies
    if printer.supportsMultipleCopies():
        printer.setCopyCount(copies)
        printer.setCollateCopies(True)
        repeats = 1
    else:
        printer.setCopyCount(1)
    # One copy, one leaf: two copies of one page must not share one.
    both = len(sheets) > 1
    printer.setDuplex(_Duplex.DuplexLongSide if both else _Duplex.DuplexNone)
    printer.setDocName(content.title)
    painter = _begun(printer)
    try:
        for place in range(repeats * len(sheets)):
            if place and not printer.newPage():
                raise StoreProblem("Máy in {0} báo lỗi giữa chừng.", printer.printerName())
            painter.save()
            _correct(painter, printer, correction, left, top)
            sheet = sheets[place % len(sheets)]
            draw_sheet(painter, sheet, printer.logicalDpiX() / 25.4)
            if (left, top) != (0.0, 0.0):
                _cut_marks(painter, sheet, printer.logicalDpiX() / 25.4)
            painter.restore()
            yield (place + 1) // len(sheets) if repeats > 1 else copies
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()


def verify_drawing(
    sheet: Sheet, link: str, correction: Correction | None = None, dpi: float = CHECK_DPI
) -> None:
    """Rasterise the same drawing, decode and compare it.

    Raises:
        Refused: it does not say the registered link.
    """
    per_mm = dpi / 25.4
    image = QImage(
        round(sheet.width * per_mm), round(sheet.height * per_mm), QImage.Format.Format_Grayscale8
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    used = correction or Correction()
    painter.translate(used.dx_mm * per_mm, used.dy_mm * per_mm)
    painter.scale(used.scale, used.scale)
    draw_sheet(painter, sheet, per_mm)
    painter.end()
    size = (image.width(), image.height())
    data = bytes(image.constBits())
    verify_image(Image.frombytes("L", size, data, "raw", "L", image.bytesPerLine()), link, codes=1)


def test_page(printer: QPrinter, wanted: Correction | None = None) -> None:
    """A frame at 15 mm from the edges and rulers of 100 mm, to measure what a printer gets wrong.

    Raises:
        StoreProblem: the printer did not take it.
    """
    correction = wanted or correction_for(printer.printerName())
    printer.setFullPage(True)
    printer.setDocName(tr("Trang thử máy in"))
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    painter = _begun(printer)
    _correct(painter, printer, correction, 0.0, 0.0)
    painter.scale(printer.logicalDpiX() / 25.4, printer.logicalDpiX() / 25.4)
    painter.setPen(QPen(_BLACK, 0.25))
    edge = _FRAME_MM
    painter.drawRect(QRectF(edge, edge, paper.width() - 2 * edge, paper.height() - 2 * edge))
    _ruler(painter, QPointF(edge + 5, edge + 15), along_x=True)
    _ruler(painter, QPointF(edge + 5, edge + 15), along_x=False)
    lines = (
        tr("Trang thử máy in: {0}").format(printer.printerName()),
        tr("Khung phải cách mép giấy bên trái và bên trên đúng 15 mm."),
        tr("Lệch ngang = 15 − khoảng cách trái đo được; lệch dọc = 15 − khoảng cách trên."),
        tr("Thước phải dài đúng 100 mm. Tỷ lệ mới = tỷ lệ đang dùng × 100 ÷ số đo được."),
        tr("Đang dùng: lệch ngang {0} mm, lệch dọc {1} mm, tỷ lệ {2} %.").format(
            f"{correction.dx_mm:g}", f"{correction.dy_mm:g}", f"{correction.scale * 100:g}"
        ),
    )
    for row, line in enumerate(lines):
        _write(painter, QPointF(edge + 14, edge + 32 + row * 7), line)
    painter.end()


def _checked(wanted: Correction) -> Correction:
    if max(abs(wanted.dx_mm), abs(wanted.dy_mm)) > MOST_OFFSET_MM:
        raise Refused("Độ lệch của máy in phải trong khoảng ±{0} mm.", f"{MOST_OFFSET_MM:g}")
    if not LEAST_SCALE <= wanted.scale <= MOST_SCALE:
        raise Refused("Tỷ lệ in phải từ {0} đến {1} %.", "95", "105")
    return wanted


def _place(printer: QPrinter, sheet: Sheet) -> tuple[float, float]:
    """Where the sheet's corner lies on the printer's paper, mm: in the middle of a larger one."""
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    over_x, over_y = paper.width() - sheet.width, paper.height() - sheet.height
    if min(over_x, over_y) < -_TOLERANCE_MM:
        raise Refused(
            "Giấy trong máy in ({0} × {1} mm) nhỏ hơn tờ cần in ({2} × {3} mm). "
            "Hãy chọn lại khổ giấy.",
            *(f"{size:.0f}" for size in (paper.width(), paper.height(), sheet.width, sheet.height)),
        )
    if max(over_x, over_y) <= _TOLERANCE_MM:
        return 0.0, 0.0
    return max(0.0, over_x / 2), max(0.0, over_y / 2)


def _begun(printer: QPrinter) -> QPainter:
    painter = QPainter()
    if not painter.begin(printer):
        raise StoreProblem(
            "Không gửi được tới máy in {0}. Hãy kiểm tra máy in, hoặc lưu PDF rồi in ở máy khác.",
            printer.printerName(),
        )
    return painter


def _correct(
    painter: QPainter, printer: QPrinter, correction: Correction, left: float, top: float
) -> None:
    per_mm = printer.logicalDpiX() / 25.4
    # Some drivers have other dots down than across.
    painter.scale(1.0, printer.logicalDpiY() / printer.logicalDpiX())
    painter.translate((left + correction.dx_mm) * per_mm, (top + correction.dy_mm) * per_mm)
    painter.scale(correction.scale, correction.scale)


def _cut_marks(painter: QPainter, sheet: Sheet, per_mm: float) -> None:
    """Short lines outside the corners of a sheet on larger paper."""
    painter.scale(per_mm, per_mm)
    painter.setPen(QPen(_BLACK, 0.15))
    for x, out_x in ((0.0, -1), (sheet.width, 1)):
        for y, out_y in ((0.0, -1), (sheet.height, 1)):
            painter.drawLine(QPointF(x + 2 * out_x, y), QPointF(x + 7 * out_x, y))
            painter.drawLine(QPointF(x, y + 2 * out_y), QPointF(x, y + 7 * out_y))


def _ruler(painter: QPainter, start: QPointF, *, along_x: bool) -> None:
    for mm in range(101):
        long = 6.0 if mm % 10 == 0 else 4.0 if mm % 5 == 0 else 2.5
        across = QPointF(0, -long) if along_x else QPointF(-long / 2, 0)
        point = start + (QPointF(mm, 0) if along_x else QPointF(0, mm))
        painter.drawLine(point, point + across)
    end = QPointF(100, 0) if along_x else QPointF(0, 100)
    painter.drawLine(start, start + end)
    _write(painter, start + end + QPointF(2, 0), "100 mm")


def _write(painter: QPainter, point: QPointF, text: str) -> None:
    painter.save()
    painter.translate(point)
    painter.scale(MM_PER_UNIT, MM_PER_UNIT)
    painter.setFont(font(9, False))
    painter.drawText(QPointF(0, 0), text)
    painter.restore()
