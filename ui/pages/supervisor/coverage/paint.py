"""Painting the coverage: cells of colour, icon and word, names beside them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.supervisor.coverage import Cell
from ui.i18n import tr
from ui.pages.supervisor.coverage.looks import LOOKS, first_line, second_line
from ui.pages.supervisor.coverage.model import UNIT, WEEK, CoverageModel, Index
from ui.pages.supervisor.words import Look, short_name
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.theme.icons import pixmap

ROW = 46
_ICON = 14
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_CUT = Qt.TextElideMode.ElideRight


class CoverageDelegate(QStyledItemDelegate):
    """A place: icon and word above, how many and when below. A unit: its name above its code."""

    def __init__(self, model: CoverageModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._word = app_font(tokens.FONT_SMALL, QFont.Weight.Medium)
        self._name = app_font(tokens.FONT_BODY, QFont.Weight.Medium)
        self._plain = app_font(tokens.FONT_SMALL)
        self._small = app_font(12)
        self._icons: dict[tuple[str, str], QPixmap] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = index.row(), index.column()
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self._model.cell(row, column)
        if cell is not None:
            self._cell(painter, box.adjusted(2, 2, -2, -2), cell)
        elif column == UNIT:
            self._unit(painter, box.adjusted(9, 4, -6, -4), row)
        else:
            self._words(painter, box.adjusted(9, 0, -6, 0), row, column)
        self._edge(painter, box, option)
        painter.restore()

    def _cell(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        look = LOOKS[cell.state]
        painter.setPen(QPen(QColor(look.edge), 1))
        painter.setBrush(QColor(look.paper))
        painter.drawRoundedRect(box, 6, 6)
        inside = box.adjusted(7, 3, -7, -3)
        below = second_line(cell)
        half = inside.height() / 2 if below else inside.height()
        top = inside.top() + (half - _ICON) / 2
        painter.drawPixmap(QPointF(inside.left(), top), self._icon(look))
        painter.setPen(QColor(look.ink))
        beside = QRectF(inside.left() + _ICON + 5, inside.top(), inside.width() - _ICON - 5, half)
        self._text(painter, beside, self._word, first_line(cell))
        if below:
            line = QRectF(inside.left(), inside.top() + half, inside.width(), half)
            self._text(painter, line, self._small, below)

    def _unit(self, painter: QPainter, box: QRectF, row: int) -> None:
        unit = self._model.units[row]
        half = box.height() / 2
        painter.setPen(QColor(tokens.INK))
        self._text(painter, box.adjusted(0, 0, 0, -half), self._name, short_name(unit.name))
        painter.setPen(QColor(tokens.MUTED))
        code = unit.code if unit.expected else f"{unit.code} · {tr('ngoài danh sách')}"
        self._text(painter, box.adjusted(0, half, 0, 0), self._small, code)

    def _words(self, painter: QPainter, box: QRectF, row: int, column: int) -> None:
        older = column == WEEK and self._model.is_older(row)
        painter.setPen(QColor(tokens.WARN_STRONG if older else tokens.MUTED))
        words = self._model.words(row, column)
        if older:
            words = tr("{0}, tuần trước").format(words)
        self._text(painter, box, self._plain, words)

    def _text(self, painter: QPainter, box: QRectF, font: QFont, words: str) -> None:
        painter.setFont(font)
        painter.drawText(box, _LEFT, QFontMetricsF(font).elidedText(words, _CUT, box.width()))

    def _edge(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        view = option.widget
        if not option.state & QStyle.StateFlag.State_Selected:
            return
        focused = isinstance(view, QWidget) and view.hasFocus()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.PRIMARY if focused else tokens.EDGE), 2))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)

    def _icon(self, look: Look) -> QPixmap:
        key = (look.icon, look.ink)
        if key not in self._icons:
            parent = self.parent()
            ratio = parent.devicePixelRatioF() if isinstance(parent, QWidget) else 1.0
            self._icons[key] = pixmap(look.icon, look.ink, _ICON, ratio)
        return self._icons[key]
