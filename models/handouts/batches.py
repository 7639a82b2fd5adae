"""Batches of handouts: a number on every sheet, and what became of the copies.

Sent to the printer and handed out are two facts and two numbers: the first is counted here, the
second comes from the log (domain facts, 8 and 9). "Printed" is never claimed.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from peewee import fn

from models.channels.register import require_confirmed
from models.clock import day_of, iso
from models.errors import Refused
from models.handouts.editions import edition_of
from models.handouts.texts import KINDS
from models.pcs.role import role_here
from models.setup.desk import require_officer
from models.store import settings
from models.store.opening import Store
from models.store.rows import tuples
from models.store.schema import InteractionRow, PrintBatch, PrintEvent
from models.uuid7 import uuid7

MOST_COPIES = 10_000
HANDOUT_PRESET = "handout"
_NO_SUMS: Mapping[tuple[str, str], tuple[int, str]] = MappingProxyType({})
SENT, FILE, FAILED, COLLECTED = "sent", "file", "failed", "collected"


@dataclass(frozen=True)
class Batch:
    """A batch. ``sent`` and ``filed``: copies sent to a printer, and written for printing
    elsewhere. ``collected``: copies taken back, the last of them ``collected_at``, ISO 8601 with
    ``+07:00``, empty when nobody noted any. ``link`` and ``fingerprint`` are those on the paper,
    whatever came later; ``language`` is the code of the edition
    (:data:`models.handouts.editions.EDITIONS`)."""

    id: str
    number: str
    kind: str
    language: str
    channel: str
    link: str
    fingerprint: str
    created_at: str
    officer: str
    sample: bool
    sent: int = 0
    filed: int = 0
    collected: int = 0
    collected_at: str = ""


def next_number(now: datetime) -> str:
    """The number that the next batch of this year will have: ``IN-2026-0031``, at a second PC
    ``IN-2026-QUAY2-0031``, so that no two sheets of a unit have the same."""
    year = day_of(now).year
    return _number(year, _highest(year) + 1)


def new_batch(
    store: Store, kind: str, channel_id: str, language: str, by: str, now: datetime
) -> Batch:
    """Take the next number of the year, durably, before it stands on any paper.

    Raises:
        Refused: unknown kind, edition or officer; a channel that is not confirmed.
    """
    if kind not in KINDS:
        raise Refused("Chưa có loại tờ in {0}. Hãy chọn a5 hoặc a4.", kind[:20])
    edition = edition_of(language)
    officer = require_officer(by)
    with store.write():
        channel = require_confirmed(channel_id)
        row = PrintBatch.create(
            id=uuid7(now),
            number=next_number(now),
            kind=kind,
            language=edition.code,
            channel=channel.id,
            link=channel.link,
            fingerprint=channel.fingerprint,
            created_at=iso(now),
            officer=officer.code,
            sample=settings.get(settings.SAMPLE),
        )
    return _batch(row)


def withdraw_batch(store: Store, batch_id: str) -> bool:
    """Give the number back when nothing was sent or written; True when it is free again.

    Only the newest number without any event: an older one would leave two sheets of one number.
    """
    with store.write():
        row = PrintBatch.get_or_none(PrintBatch.id == batch_id)
        used = PrintEvent.select().where(PrintEvent.batch == batch_id).exists()
        if row is None or used:
            return False
        year, place = int(row.number.split("-")[1]), int(row.number.rpartition("-")[2])
        if row.number != _number(year, place) or place != _highest(year):
            return False
        row.delete_instance()
    return True


@contextmanager
def taken_batch(
    store: Store, kind: str, channel_id: str, language: str, by: str, now: datetime
) -> Iterator[Batch]:
    """A new batch for the block; its number is given back when the block fails.

    Raises:
        Refused: as :func:`new_batch`.
    """
    batch = new_batch(store, kind, channel_id, language, by, now)
    try:
        yield batch
    except BaseException:
        withdraw_batch(store, batch.id)
        raise


def record_sent(
    store: Store,
    batch_id: str,
    copies: int,
    target: str,
    by: str,
    now: datetime,
    kind: str = SENT,
) -> None:
    """What was done with a batch: ``sent`` to the printer ``target``, written to the ``file``
    of that name, or ``failed`` half-way at a printer (then ``copies`` is 0).

    Raises:
        Refused: unknown batch or officer, not 1 to 10,000 copies.
    """
    officer = require_officer(by)
    if kind != FAILED:
        check_copies(copies)
    with store.write():
        if PrintBatch.get_or_none(PrintBatch.id == batch_id) is None:
            raise Refused("Không có lô in mã {0}. Hãy xem lại danh sách lô in.", batch_id[:60])
        PrintEvent.create(
            id=uuid7(now),
            batch=batch_id,
            at=iso(now),
            day=day_of(now).isoformat(),
            officer=officer.code,
            kind=kind,
            copies=copies,
            target=target[:160],
        )


def check_copies(copies: object) -> int:
    """A number of copies that can be printed in one go.

    Raises:
        Refused: not a whole number from 1 to 10,000.
    """
    if not isinstance(copies, int) or isinstance(copies, bool) or not 1 <= copies <= MOST_COPIES:
        raise Refused("Số bản in phải là số nguyên từ 1 đến {0}. Hãy ghi lại.", MOST_COPIES)
    return copies


def batches(limit: int = 200) -> list[Batch]:
    """The newest batches first, each with its sums."""
    found = list(_newest_first().limit(limit))
    return _with_sums(found, [row.id for row in found])


def batches_of(link: str) -> list[Batch]:
    """All batches with this link on the paper, the newest first, each with its sums."""
    row = PrintBatch
    same = row.link == link
    return _with_sums(list(_newest_first().where(same)), row.select(row.id).where(same))


def printed_links() -> list[str]:
    """Every link that was ever printed, in order."""
    row = PrintBatch
    return [link for (link,) in tuples(row.select(row.link).distinct().order_by(row.link))]


def sent_total(first: date, last: date) -> int:
    """Copies sent to a printer from ``first`` to ``last``, both included."""
    row = PrintEvent
    query = row.select(fn.SUM(row.copies)).where(
        (row.kind == SENT) & (row.day >= first.isoformat()) & (row.day <= last.isoformat())
    )
    return int(query.scalar() or 0)


def handed_out_total(first: date, last: date) -> int:
    """Handouts given to visitors by the log from ``first`` to ``last``, voided rows left out."""
    row = InteractionRow
    query = row.select(fn.SUM(row.quantity)).where(
        (row.preset == HANDOUT_PRESET)
        & (row.day >= first.isoformat())
        & (row.day <= last.isoformat())
        & row.voided_at.is_null()
    )
    return int(query.scalar() or 0)


def _newest_first() -> Any:
    row = PrintBatch
    # Two programs may make ids of one moment in either order; numbers never.
    newest = (row.created_at.desc(), fn.LENGTH(row.number).desc(), row.number.desc())
    return row.select().order_by(*newest)


def _with_sums(found: list[PrintBatch], ids: Any) -> list[Batch]:
    sums = _sums(ids)
    return [_batch(row, sums) for row in found]


def _sums(ids: Any) -> dict[tuple[str, str], tuple[int, str]]:
    """Copies and the latest moment by batch and kind of event."""
    row = PrintEvent
    query: Any = (
        row.select(row.batch, row.kind, fn.SUM(row.copies), fn.MAX(row.at))
        .where(row.batch.in_(ids))
        .group_by(row.batch, row.kind)
    )
    return {(batch, kind): (int(copies), at) for batch, kind, copies, at in query.tuples()}


def _number(year: int, place: int) -> str:
    return f"{_beginning(year)}{place:04}"


def _beginning(year: int) -> str:
    here = role_here()
    return f"IN-{year:04}-{here.code}-" if here.is_second else f"IN-{year:04}-"


def _highest(year: int) -> int:
    """The last place given out in a year; as numbers, since 10000 sorts before 9999 as text."""
    row, beginning = PrintBatch, _beginning(year)
    rest = fn.SUBSTR(row.number, len(beginning) + 1)
    # Those of other PCs have a code before their number, or one behind it.
    own = row.number.startswith(beginning) & ~rest.contains("-") & ~rest.contains("(")
    return int(row.select(fn.MAX(rest.cast("INTEGER"))).where(own).scalar() or 0)


def _batch(row: PrintBatch, sums: Mapping[tuple[str, str], tuple[int, str]] = _NO_SUMS) -> Batch:
    sent, filed, collected = (sums.get((row.id, kind), (0, "")) for kind in (SENT, FILE, COLLECTED))
    return Batch(
        row.id,
        row.number,
        row.kind,
        row.language,
        row.__data__["channel"],
        row.link,
        row.fingerprint,
        row.created_at,
        row.officer,
        bool(row.sample),
        sent[0],
        filed[0],
        *collected,
    )
