"""Every page by keyboard alone: all of it is reached, seen and named; typing logs nothing."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from models.channels.changes import add_channel
from models.store import settings
from models.store.backup import back_up
from models.store.opening import Store
from models.store.schema import InteractionRow
from tests.builders import log_one
from tests.ui.keyboard_walk import controls, describe, focus, name_of, reached, tab, views, walk
from ui.app import App, build_app
from ui.pages.desk.page import DeskPage
from ui.tab_order import bring_into_sight
from ui.window import _STANDS_UNDER, RAIL, give_focus

PAGES = [*(code for code, _ in RAIL), *_STANDS_UNDER]
TELEX = "ddaa ss1 2 3"
PAD = Qt.KeyboardModifier.KeypadModifier


@pytest.fixture
def app_store(desk_store: Store, now: datetime) -> Store:
    fill(desk_store, now)
    return desk_store


def fill(store: Store, now: datetime) -> None:
    """Something to see on every page."""
    with store.write():
        settings.put(settings.WIZARD_DONE, True)
    for days in (10, 9, 1, 0):
        for preset in ("followed", "handout", "declined"):
            log_one(store, now - timedelta(days=days), preset)
    add_channel(store, "https://phananh.moha.gov.vn", "Cổng phản ánh", "HOA", now)
    back_up(store.places, now)


def rows() -> int:
    return int(InteractionRow.select().count())


def opened(app: App, code: str) -> QWidget:
    app.window.open_page(code)
    QApplication.processEvents()
    page = app.window.page(code)
    assert page is not None
    return page


def each_view(app: App, code: str) -> Iterator[tuple[str, QWidget]]:
    """Every tab and section of a page, with the focus where the page puts it."""
    page = opened(app, code)
    for name in views(page):
        # What a view reads from the store comes a moment later.
        QTest.qWait(150)
        give_focus(page)
        QApplication.processEvents()
        yield f"{code} {name}".strip(), page


@pytest.mark.parametrize("code", PAGES)
def test_tab_reaches_everything_and_shows_where_it_is(app: App, code: str) -> None:
    wrong = [fault for name, _ in each_view(app, code) for fault in faults(app, name)]
    assert not wrong, "\n".join(["", *wrong])


def faults(app: App, name: str) -> list[str]:
    """What a round by Tab through the window as it is now finds wrong."""
    done = walk(app.window)
    wrong = []
    if done.trapped is not None:
        wrong.append(f"{name}: Tab does not leave {describe(done.trapped)}")
    if done.endless:
        wrong.append(f"{name}: Tab never comes back")
    wrong += [f"{name}: no focus to be seen on {describe(w)}" for w in done.unseen]
    wrong += [f"{name}: focus out of sight on {describe(w)}" for w in done.out_of_sight]
    for widget in controls(app.window):
        if not reached(widget, done.order):
            wrong.append(f"{name}: Tab never reaches {describe(widget)}")
        if not name_of(widget):
            wrong.append(f"{name}: no name on {describe(widget)}")
    return wrong


@pytest.mark.parametrize("code", PAGES)
def test_what_a_button_opens_is_reached_too(
    app: App, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Buttons that open something end with "…"; panels of other buttons are named below."""
    nothing = lambda *_, **__: ("", "")  # noqa: E731
    for ask in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, ask, nothing)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    wrong: list[str] = []
    for name, page in each_view(app, code):
        for button in openers(page):
            if not isValid(button) or not button.isVisible() or not button.isEnabled():
                continue
            called = f"{name} › {button.text()}"
            button.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_sight(button)
            QTest.keyClick(button, Qt.Key.Key_Space)
            QApplication.processEvents()
            close_dialogs(app.window)
            if QApplication.focusWidget() is None:
                give_focus(page)
            wrong += faults(app, called)
            QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert not wrong, "\n".join(["", *dict.fromkeys(wrong)])


OPENS = ("Bàn giao ca", "Thêm kênh", "Xác nhận kênh", "Chỉnh máy in", "Chốt && xuất tuần", "Thêm")


def openers(page: QWidget) -> list[QPushButton]:
    """The buttons of a view that open a panel."""
    found = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    return [b for b in found if b.text().endswith("…") or b.text().startswith(OPENS)]


def close_dialogs(desk: QWidget) -> None:
    """What belongs to the system, not to us."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.reject()
    desk.activateWindow()
    QTest.qWait(50)


class Windows(QObject):
    """What is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_of_a_page_is_a_window_for_a_moment(
    desk_store: Store, now: datetime, qapp: QApplication, qtbot: QtBot
) -> None:
    """It would flash on the clerk's screen and take the keyboard along."""
    fill(desk_store, now)
    watching = Windows()
    qapp.installEventFilter(watching)
    made = build_app(qapp, desk_store, "vi")
    qtbot.addWidget(made.window)
    made.window.show()
    for code in PAGES:
        for _ in views(opened(made, code)):
            QApplication.processEvents()
    qapp.removeEventFilter(watching)
    made.window.close()
    assert watching.seen == ["MainWindow"]


