"""From a draft to what the public would see of it."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from models.display.program import CODE, NOTICE, PageSpec
from models.display.schedule import Slot, pages_now, turn
from models.display.texts import default_texts
from ui.kiosk.board import Board, with_texts
from ui.kiosk.content import clock_words
from ui.kiosk.pages import STANDBY, content_of
from ui.kiosk.scene import make_scene
from ui.kiosk.view import View
from ui.pages.screen.content.draft import Draft, drafted, wrong_text


def kind_of(board: Board, page: PageSpec) -> str:
    """Which texts a page has; the code page has those of the channel's kind."""
    if page.kind != CODE:
        return page.kind
    return board.code.kind if board.code is not None else "zalo_oa"


def lacks_channel(board: Board, page: PageSpec) -> bool:
    """Whether the page's address is no confirmed channel, so that it is never shown."""
    return page.kind not in (CODE, NOTICE) and page.link not in board.sites


def with_draft(board: Board, draft: Draft) -> Board:
    """The board as it would be; texts that cannot be saved are left as they are kept."""
    codes = {place: code for place, code in board.codes.items() if place == CODE}
    codes |= {page.id: board.sites[page.link] for page in draft.pages if page.link in board.sites}
    board = replace(board, program=drafted(board.program, draft), codes=codes)
    for page in draft.pages:
        if page.kind == NOTICE or lacks_channel(board, page):
            continue
        kind = kind_of(board, page)
        texts = draft.texts[kind, board.lang]
        if wrong_text(texts) is None:
            board = with_texts(board, page.id, board.lang, texts)
        elif (page.id, board.lang) not in board.texts:
            board = with_texts(board, page.id, board.lang, default_texts(board.lang, kind))
    return board


def paint_draft(
    board: Board, page_id: str, larger: bool, standby: bool, size: QSize, now: datetime
) -> QImage:
    """A page of the board at ``size`` pixels."""
    view = View(lang=board.lang, larger=larger)
    content = content_of(board, view, STANDBY if standby else page_id, now)
    clock = clock_words(now, content.fixed)
    return make_scene(content, size.width(), size.height(), clock).image


def turn_now(board: Board, now: datetime) -> tuple[Slot, ...]:
    """One turn of the pages that would be shown at this moment."""
    return turn(pages_now(board.program, now, board.shown()))
