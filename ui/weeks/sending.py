"""The outbox while the window is open: what may go is brought, the rest waits its time."""

from collections import Counter
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from models.delivery.outbox import due_files
from models.delivery.queue import DELIVERED, Queued, put_off
from models.errors import Problem, StoreProblem
from models.text.formats import clock_time
from ui.i18n import tr
from ui.job import Job
from ui.session import Session
from ui.weeks.work import Deliver

_REST = 5
"""Minutes that a run rests after a person stopped it."""


class Sending(QObject):
    """One run at a time. ``weeks``: labels of those under way; ``percent`` of all their bytes."""

    problem = Signal(object)
    told = Signal(str)
    progress = Signal(object, int)
    """The weeks under way and the percent."""
    changed = Signal()
    """A run began or ended: the queue is another now."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._again = False
        self.weeks: frozenset[str] = frozenset()
        self.percent = 0

    def is_busy(self) -> bool:
        """Whether files are being copied."""
        return self._job is not None

    def look(self) -> None:
        """Begin a run where something may go now; what came meanwhile goes with the next one."""
        if self._job is not None:
            self._again = True
            return
        now, store = self._session.now(), self._session.store
        try:
            with store.read():
                files = due_files(now)
        except StoreProblem as problem:
            self.problem.emit(problem)
            return
        if not files:
            return
        self.weeks, self.percent = frozenset(item.week for item in files), 0
        self._job = Job(Deliver(store, now))
        self._job.progress.connect(self._go_on)
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._stopped)
        self._job.start()
        self.changed.emit()

    def stop(self) -> None:
        """Give up at the next piece: what is not there yet waits as before."""
        if self._job is not None:
            self._job.cancel()

    def finish(self) -> None:
        """The program ends."""
        if self._job is not None:
            self._job.finish()

    def _go_on(self, done: int, total: int) -> None:
        percent = 100 * done // total if total else 0
        if percent != self.percent:
            self.percent = percent
            self.progress.emit(self.weeks, percent)

    def _done(self, items: list[Queued]) -> None:
        self._free()
        arrived = Counter(item.week for item in items if item.state == DELIVERED)
        if arrived:
            self.told.emit(tr("Đã gửi {0}, nơi nhận đọc lại đúng.").format(", ".join(arrived)))
        self.changed.emit()
        if self._again:
            self._again = False
            self.look()

    def _failed(self, problem: Problem) -> None:
        self._free()
        self.problem.emit(problem)
        self.changed.emit()

    def _stopped(self) -> None:
        weeks = self.weeks
        self._free()
        now = self._session.now()
        try:
            put_off(self._session.store, weeks, now, _REST)
        except StoreProblem as problem:
            self.problem.emit(problem)
        again = clock_time(now + timedelta(minutes=_REST))
        self.told.emit(tr("Đã dừng gửi; tệp chờ trong hộp gửi, thử lại lúc {0}.").format(again))
        self.changed.emit()

    def _free(self) -> None:
        self._job, self.weeks, self.percent = None, frozenset(), 0
