"""The slip with an answer on its way out: to a printer, or into a PDF; read back before that."""

from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from models.answers.slip import SLIP80, TITLE, Slip, check_layout, slip_of
from models.errors import Refused, StoreProblem
from models.qr.pdf_pages import UnreadablePdf, rendered_pages
from models.qr.verify import MISMATCH, verify_image
from models.store import settings
from ui.printing.answer_slip import ROLL, SlipPage, draw_slip, lay_out_slip
from ui.printing.pdf import check_out, drawn_pdf, write_whole
from ui.printing.printer import CHECK_DPI, Correction, correction_for, printer_names, set_up_page
from ui.session import Session

ROLL_DPI = 203
_TOLERANCE_MM = 1.5


def slip_pdf(slip: Slip, layout: str) -> tuple[bytes, int]:
    """The PDF of a slip, rasterised, decoded and compared, and its number of pages.

    Raises:
        Refused: the code reads wrong.
    """
    pages = lay_out_slip(slip, layout)
    data = drawn_pdf(pages, draw_slip, TITLE, slip.day)
    for dpi in (CHECK_DPI, *((ROLL_DPI,) if layout == SLIP80 else ())):
        _verify(data, pages, slip.link, dpi)
    return data, len(pages)


def write_slip(session: Session, answer_id: str, out: Path, layout: str) -> dict[str, Any]:
    """Write the slip of an answer as a PDF.

    Raises:
        Refused: no such answer or layout, not in force, the code reads wrong, no place for a file.
        StoreProblem: the disk.
    """
    check_layout(layout)
    if out.suffix.lower() != ".pdf":
        raise Refused("Phiếu chỉ ghi ra tệp .pdf, không ghi ra {0}. Hãy đổi tên tệp.", out.name)
    check_out(out)
    with session.store.read():
        slip = slip_of(answer_id, session.now())
    data, pages = slip_pdf(slip, layout)
    write_whole(out, data)
    return {
        "path": str(out.absolute()),
        "layout": layout,
        "pages": pages,
        "fingerprint": slip.fingerprint,
    }


def slip_printer() -> str:
    """The printer for slips: the one chosen for them, else that of the handouts, else the PC's
    own; empty when there is none. Call inside ``store.read()``."""
    names = printer_names()
    wanted = (settings.get(settings.SLIP_PRINTER), settings.get(settings.PRINTER))
    for name in (*wanted, QPrinterInfo.defaultPrinterName()):
        if name and name in names:
            return name
    return ""


def print_slip(printer: QPrinter, slip: Slip, layout: str) -> int:
    """Send a slip to a printer; gives the number of its pages.

    Raises:
        Refused: the paper is too small, or the code reads wrong; nothing was sent.
        StoreProblem: the printer did not take it.
    """
    pages = lay_out_slip(slip, layout)
    correction = correction_for(printer.printerName())
    _set_up(printer, pages[0], layout)
    left = _left(printer, pages[0], layout)
    for page in pages:
        _verify_page(page, slip.link, correction, printer.resolution())
    printer.setDocName(TITLE)
    painter = QPainter()
    if not painter.begin(printer):
        raise StoreProblem(
            "Không gửi được tới máy in {0}. Hãy kiểm tra máy in, hoặc lưu PDF rồi in ở máy khác.",
            printer.printerName(),
        )
    try:
        for number, page in enumerate(pages):
            if number and not printer.newPage():
                raise StoreProblem(
                    "Máy in {0} báo lỗi giữa chừng. Hãy kiểm tra giấy rồi in lại.",
                    printer.printerName(),
                )
            painter.save()
            per_mm = printer.logicalDpiX() / 25.4
            # Some drivers have other dots down than across.
            painter.scale(1.0, printer.logicalDpiY() / printer.logicalDpiX())
            painter.translate((left + correction.dx_mm) * per_mm, correction.dy_mm * per_mm)
            painter.scale(correction.scale, correction.scale)
            draw_slip(painter, page, per_mm)
            painter.restore()
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    return len(pages)


def _set_up(printer: QPrinter, page: SlipPage, layout: str) -> None:
    if layout != SLIP80:
        set_up_page(printer, "a5")
        return
    size = QSizeF(page.width, page.height)
    # As long as the slip is: the roll is cut behind it.
    exact = QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    printer.setPageLayout(QPageLayout(exact, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)


def _left(printer: QPrinter, page: SlipPage, layout: str) -> float:
    """Where the slip's left edge lies on the printer's paper, mm: in the middle of a larger one.
    Rolls whose paper counts only where it can be printed on are narrower than the slip."""
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    over = paper.width() - page.width
    least = -(ROLL - 72.0) if layout == SLIP80 else 0.0
    if over < least - _TOLERANCE_MM or paper.height() - page.height < -_TOLERANCE_MM:
        raise Refused(
            "Giấy trong máy in ({0} × {1} mm) nhỏ hơn phiếu cần in ({2} × {3} mm). "
            "Hãy chọn khổ phiếu khác.",
            *(f"{mm:.0f}" for mm in (paper.width(), paper.height(), page.width, page.height)),
        )
    return 0.0 if abs(over) <= _TOLERANCE_MM else over / 2


def _verify(data: bytes, pages: tuple[SlipPage, ...], link: str, dpi: float) -> None:
    try:
        images = list(rendered_pages(data, dpi))
    except UnreadablePdf as error:
        raise Refused(MISMATCH) from error
    if len(images) != len(pages):
        raise Refused(MISMATCH)
    for image, page in zip(images, pages, strict=True):
        if page.code is not None:
            verify_image(image, link, codes=1)


def _verify_page(page: SlipPage, link: str, correction: Correction, dpi: int) -> None:
    """Rasterise the same drawing at the printer's own resolution, decode and compare it."""
    if page.code is None:
        return
    per_mm = min(max(dpi, ROLL_DPI), CHECK_DPI) / 25.4
    size = (round(page.width * per_mm), round(page.height * per_mm))
    image = QImage(*size, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.translate(correction.dx_mm * per_mm, correction.dy_mm * per_mm)
    painter.scale(correction.scale, correction.scale)
    draw_slip(painter, page, per_mm)
    painter.end()
    data = bytes(image.constBits())
    verify_image(Image.frombytes("L", size, data, "raw", "L", image.bytesPerLine()), link, codes=1)
