"""Set, change and reset the supervisor PIN. Used by first run and administration."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from models.errors import Refused
from models.setup import pin
from models.store import settings
from ui.i18n import tr
from ui.parts.layouts import side_by_side
from ui.parts.pieces import field
from ui.parts.pin_field import PinEdit
from ui.parts.telling import telling
from ui.session import Session

SET, CHANGE, RESET = "set", "change", "reset"


class PinForm(QWidget):
    """Emits the recovery code, which exists nowhere else in plain text."""

    problem = Signal(object)
    code_made = Signal(str)
    submitted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._mode = SET
        self.old = PinEdit()
        self._wrong: QLineEdit = self.old
        self.recovery = QLineEdit()
        self.recovery.setMaxLength(20)
        self.recovery.setPlaceholderText("XXXX-XXXX-XXXX")
        self.recovery.setFixedWidth(self.old.width())
        self.new = PinEdit()
        self.again = PinEdit()
        self._old_field = field(tr("Mã PIN đang dùng"), self.old)
        self._recovery_field = field(tr("Mã khôi phục trên giấy"), self.recovery)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._old_field)
        column.addWidget(self._recovery_field)
        row = side_by_side(
            field(tr("Mã PIN mới (4 đến 12 chữ số)"), self.new),
            field(tr("Nhập lại mã PIN mới"), self.again),
            stretch=(0, 0),
        )
        row.addStretch(1)
        column.addLayout(row)
        for edit in (self.old, self.recovery, self.new, self.again):
            edit.returnPressed.connect(self.submitted)
        self.show_mode(SET)

    def show_mode(self, mode: str) -> None:
        """``set`` the first PIN, ``change`` it with the old one, ``reset`` it with the code."""
        self._mode = mode
        self._old_field.setVisible(mode == CHANGE)
        self._recovery_field.setVisible(mode == RESET)
        self.clear()

    def first(self) -> QLineEdit:
        """The field to begin with."""
        return {SET: self.new, CHANGE: self.old, RESET: self.recovery}[self._mode]

    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not any(edit.text() for edit in (self.old, self.recovery, self.new, self.again))

    def clear(self) -> None:
        """Forget everything typed."""
        for edit in (self.old, self.recovery, self.new, self.again):
            edit.clear()

    def save(self) -> bool:
        """Set the PIN and emit its recovery code; a refusal is told by ``problem``."""
        with telling(self):
            self._wrong = self.new
            code = self._set()
            self.clear()
            self.code_made.emit(code)
            return True
        self._show_wrong()
        return False

    def _show_wrong(self) -> None:
        """The caret where it is typed anew; a long code on paper is only corrected."""
        if self._wrong is self.new:
            self.again.clear()
        if self._wrong is not self.recovery:
            self._wrong.clear()
        self._wrong.selectAll()
        self._wrong.setFocus()

    def _set(self) -> str:
        store, now = self._session.store, self._session.now()
        pin.check_shape(self.new.text())
        self._wrong = self.again
        if self.new.text() != self.again.text():
            raise Refused("Hai lần nhập mã PIN mới không giống nhau. Hãy nhập lại.")
        if self._mode == RESET:
            self._wrong = self.recovery
            return pin.reset_with_recovery(store, self.recovery.text(), self.new.text(), now)
        if pin.has_pin():
            self._wrong = self.old
            pin.check_pin(store, self.old.text(), now)
        return pin.set_pin(store, self.new.text(), now, settings.get(settings.OFFICER_ON_SHIFT))
