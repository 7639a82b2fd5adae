"""What was said last, in the few lines that the strip has room for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from ui.i18n import tr
from ui.theme import tokens
from ui.theme.fonts import app_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_FLASH_MS = 700
_SIZE = 12
LINE_HEIGHT = 15


class SaidLines(QWidget):
    """Wraps at words and shortens what does not fit; the whole sentence stands in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self._bad = "", False
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(_FLASH_MS)
        self._flash.timeout.connect(self.update)
        self.say(tr("Bấm một nút để ghi lượt."), bad=False)

    def say(self, text: str, bad: bool) -> None:
        """Show a sentence; ``bad``: something is not stored."""
        self.text, self._bad = text, bad
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.update()

    def flash(self) -> None:
        """Answer a press with colour."""
        self._flash.start()
        self.update()

    def paintEvent(self, event: "QPaintEvent") -> None:
        painter = QPainter(self)
        active = self._flash.isActive()
        if self._bad or active:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.BAD if self._bad else tokens.OK_WEAK))
            painter.drawRoundedRect(self.rect(), 6, 6)
        font = app_font(_SIZE, QFont.Weight.Medium)
        ink = tokens.CARD if self._bad else tokens.OK if active else tokens.INK
        painter.setFont(font)
        painter.setPen(QColor(ink))
        room = self.rect().adjusted(4, 0, -4, 0)
        most = max(1, room.height() // LINE_HEIGHT)
        lines = wrapped(self.text, QFontMetrics(font), room.width(), most)
        top = (room.height() - len(lines) * LINE_HEIGHT) // 2
        for place, line in enumerate(lines):
            box = QRect(room.left(), top + place * LINE_HEIGHT, room.width(), LINE_HEIGHT)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), line)


def wrapped(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """``text`` in at most ``most`` lines of ``width`` px; the last one shortened where need be."""
    lines: list[str] = []
    line = ""
    words = text.split()
    for place, word in enumerate(words):
        longer = f"{line} {word}".strip()
        if not line or metrics.horizontalAdvance(longer) <= width:
            line = longer
        elif len(lines) == most - 1:
            line = " ".join([line, *words[place:]])
            break
        else:
            lines.append(line)
            line = word
    elide = Qt.TextElideMode.ElideRight
    return [metrics.elidedText(part, elide, width) for part in [*lines, line] if part]
