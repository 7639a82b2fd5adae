"""The second person tries the code with a phone, compares, and confirms the channel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.channels.links import GOV_SITE, readable_link
from models.channels.register import ChannelNow
from models.setup.desk import Person
from models.setup.pin import has_pin
from ui.i18n import tr
from ui.pages.admin.channels.form import officer_box
from ui.pages.admin.channels.proof_code import ProofCode
from ui.parts.cards import Card, Notice
from ui.parts.layouts import buttons
from ui.parts.pieces import button, chip, field, quiet
from ui.parts.pin_field import PinField
from ui.theme import tokens


class ConfirmPanel(Card):
    """The only place that draws an unconfirmed code, on the clerk's own window, and says so."""

    confirm_requested = Signal(str, str, str)
    closed = Signal()

    def __init__(
        self, channel: ChannelNow, people: list[Person], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Quét thử rồi xác nhận"), parent=parent)
        self.channel = channel
        self.code = ProofCode(channel.link)
        self.checks = [QCheckBox(text) for text in self._statements()]
        self.by = officer_box()
        self.pin = PinField()
        self.alone = Notice()
        self.confirm = button(tr("Xác nhận kênh này"), "primary")
        self.later = button(tr("Để sau"), "quiet")
        self._fill(people)
        row = QHBoxLayout()
        row.setSpacing(22)
        row.addWidget(self._frame(), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._facts(), 1)
        self.column.addLayout(row)
        for check in self.checks:
            check.toggled.connect(self._look)
        self.by.activated.connect(self._chosen)
        self.pin.edited.connect(self._look)
        self.pin.entered.connect(self._ask)
        self.confirm.clicked.connect(self._ask)
        self.later.clicked.connect(self.closed)
        self._look()

    def _statements(self) -> list[str]:
        told = tr("Mã kiểm tra khớp với nguồn chính thức")
        if self.channel.kind == GOV_SITE:
            return [
                tr("Đã quét mã này bằng điện thoại"),
                tr("Trang mở ra đúng là trang có tên trên"),
                tr("Địa chỉ trên điện thoại đúng từng chữ"),
                told,
            ]
        return [
            tr("Đã quét mã này bằng Zalo trên điện thoại"),
            tr("Tên hiện ra đúng từng chữ như trên"),
            tr("Cạnh tên có dấu tick đã xác thực"),
            told,
        ]

    def _frame(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("proof")
        frame.setStyleSheet(
            f"QFrame#proof {{ background: white; border: 2px dashed {tokens.WARN};"
            f" border-radius: {tokens.RADIUS}px; }}"
        )
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(12, 12, 12, 12)
        inside.setSpacing(8)
        mark = chip(tr("Chỉ để kiểm tra – chưa công bố"), "warn")
        inside.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        return frame

    def _facts(self) -> QVBoxLayout:
        name = QLabel(self.channel.name)
        name.setProperty("role", "title")
        name.setWordWrap(True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        link = quiet(readable_link(self.channel.link))
        mark = QLabel(self.channel.fingerprint)
        mark.setStyleSheet("font-size: 26px; font-weight: 700;")
        mark.setAccessibleName(tr("Mã kiểm tra {0}").format(" ".join(self.channel.fingerprint)))
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(name)
        column.addWidget(link)
        column.addWidget(mark)
        column.addSpacing(2)
        for check in self.checks:
            column.addWidget(check)
        column.addSpacing(4)
        column.addWidget(field(tr("Người xác nhận"), self.by))
        column.addWidget(self.alone)
        column.addWidget(self.pin)
        column.addLayout(buttons(self.confirm, self.later))
        column.addStretch(1)
        return column

    def _fill(self, people: list[Person]) -> None:
        entered = self.channel.entered_by
        for person in people:
            if person.code != entered:
                self.by.addItem(tr("{0} ({1})").format(person.name, person.code), person.code)
        for person in people:
            if person.code == entered:
                text = tr("Chính người nhập: {0}").format(person.name)
                self.by.addItem(text, person.code)
        self.by.setPlaceholderText(tr("Chọn người đã quét thử"))
        self.by.setCurrentIndex(-1)

    def _same_person(self) -> bool:
        return bool(self.by.currentData() == self.channel.entered_by)

    def _chosen(self) -> None:
        self._look()
        if not self.pin.isHidden():
            self.pin.edit.setFocus()

    def _look(self) -> None:
        alone = self._same_person()
        self.pin.setVisible(alone and has_pin())
        if not alone:
            self.alone.clear()
        elif has_pin():
            self.alone.say(
                "warn", tr("Chỉ một người nhập và xác nhận: báo cáo sẽ ghi “một người kiểm tra”.")
            )
        else:
            self.alone.say(
                "warn", tr("Một người tự xác nhận thì cần mã PIN. Hãy đặt mã PIN ở mục Mã PIN.")
            )
        ready = all(check.isChecked() for check in self.checks) and self.by.currentIndex() >= 0
        self.confirm.setEnabled(ready and (not alone or bool(self.pin.pin())))

    def _ask(self) -> None:
        if self.confirm.isEnabled():
            by = str(self.by.currentData())
            self.confirm_requested.emit(self.channel.id, by, self.pin.pin())
