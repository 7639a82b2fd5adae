"""The bar below what is edited: is it kept, one step back, the PIN, save."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from models.setup.pin import has_pin
from ui.i18n import tr
from ui.pages.admin.parts import button
from ui.pages.admin.pin.field import PinEdit
from ui.theme import tokens
from ui.theme.icons import icon

_PIN_WIDTH = 130
_FORGET_MS = 120_000


class SaveBar(QFrame):
    """Always in its place, so that nothing moves when the first letter is typed."""

    save_requested = Signal()
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.pin = PinEdit()
        self.pin.setFixedWidth(_PIN_WIDTH)
        self.pin.setPlaceholderText(tr("Mã PIN"))
        self.pin.setAccessibleName(tr("Mã PIN của người phụ trách"))
        self.undo = button(tr("Hoàn tác"), "quiet")
        self.undo.setIcon(icon("undo", tokens.PRIMARY, tokens.ICON_SMALL))
        self.undo.setToolTip(tr("Lùi lại một bước sửa"))
        self.save = button(tr("Lưu"), "primary")
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(_FORGET_MS)
        self._forget.timeout.connect(self.pin.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self.said, 1)
        for part in (self.undo, self.pin, self.save):
            row.addWidget(part)
        self.save.clicked.connect(self.save_requested)
        self.undo.clicked.connect(self.undo_requested)
        self.pin.returnPressed.connect(self.save.click)
        self.pin.textEdited.connect(self._forget_later)

    def look(self) -> None:
        """Whether a PIN is needed. Call inside ``store.read()``."""
        self.pin.setVisible(has_pin())

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
        self.said.setText(words)
        self.said.setStyleSheet(f"color: {colour}; font-weight: 500;")
        self.said.setToolTip(words)
        self.undo.setEnabled(can_undo)
        self.save.setEnabled(edited and not problem)
        self.pin.setEnabled(edited)

    def ask_again(self) -> None:
        """What was typed was refused: the next digit replaces it."""
        self.pin.clear()
        if not self.pin.isHidden():
            self.pin.setFocus()

    def _forget_later(self) -> None:
        self._forget.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self.pin.clear()
        super().hideEvent(event)
