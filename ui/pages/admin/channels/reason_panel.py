"""What changes a channel that visitors see takes a reason, and the supervisor's PIN."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from models.channels.register import ChannelNow
from models.text.note_guard import NOTE_LENGTH
from ui.i18n import tr
from ui.pages.admin.parts import Card, button, buttons, field, quiet
from ui.pages.admin.pin.field import PinField


class ReasonPanel(Card):
    """Asks for both; what was typed stays when it is refused. ``agreed`` with channel, reason and
    PIN."""

    agreed = Signal(str, str, str)
    closed = Signal()

    def __init__(
        self, channel: ChannelNow, title: str, about: str, kind: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent=parent)
        self.channel = channel
        self.reason = QLineEdit()
        self.reason.setMaxLength(NOTE_LENGTH)
        self.pin = PinField()
        self.pin.refresh()
        self.go = button(title, kind)
        leave = button(tr("Hủy"), "quiet")
        self.column.addWidget(quiet(about))
        self.column.addWidget(field(tr("Lý do"), self.reason))
        self.column.addWidget(self.pin)
        self.column.addLayout(buttons(self.go, leave))
        self.reason.textChanged.connect(self._look)
        self.reason.returnPressed.connect(self._ask)
        self.pin.edited.connect(self._look)
        self.pin.entered.connect(self._ask)
        self.go.clicked.connect(self._ask)
        leave.clicked.connect(self.closed)
        self._look()

    def _look(self) -> None:
        missing = not self.pin.isHidden() and not self.pin.pin()
        self.go.setEnabled(bool(self.reason.text().strip()) and not missing)

    def _ask(self) -> None:
        if self.go.isEnabled():
            self.agreed.emit(self.channel.id, self.reason.text(), self.pin.pin())
        elif self.reason.text().strip():
            self.pin.edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def replace_panel(channel: ChannelNow, present: ChannelNow) -> ReasonPanel:
    """Another channel takes the place of the one on show."""
    about = tr(
        "Màn hình công cộng và tờ in mới sẽ dùng kênh “{0}” ({1}) thay cho kênh “{2}” ({3})."
    ).format(channel.name, channel.fingerprint, present.name, present.fingerprint)
    return ReasonPanel(channel, tr("Đổi kênh mặc định"), about, "primary")


def disable_panel(channel: ChannelNow) -> ReasonPanel:
    """A channel is taken off screen and print."""
    about = tr(
        "Mã của kênh “{0}” ({1}) sẽ không còn trên màn hình công cộng và không in được nữa. "
        "Tờ đã in với liên kết này sẽ có trong danh sách cần thu hồi ở trang In ấn."
    ).format(channel.name, channel.fingerprint)
    return ReasonPanel(channel, tr("Ngừng dùng kênh"), about, "danger")
