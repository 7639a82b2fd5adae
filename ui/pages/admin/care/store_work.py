"""What the backup section has done in a worker, each with a connection of its own."""

from pathlib import Path

from models.clock import iso
from models.setup import pin
from models.store.backup import Backup, back_up, copy_to_second_folder, latest_backup, thin
from models.store.restore import check_copy, restore, secret_of_copy
from ui.job import Job
from ui.session import Session


class BackUp:
    """A proven copy, in the backup folder or at ``out``."""

    def __init__(self, session: Session, out: Path | None = None) -> None:
        self._session = session
        self._out = out

    def __call__(self, job: Job) -> Backup:
        places, now = self._session.store.places, self._session.now()
        made = back_up(places, now, reason="manual", out=self._out, progress=job.go_on)
        if self._out is None:
            thin(places, now)
        return made


class CopyAway:
    """The newest copy to a second folder, read back there."""

    def __init__(self, session: Session, folder: Path) -> None:
        self._session = session
        self._folder = folder

    def __call__(self, job: Job) -> Path:
        places, now = self._session.store.places, self._session.now()
        newest = latest_backup(places) or back_up(places, now, reason="manual")
        return copy_to_second_folder(newest, self._folder)


class LookAtCopy:
    """How many interactions a file holds and whether its store had a PIN."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __call__(self, job: Job) -> tuple[int, bool]:
        rows = check_copy(self._file)
        return rows, bool(secret_of_copy(self._file))


class BringBack:
    """Restore a copy; the PIN is this store's, or the copy's where this store has none."""

    def __init__(self, session: Session, file: Path, given: str) -> None:
        self._session = session
        self._file = file
        self._given = given

    def __call__(self, job: Job) -> Backup:
        store, now = self._session.store, self._session.now()
        with store.own_connection():
            if pin.has_pin():
                pin.check_pin(store, self._given, now)
            else:
                pin.check_foreign(store, secret_of_copy(self._file), self._given, now)
            return restore(store, self._file, now, "restore")


def stamp_for_name(session: Session) -> str:
    """``2026-11-23`` for a file name."""
    return iso(session.now())[:10]
