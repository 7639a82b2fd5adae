"""Take a content pack in: one transaction, after a person decided."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from models.channels.changes import disable_row, enter_row, live_row
from models.channels.register import ChannelNow, from_row
from models.channels.withdrawn import Withdrawn, allow_again, keep_withdrawn
from models.clock import iso
from models.display.program import load_program, put_program
from models.errors import Refused
from models.packs.content import Proposed
from models.packs.issuer import Issuer, LastTaken, keep_taken
from models.packs.pack import Pack
from models.packs.preview import KNOWN, NEW, OPEN, PackPreview, preview
from models.setup.desk import require_officer, require_pin_if_set
from models.store import audit, settings
from models.store.opening import Store
from models.text.formats import clock_time, day_short

SLACK = timedelta(days=1)
"""How far two desks' clocks may differ."""

NEW_KEY = (
    "Quầy này chưa nhận gói nào có mã khóa {0}. "
    "Hãy gọi điện cho đơn vị phát hành, so mã khóa rồi xác nhận."
)
OTHER_KEY = (
    "Gói này ký bằng khóa khác với gói đã nhận trước đây (mã khóa {0}). "
    "Hãy gọi điện cho đơn vị phát hành, so mã khóa rồi xác nhận."
)
OLDER = "Gói này cũ hơn gói đã nhận (bản {0}) nên không nhận. Hãy xin gói mới nhất."
AHEAD = (
    "Gói ghi lúc {0} {1}, sau đồng hồ của máy này. Hãy kiểm tra ngày giờ của máy rồi nhận lại gói."
)


@dataclass(frozen=True)
class TakenIn:
    """What a pack changed. ``disabled`` and ``entered`` are channels; ``texts`` and ``pages``
    count what became another."""

    version: str
    issuer: Issuer
    key_mark: str
    texts: int
    pages: int
    disabled: tuple[ChannelNow, ...]
    entered: tuple[ChannelNow, ...]


def take_in(
    store: Store,
    pack: Pack,
    by: str,
    pin: str | None,
    now: datetime,
    accept_key: bool = False,
    force: bool = False,
) -> TakenIn:
    """Show what the pack says, withdraw what it withdraws, enter what it proposes.

    Pages and texts become the pack's; opening hours, visitors' buttons and waiting times stay the
    desk's own. ``accept_key``: a person compared the key mark with the issuer by telephone.
    ``force``: also a pack older than the last one; what was withdrawn stays withdrawn.

    Raises:
        Refused: unknown officer, PIN missing or wrong, a key nobody accepted, an older pack, or
            one from after ``now``. Nothing changed.
    """
    officer = require_officer(by)
    if pack.created_at > now + SLACK:
        raise Refused(AHEAD, clock_time(pack.created_at), day_short(pack.created_at.date()))
    with store.read():
        _refuse(preview(pack), accept_key, force)
    require_pin_if_set(store, pin, now)
    with store.write():
        # Another window may have taken one in while the PIN was checked.
        found = preview(pack)
        _refuse(found, accept_key, force)
        _show(pack, now)
        disabled = withdraw(pack.content.withdrawn, officer.code, now)
        wanted = [item.link for item in found.proposals if item.state == OPEN]
        entered = _enter(wanted, officer.code, now)
        audit.append(
            now,
            officer.code,
            "pack_taken",
            pack.version,
            key=found.key_mark,
            key_state=found.key_state,
            issuer=pack.issuer.unit,
            sha256=pack.sha256,
        )
    pages = len(found.pages) or int(found.moved)
    return TakenIn(
        pack.version, pack.issuer, found.key_mark, len(found.texts), pages, disabled, entered
    )


def withdraw(notices: tuple[Withdrawn, ...], officer: str, now: datetime) -> tuple[ChannelNow, ...]:
    """Remember notices and disable every channel that carries such a link.

    Call inside ``store.write()``.
    """
    keep_withdrawn(notices)
    disabled = []
    for notice in notices:
        row = live_row(notice.link)
        if row is not None:
            disable_row(now, row, officer, notice.reason)
            disabled.append(from_row(row))
    return tuple(disabled)


def _refuse(found: PackPreview, accept_key: bool, force: bool) -> None:
    if found.key_state != KNOWN and not accept_key:
        raise Refused(NEW_KEY if found.key_state == NEW else OTHER_KEY, found.key_mark)
    if found.older and not force:
        raise Refused(OLDER, found.last_version)


def _show(pack: Pack, now: datetime) -> None:
    pages = pack.content.program.pages
    put_program(replace(load_program(), pages=pages, version=pack.version))
    texts = {
        kind: {lang: dict(named) for lang, named in langs.items()}
        for kind, langs in pack.content.texts.items()
    }
    settings.put(settings.SCREEN_TEXTS, texts)
    created, taken = iso(pack.created_at), iso(now)
    keep_taken(LastTaken(pack.issuer, pack.key, pack.version, created, taken))


def _enter(links: list[Proposed], officer: str, now: datetime) -> tuple[ChannelNow, ...]:
    entered = []
    for link in links:
        allow_again(link.link)
        row = enter_row(now, link.link, link.kind, link.name, officer)
        entered.append(from_row(row))
    return tuple(entered)
