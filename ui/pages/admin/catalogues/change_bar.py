"""The bar below a catalogue: how much is unsaved, the PIN, save or give up."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.text.formats import number
from ui.i18n import tr
from ui.parts.pieces import button
from ui.parts.pin_bar import PinBar
from ui.theme import tokens


class ChangeBar(PinBar):
    """``drop_requested`` when what is unsaved should go."""

    drop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        drop = button(tr("Bỏ thay đổi"), "quiet")
        super().__init__(drop, tr("Lưu thay đổi"), parent)
        self.drop = drop
        self.drop.clicked.connect(self.drop_requested)

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
        self.say(words, colour)
        for part in (self.drop, self.save, self.pin):
            part.setEnabled(bool(unsaved))

    def ask_again(self) -> None:
        """What was typed was refused: the next digit replaces it."""
        self.pin.selectAll()
        self.pin.setFocus()
