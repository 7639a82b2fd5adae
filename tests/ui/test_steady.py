"""A press changes words on the desk; only words that need other room lay the page out anew, and
only what changed is painted."""

from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.errors import StoreProblem
from models.store.opening import Store
from ui.pages.desk.page import DeskPage
from ui.session import Session
from ui.steady import Steady
from ui.theme import tokens
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style


class Layouts(QObject):
    """Counts how often a widget was asked to lay out what it holds."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() == QEvent.Type.LayoutRequest
        return False


class Painted(QObject):
    """The kinds of widgets that were painted, while it watches."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.seen: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.append(watched.metaObject().className())
        return False


@pytest.fixture
def styled(
    desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication
) -> tuple[QWidget, DeskPage]:
    """The desk as it looks to a clerk, in its window."""
    load_fonts()
    apply_style(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    page = DeskPage(Session(desk_store, lambda: now))
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    window.resize(1262, 768)
    window.show()
    qtbot.waitExposed(window)
    page.log("followed")
    qtbot.wait(100)
    return window, page


@pytest.fixture
def held(qtbot: QtBot) -> tuple[QWidget, QLabel]:
    """A wrapping label in a page 200 pixels wide."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    label = QLabel()
    label.setWordWrap(True)
    column.addWidget(Steady(label, tokens.CARD))
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


def test_a_press_paints_only_what_it_changed(
    styled: tuple[QWidget, DeskPage], qtbot: QtBot, qapp: QApplication
) -> None:
    _, page = styled
    painted = Painted(qapp)
    page.log("followed")
    qtbot.waitUntil(lambda: "HoursChart" in painted.seen)
    qtbot.wait(20)
    qapp.removeEventFilter(painted)
    # The button, the tally's words, the columns and the list's inside: nothing they lie on.
    assert set(painted.seen) == {"PresetButton", "QLabel", "HoursChart", "QWidget"}
    assert page.rect().size() == page.window().rect().size()


def test_words_lie_on_the_colour_around_them(
    styled: tuple[QWidget, DeskPage], qtbot: QtBot
) -> None:
    window, page = styled
    today, said = page.side.today, page.said
    labels = (today._day, today._total, today._followed, today._before, said.text)
    said.say_problem(StoreProblem("Kho dữ liệu đang bận."), again=True)
    assert _grounds(window, labels) == [tokens.CARD] * 4 + [tokens.BAD]
    said.say("Đã ghi.")
    assert _grounds(window, labels) == [tokens.CARD] * 4 + [tokens.INK]


def _grounds(window: QWidget, labels: tuple[QLabel, ...]) -> list[str]:
    """The colour of each label's first pixel, and the same two pixels left of it."""
    QApplication.processEvents()
    seen = window.grab().toImage()
    found = []
    for label in labels:
        corner = label.mapTo(window, QPoint(0, 0))
        inside, outside = (
            QColor(seen.pixel(corner.x() - away, corner.y())).name().upper() for away in (0, 2)
        )
        assert inside == outside
        found.append(inside)
    return found
