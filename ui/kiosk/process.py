"""The public screen's process: follows the store and the plugged screens."""

import logging
import os
import signal
from types import FrameType

from PySide6.QtCore import QElapsedTimer, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from models.clock import iso
from models.display.status import PREVIEW, SCREEN, DisplayNow, tell_status
from models.errors import StoreProblem
from models.store import audit, settings
from ui.kiosk.content import KioskContent, clock_words, read_content
from ui.kiosk.scene import SHOWING, Scene
from ui.kiosk.screens import Wish, target_screen
from ui.kiosk.window import KioskWindow
from ui.session import Session

POLL_MS = 250
AGAIN_MS = 2000

_log = logging.getLogger(__name__)


class KioskController(QObject):
    """Shows, hides and leaves. ``named``: a screen by name; ``windowed``: a preview of that
    size; ``alone``: a PC without a clerk."""

    def __init__(
        self,
        app: QApplication,
        session: Session,
        named: str | None,
        windowed: tuple[int, int] | None,
        alone: bool,
        lang: str,
    ) -> None:
        super().__init__(app)
        self._app, self._session, self._lang = app, session, lang
        self._named, self._windowed, self._alone = named, windowed, alone
        self._row = SCREEN if windowed is None else PREVIEW
        self._version = -1
        self._content: KioskContent | None = None
        self._wish = Wish({}, {}, named, alone)
        self._wanted = False
        self._target: QScreen | None = None
        self._checked: str | None = None
        self._placed = QElapsedTimer()
        self._ended = False
        self._told: DisplayNow | None = None
        self.window = KioskWindow(session, locked=windowed is None)
        self.window.leaving.connect(self._left_by_hand)
        self.window.page.renewed.connect(self._renewed)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Read the store, take the screen if it is there, and follow from now on."""
        self._app.setQuitOnLastWindowClosed(False)
        self._app.screenAdded.connect(self._screen_added)
        self._app.screenRemoved.connect(self._screens_changed)
        self._app.primaryScreenChanged.connect(self._screens_changed)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._geometry_changed)
        self.window.winId()
        handle = self.window.windowHandle()
        handle.screenChanged.connect(self._window_moved)
        if self._windowed is not None:
            self.window.resize(*self._windowed)
        self._tick()
        if self._windowed is not None and not self._ended:
            self.window.show()
        self._timer.start()

    def leave(self) -> None:
        """Say so in the store and end the process."""
        if self._ended:
            return
        self._ended = True
        self._timer.stop()
        self.window.vanish()
        self._tell(DisplayNow("stopped", pid=os.getpid(), checked_at=self._checked))
        self._app.quit()

    def on_signal(self, number: int, frame: FrameType | None) -> None:
        """SIGTERM and SIGINT: Python calls this between two ticks of the timer."""
        self.leave()

    def _tick(self) -> None:
        try:
            version = self._session.store.version()
            if version != self._version:
                self._reload()
                self._version = version
        except StoreProblem as problem:
            # What is shown was proven; it stays until the store answers again.
            _log.warning("store not readable: %s", problem.code)
        if self._ended or self._content is None:
            return
        clock = clock_words(self._session.now(), self._content.fixed)
        self.window.page.show_content(self._content, clock)
        self._place()
        self._tell_state()

    def _reload(self) -> None:
        with self._session.store.read():
            wanted = settings.get(settings.SCREEN_WANTED)
            chosen = settings.get(settings.PUBLIC_SCREEN)
            clerk = settings.get(settings.CLERK_SCREEN)
        self._content = read_content(self._session, self._lang)
        self._wish = Wish(chosen, clerk, self._named, self._alone)
        follows = self._named is None and self._windowed is None and not self._alone
        if follows and self._wanted and not wanted:
            self.leave()
        self._wanted = wanted

    def _place(self) -> None:
        if self._windowed is not None or self._ended:
            return
        self._target = target_screen(self._wish, QGuiApplication.screens())
        if self._target is None:
            if self.window.isVisible():
                self.window.vanish()
        elif not self.window.is_on(self._target) and self._may_place():
            self._placed.start()
            self.window.show_on(self._target)

    def _may_place(self) -> bool:
        """A window manager that disagrees is asked again, but not four times a second."""
        return (
            not self.window.isVisible()
            or not self._placed.isValid()
            or self._placed.elapsed() >= AGAIN_MS
        )

    def _window_moved(self, screen: QScreen | None) -> None:
        # Qt moves the window of a vanished screen to another one; nobody may see it there.
        if self._windowed is not None or not self.window.isVisible():
            return
        if screen is None or screen is not target_screen(self._wish, QGuiApplication.screens()):
            self.window.vanish()

    def _screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._geometry_changed)
        self._screens_changed()

    def _geometry_changed(self, geometry: QRect) -> None:
        self._screens_changed()

    def _screens_changed(self, *_: object) -> None:
        self._placed.invalidate()
        self._place()
        self._tell_state()

    def _renewed(self, scene: Scene) -> None:
        if scene.state == SHOWING:
            self._checked = iso(self._session.now())

    def _tell_state(self) -> None:
        scene = self.window.page.scene
        if self._ended or self._content is None:
            return
        code = self._content.code
        fingerprint = code.fingerprint if code is not None else ""
        name = self._target.name() if self._target is not None else ""
        state = scene.state if scene is not None else "hidden"
        if self._windowed is not None:
            state = "preview" if state == SHOWING else state
        elif self._target is None:
            state = "hidden" if self._wish.chosen or self._named else "no_screen"
        shown = DisplayNow(state, name, fingerprint, "", os.getpid(), self._checked)
        self._tell(shown)

    def _tell(self, status: DisplayNow) -> None:
        if status == self._told:
            return
        try:
            tell_status(self._session.store, status, self._session.now(), self._row)
            self._told = status
        except StoreProblem as problem:
            _log.warning("status not written: %s", problem.code)

    def _left_by_hand(self) -> None:
        now, store = self._session.now(), self._session.store
        if self._windowed is None:
            try:
                with store.write():
                    if settings.get(settings.SCREEN_WANTED):
                        settings.put(settings.SCREEN_WANTED, False)
                    audit.append(now, "", "screen_left", "public_screen")
            except StoreProblem as problem:
                _log.warning("leaving not recorded: %s", problem.code)
        self.leave()


def run_kiosk(
    app: QApplication,
    session: Session,
    screen: str | None,
    windowed: tuple[int, int] | None,
    watch: bool,
    lang: str = "vi",
) -> KioskController:
    """Start the public screen; the caller keeps the controller and runs ``app.exec()``."""
    controller = KioskController(app, session, screen, windowed, watch, lang)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, controller.on_signal)
    controller.start()
    return controller
