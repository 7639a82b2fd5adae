"""A pack that was read: who signed it, what it would change, and the decision."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from models.packs.preview import KNOWN, NEW, PackPreview
from ui.i18n import tr
from ui.pages.screen.packs.pack_words import change_lines, title, withdrawal_words
from ui.parts.cards import Notice
from ui.parts.layouts import buttons
from ui.parts.pieces import button, quiet
from ui.parts.pin_field import PinField
from ui.theme import tokens
from ui.theme.fonts import app_font

_MOST_LINES, _LEAST_LINES = 8, 2


class PackView(QWidget):
    """``accepted`` once everything needed was given, ``left`` when the pack is put aside."""

    accepted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLabel()
        self.name.setWordWrap(True)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setFont(app_font(tokens.FONT_BODY, QFont.Weight.Bold))
        self.mark = QLabel()
        self.mark.setFont(app_font(30, QFont.Weight.Bold))
        self.mark.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.key_words = quiet("")
        self.compared = QCheckBox(tr("Tôi đã gọi cho đơn vị phát hành và so đúng mã khóa này"))
        self.withdrawn = Notice()
        self.own = Notice()
        self.older = Notice()
        self.changes = QPlainTextEdit()
        self.changes.setReadOnly(True)
        self.changes.setTabChangesFocus(True)
        self.changes.setAccessibleName(tr("Những gì gói này thay đổi ở quầy"))
        self.pin = PinField()
        self.take = button(tr("Nhận gói"), "primary")
        self.leave = button(tr("Bỏ qua"), "quiet")
        self._ready = False
        self._lay_out()
        self.compared.toggled.connect(self._weigh)
        self.take.clicked.connect(self._accept)
        self.pin.entered.connect(self._accept)
        self.leave.clicked.connect(self.left)

    def show_pack(self, found: PackPreview) -> None:
        """Begin with a pack; what was typed for another is forgotten."""
        self.name.setText(title(found))
        self.mark.setText(found.key_mark)
        self.mark.setAccessibleName(tr("Mã khóa {0}").format(found.key_mark))
        self.key_words.setText(_key_words(found.key_state))
        self.compared.setChecked(False)
        self.compared.setVisible(found.key_state != KNOWN)
        self.withdrawn.say("bad", withdrawal_words(found))
        own = tr("Nội dung quầy tự sửa sẽ được thay bằng nội dung của gói.")
        self.own.say("warn", own if found.replaces_own else "")
        older = tr("Gói này cũ hơn gói đã nhận (bản {0}) nên không nhận. Hãy xin gói mới nhất.")
        self.older.say("warn", older.format(found.last_version) if found.older else "")
        lines = change_lines(found)
        self.changes.setPlainText("\n".join(lines))
        shown = max(_LEAST_LINES, min(len(lines) + 1, _MOST_LINES))
        self.changes.setFixedHeight(shown * self.changes.fontMetrics().lineSpacing() + 24)
        self.pin.clear()
        self.pin.refresh()
        self._ready = not found.older
        self._weigh()

    def has_compared(self) -> bool:
        """Whether a person says that the key is the issuer's."""
        return self.compared.isChecked()

    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        if not self.compared.isHidden():
            return self.compared
        return self.leave if self.pin.isHidden() else self.pin.edit

    def _lay_out(self) -> None:
        box = QFrame()
        box.setObjectName("key")
        box.setStyleSheet(
            f"QFrame#key {{ background: {tokens.SURFACE}; border: 1px solid {tokens.LINE};"
            f" border-radius: {tokens.RADIUS}px; }}"
        )
        inside = QVBoxLayout(box)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(14)
        label = quiet(tr("Mã khóa"))
        row.addWidget(label)
        row.addWidget(self.mark, 1)
        inside.addLayout(row)
        inside.addWidget(self.key_words)
        inside.addWidget(self.compared)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        heading = QLabel(tr("Thay đổi ở quầy này"))
        heading.setBuddy(self.changes)
        column.addWidget(self.name)
        for frame in (box, self.older, self.withdrawn, self.own):
            column.addWidget(frame)
        for part in (heading, self.changes, self.pin):
            column.addWidget(part)
        column.addLayout(buttons(self.take, self.leave))

    def _weigh(self) -> None:
        self.take.setEnabled(self._ready and (self.compared.isHidden() or self.has_compared()))

    def _accept(self) -> None:
        if self.take.isEnabled():
            self.accepted.emit()


def _key_words(state: str) -> str:
    if state == KNOWN:
        return tr("Trùng khóa của đơn vị phát hành mà quầy đã chấp nhận.")
    if state == NEW:
        return tr(
            "Quầy chưa nhận gói nào ký bằng khóa này. Hãy gọi cho đơn vị phát hành theo số đã biết "
            "từ trước (không lấy số trong thư gửi kèm gói), nghe đọc mã khóa và so từng nhóm."
        )
    return tr(
        "Khác khóa của gói đã nhận trước đây. Hãy gọi cho đơn vị phát hành theo số đã biết từ "
        "trước: chỉ nhận khi họ xác nhận đã đổi khóa và đọc đúng mã này."
    )
