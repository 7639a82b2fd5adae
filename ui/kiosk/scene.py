"""The only way from content to the pixels of the public screen, proof included."""

import logging
from dataclasses import dataclass

from PySide6.QtGui import QImage

from models.errors import Problem
from models.qr.matrix import Matrix, make_matrix
from ui.kiosk.content import Code, KioskContent
from ui.kiosk.frame import PageLayout
from ui.kiosk.layout import lay_out
from ui.kiosk.notice import paint_no_channel, paint_plain, paint_wrong_code
from ui.kiosk.paint import new_image, paint_page
from ui.kiosk.proof import proves
from ui.theme.tokens import NAVY

SHOWING, NO_CHANNEL, WRONG_CODE = "showing", "no_channel", "wrong_code"
LEVEL = "M"

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Scene:
    """A finished page in device pixels. ``layout`` only for a code page as designed."""

    image: QImage
    state: str
    layout: PageLayout | None = None


def make_scene(content: KioskContent, width: int, height: int, clock: str) -> Scene:
    """The page for this content. A code is in it only if the picture decodes to its link; a
    defect anywhere gives a plainer page, never none."""
    width, height = max(1, width), max(1, height)
    try:
        return _designed(content, width, height, clock)
    except Exception:  # noqa: BLE001 - whatever it is, the public never sees a traceback
        _log.exception("the page could not be painted; a plain one is shown")
    try:
        return _plain(content, width, height)
    except Exception:  # noqa: BLE001
        _log.exception("the plain page could not be painted either")
    return Scene(new_image(width, height, NAVY), WRONG_CODE)


def _designed(content: KioskContent, width: int, height: int, clock: str) -> Scene:
    if content.code is None:
        return Scene(paint_no_channel(content, width, height, clock), NO_CHANNEL)
    matrix = _matrix(content.code)
    if matrix is not None:
        layout = lay_out(content, content.code, matrix.size, width, height, clock)
        image = paint_page(layout, matrix)
        if proves(image, content.code.link):
            return Scene(image, SHOWING, layout)
    _log.error("the code does not decode to its link (%s)", content.code.fingerprint)
    return Scene(paint_wrong_code(content, width, height, clock), WRONG_CODE)


def _plain(content: KioskContent, width: int, height: int) -> Scene:
    if content.code is None:
        return Scene(new_image(width, height, NAVY), NO_CHANNEL)
    matrix = make_matrix(content.code.link, LEVEL)
    image = paint_plain(matrix, content.code.shown_link, width, height)
    if not proves(image, content.code.link):
        return Scene(new_image(width, height, NAVY), WRONG_CODE)
    return Scene(image, SHOWING)


def _matrix(code: Code) -> Matrix | None:
    try:
        return make_matrix(code.link, LEVEL)
    except Problem:
        return None
