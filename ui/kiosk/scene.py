"""The only way from content to the pixels of the public screen, proof included."""

import logging
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from models.errors import Problem
from models.qr.matrix import Matrix, make_matrix
from ui.kiosk.bar import lay_out_bar
from ui.kiosk.content import Code, KioskContent, Sheet
from ui.kiosk.frame import PageLayout, Target
from ui.kiosk.layout import frame_of, lay_out
from ui.kiosk.notice import (
    Notice,
    paint_no_channel,
    paint_plain,
    paint_wrong_code,
    plain_place,
)
from ui.kiosk.paged import paint_paged, without_code
from ui.kiosk.paint import new_image, paint_page
from ui.kiosk.proof import proves
from ui.kiosk.sheet import paint_sheet
from ui.kiosk.text_block import Placed
from ui.theme.tokens import NAVY

SHOWING, NO_CHANNEL, WRONG_CODE = "showing", "no_channel", "wrong_code"
READING, PAUSED = "reading", "covered"
LEVEL = "M"

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Scene:
    """A finished page in device pixels. ``layout`` only for a code page as designed. ``targets``
    can be touched, ``countdown`` is where changing words may stand; ``texts`` are all that were
    drawn on a page as designed. ``code`` with its ``module`` is where the code stands, quiet zone
    included. ``failed``: this is the code page in the place of one that could not be painted.
    ``part`` of ``pages`` is shown of a long text or list."""

    image: QImage
    state: str
    layout: PageLayout | None = None
    targets: tuple[Target, ...] = ()
    countdown: QRect | None = None
    matrix: Matrix | None = None
    texts: tuple[Placed, ...] = ()
    code: QRect | None = None
    module: int = 0
    failed: bool = False
    pages: int = 1
    part: int = 0


def make_scene(content: KioskContent, width: int, height: int, clock: str) -> Scene:
    """The page for this content. A code is in it only if the picture decodes to its link; a
    defect anywhere gives a plainer page, never none."""
    width, height = max(1, width), max(1, height)
    try:
        return _designed(content, width, height, clock)
    except Exception:  # noqa: BLE001 - whatever it is, the public never sees a traceback
        _log.exception("the page could not be painted; a plainer one is shown")
    try:
        if content.sheet is not None:
            instead = _designed(replace(content, sheet=None), width, height, clock)
            return replace(instead, failed=True)
    except Exception:  # noqa: BLE001
        _log.exception("the code page could not be painted either")
    try:
        return _plain(content, width, height)
    except Exception:  # noqa: BLE001
        _log.exception("the plain page could not be painted either")
    return Scene(new_image(width, height, NAVY), WRONG_CODE)


def _designed(content: KioskContent, width: int, height: int, clock: str) -> Scene:
    if content.paused:
        return _notice(paint_wrong_code(content, width, height, clock), PAUSED)
    if content.sheet is not None:
        return _read(content, content.sheet, width, height, clock)
    if content.code is None:
        return _notice(paint_no_channel(content, width, height, clock), NO_CHANNEL)
    matrix = _matrix(content.code)
    if matrix is not None:
        layout = lay_out(content, content.code, matrix.size, width, height, clock)
        image = paint_page(layout, matrix)
        if proves(image, content.code.link):
            bar = layout.bar
            return Scene(
                image,
                SHOWING,
                layout,
                bar.targets,
                bar.countdown,
                matrix,
                layout.every_text,
                layout.code,
                layout.module,
            )
    _log.error("the code does not decode to its link (%s)", content.code.fingerprint)
    return _notice(paint_wrong_code(content, width, height, clock), WRONG_CODE)


def _read(content: KioskContent, sheet: Sheet, width: int, height: int, clock: str) -> Scene:
    """A page to read. The code of a source that does not decode to its link is left out: the
    source stands there in words."""
    frame = frame_of(content, width, height)
    bar = lay_out_bar(content, frame)
    frame = replace(frame, foot=bar.height)
    if sheet.paging is None:
        made = paint_sheet(content, frame, bar, clock)
    else:
        made = paint_paged(content, sheet, sheet.paging, frame, bar, clock)
        if made.code is not None and not proves(made.image, sheet.link):
            _log.error("the code of a source does not decode to its link")
            made = paint_paged(content, sheet, without_code(sheet.paging), frame, bar, clock)
    return Scene(
        made.image,
        READING,
        None,
        made.targets,
        bar.countdown,
        made.matrix,
        made.texts,
        made.code,
        made.module,
        pages=made.pages,
        part=made.part,
    )


def _notice(painted: Notice, state: str) -> Scene:
    return Scene(painted.image, state, texts=painted.texts)


def _plain(content: KioskContent, width: int, height: int) -> Scene:
    if content.code is None:
        return Scene(new_image(width, height, NAVY), NO_CHANNEL)
    matrix = make_matrix(content.code.link, LEVEL)
    image = paint_plain(matrix, content.code.shown_link, width, height)
    if not proves(image, content.code.link):
        return Scene(new_image(width, height, NAVY), WRONG_CODE)
    square, module = plain_place(matrix, width, height)
    failed = content.sheet is not None
    return Scene(image, SHOWING, matrix=matrix, code=square, module=module, failed=failed)


def _matrix(code: Code) -> Matrix | None:
    try:
        return make_matrix(code.link, LEVEL)
    except Problem:
        return None
