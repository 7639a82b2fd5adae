"""The outbox's queue: each file of an exported week on its way to the destination folder.

The destination may be a folder of this PC, a USB stick or a share; the store itself may not.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from models.clock import iso
from models.delivery.copying import NO_FOLDER
from models.errors import Refused
from models.reports.digests import digest
from models.setup.desk import require_officer
from models.store import audit, settings
from models.store.files import name_text
from models.store.opening import Store
from models.store.supervisor_schema import Delivery
from models.uuid7 import uuid7

WAITING, DELIVERED, GIVEN_UP = "waiting", "delivered", "given_up"

NEWER = "Đã có bản r{0} thay cho bản này. Hãy gửi bản mới."
NO_SUCH = "Không có tệp {0} trong hộp gửi. Hãy xem lại danh sách hộp gửi."


@dataclass(frozen=True)
class Queued:
    """One file on its way. ``state``: ``waiting``, ``delivered`` or ``given_up``; ``tries`` so
    far without success; ``next_at`` the ISO time of the next one; ``detail``: why it waits."""

    id: str
    week: str
    revision: int
    sha256: str
    file_name: str
    destination: str
    state: str
    tries: int
    created_at: str
    next_at: str
    delivered_at: str | None
    detail: str


@dataclass(frozen=True)
class Destination:
    """Where exported weeks go; ``folder`` empty for nowhere. ``all_files``: workbook, draft, PDF
    and rows too, not only the package."""

    folder: str
    all_files: bool


def destination() -> Destination:
    """Call inside ``store.read()``."""
    return Destination(
        settings.get(settings.DELIVERY_FOLDER), settings.get(settings.DELIVERY_ALL_FILES)
    )


def set_destination(
    store: Store, folder: Path | None, all_files: bool, by: str, now: datetime
) -> Destination:
    """Send from now on into ``folder`` (absolute; None: nowhere); what waits goes there too.

    Weeks that were exported before are not sent unasked.

    Raises:
        Refused: unknown officer, no such folder, or the program's own outbox.
    """
    officer = require_officer(by).code
    if folder is not None:
        _check_folder(store, folder)
    told = str(folder) if folder is not None else ""
    with store.write():
        settings.put(settings.DELIVERY_FOLDER, told)
        settings.put(settings.DELIVERY_ALL_FILES, all_files)
        if told:
            Delivery.update(destination=told, tries=0, next_at=iso(now), detail="").where(
                (Delivery.state == WAITING) & (Delivery.destination != told)
            ).execute()
        audit.append(now, officer, "delivery_folder", told, all_files=all_files)
    return Destination(told, all_files)


def enqueue(now: datetime, week: str, revision: int, files: Iterable[Path]) -> None:
    """Queue what was exported, the package first; nothing where no destination is set.

    What still waits of an older revision is given up. Call inside ``store.write()``.
    """
    where = destination()
    older = (Delivery.week == week) & (Delivery.revision < revision)
    Delivery.update(state=GIVEN_UP, detail=NEWER.format(revision)).where(
        older & (Delivery.state == WAITING)
    ).execute()
    if not where.folder:
        return
    for path in list(files)[: None if where.all_files else 1]:
        _add(now, week, revision, digest(path), path.name, where.folder)


def queued(limit: int = 200) -> list[Queued]:
    """What is or was on its way, newest first. Call inside ``store.read()``."""
    rows = Delivery.select().order_by(Delivery.created_at.desc(), Delivery.id.desc()).limit(limit)
    return [as_queued(row) for row in rows]


def waiting() -> list[Queued]:
    """What is on its way, oldest first. Call inside ``store.read()``."""
    rows = Delivery.select().where(Delivery.state == WAITING)
    return [as_queued(row) for row in rows.order_by(Delivery.created_at, Delivery.id)]


def try_now(store: Store, ident: str, now: datetime) -> Queued:
    """Let a file go at the next run; one that was delivered is sent once more, to where weeks go
    today.

    Raises:
        Refused: there is none with this id, or nowhere to send it.
    """
    with store.write():
        row = _require(ident)
        if row.state == DELIVERED:
            folder = destination().folder or row.destination
            again = _add(now, row.week, row.revision, row.sha256, row.file_name, folder, True)
            return as_queued(again)
        row.state, row.next_at = WAITING, iso(now)
        row.save()
    return as_queued(row)


def give_up(store: Store, ident: str, by: str, now: datetime) -> Queued:
    """Send a file no more; it stays in the list and in the outbox.

    Raises:
        Refused: unknown officer, no such file, or it arrived already.
    """
    officer = require_officer(by).code
    with store.write():
        row = _require(ident)
        if row.state == DELIVERED:
            raise Refused("Tệp {0} đã gửi xong rồi. Hãy xem lại danh sách.", row.file_name)
        row.state = GIVEN_UP
        row.save()
        audit.append(now, officer, "delivery_given_up", row.week, file=row.file_name)
    return as_queued(row)


def put_off(store: Store, weeks: Iterable[str], now: datetime, minutes: int) -> None:
    """What waits of these weeks goes in ``minutes`` at the earliest: a person stopped it."""
    with store.write():
        at = iso(now + timedelta(minutes=minutes))
        Delivery.update(next_at=at).where(
            (Delivery.state == WAITING) & Delivery.week.in_(list(weeks))
        ).execute()


def as_queued(row: Delivery) -> Queued:
    """The row as a plain value."""
    return Queued(
        row.id,
        row.week,
        row.revision,
        row.sha256,
        row.file_name,
        row.destination,
        row.state,
        row.tries,
        row.created_at,
        row.next_at,
        row.delivered_at,
        row.detail,
    )


def _add(
    now: datetime,
    week: str,
    revision: int,
    sha256: str,
    name: str,
    folder: str,
    again: bool = False,
) -> Delivery:
    known = Delivery.get_or_none(
        (Delivery.sha256 == sha256)
        & (Delivery.file_name == name)
        & (Delivery.state.in_([WAITING] if again else [WAITING, DELIVERED]))
        & (Delivery.destination == folder)
    )
    if known is not None:
        return known
    return Delivery.create(
        id=uuid7(now),
        week=week,
        revision=revision,
        sha256=sha256,
        file_name=name,
        destination=folder,
        state=WAITING,
        created_at=iso(now),
        next_at=iso(now),
    )


def _require(ident: str) -> Delivery:
    row = Delivery.get_or_none(Delivery.id == ident.strip().lower())
    if row is None:
        raise Refused(NO_SUCH, ident)
    return row


def _check_folder(store: Store, folder: Path) -> None:
    if not folder.is_absolute():
        raise Refused("“{0}” chưa phải đường dẫn đầy đủ. Hãy chọn lại thư mục.", str(folder))
    try:
        # What is no text could be kept only as another name.
        there = name_text(str(folder)) == str(folder) and folder.is_dir()
        own = there and folder.samefile(store.places.outbox)
    except OSError:
        there = own = False
    if not there:
        raise Refused(NO_FOLDER, folder)
    if own:
        raise Refused("Đây là hộp gửi của chính chương trình. Hãy chọn thư mục của nơi nhận.")
