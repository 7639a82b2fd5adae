"""Backups and checks in a worker thread, so that the clerk never waits for them."""

import logging
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from models.clock import day_of, iso, parse_time
from models.errors import Problem, StoreProblem
from models.health import clock_went_back, note_time
from models.store import problems, settings
from models.store.backup import back_up, copy_to_second_folder, is_due, latest_backup, thin
from models.store.restore import quick_check
from models.store.retention import Applied, apply_retention
from models.text.formats import clock_time, day_month, day_short
from ui.i18n import tr
from ui.session import Session

_log = logging.getLogger(__name__)


class NightWork(QObject):
    """Signals come from the worker and arrive queued in the window's thread."""

    backed_up = Signal()
    warned = Signal(str)
    problem = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._thread: threading.Thread | None = None
        self._stopping = False

    def look(self) -> None:
        """See what is due now: the clock's word, today's backup, today's check."""
        now, store = self._session.now(), self._session.store
        try:
            latest = clock_went_back(now)
            if latest is not None:
                self.warned.emit(
                    tr(
                        "Đồng hồ máy đang chậm hơn lần ghi trước ({0} {1}). Hãy chỉnh lại ngày giờ."
                    ).format(clock_time(latest), day_short(latest.date()))
                )
            note_time(store, now)
            checked = settings.get(settings.LAST_QUICK_CHECK)
            check = not checked or day_of(parse_time(checked)) != day_of(now)
            self.begin(back_up=is_due(store.places, now), check=check)
        except StoreProblem as problem:
            self.problem.emit(problem)

    def begin(self, back_up: bool, check: bool) -> None:
        """Do what is due, unless it is being done."""
        if (back_up or check) and not self.is_busy():
            self._thread = threading.Thread(
                target=self._work, args=(back_up, check), name="night-work"
            )
            self._thread.start()

    def newest_backup(self) -> tuple[str, str]:
        """Short words for the rail and a whole sentence about the newest proven copy."""
        newest = latest_backup(self._session.store.places, self._session.now())
        if newest is None:
            return tr("Chưa sao lưu"), tr("Chưa có bản sao lưu nào được kiểm chứng.")
        when = newest.proven_at
        return (
            tr("Sao lưu\n{0} {1}").format(clock_time(when), day_month(when.date())),
            tr("Bản sao lưu đã kiểm chứng gần nhất: {0} ngày {1}").format(
                clock_time(when), day_short(when.date())
            ),
        )

    def is_busy(self) -> bool:
        """Whether the worker runs."""
        return self._thread is not None and self._thread.is_alive()

    def finish(self) -> None:
        """Let the worker end; a backup under way is given up, nothing half made remains."""
        self._stopping = True
        if self._thread is not None:
            self._thread.join()

    def _work(self, wanted: bool, check: bool) -> None:
        try:
            with self._session.store.own_connection():
                if check:
                    self._check()
                if wanted:
                    self._back_up()
        except _Stopped:
            _log.info("worker stopped")
        except Problem as problem:
            self.problem.emit(problem)

    def _check(self) -> None:
        store, now = self._session.store, self._session.now()
        if not quick_check(store):
            raise StoreProblem(problems.DAMAGED, code="damaged")
        with store.write():
            gone = apply_retention(now)
            settings.put(settings.LAST_QUICK_CHECK, iso(now))
        if gone != Applied(0, 0):
            store.drop_old_pages()

    def _back_up(self) -> None:
        now, places = self._session.now(), self._session.store.places
        made = back_up(places, now, progress=self._go_on)
        thin(places, now)
        second = settings.get(settings.SECOND_BACKUP_FOLDER)
        if second:
            copy_to_second_folder(made, Path(second))
        self.backed_up.emit()

    def _go_on(self, _done: int, _all: int) -> None:
        if self._stopping:
            raise _Stopped


class _Stopped(Exception):
    """The window is closing."""
