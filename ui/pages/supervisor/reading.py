"""Reading thousands of units beside the window, with a bar and a way to stop it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from models.store.supervisor_schema import ExpectedUnit, WeekFile
from ui.garbage import unsearched
from ui.i18n import tr
from ui.job import Job
from ui.parts.pieces import button
from ui.session import Session

MOST_AT_ONCE = 15_000
"""Cells, units times weeks, that are read while the window waits: a province's year is some 8,700
and takes less than a tenth of a second."""


def is_long(first: str, last: str, weeks: int) -> bool:
    """Whether reading these weeks (labels) would be felt. Call inside ``store.read()``."""
    if ExpectedUnit.select().count() * weeks > MOST_AT_ONCE:
        # To count the packages of the country's year is felt as well.
        return True
    row = WeekFile
    held = row.select().where((row.week >= first) & (row.week <= last)).limit(MOST_AT_ONCE + 1)
    return bool(held.count() > MOST_AT_ONCE)


class _Work:
    """Calls ``read`` with a connection of its own."""

    def __init__(self, session: Session, read: Callable[[], object]) -> None:
        self._session, self._read = session, read

    def __call__(self, job: Job) -> object:
        store = self._session.store
        with unsearched(keep=True), store.own_connection(), store.read():
            return self._read()


class Reading(QWidget):
    """Shown while something is read. ``read`` with what it gave; ``stopped``: nobody waits for it
    any more, and what it gives is dropped."""

    read = Signal(object)
    stopped = Signal()
    problem = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._what: object = None
        self._again: Callable[[], object] | None = None
        self.bar, self.stop = QProgressBar(), button(tr("Dừng"))
        self.bar.setRange(0, 0)
        self.bar.setFixedWidth(120)
        self.bar.setAccessibleName(tr("Tiến độ"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(QLabel(tr("Đang đọc số liệu của các đơn vị…")))
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        row.addStretch(1)
        self.stop.clicked.connect(self._stop)
        self.hide()

    def begin(self, read: Callable[[], object], what: object) -> None:
        """Read this. Where the same (``what``) is being read it is read to its end and then once
        more, however often others write; anything else is not wanted any more."""
        if self._job is not None and what == self._what:
            self._again = read
            return
        self._what, self._again = what, None
        self._job = Job(_Work(self._session, read))
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self.show()
        self._job.start()

    def is_busy(self) -> bool:
        """Whether something is being read."""
        return self._job is not None

    def forget(self) -> None:
        """Nobody waits any more."""
        self._job = self._again = None
        self.hide()

    def _stop(self) -> None:
        self.forget()
        self.stopped.emit()

    def _done(self, answer: object) -> None:
        if self.sender() is self._job:
            again = self._again
            self.forget()
            self.read.emit(answer)
            if again is not None:
                self.begin(again, self._what)

    def _failed(self, problem: object) -> None:
        if self.sender() is self._job:
            self.forget()
            self.problem.emit(problem)
