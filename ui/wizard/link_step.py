"""Step 4: the official link is entered; somebody else confirms it later."""

from models.channels.register import ChannelNow, channels
from models.errors import Refused
from models.setup import desk
from ui.i18n import tr
from ui.pages.admin.channels.form import ChannelForm
from ui.parts.cards import Card, Notice
from ui.session import Session
from ui.wizard.step import Step


class LinkStep(Step):
    """Entering alone shows no code anywhere, and the step says so."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Liên kết chính thức"),
            tr("Lấy từ công văn, trang của Bộ, hoặc ảnh mã QR chính thức."),
        )
        self.state = Notice()
        self.form = ChannelForm(session)
        self._card = Card()
        self._card.column.addWidget(self.form)
        self.column.addWidget(self.state)
        self.column.addWidget(self._card)
        self.form.problem.connect(self.problem)
        self.form.submitted.connect(self.submitted)
        self.form.saved.connect(self._saved)

    def begin(self) -> None:
        self.form.reload()
        self._card.setEnabled(bool(desk.officers()))
        if not desk.officers():
            self.state.say("warn", tr("Cần có cán bộ trước: quay lại bước Quầy và cán bộ."))
        elif channels():
            names = ", ".join(f"“{channel.name}”" for channel in channels())
            self.state.say("ok", tr("Đã nhập {0}. Để trống nếu không thêm kênh nữa.").format(names))
        else:
            self.state.say(
                "info",
                tr(
                    "Bước này chỉ nhập. Sau đó người thứ hai quét thử và xác nhận trong Quản trị, "
                    "mục Kênh chính thức; trước đó chưa có mã nào được hiện hay in."
                ),
            )
        self.form.link.edit.setFocus()

    def advance(self) -> bool:
        if self.form.is_empty():
            if channels():
                return True
            self.problem.emit(Refused("Hãy nhập liên kết và tên kênh, hoặc bấm Bỏ qua bước này."))
            return False
        return self.form.save()

    def is_done(self) -> bool:
        return bool(channels())

    def _saved(self, channel: ChannelNow) -> None:
        self.told.emit(tr("Đã nhập kênh “{0}”, chờ người thứ hai xác nhận.").format(channel.name))
