"""Receipts: the supervisor signs for what was taken in, the desk keeps what was signed for it."""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from models.calendar.weeks import parse_week
from models.clock import iso, parse_time
from models.delivery.receipt_file import Receipt, read_receipt, receipt_bytes
from models.errors import Refused, StoreProblem
from models.packs.keys import key_mark, public_key, same_mark, unit_key
from models.setup.desk import require_unit
from models.store import audit, problems, settings
from models.store.files import is_disk_full, write_durably
from models.store.opening import Store
from models.store.schema import WeekEvent
from models.store.supervisor_schema import WeekFile, WeekReceipt
from models.uuid7 import uuid7

NONE_HELD = "Chưa nhận gói nào của tuần {0}. Hãy nhận gói rồi lập giấy báo nhận."
NOT_OURS = (
    "Giấy báo nhận này gửi đơn vị {0}, không phải đơn vị này ({1}). Hãy chuyển cho đúng đơn vị."
)
NEVER_SENT = (
    "Giấy báo nhận nói về một gói tuần {0} (r{1}) mà máy này chưa từng xuất. "
    "Hãy gọi điện hỏi nơi nhận."
)
NEW_KEY = (
    "Quầy này chưa nhận giấy báo nhận nào có dấu khóa {0}. "
    "Hãy gọi điện cho nơi nhận, so dấu khóa rồi xác nhận."
)
OTHER_KEY = (
    "Giấy báo nhận này ký bằng khóa khác (dấu khóa {0}) với khóa đã nhận ({1}). "
    "Hãy gọi điện cho nơi nhận, so dấu khóa rồi xác nhận."
)
WRONG_MARK = (
    "Dấu khóa “{0}” không phải của giấy báo nhận này ({1}). "
    "Hãy gọi điện để nơi nhận đọc lại dấu khóa."
)
AHEAD = (
    "Giấy báo nhận ghi thời điểm sau đồng hồ của máy này. "
    "Hãy kiểm tra ngày giờ của máy rồi nhận lại."
)
NOT_WRITTEN = "Không ghi được vào thư mục {0}. Hãy kiểm tra thư mục hoặc chọn thư mục khác."
_SLACK = timedelta(days=1)


@dataclass(frozen=True)
class MadeReceipts:
    """The files and the mark of the key that signed them."""

    files: tuple[Path, ...]
    key_mark: str


@dataclass(frozen=True)
class TakenReceipt:
    """``new`` is False for one that was held already."""

    receipt: Receipt
    new: bool


@dataclass(frozen=True)
class Receiver:
    """Whose receipts this desk believes. ``key``: 32 raw public bytes."""

    unit: str
    name: str
    key: bytes
    since: str


def make_receipts(
    store: Store,
    week: str,
    folder: Path,
    now: datetime,
    by: str = "",
    step: Callable[[int, int], None] | None = None,
) -> MadeReceipts:
    """Write ``BN_<unit>_<year>W<week>_r<n>.json`` into ``folder`` for every package of that week
    which was taken in, signed with this unit's key. Again: the same bytes.

    Two different packages of the same unit, week and revision get a receipt each; the later one's
    name also carries the first 8 digits of its package's digest. ``step(done, total)`` may raise to
    cancel; the files written so far stay, each whole.

    Raises:
        Refused: no such week, nothing taken in, this unit is not set up, or a folder that cannot be
            written.
        StoreProblem: the disk is full.
    """
    with store.read():
        label = parse_week(week, settings.get(settings.FIRST_WEEKDAY)).label
        unit = require_unit()
        order = (WeekFile.unit, WeekFile.revision, WeekFile.received_at, WeekFile.sha256)
        rows = list(WeekFile.select().where(WeekFile.week == label).order_by(*order))
    if not rows:
        raise Refused(NONE_HELD, label)
    private = unit_key(store, now, by)
    key, used, files = public_key(private), set[str](), []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for done, row in enumerate(rows):
            if step is not None:
                step(done, len(rows))
            at = parse_time(row.received_at)
            receipt = Receipt(
                row.unit, label, row.revision, row.sha256, at, unit.code, unit.name, key
            )
            stem = receipt.stem if receipt.stem not in used else f"{receipt.stem}_{row.sha256[:8]}"
            used.add(stem)
            write_durably(folder / f"{stem}.json", receipt_bytes(receipt, private))
            files.append(folder / f"{stem}.json")
    except OSError as error:
        if is_disk_full(error):
            raise StoreProblem(problems.FULL, code="full") from error
        raise Refused(NOT_WRITTEN, folder) from error
    return MadeReceipts(tuple(files), key_mark(key))


