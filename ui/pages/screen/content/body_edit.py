"""The longer text of a notice: paragraphs, with words in bold."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LINES = 6


class BodyEdit(QPlainTextEdit):
    """``entered`` when it takes the focus, like a line of text."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing() + 20)

    def show_text(self, text: str) -> None:
        """A stored text."""
        self.setPlainText(text)

    def meant(self) -> str:
        """The text as it would be stored."""
        return self.toPlainText()

    def turn_bold(self) -> None:
        """Make the selected words, or the word at the caret, bold; or plain if they are bold."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        if not cursor.hasSelection():
            return
        lines = cursor.selectedText().split("\u2029")
        bold = any("**" in line for line in lines)
        ready = [_plain(line) if bold else _bold(line) for line in lines]
        # As if typed, so that Ctrl+Z takes it back.
        cursor.insertText("\n".join(ready))
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_B and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.turn_bold()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


def _bold(line: str) -> str:
    words = line.strip()
    return line.replace(words, f"**{words}**", 1) if words else line


def _plain(line: str) -> str:
    return line.replace("**", "")
