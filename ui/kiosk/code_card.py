"""The white card and the code on it: pure black on white, whole device pixels, no smoothing."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from models.qr.matrix import QUIET_ZONE, Matrix, runs

WHITE, BLACK = QColor(255, 255, 255), QColor(0, 0, 0)


def draw_card(painter: QPainter, card: QRect, radius: float) -> None:
    """The card's white ground."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(WHITE)
    painter.drawRoundedRect(QRectF(card), radius, radius)


def draw_code(painter: QPainter, square: QRect, matrix: Matrix, module: int) -> None:
    """The code with its quiet zone from the square's top left corner; the painter must count in
    device pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    side = module * (matrix.size + 2 * QUIET_ZONE)
    left, top = square.left(), square.top()
    painter.fillRect(left, top, side, side, WHITE)
    for row, column, length in runs(matrix):
        x, y = left + (column + QUIET_ZONE) * module, top + (row + QUIET_ZONE) * module
        painter.fillRect(x, y, length * module, module, BLACK)
