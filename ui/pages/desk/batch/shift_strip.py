"""The last working days by shift: where lượt are missing is seen at once, and chosen here."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from models.log import coverage
from models.log.coverage import DayState, ShiftState
from models.text.formats import day_month
from ui.i18n import tr
from ui.pages.desk.batch import words
from ui.pages.desk.batch.state_words import cell_words, in_cell
from ui.theme import tokens
from ui.theme.fonts import app_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

_HEAD, _ROW, _GAP = 18, 25, 3
_LEAST_NAMES, _MOST_NAMES = 52, 76
_SMALL = 12
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class _Look(NamedTuple):
    fill: str
    edge: str
    ink: str


_LOOKS = {
    coverage.ROWS: _Look(tokens.WEAK, tokens.INFO_LINE, tokens.PRIMARY),
    coverage.ZERO: _Look(tokens.OK_WEAK, tokens.OK_LINE, tokens.OK),
    coverage.GAP: _Look(tokens.WARN_WEAK, tokens.WARN_LINE, tokens.WARN_STRONG),
    coverage.RUNNING: _Look(tokens.CARD, tokens.EDGE, tokens.MUTED),
    coverage.LATER: _Look(tokens.CARD, tokens.LINE, tokens.MUTED),
}
_DONE = _Look(tokens.SURFACE, tokens.LINE, tokens.MUTED)


class ShiftStrip(QWidget):
    """Columns are days, rows are shifts; a click, or arrows and Enter, chooses a cell."""

    chosen = Signal(object, str)
    """A day and the code of its shift."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[DayState, ...] = ()
        self._codes: list[str] = []
        self._names: list[str] = []
        self._side = _LEAST_NAMES
        self._chosen: tuple[date, str] | None = None
        self._at = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_days(self, days: tuple[DayState, ...]) -> None:
        """Show these, oldest first."""
        self._days = days
        shifts = {state.shift.code: state.shift for day in days for state in day.shifts}
        ordered = sorted(shifts.values(), key=lambda shift: (shift.start, shift.end))
        self._codes = [shift.code for shift in ordered]
        self._names = [words.shift_name(shift) for shift in ordered]
        metrics = QFontMetrics(app_font(_SMALL))
        longest = max((metrics.horizontalAdvance(name) for name in self._names), default=0)
        self._side = max(_LEAST_NAMES, min(longest + 8, _MOST_NAMES))
        column, row = self._at
        self._at = (
            min(column, max(len(days) - 1, 0)),
            min(row, max(len(self._codes) - 1, 0)),
        )
        self._name_it()
        self.updateGeometry()
        self.update()

    def mark(self, day: date, code: str) -> None:
        """Show what was chosen, here or elsewhere; the arrows go on from there."""
        self._chosen = (day, code)
        for column, state in enumerate(self._days):
            if state.day == day and code in self._codes:
                self._at = (column, self._codes.index(code))
        self._name_it()
        self.update()

    def cell(self, column: int, row: int) -> ShiftState | None:
        """What stands there; None where the day has no such shift."""
        if not (0 <= column < len(self._days) and 0 <= row < len(self._codes)):
            return None
        code = self._codes[row]
        shifts = self._days[column].shifts
        return next((state for state in shifts if state.shift.code == code), None)

    def cell_rect(self, column: int, row: int) -> QRectF:
        """Where a cell is drawn."""
        wide = (self.width() - self._side) / max(len(self._days), 1)
        left, top = self._side + column * wide, _HEAD + row * (_ROW + _GAP)
        return QRectF(left + 1.5, top + 1, wide - 3, _ROW)

    def _name_it(self) -> None:
        column, row = self._at
        if not self._days:
            self.setAccessibleName(tr("Các ca gần đây"))
            return
        said = cell_words(self._days[column], self.cell(column, row))
        self.setAccessibleName(tr("Các ca gần đây: {0}").format(said))
        gaps = [
            cell_words(day, state)
            for day in self._days
            for state in day.shifts
            if state.state == coverage.GAP
        ]
        self.setAccessibleDescription("; ".join(gaps) or tr("Ca nào cũng có lượt"))

    def _choose(self, column: int, row: int) -> None:
        state = self.cell(column, row)
        if state is None or state.state == coverage.LATER or self._days[column].closed:
            return
        self.chosen.emit(self._days[column].day, self._codes[row])

    def _cell_at(self, place: QPointF) -> tuple[int, int] | None:
        for column in range(len(self._days)):
            for row in range(len(self._codes)):
                if self.cell_rect(column, row).contains(place):
                    return column, row
        return None

    def _paint_cell(self, painter: QPainter, column: int, row: int) -> None:
        day, state, box = self._days[column], self.cell(column, row), self.cell_rect(column, row)
        look = _DONE if state is None or day.closed else _LOOKS[state.state]
        picked = self._chosen == (day.day, self._codes[row]) and state is not None
        painter.setBrush(QColor(look.fill))
        edge = tokens.PRIMARY if picked else look.edge
        painter.setPen(QPen(QColor(edge), 2.0 if picked else 1.0))
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus() and self._at == (column, row):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.INK), 1.6, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 4, 4)
        text = tr("nghỉ") if state is None and day.off else in_cell(state) if state else ""
        painter.setFont(app_font(_SMALL, QFont.Weight.Medium))
        painter.setPen(QColor(look.ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def sizeHint(self) -> QSize:
        rows = max(len(self._codes), 1)
        return QSize(520, _HEAD + rows * (_ROW + _GAP) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._cell_at(QPointF(event.pos()))
            if found is not None:
                said = cell_words(self._days[found[0]], self.cell(*found))
                QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            across, down = _STEPS[key]
            column, row = self._at[0] + across, self._at[1] + down
            if 0 <= column < len(self._days) and 0 <= row < len(self._codes):
                self._at = (column, row)
                self._name_it()
                self.update()
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(*self._at)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: "QMouseEvent") -> None:
        found = self._cell_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._at = found
            self._name_it()
            self._choose(*found)
            self.update()

    def mouseMoveEvent(self, event: "QMouseEvent") -> None:
        over = self._cell_at(event.position())
        usable = over is not None and self.cell(*over) is not None
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(hand if usable else Qt.CursorShape.ArrowCursor)

    def focusInEvent(self, event: "QFocusEvent") -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: "QFocusEvent") -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: "QPaintEvent") -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(app_font(_SMALL))
        painter.setPen(QColor(tokens.MUTED))
        middle = int(Qt.AlignmentFlag.AlignCenter)
        heads = [words.day_head(day.day) for day in self._days]
        room = self.cell_rect(0, 0).width() + 1
        if max(map(painter.fontMetrics().horizontalAdvance, heads), default=0) > room:
            heads = [day_month(day.day) for day in self._days]
        for column, said in enumerate(heads):
            box = self.cell_rect(column, 0)
            head = QRectF(box.left() - 4, 0, box.width() + 8, _HEAD - 2)
            painter.drawText(head, middle, said)
        for row, name in enumerate(self._names):
            box = self.cell_rect(0, row)
            side = QRectF(0, box.top(), self._side - 4, box.height())
            left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            elide = Qt.TextElideMode.ElideRight
            fitted = painter.fontMetrics().elidedText(name, elide, self._side - 4)
            painter.drawText(side, int(left), fitted)
        for column in range(len(self._days)):
            for row in range(len(self._codes)):
                self._paint_cell(painter, column, row)
