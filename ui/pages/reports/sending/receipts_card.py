"""Receipts: the supervisor's signed word that a week arrived, taken in by drop or dialog."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit

from models.delivery.receipts import Receiver
from models.packs.keys import key_mark
from ui.i18n import tr
from ui.parts.cards import Card, Notice
from ui.parts.layouts import buttons
from ui.parts.pieces import button, field, moment_text, quiet

KINDS = "(*.json)"


class ReceiptsCard(Card):
    """``given`` with files; ``accepted`` with the key mark that was read out by telephone."""

    given = Signal(object)
    accepted = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            tr("Giấy báo nhận của cấp trên"),
            tr(
                "Kéo thả tệp giấy báo nhận (.json) vào trang này hoặc chọn tệp. Tuần được ký nhận "
                "hiện “Đơn vị cấp trên đã nhận” trong sổ."
            ),
        )
        self.key = quiet("")
        self.said = Notice()
        self.choose = button(tr("Nhận giấy báo nhận…"))
        self.mark = QLineEdit()
        self.mark.setMaxLength(24)
        self.mark.setMaximumWidth(220)
        self.accept = button(tr("Dấu khóa đúng, nhận"), "primary")
        self.leave = button(tr("Thôi"), "quiet")
        self.column.addWidget(self.key)
        self.column.addLayout(buttons(self.choose))
        self.column.addWidget(self.said)
        self._asked = field(tr("Dấu khóa nơi nhận đọc qua điện thoại"), self.mark)
        self.column.addWidget(self._asked)
        self.column.addLayout(buttons(self.accept, self.leave))
        self.choose.clicked.connect(self._choose)
        self.mark.returnPressed.connect(self._accept)
        self.accept.clicked.connect(self._accept)
        self.leave.clicked.connect(self._leave)
        self.ask_for_mark(False)

    def show_receiver(self, known: Receiver | None) -> None:
        """Whose receipts are believed."""
        if known is None:
            self.key.setText(tr("Chưa nhận giấy báo nhận nào."))
            return
        said = tr("Tin giấy báo nhận của {0} ({1}), dấu khóa {2}, từ {3}.")
        mark = key_mark(known.key)
        self.key.setText(said.format(known.name, known.unit, mark, moment_text(known.since)))

    def ask_for_mark(self, wanted: bool) -> None:
        """A key that nobody accepted yet: it is compared by telephone first."""
        for part in (self._asked, self.accept, self.leave):
            part.setVisible(wanted)
        if wanted:
            self.mark.clear()
            self.mark.setFocus()

    def _choose(self) -> None:
        kinds = f"{tr('Giấy báo nhận')} {KINDS}"
        names, _ = QFileDialog.getOpenFileNames(self, tr("Chọn giấy báo nhận"), "", kinds)
        if names:
            self.given.emit([Path(name) for name in names])

    def _accept(self) -> None:
        if self.mark.text().strip():
            self.accepted.emit(self.mark.text())

    def _leave(self) -> None:
        self.ask_for_mark(False)
        self.said.clear()
        self.choose.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.leave.isVisible():
            self._leave()
            return
        super().keyPressEvent(event)
