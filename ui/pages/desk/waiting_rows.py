"""From a press to a stored row; while the store is blocked presses wait here, in their order.

The window never waits long for the store: the first press that fails 250 ms, a later one not at
all, the timer that tries again 50 ms. What waits is kept in a file beside the store as well.
"""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from models.errors import Problem, StoreProblem
from models.log.context import LogContext
from models.log.interactions import Draft, log_interaction
from models.log.waiting import Press, keep_presses, kept_presses
from models.store.opening import Store
from ui.session import Session

FIRST_MS, AGAIN_MS, LEAVING_MS = 250, 50, 1500
_BLOCKED_MS, _GO_ON_MS = 500, 10
_MOST_SECONDS = 0.2
_log = logging.getLogger(__name__)


class CaughtUp(NamedTuple):
    """What became of presses that had waited: ``refused`` with the reason, ``left`` still wait."""

    stored: int
    refused: tuple[tuple[Press, Problem], ...]
    left: int
    problem: StoreProblem | None


@contextmanager
def patience(store: Store, most_ms: int) -> Iterator[None]:
    """Inside, a store that another program holds is waited for ``most_ms`` at most.

    Raises:
        StoreProblem: the store is not open.
    """
    with store.read():
        before = int(store.db.execute_sql("PRAGMA busy_timeout").fetchone()[0])
        store.db.execute_sql(f"PRAGMA busy_timeout = {min(before, most_ms)}")
    try:
        yield
    finally:
        with store.read():
            store.db.execute_sql(f"PRAGMA busy_timeout = {before}")


class WaitingRows(QObject):
    """Stores presses one after the other; none is lost, stored twice or out of order."""

    stored = Signal(object)
    """A row, stored at once."""
    refused = Signal(object)
    """The problem of a press that no store may take."""
    waits = Signal(object)
    """One more waits; the StoreProblem of the first one, None for those behind it."""
    caught_up = Signal(object)
    """A try has ended: a CaughtUp."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.context: LogContext | None = None
        self.presses = kept_presses(session.store.places)
        self._kept = list(self.presses)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.try_again)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.leave)
        if self.presses:
            _log.info("rows of an earlier run wait for the store: %s", len(self.presses))
            self._again.start(_BLOCKED_MS)

    def log(self, draft: Draft) -> None:
        """Store one press; behind others that wait it waits too, without touching the store."""
        if self.context is None:
            return
        press = Press(draft, self._session.now())
        if self.presses:
            self._wait(press, None)
            return
        try:
            with patience(self._session.store, FIRST_MS):
                row = log_interaction(self._session.store, self.context, draft, press.at)
        except StoreProblem as problem:
            self._wait(press, problem)
        except Problem as problem:
            self.refused.emit(problem)
        else:
            self.stored.emit(row)

    def take_back(self) -> Press | None:
        """Forget the newest press that waits."""
        if not self.presses:
            return None
        press = self.presses.pop()
        self._keep()
        return press

    def try_again(self) -> None:
        """Store what waits, in order, for at most 0.3 s; goes on by itself until all are stored."""
        if self.context is None or not self.presses:
            return
        if self._session.store.db.is_closed():
            # A restore swaps the store; a window that is going away may outlive it.
            self._again.start(_BLOCKED_MS)
            return
        done = self._try(self.context, AGAIN_MS, _MOST_SECONDS)
        self._keep()
        if self.presses:
            self._again.start(_BLOCKED_MS if done.problem else _GO_ON_MS)
        self.caught_up.emit(done)

    def leave(self) -> None:
        """The program ends: one last try, then what still waits is kept for the next start."""
        if self.presses and self.context is not None and not self._session.store.db.is_closed():
            self._try(self.context, LEAVING_MS, _MOST_SECONDS)
            self._keep()
        if self.presses:
            _log.warning("rows kept for the next start: %s", len(self.presses))

    def _wait(self, press: Press, problem: StoreProblem | None) -> None:
        self.presses.append(press)
        if not self._again.isActive():
            self._again.start(_BLOCKED_MS)
        if problem is not None:
            _log.warning("rows wait for the store: %s", problem.code)
        self.waits.emit(problem)

    def _try(self, context: LogContext, patience_ms: int, seconds: float) -> CaughtUp:
        stored, blocked = 0, None
        refused: list[tuple[Press, Problem]] = []
        end = time.monotonic() + seconds
        while self.presses and time.monotonic() < end:
            press = self.presses[0]
            try:
                with patience(self._session.store, patience_ms):
                    log_interaction(self._session.store, context, press.draft, press.at)
            except StoreProblem as problem:
                blocked = problem
                break
            except Problem as problem:
                _log.warning("a row that waited is refused: %s", problem.template)
                refused.append((press, problem))
            else:
                stored += 1
            del self.presses[0]
        return CaughtUp(stored, tuple(refused), len(self.presses), blocked)

    def _keep(self) -> None:
        """Off the way of a press: the file costs more than the press does."""
        if self.presses == self._kept:
            return
        try:
            keep_presses(self._session.store.places, self.presses)
        except OSError:
            _log.exception("rows that wait cannot be kept in a file")
            return
        self._kept = list(self.presses)
