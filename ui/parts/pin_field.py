"""The supervisor PIN where a change needs it."""

from datetime import datetime

from PySide6.QtCore import QRegularExpression, QTimer, Signal
from PySide6.QtGui import QHideEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from models.errors import Refused
from models.setup.desk import require_pin_if_set
from models.setup.pin import has_pin
from models.store.opening import Store
from ui.i18n import tr
from ui.parts.pieces import field

FORGET_MS = 120_000
_WIDTH = 220


class PinEdit(QLineEdit):
    """Digits, never shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(12)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,12}"), self))
        self.setFixedWidth(_WIDTH)


class PinField(QWidget):
    """Shows itself only where a PIN was set, and forgets what was typed after two minutes."""

    edited = Signal()
    entered = Signal()

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = PinEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(field(label or tr("Mã PIN của người phụ trách"), self.edit))
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(FORGET_MS)
        self._forget.timeout.connect(self.edit.clear)
        self.edit.textEdited.connect(self._typed)
        self.edit.returnPressed.connect(self.entered)

    def refresh(self) -> None:
        """Show the field if a PIN exists now."""
        self.setVisible(has_pin())

    def pin(self) -> str:
        """What was typed; empty where none is needed."""
        return self.edit.text() if not self.isHidden() else ""

    def check(self, store: Store, now: datetime) -> None:
        """Let what was typed pass, or raise Refused with the caret where it is typed anew."""
        try:
            require_pin_if_set(store, self.pin(), now)
        except Refused:
            self.ask_again()
            raise

    def ask_again(self) -> None:
        """What was typed is wrong: the next digit replaces it."""
        self.edit.selectAll()
        self.edit.setFocus()

    def clear(self) -> None:
        """Forget at once."""
        self.edit.clear()

    def _typed(self) -> None:
        self._forget.start()
        self.edited.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.edit.clear()
        super().hideEvent(event)
