"""The public screen as a child process of the desk: started, stopped, watched."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from models.errors import Refused

_STOP_MS = 3000


class ScreenProcess(QObject):
    """One child at a time; ``state_changed`` when it starts or ends."""

    problem = Signal(object)
    state_changed = Signal()

    def __init__(self, data_dir: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._process: QProcess | None = None
        self.last_pid = 0
        self.previewing = False

    def is_running(self) -> bool:
        """Whether the child lives."""
        running = QProcess.ProcessState.NotRunning
        return self._process is not None and self._process.state() != running

    def start(self) -> None:
        """Show the public screen on the chosen screen."""
        self._launch([], previewing=False)

    def preview(self) -> None:
        """Show it in a window of the clerk's screen."""
        self._launch(["--windowed", "1120x630"], previewing=True)

    def stop(self) -> None:
        """End the child; it is asked first and killed when it does not answer."""
        if self._process is None:
            return
        self._process.terminate()
        if not self._process.waitForFinished(_STOP_MS):
            self._process.kill()
            self._process.waitForFinished(_STOP_MS)
        self._process = None

    def _launch(self, options: list[str], previewing: bool) -> None:
        self.stop()
        self.previewing = previewing
        program, first = _program()
        self._process = QProcess(self)
        self._process.started.connect(self._began)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.start(program, [*first, "--data-dir", self._data_dir, "kiosk", *options])

    def _began(self) -> None:
        if self._process is not None:
            self.last_pid = self._process.processId()
        self.state_changed.emit()

    def _ended(self) -> None:
        self.state_changed.emit()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.problem.emit(Refused("Không khởi động được màn hình công cộng. Hãy thử lại."))


def _program() -> tuple[str, list[str]]:
    if getattr(sys, "frozen", False):
        return sys.executable, []
    return sys.executable, [str(Path(__file__).resolve().parent.parent / "main.py")]
