"""Which page stands on the screen now: turns, opening hours, visitors, a code that must go."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from models.display.help_calls import call_help
from models.display.program import CODE
from models.display.schedule import Slot, is_open, pages_now, turn
from models.display.touches import LANGUAGE, LARGER, PAGE, SATISFACTION, log_touch
from models.errors import StoreProblem
from models.store.opening import Store
from ui.kiosk.asked import Asked
from ui.kiosk.board import Board
from ui.kiosk.content import KioskContent, clock_words
from ui.kiosk.pace import second_ms
from ui.kiosk.page import KioskPage
from ui.kiosk.pages import STANDBY, content_of
from ui.kiosk.put_up import PutUp
from ui.kiosk.touch_layer import TouchLayer
from ui.kiosk.view import FIELD, READ, SHOWN, View, touched

LATEST_MS = 1000
ALONE_SECONDS = 600
"""A page that has no other beside it moves its card so often, between two of its turns."""
_log = logging.getLogger(__name__)


class Director(QObject):
    """Told of the store's board, of touches and of time; shows one page and its buttons.
    ``counted``: who touches it is a visitor, not somebody who tries it out on the desk."""

    page_changed = Signal(str)

    def __init__(
        self,
        store: Store,
        now: Callable[[], datetime],
        page: KioskPage,
        layer: TouchLayer,
        parent: QObject,
        counted: bool = True,
    ) -> None:
        super().__init__(parent)
        self._store, self._now, self._counted = store, now, counted
        self._page, self._layer = page, layer
        self.board: Board | None = None
        self.view = View()
        self.paused = False
        self.where = ""
        self.page = CODE
        self._slots: tuple[Slot, ...] = ()
        self._slot = self._shift = self._late = 0
        self._began, self._idle = QElapsedTimer(), QElapsedTimer()
        self._stood = QElapsedTimer()
        self._call_waits = ""
        self._failed: set[str] = set()
        self._complaint = ""
        self._put_up = PutUp(store, now)
        self._asked = Asked(now)
        layer.touched.connect(self.touch)

    def show_board(self, board: Board) -> None:
        """Show what the store says from now on; a visitor keeps the page that is still there."""
        if self.board is None:
            self.view = View(lang=board.lang)
        self.board = board
        self._failed.clear()
        known = {item.id for item in board.program.pages}
        if self.view.page in known and self.view.page not in board.shown():
            self._home()
        if self._put_up.taken_back(board, self.view):
            self._home()

    def pause(self, wanted: bool) -> None:
        """Take the code off the screen, or put it back."""
        if self.paused != wanted:
            self.paused = wanted
            if wanted:
                self._home()
            self.tick()

    def tick(self) -> None:
        """A quarter of a second has passed; whatever goes wrong here leads to the code page."""
        if self.board is None:
            return
        try:
            self._step(self.board)
        except Exception as error:  # noqa: BLE001 - the public never sees a traceback (product K8)
            self._complain(error)
            self._home()
            self._enter(CODE)
            self._show(self.board)

    def page_failed(self) -> None:
        """The page that should stand there cannot be painted: the code page, and that one not
        again before the store says something new."""
        if not self.view.page:
            self._failed.add(self.page)
        self._home()
        self.tick()

    def touch(self, target: str) -> None:
        """A visitor touched a button."""
        if self.board is None or self.paused:
            return
        before, self.view = self.view, touched(self.view, target)
        self._idle.start()
        if before.page and not self.view.page:
            # Whoever comes back to the start finds the code there, for its whole time.
            self._slots = ()
        self._record(before, target)
        self.tick()

    def content(self) -> KioskContent | None:
        """What should stand on the screen now."""
        if self.board is None:
            return None
        page = CODE if self.paused else self.page
        return content_of(self.board, self.view, page, self._now(), self._shift, self.paused)

    def link(self) -> str:
        """The link that the code on the screen must say; empty on a page without one."""
        content = self.content()
        if content is None:
            return ""
        if content.sheet is not None:
            return content.sheet.link
        return content.code.link if content.code is not None else ""

    def _step(self, board: Board) -> None:
        if not self.paused and self._put_up.begins(board):
            # Whoever stands there keeps language and letters.
            self.view = View(SHOWN, self.view.lang, self.view.larger)
            self._idle.start()
        wanted = "" if self.paused else self._asked.begins(board)
        if wanted:
            self.view = View(wanted, self.view.lang, self.view.larger)
            self._idle.start()
        self._end_idle_visit(board)
        self._turn(board)
        self._turn_part()
        self._show(board)
        if self._counted:
            self._put_up.tell_end(board, self.view)
        self._call_again()

    def _end_idle_visit(self, board: Board) -> None:
        if not self.view.is_visit(board.lang):
            return
        seconds = board.program.idle_seconds
        if self.view.page == SHOWN:
            seconds = self._put_up.limit(self._parts()[1])
        limit = seconds * second_ms()
        passed = self._idle.elapsed() if self._idle.isValid() else limit
        if passed >= limit:
            self._home()
            return
        left = -(-(limit - passed) // second_ms())
        words = board.words[self.view.lang]["countdown"].format(left)
        self._layer.countdown.tell(words, round(left * second_ms() / limit, 3))

    def _turn(self, board: Board) -> None:
        now = self._now()
        closed = board.program.standby and not is_open(board.program, now, board.days)
        if closed and STANDBY not in self._failed:
            self._enter(STANDBY)
            self._slots = ()
            return
        pages = pages_now(board.program, now, board.shown())
        slots = turn(page for page in pages if page.id not in self._failed)
        if slots != self._slots:
            self._slots, self._slot, self._late = slots, 0, 0
            self._began.start()
        elif not self._busy():
            late = self._began.elapsed() + self._late - slots[self._slot].seconds * second_ms()
            if late >= 0:
                self._slot = (self._slot + 1) % len(slots)
                # What one page stood too long the next one loses: the shares of time hold.
                self._late = late if late < LATEST_MS else 0
                self._began.start()
                self._move_alone()
        self._enter(slots[self._slot].page)

    def _turn_part(self) -> None:
        """Long answers that the clerk shows turn their pages by themselves, and nobody stays on a
        page that larger or smaller letters took away."""
        idle = self._idle.elapsed() if self._idle.isValid() else 0
        self.view = self._put_up.turned(self.view, self._parts()[1], idle)

    def _parts(self) -> tuple[int, int]:
        """Which page of a long text stands there, and how many it has."""
        scene = self._page.scene
        return (scene.part, scene.pages) if scene is not None else (0, 1)

    def _busy(self) -> bool:
        """A visitor's page stays as long as the visitor does."""
        return self.board is not None and self.view.is_visit(self.board.lang)

    def _move_alone(self) -> None:
        """Most desks have one channel and one page, which would never change (product K9)."""
        if not self._stood.isValid():
            self._stood.start()
        elif self._stood.hasExpired(ALONE_SECONDS * second_ms()):
            self._shift += 1
            self._stood.start()

    def _enter(self, page: str) -> None:
        if page != self.page:
            self.page = page
            self._stood.start()
            self._shift += 1
            self.page_changed.emit(page)

    def _show(self, board: Board) -> None:
        content = self.content()
        if content is not None:
            clock = clock_words(self._now(), board.fixed[self.view.lang])
            self._page.show_content(content, clock)
            if self.view.part > self._parts()[0] and content.sheet is not None:
                self.view = replace(self.view, part=self._parts()[0])

    def _home(self) -> None:
        self.view = View(lang=self.board.lang if self.board is not None else "vi")
        self._slots = ()

    def _complain(self, error: Exception) -> None:
        """Once: what fails four times a second must not fill the log."""
        if repr(error) != self._complaint:
            self._complaint = repr(error)
            _log.exception("a page failed; back to the code page")

    def _record(self, before: View, target: str) -> None:
        if not self._counted:
            return
        now, lang = self._now(), before.lang
        if target == "help":
            self._call_waits = lang
            self._call_again()
            return
        kind, page, value = self._touch_of(target)
        if not kind:
            return
        try:
            log_touch(self._store, kind, page, value, lang, now)
        except StoreProblem as problem:
            # Counting must not keep a visitor waiting.
            _log.warning("touch not recorded: %s", problem.code)

    def _touch_of(self, target: str) -> tuple[str, str, str]:
        if target.startswith("level-"):
            return SATISFACTION, "rate", target.removeprefix("level-")
        if target == "language":
            return LANGUAGE, self.page, self.view.lang
        if target == "larger":
            return LARGER, self.page, "on" if self.view.larger else "off"
        if target in ("back", "more", "next", "previous"):
            return "", "", ""
        for page in (FIELD, READ):
            if target.startswith(f"{page}-"):
                return PAGE, page, target.removeprefix(f"{page}-")
        return PAGE, target, ""

    def _call_again(self) -> None:
        if not self._call_waits:
            return
        try:
            call_help(self._store, self.where, self._now(), self._call_waits)
            self._call_waits = ""
        except StoreProblem as problem:
            _log.warning("the call for help waits: %s", problem.code)
