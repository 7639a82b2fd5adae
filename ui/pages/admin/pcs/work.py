"""What the section has done in a worker, each with a connection of its own."""

from collections.abc import Sequence
from pathlib import Path

from models.pcs.exchange import Exchanged, exchange, heard_or_why
from models.pcs.hand_over import hand_over
from models.pcs.known import Compared
from models.pcs.take_files import Judged, take_files
from models.setup import desk
from ui.job import Job
from ui.session import Session


class HandOver:
    """Write the file into a folder, and hear what the main PC said there."""

    def __init__(self, session: Session, folder: Path) -> None:
        self._session = session
        self._folder = folder

    def __call__(self, job: Job) -> Exchanged:
        store, now = self._session.store, self._session.now()
        with store.own_connection():
            by = desk.officer_on_shift().code
            return Exchanged(
                problem=heard_or_why(store, self._folder, now),
                handed=hand_over(store, self._folder, now, by),
            )


class TakeFiles:
    """Take files and folders of files in."""

    def __init__(
        self, session: Session, paths: Sequence[Path], compared: Compared | None = None
    ) -> None:
        self._session = session
        self._paths = tuple(paths)
        self._compared = compared

    def __call__(self, job: Job) -> list[Judged]:
        store, now = self._session.store, self._session.now()
        with store.own_connection():
            by = desk.officer_on_shift().code
            return take_files(store, self._paths, now, by, self._compared, job.go_on)


class ExchangeNow:
    """Through the shared folder, as it happens every hour."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __call__(self, job: Job) -> Exchanged:
        store, now = self._session.store, self._session.now()
        with store.own_connection():
            return exchange(store, now, desk.officer_on_shift().code, job.go_on)
