"""What visitors touch: invisible buttons over the drawn ones, and the changing countdown."""

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.kiosk.frame import Target
from ui.kiosk.scene import Scene
from ui.kiosk.text_block import Block, draw, largest_px, place
from ui.theme.tokens import DEEP, GOLD, NAVY_EDGE, ON_NAVY

LETTER = 0.62
"""Font size of the countdown as a share of its line: never below the smallest size of the page."""

_PRESSED = QColor(255, 255, 255, 70)


class TouchButton(QAbstractButton):
    """Has a name for screen readers and shows that it is pressed; the picture shows the rest."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.target = ""
        # The clerk keeps the keys, whatever is touched here.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def become(self, target: Target, ratio: float) -> None:
        """Stand for ``target``, whose rectangle is in device pixels."""
        self.target = target.name
        self.setAccessibleName(target.label)
        self.setText(target.label)
        self.setGeometry(logical(target.rect, ratio))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.isDown():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_PRESSED)
        radius = self.height() * 0.2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)


class Countdown(QWidget):
    """Seconds that are left, in words and as a line that grows shorter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._text, self._share = "", 1.0
        self.hide()

    def tell(self, text: str, share: float) -> None:
        """``share`` of the time is left."""
        if (text, share) != (self._text, self._share):
            self._text, self._share = text, share
            self.setAccessibleName(text)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(DEEP))
        line = max(2, self.height() // 14)
        room = QRectF(0, 0, self.width(), self.height() - 2 * line)
        block = Block(self._text, ON_NAVY)
        px = largest_px(block, max(1, self.width()), room.height(), int(room.height() * LETTER), 1)
        draw(painter, place("countdown", block, room, px, True))
        below = QRectF(0, self.height() - line, self.width(), line)
        painter.fillRect(below, QColor(NAVY_EDGE))
        painter.fillRect(QRectF(0, below.top(), self.width() * self._share, line), QColor(GOLD))


class TouchLayer(QObject):
    """``touched`` with the name of what a visitor touched on the page shown now."""

    touched = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._buttons: list[TouchButton] = []
        self.countdown = Countdown(window)

    def follow(self, scene: Scene, ratio: float) -> None:
        """Lie over what this scene offers."""
        while len(self._buttons) < len(scene.targets):
            button = TouchButton(self._window)
            button.clicked.connect(self._clicked)
            self._buttons.append(button)
        for button, target in zip(self._buttons, scene.targets, strict=False):
            button.become(target, ratio)
        for button in self._buttons[len(scene.targets) :]:
            button.hide()
        if scene.countdown is None:
            self.countdown.hide()
        else:
            self.countdown.setGeometry(logical(scene.countdown, ratio))
            self.countdown.show()

    def clear(self) -> None:
        """Nothing can be touched."""
        for button in self._buttons:
            button.hide()
        self.countdown.hide()

    def buttons(self) -> dict[str, TouchButton]:
        """The buttons that can be touched now, by name."""
        return {button.target: button for button in self._buttons if not button.isHidden()}

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, TouchButton):
            self.touched.emit(button.target)


def logical(rect: QRect, ratio: float) -> QRect:
    """Device pixels as window units, grown to whole ones."""
    return QRectF(
        rect.x() / ratio, rect.y() / ratio, rect.width() / ratio, rect.height() / ratio
    ).toAlignedRect()
