"""How the public screen is doing, in the same words on the desk's chip and on its own page."""

from typing import NamedTuple

from models.channels.register import ChannelNow, channels, default_channel
from models.clock import parse_time
from models.display.status import DisplayNow, read_status
from models.store import settings
from models.text.formats import NOTHING, clock_time
from ui.i18n import N_, tr

_SAID = {
    "showing": ("ok", N_("Màn hình đang hiển thị mã QR · đã kiểm tra {0}"), ""),
    "wrong_code": (
        "bad",
        N_("Tạm dừng hiển thị mã QR: mã không đọc đúng"),
        N_("Hãy báo người phụ trách."),
    ),
    "covered": (
        "bad",
        N_("Mã trên màn hình bị che, đổi màu, lệch chỗ hoặc có mã lạ"),
        N_("Hãy ra xem màn hình."),
    ),
    "failed": (
        "bad",
        N_("Màn hình công cộng đã hỏng 5 lần trong một giờ"),
        N_("Hãy bấm Bật lại; nếu còn hỏng, gọi hỗ trợ kỹ thuật."),
    ),
    "standby": ("warn", N_("Ngoài giờ làm việc: đang hiển thị trang chờ"), ""),
    "unconfirmed": ("warn", N_("Kênh chờ người thứ hai xác nhận"), ""),
    "no_channel": ("warn", N_("Chưa có kênh chính thức: chưa hiển thị mã"), ""),
    "hidden": ("warn", N_("Màn hình đã chọn chưa cắm: trang công cộng đang ẩn"), ""),
    "no_screen": ("warn", N_("Chưa có màn hình cho người dân: trang công cộng đang ẩn"), ""),
    "preview": ("warn", N_("Đang xem thử màn hình công cộng"), ""),
    "starting": ("warn", N_("Màn hình công cộng đang mở"), ""),
    "stopped": ("warn", N_("Màn hình công cộng đang tắt"), ""),
    "crashed": ("bad", N_("Màn hình công cộng đã dừng"), N_("Hãy bấm Bật lại.")),
}
"""Level, words, and what its own page adds to them, by state."""


class Seen(NamedTuple):
    """What is known of the screen: what it said last, whether its process lives (None: nobody
    knows), whether the screen is wanted."""

    status: DisplayNow | None
    running: bool | None = None
    wanted: bool = False


def screen_words(running: bool) -> tuple[str, str, str]:
    """Level (ok, warn, bad), words and tip of the chip; ``running``: the screen's process lives."""
    seen = Seen(read_status(), running, settings.get(settings.SCREEN_WANTED))
    channel = default_channel()
    level, words, _ = _said(seen, channel)
    alone = channel is not None and channel.one_person
    return level, words, tr("Một người kiểm tra") if alone else ""


def page_words(seen: Seen, where: str) -> tuple[str, str]:
    """Level and words for the page of the screen; ``where``: how it calls the screen."""
    level, words, more = _said(seen, default_channel())
    if level == "ok" and where:
        more = tr("Nơi hiển thị: {0}").format(where)
    return level, f"{words}\n{more}" if more else words


def _said(seen: Seen, channel: ChannelNow | None) -> tuple[str, str, str]:
    level, words, more = _SAID[_state(seen, channel)]
    checked = seen.status.checked_at if seen.status is not None else None
    when = clock_time(parse_time(checked)) if checked else NOTHING
    return level, tr(words).format(when), tr(more) if more else ""


def _state(seen: Seen, channel: ChannelNow | None) -> str:
    """One of the states that have words. Read inside ``store.read()``."""
    if channel is None:
        waiting = any(item.status == "unconfirmed" for item in channels())
        return "unconfirmed" if waiting else "no_channel"
    said = seen.status.state if seen.status is not None else "stopped"
    if seen.running is False and seen.wanted:
        return "failed" if said == "failed" else "crashed"
    if seen.running is False:
        return "preview" if said == "preview" else "stopped"
    return "starting" if said in ("stopped", "preview") and seen.running else said
