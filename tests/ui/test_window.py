"""The window's shell: where the keyboard goes, what a sentence covers, where a channel is made."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.errors import Refused
from models.setup import desk
from models.setup.desk import Person, Setup
from models.store import settings
from models.store.opening import Store
from tests.ui.app_shown import shown_app
from ui.app import App
from ui.window import RAIL
from ui.wizard.wizard import FirstRun

LONG = "Mã PIN không đúng. Hãy nhập lại."
CODES = [code for code, _ in RAIL]


class Strays(QObject):
    """Windows that come up beside the program's own: a flash on the clerk's screen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show
        if shown and isinstance(watched, QWidget) and watched.isWindow():
            self.seen += [type(watched).__name__] if watched is not self._window else []
        return False


@pytest.fixture
def window_size() -> QSize:
    """What 1366x768 leaves at 125 %."""
    return QSize(1093, 614)


@pytest.fixture
def unconfirmed(
    store: Store,
    window_size: QSize,
    now: datetime,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[App]:
    """A desk that is ready but for its channel."""
    monkeypatch.setenv("QMC_NOW", now.isoformat())
    people = (Person("HOA", "Nguyễn Thị Hoa"),)
    desk.set_up(store, Setup("19555", "Trung tâm", "xa", officers=people), now)
    with shown_app(store, qapp, qtbot, window_size) as made:
        yield made


@pytest.fixture
def first_run(store: Store, window_size: QSize, qapp: QApplication, qtbot: QtBot) -> Iterator[App]:
    with shown_app(store, qapp, qtbot, window_size) as made:
        yield made


def press_page(app: App, code: str) -> None:
    # On a supervisor's PC; elsewhere the page has no key.
    app.window.offer_page("supervisor", True)
    key = getattr(Qt.Key, f"Key_{CODES.index(code) + 1}")
    QTest.keyClick(app.window, key, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def seen_at(app: App, part: QWidget) -> QRect:
    """Where a part is on the window."""
    return QRect(part.mapTo(app.window, QPoint()), part.size())


# The keyboard.


@pytest.mark.parametrize("code", CODES)
def test_each_page_opens_with_a_focus_that_is_seen(app: App, code: str) -> None:
    for _ in range(2):
        press_page(app, "desk" if code != "desk" else "admin")
        press_page(app, code)
        page = app.window.stack.currentWidget()
        focus = QApplication.focusWidget()
        assert focus is not None and focus is not page and page.isAncestorOf(focus)
        assert not focus.visibleRegion().isEmpty()
        place = seen_at(app, focus).adjusted(-3, -3, 3, 3)
        ringed = app.window.grab(place).toImage()
        focus.clearFocus()
        QApplication.processEvents()
        assert app.window.grab(place).toImage() != ringed


def test_no_page_flashes_a_window_of_its_own(app: App, qapp: QApplication) -> None:
    strays = Strays(app.window)
    qapp.installEventFilter(strays)
    try:
        for code in CODES:
            press_page(app, code)
    finally:
        qapp.removeEventFilter(strays)
    assert strays.seen == []


# The sentence over the pages.


def test_the_desk_does_not_move_under_a_problem(app: App) -> None:
    press_page(app, "desk")
    keys = app.window.page("desk").findChildren(QPushButton)
    before = [seen_at(app, key) for key in keys]
    app.window.message.tell(LONG, "bad")
    QApplication.processEvents()
    assert [seen_at(app, key) for key in keys] == before
    assert app.window.message.y() == 0


@pytest.mark.parametrize("code", [code for code in CODES if code != "desk"])
def test_other_pages_lie_below_a_problem_until_it_is_closed(app: App, code: str) -> None:
    press_page(app, code)
    page = app.window.stack.currentWidget()
    app.window.message.tell(LONG, "bad")
    QApplication.processEvents()
    assert page.y() == app.window.message.height() > 0
    QTest.keyClick(app.window, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert page.y() == 0


def test_good_news_lies_at_the_lower_edge_and_moves_nothing(app: App) -> None:
    press_page(app, "admin")
    page = app.window.stack.currentWidget()
    app.window.message.tell("Đã lưu.", "ok")
    QApplication.processEvents()
    bar = app.window.message
    assert page.y() == 0
    assert bar.geometry().bottom() == app.window.stack.rect().bottom()
    app.window.resize(1366, 768)
    QApplication.processEvents()
    assert bar.geometry().bottom() == app.window.stack.rect().bottom()
    app.window.message.tell(LONG, "bad")
    QApplication.processEvents()
    assert bar.y() == 0 and page.y() == bar.height()


def test_the_same_sentence_takes_the_same_room_every_time(app: App) -> None:
    press_page(app, "admin")
    heights = set()
    for _ in range(3):
        app.window.message.tell(LONG, "bad")
        QApplication.processEvents()
        heights.add(app.window.message.height())
    assert len(heights) == 1
    assert heights.pop() < 60


def test_a_page_that_is_opened_next_starts_at_the_top(app: App) -> None:
    press_page(app, "admin")
    app.window.message.tell(LONG, "bad")
    press_page(app, "reports")
    assert app.window.stack.currentWidget().y() == 0


def test_the_first_run_stays_readable_under_a_problem(first_run: App) -> None:
    wizard = first_run.window.stack.currentWidget()
    assert isinstance(wizard, FirstRun)
    QTest.mouseClick(wizard.next, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    bar = first_run.window.message
    assert bar.isVisible() and "chọn đơn vị" in bar.text.text()
    bottom = seen_at(first_run, bar).bottom()
    shown = [wizard.title, wizard.lead, *wizard.list.findChildren(QLabel), *wizard.list.marks]
    for part in shown:
        assert seen_at(first_run, part).top() > bottom
    assert first_run.window.height() == 614
    assert seen_at(first_run, wizard.next).bottom() < 614


def test_a_problem_that_is_settled_goes(first_run: App) -> None:
    wizard = first_run.window.stack.currentWidget()
    assert isinstance(wizard, FirstRun)
    wizard.next.click()
    assert first_run.window.message.isVisible()
    wizard.skip.click()
    assert not first_run.window.message.isVisible()
    assert wizard.y() == 0


# A missing channel.


@pytest.mark.parametrize("code", ["screen", "print", "reports"])
def test_a_page_without_a_channel_leads_to_the_register(unconfirmed: App, code: str) -> None:
    press_page(unconfirmed, code)
    page = unconfirmed.window.stack.currentWidget()
    buttons = [
        button
        for button in page.findChildren(QPushButton)
        if button.text() == "Mở Kênh chính thức" and button.isVisible()
    ]
    assert len(buttons) == 1
    QTest.keyClick(buttons[0], Qt.Key.Key_Space)
    assert_at_the_register(unconfirmed)


def test_the_desks_chip_leads_to_the_register(unconfirmed: App) -> None:
    chip = unconfirmed.window.page("desk").status
    assert "Chưa có kênh" in chip.text()
    assert chip.toolTip()
    # A small click target: the words themselves.
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center())
    assert_at_the_register(unconfirmed)


def assert_at_the_register(app: App) -> None:
    page = app.window.stack.currentWidget()
    assert page is app.window.page("admin")
    assert page.stack.currentWidget() is page.section("channels")


@pytest.mark.parametrize("code", ["screen", "print", "reports"])
def test_with_a_channel_nothing_is_offered(app: App, code: str) -> None:
    press_page(app, code)
    page = app.window.stack.currentWidget()
    texts = [b.text() for b in page.findChildren(QPushButton) if b.isVisible()]
    assert "Mở Kênh chính thức" not in texts
    assert "<a" not in app.window.page("desk").status.text()


# The public screen.


def test_a_start_without_another_screen_remembers_none(app: App) -> None:
    app._start_screen()
    try:
        assert settings.get(settings.SCREEN_WANTED) is True
        assert settings.get(settings.PUBLIC_SCREEN) == {}
    finally:
        app._stop_screen()


def test_a_problem_told_by_a_page_stays(app: App) -> None:
    press_page(app, "admin")
    app.window.page("admin").problem.emit(Refused("Chưa có cán bộ nào."))
    assert app.window.message.property("level") == "bad"
    assert not app.window.message._timer.isActive()
