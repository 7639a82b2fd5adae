"""``autostart``: whether the program opens by itself when somebody signs in."""

from collections.abc import Iterable

from models.setup.autostart import DESK, KIOSK, Autostart
from ui.autostart import autostart_now, set_autostart
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.i18n import tr
from ui.session import Session


def autostart(session: Session, arguments: Arguments) -> int:
    """``on``, ``off`` or ``status``."""
    wanted = arguments.get("state")
    if wanted == "status":
        now = autostart_now(session.store.places)
    else:
        kind = (KIOSK if arguments.get("kiosk") else DESK) if wanted == "on" else ""
        now = set_autostart(session, kind)
    value = {"kind": now.kind or None, "path": str(now.path), "current": now.current}
    answer(value, arguments.json, lambda: _lines(now))
    return 0


def _lines(now: Autostart) -> Iterable[str]:
    if not now.kind:
        yield tr("Không tự mở khi đăng nhập.")
        return
    if now.kind == KIOSK:
        yield tr("Tự mở màn hình công cộng khi đăng nhập: {0}").format(now.path)
    else:
        yield tr("Tự mở Quầy Một Cửa khi đăng nhập: {0}").format(now.path)
    if not now.current:
        yield tr("Tệp này mở một chương trình hoặc một thư mục dữ liệu khác. Hãy đặt tự mở lại.")
