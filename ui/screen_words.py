"""What the desk's chip says of the public screen."""

from models.channels.register import channels, default_channel
from models.clock import parse_time
from models.display.status import read_status
from models.store import settings
from models.text.formats import clock_time
from ui.i18n import tr


def screen_words(running: bool, previewing: bool) -> tuple[str, str, str]:
    """Level (ok, warn, bad), words and tip; ``running``: the screen's process lives."""
    channel = default_channel()
    if channel is None:
        waiting = any(item.status == "unconfirmed" for item in channels())
        if waiting:
            return "warn", tr("Kênh chờ người thứ hai xác nhận"), ""
        return "warn", tr("Chưa có kênh chính thức: chưa hiển thị mã"), ""
    if running and previewing:
        return "warn", tr("Đang xem thử màn hình công cộng"), ""
    status = read_status()
    alone = tr("Một người kiểm tra") if channel.one_person else ""
    if not running and settings.get(settings.SCREEN_WANTED):
        return "bad", tr("Màn hình công cộng đã dừng: bật lại ở trang Màn hình"), alone
    if status is None or not running:
        return "warn", tr("Màn hình công cộng đang tắt"), alone
    if status.state == "showing":
        when = clock_time(parse_time(status.checked_at)) if status.checked_at else ""
        return "ok", tr("Màn hình đang hiển thị mã QR · đã kiểm tra {0}").format(when), alone
    if status.state == "wrong_code":
        return "bad", tr("Tạm dừng hiển thị mã QR: mã không đọc đúng"), alone
    return "warn", tr("Màn hình công cộng chưa cắm hoặc chưa chọn"), alone
