"""The program's own ``check`` command as a child process.

It opens the store anew, screens and printers included, and must not disturb the window's own
connection.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from models.errors import Refused
from models.health import Finding
from ui.i18n import language

_PATIENCE_MS = 60_000


class CheckProcess(QObject):
    """Emits the findings once; one run at a time."""

    found = Signal(list)
    problem = Signal(object)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._process: QProcess | None = None

    def is_running(self) -> bool:
        """Whether the child works."""
        return self._process is not None

    def start(self) -> None:
        """Begin, unless it runs already."""
        if self._process is not None:
            return
        program, first = _program()
        self._process = QProcess(self)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        place = ["--data-dir", str(self._data_dir), "--lang", language()]
        self._process.start(program, [*first, *place, "check", "--json"])

    def stop(self) -> None:
        """End the child."""
        if self._process is not None:
            self._process.kill()
            self._process.waitForFinished(_PATIENCE_MS)

    def _ended(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        answer = bytes(process.readAllStandardOutput().data())
        process.deleteLater()
        try:
            told = json.loads(answer.decode("utf-8"))["findings"]
            # The child answered in the chosen language: nothing is left to be filled in.
            findings = [Finding(one["code"], one["level"], "{0}", (one["text"],)) for one in told]
        except (ValueError, KeyError, TypeError):
            self._tell()
            return
        self.found.emit(findings)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self._process.deleteLater()
            self._process = None
            self._tell()

    def _tell(self) -> None:
        self.problem.emit(Refused("Chưa kiểm tra được tình trạng. Hãy thử lại."))


def _program() -> tuple[str, list[str]]:
    if getattr(sys, "frozen", False):
        # The folder holds two programs; only this one answers on standard output.
        here = Path(sys.executable)
        return str(here.with_name("quay" + here.suffix)), []
    return sys.executable, [str(Path(__file__).resolve().parents[4] / "main.py")]
