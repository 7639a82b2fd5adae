"""Painting the matrix: cells, the column of units and the row of weeks."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from models.supervisor.overview import Line
from models.text.formats import day_month, number
from ui.i18n import tr
from ui.pages.supervisor import words
from ui.pages.supervisor.matrix_model import Index, MatrixModel
from ui.pages.supervisor.words import Look
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.theme.icons import pixmap

ROW, COLUMN, HEAD = 46, 132, 46
SMALL_ROW, SMALL_COLUMN = 28, 44
UNITS = 214
_ICON = 14
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class CellDelegate(QStyledItemDelegate):
    """A cell: icon and word above, lượt and the change below, revision at the right."""

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.small = False
        self._word = app_font(tokens.FONT_SMALL, QFont.Weight.Medium)
        self._total = app_font(tokens.FONT_BODY, QFont.Weight.Bold)
        self._small = app_font(12)
        self._metrics = QFontMetricsF(self._word)
        self._widths = QFontMetricsF(self._total)
        self._icons: dict[tuple[str, str], QPixmap] = {}
        self._colours: dict[str, QColor] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = index.row(), index.column()
        line, look = self._model.lines[row], self._model.look(row, column)
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            # The style has put its own colour there.
            painter.fillRect(option.rect, self._colour(tokens.CARD))
        self._paper(painter, box, look)
        if line.cell(column) is None:
            painter.setPen(self._colour(look.ink))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), look.word)
        elif self.small:
            place = box.center() - QPointF(_ICON / 2, _ICON / 2)
            painter.drawPixmap(place, self._icon(look))
        else:
            self._words(painter, box.adjusted(7, 3, -7, -3), line, column, look)
        self._edges(painter, QRectF(option.rect), option)
        painter.restore()

    def _paper(self, painter: QPainter, box: QRectF, look: Look) -> None:
        painter.setPen(QPen(self._colour(look.edge), 1))
        painter.setBrush(self._colour(look.paper))
        painter.drawRoundedRect(box, 6, 6)

    def _words(self, painter: QPainter, box: QRectF, line: Line, column: int, look: Look) -> None:
        cell = line.cell(column)
        assert cell is not None
        half = box.height() / 2
        painter.drawPixmap(QPointF(box.left(), box.top() + (half - _ICON) / 2), self._icon(look))
        painter.setPen(self._colour(look.ink))
        painter.setFont(self._word)
        room = box.width() - _ICON - 5
        word = tr(look.word)
        if self._metrics.horizontalAdvance(word) > room:
            word = self._metrics.elidedText(word, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(box.left() + _ICON + 5, box.top(), room, half), _LEFT, word)
        below = QRectF(box.left(), box.top() + half, box.width(), half)
        if not cell.revision:
            return
        total = number(cell.total)
        painter.setFont(self._total)
        painter.drawText(below, _LEFT, total)
        painter.setFont(self._small)
        after = self._widths.horizontalAdvance(total) + 7
        painter.drawText(
            below.adjusted(after, 0, 0, 0), _LEFT, words.change_text(line.change(column))
        )
        if cell.revision > 1:
            painter.drawText(below, _RIGHT, f"r{cell.revision}")

    def _edges(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        state, view = option.state, option.widget
        if not state & QStyle.StateFlag.State_Selected:
            return
        focused = isinstance(view, QWidget) and view.hasFocus()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colour(tokens.PRIMARY if focused else tokens.EDGE), 2))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)

    def _icon(self, look: Look) -> QPixmap:
        key = (look.icon, look.ink)
        if key not in self._icons:
            parent = self.parent()
            ratio = parent.devicePixelRatioF() if isinstance(parent, QWidget) else 1.0
            self._icons[key] = pixmap(look.icon, look.ink, _ICON, ratio)
        return self._icons[key]

    def _colour(self, name: str) -> QColor:
        if name not in self._colours:
            self._colours[name] = QColor(name)
        return self._colours[name]


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
        painter.drawText(inner.adjusted(0, 0, 0, -inner.height() / 2), _LEFT, words.week_name(week))
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
