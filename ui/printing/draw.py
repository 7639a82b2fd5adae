"""The one drawing of a sheet, for preview, printer and PDF alike."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from models.qr.matrix import Matrix, runs
from ui.printing.measure import MM_PER_UNIT, font, text_width
from ui.printing.sheet import Box, CodeArea, Item, Picture, Sheet, Text
from ui.theme.icons import draw_picture

BLACK, WHITE = QColor(0, 0, 0), QColor(255, 255, 255)
_MARK_COLOUR = QColor(250, 214, 210)


def draw_sheet(painter: QPainter, sheet: Sheet, units_per_mm: float) -> None:
    """Draw a sheet with its top left corner at the painter's origin.

    ``units_per_mm`` is the only thing the device says: its dots, pixels or points in one mm.
    """
    painter.save()
    _measure_in_mm(painter, units_per_mm)
    if sheet.mark:
        _draw_mark(painter, sheet)
    _draw_each(painter, sheet.items)
    draw_code(painter, sheet.code)
    painter.restore()


def draw_items(painter: QPainter, items: Iterable[Item], units_per_mm: float) -> None:
    """As ``draw_sheet``, for a paper without a code."""
    painter.save()
    _measure_in_mm(painter, units_per_mm)
    _draw_each(painter, items)
    painter.restore()


def draw_code(painter: QPainter, code: CodeArea) -> None:
    """The code in pure black as one outline, on a painter whose unit is one mm.

    Its quiet zone is the bare paper: nothing is drawn there, and nothing may have been.
    """
    painter.save()
    painter.translate(code.x, code.y)
    module = code.side / code.matrix.size
    painter.scale(module, module)
    painter.fillPath(_outline(code.matrix), BLACK)
    painter.restore()


@lru_cache(maxsize=16)
def _outline(matrix: Matrix) -> QPainterPath:
    """The dark modules as one path in module units, without inner edges that could show."""
    path = QPainterPath()
    for row, column, length in runs(matrix):
        path.addRect(column, row, length, 1)
    return path.simplified()


def _measure_in_mm(painter: QPainter, units_per_mm: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(units_per_mm, units_per_mm)


def _draw_each(painter: QPainter, items: Iterable[Item]) -> None:
    for item in items:
        if isinstance(item, Text):
            _draw_text(painter, item)
        elif isinstance(item, Picture):
            draw_picture(painter, QRectF(item.x, item.y, item.width, item.height), item.name)
        else:
            _draw_box(painter, item)


def _draw_text(painter: QPainter, item: Text) -> None:
    painter.save()
    painter.translate(item.x, item.y)
    painter.scale(MM_PER_UNIT, MM_PER_UNIT)
    painter.setFont(font(item.points, item.bold))
    painter.setPen(QColor(item.colour))
    painter.drawText(QPointF(0, 0), item.text)
    painter.restore()


def _draw_box(painter: QPainter, box: Box) -> None:
    painter.setPen(QPen(QColor(box.line), box.line_width) if box.line else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(box.fill) if box.fill else Qt.BrushStyle.NoBrush)
    half = box.line_width / 2
    rect = QRectF(box.x, box.y, box.width, box.height).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(rect, box.radius, box.radius)


def _draw_mark(painter: QPainter, sheet: Sheet) -> None:
    """The word of a sample across the paper, beside the code and its quiet zone, not over it."""
    code, quiet = sheet.code, sheet.code.quiet
    free = QRectF(code.x, code.y, code.side, code.side).adjusted(-quiet, -quiet, quiet, quiet)
    paper, keep = QPainterPath(), QPainterPath()
    paper.addRect(0, 0, sheet.width, sheet.height)
    keep.addRect(free)
    below = (free.bottom() + sheet.height) / 2
    beside = (free.right() + sheet.width) / 2
    painter.save()
    painter.setClipPath(paper.subtracted(keep))
    _write_mark(painter, sheet.mark, QPointF(sheet.width / 2, below), -24, sheet.width * 0.8)
    _write_mark(painter, sheet.mark, QPointF(beside, free.center().y()), -64, code.side * 0.95)
    painter.restore()


def _write_mark(painter: QPainter, mark: str, centre: QPointF, degrees: float, wide: float) -> None:
    points = wide / text_width(mark, 100, True) * 100
    painter.save()
    painter.translate(centre)
    painter.rotate(degrees)
    painter.scale(MM_PER_UNIT, MM_PER_UNIT)
    painter.setFont(font(points, True))
    painter.setPen(_MARK_COLOUR)
    half = wide / MM_PER_UNIT
    painter.drawText(QRectF(-half, -half, 2 * half, 2 * half), Qt.AlignmentFlag.AlignCenter, mark)
    painter.restore()
