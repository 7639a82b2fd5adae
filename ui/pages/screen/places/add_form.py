"""A new place: its kind, where it is, and what belongs to the kind."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from models.places.links import LINK_LENGTH
from models.places.register import KIND_LABELS, KINDS, NAME_LENGTH, ON_THE_WEB, WALL
from ui.i18n import tr
from ui.parts.layouts import buttons
from ui.parts.pieces import button, field

_BATCH_LENGTH = 20


class AddForm(QFrame):
    """``added`` when it should be kept, ``left`` when not; what was typed stays until then."""

    added = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.kind = QComboBox()
        for kind in KINDS:
            self.kind.addItem(tr(KIND_LABELS[kind]), kind)
        self.name, self.link, self.batch = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setMaxLength(NAME_LENGTH)
        self.name.setPlaceholderText(tr("Ví dụ: cửa chính, cạnh quầy 3"))
        self.link.setMaxLength(LINK_LENGTH)
        self.link.setPlaceholderText("https://")
        self.batch.setMaxLength(_BATCH_LENGTH)
        self.batch.setPlaceholderText("IN-2026-0031")
        self.go = button(tr("Thêm vào danh sách"), "primary")
        self.leave = button(tr("Thôi"), "quiet")
        heading = QLabel(tr("Thêm nơi treo mã"))
        heading.setProperty("role", "heading")
        self.link_field = field(tr("Địa chỉ trang"), self.link)
        self.batch_field = field(tr("Số lô in (không bắt buộc)"), self.batch)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(field(tr("Loại"), self.kind))
        column.addWidget(field(tr("Ở đâu (không ghi tên người)"), self.name))
        column.addWidget(self.link_field)
        column.addWidget(self.batch_field)
        column.addLayout(buttons(self.go, self.leave))
        column.addStretch(1)
        self.go.clicked.connect(self.added)
        self.leave.clicked.connect(self.left)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        for line in (self.name, self.link, self.batch):
            line.returnPressed.connect(self.added)
        self._kind_changed()

    def values(self) -> tuple[str, str, str, str]:
        """Kind, name, address and batch; only what belongs to the kind."""
        kind = str(self.kind.currentData())
        link = self.link.text() if kind in ON_THE_WEB else ""
        return kind, self.name.text(), link, self.batch.text() if kind == WALL else ""

    def begin(self) -> None:
        """Show it; what was typed before stays."""
        self.show()
        self.kind.setFocus()

    def forget(self) -> None:
        """It is kept: the next one begins empty, of the same kind."""
        for line in (self.name, self.link, self.batch):
            line.clear()
        self.hide()

    def _kind_changed(self) -> None:
        kind = str(self.kind.currentData())
        self.link_field.setVisible(kind in ON_THE_WEB)
        self.batch_field.setVisible(kind == WALL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
