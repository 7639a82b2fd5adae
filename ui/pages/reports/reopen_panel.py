"""Unlocking a closed week: a reason and the supervisor's PIN."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.reports.ledger import LedgerWeek
from ui.i18n import tr
from ui.theme import tokens
from ui.words.weeks import week_name


class ReopenPanel(QFrame):
    """Asks for both; what is wrong with them is told beside them."""

    confirmed = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.heading, self.about, self.trouble = QLabel(), QLabel(), QLabel()
        self.heading.setProperty("role", "heading")
        self.about.setWordWrap(True)
        self.trouble.setWordWrap(True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setStyleSheet(f"color: {tokens.BAD}; font-weight: 500;")
        self.reason, self.pin = QLineEdit(), QLineEdit()
        self.reason.setMaxLength(200)
        self.pin.setMaxLength(12)
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaximumWidth(220)
        self.go, self.leave = QPushButton(tr("Hủy chốt")), QPushButton(tr("Thôi"))
        self.go.setProperty("kind", "danger")
        self.leave.setProperty("kind", "quiet")
        for button in (self.go, self.leave):
            button.setAutoDefault(True)
        self.go.clicked.connect(self._confirm)
        self.leave.clicked.connect(self.left)
        self.reason.returnPressed.connect(self.pin.setFocus)
        self.pin.returnPressed.connect(self._confirm)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(tokens.SPACE_1)
        column.addWidget(self.heading)
        column.addWidget(self.about)
        column.addSpacing(tokens.SPACE_1)
        fields = QHBoxLayout()
        fields.setSpacing(tokens.SPACE_4)
        for text, line, share in (
            (tr("Lý do hủy chốt"), self.reason, 3),
            (tr("Mã PIN của người phụ trách"), self.pin, 1),
        ):
            label = QLabel(text)
            label.setBuddy(line)
            line.setAccessibleName(text)
            part = QVBoxLayout()
            part.setSpacing(tokens.SPACE_1)
            part.addWidget(label)
            part.addWidget(line)
            fields.addLayout(part, share)
        column.addLayout(fields)
        column.addWidget(self.trouble)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.go)
        column.addLayout(row)

    def ask(self, week: LedgerWeek) -> None:
        """Begin with a closed week."""
        name = week_name(week.week)
        self.heading.setText(tr("Hủy chốt {0}").format(f"{name[:1].lower()}{name[1:]}"))
        about = tr("Tuần mở lại để ghi, sửa, hủy lượt. Lần chốt sau là bản {0}, thay bản {1}.")
        self.about.setText(about.format(week.revision + 1, week.revision))
        self.reason.clear()
        self.pin.clear()
        self.tell("")
        self.reason.setFocus()

    def tell(self, text: str) -> None:
        """What is wrong; the PIN is typed anew, the reason stays."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        if text:
            self.pin.clear()

    def _confirm(self) -> None:
        self.confirmed.emit(self.reason.text(), self.pin.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
