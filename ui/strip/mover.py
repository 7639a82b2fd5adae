"""Moving the strip by mouse or finger, from wherever on it the press began."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_SLIP = 10


class Mover(QObject):
    """Sees the mouse, and what Qt makes of a finger, before the strip's parts do.

    From a button the strip moves only once the pointer has left it: there a release no longer
    presses it, so that no press is lost to a shaking hand.
    """

    dragged = Signal(QPoint, QPoint)
    """Where the corner would go, where the pointer is."""
    dropped = Signal()

    def __init__(self, strip: QWidget) -> None:
        super().__init__(strip)
        self._strip = strip
        self._grip: QPoint | None = None
        self._moving = False

    def watch(self, widget: QWidget) -> None:
        """Move the strip by this part of it."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent) or not isinstance(watched, QWidget):
            return False
        kind, pointer = event.type(), event.globalPosition().toPoint()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._grip, self._moving = pointer - self._strip.pos(), False
            return False
        if kind == QEvent.Type.MouseMove and self._grip is not None:
            return self._move(watched, event.position().toPoint(), pointer)
        if kind == QEvent.Type.MouseButtonRelease and self._grip is not None:
            moved, self._grip, self._moving = self._moving, None, False
            if moved:
                _let_go(watched)
                self.dropped.emit()
            return moved
        return False

    def _move(self, watched: QWidget, place: QPoint, pointer: QPoint) -> bool:
        assert self._grip is not None
        if not self._moving:
            if isinstance(watched, QAbstractButton):
                begun = not watched.rect().adjusted(-_SLIP, -_SLIP, _SLIP, _SLIP).contains(place)
            else:
                begun = True
            if not begun:
                return False
            self._moving = True
            handle = self._strip.windowHandle()
            if QGuiApplication.platformName().startswith("wayland") and handle is not None:
                # There only the compositor moves windows.
                handle.startSystemMove()
                return True
        self.dragged.emit(pointer - self._grip, pointer)
        return True


def _let_go(watched: QWidget) -> None:
    if isinstance(watched, QAbstractButton):
        watched.setDown(False)
