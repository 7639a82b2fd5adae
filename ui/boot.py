"""What stands before the window: Qt itself, the one-instance lock, a damaged store."""

import logging
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from models.clock import iso
from models.errors import Problem, Refused, StoreProblem
from models.store import settings
from models.store.opening import Store, open_store
from models.store.places import Places
from models.text.formats import clock_time, day_short
from ui.i18n import language, tr
from ui.qt_language import install_qt_translator
from ui.qt_log import display_platforms, route_qt_messages
from ui.session import clock
from ui.theme.fonts import load_fonts
from ui.theme.style import FUSION, apply_style

_TAKE_OVER_MS = 5000
# On a 4K screen two looks of nine quick buttons take 29 MB; with less each press would draw them.
_PICTURES_KB = 40_000
_log = logging.getLogger(__name__)

if sys.platform == "win32":
    import ctypes

    def _give_foreground(process: int) -> None:
        # Windows lets only the foreground process give the foreground away.
        ctypes.windll.user32.AllowSetForegroundWindow(process)
else:

    def _give_foreground(process: int) -> None:
        """Other systems let a window come to the front by itself."""


def make_application() -> QApplication:
    """QApplication with the program's fonts and look."""
    route_qt_messages()
    asked = os.environ.get("QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not asked:
        # Qt ends the process when a display does not answer; a list falls through to none.
        os.environ["QT_QPA_PLATFORM"] = display_platforms()
    application = QApplication([*sys.argv[:1], *FUSION])
    if not asked and application.platformName() == "offscreen":
        raise Refused(
            "Máy này không có màn hình để mở cửa sổ. "
            "Hãy chạy trong phiên có màn hình, hoặc dùng các lệnh không cần cửa sổ."
        )
    application.setApplicationName("QuayMotCua")
    QPixmapCache.setCacheLimit(_PICTURES_KB)
    load_fonts()
    apply_style(application)
    return application


def lock_desk(places: Places) -> QLockFile | None:
    """The lock of the one desk window, or None after the first was asked to the front."""
    lock = QLockFile(str(places.root / "desk.lock"))
    lock.setStaleLockTime(0)
    if lock.tryLock(100):
        return lock
    _give_foreground(int(lock.getLockInfo()[0]))
    store = open_store(places, clock())
    with store.write():
        settings.put(settings.RAISE_WINDOW, f"{iso(clock())} {os.getpid()}")
    store.close()
    print(tr("Chương trình đang chạy: cửa sổ của nó đã được đưa lên trước."))  # noqa: T201
    return None


def take_over_screen(places: Places) -> QLockFile:
    """The lock of the one public screen. One that a lost desk left behind is ended first."""
    lock = QLockFile(str(places.root / "screen.lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(100):
        process = int(lock.getLockInfo()[0])
        _log.warning("another public screen runs as process %s: it is ended", process)
        # One that hangs does not hear the first request.
        for number in (signal.SIGTERM, getattr(signal, "SIGKILL", signal.SIGTERM)):
            with suppress(OSError):
                os.kill(process, number)
            if lock.tryLock(_TAKE_OVER_MS):
                return lock
        raise StoreProblem(
            "Màn hình công cộng đang do chương trình khác chiếu. Hãy tắt nó rồi thử lại.",
            code="locked",
        )
    return lock


def open_or_recover(places: Places) -> tuple[Store, str]:
    """The store, and what to tell the person when a damaged one was replaced by a copy.

    Raises:
        StoreProblem: it cannot be used.
    """
    try:
        return open_store(places, clock()), ""
    except StoreProblem as problem:
        if problem.code != "damaged":
            raise
    return recover(places)


def recover(places: Places) -> tuple[Store, str]:
    """The store from its newest proven copy, and what to tell the person.

    Raises:
        StoreProblem: no copy can be used.
    """
    # Only a damaged store needs it.
    from models.store.restore import recover_damaged

    done = recover_damaged(places, clock())
    when = done.backup.proven_at
    told = tr(
        "Sổ dữ liệu bị hỏng đã được cất riêng ({0}). Chương trình đang dùng bản sao lưu lúc {1} "
        "ngày {2}: lượt ghi sau lúc đó cần ghi bù."
    ).format(done.quarantined.name, clock_time(when), day_short(when.date()))
    return open_store(places, clock()), told


def show_problem(problem: Problem, folder: Path | None = None) -> None:
    """There is no window yet: say it in one box, where there is a display at all.

    ``folder`` is the data folder, offered to be opened.
    """
    # A start that goes well needs no box.
    from ui.problem_box import ask_what_to_do

    try:
        application = QApplication.instance() or make_application()
    except Refused:
        return
    install_qt_translator(application, language())
    ask_what_to_do(problem, folder)
    del application
