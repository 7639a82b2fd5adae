"""Writing combined files and receipts, each in a thread and with a connection of its own."""

from dataclasses import dataclass
from pathlib import Path

from ui.job import Job
from ui.pages.supervisor.officer import who
from ui.session import Session


@dataclass(frozen=True)
class Written:
    """Files that were written; ``mark``: of the key that signed them, empty where none did."""

    files: tuple[Path, ...]
    mark: str = ""


class WriteCombined:
    """The combined workbook and report, and the package upward if wanted."""

    def __init__(
        self, session: Session, first: str, last: str, folder: Path, package: bool
    ) -> None:
        self._session, self._folder, self._package = session, folder, package
        self._first, self._last = first, last

    def __call__(self, job: Job) -> Written:
        # XLSX and DOCX are for whoever writes files, not for whoever looks at the page.
        from models.supervisor.combined_files import write_combined

        store = self._session.store
        with store.own_connection():
            made = write_combined(
                store,
                self._first,
                self._last,
                self._folder,
                self._session.now(),
                who(),
                self._package,
                job.go_on,
            )
        return Written(made.files)


class WriteReceipts:
    """A receipt for each package of a week."""

    def __init__(self, session: Session, week: str, folder: Path) -> None:
        self._session, self._week, self._folder = session, week, folder

    def __call__(self, job: Job) -> Written:
        from models.delivery.receipts import make_receipts

        store, now = self._session.store, self._session.now()
        with store.own_connection():
            made = make_receipts(store, self._week, self._folder, now, who(), job.go_on)
        return Written(made.files, made.key_mark)
