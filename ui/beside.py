"""What logs while another program has the focus: the strip and the global keys, joined to the desk.

The part of ``ui.app`` that ties them together; nobody else imports it.
"""

from PySide6.QtCore import QObject, Signal

from models.errors import StoreProblem
from models.store import settings
from ui.global_keys import GlobalKeys
from ui.pages.desk.page import DeskPage
from ui.session import Session
from ui.strip.keeper import StripKeeper


class Beside(QObject):
    """Everything goes through the desk page: tally, undo and a blocked store behave alike."""

    window_requested = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page: DeskPage | None = None
        self.strip = StripKeeper(session, self)
        self.keys = GlobalKeys(self)
        self.strip.window_requested.connect(self.window_requested)
        self.strip.opened.connect(self._tell)
        self.strip.pressed.connect(self._log)
        self.strip.undo_requested.connect(self._undo)
        self.strip.again_requested.connect(self._try_again)
        self.strip.answer_requested.connect(self._answer_call)
        self.strip.time_passed.connect(self._notice_time)
        self.keys.pressed.connect(self._log_key)

    def join(self, page: DeskPage) -> None:
        """From now on this page logs, and no other, and is shown on the strip."""
        self._page = page
        page.strip_requested.connect(self.toggle_strip)
        page.grid.shown.connect(self.strip.show_presets)
        page.grid.counted.connect(self.strip.show_counts)
        page.grid.flashed.connect(self.strip.flash)
        page.said.said.connect(self.strip.say)
        page.wanted_changed.connect(self.strip.show_wanted)

    def start(self) -> None:
        """The desk is drawn: what was open or switched on comes back."""
        if self._page is not None:
            self.strip.start()
        self.look()

    def stop(self) -> None:
        """The program ends."""
        self.strip.stop()
        self.keys.listen(False)

    def toggle_strip(self) -> None:
        """Open or close the strip; without a desk there is nothing to log."""
        if self._page is not None:
            self.strip.toggle()

    def look(self) -> None:
        """The switch of the keys, or the public screen, may be another now."""
        self.strip.place()
        try:
            with self._session.store.read():
                self.keys.listen(settings.get(settings.GLOBAL_KEYS))
        except StoreProblem:
            # The keys stay as they are.
            return

    def _tell(self) -> None:
        if self._page is not None:
            self._page.tell()

    def _log(self, preset: str) -> None:
        if self._page is not None:
            self._page.log(preset)

    def _undo(self) -> None:
        if self._page is not None:
            self._page.undo()

    def _try_again(self) -> None:
        if self._page is not None:
            self._page.waiting.try_again()

    def _answer_call(self) -> None:
        if self._page is not None:
            self._page.answer_call()

    def _notice_time(self) -> None:
        if self._page is not None:
            self._page.notice_time()

    def _log_key(self, key: int) -> None:
        page = self._page
        if page is not None and page.is_ready():
            if not page.isActiveWindow():
                # Nothing else would say that the key was counted.
                self.strip.peek()
            page.log_key(key)
