"""A label whose words may change at every press, and neither the page's layout nor its painting
begins from the window for that."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget


class Steady(QWidget):
    """Holds one label where a layout wants a widget.

    QLabel asks for a new layout of its window with every text. This passes that on only when the
    new words need other room than the former ones. ``ground`` is the one colour behind the label:
    what covers its place is painted alone, else Qt paints all that lies beneath, from the window.
    """

    def __init__(self, label: QLabel, ground: str) -> None:
        super().__init__()
        self._label = label
        self._room = self._needed()
        policy = label.sizePolicy()
        policy.setHeightForWidth(label.wordWrap())
        self.setSizePolicy(policy)
        label.setParent(self)
        label.setAutoFillBackground(True)
        self._ground = ground

    def stand_on(self, ground: str) -> None:
        """Another colour behind the label."""
        self._ground = ground
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(ground))
        self._label.setPalette(palette)

    def sizeHint(self) -> QSize:
        return self._label.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._label.minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        return self._label.heightForWidth(width)

    def showEvent(self, event: QShowEvent) -> None:
        # By now the stylesheet has given the label its own palette.
        self.stand_on(self._ground)

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
