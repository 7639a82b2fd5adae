"""Lượt over time above the table: a column is a day, a week or a month, and narrows to it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.text.formats import day_short, number
from ui.i18n import tr
from ui.pages.history.columns import Column
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.words.weeks import weekday

_BASE = 17.0
_TOP = 4.0
_WIDEST = 30.0


class DaysChart(QWidget):
    """``chosen`` with the first and the last day of a column."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: list[Column] = []
        self._at = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Lượt theo thời gian; mũi tên để chọn cột, Enter để lọc"))

    def show_columns(self, columns: list[Column]) -> None:
        """Replace all columns."""
        self._columns = columns
        self._at = -1
        self.setAccessibleDescription("; ".join(map(words_of, columns)))
        self.update()

    def columns(self) -> list[Column]:
        """What is shown."""
        return self._columns

    def _step(self) -> float:
        return self.width() / max(len(self._columns), 1)

    def _column_at(self, x: float) -> int:
        place = int(x / self._step())
        return place if 0 <= place < len(self._columns) else -1

    def _point_at(self, place: int) -> None:
        if place != self._at:
            self._at = place
            text = words_of(self._columns[place]) if place >= 0 else ""
            self.setToolTip(text)
            self.update()

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._columns):
            column = self._columns[place]
            self.chosen.emit(column.first, column.last)

    def sizeHint(self) -> QSize:
        return QSize(400, 62)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base, step = self.height() - _BASE, self._step()
        most = max([column.quantity for column in self._columns], default=1) or 1
        wide = min(step - (2 if step > 8 else 0.5), _WIDEST)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, column in enumerate(self._columns):
            tall = (base - _TOP) * column.quantity / most
            if not tall:
                continue
            colour = tokens.PRIMARY if place == self._at else tokens.CHART
            painter.setBrush(QColor(colour))
            tall = max(tall, 2.0)
            left = (place + 0.5) * step - wide / 2
            round_ = min(3.0, wide / 3)
            painter.drawRoundedRect(QRectF(left, base - tall, wide, tall), round_, round_)
        painter.setPen(QPen(QColor(tokens.LINE), 1))
        painter.drawLine(QPointF(0, base + 0.5), QPointF(self.width(), base + 0.5))
        self._names(painter, QRectF(0, base + 2, self.width(), _BASE - 2))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.PRIMARY), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _names(self, painter: QPainter, box: QRectF) -> None:
        if not self._columns:
            return
        painter.setFont(app_font(11))
        painter.setPen(QColor(tokens.MUTED))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        first, last = self._columns[0].first, self._columns[-1].last
        painter.drawText(
            box.adjusted(2, 0, 0, 0), middle | int(Qt.AlignmentFlag.AlignLeft), day_short(first)
        )
        if first != last:
            right = middle | int(Qt.AlignmentFlag.AlignRight)
            painter.drawText(box.adjusted(0, 0, -2, 0), right, day_short(last))
        if self._at >= 0:
            painter.setPen(QColor(tokens.INK))
            centre = middle | int(Qt.AlignmentFlag.AlignHCenter)
            painter.drawText(box, centre, words_of(self._columns[self._at]))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._column_at(event.position().x())
        shape = Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self._point_at(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self._column_at(event.position().x()))

    def leaveEvent(self, event: object) -> None:
        if not self.hasFocus():
            self._point_at(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._at < 0 and self._columns:
            self._point_at(len(self._columns) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._columns:
            self._point_at(min(max(self._at + step, 0), len(self._columns) - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._at)
        else:
            super().keyPressEvent(event)


def words_of(column: Column) -> str:
    """``Thứ Hai 23/11/2026: 55 lượt``, or both days of a longer column."""
    days = f"{weekday(column.first)} {day_short(column.first)}"
    if column.last != column.first:
        days = f"{day_short(column.first)} – {day_short(column.last)}"
    return tr("{0}: {1} lượt").format(days, number(column.quantity))