def test_tab_comes_to_the_chosen_one_of_a_group_and_arrows_choose(app: App) -> None:
    page = opened(app, "desk")
    assert isinstance(page, DeskPage)
    for _ in range(12):
        if page.controls.visitor.isAncestorOf(tab(back=True)):
            break
    assert focus().property("code") == page.controls.visitor.code() == "citizen"
    QTest.keyClick(focus(), Qt.Key.Key_Right)
    assert page.controls.visitor.code() == focus().property("code") == "business"
    tab()
    tab(back=True)
    assert focus().property("code") == "business"


def test_a_row_is_corrected_by_keyboard(app: App) -> None:
    page = opened(app, "desk")
    assert isinstance(page, DeskPage)
    QTest.keyClick(focus(), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert page.side.isAncestorOf(focus())
    assert faults(app, "desk, a row") == []


@pytest.mark.parametrize("code", PAGES)
def test_shift_tab_goes_the_same_way_back(app: App, code: str) -> None:
    for name, _ in each_view(app, code):
        for _ in range(3):
            before = {describe(widget) for widget in controls(app.window)}
            forth = walk(app.window).order
            back = [focus()]
            for _ in forth[1:]:
                back.append(tab(back=True))
            if before == {describe(widget) for widget in controls(app.window)}:
                # Nothing came or went on the way, as what the store tells late does.
                break
        told = [describe(widget) for widget in [forth[0], *reversed(forth[1:])]]
        assert [describe(widget) for widget in back] == told, name


@pytest.mark.parametrize("code", PAGES)
def test_every_control_has_a_name(app: App, code: str) -> None:
    nameless = [
        f"{name}: {describe(widget)}"
        for name, _ in each_view(app, code)
        for widget in controls(app.window)
        if not name_of(widget)
    ]
    assert not nameless, "\n".join(["", *nameless])


def text_fields(page: QWidget) -> list[QWidget]:
    """What letters or digits are typed into."""
    found: list[QWidget] = []
    for widget in controls(page.window()):
        if not page.isAncestorOf(widget):
            continue
        if isinstance(widget, QComboBox) and widget.isEditable():
            found.append(widget)
        if isinstance(widget, (QLineEdit, QAbstractSpinBox)) and not widget.isReadOnly():
            found.append(widget)
        if isinstance(widget, (QTextEdit, QPlainTextEdit)) and not widget.isReadOnly():
            found.append(widget)
    return found


def type_like_a_clerk(widget: QWidget) -> None:
    """Keys one by one as Telex needs them, whole letters as Unikey sends them, the number pad."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    QTest.keyClicks(focus(), TELEX)
    none = Qt.KeyboardModifier.NoModifier
    for letter in "đấ":
        QApplication.sendEvent(focus(), QKeyEvent(QEvent.Type.KeyPress, 0, none, letter))
    for digit in range(1, 10):
        QTest.keyClick(focus(), Qt.Key(Qt.Key.Key_0.value + digit), PAD)
    for digit in range(1, 10):
        QTest.keyClick(focus(), Qt.Key(Qt.Key.Key_0.value + digit))


@pytest.mark.parametrize("code", PAGES)
def test_typing_into_a_field_logs_nothing(app: App, code: str, now: datetime) -> None:
    before = rows()
    typed = 0
    for name, page in each_view(app, code):
        for widget in text_fields(page):
            if not widget.isVisible() or not widget.isEnabled():
                continue
            type_like_a_clerk(widget)
            typed += 1
            assert rows() == before, f"{name}: {describe(widget)}"
    assert typed or code == "desk" or not text_fields(opened(app, code))


@pytest.mark.parametrize("code", PAGES)
def test_function_keys_log_from_everywhere(app: App, code: str) -> None:
    before = rows()
    for name, page in each_view(app, code):
        wanted = [focus(), *text_fields(page)[:2], *page.findChildren(QComboBox)[:2]]
        for widget in wanted:
            if not widget.isVisible() or not widget.isEnabled():
                continue
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            for key in (Qt.Key.Key_F1, Qt.Key.Key_F4):
                QTest.keyClick(focus(), key)
                QTest.keyRelease(focus(), key)
                before += 1
                assert rows() == before, f"{name}: {describe(widget)}"
