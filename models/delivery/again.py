"""All files of a week at once: send them now, or send them no more."""

from datetime import datetime
from pathlib import Path

from models.calendar.weeks import Week
from models.delivery.queue import DELIVERED, Queued, destination, enqueue, give_up, try_now
from models.delivery.way import Way, ways
from models.errors import Refused
from models.reports.digests import digest
from models.reports.ledger import WRITTEN, LedgerWeek, find_week, ledger_week
from models.store.opening import Store

NOT_WRITTEN = "Tuần {0} chưa xuất nên chưa có gì để gửi. Hãy xuất tuần trước."
NOWHERE = "Chưa chọn thư mục nhận. Hãy chọn ở mục Gửi và nhận của trang Báo cáo."
NO_FILES = "Không còn tệp đã xuất của tuần {0} trong hộp gửi. Hãy xuất lại tuần rồi gửi."
_SUFFIXES = (".zip", ".xlsx", ".docx", ".pdf", ".csv")


def send_week(store: Store, label: str, now: datetime) -> Way:
    """Let every file of an exported week go at the next run: what waits at once, what was given up
    or delivered once more, what was never queued for the first time.

    Raises:
        Refused: not exported, no destination, or its package is gone.
    """
    with store.read():
        week = ledger_week(find_week(label), now)
        way, where = ways().get(week.week.label), destination()
    if week.state not in WRITTEN:
        raise Refused(NOT_WRITTEN, week.week.label)
    if not where.folder:
        raise Refused(NOWHERE)
    if way is None or way.revision != week.revision:
        with store.write():
            enqueue(now, week.week.label, week.revision, _files(store, week))
    else:
        for item in way.items if way.state == DELIVERED else _unsent(way):
            try_now(store, item.id, now)
    with store.read():
        return ways()[week.week.label]


def stop_week(store: Store, label: str, by: str, now: datetime) -> None:
    """Send what waits of a week no more; it stays in the outbox.

    Raises:
        Refused: unknown officer.
    """
    with store.read():
        way = ways().get(find_week(label).label)
    for item in way.waiting if way is not None else ():
        give_up(store, item.id, by, now)


def _unsent(way: Way) -> list[Queued]:
    return [item for item in way.items if item.state != DELIVERED] or list(way.items)


def _files(store: Store, week: LedgerWeek) -> list[Path]:
    """The files of this revision in the outbox, the package first."""
    pattern = f"BCT_*_{_short(week.week)}_r{week.revision}.zip"
    for package in sorted(store.places.outbox.glob(pattern)):
        if digest(package) == week.sha256:
            beside = (package.with_suffix(suffix) for suffix in _SUFFIXES)
            return [path for path in beside if path.is_file()]
    raise Refused(NO_FILES, week.week.label)


def _short(week: Week) -> str:
    return f"{week.year}W{week.number:02}"
