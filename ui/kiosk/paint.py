"""The code page as a picture: bands, texts, steps, card."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from models.qr.matrix import Matrix
from ui.kiosk.bar import paint_bar
from ui.kiosk.code_card import draw_card, draw_code
from ui.kiosk.frame import STRIP_COLOUR, PageLayout, Step
from ui.kiosk.text_block import draw
from ui.theme.icons import draw_picture
from ui.theme.tokens import DEEP, GOLD, NAVY, ON_NAVY, PANEL


def new_image(width: int, height: int, colour: str) -> QImage:
    """An opaque picture in device pixels."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def paint_page(layout: PageLayout, matrix: Matrix) -> QImage:
    """The whole code page, in device pixels."""
    frame = layout.frame
    image = new_image(frame.width, frame.height, NAVY)
    painter = QPainter(image)
    try:
        _bands(painter, layout)
        draw_card(painter, layout.card, frame.smallest * 0.9)
        draw_code(painter, layout.code, matrix, layout.module)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for step in layout.steps:
            _step(painter, step, frame.smallest)
        for placed in layout.texts:
            draw(painter, placed)
        paint_bar(painter, layout.bar, frame)
    finally:
        painter.end()
    return image


def _bands(painter: QPainter, layout: PageLayout) -> None:
    frame = layout.frame
    painter.fillRect(0, 0, frame.width, layout.header_bottom, QColor(DEEP))
    under = frame.height - layout.footer_top
    painter.fillRect(0, layout.footer_top, frame.width, under, QColor(DEEP))
    if layout.strip is not None:
        painter.fillRect(layout.strip, QColor(STRIP_COLOUR))


def _step(painter: QPainter, step: Step, small: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if step.panel is not None:
        painter.setBrush(QColor(PANEL))
        painter.drawRoundedRect(step.panel, small * 0.6, small * 0.6)
    fill = NAVY if step.panel is None else PANEL
    draw_picture(painter, QRectF(step.picture_rect), step.picture, ON_NAVY, GOLD, fill)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(GOLD))
    painter.drawEllipse(step.circle)
    draw(painter, step.number)
    draw(painter, step.text)
