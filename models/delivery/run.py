"""Close and export what is due, one week after the other."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from models.delivery.due import CLOSE, DueWeek, due
from models.errors import Refused
from models.reports.export import export_week
from models.reports.ledger import Gap, close_week
from models.setup import desk
from models.store.opening import Store

Progress = Callable[[str, int, int], None]

NO_ROWS = "Tuần {0} không có lượt nào. Hãy xác nhận tuần không phát sinh rồi chốt."


@dataclass(frozen=True)
class Written:
    """What became of one week. ``problem`` is None when its files lie in the outbox; ``gaps``:
    working shifts without a row when it was closed."""

    week: str
    revision: int
    sha256: str
    gaps: tuple[Gap, ...]
    problem: Refused | None


def run_due(
    store: Store,
    now: datetime,
    confirmed: Collection[str] = (),
    zeros: Collection[str] = (),
    by: str | None = None,
    progress: Progress | None = None,
) -> list[Written]:
    """Write what runs without a question and the weeks ``confirmed`` by a person, oldest first,
    into the outbox; from there they are delivered.

    ``zeros``: labels of confirmed weeks that really had nothing. A week that was closed or exported
    meanwhile is left as it is. ``by``: an officer's code; None is the officer on shift.
    ``progress(week, done, total)`` is told of rows and may raise to cancel: the week at hand stays
    closed without files, those before it are whole.

    Raises:
        Refused: no such officer.
        StoreProblem: the store or the disk could not; weeks before it are whole.
    """
    with store.read():
        officer = (desk.require_officer(by) if by else desk.officer_on_shift()).code
        wanted = [
            item for item in due(now).weeks if item.ready or item.week.week.label in confirmed
        ]
    return [_write(store, item, now, officer, zeros, progress) for item in wanted]


def _write(
    store: Store,
    item: DueWeek,
    now: datetime,
    officer: str,
    zeros: Collection[str],
    progress: Progress | None,
) -> Written:
    label, gaps = item.week.week.label, list[Gap]()

    def told(done: int, total: int) -> None:
        if progress is not None:
            progress(label, done, total)

    told(0, 1)
    try:
        if item.action == CLOSE:
            zero = label in zeros and not item.week.total
            if not item.week.total and not zero:
                raise Refused(NO_ROWS, label)
            _, gaps = close_week(store, label, now, officer, zero)
        done = export_week(store, label, store.places.outbox, now, officer, told)
    except Refused as problem:
        return Written(label, item.week.revision, "", tuple(gaps), problem)
    return Written(label, done.revision, done.sha256, tuple(gaps), None)
