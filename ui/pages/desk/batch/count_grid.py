"""Nine kinds with a number each: typed, stepped with + and −, walked with Enter and the arrows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from models.log.context import PresetNow
from models.log.interactions import MOST
from ui.i18n import tr
from ui.theme import tokens
from ui.theme.fonts import app_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

_ACROSS = 3
_STEPS = {Qt.Key.Key_Up: -_ACROSS, Qt.Key.Key_Down: _ACROSS}
_SIDE_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CountBox(QSpinBox):
    """How many lượt of one kind; its whole number is chosen on arrival, so typing replaces it."""

    walked = Signal(int)
    """By so many boxes; 0 is on from here with Enter."""

    def __init__(self, preset: PresetNow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preset = preset
        self.setRange(0, MOST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr(preset.label))

    def _step_aside(self, key: Qt.Key) -> bool:
        """Left and right walk only where they do not move within the number."""
        edit = self.lineEdit()
        whole = edit.selectedText() == edit.text()
        end = 0 if key == Qt.Key.Key_Left else len(edit.text())
        return whole or (edit.cursorPosition() == end and not edit.hasSelectedText())

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        key = Qt.Key(event.key())
        if key in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.walked.emit(0)
        elif key in _STEPS:
            self.walked.emit(_STEPS[key])
        elif key in _SIDE_STEPS and self._step_aside(key):
            self.walked.emit(_SIDE_STEPS[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.stepBy(1 if key == Qt.Key.Key_Plus else -1)
        elif key in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: "QFocusEvent") -> None:
        super().focusInEvent(event)
        # A click would put the cursor somewhere after this.
        QTimer.singleShot(0, self.selectAll)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The page scrolls under the mouse; a number must not change by that.
        event.ignore()


class CountGrid(QWidget):
    """``changed`` with every number; ``left`` when Enter leaves the last one."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: list[CountBox] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)

    def show_presets(self, presets: list[PresetNow]) -> None:
        """Make a box for each button, unless they are these already."""
        if [box.preset for box in self.boxes] == presets:
            return
        kept = self.quantities()
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.boxes = [CountBox(preset) for preset in presets]
        for place, box in enumerate(self.boxes):
            box.setValue(kept.get(box.preset.code, 0))
            box.valueChanged.connect(self._tell)
            box.walked.connect(self._walk)
            self._grid.addWidget(_labelled(box), place // _ACROSS, place % _ACROSS)
            self._grid.setColumnStretch(place % _ACROSS, 1)
        if self.boxes:
            self.setFocusProxy(self.boxes[0])

    def quantities(self) -> dict[str, int]:
        """What was entered, by code; kinds without a number are left out."""
        return {box.preset.code: box.value() for box in self.boxes if box.value()}

    def clear(self) -> None:
        """All back to nothing."""
        for box in self.boxes:
            box.setValue(0)

    def _tell(self) -> None:
        self.changed.emit()

    def _walk(self, by: int) -> None:
        box = self.sender()
        if not isinstance(box, CountBox):
            return
        place = self.boxes.index(box) + (by or 1)
        if 0 <= place < len(self.boxes):
            self.boxes[place].setFocus(Qt.FocusReason.TabFocusReason)
        elif by == 0:
            self.left.emit()


def _labelled(box: CountBox) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    label = QLabel(tr(box.preset.label))
    label.setFont(app_font(tokens.FONT_SMALL))
    label.setBuddy(box)
    # A long name must not make the panel wider than the page.
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    label.setToolTip(tr(box.preset.label))
    column.addWidget(label)
    column.addWidget(box)
    return holder
