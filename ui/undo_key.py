"""Ctrl+Z right after something was logged on a page that types: it takes that back."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

_STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class UndoKey(QObject):
    """A text field keeps Ctrl+Z for its letters. Until the person types, clicks or goes elsewhere,
    the last thing done is the lượt, not a letter: ``pressed``."""

    pressed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None

    def arm(self) -> None:
        """Something was logged just now."""
        self.disarm()
        focus = QApplication.focusWidget()
        if focus is not None:
            self._watched = focus
            focus.installEventFilter(self)
            focus.destroyed.connect(self._forget)

    def disarm(self) -> None:
        """Something else is the last thing done."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget)
            self._watched = None

    def _forget(self) -> None:
        self._watched = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.ShortcutOverride:
            if event.matches(QKeySequence.StandardKey.Undo):
                event.accept()
                return True
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Undo):
                if not event.isAutoRepeat():
                    self.pressed.emit()
                return True
            if event.key() not in _MODIFIERS:
                self.disarm()
        elif isinstance(event, QFocusEvent) and kind == QEvent.Type.FocusOut:
            if event.reason() not in _STAYS:
                self.disarm()
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod):
            self.disarm()
        return False
