"""The register of trusted channels as it stands; what changes it is in ``changes``."""

from dataclasses import dataclass

from models.errors import Refused
from models.store.rows import tuples
from models.store.schema import Channel

ELSEWHERE = "elsewhere"
"""Status of a row that only says what another PC of the unit printed: never listed, never emitted,
never confirmed."""

# As text: the desk asks at every look, and building the query takes longer than its answer.
_DEFAULT = """SELECT * FROM "channel" WHERE is_default AND status = 'confirmed'"""


@dataclass(frozen=True)
class ChannelNow:
    """A channel as it stands. ``status`` is ``unconfirmed``, ``confirmed`` or ``disabled``;
    ``one_person`` says that the same person entered and confirmed it with the PIN."""

    id: str
    name: str
    link: str
    kind: str
    owner: str
    fingerprint: str
    status: str
    default: bool
    entered_by: str
    entered_at: str
    confirmed_by: str | None
    confirmed_at: str | None
    one_person: bool


def channels() -> list[ChannelNow]:
    """All channels, the oldest first."""
    query = Channel.select().where(Channel.status != ELSEWHERE)
    return [from_row(row) for row in query.order_by(Channel.entered_at, Channel.id)]


def default_channel() -> ChannelNow | None:
    """The confirmed channel that the screen and new handouts carry, or None."""
    row = next(iter(Channel.raw(_DEFAULT)), None)
    return from_row(row) if row is not None else None


def confirmed_links() -> frozenset[str]:
    """The canonical links of every confirmed channel: what an official code may say."""
    query = Channel.select(Channel.link).where(Channel.status == "confirmed")
    return frozenset(link for (link,) in tuples(query))


def require_confirmed(channel_id: str) -> ChannelNow:
    """A channel whose code may be emitted.

    Raises:
        Refused: unknown, unconfirmed or disabled.
    """
    row = channel_row(channel_id)
    if row.status == "unconfirmed":
        raise Refused(
            "Kênh “{0}” chưa được người thứ hai xác nhận nên chưa tạo mã. Hãy xác nhận trước.",
            row.name,
        )
    if row.status == "disabled":
        raise Refused("Kênh “{0}” đã ngừng dùng nên không tạo mã. Hãy chọn kênh khác.", row.name)
    return from_row(row)


def channel_row(channel_id: str) -> Channel:
    """The stored row of a channel.

    Raises:
        Refused: there is none.
    """
    known = (Channel.id == channel_id.strip().lower()) & (Channel.status != ELSEWHERE)
    row = Channel.get_or_none(known)
    if row is None:
        raise Refused("Không có kênh mã {0}. Hãy xem lại danh sách kênh.", channel_id[:60])
    return row


def from_row(row: Channel) -> ChannelNow:
    """A stored row as everybody sees it."""
    return ChannelNow(
        row.id,
        row.name,
        row.link,
        row.kind,
        row.owner,
        row.fingerprint,
        row.status,
        bool(row.is_default),
        row.entered_by,
        row.entered_at,
        row.confirmed_by,
        row.confirmed_at,
        bool(row.one_person),
    )
