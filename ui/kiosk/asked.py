"""A page that the clerk asked for: shown once, then as if the visitor had touched it."""

from collections.abc import Callable
from datetime import datetime

from models.display.asked_page import is_fresh
from ui.kiosk.board import Board


class Asked:
    """Follows one request at a time, named by its token."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._token = ""

    def begins(self, board: Board) -> str:
        """The id of the page that was asked for since, empty for none; only a page that may be
        shown."""
        asked = board.asked
        if asked is None or asked.token == self._token:
            return ""
        self._token = asked.token
        return asked.page if is_fresh(asked, self._now()) and asked.page in board.codes else ""
