"""Writing a week's files in a thread of its own, so that the desk goes on."""

import logging
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QThread, Signal

from models.errors import Problem, Refused
from models.store.opening import Store

_log = logging.getLogger(__name__)


class Stopped(Exception):
    """The person does not want the files any more."""


class ExportThread(QThread):
    """Exports one week. Exactly one of ``done``, ``failed`` and ``stopped`` comes."""

    progress = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(
        self,
        store: Store,
        label: str,
        folder: Path,
        now: datetime,
        officer: str,
    ) -> None:
        application = QCoreApplication.instance()
        # The application owns it: a page that is closed meanwhile loses nothing but the answer.
        super().__init__(application)
        self._store, self._label, self._folder = store, label, folder
        self._now, self._officer = now, officer
        self.finished.connect(self.deleteLater)
        if application is not None:
            application.aboutToQuit.connect(self.finish)

    def stop(self) -> None:
        """Give up at the next row; nothing half-written stays."""
        self.requestInterruption()

    def finish(self) -> None:
        """Give up and wait: the program ends."""
        self.stop()
        self.wait()

    def _step(self, done: int, total: int) -> None:
        if self.isInterruptionRequested():
            raise Stopped
        self.progress.emit(done, total)

    def run(self) -> None:
        # DOCX, PDF, XLSX and signatures are for whoever exports, not for whoever opens the page.
        from models.reports.export import export_week

        try:
            with self._store.own_connection():
                made = export_week(
                    self._store, self._label, self._folder, self._now, self._officer, self._step
                )
        except Stopped:
            self.stopped.emit()
        except Problem as problem:
            self.failed.emit(problem)
        except Exception:  # noqa: BLE001 - a thread has no other net; the log gets the trace
            _log.exception("export failed")
            self.failed.emit(Refused("Chưa xuất được tuần do lỗi của chương trình. Hãy thử lại."))
        else:
            self.done.emit(made)
