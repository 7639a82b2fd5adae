"""Painting the cells of the matrix: hundreds at once, whenever somebody scrolls."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.text.formats import number
from ui.i18n import tr
from ui.pages.supervisor import words
from ui.pages.supervisor.matrix_model import Index, MatrixModel
from ui.pages.supervisor.words import Look
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.theme.icons import pixmap

_ICON, _GAP, _SIDE = 14, 5, 9
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class CellDelegate(QStyledItemDelegate):
    """Icon and word above, lượt and the change below, revision at the right.

    What all cells of a state share is painted once and kept; a cell adds its numbers.
    """

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.small = False
        self._total = app_font(tokens.FONT_BODY, QFont.Weight.Bold)
        self._more = app_font(12)
        self._totals, self._mores = QFontMetricsF(self._total), QFontMetricsF(self._more)
        self._faces: dict[tuple[str, str, int, int, float], QPixmap] = {}
        self._inks: dict[str, QColor] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = index.row(), index.column()
        look, rect = self._model.look(row, column), option.rect
        painter.drawPixmap(rect.topLeft(), self._face(look, rect.size(), painter))
        if not self.small:
            self._numbers(painter, QRectF(rect), row, column, look)
        if option.state & QStyle.StateFlag.State_Selected:
            self._edge(painter, QRectF(rect), option)

    def _numbers(self, painter: QPainter, box: QRectF, row: int, column: int, look: Look) -> None:
        line = self._model.lines[row]
        cell = line.cell(column)
        if cell is None or not cell.revision:
            return
        if look.ink not in self._inks:
            self._inks[look.ink] = QColor(look.ink)
        painter.setPen(self._inks[look.ink])
        left, base = box.left() + _SIDE, box.bottom() - 9
        total = number(cell.total)
        painter.setFont(self._total)
        painter.drawText(QPointF(left, base), total)
        change = words.change_text(line.change(column))
        painter.setFont(self._more)
        if change:
            after = left + self._totals.horizontalAdvance(total) + 7
            painter.drawText(QPointF(after, base), change)
        if cell.revision > 1:
            text = f"r{cell.revision}"
            right = box.right() - _SIDE - self._mores.horizontalAdvance(text)
            painter.drawText(QPointF(right, base), text)

    def _edge(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        view = option.widget
        focused = isinstance(view, QWidget) and view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.PRIMARY if focused else tokens.EDGE), 2))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        painter.restore()

    def _face(self, look: Look, size: QSize, painter: QPainter) -> QPixmap:
        device = painter.device()
        ratio = device.devicePixelRatio() if device is not None else 1.0
        key = (look.word, look.ink, size.width(), size.height(), ratio)
        if key not in self._faces:
            self._faces[key] = self._painted(look, size, ratio)
        return self._faces[key]

    def _painted(self, look: Look, size: QSize, ratio: float) -> QPixmap:
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        # The style may have put its own colour under a cell that is chosen.
        made.fill(QColor(tokens.CARD))
        box = QRectF(0, 0, size.width(), size.height()).adjusted(2, 2, -2, -2)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.edge), 1))
        painter.setBrush(QColor(look.paper))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(look.ink))
        if not look.icon:
            painter.setFont(self._more)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), look.word)
        elif self.small:
            place = box.center() - QPointF(_ICON / 2, _ICON / 2)
            painter.drawPixmap(place, pixmap(look.icon, look.ink, _ICON, ratio))
        else:
            inner = box.adjusted(7, 3, -7, -box.height() / 2)
            place = QPointF(inner.left(), inner.center().y() - _ICON / 2)
            painter.drawPixmap(place, pixmap(look.icon, look.ink, _ICON, ratio))
            word = app_font(tokens.FONT_SMALL, QFont.Weight.Medium)
            painter.setFont(word)
            room = inner.adjusted(_ICON + _GAP, 0, 0, 0)
            text = QFontMetricsF(word).elidedText(
                tr(look.word), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, _LEFT, text)
        painter.end()
        return made
