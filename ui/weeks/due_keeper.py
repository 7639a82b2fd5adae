"""Weeks that are over: run unattended where the desk wants it so, else asked about once a day."""

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.clock import day_of
from models.delivery.due import UNATTENDED, Due, due
from models.errors import Problem, StoreProblem
from ui.i18n import tr
from ui.job import Job
from ui.session import Session
from ui.weeks.work import RunDue

if TYPE_CHECKING:
    from models.delivery.run import Written


class DueKeeper(QObject):
    """``found`` is what the ledger said last. Nothing here knows when it ran last."""

    problem = Signal(object)
    warned = Signal(str)
    asked = Signal(object)
    """The weeks that wait for a person and were not put off today; empty when there are none."""
    progress = Signal(str, int, int)
    """Label of the week, rows done, rows in all; told from the worker."""
    begun = Signal()
    written = Signal(object, bool)
    """What became of each week, and whether it ran without a person."""
    stopped = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._alone = False
        self._put_off: date | None = None
        self._warned: date | None = None
        self.found: Due | None = None

    def is_busy(self) -> bool:
        """Whether weeks are being written."""
        return self._job is not None

    def look(self) -> None:
        """Read the ledger; run what runs without a question, ask about the rest."""
        found = self._read()
        if found is None:
            return
        self._tell_clock(found, day_of(self._session.now()))
        if found.ready and self._job is None:
            self._begin((), (), alone=True)
        self._ask(found)

    def look_again(self) -> None:
        """After a week was closed or written: what is left to ask; nothing new begins by itself,
        so that what failed is not tried over and over."""
        found = self._read()
        if found is not None:
            self._ask(found)

    def _read(self) -> Due | None:
        try:
            with self._session.store.read():
                self.found = due(self._session.now())
        except StoreProblem as problem:
            self.problem.emit(problem)
            return None
        return self.found

    def _ask(self, found: Due) -> None:
        put_off = self._put_off == day_of(self._session.now())
        self.asked.emit(() if put_off or self._job is not None else found.asks)

    def put_off(self) -> None:
        """Not before the next start, or tomorrow."""
        self._put_off = day_of(self._session.now())
        self.asked.emit(())

    def run(self, confirmed: Collection[str], zeros: Collection[str]) -> None:
        """Close and export what a person ticked; ``zeros``: weeks that really had nothing."""
        if self._job is None:
            self._begin(confirmed, zeros, alone=False)

    def stop(self) -> None:
        """Give up at the next row: weeks before it are whole."""
        if self._job is not None:
            self._job.cancel()

    def finish(self) -> None:
        """The program ends."""
        if self._job is not None:
            self._job.finish()

    def _begin(self, confirmed: Collection[str], zeros: Collection[str], alone: bool) -> None:
        now, store = self._session.now(), self._session.store
        self._alone = alone
        self._job = Job(RunDue(store, now, confirmed, zeros, self.progress.emit))
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._cancelled)
        self._job.start()
        self.begun.emit()

    def _tell_clock(self, found: Due, today: date) -> None:
        if found.clock_behind and found.schedule.mode == UNATTENDED and self._warned != today:
            self._warned = today
            self.warned.emit(
                tr(
                    "Đồng hồ máy chậm hơn lần ghi trước nên không tự chốt tuần nào. "
                    "Hãy chỉnh lại ngày giờ."
                )
            )

    def _done(self, made: "list[Written]") -> None:
        self._job = None
        self.look_again()
        self.written.emit(made, self._alone)

    def _failed(self, problem: Problem) -> None:
        self._job = None
        self.problem.emit(problem)
        self.stopped.emit()
        self.look_again()

    def _cancelled(self) -> None:
        self._job = None
        self.stopped.emit()
        self.look_again()
