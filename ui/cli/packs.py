"""``pack export|show|import``."""

from collections.abc import Iterable
from typing import Any

from models.errors import Refused
from models.packs.export import export_pack
from models.packs.keys import same_mark
from models.packs.pack import read_pack
from models.packs.preview import (
    ADDED,
    BARRED,
    CHANGED,
    KNOWN,
    NEW,
    OPEN,
    OTHER,
    REMOVED,
    THERE,
    PackPreview,
    preview,
)
from models.packs.take_in import TakenIn, take_in
from ui.cli.answer import answer
from ui.cli.channels import as_json as channel_json
from ui.cli.parser import Arguments
from ui.i18n import N_, tr
from ui.session import Session

_KEY_STATES = {
    KNOWN: N_("khóa đã chấp nhận"),
    NEW: N_("khóa mới, cần so qua điện thoại"),
    OTHER: N_("khóa khác với gói trước, cần so qua điện thoại"),
}
_PAGE_CHANGES = {
    ADDED: N_("thêm trang {0}"),
    CHANGED: N_("đổi trang {0}"),
    REMOVED: N_("bỏ trang {0}"),
}
_PROPOSED = {
    OPEN: N_("sẽ vào sổ kênh, chờ hai người xác nhận"),
    THERE: N_("đã có trong sổ kênh"),
    BARRED: N_("đã bị thu hồi, không ghi vào sổ kênh"),
}


def export(session: Session, arguments: Arguments) -> int:
    """Write a signed pack."""
    done = export_pack(
        session.store,
        arguments.get("file").absolute(),
        arguments.get("by"),
        arguments.get("pin"),
        session.now(),
        withdraw=_pairs(arguments.get("withdraw"), arguments.get("reason")),
        propose=_pairs(arguments.get("propose"), arguments.get("name")),
    )
    value = {
        "path": str(done.path),
        "version": done.version,
        "key_mark": done.key_mark,
        "sha256": done.sha256,
    }
    words = tr("{0}: bản {1}, mã khóa {2}")
    answer(value, arguments.json, lambda: [words.format(done.path, done.version, done.key_mark)])
    return 0


def show(session: Session, arguments: Arguments) -> int:
    """What a pack is and what it would change here; changes nothing."""
    pack = read_pack(arguments.get("file").absolute())
    with session.store.read():
        found = preview(pack)
    answer(_preview_json(found), arguments.json, lambda: _preview_lines(found))
    return 0


def take(session: Session, arguments: Arguments) -> int:
    """Take a pack in."""
    pack = read_pack(arguments.get("file").absolute())
    mark = arguments.get("accept_key")
    if mark is not None and not same_mark(mark, pack.key_mark):
        raise Refused(
            "Mã khóa đã nhập khác mã khóa của gói ({0}). "
            "Hãy so lại qua điện thoại; nếu vẫn khác thì đừng nhận gói.",
            pack.key_mark,
        )
    done = take_in(
        session.store,
        pack,
        arguments.get("by"),
        arguments.get("pin"),
        session.now(),
        accept_key=mark is not None,
        force=bool(arguments.get("force")),
    )
    answer(_taken_json(done), arguments.json, lambda: _taken_lines(done))
    return 0


def _pairs(links: list[str], said: list[str]) -> list[tuple[str, str]]:
    if len(links) != len(said):
        raise Refused(
            "Mỗi --withdraw cần một --reason, mỗi --propose cần một --name, theo đúng thứ tự."
        )
    return list(zip(links, said, strict=True))


def _preview_json(found: PackPreview) -> dict[str, Any]:
    return {
        "version": found.version,
        "created_at": found.created_at,
        "issuer": vars(found.issuer),
        "key_mark": found.key_mark,
        "key_state": found.key_state,
        "present": found.present,
        "older": found.older,
        "texts": [vars(text) for text in found.texts],
        "pages": [
            {
                "change": item.change,
                "id": item.page.id,
                "kind": item.page.kind,
                "title": item.page.words("vi")[0],
            }
            for item in found.pages
        ],
        "moved": found.moved,
        "withdrawn": [
            {
                **vars(item.notice),
                "channel": channel_json(item.channel) if item.channel is not None else None,
            }
            for item in found.withdrawals
        ],
        "proposed": [{**vars(item.link), "state": item.state} for item in found.proposals],
    }


def _preview_lines(found: PackPreview) -> Iterable[str]:
    yield tr("Gói nội dung bản {0} của {1} (mã {2})").format(
        found.version, found.issuer.name, found.issuer.unit
    )
    yield tr("Mã khóa {0}: {1}").format(found.key_mark, tr(_KEY_STATES[found.key_state]))
    yield tr("Bản đang dùng: {0}").format(found.present)
    if found.older:
        yield tr("Gói này cũ hơn gói đã nhận (bản {0}).").format(found.last_version)
    for page in found.pages:
        name = page.page.words("vi")[0] or page.page.id
        yield "  " + tr(_PAGE_CHANGES[page.change]).format(name)
    if found.moved:
        yield "  " + tr("đổi thứ tự các trang")
    for text in found.texts:
        yield f"  {text.kind}/{text.lang}/{text.name}: {text.before} → {text.after}"
    for withdrawal in found.withdrawals:
        notice, channel = withdrawal.notice, withdrawal.channel
        there = channel.name if channel is not None else tr("không có trong sổ kênh")
        yield "  " + tr("thu hồi {0} ({1}): {2}").format(notice.link, there, notice.reason)
    for proposal in found.proposals:
        link = proposal.link
        state = tr(_PROPOSED[proposal.state])
        yield "  " + tr("giới thiệu {0} ({1}): {2}").format(link.link, link.name, state)


def _taken_json(done: TakenIn) -> dict[str, Any]:
    return {
        "version": done.version,
        "issuer": vars(done.issuer),
        "key_mark": done.key_mark,
        "texts": done.texts,
        "pages": done.pages,
        "disabled": [channel_json(channel) for channel in done.disabled],
        "entered": [channel_json(channel) for channel in done.entered],
    }


def _taken_lines(done: TakenIn) -> Iterable[str]:
    yield tr("Đã nhận gói nội dung bản {0} của {1}.").format(done.version, done.issuer.name)
    for channel in done.disabled:
        yield "  " + tr("ngừng dùng {0} ({1})").format(channel.link, channel.name)
    for channel in done.entered:
        yield "  " + tr("chờ hai người xác nhận {0} ({1})").format(channel.link, channel.name)


PACK_COMMANDS = {"export": export, "show": show, "import": take}
