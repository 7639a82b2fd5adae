"""The typeface of official documents: Times New Roman, or one with the same widths."""

import os
import unicodedata
from collections.abc import Container
from functools import lru_cache
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import getFont, registerFont
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from models.resources import resource_path

REGULAR, BOLD, ITALIC, BOLD_ITALIC = "Serif", "Serif-Bold", "Serif-Italic", "Serif-BoldItalic"
TIMES, TINOS = "Times New Roman", "Tinos"
_UNKNOWN = "□"
_WINDOWS = {
    REGULAR: "times.ttf",
    BOLD: "timesbd.ttf",
    ITALIC: "timesi.ttf",
    BOLD_ITALIC: "timesbi.ttf",
}
_SHIPPED = {
    REGULAR: "Tinos-Regular.ttf",
    BOLD: "Tinos-Bold.ttf",
    ITALIC: "Tinos-Italic.ttf",
    BOLD_ITALIC: "Tinos-BoldItalic.ttf",
}


@lru_cache(maxsize=1)
def load_serif() -> str:
    """Make the four names known to reportlab; which typeface stands behind them."""
    windows = os.environ.get("WINDIR")
    if windows:
        folder = Path(windows) / "Fonts"
        if all((folder / file).is_file() for file in _WINDOWS.values()):
            try:
                _register({name: folder / file for name, file in _WINDOWS.items()})
            except TTFError:
                pass
            else:
                return TIMES
    _register({name: resource_path("fonts", file) for name, file in _SHIPPED.items()})
    return TINOS


@lru_cache(maxsize=4096)
def printable(text: str, font: str) -> str:
    """``text`` with what this typeface can draw: ``①`` becomes ``1``, a picture ``□``. Word takes
    such letters from another font, a PDF would leave them out without a word."""
    known = getFont(font).face.charToGlyph
    if all(ord(char) in known for char in text):
        return text
    return "".join(char if ord(char) in known else _instead(char, known) for char in text)


def _instead(char: str, known: Container[int]) -> str:
    plain = unicodedata.normalize("NFKC", char)
    if all(ord(one) in known for one in plain):
        return plain
    return "" if unicodedata.category(char)[0] in "MC" else _UNKNOWN


def _register(files: dict[str, Path]) -> None:
    for name, file in files.items():
        registerFont(TTFont(name, str(file)))
