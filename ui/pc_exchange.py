"""The exchange through the shared folder, by itself: hourly and when a shift is over."""

import logging
import threading
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from models.calendar.shifts import shifts_on
from models.clock import TZ
from models.errors import Problem, StoreProblem
from models.log.context import load_shifts
from models.pcs.exchange import Exchanged, exchange, exchange_folder
from models.pcs.take_files import REFUSED
from models.setup.holidays import working_days
from ui.session import Session

_log = logging.getLogger(__name__)
_HOUR = timedelta(hours=1)
_AFTER_SHIFT = timedelta(minutes=2)
"""The last visitor is logged a moment after the end."""


class PcExchange(QObject):
    """Signals come from the worker and arrive queued in the window's thread."""

    exchanged = Signal()
    problem = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._thread: threading.Thread | None = None
        self._stopping = False
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def look(self) -> None:
        """Exchange now where a folder is chosen, and again when it is time."""
        now = self._session.now()
        try:
            with self._session.store.read():
                wanted = exchange_folder() is not None
                wait = next_look(now) - now
        except StoreProblem as problem:
            self.problem.emit(problem)
            wanted, wait = False, _HOUR
        self._timer.start(max(int(wait.total_seconds() * 1000), 1000))
        if wanted and not self.is_busy():
            self._thread = threading.Thread(target=self._work, name="pc-exchange")
            self._thread.start()

    def is_busy(self) -> bool:
        """Whether the worker runs."""
        return self._thread is not None and self._thread.is_alive()

    def finish(self) -> None:
        """Let the worker end; what it was at is done again next time."""
        self._stopping = True
        self._timer.stop()
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        try:
            with self._session.store.own_connection():
                done = exchange(self._session.store, self._session.now(), progress=self._go_on)
        except _Stopped:
            _log.info("exchange stopped")
        except Problem as problem:
            self._tell(problem)
        else:
            self._look_at(done)
            self.exchanged.emit()

    def _look_at(self, done: Exchanged) -> None:
        problems = [one.problem for one in done.judged if one.verdict == REFUSED and one.problem]
        problems += [done.problem] if done.problem is not None else []
        if problems:
            self._tell(problems[0])
        else:
            self._told = ""

    def _tell(self, problem: Problem) -> None:
        """Once: a share that is away all day is not told of every hour."""
        if str(problem) != self._told:
            self._told = str(problem)
            self.problem.emit(problem)

    def _go_on(self, _done: int, _all: int) -> None:
        if self._stopping:
            raise _Stopped


def next_look(now: datetime) -> datetime:
    """In an hour, or when the next shift of today is over. Call inside ``store.read()``."""
    ends = [
        datetime.combine(now.date(), shift.end, TZ) + _AFTER_SHIFT
        for shift in shifts_on(now.date(), load_shifts(), working_days())
    ]
    return min([now + _HOUR, *(end for end in ends if end > now)])


class _Stopped(Exception):
    """The window is closing."""
