"""Words of pages and times, as the tabs of this page use them."""

from collections.abc import Collection, Iterable

from models.display.program import CODE, EVERY_DAY, NOTICE, PETITIONS, PORTAL, Hours, PageSpec
from models.text.formats import clock_time, day_month
from ui.i18n import N_, tr
from ui.words.weeks import SHORT

_PAGES = {
    CODE: N_("Trang mã QR"),
    PETITIONS: N_("Gửi phản ánh, kiến nghị"),
    PORTAL: N_("Cổng dịch vụ công"),
}
# The texts of a page; the last line is called otherwise where it is edited than in a pack.
TEXT_LABELS = {
    "heading": N_("Tiêu đề"),
    "sub": N_("Dòng dưới tiêu đề"),
    "step1": N_("Bước 1"),
    "step2": N_("Bước 2"),
    "step3": N_("Bước 3"),
    "voluntary": N_("Câu không bắt buộc"),
    "warning": N_("Cảnh báo lừa đảo"),
    "privacy": N_("Câu về thông tin cá nhân"),
}
# What visitors open by touch, and pages that stand in no program.
_VISITED = {
    "answers": N_("Câu hỏi thường gặp"),
    "answer": N_("Câu trả lời"),
    "guide": N_("Câu hỏi thường gặp"),
    "field": N_("Câu hỏi theo lĩnh vực"),
    "read": N_("Câu trả lời"),
    "rate": N_("Đánh giá hướng dẫn"),
    "standby": N_("Trang chờ ngoài giờ"),
}


def page_title(page: PageSpec) -> str:
    """How a page is called in lists."""
    if page.kind == NOTICE:
        return page.words("vi")[0].replace("**", "").strip() or tr("Thông báo chưa có tiêu đề")
    return tr(_PAGES[page.kind])


def visited_title(page_id: str, pages: Iterable[PageSpec]) -> str:
    """How a page is called that visitors opened; a notice that was deleted has no title."""
    for page in pages:
        if page.id == page_id:
            return page_title(page)
    if page_id in _PAGES:
        return tr(_PAGES[page_id])
    return tr(_VISITED.get(page_id, N_("Trang khác")))


def stretches(hours: Iterable[Hours]) -> str:
    """``07:30–11:30, 13:30–17:00``."""
    return ", ".join(f"{clock_time(part.start)}–{clock_time(part.end)}" for part in hours)


def days_words(days: Collection[int]) -> str:
    """``T2–T6``, ``T2, T4`` or ``cả tuần``."""
    if frozenset(days) == EVERY_DAY:
        return tr("cả tuần")
    ordered = sorted(days)
    runs = len(ordered) > 2 and ordered[-1] - ordered[0] == len(ordered) - 1
    if runs:
        return f"{tr(SHORT[ordered[0]])}–{tr(SHORT[ordered[-1]])}"
    return ", ".join(tr(SHORT[day]) for day in ordered)


def when_words(page: PageSpec) -> str:
    """When a page is shown, in a few words."""
    parts = [tr("{0} giây").format(page.seconds), days_words(page.weekdays)]
    if page.hours:
        parts.append(stretches(page.hours))
    if page.first is not None:
        parts.append(tr("từ {0}").format(day_month(page.first)))
    if page.last is not None:
        parts.append(tr("đến {0}").format(day_month(page.last)))
    return " · ".join(part for part in parts if part)
