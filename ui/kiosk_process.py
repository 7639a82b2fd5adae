"""The public screen as a child process of the desk: started, stopped, watched (product K8).

A preview is a child of its own beside it: whoever tries something out on the desk takes nothing
away from the public.
"""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from models.display.restarts import Restarts
from models.display.status import PREVIEW, DisplayNow, tell_status, tell_stopped
from models.errors import Refused, StoreProblem
from models.store import settings
from ui.kiosk.silence import AGAIN_SECONDS, BEAT, Silence
from ui.own_program import own_program
from ui.session import Session

_STOP_MS = 3000
_LOOK_MS = 1000
_GIVEN_UP_LOOK_MS = 5000
_log = logging.getLogger(__name__)


class ScreenProcess(QObject):
    """One child at a time; ``state_changed`` when it starts or ends.

    A public screen that ends unasked or says nothing is started again; one that falls too often
    is left until the rule allows another try, and ``gave_up`` carries the sentence that says so.
    ``program``: the words before the options, this program unless told.
    """

    problem = Signal(object)
    gave_up = Signal(object)
    state_changed = Signal()

    def __init__(
        self, session: Session, parent: QObject | None = None, program: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._program = [*(program or own_program())]
        self._process: QProcess | None = None
        self._asked = True
        self._restarts = Restarts()
        self._given_up = False
        self._silence = Silence()
        self._preview: QProcess | None = None
        self.last_pid = self.preview_pid = 0
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._listen)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._come_back)

    def is_running(self) -> bool:
        """Whether the child lives."""
        return _lives(self._process)

    def is_previewing(self) -> bool:
        """Whether a preview is open."""
        return _lives(self._preview)

    def start(self) -> None:
        """Show the public screen on the chosen screen; whoever asks for it begins a new count."""
        self.stop()
        self._restarts = Restarts()
        self._launch()

    def preview(self) -> None:
        """Show it in a window of the clerk's screen; one that is open already is opened anew."""
        self._end_preview()
        self._preview = process = QProcess(self)
        process.started.connect(self._preview_began)
        process.finished.connect(self._preview_ended)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.setStandardOutputFile(QProcess.nullDevice())
        self._run(process, ["--windowed", "1120x630"])

    def close(self) -> None:
        """End the screen and the preview: the desk goes."""
        self._end_preview()
        self.stop()

    def stop(self) -> None:
        """End the child; it is asked first and killed when it does not answer."""
        self._asked = True
        self._look.stop()
        self._again.stop()
        if self._given_up:
            self._given_up = False
            self._tell("stopped")
        process, self._process = self._process, None
        _end(process)

    def _end_preview(self) -> None:
        process, self._preview = self._preview, None
        _end(process)

    def _preview_began(self) -> None:
        if self._preview is not None:
            self.preview_pid = self._preview.processId()
        self.state_changed.emit()

    def _preview_ended(self) -> None:
        try:
            # One that was killed could not say so itself.
            tell_stopped(self._session.store, self.preview_pid, self._session.now(), PREVIEW)
        except StoreProblem as problem:
            _log.warning("status not written: %s", problem.code)
        self.state_changed.emit()

    def _launch(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
        self._asked = False
        self._process = QProcess(self)
        self._process.started.connect(self._began)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._heard)
        self._silence.begin()
        self._look.start()
        self._run(self._process, ["--beat"])

    def _run(self, process: QProcess, options: list[str]) -> None:
        place = str(self._session.store.places.root)
        words = [*self._program, "--data-dir", place, "kiosk", *options]
        process.start(words[0], words[1:])

    def _began(self) -> None:
        if self._process is not None:
            self.last_pid = self._process.processId()
        self.state_changed.emit()

    def _heard(self) -> None:
        if self._process is not None and BEAT in self._process.readAllStandardOutput().data():
            self._silence.hear()
            self._given_up = False

    def _listen(self) -> None:
        if self._process is not None and self._silence.wait(_LOOK_MS / 1000):
            _log.warning("the public screen says nothing: process %s is ended", self.last_pid)
            self._look.stop()
            self._process.kill()

    def _ended(self) -> None:
        self._look.stop()
        self.state_changed.emit()
        if self._asked or self._process is None:
            return
        _log.warning("the public screen ended with code %s", self._process.exitCode())
        self._plan()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error != QProcess.ProcessError.FailedToStart:
            return
        if not self._restarts.times:
            self.problem.emit(Refused("Không khởi động được màn hình công cộng. Hãy thử lại."))
        self._ended()

    def _plan(self) -> None:
        if not self._wanted():
            return
        if self._restarts.may(self._session.now()):
            self._again.start(round(AGAIN_SECONDS * 1000))
            return
        self._give_up()
        self._again.start(_GIVEN_UP_LOOK_MS)

    def _come_back(self) -> None:
        now = self._session.now()
        if not self._restarts.may(now):
            self._again.start(_GIVEN_UP_LOOK_MS)
        elif self._wanted():
            self._restarts = self._restarts.noted(now)
            _log.warning("the public screen is started again")
            self._launch()

    def _wanted(self) -> bool:
        """Whoever leaves the screen with the PIN switches it off in the store."""
        try:
            with self._session.store.read():
                return settings.get(settings.SCREEN_WANTED)
        except StoreProblem:
            return True

    def _give_up(self) -> None:
        _log.error("the public screen fell too often: it is left alone for a while")
        self._tell("failed")
        if self._given_up:
            return
        self._given_up = True
        self.gave_up.emit(
            Refused(
                "Màn hình công cộng đã hỏng 5 lần trong một giờ. "
                "Hãy bấm Bật lại ở trang Màn hình; nếu còn hỏng, gọi hỗ trợ kỹ thuật."
            )
        )

    def _tell(self, state: str) -> None:
        try:
            # No process says so: what is said of the last one must not take it back.
            tell_status(self._session.store, DisplayNow(state), self._session.now())
        except StoreProblem as problem:
            _log.warning("status not written: %s", problem.code)
        self.state_changed.emit()


def _lives(process: QProcess | None) -> bool:
    return process is not None and process.state() != QProcess.ProcessState.NotRunning


def _end(process: QProcess | None) -> None:
    if process is None:
        return
    if _lives(process):
        process.terminate()
        if not process.waitForFinished(_STOP_MS):
            process.kill()
            process.waitForFinished(_STOP_MS)
    process.deleteLater()
