"""What cannot be taken back lightly asks for a reason, and for the supervisor's PIN."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from models.text.note_guard import NOTE_LENGTH
from ui.i18n import tr
from ui.parts.layouts import buttons
from ui.parts.pieces import button, field
from ui.parts.pin_field import PinField


class ReasonForm(QWidget):
    """``about`` says what would happen, ``go`` does it. ``agreed`` with reason and PIN; what was
    typed stays when it is refused."""

    agreed = Signal(str, str)
    closed = Signal()

    def __init__(
        self, about: QWidget, go: QPushButton, leave: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.reason = QLineEdit()
        self.reason.setMaxLength(NOTE_LENGTH)
        self.pin = PinField()
        self.pin.refresh()
        self.go = go
        left = button(leave, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(about)
        column.addWidget(field(tr("Lý do"), self.reason))
        column.addWidget(self.pin)
        column.addLayout(buttons(self.go, left))
        self.reason.textChanged.connect(self._look)
        self.reason.returnPressed.connect(self._ask)
        self.pin.edited.connect(self._look)
        self.pin.entered.connect(self._ask)
        self.go.clicked.connect(self._ask)
        left.clicked.connect(self.closed)
        self._look()

    def _look(self) -> None:
        missing = not self.pin.isHidden() and not self.pin.pin()
        self.go.setEnabled(bool(self.reason.text().strip()) and not missing)

    def _ask(self) -> None:
        if self.go.isEnabled():
            self.agreed.emit(self.reason.text(), self.pin.pin())
        elif self.reason.text().strip():
            self.pin.edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
