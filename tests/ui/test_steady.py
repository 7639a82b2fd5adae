"""A press changes words on the desk; only words that need other room lay the page out anew."""

from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.store.opening import Store
from ui.pages.desk.page import DeskPage
from ui.session import Session
from ui.steady import Steady


class Layouts(QObject):
    """Counts how often a widget was asked to lay out what it holds."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def held(qtbot: QtBot) -> tuple[QWidget, QLabel]:
    """A wrapping label in a page 200 pixels wide."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    label = QLabel()
    label.setWordWrap(True)
    column.addWidget(Steady(label))
    column.addStretch(1)
    page.resize(200, 300)
    page.show()
    qtbot.waitExposed(page)
    label.setText("một dòng")
    qtbot.wait(50)
    return page, label


def test_other_words_of_the_same_room_ask_for_nothing(
    held: tuple[QWidget, QLabel], qtbot: QtBot
) -> None:
    page, label = held
    layouts = Layouts(page)
    label.setText("dòng hai")
    qtbot.wait(50)
    assert layouts.seen == 0


def test_longer_words_get_their_room_and_give_it_back(
    held: tuple[QWidget, QLabel], qtbot: QtBot
) -> None:
    _, label = held
    low = label.height()
    label.setText("Một câu dài hơn nhiều, không đứng vừa trên một dòng của trang hẹp này. " * 2)
    qtbot.waitUntil(lambda: label.height() > 2 * low)
    assert label.height() >= label.heightForWidth(label.width())
    label.setText("ngắn")
    qtbot.waitUntil(lambda: label.height() == low)


def test_a_press_does_not_lay_the_desk_out(
    desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication
) -> None:
    page = DeskPage(Session(desk_store, lambda: now))
    qtbot.addWidget(page)
    page.resize(1262, 768)
    page.show()
    qtbot.waitExposed(page)
    page.log("followed")
    qtbot.wait(100)
    layouts = Layouts(page)
    for _ in range(3):
        page.log("followed")
        qtbot.wait(20)
    assert page.side.today._total.text() == "4"
    assert layouts.seen == 0
