"""Step 3: the supervisor PIN and its recovery code."""

from models.setup.pin import has_pin
from ui.i18n import tr
from ui.pages.admin.pin.form import CHANGE, SET, PinForm
from ui.pages.admin.pin.recovery_code import RecoveryCode
from ui.parts.cards import Card, Notice
from ui.parts.layouts import put_away, put_in
from ui.session import Session
from ui.wizard.step import Step


class PinStep(Step):
    """The code stays on show until the person says that it is put away."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, tr("Mã PIN của người phụ trách"), _about_pin())
        self.state = Notice()
        self._card = Card()
        self.form: PinForm | None = None
        self.code: RecoveryCode | None = None
        self.column.addWidget(self.state)
        self.column.addWidget(self._card)

    def begin(self) -> None:
        if self.code is None:
            self._show_form()

    def advance(self) -> bool:
        if self.code is not None:
            self.code = None
            self._show_form()
            return True
        if self.form is None or (has_pin() and self.form.is_empty()):
            return True
        self.form.save()
        return False

    def is_done(self) -> bool:
        return has_pin()

    def can_skip(self) -> bool:
        return self.code is None

    def next_text(self) -> str:
        return tr("Đã cất mã, tiếp tục") if self.code is not None else super().next_text()

    def _show_form(self) -> None:
        put_away(self._card.column)
        self.lead = _about_pin()
        self.form = PinForm(self.session)
        self.form.show_mode(CHANGE if has_pin() else SET)
        if has_pin():
            self.state.say("ok", tr("Đã đặt mã PIN. Để trống nếu không đổi."))
        else:
            self.state.clear()
        put_in(self._card.column, self.form)
        self.form.problem.connect(self.problem)
        self.form.code_made.connect(self._show_code)
        self.form.first().setFocus()
        self.changed.emit()

    def _show_code(self, code: str) -> None:
        put_away(self._card.column)
        self.form = None
        self.state.clear()
        self.lead = tr("Đã đặt mã PIN. Còn một việc: cất mã khôi phục.")
        self.code = RecoveryCode(self.session, code)
        # Here the button that goes on says it.
        self.code.keep.hide()
        self.code.problem.connect(self.problem)
        self.code.told.connect(self.told)
        put_in(self._card.column, self.code)
        # Not on the button: an Enter held a moment too long would send the code away unread.
        self.code.figure.setFocus()
        self.changed.emit()


def _about_pin() -> str:
    return tr("Người phụ trách tự chọn và tự gõ. Ghi lượt hằng ngày không cần mã này.")
