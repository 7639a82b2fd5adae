"""The section "Kênh chính thức": the register, entering a channel, confirming it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from models.channels import changes, register
from models.channels.register import ChannelNow
from models.errors import Refused
from models.setup import desk
from ui.i18n import tr
from ui.pages.admin.channels.card import ChannelCard
from ui.pages.admin.channels.confirm_panel import ConfirmPanel
from ui.pages.admin.channels.form import ChannelForm
from ui.pages.admin.channels.reason_panel import ReasonPanel, disable_panel, replace_panel
from ui.parts.cards import Card
from ui.parts.layouts import buttons, put_away, put_in
from ui.parts.pieces import button, quiet
from ui.parts.section import Section
from ui.parts.telling import telling
from ui.session import Session
from ui.theme import tokens
from ui.theme.icons import pixmap


class ChannelsSection(Section):
    """Shows the register, or one panel in its place; a closed panel is freed."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Kênh chính thức"),
            tr(
                "Một người nhập liên kết, người khác quét thử rồi xác nhận. "
                "Trước đó mã không hiện trên màn hình công cộng và không in ra giấy."
            ),
        )
        self.add = button(tr("Thêm kênh"))
        self.top.addWidget(self.add)
        self.form: ChannelForm | None = None
        self.panel: ConfirmPanel | None = None
        self.asking: ReasonPanel | None = None
        self.cards: list[ChannelCard] = []
        self._shown: list[object] = []
        self.add.clicked.connect(self.open_form)
        self.reload()

    def reload(self) -> None:
        """Show the register, unless a panel is open."""
        if self.form is not None or self.panel is not None or self.asking is not None:
            return
        channels = register.channels()
        people = desk.officers(active_only=False)
        shown = [*channels, *people]
        if self.cards and shown == self._shown:
            return
        self._shown = list(shown)
        names = {person.code: person.name for person in people}
        put_away(self.column)
        self.cards = []
        for channel in sorted(channels, key=_rank):
            card = ChannelCard(channel, names)
            card.confirm_requested.connect(self.open_confirm)
            card.default_requested.connect(self.open_default)
            card.disable_requested.connect(self.open_disable)
            if any(other.channel.status == "unconfirmed" for other in self.cards):
                # One accent at a time: the others wait for the first.
                card.confirm.setProperty("kind", "")
            self.column.addWidget(card)
            self.cards.append(card)
        self.add.setVisible(bool(channels))
        if not channels:
            self._show_empty()

    def open_form(self) -> None:
        """Enter a channel."""
        if not desk.officers():
            self.problem.emit(Refused("Chưa có cán bộ nào. Hãy thêm cán bộ trong Quản trị."))
            return
        self._clear()
        self.form = ChannelForm(self.session)
        self.save = button(tr("Lưu kênh"), "primary")
        cancel = button(tr("Hủy"), "quiet")
        card = Card(tr("Thêm kênh"))
        card.column.addWidget(self.form)
        card.column.addLayout(buttons(self.save, cancel))
        put_in(self.column, card)
        self.save.clicked.connect(self.form.save)
        cancel.clicked.connect(self.close_panel)
        self.form.submitted.connect(self._submit)
        self.form.problem.connect(self.problem)
        self.form.saved.connect(self._saved)
        self.form.edited.connect(self._mark_save)
        self._mark_save()
        self.form.link.edit.setFocus()

    def open_confirm(self, channel_id: str) -> None:
        """Let the second person try a channel's code."""
        channel = next((c for c in register.channels() if c.id == channel_id), None)
        if channel is None or channel.status != "unconfirmed":
            self.reload()
            return
        self._clear()
        self.panel = ConfirmPanel(channel, desk.officers())
        self.panel.confirm_requested.connect(self._confirm)
        self.panel.closed.connect(self.close_panel)
        put_in(self.column, self.panel)
        self.panel.checks[0].setFocus()

    def open_default(self, channel_id: str) -> None:
        """Make a channel the default; in place of another one that takes a reason and the PIN."""
        present = register.default_channel()
        channel = next((c for c in register.channels() if c.id == channel_id), None)
        if channel is None or present is None:
            self._make_default(channel_id, "", "")
            return
        panel = replace_panel(channel, present)
        panel.agreed.connect(self._make_default)
        self._ask(panel)

    def open_disable(self, channel_id: str) -> None:
        """Take a channel off screen and print: with a reason and the PIN."""
        channel = next((c for c in register.channels() if c.id == channel_id), None)
        if channel is not None and channel.status != "disabled":
            panel = disable_panel(channel)
            panel.agreed.connect(self._disable)
            self._ask(panel)

    def close_panel(self) -> None:
        """Back to the register."""
        self._clear()
        self.reload()
        (self.add if self.add.isVisible() else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, panel: ReasonPanel) -> None:
        self._clear()
        self.asking = panel
        panel.closed.connect(self.close_panel)
        put_in(self.column, panel)
        panel.reason.setFocus()

    def _clear(self) -> None:
        put_away(self.column)
        self.form = self.panel = self.asking = None
        self.cards = []
        self.add.hide()

    def _show_empty(self) -> None:
        card = Card()
        picture = QLabel()
        picture.setPixmap(pixmap("qr", tokens.EDGE, 56, self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = QLabel(tr("Chưa có kênh chính thức nào"))
        title.setProperty("role", "heading")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        lead = quiet(
            tr("Liên kết lấy từ công văn hoặc trang của Bộ. Chưa có kênh thì chưa hiện mã nào.")
        )
        lead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.first = button(tr("Thêm kênh đầu tiên"), "primary")
        self.first.clicked.connect(self.open_form)
        card.column.addSpacing(22)
        for part in (picture, title, lead):
            card.column.addWidget(part)
        card.column.addWidget(self.first, 0, Qt.AlignmentFlag.AlignHCenter)
        card.column.addSpacing(22)
        self.column.addWidget(card)

    def _mark_save(self) -> None:
        if self.form is not None:
            self.save.setEnabled(self.form.is_ready())

    def _submit(self) -> None:
        if self.form is not None and self.form.is_ready():
            self.form.save()

    def _saved(self, channel: ChannelNow) -> None:
        self.close_panel()
        self.told.emit(
            tr("Đã nhập kênh “{0}”. Người khác hãy bấm Xác nhận kênh và quét thử.").format(
                channel.name
            )
        )
        self.changed.emit()

    def _confirm(self, channel_id: str, by: str, pin: str) -> None:
        with telling(self):
            channel = changes.confirm_channel(
                self.session.store, channel_id, by, self.session.now(), pin or None
            )
            self.close_panel()
            self.told.emit(tr("Đã xác nhận kênh “{0}”.").format(channel.name))
            self.changed.emit()
            return
        if self.panel is not None and not self.panel.pin.isHidden():
            self.panel.pin.ask_again()

    def _make_default(self, channel_id: str, reason: str, pin: str) -> None:
        with telling(self):
            officer = desk.officer_on_shift()
            channel = changes.make_default(
                self.session.store, channel_id, officer.code, self.session.now(), reason, pin
            )
            self.close_panel()
            self.told.emit(tr("Kênh mặc định là “{0}”.").format(channel.name))
            self.changed.emit()

    def _disable(self, channel_id: str, reason: str, pin: str) -> None:
        with telling(self):
            officer = desk.officer_on_shift()
            channel = changes.disable_channel(
                self.session.store, channel_id, officer.code, reason, pin, self.session.now()
            )
            self.close_panel()
            self.told.emit(tr("Đã ngừng dùng kênh “{0}”.").format(channel.name))
            self.changed.emit()
            return
        if self.asking is not None and not self.asking.pin.isHidden():
            self.asking.pin.ask_again()


def _rank(channel: ChannelNow) -> tuple[bool, int]:
    order = ("unconfirmed", "confirmed", "disabled")
    return not channel.default, order.index(channel.status)
