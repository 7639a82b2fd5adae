"""A person compares the key mark of a file with the one that the other PC shows."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from models.errors import Refused
from models.pcs.heard import OTHER_KEY as OTHER_MAIN_KEY
from models.pcs.known import WRONG_MARK, Compared
from models.text.note_guard import NOTE_LENGTH
from ui.i18n import tr, tr_problem
from ui.parts.cards import Card, Notice
from ui.parts.layouts import buttons
from ui.parts.pieces import button, field, quiet
from ui.parts.pin_field import PinField


class CompareForm(Card):
    """``compared`` with what was typed; for another key of a known PC with reason and PIN."""

    compared = Signal(object)
    closed = Signal()

    def __init__(
        self, name: str, path: Path, other_key: bool, parent: QWidget | None = None
    ) -> None:
        heading = tr("Máy “{0}” dùng khóa khác") if other_key else tr("Máy “{0}” gửi tệp lần đầu")
        super().__init__(heading.format(name), parent=parent)
        self.path = path
        self._other = other_key
        self.warning = Notice()
        self.mark = QLineEdit()
        self.mark.setMaxLength(24)
        self.mark.setMaximumWidth(320)
        self.reason = QLineEdit()
        self.reason.setMaxLength(NOTE_LENGTH)
        self.pin = PinField()
        self.go = button(tr("Giống nhau, nhận máy này"), "primary")
        leave = button(tr("Thôi"), "quiet")
        if other_key:
            self.warning.say("warn", tr("Chỉ nhận khi biết chắc máy ấy đã cài lại chương trình."))
        self.column.addWidget(self.warning)
        self.column.addWidget(
            quiet(
                tr(
                    "Ở máy ấy, mở Quản trị, mục Nhiều máy và đọc dấu khóa hiện ở đó. "
                    "Gõ lại vào đây; chương trình so với dấu khóa của tệp."
                )
            )
        )
        self.column.addWidget(
            field(
                tr("Dấu khóa hiện ở máy “{0}”").format(name),
                self.mark,
                tr("Bốn nhóm, mỗi nhóm bốn chữ số hoặc chữ cái, ví dụ 7c1e 09fa 52d0 b3aa."),
            )
        )
        if other_key:
            self.column.addWidget(field(tr("Lý do"), self.reason))
            self.column.addWidget(self.pin)
            self.pin.refresh()
        self.column.addLayout(buttons(self.go, leave))
        for edit in (self.mark, self.reason):
            edit.textChanged.connect(self._look)
            edit.returnPressed.connect(self._ask)
        self.pin.edited.connect(self._look)
        self.pin.entered.connect(self._ask)
        self.go.clicked.connect(self._ask)
        leave.clicked.connect(self.closed)
        self._look()

    def refuse(self, problem: Refused) -> None:
        """What was typed is not it; the file's own mark stays untold, so that nobody copies it."""
        if problem.template in (WRONG_MARK, OTHER_MAIN_KEY):
            self.warning.say(
                "bad",
                tr(
                    "Dấu khóa vừa gõ khác dấu khóa của tệp. Hãy đọc lại ở máy ấy; "
                    "nếu vẫn khác thì đừng nhận tệp này."
                ),
            )
            self.mark.selectAll()
            self.mark.setFocus()
            return
        self.warning.say("bad", tr_problem(problem))
        if self.pin.isVisible():
            self.pin.ask_again()

    def _look(self) -> None:
        typed = len("".join(self.mark.text().split())) == 16
        more = not self._other or (
            bool(self.reason.text().strip()) and bool(self.pin.pin() or self.pin.isHidden())
        )
        self.go.setEnabled(typed and more)

    def _ask(self) -> None:
        if self.go.isEnabled():
            reason = self.reason.text() if self._other else ""
            self.compared.emit(Compared(self.mark.text(), reason, self.pin.pin()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
