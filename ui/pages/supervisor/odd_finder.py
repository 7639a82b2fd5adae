"""Looks for what is odd in a week while the person goes on, and remembers it."""

from PySide6.QtCore import QObject, QTimer, Signal

from models.supervisor.anomalies import Anomaly
from ui.garbage import unsearched
from ui.job import Job
from ui.session import Session

_AFTER_MS = 150
"""The weeks are on the screen by then: the search is kept from taking turns with their painting,
and whoever holds an arrow key down does not start one for each week that flies past."""


class FindAnomalies:
    """What is odd in the packages of some weeks."""

    def __init__(self, session: Session, first: str, last: str) -> None:
        self._session, self._first, self._last = session, first, last

    def __call__(self, job: Job) -> tuple[Anomaly, ...]:
        # The page is drawn first.
        from models.supervisor.combined import anomalies_between

        with unsearched(), self._session.store.own_connection():
            return anomalies_between(self._first, self._last, job.go_on)


class OddFinder(QObject):
    """``found`` with the label of a week whose anomalies are known now."""

    found = Signal(str)
    problem = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[str, tuple[Anomaly, ...]] = {}
        self._job: Job | None = None
        self._busy_with = self._next = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_MS)
        self._soon.timeout.connect(self._go_on)

    def of(self, week: str) -> tuple[Anomaly, ...] | None:
        """What is known of a week; None while it is looked for."""
        return self._known.get(week)

    def look(self, week: str) -> None:
        """Find out about a week, unless it is known; the one asked for last comes first."""
        if week in self._known or week == self._busy_with:
            return
        self._next = week
        if self._job is None:
            self._soon.start()

    def forget(self) -> None:
        """The store changed: nothing that was found need hold any more."""
        self._known.clear()
        if self._job is not None:
            # What is being found may be of before the change.
            self._next = self._next or self._busy_with
            self._busy_with = ""

    def is_busy(self) -> bool:
        """Whether something is being looked for."""
        return self._job is not None or self._soon.isActive()

    def _go_on(self) -> None:
        if self._job is not None or self._session.store.db.is_closed():
            return
        week, self._next = self._next, ""
        self._busy_with = week
        if not week:
            return
        self._job = Job(FindAnomalies(self._session, week, week))
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.start()

    def _done(self, answer: tuple[Anomaly, ...]) -> None:
        week, self._job = self._busy_with, None
        if week:
            self._known[week] = answer
            self.found.emit(week)
        self._go_on()

    def _failed(self, problem: object) -> None:
        self._job = None
        self.problem.emit(problem)
        self._go_on()
