"""Opens, closes, places and remembers the strip; the desk never waits for it."""

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from models.clock import parse_time
from models.errors import StoreProblem
from models.store import settings
from models.text.formats import clock_time
from ui.pages.desk.waiting_rows import FIRST_MS, patience
from ui.session import Session

if TYPE_CHECKING:
    from models.log.context import PresetNow
    from ui.pages.desk.attention import Wanted
    from ui.strip.placing import Placing
    from ui.strip.strip import Strip

_SETTLED_MS, _HALF_MINUTE_MS, _PEEK_MS = 150, 30_000, 4000
_log = logging.getLogger(__name__)


class StripKeeper(QObject):
    """What is pressed on the strip comes out as signals; what the desk says goes in by slots."""

    pressed = Signal(str)
    undo_requested = Signal()
    again_requested = Signal()
    answer_requested = Signal()
    window_requested = Signal()
    opened = Signal()
    """It comes up and shows nothing yet."""
    time_passed = Signal()
    """Half a minute went by while it was in sight: it may be another day."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.strip: Strip | None = None
        self._wanted = self._watches = False
        self._placing: Placing | None = None
        self._settled = _timer(self, _SETTLED_MS, single=True)
        self._settled.timeout.connect(self.place)
        self._minute = _timer(self, _HALF_MINUTE_MS)
        self._minute.timeout.connect(self.time_passed)
        self._peek = _timer(self, _PEEK_MS, single=True)
        self._peek.timeout.connect(self._end_peek)

    def start(self) -> None:
        """Open it where it was open when the program ended."""
        if self._read().get("open") is True:
            self._open()
            self._wanted = True

    def stop(self) -> None:
        """The program ends; at its next start the strip comes again if it is open now."""
        for timer in (self._settled, self._minute, self._peek):
            timer.stop()
        if self.strip is not None:
            self.strip.close()
            self.strip.deleteLater()
            self.strip = None

    def is_open(self) -> bool:
        """Whether it is in sight."""
        return self.strip is not None and self.strip.isVisible()

    def toggle(self) -> None:
        """Open it, or close it."""
        if self._wanted:
            self.close_strip()
        else:
            self._wanted = True
            self._open()
            self._remember()

    def close_strip(self) -> None:
        """Close it until somebody opens it."""
        self._wanted = False
        self._hide()
        self._remember()

    def peek(self) -> None:
        """Show it for a moment: a key was counted while nothing else would say so."""
        if not self._wanted:
            self._peek.start()
            self._open()

    def rebuild(self) -> None:
        """Make it anew, in another language."""
        if self.strip is not None:
            shown = self.is_open()
            self.strip.close()
            self.strip.deleteLater()
            self.strip = None
            if shown:
                self._open()

    def place(self) -> None:
        """Put it where it belongs; screens or settings may have changed."""
        if self.strip is None or not (self._wanted or self._peek.isActive()):
            return
        assert self._placing is not None
        self._placing.look_round(self._session.store)
        if not self._placing.put():
            self._hide()
            return
        if not self.strip.isVisible():
            self.strip.show()
            self._minute.start()
        self.strip.raise_()

    def show_presets(self, presets: "dict[str, PresetNow]") -> None:
        """The nine keys."""
        if self.strip is not None:
            self.strip.show_presets(presets)

    def show_counts(self, counts: dict[str, int]) -> None:
        """Today's tally of each."""
        if self.strip is not None:
            self.strip.show_counts(counts)

    def flash(self, code: str) -> None:
        """A row was stored."""
        if self.strip is not None:
            self.strip.flash(code)

    def say(self, text: str, bad: bool, again: bool) -> None:
        """What the desk says."""
        if self.strip is not None:
            self.strip.say(text, bad, again)

    def show_wanted(self, wanted: "Wanted") -> None:
        """A visitor may call."""
        if self.strip is not None:
            calls = wanted.calls
            self.strip.show_call(clock_time(parse_time(calls[0].at)) if calls else "")

    def _open(self) -> None:
        if self.strip is None:
            self._make()
        # First what it shows: its keys are most of its width.
        self.opened.emit()
        self.place()

    def _hide(self) -> None:
        self._minute.stop()
        self._peek.stop()
        if self.strip is not None:
            self.strip.hide()

    def _end_peek(self) -> None:
        if not self._wanted:
            self._hide()

    def _make(self) -> None:
        # A desk that never opens it does not load it.
        from ui.strip.placing import Placing
        from ui.strip.strip import Strip

        kept = self._read()
        strip = self.strip = Strip()
        self._placing = Placing(strip, kept.get("spots"))
        strip.set_upright(kept.get("upright") is True)
        strip.pressed.connect(self.pressed)
        strip.undo_requested.connect(self.undo_requested)
        strip.again_requested.connect(self.again_requested)
        strip.answer_requested.connect(self.answer_requested)
        strip.window_requested.connect(self.window_requested)
        strip.turned.connect(self._turn)
        strip.closed.connect(self.close_strip)
        strip.dragged.connect(self._drag)
        strip.dropped.connect(self._drop)
        self._watch_screens()

    def _watch_screens(self) -> None:
        if self._watches:
            return
        self._watches = True
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._screen_added)
        application.screenRemoved.connect(self._screens_changed)
        application.primaryScreenChanged.connect(self._screens_changed)
        for screen in QGuiApplication.screens():
            screen.availableGeometryChanged.connect(self._screens_changed)

    def _screen_added(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._screens_changed)
        self._screens_changed()

    def _screens_changed(self, _: object = None) -> None:
        # A screen that is being plugged in says several things in turn.
        self._settled.start()

    def _turn(self, upright: bool) -> None:
        assert self.strip is not None
        self.strip.set_upright(upright)
        self.place()
        self._remember()

    def _drag(self, corner: QPoint, pointer: QPoint) -> None:
        if self._placing is not None:
            self._placing.drag(corner, pointer)

    def _drop(self) -> None:
        if self._placing is not None and self._placing.drop():
            self._remember()

    def _read(self) -> dict[str, Any]:
        try:
            with self._session.store.read():
                return settings.get(settings.STRIP)
        except StoreProblem as problem:
            _log.warning("the strip's place is not read: %s", problem.code)
            return {}

    def _remember(self) -> None:
        kept = {**self._read(), "open": self._wanted}
        if self.strip is not None:
            kept["upright"] = self.strip.upright
        if self._placing is not None:
            kept["spots"] = self._placing.kept()
        store = self._session.store
        try:
            with patience(store, FIRST_MS), store.write():
                settings.put(settings.STRIP, kept)
        except StoreProblem as problem:
            # Where it stands is not worth a sentence.
            _log.warning("the strip's place is not kept: %s", problem.code)


def _timer(owner: QObject, after_ms: int, single: bool = False) -> QTimer:
    timer = QTimer(owner)
    timer.setInterval(after_ms)
    timer.setSingleShot(single)
    return timer
