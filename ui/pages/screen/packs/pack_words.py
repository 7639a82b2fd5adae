"""What a content pack would change, in sentences."""

from collections.abc import Iterator

from models.display.program import CODE, PETITIONS, PORTAL, PageSpec
from models.display.texts import LINK, NAME
from models.packs.issuer import LastTaken
from models.packs.preview import (
    ADDED,
    BARRED,
    CHANGED,
    OPEN,
    REMOVED,
    THERE,
    PackPreview,
    TextChange,
)
from models.packs.take_in import TakenIn
from ui.i18n import N_, tr
from ui.pages.screen.words import TEXT_LABELS
from ui.parts.pieces import moment_text

_PAGES = {
    CODE: N_("Trang mã QR"),
    PETITIONS: N_("Trang phản ánh, kiến nghị"),
    PORTAL: N_("Trang dịch vụ công"),
}
_PAGE_CHANGES = {
    ADDED: N_("Thêm: {0}"),
    CHANGED: N_("Đổi: {0}"),
    REMOVED: N_("Bỏ: {0}"),
}
_TEXT_KINDS = {
    "zalo_oa": N_("Trang mã QR (Zalo)"),
    "gov_site": N_("Trang mã QR (trang web)"),
    "petitions": N_("Trang phản ánh, kiến nghị"),
    "portal": N_("Trang dịch vụ công"),
}
_TEXT_NAMES = {
    **TEXT_LABELS,
    "petitions": N_("Dòng phản ánh, kiến nghị"),
}
_BOLD = "**"
_LANGUAGES = {"vi": "Tiếng Việt", "en": "English"}
_PROPOSALS = {
    OPEN: N_("Liên kết mới: {0} ({1}) sẽ vào sổ kênh, chờ hai người xác nhận"),
    THERE: N_("Liên kết được giới thiệu đã có trong sổ kênh: {0} ({1})"),
    BARRED: N_("Liên kết được giới thiệu đã bị thu hồi nên không ghi vào sổ: {0} ({1})"),
}


def title(found: PackPreview) -> str:
    """Which pack this is."""
    issuer = found.issuer
    return tr("Gói bản {0} của {1} (mã {2})").format(found.version, issuer.name, issuer.unit)


def last_words(last: LastTaken | None) -> str:
    """What was taken in before."""
    if last is None:
        return tr("Chưa nhận gói nào.")
    words = tr("Gói nhận gần nhất: bản {0} của {1}, lúc {2}")
    return words.format(last.version, last.issuer.name, moment_text(last.taken_at))


def withdrawal_words(found: PackPreview) -> str:
    """The channels here that would be disabled; empty for none."""
    words = tr("Kênh “{0}” bị thu hồi và ngừng dùng ngay. Lý do: {1}")
    return "\n".join(
        words.format(item.channel.name, item.notice.reason)
        for item in found.withdrawals
        if item.channel is not None
    )


def change_lines(found: PackPreview) -> list[str]:
    """Everything else, a line each; one line that nothing changes where it is so."""
    lines = [
        tr(_PROPOSALS[item.state]).format(item.link.name, item.link.link)
        for item in found.proposals
    ]
    lines += [tr(_PAGE_CHANGES[item.change]).format(page_name(item.page)) for item in found.pages]
    if found.moved:
        lines.append(tr("Đổi thứ tự các trang"))
    lines += [_text_line(change) for change in found.texts]
    elsewhere = sum(item.channel is None for item in found.withdrawals)
    if elsewhere:
        words = tr("{0} liên kết bị thu hồi không có trong sổ kênh của quầy này")
        lines.append(words.format(elsewhere))
    return lines or [tr("Trang và nội dung giống bản quầy đang dùng")]


def page_name(page: PageSpec) -> str:
    """How a page is called."""
    if page.kind in _PAGES:
        return tr(_PAGES[page.kind])
    return tr("Trang thông báo “{0}”").format(page.words("vi")[0])


def taken_words(done: TakenIn) -> str:
    """What happened."""
    return " ".join(_taken(done))


def _taken(done: TakenIn) -> Iterator[str]:
    yield tr("Đã nhận gói nội dung bản {0} của {1}.").format(done.version, done.issuer.name)
    if done.disabled:
        names = ", ".join(channel.name for channel in done.disabled)
        yield tr("Kênh bị thu hồi đã ngừng dùng: {0}.").format(names)
    if done.entered:
        names = ", ".join(channel.name for channel in done.entered)
        yield tr("Chờ hai người xác nhận trong Quản trị: {0}.").format(names)


def _text_line(change: TextChange) -> str:
    where = f"{tr(_TEXT_KINDS[change.kind])}, {_LANGUAGES[change.lang]}, "
    before, after = _plain(change.before), _plain(change.after)
    if before.replace(_BOLD, "") != after.replace(_BOLD, ""):
        # The marks are told only where nothing else changes.
        before, after = before.replace(_BOLD, ""), after.replace(_BOLD, "")
    return f"{where}{tr(_TEXT_NAMES[change.name])}: “{before}” → “{after}”"


def _plain(text: str) -> str:
    return text.replace(NAME, f"[{tr('tên kênh')}]").replace(LINK, f"[{tr('địa chỉ kênh')}]")
