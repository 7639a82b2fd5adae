"""What a person decides about a week, done in the store: close, write the files, open again."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.errors import Problem
from models.reports import ledger
from models.reports.ledger import LedgerWeek
from models.setup import desk
from models.store.opening import Store
from ui.i18n import tr
from ui.job import Job
from ui.session import Session
from ui.words.weeks import week_of_year

if TYPE_CHECKING:
    from models.reports.export import ExportedWeek


class WriteWeek:
    """The files of one closed week, in a thread and with a connection of its own."""

    def __init__(self, store: Store, label: str, folder: Path, now: datetime, officer: str) -> None:
        self._store, self._label, self._folder = store, label, folder
        self._now, self._officer = now, officer

    def __call__(self, job: Job) -> "ExportedWeek":
        # DOCX, PDF, XLSX and signatures are for whoever exports, not for whoever opens the page.
        from models.reports.export import export_week

        with self._store.own_connection():
            return export_week(
                self._store, self._label, self._folder, self._now, self._officer, job.go_on
            )


class WeekWork(QObject):
    """One week at a time; ``label`` is the one whose files are, or were last, being written."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    begun = Signal()
    progress = Signal(int, int)
    exported = Signal(object)
    """The files lie in their folder."""
    given_up = Signal()
    """No files: stopped, or failed as ``problem`` said."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._week: LedgerWeek | None = None
        self.job: Job | None = None

    @property
    def label(self) -> str:
        """Of the week that was written last."""
        return self._week.week.label if self._week is not None else ""

    def is_busy(self) -> bool:
        """Whether files are being written."""
        return self.job is not None

    def close_and_export(self, week: LedgerWeek, zero: bool, folder: str) -> None:
        """Close the week where it is open, then write its files in a thread."""
        if self.is_busy():
            return
        label, store = week.week.label, self._session.store
        try:
            officer = desk.officer_on_shift().code
            if week.state in ("open", "due"):
                ledger.close_week(store, label, self._session.now(), officer, zero)
                self.changed.emit()
        except Problem as problem:
            self.problem.emit(problem)
            return
        self._week = week
        self.job = Job(WriteWeek(store, label, Path(folder), self._session.now(), officer))
        self.job.progress.connect(self.progress)
        self.job.done.connect(self._exported)
        self.job.failed.connect(self._failed)
        self.job.cancelled.connect(self._stopped)
        self.begun.emit()
        self.job.start()

    def stop(self) -> None:
        """The files are not wanted any more."""
        if self.job is not None:
            self.job.cancel()

    def reopen(self, week: LedgerWeek, reason: str, pin: str) -> None:
        """Unlock a closed week.

        Raises:
            Problem: as the ledger does.
        """
        store, now = self._session.store, self._session.now()
        officer = desk.officer_on_shift().code
        ledger.reopen_week(store, week.week.label, now, officer, reason, pin)
        name = week_of_year(week.week)
        self.told.emit(tr("Đã hủy chốt {0}. Tuần mở lại để ghi và sửa.").format(name))
        self.changed.emit()

    def _exported(self, made: "ExportedWeek") -> None:
        self.job = None
        self.exported.emit(made)
        if self._week is not None:
            said = tr("Đã xuất {0}, bản {1}, vào thư mục {2}.")
            name = week_of_year(self._week.week)
            self.told.emit(said.format(name, made.revision, made.files[0].parent))
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self.job = None
        self.problem.emit(problem)
        self.given_up.emit()

    def _stopped(self) -> None:
        self.job = None
        self.told.emit(tr("Đã dừng xuất; tuần vẫn chốt và có thể xuất lại bất cứ lúc nào."))
        self.given_up.emit()
