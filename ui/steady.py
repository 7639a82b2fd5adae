"""A label whose words may change at every press without laying the whole page out anew."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget


class Steady(QWidget):
    """Holds one label where a layout wants a widget.

    QLabel asks for a new layout of its window with every text. This passes that on only when the
    new words need other room than the former ones.
    """

    def __init__(self, label: QLabel) -> None:
        super().__init__()
        self._label = label
        self._room = self._needed()
        policy = label.sizePolicy()
        policy.setHeightForWidth(label.wordWrap())
        self.setSizePolicy(policy)
        label.setParent(self)

    def sizeHint(self) -> QSize:
        return self._label.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._label.minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        return self._label.heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._label.setGeometry(self.rect())
        self._room = self._needed()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._needed() != self._room:
            self._room = self._needed()
            self.updateGeometry()
        return super().event(event)

    def _needed(self) -> QSize:
        if self._label.wordWrap():
            # The width of words that wrap is given to them.
            return QSize(self.width(), self._label.heightForWidth(self.width()))
        return self._label.sizeHint()
