"""Enter a channel: link typed or read from a picture, name, owner, and who enters it."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from models.channels.changes import add_channel
from models.channels.links import GOV_SITE
from models.channels.register import ChannelNow
from models.qr.picture import PictureReading
from models.setup import desk
from models.setup.desk import Person
from ui.i18n import tr
from ui.pages.admin.channels.found_codes import FoundCodes
from ui.pages.admin.channels.link_field import LinkField
from ui.pages.admin.channels.picture_drop import PictureDrop
from ui.parts.layouts import side_by_side
from ui.parts.pieces import field
from ui.parts.telling import telling
from ui.session import Session


class ChannelForm(QWidget):
    """Keeps what was typed until it is stored; emits the channel that was entered."""

    problem = Signal(object)
    saved = Signal(object)
    edited = Signal()
    submitted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._taken = ""
        self.link = LinkField()
        self.drop = PictureDrop()
        self.codes = FoundCodes()
        self.name = QLineEdit()
        self.name.setMaxLength(40)
        self.name.setPlaceholderText(tr("Đúng từng chữ như trong Zalo, ví dụ: Bộ Nội vụ"))
        self.owner = QLineEdit()
        self.owner.setMaxLength(160)
        self.owner.setPlaceholderText(tr("Không bắt buộc"))
        self.by = officer_box()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.link)
        column.addWidget(self.drop)
        column.addWidget(self.codes)
        column.addLayout(
            side_by_side(
                field(tr("Tên hiện trong Zalo hoặc tên trang"), self.name),
                field(tr("Cơ quan sở hữu kênh"), self.owner),
            )
        )
        column.addLayout(side_by_side(field(tr("Người nhập"), self.by), QWidget()))
        self.link.changed.connect(self._edited)
        self.name.textChanged.connect(self._edited)
        self.link.edit.picture_pasted.connect(self._pasted)
        self.link.edit.returnPressed.connect(self.submitted)
        self.name.returnPressed.connect(self.submitted)
        self.owner.returnPressed.connect(self.submitted)
        self.drop.began.connect(self._began)
        self.drop.read.connect(self._found)
        self.codes.chosen.connect(self._choose)
        self.reload()

    def reload(self) -> None:
        """Show the officers there are."""
        on_shift = desk.officer_on_shift().code if desk.officers() else ""
        fill_officers(self.by, desk.officers(), str(self.by.currentData() or on_shift))

    def is_empty(self) -> bool:
        """Whether nothing was entered."""
        return not (self.link.edit.text().strip() or self.name.text().strip())

    def is_ready(self) -> bool:
        """Whether saving has a chance."""
        return self.link.is_ready() and bool(self.name.text().strip())

    def save(self) -> bool:
        """Store the channel, unconfirmed; a refusal is told by ``problem``."""
        with telling(self):
            channel = add_channel(
                self._session.store,
                self.link.edit.text(),
                self.name.text(),
                str(self.by.currentData() or ""),
                self._session.now(),
                owner=self.owner.text(),
                strip_confirmed=self.link.strip_confirmed(),
            )
            self.clear()
            self.saved.emit(channel)
            return True
        return False

    def clear(self) -> None:
        """Forget what was typed."""
        self.codes.clear()
        self.link.edit.clear()
        self.name.clear()
        self.owner.clear()

    def _pasted(self, mime: QMimeData) -> None:
        self.drop.take(mime)

    def _began(self) -> None:
        # What an earlier picture put there must not pass for this picture's link.
        if self.codes.isAncestorOf(self.focusWidget() or self):
            self.drop.setFocus()
        self.codes.clear()
        if self._taken and self.link.edit.text() == self._taken:
            self.link.edit.clear()

    def _found(self, reading: PictureReading) -> None:
        if reading.codes:
            self.link.edit.clear()
        self.codes.show_reading(reading)
        above: QWidget = self.drop.choose
        for radio in self.codes.radios:
            self.setTabOrder(above, radio)
            above = radio
        if self.codes.radios:
            first = next((radio for radio in self.codes.radios if radio.isEnabled()), None)
            if first is not None:
                first.setFocus()

    def _choose(self, text: str) -> None:
        self._taken = ""
        self.link.edit.setText(text)
        self._taken = self.link.edit.text()
        self.link.edit.setCursorPosition(0)

    def _edited(self) -> None:
        if self._taken and self.link.edit.text() != self._taken and not self.codes.radios:
            # A verdict on a link that stands there no more.
            self._taken = ""
            self.codes.clear()
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter is "submitted"; it must not also press something of what contains this form.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


def officer_box() -> QComboBox:
    """A list of officers."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(20)
    return box


def fill_officers(box: QComboBox, people: list[Person], chosen: str) -> None:
    """Put the officers into a box."""
    box.clear()
    for person in people:
        box.addItem(tr("{0} ({1})").format(person.name, person.code), person.code)
    box.setCurrentIndex(box.findData(chosen))


def kind_name(channel: ChannelNow) -> str:
    """What kind of channel it is, in words."""
    return tr("Trang cơ quan nhà nước") if channel.kind == GOV_SITE else tr("Zalo OA")
