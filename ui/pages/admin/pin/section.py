"""The section "Mã PIN"."""

from models.setup.pin import has_pin
from ui.i18n import tr
from ui.pages.admin.pin.form import CHANGE, RESET, SET, PinForm
from ui.pages.admin.pin.recovery_code import RecoveryCode
from ui.parts.cards import Card, Notice
from ui.parts.layouts import buttons, put_away, put_in
from ui.parts.pieces import button, quiet
from ui.parts.section import Section
from ui.session import Session


class PinSection(Section):
    """The PIN separates the supervisor's changes from the clerk's daily work."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Mã PIN"),
            tr("Người phụ trách giữ mã PIN. Ghi lượt hằng ngày không cần mã này."),
        )
        self.state = Notice()
        self.column.addWidget(self.state)
        self.card = Card()
        self.column.addWidget(self.card)
        self.form: PinForm | None = None
        self.code: RecoveryCode | None = None
        self._forgotten = False
        self.reload()

    def reload(self) -> None:
        """Show the form that fits; a recovery code on show stays until it was put away."""
        if self.code is None:
            self._show_form(SET if not has_pin() else RESET if self._forgotten else CHANGE)

    def store_changed(self) -> None:
        if self.form is not None and self.form.is_empty():
            self.reload()

    def _show_form(self, mode: str) -> None:
        put_away(self.card.column)
        if mode == SET:
            self.state.say("warn", tr("Chưa đặt mã PIN: ai cũng đổi được thiết lập của máy này."))
        else:
            self.state.say("ok", tr("Đã đặt mã PIN. Nhập sai 5 lần thì phải chờ một phút."))
        self.form = PinForm(self.session)
        self.form.show_mode(mode)
        self.save = button(
            {SET: tr("Đặt mã PIN"), CHANGE: tr("Đổi mã PIN"), RESET: tr("Đặt lại mã PIN")}[mode],
            "primary",
        )
        self.other = button(tr("Quay lại") if mode == RESET else tr("Quên mã PIN"), "quiet")
        put_in(self.card.column, self.form)
        self.card.column.addLayout(buttons(self.save, self.other))
        self.other.setVisible(mode != SET)
        self.card.column.addWidget(
            quiet(
                tr(
                    "Cần mã PIN khi: đổi đơn vị, quầy, cán bộ; một người tự xác nhận kênh; "
                    "hủy chốt tuần; phục hồi bản sao lưu."
                ),
                small=True,
            )
        )
        self.save.clicked.connect(self.form.save)
        self.other.clicked.connect(self._switch)
        self.form.submitted.connect(self.form.save)
        self.form.problem.connect(self.problem)
        self.form.code_made.connect(self._show_code)

    def _switch(self) -> None:
        self._forgotten = not self._forgotten
        self._reload_and_focus()

    def _reload_and_focus(self) -> None:
        """The button that was pressed is gone: the keyboard goes on in the new form."""
        self.reload()
        if self.form is not None:
            self.form.first().setFocus()

    def _show_code(self, code: str) -> None:
        put_away(self.card.column)
        self.form = None
        self._forgotten = False
        self.state.say("ok", tr("Đã đặt mã PIN mới. Hãy cất mã khôi phục trước khi làm việc khác."))
        self.code = RecoveryCode(self.session, code)
        put_in(self.card.column, self.code)
        self.code.problem.connect(self.problem)
        self.code.told.connect(self.told)
        self.code.kept.connect(self._kept)
        # Not on the button: an Enter held a moment too long would send the code away unread.
        self.code.figure.setFocus()

    def _kept(self) -> None:
        self.code = None
        self._reload_and_focus()
        self.told.emit(tr("Mã PIN đã sẵn sàng."))
        self.changed.emit()
