"""The typeface of official documents: Times New Roman, or one with the same widths."""

import os
from functools import lru_cache
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from models.resources import resource_path

REGULAR, BOLD, ITALIC, BOLD_ITALIC = "Serif", "Serif-Bold", "Serif-Italic", "Serif-BoldItalic"
TIMES, TINOS = "Times New Roman", "Tinos"
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


def _register(files: dict[str, Path]) -> None:
    for name, file in files.items():
        registerFont(TTFont(name, str(file)))
