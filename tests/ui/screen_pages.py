"""The page "Màn hình" as its tests open it."""

from datetime import datetime, timedelta

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.display import sessions, touches
from models.errors import Problem
from models.store.opening import Store
from ui.pages.screen.page import ScreenPage
from ui.pages.screen.tab import Tab
from ui.session import Session
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style

SMALL = (989, 614)
"""Pixels that a page has on a screen of 1366×768 at 125 %, beside the rail."""


def open_page(store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> ScreenPage:
    """The page in a shown window of its own."""
    load_fonts()
    apply_style(qapp)
    page = ScreenPage(Session(store, lambda: now))
    qtbot.addWidget(page)
    page.resize(1262, 768)
    page.show()
    page.activateWindow()
    QTest.qWait(50)
    return page


class Heard:
    """What a tab tells its page."""

    def __init__(self, tab: Tab) -> None:
        self.problems: list[Problem] = []
        self.told: list[str] = []
        tab.problem.connect(self.problems.append)
        tab.told.connect(self.told.append)


def show_sessions(store: Store, now: datetime, days: int, hours: float = 2.0) -> None:
    """One session a day, today's the last."""
    for ago in range(days):
        then = now - timedelta(days=ago)
        seconds = round(hours * 3600)
        made = sessions.begin(store, "HDMI-2", "7c1e 09fa", "2026.11.20-1", then)
        sessions.end(store, made, then, seconds, seconds // 10, ago % 2, "stopped")


def touch(store: Store, now: datetime, page: str, level: str = "3/1") -> None:
    """A visitor opens a page and rates the guidance."""
    touches.log_touch(store, touches.PAGE, page, "", "vi", now)
    touches.log_touch(store, touches.SATISFACTION, touches.SATISFACTION, level, "vi", now)
