"""Which handouts and posters to take back after a link was disabled (product T6).

A link is looked for as it stands on the paper: one that was registered and confirmed again is
good again. A link that was only replaced as the default still leads to an official channel: its
prints are listed as old, nobody has to collect them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from peewee import fn

from models.channels.changes import REPLACED
from models.channels.register import ELSEWHERE
from models.handouts.batches import HANDOUT_PRESET, Batch, batches_of, printed_links
from models.store.schema import Channel, ChannelEvent, InteractionRow

TAKE_BACK, OLD = "take_back", "old"
STATE_LABELS = {TAKE_BACK: "Cần thu hồi", OLD: "Bản cũ"}


@dataclass(frozen=True)
class Recall:
    """The batches of one link. ``state`` is ``take_back`` (disabled) or ``old`` (replaced).

    ``since`` is when that happened, ISO 8601 with ``+07:00``, ``reason`` what was said then.
    ``sent`` and ``filed`` are copies of these batches; ``handed_out`` counts every handout of the
    link that the log knows: which batch a sheet came from is not logged.
    """

    state: str
    link: str
    name: str
    fingerprint: str
    since: str
    reason: str
    sent: int
    filed: int
    handed_out: int
    batches: tuple[Batch, ...]


def recalls() -> list[Recall]:
    """The links with prints to take back, then those with old prints; the latest first."""
    rows: dict[str, list[Channel]] = {}
    for row in Channel.select().order_by(Channel.entered_at, Channel.id):
        rows.setdefault(row.link, []).append(row)
    found = [recall for link in printed_links() for recall in _recalls_of(link, rows.get(link, []))]
    found.sort(key=lambda recall: recall.since, reverse=True)
    return sorted(found, key=lambda recall: recall.state != TAKE_BACK)


def _recalls_of(link: str, rows: list[Channel]) -> Iterator[Recall]:
    confirmed = [row for row in rows if row.status == "confirmed"]
    if rows and all(row.status == ELSEWHERE for row in rows):
        # Another PC's channel: whether its prints are good is for that PC to say.
        return
    if not confirmed:
        event = _latest(rows, "disabled")
        yield _recall(TAKE_BACK, rows, batches_of(link), event)
        return
    if any(row.is_default for row in confirmed):
        return
    event = _latest(confirmed, REPLACED)
    if event is not None:
        old = [batch for batch in batches_of(link) if batch.created_at <= event.at]
        if old:
            yield _recall(OLD, rows, old, event)


def _recall(
    state: str, rows: list[Channel], printed: list[Batch], event: ChannelEvent | None
) -> Recall:
    return Recall(
        state=state,
        link=printed[0].link,
        name=rows[-1].name if rows else "",
        fingerprint=printed[0].fingerprint,
        since=event.at if event is not None else "",
        reason=event.reason if event is not None else "",
        sent=sum(batch.sent for batch in printed),
        filed=sum(batch.filed for batch in printed),
        handed_out=_handed_out([row.id for row in rows]),
        batches=tuple(printed),
    )


def _latest(rows: list[Channel], kind: str) -> ChannelEvent | None:
    event = ChannelEvent
    query: Any = event.select().where(
        (event.channel.in_([row.id for row in rows])) & (event.kind == kind)
    )
    latest: ChannelEvent | None = query.order_by(event.at.desc(), event.id.desc()).first()
    return latest


def _handed_out(channels: list[str]) -> int:
    row = InteractionRow
    query = row.select(fn.SUM(row.quantity)).where(
        (row.preset == HANDOUT_PRESET) & row.channel.in_(channels) & row.voided_at.is_null()
    )
    return int(query.scalar() or 0)
