"""Keeps weeks on time while the window is open: looks at the start, hourly, when the PC slept.

The part of ``ui.app`` that ties this to the pages; nobody else imports it.
"""

import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from models.clock import day_of
from models.delivery.due import DueWeek, schedule
from models.errors import StoreProblem
from ui.pages.desk.attention import WeeksWords
from ui.pages.desk.page import DeskPage
from ui.session import Session
from ui.weeks.due_keeper import DueKeeper
from ui.weeks.sending import Sending
from ui.weeks.words import about_asked, about_running, about_written, told_of_written

if TYPE_CHECKING:
    from models.delivery.run import Written
    from ui.pages.reports.page import ReportsPage

TICK_MS = 60_000
_TICK, _JUMP = timedelta(milliseconds=TICK_MS), timedelta(minutes=2)


class WeekKeeper(QObject):
    """``opened`` when somebody wants to see the weeks that are due."""

    problem = Signal(object)
    warned = Signal(str)
    told = Signal(str)
    opened = Signal()
    changed = Signal()
    """Weeks were closed, written or sent."""
    words = Signal(object)
    """What the desk says of weeks: WeeksWords, or None for nothing."""

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._session, self._monotonic = session, monotonic
        self.due = DueKeeper(session, self)
        self.sending = Sending(session, self)
        self._minute = QTimer(self)
        self._minute.setInterval(TICK_MS)
        self._minute.timeout.connect(self.notice_time)
        self._last = session.now(), monotonic()
        self._done: WeeksWords | None = None
        for part in (self.due, self.sending):
            part.problem.connect(self.problem)
        self.due.warned.connect(self.warned)
        self.due.asked.connect(self._asked)
        self.due.progress.connect(self._running)
        self.due.written.connect(self._written)
        self.due.stopped.connect(self.changed)
        self.sending.told.connect(self.told)
        self.sending.changed.connect(self.changed)

    def start(self) -> None:
        """The desk is drawn: what is due, what waits, and from now on every minute."""
        self._minute.start()
        self._last = self._session.now(), self._monotonic()
        self.look()

    def look(self) -> None:
        """See what is due and what may go."""
        self.due.look()
        self.sending.look()

    def look_again(self) -> None:
        """A person changed something about weeks."""
        self.due.look_again()
        self.sending.look()

    def notice_time(self) -> None:
        """Every minute: the outbox; and the ledger when the PC slept, the clock was set, a day
        began or the time came at which weeks run."""
        last, ticked = self._last
        now, ticks = self._session.now(), self._monotonic()
        self._last = now, ticks
        if self._session.store.db.is_closed():
            return
        # While a PC sleeps, the steady clock of Linux stands and that of Windows runs on.
        awake = min(timedelta(seconds=ticks - ticked), 2 * _TICK)
        jumped = abs((now - last) - awake) > _JUMP
        if jumped or day_of(now) != day_of(last) or self._time_came(last, now):
            self.due.look()
        self.sending.look()

    def join_desk(self, page: DeskPage) -> None:
        """The desk says what is due in the place of its title."""
        bar = page.attention()
        if bar is not None:
            self.words.connect(bar.show_weeks)
            bar.weeks_wanted.connect(self._opened)
            bar.weeks_left.connect(self.put_off)
            if self.due.found is not None:
                self.due.look_again()

    def join_reports(self, page: "ReportsPage") -> None:
        """The page of reports asks, and shows what is under way."""
        page.due_confirmed.connect(self.due.run)
        page.due_put_off.connect(self.put_off)
        page.due_stop_requested.connect(self.due.stop)
        page.sending_requested.connect(self.sending.look)
        page.sending_stop_requested.connect(self.sending.stop)
        page.changed.connect(self.look_again)
        self.due.begun.connect(page.show_due_running)
        self.due.progress.connect(page.show_due_progress)
        self.due.written.connect(page.show_due_written)
        self.due.stopped.connect(page.show_due_stopped)
        self.sending.progress.connect(page.show_sending)
        self.sending.changed.connect(page.sending_changed)

    def put_off(self) -> None:
        """Nothing is asked before tomorrow or the next start; what was done is known now."""
        if self._done is not None:
            self._done = None
            self.due.look_again()
        else:
            self.due.put_off()

    def finish(self) -> None:
        """The program ends: what is under way is given up, nothing half made remains."""
        self._minute.stop()
        self.due.finish()
        self.sending.finish()

    def _time_came(self, last: datetime, now: datetime) -> bool:
        try:
            with self._session.store.read():
                at = datetime.combine(day_of(now), schedule().at, now.tzinfo)
        except StoreProblem:
            # The next hour will do.
            return False
        return last < at <= now

    def _opened(self) -> None:
        if self._done is not None:
            self.put_off()
        self.opened.emit()

    def _asked(self, weeks: Sequence[DueWeek]) -> None:
        # What was done without anybody stays until somebody has read it.
        self.words.emit(self._done or about_asked(weeks))

    def _running(self, week: str, done: int, total: int) -> None:
        self.words.emit(about_running(week))

    def _written(self, made: "list[Written]", alone: bool) -> None:
        self.changed.emit()
        self.sending.look()
        for item in made:
            if item.problem is not None:
                self.problem.emit(item.problem)
        said = told_of_written(made)
        if said and alone:
            self._done = about_written(made)
            self.words.emit(self._done)
        elif said:
            self.told.emit(said)
