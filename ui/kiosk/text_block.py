"""A text that is measured before it is drawn, so that it is fitted and never clipped."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from models.display.texts import pieces
from ui.theme.fonts import app_font

LEADING = 1.05
WHOLE = 0.9
_NO_BREAK_SPACE, _WORD_JOINER = "\u00a0", "\u2060"
_KEPT_WHOLE = 24
_BREAKS = re.compile("[ \u200b]")
_PAUSES = re.compile(r"(?<=[/.\-?&=_])(?=\w)")
_ONE_TERM = re.compile(r"(?i)\b(mã|code|codes) (?=(?:QR|OTP|PIN)\b)|\b(OTP|QR|PIN) (?=codes?\b)")
# The number of a document, such as 131/2021/NĐ-CP.
_HYPHEN_IN_NUMBER = re.compile(r"(?<=[A-ZĐ])-(?=[A-ZĐ])")
_SLASH_IN_WORD = re.compile(r"(?<=[^\W\d])/(?=[^\W\d])")


@dataclass(frozen=True)
class Block:
    """One text with emphasis (``**…**``). ``strong`` is the colour of what is emphasised."""

    text: str
    colour: str
    strong: str = ""
    bold: bool = False
    centred: bool = False


@dataclass(frozen=True)
class Measured:
    """Room a block takes at a font size and width, in px. ``broken``: a word had to be cut."""

    width: float
    height: float
    lines: int
    broken: bool


@dataclass(frozen=True)
class Placed:
    """A block in its place: ``rect`` is exactly what its lines take."""

    name: str
    block: Block
    rect: QRectF
    px: int


@lru_cache(maxsize=4096)
def measure(block: Block, width: int, px: int) -> Measured:
    """Wrapped into ``width`` at this font size."""
    runs = _runs(block.text)
    font = _font(block, px)
    layout, height, lines = _laid_out(block, runs, font, width)
    used = max((layout.lineAt(i).naturalTextWidth() for i in range(lines)), default=0.0)
    return Measured(min(used, width), height, lines, _widest_word(runs, font) > width)


def breakable(address: str) -> str:
    """An address that may go on on the next line wherever people pause when they read it aloud."""
    return _PAUSES.sub("\u200b", address)


@lru_cache(maxsize=256)
def lines_of(block: Block, width: int, px: int) -> tuple[tuple[str, float], ...]:
    """Each line of a text without emphasis, with its height: what stands on it when it is wrapped
    into ``width``. Lines put together again are wrapped alike."""
    layout, _, count = _laid_out(block, _runs(block.text), _font(block, px), width)
    found = []
    for number in range(count):
        line = layout.lineAt(number)
        words = layout.text()[line.textStart() : line.textStart() + line.textLength()]
        found.append((words, line.height() * LEADING))
    return tuple(found)


def place(name: str, block: Block, room: QRectF, px: int, middle: bool = False) -> Placed:
    """The block at the top (or in the middle) of a room, in lines of even length; a little
    smaller where that keeps its longest word whole."""
    px = whole_px(block, int(room.width()), px)
    width = even_width(block, int(room.width()), px)
    found = measure(block, width, px)
    left = room.left() + (room.width() - width) / 2 if block.centred else room.left()
    top = room.top() + (room.height() - found.height) / 2 if middle else room.top()
    return Placed(name, block, QRectF(left, top, width, found.height), px)


def whole_px(block: Block, width: int, px: int) -> int:
    """``px``, or down to a tenth less where only that keeps the longest word on one line."""
    smaller = largest_px(block, width, float("inf"), px)
    return smaller if smaller >= px * WHOLE else px


def must_break(block: Block, width: int, px: int) -> bool:
    """Whether a word would have to be cut even at :func:`whole_px`."""
    return measure(block, width, math.ceil(px * WHOLE)).broken


def even_width(block: Block, width: int, px: int) -> int:
    """The narrowest width that needs no more lines: no single word is left on the last one."""
    lines = measure(block, width, px).lines
    low, high = 1, width
    while low < high:
        middle = (low + high) // 2
        found = measure(block, middle, px)
        if found.lines <= lines and not found.broken:
            high = middle
        else:
            low = middle + 1
    return high


def largest_px(block: Block, width: int, height: float, at_most: int, lines: int = 99) -> int:
    """The largest font size up to ``at_most`` that fits, by bisection; 1 if none does."""
    low, high = 1, max(1, at_most)
    while low < high:
        middle = (low + high + 1) // 2
        found = measure(block, width, middle)
        if found.height <= height and found.lines <= lines and not found.broken:
            low = middle
        else:
            high = middle - 1
    return low


def draw(painter: QPainter, placed: Placed) -> None:
    """Draw it where it was placed."""
    block, rect = placed.block, placed.rect
    width = int(rect.width())
    layout, _, _ = _laid_out(block, _runs(block.text), _font(block, placed.px), width)
    painter.setPen(QColor(block.colour))
    layout.draw(painter, QPointF(rect.left(), rect.top()))


def _runs(text: str) -> list[tuple[str, bool]]:
    runs = []
    for words, strong in pieces(text):
        kept = strong and len(words) <= _KEPT_WHOLE
        whole = words.replace(" ", _NO_BREAK_SPACE) if kept else words
        whole = _ONE_TERM.sub(_glued, whole)
        whole = _SLASH_IN_WORD.sub(f"/{_WORD_JOINER}", whole)
        runs.append((_HYPHEN_IN_NUMBER.sub(f"-{_WORD_JOINER}", whole), strong))
    return runs


def _glued(found: re.Match[str]) -> str:
    return found.group().replace(" ", _NO_BREAK_SPACE)


def _font(block: Block, px: int) -> QFont:
    return app_font(max(1, px), QFont.Weight.Bold if block.bold else QFont.Weight.Normal)


def _widest_word(runs: Sequence[tuple[str, bool]], font: QFont) -> float:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.Bold)
    metrics = QFontMetricsF(strong)
    words = _BREAKS.split("".join(words for words, _ in runs))
    return max((metrics.horizontalAdvance(word) for word in words), default=0.0)


def _laid_out(
    block: Block, runs: Sequence[tuple[str, bool]], font: QFont, width: int
) -> tuple[QTextLayout, float, int]:
    layout = QTextLayout("".join(words for words, _ in runs), font)
    option = QTextOption(_CENTRE if block.centred else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(block, runs))
    height, lines = 0.0, 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * LEADING
        lines += 1
    layout.endLayout()
    return layout, height, lines


def _formats(block: Block, runs: Sequence[tuple[str, bool]]) -> list[QTextLayout.FormatRange]:
    found, start = [], 0
    for words, strong in runs:
        if strong:
            span = QTextLayout.FormatRange()
            shape = QTextCharFormat()
            shape.setFontWeight(QFont.Weight.Bold)
            shape.setForeground(QColor(block.strong or block.colour))
            span.start, span.length, span.format = start, len(words), shape
            found.append(span)
        start += len(words)
    return found


_CENTRE = Qt.AlignmentFlag.AlignHCenter
