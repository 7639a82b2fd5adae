"""The page "Báo cáo" as its tests open it."""

from datetime import datetime

from pytestqt.qtbot import QtBot

from models.store.opening import Store
from ui.pages.reports.page import ReportsPage
from ui.session import Session


def open_reports(store: Store, now: datetime, qtbot: QtBot) -> ReportsPage:
    """The page in a shown window of its own that has the keyboard."""
    page = ReportsPage(Session(store, lambda: now))
    qtbot.addWidget(page)
    page.resize(1262, 720)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page
