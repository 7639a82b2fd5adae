"""The public screen as the desk wants it: started, stopped, and told of when it goes by itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QScreen

from models.display.status import tell_stopped
from models.errors import StoreProblem
from models.store import settings
from ui.session import Session

if TYPE_CHECKING:
    from ui.kiosk_process import ScreenProcess


class ScreenKeeper(QObject):
    """Keeps what the clerk wanted of the screen in the store, and its process beside it."""

    problem = Signal(object)
    changed = Signal(bool)
    """It began or ceased to run."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._process: ScreenProcess | None = None

    @property
    def process(self) -> "ScreenProcess":
        """What runs beside the desk, made when it is wanted first."""
        if self._process is None:
            # Not before the desk is drawn.
            from ui.kiosk_process import ScreenProcess

            self._process = ScreenProcess(self._session, self)
            self._process.problem.connect(self.problem)
            self._process.gave_up.connect(self.problem)
            self._process.state_changed.connect(self._look)
        return self._process

    def is_running(self) -> bool:
        """Whether the process runs now."""
        return self._process is not None and self._process.is_running()

    def close(self) -> None:
        """End the screen and the preview: the desk goes."""
        if self._process is not None:
            self._process.close()

    def start(self, here: QScreen) -> None:
        """Start it and remember that it is wanted; ``here`` is the clerk's own screen."""
        # Not before the desk is drawn.
        from ui.pages.screen.plugged import remember_only_other

        try:
            with self._session.store.write():
                settings.put(settings.SCREEN_WANTED, True)
                remember_only_other(here, self._session.now())
        except StoreProblem as problem:
            self.problem.emit(problem)
            return
        self.process.start()

    def stop(self) -> None:
        """Stop it; it does not come back by itself."""
        try:
            with self._session.store.write():
                settings.put(settings.SCREEN_WANTED, False)
        except StoreProblem as problem:
            self.problem.emit(problem)
        self.process.stop()

    def _look(self) -> None:
        running = self.process.is_running()
        if not running:
            try:
                # A screen that was killed could not say so itself.
                tell_stopped(self._session.store, self.process.last_pid, self._session.now())
            except StoreProblem as problem:
                self.problem.emit(problem)
        self.changed.emit(running)
