"""The public screen's process: follows the store, the plugged screens, visitors and the glass."""

import logging
import os
import signal
from datetime import timedelta
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from models.clock import iso, parse_time
from models.display.schedule import is_open
from models.display.status import PREVIEW, SCREEN, DisplayNow, tell_status
from models.errors import StoreProblem
from models.store import audit, settings
from ui.awake import KeepAwake
from ui.kiosk.board import read_board
from ui.kiosk.director import Director
from ui.kiosk.glass import Looked
from ui.kiosk.pace import hurried
from ui.kiosk.pages import STANDBY
from ui.kiosk.placing import Placer
from ui.kiosk.proof_log import ProofLog
from ui.kiosk.scene import PAUSED, READING, SHOWING, WRONG_CODE, Scene
from ui.kiosk.screens import Wish
from ui.kiosk.self_check import SelfCheck
from ui.kiosk.window import KioskWindow
from ui.session import Session

POLL_MS = 250
TOLD_EVERY = timedelta(minutes=1)
"""How often a check that found nothing new is written down: each writing wakes the desk."""

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
        self._windowed = windowed
        self._row = SCREEN if windowed is None else PREVIEW
        self._version = -1
        self._wanted = False
        self._follows = named is None and windowed is None and not alone
        self._checked: str | None = None
        self._ended = False
        self._unreadable = ""
        self._told: DisplayNow | None = None
        self.window = KioskWindow(session, windowed is None, alone=not self._follows)
        self.placer = Placer(self.window, Wish({}, {}, named, alone))
        page, layer = self.window.page, self.window.layer
        self.director = Director(session.store, session.now, page, layer, self, windowed is None)
        self.check = SelfCheck(self.window, self)
        self.proof = ProofLog(session.store)
        self.awake = KeepAwake()
        self._may_keep_awake = False
        self._unpainted = ""
        self._every_other = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(POLL_MS)
        self._connect()

    def _connect(self) -> None:
        self.window.leaving.connect(self._left_by_hand)
        self.window.page.renewed.connect(self._renewed)
        self.placer.changed.connect(self._tell_state)
        self.check.looked.connect(self._looked)
        self.check.pause.connect(self._pause)
        if hurried():
            self.director.page_changed.connect(self._log_page)
            self.window.page.painted.connect(self._log_painted)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Read the store, take the screen if it is there, and follow from now on."""
        self._app.setQuitOnLastWindowClosed(False)
        if self._windowed is None:
            self.placer.start(self._app)
        else:
            self.window.resize(*self._windowed)
        self._tick()
        if self._windowed is not None and not self._ended:
            self.window.show()
        if self._windowed is None:
            self.check.start()
        self._timer.start()

    def leave(self, reason: str = "stopped") -> None:
        """Say so in the store and end the process."""
        if self._ended:
            return
        self._ended = True
        self._timer.stop()
        self.check.stop()
        self.awake.release()
        self.placer.stop()
        self.window.vanish()
        if self._windowed is None:
            self.proof.end(self._session.now(), reason)
        self._tell(DisplayNow("stopped", pid=os.getpid(), checked_at=self._checked))
        # Asked to end while it starts, there is no event loop yet that could be left.
        # A window that must not be closed would refuse the end of its program.
        self.window.unlock()
        QTimer.singleShot(0, self._app.quit)

    def on_signal(self, number: int, frame: FrameType | None) -> None:
        """SIGTERM and SIGINT: Python may call this in the middle of a tick, which would then go on
        and show again what was just hidden; so the event loop does the leaving."""
        QTimer.singleShot(0, self.leave)

    def scene_shown(self) -> Scene | None:
        """What the self-check looks at; nothing while somebody types a PIN over it."""
        return None if self.window.pad() is not None else self.window.page.scene

    def is_settled(self) -> bool:
        """Whether it must stand on the glass by now, or is yet to be painted."""
        return self.window.is_settled()

    def link_shown(self) -> str:
        """The link that the code on the screen must say."""
        return self.director.link()

    def _tick(self) -> None:
        before = version = self._version
        try:
            version = self._session.store.version()
            if version != self._version:
                self._reload()
                self._version = version
        except StoreProblem as problem:
            # What is shown was proven; it stays until the store answers again.
            if problem.code != self._unreadable:
                _log.warning("store not readable: %s", problem.code)
            self._unreadable = problem.code
        except Exception:  # noqa: BLE001 - a defect in reading must not stop what is shown
            _log.exception("the store was not understood; what is shown stays")
            self._version = version
        else:
            self._unreadable = ""
        # The store is followed at once; what only time changes may wait for the next turn.
        self._every_other = not self._every_other
        waits = self._every_other and before == self._version and not hurried()
        if self._ended or self.director.board is None or waits:
            return
        self.director.tick()
        if self._windowed is None:
            self.placer.place()
            self._prove()
            self._keep_awake()
        self._tell_state()

    def _keep_awake(self) -> None:
        """While visitors may look at it, the PC does not sleep (product K7)."""
        board = self.director.board
        wanted = self._may_keep_awake and self.window.isVisible() and board is not None
        if wanted and board is not None and is_open(board.program, self._session.now(), board.days):
            self.awake.hold()
        else:
            self.awake.release()

    def _reload(self) -> None:
        board = read_board(self._session, self._lang)
        with self._session.store.read():
            wanted = settings.get(settings.SCREEN_WANTED)
            chosen = settings.get(settings.PUBLIC_SCREEN)
            clerk = settings.get(settings.CLERK_SCREEN)
            self._may_keep_awake = settings.get(settings.KEEP_AWAKE)
        if board != self.director.board:
            self.director.show_board(board)
        wish = self.placer.wish
        self.placer.wish = Wish(chosen, clerk, wish.named, wish.alone)
        if self._follows and self._wanted and not wanted:
            self.leave()
        self._wanted = wanted

    def _prove(self) -> None:
        state = self._state()
        target, board = self.placer.target, self.director.board
        code = board.code if board is not None else None
        if board is None or code is None or target is None:
            self.proof.end(self._session.now(), "nothing to show")
            return
        shown = state == SHOWING and self.window.isVisible()
        self.director.where = target.name()
        version = board.program.version
        self.proof.follow(self._session.now(), target.name(), code.fingerprint, version, shown)

    def _renewed(self, scene: Scene) -> None:
        self.window.follow(scene)
        if scene.failed:
            self.director.page_failed()
        elif scene.state == SHOWING and self._windowed is not None:
            self._checked = iso(self._session.now())
        elif scene.state == SHOWING or scene.code is not None:
            self.check.soon()

    def _pause(self, wanted: bool) -> None:
        self.director.pause(wanted)
        if wanted:
            # What hides the code may carry another one: the red page goes over it.
            self.window.raise_()

    def _log_page(self, page: str) -> None:
        self._unpainted = page
        _log.info("page %s", page)

    def _log_painted(self) -> None:
        if self._unpainted:
            _log.info("painted %s", self._unpainted)
            self._unpainted = ""

    def _looked(self, found: Looked) -> None:
        self.proof.looked(found.right)
        now = self._session.now()
        if found.right and (
            self._checked is None
            or self._told is None
            or self._told.state != SHOWING
            or now - parse_time(self._checked) >= TOLD_EVERY
        ):
            self._checked = iso(now)
        self._tell_state()

    def _state(self) -> str:
        """As the desk calls it (:data:`models.display.status.STATES`)."""
        scene = self.window.page.scene
        if self._windowed is None and self.placer.target is None:
            wish = self.placer.wish
            return "hidden" if wish.chosen or wish.named else "no_screen"
        if scene is None:
            return "hidden"
        if self.director.page == STANDBY and scene.state == READING:
            return STANDBY
        shown = SHOWING if scene.state == READING else scene.state
        return "preview" if self._windowed is not None and shown == SHOWING else shown

    def _tell_state(self) -> None:
        board, target = self.director.board, self.placer.target
        if self._ended or board is None:
            return
        fingerprint = board.code.fingerprint if board.code is not None else ""
        name = target.name() if target is not None else ""
        state = self._state()
        by = self.check.by if state in (SHOWING, PAUSED, WRONG_CODE) else ""
        self._tell(DisplayNow(state, name, fingerprint, by, os.getpid(), self._checked))

    def _tell(self, status: DisplayNow) -> None:
        if status == self._told:
            return
        try:
            tell_status(self._session.store, status, self._session.now(), self._row)
            self._told = status
        except StoreProblem as problem:
            _log.warning("status not written: %s", problem.code)

    def _left_by_hand(self) -> None:
        if self._ended:
            return
        now, store = self._session.now(), self._session.store
        if self._windowed is None:
            try:
                with store.write():
                    if settings.get(settings.SCREEN_WANTED):
                        settings.put(settings.SCREEN_WANTED, False)
                    audit.append(now, "", "screen_left", "public_screen")
            except StoreProblem as problem:
                _log.warning("leaving not recorded: %s", problem.code)
        self.leave("left")


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
