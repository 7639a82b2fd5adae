"""Roboto from its package, so that a bare machine shows Vietnamese and no boxes."""

import importlib.util
import logging
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

_log = logging.getLogger(__name__)

FAMILY = "Roboto"
START_WEIGHTS = ("Regular", "Medium", "Bold")


def load_fonts(weights: Iterable[str] = START_WEIGHTS) -> str:
    """Registers the weights not yet registered; the family to use, Qt's own if none loads.

    A weight is the tail of a file name: ``Regular``, ``Medium``, ``BoldItalic``.
    Needs a QGuiApplication.
    """
    loaded = [_register(weight) for weight in weights]
    return FAMILY if any(loaded) or _register("Regular") else QFont().defaultFamily()


def app_font(px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's typeface at a size in device-independent pixels."""
    return QFont(_made_font(px, weight))


@cache
def _made_font(px: int, weight: QFont.Weight) -> QFont:
    font = QFont(load_fonts())
    font.setPixelSize(px)
    font.setWeight(weight)
    return font


def font_folder() -> Path | None:
    """Folder of the TTF files of ``font_roboto``; finding it does not import the package.

    PyInstaller's importer answers with the folder below ``sys._MEIPASS`` in the same way.
    """
    spec = importlib.util.find_spec("font_roboto")
    for place in (spec and spec.submodule_search_locations) or ():
        folder = Path(place, "files")
        if folder.is_dir():
            return folder
    return None


@cache
def _register(weight: str) -> bool:
    folder = font_folder()
    path = folder and folder / f"Roboto-{weight}.ttf"
    if path and QFontDatabase.addApplicationFont(str(path)) >= 0:
        return True
    _log.warning("font Roboto-%s is missing: %s", weight, path)
    return False
