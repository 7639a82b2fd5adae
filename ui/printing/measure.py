"""Lines of text measured once, at 1200 dpi, so that they break alike on every device."""

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from ui.printing.sheet import MM_PER_POINT, Block, Text
from ui.theme.fonts import load_fonts
from ui.theme.tokens import INK

REFERENCE_DPI = 1200
MM_PER_UNIT = 25.4 / REFERENCE_DPI
# From the baseline up to the top of a capital with two marks (Ế), and down to the foot of ọ.
_ASCENT, _DESCENT = 0.93, 0.25
NBSP = "\u00a0"
_MARKUP = re.compile(r"(\*\*.*?\*\*)")
_BREAKABLE = re.compile(r"(?<=[/.\-?&=_])")


@dataclass(frozen=True)
class Piece:
    """Letters of one weight."""

    text: str
    bold: bool


def font(points: float, bold: bool) -> QFont:
    """The typeface at a size in reference units (1/1200 inch), free of any device's pixels."""
    made = QFont(load_fonts())
    made.setPixelSize(round(points * REFERENCE_DPI / 72))
    made.setBold(bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@lru_cache(maxsize=4096)
def text_width(text: str, points: float, bold: bool) -> float:
    """Width in mm."""
    return QFontMetricsF(font(points, bold)).horizontalAdvance(text) * MM_PER_UNIT


def line_width(line: tuple[Piece, ...], points: float) -> float:
    """Width of a line of pieces in mm."""
    return sum(text_width(piece.text, points, piece.bold) for piece in line)


def wrap(markup: str, points: float, width: float, bold: bool = False) -> list[tuple[Piece, ...]]:
    """Lines of a text in which ``**`` turns bold on and off; words too long are broken."""
    lines: list[tuple[Piece, ...]] = []
    line: tuple[Piece, ...] = ()
    for word in _words(markup, bold):
        for index, part in enumerate(_fitting(word, points, width)):
            joined = _join(line, part) if line and not index else part
            if line and (index or line_width(joined, points) > width):
                lines.append(line)
                joined = part
            line = joined
    return [*lines, line] if line else lines


def breaks_a_word(markup: str, points: float, width: float) -> bool:
    """Whether a word is wider than a line, so that it is broken."""
    return any(line_width(word, points) > width for word in _words(markup, bold=False))


def balanced(
    markup: str, points: float, width: float, bold: bool = False
) -> list[tuple[Piece, ...]]:
    """As ``wrap``, with lines of about the same length and no more of them."""
    lines = wrap(markup, points, width, bold)
    if len(lines) < 2:
        return lines
    longest = max(line_width(word, points) for word in _words(markup, bold))
    # A narrower column than the longest word would break it.
    low, high = max(width / 2, min(longest, width)), width
    if len(wrap(markup, points, low, bold)) == len(lines):
        return wrap(markup, points, low, bold)
    while high - low > 1.5:
        middle = (low + high) / 2
        if len(wrap(markup, points, middle, bold)) > len(lines):
            low = middle
        else:
            high = middle
    return wrap(markup, points, high, bold)


def text_block(
    name: str,
    markup: str,
    points: float,
    width: float,
    *,
    centred: bool = False,
    even: bool = False,
    bold: bool = False,
    colour: str = INK,
    leading: float = 1.14,
) -> Block:
    """A paragraph of this width; ``leading`` is the distance of its lines in ems, ``even`` asks
    for lines of about the same length."""
    lines = (balanced if centred or even else wrap)(markup, points, width, bold)
    em = points * MM_PER_POINT
    items = []
    for row, line in enumerate(lines):
        x = (width - line_width(line, points)) / 2 if centred else 0.0
        baseline = em * (_ASCENT + row * leading)
        for piece in line:
            # A no-break space has done its work: what is copied from the PDF has plain ones.
            text = piece.text.replace(NBSP, " ")
            items.append(Text(x, baseline, text, points, piece.bold, colour))
            x += text_width(piece.text, points, piece.bold)
    height = em * (_ASCENT + _DESCENT + max(0, len(lines) - 1) * leading) if lines else 0.0
    return Block(name, width, height, tuple(items), len(lines))


def _words(markup: str, bold: bool) -> list[tuple[Piece, ...]]:
    """Words in order; a word may change weight inside ("**.gov.vn**;")."""
    words: list[tuple[Piece, ...]] = [()]
    for part in _MARKUP.split(markup):
        strong = len(part) > 4 and part.startswith("**") and part.endswith("**")
        text = part[2:-2] if strong else part
        for index, token in enumerate(text.split(" ")):
            if index:
                words.append(())
            if token:
                words[-1] = (*words[-1], Piece(token, bold or strong))
    return [word for word in words if word]


def _join(line: tuple[Piece, ...], word: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The line with one more word; neighbours of one weight become one run."""
    last, first = line[-1], word[0]
    if last.bold == first.bold:
        return (*line[:-1], Piece(f"{last.text} {first.text}", last.bold), *word[1:])
    return (*line[:-1], Piece(f"{last.text} ", last.bold), *word)


def _fitting(word: tuple[Piece, ...], points: float, width: float) -> list[tuple[Piece, ...]]:
    """The word itself, or its parts when it is wider than a line (long addresses)."""
    if line_width(word, points) <= width:
        return [word]
    parts: list[tuple[Piece, ...]] = []
    for piece in word:
        held = ""
        for chunk in _BREAKABLE.split(piece.text):
            if held and text_width(held + chunk, points, piece.bold) > width:
                parts.append((Piece(held, piece.bold),))
                held = ""
            held += chunk
            while text_width(held, points, piece.bold) > width and len(held) > 1:
                fit = _letters_that_fit(held, points, width, piece.bold)
                parts.append((Piece(held[:fit], piece.bold),))
                held = held[fit:]
        if held:
            parts.append((Piece(held, piece.bold),))
    return parts


def _letters_that_fit(text: str, points: float, width: float, bold: bool) -> int:
    fit = 1
    while fit < len(text) - 1 and text_width(text[: fit + 1], points, bold) <= width:
        fit += 1
    return fit
