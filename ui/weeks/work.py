"""What is done about weeks in a thread, each with a connection of its own."""

from collections.abc import Callable, Collection
from datetime import datetime
from typing import TYPE_CHECKING

from models.delivery.outbox import deliver_due
from models.delivery.queue import Queued
from models.store.opening import Store
from ui.job import Job

if TYPE_CHECKING:
    from models.delivery.run import Written


class RunDue:
    """Close and export what is due; ``told(week, done, total)`` is told of rows."""

    def __init__(
        self,
        store: Store,
        now: datetime,
        confirmed: Collection[str],
        zeros: Collection[str],
        told: Callable[[str, int, int], None],
    ) -> None:
        self._store, self._now = store, now
        self._confirmed, self._zeros, self._told = confirmed, zeros, told

    def __call__(self, job: Job) -> "list[Written]":
        # DOCX, PDF, XLSX and signatures: most days nothing is due.
        from models.delivery.run import run_due

        def progress(week: str, done: int, total: int) -> None:
            job.go_on(done, total)
            self._told(week, done, total)

        with self._store.own_connection():
            return run_due(self._store, self._now, self._confirmed, self._zeros, progress=progress)


class Deliver:
    """Bring what waits in the outbox to where it goes."""

    def __init__(self, store: Store, now: datetime) -> None:
        self._store, self._now = store, now

    def __call__(self, job: Job) -> list[Queued]:
        with self._store.own_connection():
            return deliver_due(self._store, self._now, progress=job.go_on)
