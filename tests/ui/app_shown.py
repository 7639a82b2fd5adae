"""The connected desk program in a window that is shown and has the keyboard."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.store.opening import Store
from ui.app import App, build_app
from ui.i18n import set_language
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style

SMALLEST_SCREEN = QSize(1366, 768)


@contextmanager
def shown_app(
    store: Store, qapp: QApplication, qtbot: QtBot, size: QSize = SMALLEST_SCREEN
) -> Iterator[App]:
    """In Vietnamese, as large as the smallest screen unless told."""
    load_fonts()
    apply_style(qapp)
    made = build_app(qapp, store, "vi")
    qtbot.addWidget(made.window)
    made.window.resize(size)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made.window)
    yield made
    made.window.close()
    set_language("vi")
