"""The unit's signing key: its mark to read out by telephone, and another key in its place."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout

from models.packs.renewal import own_mark, renew_key
from models.setup import desk
from ui.i18n import tr
from ui.pages.admin.pin.reason_form import ReasonForm
from ui.parts.cards import Card, Notice
from ui.parts.layouts import buttons, put_in
from ui.parts.pieces import button
from ui.parts.telling import telling
from ui.session import Session
from ui.tab_order import bring_into_sight


class KeyCard(Card):
    """Shown once the unit has a key, which it has from its set-up on."""

    problem = Signal(object)
    renewed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(
            tr("Khóa ký của đơn vị"),
            tr(
                "Gói tuần và tệp gửi đi đều ký bằng khóa này. Nơi nhận gọi điện để so thì "
                "đọc cho họ dấu khóa dưới đây."
            ),
        )
        self._session = session
        self.mark = QLabel()
        self.mark.setProperty("role", "heading")
        self.mark.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.change = button(tr("Đổi khóa…"))
        self._place = QVBoxLayout()
        self.form: ReasonForm | None = None
        # The form takes its room first.
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.setInterval(0)
        self.column.addWidget(self.mark)
        self.column.addLayout(self._place)
        self.column.addLayout(buttons(self.change))
        self.change.clicked.connect(self._ask)
        self._laid_out.timeout.connect(self._show_all)

    def reload(self) -> None:
        """Call inside ``store.read()``."""
        mark = own_mark()
        self.mark.setText(mark)
        self.mark.setAccessibleName(tr("Dấu khóa: {0}").format(mark))
        self.setVisible(bool(mark))

    def _ask(self) -> None:
        form = _key_form()
        form.agreed.connect(self._renew)
        form.closed.connect(self._close)
        self.form = form
        self.change.hide()
        put_in(self._place, form)
        form.reason.setFocus()
        self._laid_out.start()

    def _show_all(self) -> None:
        if self.form is not None:
            for part in (self.form, self.form.reason):
                bring_into_sight(part)

    def _renew(self, reason: str, pin: str) -> None:
        with telling(self):
            by = desk.officer_on_shift().code
            mark = renew_key(self._session.store, self._session.now(), by, reason, pin)
            self._close()
            self.reload()
            self.renewed.emit(tr("Đã đổi khóa. Dấu khóa mới: {0}.").format(mark))

    def _close(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self.change.show()
        self.change.setFocus()


def _key_form() -> ReasonForm:
    warning = Notice()
    warning.say(
        "warn",
        tr(
            "Chỉ đổi khi ngờ khóa đã lộ, như mất máy hay mất bản sao lưu. Hãy gửi xong các "
            "tuần trong hộp gửi trước. Sau khi đổi, cấp trên và các máy khác của đơn vị phải "
            "so dấu khóa mới rồi mới nhận tệp."
        ),
    )
    return ReasonForm(warning, button(tr("Đổi khóa"), "danger"), tr("Thôi"))
