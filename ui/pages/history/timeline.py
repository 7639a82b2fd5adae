"""Steps one under the other, joined by a line."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.pages.history.life import Step
from ui.theme import tokens

_ROOM = 22
_DOT = 5.0
_COLOURS = {"original": tokens.PRIMARY, "edit": tokens.GOLD, "void": tokens.BAD}


class _StepRow(QWidget):
    """A dot on the line, and what was done there."""

    def __init__(self, step: Step, first: bool, last: bool) -> None:
        super().__init__()
        self._colour = _COLOURS.get(step.kind, tokens.MUTED)
        self._first, self._last = first, last
        self._title = _label(step.title, "font-weight: 500;")
        column = QVBoxLayout(self)
        column.setContentsMargins(_ROOM, 0, 0, 0 if last else 12)
        column.setSpacing(1)
        column.addWidget(self._title)
        about = _label(step.about, "")
        about.setProperty("role", "small")
        column.addWidget(about)
        for line in step.lines:
            column.addWidget(_label(line, f"font-size: {tokens.FONT_SMALL}px;"))
        self.setAccessibleName(". ".join([step.title, step.about, *step.lines]))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(_DOT + 2, self._title.geometry().center().y() + 0.5)
        painter.setPen(QPen(QColor(tokens.LINE), 2))
        top = middle.y() if self._first else 0.0
        bottom = middle.y() if self._last else float(self.height())
        painter.drawLine(QPointF(middle.x(), top), QPointF(middle.x(), bottom))
        painter.setPen(QPen(QColor(tokens.CARD), 2))
        painter.setBrush(QColor(self._colour))
        painter.drawEllipse(middle, _DOT + 1, _DOT + 1)


class Timeline(QWidget):
    """Shows the life of one thing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.steps: list[Step] = []

    def show_steps(self, steps: list[Step]) -> None:
        """Replace all steps."""
        self.steps = steps
        while (item := self._column.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for place, step in enumerate(steps):
            self._column.addWidget(_StepRow(step, place == 0, place == len(steps) - 1))


def _label(text: str, sheet: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setStyleSheet(sheet)
    return label