def receiver() -> Receiver | None:
    """The receiver whose key was accepted last. Call inside ``store.read()``."""
    kept = settings.get(settings.RECEIPT_KEY)
    try:
        key = base64.b64decode(kept["key"], validate=True)
        return Receiver(str(kept["unit"]), str(kept["name"]), key, str(kept["since"]))
    except (KeyError, TypeError, ValueError):
        return None


def take_receipt(
    store: Store, path: Path, now: datetime, accept_mark: str | None = None, by: str = ""
) -> TakenReceipt:
    """Keep a receiver's word for a package that this desk exported; held already: no change.

    The first key, and any other key later, needs ``accept_mark``: its mark as the receiver reads it
    out by telephone.

    Raises:
        Refused: no receipt, changed, for another unit, for a package that was never exported here,
            from after ``now``, or under a key that nobody accepted. Nothing changed.
    """
    receipt = read_receipt(path)
    with store.write():
        _refuse_foreign(receipt, now)
        _accept(receipt, accept_mark, by, now)
        held = (WeekReceipt.sha256 == receipt.sha256) & (WeekReceipt.key == _text(receipt.key))
        if WeekReceipt.get_or_none(held) is not None:
            return TakenReceipt(receipt, new=False)
        WeekReceipt.create(
            id=uuid7(now),
            week=receipt.week,
            revision=receipt.revision,
            sha256=receipt.sha256,
            received_at=iso(receipt.received_at),
            receiver=receipt.receiver,
            receiver_name=receipt.receiver_name,
            key=_text(receipt.key),
            taken_at=iso(now),
        )
        audit.append(
            now,
            by,
            "week_acknowledged",
            receipt.week,
            revision=receipt.revision,
            sha256=receipt.sha256,
            receiver=receipt.receiver,
            mark=receipt.key_mark,
        )
    return TakenReceipt(receipt, new=True)


def _refuse_foreign(receipt: Receipt, now: datetime) -> None:
    unit = require_unit().code
    if receipt.unit != unit:
        raise Refused(NOT_OURS, receipt.unit, unit)
    if not _was_exported(receipt):
        raise Refused(NEVER_SENT, receipt.week, receipt.revision)
    if receipt.received_at > now + _SLACK:
        raise Refused(AHEAD)


def _was_exported(receipt: Receipt) -> bool:
    """Every revision that was ever written counts, not only the newest."""
    event = WeekEvent
    rows = event.select(event.details).where(
        (event.week == receipt.week)
        & (event.kind == "exported")
        & (event.revision == receipt.revision)
    )
    return any(json.loads(row.details).get("sha256") == receipt.sha256 for row in rows)


def _accept(receipt: Receipt, mark: str | None, by: str, now: datetime) -> None:
    known = receiver()
    if known is not None and known.key == receipt.key:
        return
    if mark is None and known is None:
        raise Refused(NEW_KEY, receipt.key_mark)
    if mark is None and known is not None:
        raise Refused(OTHER_KEY, receipt.key_mark, key_mark(known.key))
    if mark is not None and not same_mark(mark, receipt.key_mark):
        raise Refused(WRONG_MARK, mark, receipt.key_mark)
    settings.put(
        settings.RECEIPT_KEY,
        {
            "key": _text(receipt.key),
            "unit": receipt.receiver,
            "name": receipt.receiver_name,
            "since": iso(now),
        },
    )
    audit.append(now, by, "receipt_key_accepted", receipt.receiver, mark=receipt.key_mark)


def _text(key: bytes) -> str:
    return base64.b64encode(key).decode("ascii")
