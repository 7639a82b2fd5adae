"""Where a page lacks a confirmed channel: why, and the button that leads to the register."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.channels.register import channels, default_channel
from ui.i18n import tr
from ui.parts.cards import Notice
from ui.parts.pieces import button


class NoChannel(QWidget):
    """Hidden while there is a confirmed channel."""

    channels_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice()
        self.open = button(tr("Mở Kênh chính thức"))
        self.open.clicked.connect(self.channels_requested)
        row = self.notice.layout()
        if row is not None:
            row.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)

    def look(self) -> None:
        """Read the register again. Call inside ``store.read()``."""
        lacks = default_channel() is None
        self.setVisible(lacks)
        if not lacks:
            return
        if any(channel.status == "unconfirmed" for channel in channels()):
            said = tr("Kênh chờ người thứ hai quét thử và xác nhận: trước đó chưa hiện mã nào.")
        else:
            said = tr("Chưa có kênh nào được xác nhận: chưa hiện mã nào trên màn hình và tờ in.")
        self.notice.say("warn", said)
