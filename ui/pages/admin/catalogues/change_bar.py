"""The bar below a catalogue: how much is unsaved, the PIN, save or give up."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from models.setup.pin import has_pin
from models.text.formats import number
from ui.i18n import tr
from ui.pages.admin.parts import button
from ui.pages.admin.pin.field import PinEdit
from ui.theme import tokens

_PIN_WIDTH = 130


class ChangeBar(QFrame):
    """Always in its place, so that nothing moves when the first cell is changed."""

    save_requested = Signal()
    drop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.pin = PinEdit()
        self.pin.setFixedWidth(_PIN_WIDTH)
        self.pin.setPlaceholderText(tr("Mã PIN"))
        self.pin.setAccessibleName(tr("Mã PIN của người phụ trách"))
        self.drop = button(tr("Bỏ thay đổi"), "quiet")
        self.save = button(tr("Lưu thay đổi"), "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self.said, 1)
        for part in (self.drop, self.pin, self.save):
            row.addWidget(part)
        self.drop.clicked.connect(self.drop_requested)
        self.save.clicked.connect(self.save_requested)
        self.pin.returnPressed.connect(self.save.click)

    def look(self) -> None:
        """Whether a PIN is needed. Call inside ``store.read()``."""
        self.pin.setVisible(has_pin())

    def given(self) -> str:
        """The PIN as typed; empty where none is needed."""
        return self.pin.text() if not self.pin.isHidden() else ""

    def show_state(self, unsaved: int, wrong: int) -> None:
        """How many rows are unsaved, and how many of them cannot be saved."""
        colour, words = tokens.MUTED, tr("Không có thay đổi chưa lưu")
        if unsaved:
            colour = tokens.WARN_STRONG
            words = tr("{0} thay đổi chưa lưu").format(number(unsaved))
        if wrong:
            colour = tokens.BAD
            words = tr("{0}; {1} dòng còn sai").format(words, number(wrong))
        self.said.setText(words)
        self.said.setStyleSheet(f"color: {colour}; font-weight: 500;")
        self.drop.setEnabled(bool(unsaved))
        self.save.setEnabled(bool(unsaved))
        self.pin.setEnabled(bool(unsaved))

    def ask_again(self) -> None:
        """What was typed was refused: the next digit replaces it."""
        self.pin.selectAll()
        self.pin.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self.pin.clear()
        super().hideEvent(event)
