"""One channel of the register: what it is, its fingerprint, who vouched for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.channels.links import readable_link
from models.channels.register import ChannelNow
from ui.i18n import N_, tr
from ui.pages.admin.channels.form import kind_name
from ui.parts.cards import Card
from ui.parts.layouts import buttons
from ui.parts.pieces import button, chip, moment_text, quiet
from ui.theme.fonts import app_font

STATUS_WORDS = {
    "unconfirmed": ("warn", N_("Chưa xác nhận")),
    "confirmed": ("ok", N_("Đã xác nhận")),
    "disabled": ("bad", N_("Đã ngừng dùng")),
}


class ChannelCard(Card):
    """No code is drawn here: the register shows words and the fingerprint only."""

    confirm_requested = Signal(str)
    default_requested = Signal(str)
    disable_requested = Signal(str)

    def __init__(
        self, channel: ChannelNow, names: dict[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.channel = channel
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(self._about(names), 1)
        row.addLayout(self._figure())
        self.column.addLayout(row)
        self.confirm = button(tr("Xác nhận kênh"), "primary")
        self.make_default = button(tr("Đặt làm mặc định"))
        self.disable = button(tr("Ngừng dùng…"), "quiet")
        action = {"unconfirmed": self.confirm, "confirmed": self.make_default}.get(channel.status)
        wanted = [action] if action is not None and not channel.default else []
        if channel.status != "disabled":
            self.column.addLayout(buttons(*wanted, self.disable))
        self.confirm.clicked.connect(self._confirm)
        self.make_default.clicked.connect(self._default)
        self.disable.clicked.connect(self._disable)

    def _about(self, names: dict[str, str]) -> QVBoxLayout:
        channel = self.channel
        name = QLabel(channel.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("role", "heading")
        level, word = STATUS_WORDS[channel.status]
        self.status = chip(tr(word), level)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(name)
        head.addWidget(self.status)
        if channel.default:
            head.addWidget(chip(tr("Mặc định")))
        if channel.one_person:
            head.addWidget(chip(tr("Một người kiểm tra"), "warn"))
        head.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(5)
        column.addLayout(head)
        link = QLabel(readable_link(channel.link))
        link.setTextFormat(Qt.TextFormat.PlainText)
        link.setWordWrap(True)
        column.addWidget(link)
        about = kind_name(channel)
        if channel.owner:
            about += f" · {channel.owner}"
        column.addWidget(quiet(about, small=True))
        column.addWidget(quiet(self._people(names), small=True))
        return column

    def _people(self, names: dict[str, str]) -> str:
        channel = self.channel
        said = tr("{0} nhập lúc {1}").format(
            names.get(channel.entered_by, channel.entered_by), moment_text(channel.entered_at)
        )
        if channel.confirmed_by and channel.confirmed_at:
            said += " · " + tr("{0} xác nhận lúc {1}").format(
                names.get(channel.confirmed_by, channel.confirmed_by),
                moment_text(channel.confirmed_at),
            )
        return said

    def _figure(self) -> QVBoxLayout:
        label = quiet(tr("Mã kiểm tra"), small=True)
        label.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.fingerprint = QLabel(self.channel.fingerprint)
        self.fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.fingerprint.setFont(app_font(26, QFont.Weight.Bold))
        self.fingerprint.setStyleSheet("font-size: 26px; font-weight: 700;")
        self.fingerprint.setAccessibleName(
            tr("Mã kiểm tra {0}").format(" ".join(self.channel.fingerprint))
        )
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(label)
        column.addWidget(self.fingerprint)
        column.addStretch(1)
        return column

    def _confirm(self) -> None:
        self.confirm_requested.emit(self.channel.id)

    def _disable(self) -> None:
        self.disable_requested.emit(self.channel.id)

    def _default(self) -> None:
        self.default_requested.emit(self.channel.id)
