"""From a draft to what the public would see of it."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from models.display.program import CODE, NOTICE, PageSpec
from models.display.schedule import Slot, pages_now, turn
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
    return page.kind not in (CODE, NOTICE) and page.id not in board.codes


def with_draft(board: Board, draft: Draft) -> Board:
    """The board as it would be; texts that cannot be saved are left as they are kept."""
    board = replace(board, program=drafted(board.program, draft))
    for page in draft.pages:
        if page.kind == NOTICE or lacks_channel(board, page):
            continue
        texts = draft.texts[kind_of(board, page), board.lang]
        if wrong_text(texts) is None:
            board = with_texts(board, page.id, board.lang, texts)
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
