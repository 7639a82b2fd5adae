"""The public screen as a picture, for ``screenshot`` and for the desk's small view."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from models.display.program import CODE
from ui.kiosk.board import read_board
from ui.kiosk.content import clock_words
from ui.kiosk.pages import STANDBY, content_of
from ui.kiosk.scene import Scene, make_scene
from ui.kiosk.view import OWN_PAGES, View
from ui.session import Session


def render_kiosk(
    session: Session,
    size: QSize,
    scale: float,
    lang: str = "vi",
    page: str = "",
    larger: bool = False,
) -> QImage:
    """What the public screen shows on ``size`` device pixels at this pixel ratio: its code page,
    or ``page`` (an id of the program, ``standby``, ``answers``, ``answer``, ``rate`` …).

    Raises:
        StoreProblem: the store cannot be read now.
    """
    image = kiosk_scene(session, size, lang, page, larger).image
    image.setDevicePixelRatio(scale)
    return image


def views(session: Session) -> frozenset[str]:
    """The pages that can be painted now: those that may be shown and a visitor's own."""
    return read_board(session).shown() | {STANDBY, *OWN_PAGES}


def kiosk_scene(
    session: Session, size: QSize, lang: str = "vi", page: str = "", larger: bool = False
) -> Scene:
    """As :func:`render_kiosk`, with its state and layout."""
    board = read_board(session, "vi" if page or larger else lang)
    own = page in OWN_PAGES
    view = View(page if own else "", lang, larger)
    content = content_of(board, view, page if page and not own else CODE, session.now())
    clock = clock_words(session.now(), content.fixed)
    return make_scene(content, size.width(), size.height(), clock)
