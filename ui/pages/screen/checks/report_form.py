"""What was found wrong: kind, place, note."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from models.checks.incidents import KIND_LABELS, KINDS, PLACE_LENGTH
from models.text.note_guard import NOTE_LENGTH
from ui.i18n import tr
from ui.parts.layouts import buttons, side_by_side
from ui.parts.pieces import button, field


class ReportForm(QFrame):
    """``reported`` when it should be kept, ``left`` when not; what was typed stays until then."""

    reported = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.kind = QComboBox()
        for kind in KINDS:
            self.kind.addItem(tr(KIND_LABELS[kind]), kind)
        self.place, self.note = QLineEdit(), QLineEdit()
        self.place.setMaxLength(PLACE_LENGTH)
        self.place.setPlaceholderText(tr("Ví dụ: tờ dán ở quầy 3"))
        self.note.setMaxLength(NOTE_LENGTH)
        self.note.setPlaceholderText(tr("Không ghi họ tên, số điện thoại"))
        self.go = button(tr("Ghi sự cố"), "primary")
        self.leave = button(tr("Thôi"), "quiet")
        heading = QLabel(tr("Báo sự cố về mã QR"))
        heading.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addLayout(
            side_by_side(
                field(tr("Thấy gì"), self.kind),
                field(tr("Ở đâu"), self.place),
                stretch=(2, 3),
            )
        )
        column.addWidget(field(tr("Ghi chú (không bắt buộc)"), self.note))
        column.addLayout(buttons(self.go, self.leave))
        self.go.clicked.connect(self.reported)
        self.leave.clicked.connect(self.left)
        for line in (self.place, self.note):
            line.returnPressed.connect(self.reported)

    def values(self) -> tuple[str, str, str]:
        """Kind, place and note."""
        return str(self.kind.currentData()), self.place.text(), self.note.text()

    def begin(self, kind: str = "") -> None:
        """Show it; what was typed before stays."""
        if kind:
            self.kind.setCurrentIndex(self.kind.findData(kind))
        self.show()
        self.place.setFocus()

    def forget(self) -> None:
        """It is kept: the next one begins empty."""
        self.kind.setCurrentIndex(0)
        self.place.clear()
        self.note.clear()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
