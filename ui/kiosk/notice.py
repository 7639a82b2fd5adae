"""The pages without a code: not confirmed yet, paused, and the plain one when all else fails."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from models.qr.matrix import QUIET_ZONE, Matrix
from ui.kiosk.code_card import draw_code
from ui.kiosk.content import KioskContent
from ui.kiosk.frame import STRIP_COLOUR, Frame
from ui.kiosk.header import Header, tall_header, wide_header
from ui.kiosk.paint import new_image
from ui.kiosk.text_block import Block, Placed, draw, largest_px, measure, place
from ui.theme.icons import pixmap
from ui.theme.tokens import BAD, BAD_HOVER, DEEP, NAVY, NAVY_EDGE, ON_NAVY


@dataclass(frozen=True)
class Notice:
    """A finished page and the texts on it."""

    image: QImage
    texts: tuple[Placed, ...]


def paint_no_channel(content: KioskContent, width: int, height: int, clock: str) -> Notice:
    """A calm page: there is nothing to scan yet, somebody helps."""
    return _paint(
        content, Frame(width, height, content.inches), clock, content.fixed.no_channel, calm=True
    )


def paint_wrong_code(content: KioskContent, width: int, height: int, clock: str) -> Notice:
    """A red page: what would be shown is not what was registered."""
    return _paint(
        content, Frame(width, height, content.inches), clock, content.fixed.wrong_code, calm=False
    )


def paint_plain(matrix: Matrix, link: str, width: int, height: int) -> QImage:
    """The code and its address on white and nothing that could go wrong."""
    image = new_image(width, height, "#FFFFFF")
    text_height = _text_height(height)
    square, module = plain_place(matrix, width, height)
    painter = QPainter(image)
    try:
        draw_code(painter, square, matrix, module)
        block = Block(link, "#000000", centred=True)
        px = largest_px(block, int(width * 0.9), text_height / 2, text_height // 3)
        line = QRectF(width * 0.05, square.bottom() + 1, width * 0.9, text_height / 2)
        draw(painter, place("link", block, line, px))
    finally:
        painter.end()
    return image


def plain_place(matrix: Matrix, width: int, height: int) -> tuple[QRect, int]:
    """Where the code stands on the plain page, quiet zone included, and its module's side."""
    text_height = _text_height(height)
    modules = matrix.size + 2 * QUIET_ZONE
    module = int(min(width, height - text_height) * 0.9 // modules)
    side = module * modules
    return QRect((width - side) // 2, (height - text_height - side) // 2, side, side), module


def _text_height(height: int) -> int:
    return height // 10


def _paint(content: KioskContent, frame: Frame, clock: str, title: str, *, calm: bool) -> Notice:
    header = (wide_header if frame.width >= frame.height else tall_header)(content, frame, clock)
    image = new_image(frame.width, frame.height, NAVY if calm else BAD)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # White on the alarm red is 6.5 : 1; what must be read stands on its darker shade.
        band = QColor(DEEP if calm else BAD_HOVER)
        painter.fillRect(0, 0, frame.width, header.bottom, band)
        if header.strip is not None:
            painter.fillRect(header.strip, QColor(STRIP_COLOUR))
        above = [
            _white(placed) if not calm and placed.name == "clock" else placed
            for placed in header.texts
        ]
        for placed in above:
            draw(painter, placed)
        said = _message(painter, content, frame, header, title, calm=calm)
    finally:
        painter.end()
    return Notice(image, (*above, *said))


def _message(
    painter: QPainter,
    content: KioskContent,
    frame: Frame,
    header: Header,
    title: str,
    *,
    calm: bool,
) -> list[Placed]:
    safe, small = frame.safe, frame.smallest
    width = int(safe.width() - 4 * small)
    rows = [
        ("title", Block(title, ON_NAVY, bold=True, centred=True), small * 2.6),
        ("ask", Block(content.fixed.ask_officer, ON_NAVY, centred=True), small * 1.5),
    ]
    sizes = [largest_px(block, width, safe.height() / 4, round(px)) for _, block, px in rows]
    heights = [
        measure(block, width, px).height for (_, block, _), px in zip(rows, sizes, strict=True)
    ]
    icon = round(small * 5)
    total = icon + small * 1.2 + sum(heights) + small * 0.7
    middle = (header.below + safe.bottom()) / 2
    top = middle - total / 2
    if not calm:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(BAD_HOVER))
        panel = QRectF(safe.left(), top - small * 1.5, safe.width(), total + small * 3)
        painter.drawRoundedRect(panel, small, small)
    picture = pixmap("qr" if calm else "warning", NAVY_EDGE if calm else ON_NAVY, icon)
    painter.drawPixmap(round((frame.width - icon) / 2), round(top), picture)
    top += icon + small * 1.2
    said = []
    for (name, block, _), px, height in zip(rows, sizes, heights, strict=True):
        room = QRectF((frame.width - width) / 2, top, width, height)
        said.append(place(name, block, room, px))
        draw(painter, said[-1])
        top += height + small * 0.7
    return said


def _white(placed: Placed) -> Placed:
    block = Block(placed.block.text, ON_NAVY, centred=placed.block.centred)
    return Placed(placed.name, block, placed.rect, placed.px)
