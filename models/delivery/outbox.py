"""The worker of the outbox: copies what waits, and believes it only when read back."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from models.clock import iso, parse_time
from models.delivery.copying import Copy, bring, copy_file
from models.delivery.queue import DELIVERED, Queued, as_queued, waiting
from models.errors import Refused, StoreProblem
from models.store import audit
from models.store.lock import FileLock
from models.store.opening import Store
from models.store.supervisor_schema import Delivery

Progress = Callable[[int, int], None]

WAITS = (1, 2, 5, 15, 60)
"""Minutes after the first, second … failure; the last one from then on."""
_LONGEST = timedelta(minutes=WAITS[-1])


def due_files(now: datetime) -> list[Queued]:
    """What may go now, oldest first. Call inside ``store.read()``."""
    return [item for item in waiting() if _may_go(item, now)]


def deliver_due(
    store: Store, now: datetime, copy: Copy = copy_file, progress: Progress | None = None
) -> list[Queued]:
    """Bring every file that may go to its destination, one after the other; each as it then is.

    For a worker thread inside ``store.own_connection()``: no transaction is open while files are
    copied. ``progress(done, total)`` is told of bytes and may raise to cancel: the file at hand
    leaves nothing behind and waits as before, those before it stay delivered. A failure is no
    exception but a row that waits longer, with a sentence. Nothing is done while another program
    delivers.

    Raises:
        StoreProblem: the store could not.
    """
    lock = FileLock(store.places.root / "delivery.lock", wait=0)
    try:
        lock.acquire()
    except StoreProblem as problem:
        if problem.code == "locked":
            return []
        raise
    try:
        with store.read():
            items = due_files(now)
        sizes = [_size(store.places.outbox / item.file_name) for item in items]
        done = []
        for place, item in enumerate(items):
            told = _Told(sum(sizes[:place]), sum(sizes), progress)
            done.append(_deliver(store, item, now, copy, told))
        return done
    finally:
        lock.release()


class _Told:
    """Bytes of one file as bytes of all."""

    def __init__(self, before: int, total: int, progress: Progress | None) -> None:
        self._before, self._total, self._progress = before, total, progress

    def __call__(self, done: int) -> None:
        if self._progress is not None:
            self._progress(self._before + done, self._total)


def _deliver(store: Store, item: Queued, now: datetime, copy: Copy, told: _Told) -> Queued:
    source = store.places.outbox / item.file_name
    target = Path(item.destination) / item.file_name
    problem: Refused | None = None
    told(0)
    try:
        bring(source, target, item.sha256, item.id, copy, told)
    except Refused as found:
        problem = found
    with store.write():
        row = Delivery.get(Delivery.id == item.id)
        if problem is None:
            row.state, row.delivered_at, row.detail = DELIVERED, iso(now), ""
            audit.append(
                now,
                "",
                "week_delivered",
                item.week,
                revision=item.revision,
                file=item.file_name,
                sha256=item.sha256,
                folder=item.destination,
            )
        else:
            row.tries += 1
            minutes = WAITS[min(row.tries, len(WAITS)) - 1]
            row.next_at, row.detail = iso(now + timedelta(minutes=minutes)), str(problem)
        row.save()
    return as_queued(row)


def _may_go(item: Queued, now: datetime) -> bool:
    at = parse_time(item.next_at) if item.next_at else now
    # Longer than any wait: the clock was set back since.
    return at <= now or at > now + _LONGEST


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
