"""What really stands on the glass: the screen's own pixels, not the picture meant for them."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, qBlue, qGreen, qRed
from PySide6.QtWidgets import QWidget

from models.qr.matrix import QUIET_ZONE, Matrix
from ui.kiosk.proof import codes_on
from ui.kiosk.scene import Scene
from ui.kiosk.touch_layer import logical

SCREEN, WINDOW = "screen", "window"
DARK, LIGHT = 110, 150
"""A dark module is below the first in every colour, a light one above the second."""

MOST_WRONG = 0.02
SAMPLES = 24
ALIKE = 16


@dataclass(frozen=True)
class Looked:
    """``right``: the code is there, whole, in black on white, in its place. ``by`` says whose
    pixels were looked at: the screen's, or the window's own where a platform forbids that;
    ``seen`` are the pixels that were not right."""

    right: bool
    by: str
    why: str = ""
    seen: QImage | None = field(default=None, compare=False)


def look_at_code(window: QWidget, scene: Scene, link: str, around: bool = False) -> Looked:
    """Decode and compare the rectangle of the scene's code as it stands on the glass.
    ``around``: and the rest of the page, on which no other code may stand.

    The code itself is decoded each time, whatever is known of it. Around it, pixels that are those
    of the scene, one and all, need no decoding: what it carries was looked at before it was shown.
    """
    matrix, module = scene.matrix, scene.module
    if scene.code is None or matrix is None:
        return Looked(False, SCREEN, "no code")
    area = scene.code.adjusted(-module, -module, module, module)
    seen, by, origin = _grabbed(window, area)
    if seen.isNull():
        return Looked(False, by, "nothing to see", seen)
    why = _wrong(seen, scene.code.translated(-origin.x(), -origin.y()), module, matrix, link)
    if why:
        return Looked(False, by, why, seen)
    if around and by == SCREEN:
        page, _, origin = _grabbed(window, scene.image.rect())
        if not _same(page, scene, origin) and not set(codes_on(page)) <= {link}:
            return Looked(False, by, "another code stands beside it", page)
    return Looked(True, by)


def _same(seen: QImage, scene: Scene, origin: QRect) -> bool:
    return seen == (scene.image if origin == scene.image.rect() else scene.image.copy(origin))


def _wrong(seen: QImage, square: QRect, module: int, matrix: Matrix, link: str) -> str:
    """What is wrong with the code in these pixels, or nothing."""
    if codes_on(seen) != [link]:
        return "not readable as the registered link"
    wrong = _wrong_modules(seen, square, module, matrix)
    if wrong > MOST_WRONG:
        return f"{wrong:.0%} of its modules are covered, recoloured or moved"
    return ""


def shows(window: QWidget, scene: Scene, area: QRect) -> bool:
    """Whether ``area`` of the glass (device pixels of the window) looks as the scene does."""
    seen, _, origin = _grabbed(window, area)
    if seen.isNull():
        return False
    for row in range(SAMPLES):
        for column in range(SAMPLES):
            x = area.left() + (2 * column + 1) * area.width() // (2 * SAMPLES)
            y = area.top() + (2 * row + 1) * area.height() // (2 * SAMPLES)
            at_x, at_y = x - origin.x(), y - origin.y()
            if not (0 <= at_x < seen.width() and 0 <= at_y < seen.height()):
                return False
            if not _alike(seen.pixel(at_x, at_y), scene.image.pixel(x, y)):
                return False
    return True


def _grabbed(window: QWidget, area: QRect) -> tuple[QImage, str, QRect]:
    """Pixels of ``area`` with a little around it, whose they are, and where they begin."""
    ratio = window.devicePixelRatioF()
    inside = logical(area, ratio) & window.rect()
    screen, corner = window.screen(), window.mapToGlobal(inside.topLeft())
    corner -= screen.geometry().topLeft()
    seen = screen.grabWindow(0, corner.x(), corner.y(), inside.width(), inside.height())
    by = SCREEN
    if seen.isNull():
        # Wayland lets nobody look at the screen.
        seen, by = window.grab(inside), WINDOW
    left, top = round(inside.x() * ratio), round(inside.y() * ratio)
    image = seen.toImage().convertToFormat(QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(1)
    return image, by, QRect(left, top, image.width(), image.height())


def _wrong_modules(seen: QImage, square: QRect, module: int, matrix: Matrix) -> float:
    """Share of modules (quiet zone included) whose middle is not as dark or light as it must be."""
    side = matrix.size + 2 * QUIET_ZONE
    wrong = 0
    for row in range(side):
        for column in range(side):
            x = square.left() + column * module + module // 2
            y = square.top() + row * module + module // 2
            if not (0 <= x < seen.width() and 0 <= y < seen.height()):
                wrong += 1
                continue
            pixel = seen.pixel(x, y)
            colours = (qRed(pixel), qGreen(pixel), qBlue(pixel))
            dark = _dark(matrix, row - QUIET_ZONE, column - QUIET_ZONE)
            wrong += max(colours) > DARK if dark else min(colours) < LIGHT
    return wrong / side**2


def _dark(matrix: Matrix, row: int, column: int) -> bool:
    inside = 0 <= row < matrix.size and 0 <= column < matrix.size
    return inside and bool(matrix.modules[row][column])


def _alike(a: int, b: int) -> bool:
    pairs = ((qRed(a), qRed(b)), (qGreen(a), qGreen(b)), (qBlue(a), qBlue(b)))
    return all(abs(x - y) <= ALIKE for x, y in pairs)
