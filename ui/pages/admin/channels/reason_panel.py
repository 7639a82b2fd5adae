"""What changes a channel that visitors see takes a reason, and the supervisor's PIN."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.channels.register import ChannelNow
from ui.i18n import tr
from ui.pages.admin.pin.reason_form import ReasonForm
from ui.parts.cards import Card
from ui.parts.pieces import button, quiet


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
        form = ReasonForm(quiet(about), button(title, kind), tr("Hủy"))
        self.reason, self.pin, self.go = form.reason, form.pin, form.go
        self.column.addWidget(form)
        form.agreed.connect(self._agree)
        form.closed.connect(self.closed)

    def _agree(self, reason: str, pin: str) -> None:
        self.agreed.emit(self.channel.id, reason, pin)


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
