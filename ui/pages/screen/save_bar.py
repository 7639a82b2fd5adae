"""The bar below what is edited: is it kept, one step back, the PIN, save."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import tr
from ui.parts.pieces import button
from ui.parts.pin_bar import PinBar
from ui.theme import tokens
from ui.theme.icons import icon


class SaveBar(PinBar):
    """``undo_requested`` when the last step should be taken back."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        undo = button(tr("Hoàn tác"), "quiet")
        undo.setIcon(icon("undo", tokens.PRIMARY, tokens.ICON_SMALL))
        undo.setToolTip(tr("Lùi lại một bước sửa"))
        super().__init__(undo, tr("Lưu"), parent)
        self.undo = undo
        self.undo.clicked.connect(self.undo_requested)

    def show_state(
        self, edited: bool, can_undo: bool, problem: str, elsewhere: bool, hint: str = ""
    ) -> None:
        """``problem``: what keeps it from being saved; ``elsewhere``: somebody else changed it;
        ``hint``: what the last step was."""
        colour, words = tokens.MUTED, tr("Đã lưu")
        if problem:
            colour, words = tokens.BAD, problem
        elif edited and elsewhere:
            colour = tokens.WARN_STRONG
            words = tr("Nơi khác vừa đổi nội dung này. Bấm Lưu là dùng bản đang sửa ở đây.")
        elif edited or hint:
            colour, words = tokens.WARN_STRONG, hint or tr("Có nội dung chưa lưu")
        self.say(words, colour)
        self.said.setToolTip(words)
        self.undo.setEnabled(can_undo)
        self.save.setEnabled(edited and not problem)
        self.pin.setEnabled(edited)

    def ask_again(self) -> None:
        """What was typed was refused: the next digit replaces it."""
        self.pin.clear()
        if not self.pin.isHidden():
            self.pin.setFocus()
