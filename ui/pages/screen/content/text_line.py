"""One text of the public screen: words in bold and the channel's name without knowing the marks."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from models.display.texts import LINK, NAME
from ui.i18n import N_, tr

# What stands in a field for the marks of the store; the marks themselves may be typed too.
_WORDS = {NAME: N_("tên kênh"), LINK: N_("địa chỉ kênh")}
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_WORD = re.compile(r"[^\s*]+")


class TextLine(QLineEdit):
    """``entered`` when it takes the focus: buttons act on the line that had it last."""

    entered = Signal()

    def show_text(self, text: str) -> None:
        """A stored text, its marks in words."""
        for mark, words in _WORDS.items():
            text = text.replace(mark, _shown(words))
        self.setText(text)
        self.setCursorPosition(0)

    def meant(self) -> str:
        """The text as it would be stored."""
        text = self.text()
        for mark, words in _WORDS.items():
            text = text.replace(_shown(words), mark)
        return text

    def insert_mark(self, mark: str) -> None:
        """Put the place of the channel's name or address where the caret is."""
        self.insert(_shown(_WORDS[mark]))

    def turn_bold(self) -> None:
        """Make the selected words, or the word at the caret, bold; or plain if they are bold."""
        first, last = self._chosen()
        text = self.text()
        bold = [m for m in _BOLD.finditer(text) if m.start() < last and first < m.end()]
        for found in reversed(bold):
            text = text[: found.start()] + found.group(1) + text[found.end() :]
        if not bold:
            words = text[first:last].replace("**", "")
            text = f"{text[:first]}**{words}**{text[last:]}"
        if first < last and len(text) <= self.maxLength():
            self.selectAll()
            # As if typed, so that Ctrl+Z takes it back.
            self.insert(text)
            self.setCursorPosition(min(last, len(text)))

    def _chosen(self) -> tuple[int, int]:
        """Where the words begin and end; equal where there are none."""
        if self.hasSelectedText():
            chosen = self.selectedText()
            first = self.selectionStart() + len(chosen) - len(chosen.lstrip())
            return first, first + len(chosen.strip())
        at = self.cursorPosition()
        words = _WORD.finditer(self.text())
        return next(((m.start(), m.end()) for m in words if m.start() <= at <= m.end()), (at, at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_B and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.turn_bold()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


def _shown(words: str) -> str:
    return "{" + tr(words) + "}"
