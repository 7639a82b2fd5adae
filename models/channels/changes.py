"""Channels entered by one person, confirmed by another (ADR 3), made the default, disabled."""

from datetime import datetime

from models.channels.links import fingerprint, judge_link
from models.channels.register import ELSEWHERE, ChannelNow, channel_row, default_channel, from_row
from models.channels.withdrawn import refuse_withdrawn
from models.clock import iso
from models.errors import Refused
from models.setup.desk import require_officer, require_pin_if_set
from models.setup.pin import check_pin
from models.store import audit
from models.store.opening import Store
from models.store.schema import Channel, ChannelEvent
from models.text.fold import clean, clean_line
from models.text.reason import checked_reason
from models.uuid7 import uuid7

KIND_LABELS = {"zalo_oa": "Zalo OA", "gov_site": "trang của cơ quan nhà nước"}
KINDS = tuple(KIND_LABELS)
REPLACED = "replaced"
"""Kind of the event of a channel that stopped being the default and stays confirmed."""


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
            "Liên kết này thuộc loại {0}, không phải {1}. Hãy chọn lại loại.",
            KIND_LABELS[judged],
            KIND_LABELS.get(kind, kind),
        )
    shown = checked_name(name)
    with store.write():
        refuse_withdrawn(canonical)
        if live_row(canonical) is not None:
            raise Refused("Liên kết này đã có trong sổ kênh. Hãy dùng kênh đó.")
        row = enter_row(now, canonical, judged, shown, officer.code, clean(owner)[:160])
    return from_row(row)


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
    row = channel_row(channel_id)
    if row.status == "confirmed":
        return from_row(row)
    if row.status == "disabled":
        raise Refused("Kênh này đã ngừng dùng. Hãy đăng ký lại liên kết nếu cần.")
    one_person = row.entered_by == officer.code
    if one_person:
        if not pin:
            raise Refused(
                "Người nhập và người xác nhận phải là hai người. "
                "Hãy nhờ người khác, hoặc xác nhận bằng mã PIN của người phụ trách."
            )
        check_pin(store, pin, now)
    with store.write():
        row = channel_row(channel_id)
        if row.status != "unconfirmed":
            # Somebody else decided while the PIN was checked.
            raise Refused("Kênh này vừa được người khác thay đổi. Hãy xem lại danh sách kênh.")
        row.status, row.one_person = "confirmed", one_person
        row.confirmed_by, row.confirmed_at = officer.code, iso(now)
        row.is_default = _takes_default(row)
        was = _take_over(now, row, officer.code) if row.is_default else ""
        row.save()
        _tell(now, row, officer.code, "confirmed", one_person=one_person, was=was)
    return from_row(row)


def disable_channel(
    store: Store, channel_id: str, by: str, reason: str, pin: str, now: datetime
) -> ChannelNow:
    """Take a channel off screen and print.

    Raises:
        Refused: unknown channel or officer, no reason, wrong PIN.
    """
    officer = require_officer(by)
    channel_row(channel_id)
    why = checked_reason(reason, "Hãy ghi lý do ngừng dùng kênh.")
    check_pin(store, pin, now)
    with store.write():
        row = channel_row(channel_id)
        if row.status == "disabled":
            return from_row(row)
        disable_row(now, row, officer.code, why)
    return from_row(row)


def make_default(
    store: Store, channel_id: str, by: str, now: datetime, reason: str = "", pin: str | None = None
) -> ChannelNow:
    """Show this confirmed channel first from now on; the screen follows within a second.

    Where another one is on show, that is as grave as disabling it: a reason, and the supervisor
    PIN once one was set.

    Raises:
        Refused: unknown or unconfirmed channel, unknown officer, no reason, wrong PIN.
    """
    officer = require_officer(by)
    _require_showable(channel_id)
    present = default_channel()
    why = ""
    if present is not None:
        if present.id == channel_row(channel_id).id:
            return present
        why = checked_reason(reason, "Hãy ghi lý do đổi kênh mặc định.")
        require_pin_if_set(store, pin, now)
    with store.write():
        row = _require_showable(channel_id)
        was = _take_over(now, row, officer.code)
        row.is_default = True
        row.save()
        _tell(now, row, officer.code, "default", reason=why, was=was)
    return from_row(row)


def _require_showable(channel_id: str) -> Channel:
    row = channel_row(channel_id)
    if row.status != "confirmed":
        raise Refused(
            "Kênh chưa được người thứ hai xác nhận nên chưa hiển thị được. Hãy xác nhận trước."
        )
    return row


def _take_over(now: datetime, row: Channel, officer: str) -> str:
    """The default goes to ``row``; the fingerprint of the one before, empty where none was.

    The channel that is replaced gets an event of its own: prints made of it until then are old.
    """
    before = Channel.get_or_none(Channel.is_default & (Channel.id != row.id))
    Channel.update(is_default=False).execute()
    if before is None:
        return ""
    ChannelEvent.create(
        id=uuid7(now), channel=before.id, at=iso(now), officer=officer, kind=REPLACED
    )
    return str(before.fingerprint)


def checked_name(name: str) -> str:
    """The name of a channel as it is stored.

    Raises:
        Refused: not 2 to 40 characters.
    """
    shown = clean_line(name)
    if not 2 <= len(shown) <= 40:
        raise Refused(
            "Tên kênh phải có từ 2 đến 40 ký tự, đúng như tên hiện trong Zalo. Hãy sửa tên."
        )
    return shown


def live_row(link: str) -> Channel | None:
    """The channel with this canonical link that was not disabled."""
    row: Channel | None = Channel.get_or_none(
        (Channel.link == link) & Channel.status.not_in(("disabled", ELSEWHERE))
    )
    return row


def enter_row(now: datetime, link: str, kind: str, name: str, by: str, owner: str = "") -> Channel:
    """Add an unconfirmed channel of checked values. Call inside ``store.write()``."""
    row = Channel.create(
        id=uuid7(now),
        name=name,
        link=link,
        kind=kind,
        owner=owner,
        fingerprint=fingerprint(link),
        status="unconfirmed",
        entered_by=by,
        entered_at=iso(now),
    )
    _tell(now, row, by, "added")
    return row


def disable_row(now: datetime, row: Channel, by: str, reason: str) -> None:
    """Take a channel off screen and print; another confirmed one becomes the default.

    Call inside ``store.write()``.
    """
    row.status, row.is_default = "disabled", False
    row.save()
    _tell(now, row, by, "disabled", reason=reason)
    heir = Channel.select().where(Channel.status == "confirmed")
    heir = heir.order_by(Channel.kind.desc(), Channel.confirmed_at).first()
    if heir is not None and default_channel() is None:
        heir.is_default = True
        heir.save()
        _tell(now, heir, by, "default", reason=reason, was=row.fingerprint)


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


def _tell(
    now: datetime,
    row: Channel,
    officer: str,
    kind: str,
    reason: str = "",
    one_person: bool = False,
    was: str = "",
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
        **({"was": was} if was else {}),
    )
