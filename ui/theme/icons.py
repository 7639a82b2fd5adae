"""Icons and pictures: SVG files recoloured, sharp at every scale, vector on paper."""

import re
from collections.abc import Callable
from functools import cache
from math import ceil

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from models.resources import resource_path
from ui.theme.tokens import DISABLED, GOLD, INK

PAPER = "#FFFFFF"
_TOKEN = re.compile("|".join((INK, GOLD, PAPER)))


def icon(
    name: str,
    colour: str = INK,
    size: int = 20,
    on_colour: str | None = None,
    can_be_disabled: bool = True,
) -> QIcon:
    """An icon of one colour, grey when disabled, and of another when checked if given.

    It holds one pixmap for each scale among the screens there are now, so that none is blurred.
    """
    result = QIcon()
    normal, disabled = QIcon.Mode.Normal, QIcon.Mode.Disabled
    off, on = QIcon.State.Off, QIcon.State.On
    for dpr in sorted({1.0, *(s.devicePixelRatio() for s in QGuiApplication.screens())}):
        result.addPixmap(pixmap(name, colour, size, dpr), normal, off)
        if can_be_disabled:
            result.addPixmap(pixmap(name, DISABLED, size, dpr), disabled, off)
        if on_colour is not None:
            result.addPixmap(pixmap(name, on_colour, size, dpr), normal, on)
    return result


def pixmap(name: str, colour: str = INK, size: int = 20, dpr: float = 1.0) -> QPixmap:
    """An icon as a square of ``size`` device-independent pixels; Qt's cache keeps it."""
    side = round(size * dpr) / dpr

    def draw(painter: QPainter) -> None:
        box = QRectF(0, 0, side, side)
        _renderer(f"icons/{name}.svg", INK, GOLD, PAPER).render(painter, box)
        # An icon has one colour: painting over its shape spares a parse of the file for each.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        # Unlike fillRect, this lets PySide6 not build QGradient and its 169 presets.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRect(box)

    return drawn_once(f"icon/{name}/{colour}", side, side, dpr, "transparent", draw)


def drawn_once(
    key: str,
    width: float,
    height: float,
    dpr: float,
    ground: str,
    draw: Callable[[QPainter], None],
) -> QPixmap:
    """What ``draw`` paints on the colour ``ground``; Qt's cache keeps it, and next time nothing is
    drawn. Sizes are device-independent; ``key`` says all that is shown but sizes and scale. At
    125 % it may reach a part of a pixel farther, so that it covers its place."""
    key = f"{key}/{width}x{height}/{dpr}"
    result = QPixmap()
    if not QPixmapCache.find(key, result):
        across, down = (ceil(round(side * dpr, 3)) for side in (width, height))
        result = QPixmap(across, down)
        result.setDevicePixelRatio(dpr)
        result.fill(QColor(ground))
        painter = QPainter(result)
        try:
            draw(painter)
        finally:
            # A picture must not go while a painter is on it.
            painter.end()
        QPixmapCache.insert(key, result)
    return result


@cache
def icon_of_preset(code: str) -> str:
    """The name of a quick button's icon; one that a desk made itself has that of all such."""
    return code if resource_path("icons", f"{code}.svg").is_file() else "check"


def draw_picture(
    painter: QPainter,
    rect: QRectF,
    name: str,
    line: str = INK,
    accent: str = GOLD,
    fill: str = PAPER,
) -> None:
    """Draws a picture as large as fits, centred in ``rect`` (painter units).

    It stays vector when the painter writes a PDF or a printer page.
    """
    _renderer(f"pictures/{name}.svg", line, accent, fill).render(painter, rect)


@cache
def _renderer(path: str, line: str, accent: str, fill: str) -> QSvgRenderer:
    text = resource_path(*path.split("/")).read_text(encoding="utf-8")
    # One pass: a colour that was put in must not be taken for a token.
    wanted = {INK: line, GOLD: accent, PAPER: fill}
    recoloured = _TOKEN.sub(lambda match: wanted[match.group()], text)
    renderer = QSvgRenderer(QByteArray(recoloured.encode()))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return renderer
