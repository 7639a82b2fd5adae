"""Work that takes longer than a blink, in a thread of its own."""

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from models.errors import Problem, Refused

_log = logging.getLogger(__name__)


class Cancelled(Exception):
    """The person, or the closing window, does not want the work any more."""


class Job(QObject):
    """Runs ``work(job)`` once; its signals arrive in the window's thread.

    The application owns it until the thread has ended, so that a page closed meanwhile loses
    nothing but the answer.
    """

    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progress = Signal(int, int)
    _ended = Signal()

    def __init__(self, work: Callable[["Job"], object]) -> None:
        application = QCoreApplication.instance()
        super().__init__(application)
        self._work = work
        self._wanted = True
        self._thread = threading.Thread(target=self._run, name="job")
        self._ended.connect(self.deleteLater)
        if application is not None:
            application.aboutToQuit.connect(self.finish)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Give up at the next step that asks."""
        self._wanted = False

    def finish(self) -> None:
        """Give up and wait for the thread."""
        self.cancel()
        if self._thread.is_alive():
            self._thread.join()

    def go_on(self, done: int = 0, all_: int = 0) -> None:
        """Called by the work: tells how far it is and raises when it is not wanted any more."""
        if not self._wanted:
            raise Cancelled
        self.progress.emit(done, all_)

    def _run(self) -> None:
        try:
            answer = self._work(self)
        except Cancelled:
            self.cancelled.emit()
        except Problem as problem:
            self.failed.emit(problem)
        except Exception:  # noqa: BLE001 - a thread has no other net; the log gets the trace
            _log.exception("job failed")
            self.failed.emit(
                Refused("Việc này chưa làm được do lỗi của chương trình. Hãy thử lại.")
            )
        else:
            self.done.emit(answer)
        self._ended.emit()
