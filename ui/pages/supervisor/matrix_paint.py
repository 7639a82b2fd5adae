"""Painting the edges of the matrix: the row of weeks and the column of units."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QWidget,
)

from models.text.formats import day_month
from ui.i18n import tr
from ui.pages.supervisor import words
from ui.pages.supervisor.matrix_model import MatrixModel
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.words.weeks import week_name

ROW, COLUMN, HEAD = 46, 132, 46
SMALL_ROW, SMALL_COLUMN = 28, 44
UNITS = 214
_ICON = 14
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class WeekHeader(QHeaderView):
    """Number and days of each week; the chosen one stands out. A click chooses."""

    chosen = Signal(int)

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.small = False
        self._marked = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(COLUMN)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.sectionClicked.connect(self.chosen)

    def mark(self, column: int) -> None:
        """Which week the page speaks of."""
        if column != self._marked:
            self._marked = column
            self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        weeks = self._model.weeks()
        if not 0 <= logical < len(weeks):
            return
        week, marked = weeks[logical], logical == self._marked
        box = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.WEAK))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 6, 6)
        if self.small:
            painter.setPen(QColor(tokens.PRIMARY if marked else tokens.INK))
            painter.setFont(app_font(tokens.FONT_SMALL, QFont.Weight.Bold))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(week.number))
            painter.restore()
            return
        inner = box.adjusted(9, 4, -6, -4)
        painter.setPen(QColor(tokens.PRIMARY if marked else tokens.INK))
        painter.setFont(app_font(tokens.FONT_SMALL, QFont.Weight.Bold))
        painter.drawText(inner.adjusted(0, 0, 0, -inner.height() / 2), _LEFT, week_name(week))
        painter.setPen(QColor(tokens.MUTED))
        painter.setFont(app_font(12))
        days = f"{day_month(week.first)} – {day_month(week.last)}"
        painter.drawText(inner.adjusted(0, inner.height() / 2, 0, 0), _LEFT, days)
        painter.restore()

    def sizeHint(self) -> QSize:
        return QSize(COLUMN, HEAD)


class UnitHeader(QHeaderView):
    """The units: they stay in sight however far the weeks are scrolled."""

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._model = model
        self.small = False
        self._marked = -1
        self._name = app_font(tokens.FONT_BODY, QFont.Weight.Medium)
        self._code = app_font(12)
        self._metrics = QFontMetricsF(self._name)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)

    def mark(self, row: int) -> None:
        """Which unit is chosen."""
        if row != self._marked:
            self._marked = row
            self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        if not 0 <= logical < len(self._model.lines):
            return
        line = self._model.lines[logical]
        box = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if logical == self._marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.WEAK))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 6, 6)
        inner = box.adjusted(9, 4, -6, -4)
        painter.setPen(QColor(tokens.INK))
        painter.setFont(self._name)
        name = self._metrics.elidedText(
            words.short_name(line.name), Qt.TextElideMode.ElideRight, inner.width()
        )
        if self.small:
            painter.drawText(inner, _LEFT, name)
            painter.restore()
            return
        painter.drawText(inner.adjusted(0, 0, 0, -inner.height() / 2), _LEFT, name)
        painter.setPen(QColor(tokens.MUTED))
        painter.setFont(self._code)
        code = line.code if line.listed else f"{line.code} · {tr('ngoài danh sách')}"
        painter.drawText(inner.adjusted(0, inner.height() / 2, 0, 0), _LEFT, code)
        painter.restore()

    def sizeHint(self) -> QSize:
        return QSize(UNITS, ROW)
