"""A unit signs with another key: accepted only with its mark, a reason and the PIN."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.errors import Problem, Refused
from models.setup import desk
from models.supervisor.unit_keys import accept_key
from ui.i18n import tr, tr_problem
from ui.pages.supervisor.taking_in.work import Told
from ui.parts.cards import Notice
from ui.parts.pieces import button, field
from ui.parts.pin_field import PinField
from ui.session import Session


class KeyForm(QWidget):
    """``accepted`` with the file that may now be taken in again."""

    problem = Signal(object)
    accepted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._file: Told | None = None
        self.mark, self.reason, self.pin = QLineEdit(), QLineEdit(), PinField()
        self.mark.setMaxLength(40)
        self.reason.setMaxLength(200)
        self.accept = button(tr("Nhận khóa mới"), "primary")
        self.notice = Notice()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(field(tr("Dấu khóa đơn vị đọc qua điện thoại"), self.mark), 2)
        row.addWidget(field(tr("Lý do đổi khóa"), self.reason), 3)
        row.addWidget(self.pin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.notice)
        column.addLayout(row)
        column.addWidget(self.accept)
        self.accept.clicked.connect(self._accept)
        for edit in (self.mark, self.reason):
            edit.returnPressed.connect(self._accept)
        self.pin.entered.connect(self._accept)

    def ask(self, file: Told) -> None:
        """Ask about the key of this file."""
        self._file = file
        self.mark.clear()
        self.reason.clear()
        self.pin.refresh()
        self.pin.clear()
        self.notice.clear()

    def _accept(self) -> None:
        file = self._file
        if file is None:
            return
        try:
            by = desk.officer_on_shift().code
            known = accept_key(
                self._session.store,
                file.unit,
                self.mark.text(),
                file.other_key,
                by,
                self.reason.text(),
                self.pin.pin(),
                self._session.now(),
            )
        except Refused as problem:
            self.notice.say("bad", tr_problem(problem))
            self.pin.ask_again()
            return
        except Problem as problem:
            self.problem.emit(problem)
            return
        self.pin.clear()
        assert known.unit == file.unit
        self.accepted.emit(file)
