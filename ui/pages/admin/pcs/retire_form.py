"""Why a second PC is no longer expected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from models.pcs.known import KnownPc
from models.text.note_guard import NOTE_LENGTH
from ui.i18n import tr
from ui.parts.cards import Card
from ui.parts.layouts import buttons
from ui.parts.pieces import button, field, quiet


class RetireForm(Card):
    """``agreed`` with the PC's code and the reason."""

    agreed = Signal(str, str)
    closed = Signal()

    def __init__(self, pc: KnownPc, parent: QWidget | None = None) -> None:
        super().__init__(tr("Không dùng máy “{0}” nữa").format(pc.name), parent=parent)
        self._pc = pc
        self.reason = QLineEdit()
        self.reason.setMaxLength(NOTE_LENGTH)
        self.go = button(tr("Không dùng nữa"), "danger")
        leave = button(tr("Thôi"), "quiet")
        self.column.addWidget(
            quiet(
                tr(
                    "Lượt đã nhận vẫn giữ nguyên; khi chốt tuần không còn nhắc máy này. "
                    "Nếu máy ấy gửi tệp nữa, dấu khóa lại phải được so."
                )
            )
        )
        self.column.addWidget(field(tr("Lý do"), self.reason))
        self.column.addLayout(buttons(self.go, leave))
        self.reason.textChanged.connect(self._look)
        self.reason.returnPressed.connect(self._ask)
        self.go.clicked.connect(self._ask)
        leave.clicked.connect(self.closed)
        self._look()

    def _look(self) -> None:
        self.go.setEnabled(bool(self.reason.text().strip()))

    def _ask(self) -> None:
        if self.go.isEnabled():
            self.agreed.emit(self._pc.code, self.reason.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
