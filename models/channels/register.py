"""The register of trusted channels: entered by one person, confirmed by another (ADR 3)."""

from dataclasses import dataclass
from datetime import datetime

from models.channels.links import fingerprint, judge_link
from models.clock import iso
from models.errors import Refused
from models.setup.desk import require_officer
from models.setup.pin import check_pin
from models.store import audit
from models.store.opening import Store
from models.store.schema import Channel, ChannelEvent
from models.text.fold import clean
from models.text.reason import checked_reason
from models.uuid7 import uuid7

KINDS = ("zalo_oa", "gov_site")


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


def add_channel(
    store: Store,
    link: str,
    name: str,
    by: str,
    now: datetime,
    kind: str | None = None,
    owner: str = "",
    strip_confirmed: bool = False,
) -> ChannelNow:
    """Enter a channel; it shows nowhere until somebody confirms it.

    ``strip_confirmed``: a person saw and accepted that the ``?…`` or ``#…`` part is dropped.

    Raises:
        Refused: against the link policy, of another kind than said, already there, no such officer.
    """
    officer = require_officer(by)
    canonical, judged = _accepted_link(link, strip_confirmed)
    if kind is not None and kind != judged:
        raise Refused(
            "Liên kết này thuộc loại {0}, không phải {1}. Hãy chọn lại loại.", judged, kind
        )
    shown = clean(name)
    if not 2 <= len(shown) <= 40:
        raise Refused("Tên kênh phải có từ 2 đến 40 ký tự, đúng như tên hiện trong Zalo.")
    with store.write():
        if Channel.get_or_none((Channel.link == canonical) & (Channel.status != "disabled")):
            raise Refused("Liên kết này đã có trong sổ kênh. Hãy dùng kênh đó.")
        row = Channel.create(
            id=uuid7(now),
            name=shown,
            link=canonical,
            kind=judged,
            owner=clean(owner)[:160],
            fingerprint=fingerprint(canonical),
            status="unconfirmed",
            entered_by=officer.code,
            entered_at=iso(now),
        )
        _tell(now, row, officer.code, "added")
    return _now(row)


def confirm_channel(
    store: Store, channel_id: str, by: str, now: datetime, pin: str | None = None
) -> ChannelNow:
    """The second person scanned the code, saw the right name and tick, and confirms.

    The person who entered it may confirm only with the supervisor PIN; reports then say
    "một người kiểm tra".

    Raises:
        Refused: unknown or disabled channel, unknown officer, same person without the right PIN.
    """
    officer = require_officer(by)
    row = _require(channel_id)
    if row.status == "confirmed":
        return _now(row)
    if row.status == "disabled":
        raise Refused("Kênh này đã ngừng dùng. Hãy đăng ký lại liên kết nếu cần.")
    one_person = row.entered_by == officer.code
    if one_person:
        if not pin:
            raise Refused(
                "Người nhập và người xác nhận phải là hai người. "
                "Quầy chỉ có một người thì xác nhận bằng mã PIN của người phụ trách."
            )
        check_pin(store, pin, now)
    with store.write():
        row = _require(channel_id)
        if row.status != "unconfirmed":
            # Somebody else decided while the PIN was checked.
            raise Refused("Kênh này vừa được người khác thay đổi. Hãy xem lại danh sách kênh.")
        row.status, row.one_person = "confirmed", one_person
        row.confirmed_by, row.confirmed_at = officer.code, iso(now)
        row.is_default = _takes_default(row)
        if row.is_default:
            Channel.update(is_default=False).execute()
        row.save()
        _tell(now, row, officer.code, "confirmed", one_person=one_person)
    return _now(row)


def disable_channel(
    store: Store, channel_id: str, by: str, reason: str, pin: str, now: datetime
) -> ChannelNow:
    """Take a channel off screen and print.

    Raises:
        Refused: unknown channel or officer, no reason, wrong PIN.
    """
    officer = require_officer(by)
    _require(channel_id)
    why = checked_reason(reason, "Hãy ghi lý do ngừng dùng kênh.")
    check_pin(store, pin, now)
    with store.write():
        row = _require(channel_id)
        if row.status == "disabled":
            return _now(row)
        row.status, row.is_default = "disabled", False
        row.save()
        heir = Channel.select().where(Channel.status == "confirmed")
        heir = heir.order_by(Channel.kind.desc(), Channel.confirmed_at).first()
        if heir is not None and default_channel() is None:
            heir.is_default = True
            heir.save()
        _tell(now, row, officer.code, "disabled", reason=why)
    return _now(row)


def make_default(store: Store, channel_id: str, by: str, now: datetime) -> ChannelNow:
    """Show this confirmed channel first from now on.

    Raises:
        Refused: unknown or unconfirmed channel, unknown officer.
    """
    officer = require_officer(by)
    with store.write():
        row = _require(channel_id)
        if row.status != "confirmed":
            raise Refused("Kênh chưa được người thứ hai xác nhận nên chưa hiển thị được.")
        Channel.update(is_default=False).execute()
        row.is_default = True
        row.save()
        _tell(now, row, officer.code, "default")
    return _now(row)


def channels() -> list[ChannelNow]:
    """All channels, the oldest first."""
    return [_now(row) for row in Channel.select().order_by(Channel.entered_at, Channel.id)]


def default_channel() -> ChannelNow | None:
    """The confirmed channel that the screen and new handouts carry, or None."""
    row = Channel.get_or_none(Channel.is_default & (Channel.status == "confirmed"))
    return _now(row) if row is not None else None


def require_confirmed(channel_id: str) -> ChannelNow:
    """A channel whose code may be emitted.

    Raises:
        Refused: unknown, unconfirmed or disabled.
    """
    row = _require(channel_id)
    if row.status == "unconfirmed":
        raise Refused(
            "Kênh “{0}” chưa được người thứ hai xác nhận nên chưa tạo mã. Hãy xác nhận trước.",
            row.name,
        )
    if row.status == "disabled":
        raise Refused("Kênh “{0}” đã ngừng dùng nên không tạo mã.", row.name)
    return _now(row)


def _accepted_link(text: str, strip_confirmed: bool) -> tuple[str, str]:
    verdict = judge_link(text)
    fine = verdict.verdict in ("accept", "warn") or (
        verdict.verdict == "confirm" and strip_confirmed
    )
    if not fine or verdict.canonical is None or verdict.kind is None:
        raise Refused("{0}", verdict.reason)
    return verdict.canonical, verdict.kind


def _takes_default(row: Channel) -> bool:
    present = Channel.get_or_none(Channel.is_default & (Channel.status == "confirmed"))
    return present is None or (present.kind != "zalo_oa" and row.kind == "zalo_oa")


def _require(channel_id: str) -> Channel:
    row = Channel.get_or_none(Channel.id == channel_id.strip().lower())
    if row is None:
        raise Refused("Không có kênh mã {0}. Hãy xem lại danh sách kênh.", channel_id[:60])
    return row


def _tell(
    now: datetime,
    row: Channel,
    officer: str,
    kind: str,
    reason: str = "",
    one_person: bool = False,
) -> None:
    ChannelEvent.create(
        id=uuid7(now),
        channel=row.id,
        at=iso(now),
        officer=officer,
        kind=kind,
        reason=reason,
        one_person=one_person,
    )
    audit.append(
        now,
        officer,
        f"channel_{kind}",
        row.id,
        fingerprint=row.fingerprint,
        reason=reason,
        one_person=one_person,
    )


def _now(row: Channel) -> ChannelNow:
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
