"""An answer that the clerk put up: how long it stands, which page of it, and who ended it."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QElapsedTimer

from models.display.shown_answer import SECONDS, TURN_SECONDS, just_begun, take_back
from models.errors import StoreProblem
from models.store.opening import Store
from ui.kiosk.board import Board
from ui.kiosk.pace import second_ms
from ui.kiosk.view import SHOWN, View

_log = logging.getLogger(__name__)


class PutUp:
    """Follows one showing at a time, named by its token."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store, self._now = store, now
        self._token = self._ended = ""
        self._turned = QElapsedTimer()

    def begins(self, board: Board) -> bool:
        """Whether the board brings an answer that was not shown yet."""
        shown = board.put_up
        if shown is None or shown.token == self._token or not just_begun(shown, self._now()):
            return False
        self._token = shown.token
        self._turned.start()
        return True

    def taken_back(self, board: Board, view: View) -> bool:
        """Whether the answer that stands there is no longer wanted."""
        wanted = board.put_up.token if board.put_up is not None else ""
        return view.page == SHOWN and wanted != self._token

    def limit(self, pages: int) -> int:
        """How many seconds it stands without a touch: long enough for all its pages."""
        return max(SECONDS, (TURN_SECONDS + 1) * pages)

    def turned(self, view: View, pages: int, idle_ms: int) -> View:
        """The view with the next page, if this one stood long enough without a touch."""
        stood = min(idle_ms, self._turned.elapsed() if self._turned.isValid() else idle_ms)
        if view.page != SHOWN or pages < 2 or stood < TURN_SECONDS * second_ms():
            return view
        self._turned.start()
        return replace(view, part=(view.part + 1) % pages)

    def tell_end(self, board: Board, view: View) -> None:
        """Tell the desk once when the answer no longer stands there; again while the store is
        busy. Not for a preview: what visitors see goes on."""
        shown = board.put_up
        if shown is None or view.page == SHOWN or shown.token == self._ended:
            return
        # One of before this screen started again is over, too.
        if shown.token != self._token and just_begun(shown, self._now()):
            return
        try:
            take_back(self._store, self._now(), shown.token)
            self._ended = shown.token
        except StoreProblem as problem:
            _log.warning("the end of an answer waits: %s", problem.code)
