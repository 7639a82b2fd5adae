"""Voiding a row needs a reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from models.text.note_guard import NOTE_LENGTH
from ui.i18n import tr
from ui.parts.layouts import buttons
from ui.parts.pieces import button, field


class VoidForm(QWidget):
    """Hidden until it is wanted; what was typed stays until the row is voided."""

    void_requested = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = QLineEdit()
        self.reason.setMaxLength(NOTE_LENGTH)
        self.void = button(tr("Hủy lượt này"), "danger")
        close = button(tr("Thôi"), "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(field(tr("Lý do hủy"), self.reason))
        column.addLayout(buttons(self.void, close))
        self.reason.returnPressed.connect(self._ask)
        self.void.clicked.connect(self._ask)
        close.clicked.connect(self.closed)
        self.hide()

    def begin(self) -> None:
        """Open with the usual reason, ready to be typed over."""
        self.reason.setText(tr("Ghi nhầm"))
        self.show()
        self.reason.selectAll()
        self.reason.setFocus()

    def _ask(self) -> None:
        self.void_requested.emit(self.reason.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
