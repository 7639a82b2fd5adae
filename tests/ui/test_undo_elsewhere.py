"""What was logged away from the desk is taken back there, by key and by button."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from models.store.opening import Store
from models.store.schema import InteractionRow
from tests.answers_shown import put_answer
from ui.app import App
from ui.pages.answers.page import AnswersPage

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk_store(desk_store: Store, now: datetime) -> Store:
    """With an answer that can be found."""
    put_answer(desk_store, now)
    return desk_store


@pytest.fixture
def page(app: App, qtbot: QtBot) -> Iterator[AnswersPage]:
    app.window.open_page("answers")
    made = app.window.page("answers")
    assert isinstance(made, AnswersPage)
    qtbot.waitUntil(lambda: made.current() is not None, timeout=30_000)
    yield made
    # What is still to be searched would find the store closed.
    made.search.at_once()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def valid() -> list[bool]:
    return [row.voided_at is None for row in InteractionRow.select().order_by(InteractionRow.seq)]


def test_ctrl_z_takes_back_what_f12_logged_and_says_so_there(app: App, page: AnswersPage) -> None:
    words = page.search.words
    QTest.keyClicks(words, "nguoi")
    press(Qt.Key.Key_F12)
    assert valid() == [True] and page._line.text.text().startswith("Đã ghi 09:41")
    assert page._line.undo.isVisible()
    press(Qt.Key.Key_Z, CTRL)
    assert valid() == [False]
    assert page._line.text.text().startswith("Đã hoàn tác 09:41")
    assert not page._line.undo.isVisible()
    # The words stay; the letters are undone only by a Ctrl+Z that follows letters.
    assert words.text() == "nguoi"
    assert not app.window.message.isVisible()


def test_once_somebody_types_ctrl_z_is_for_the_letters(page: AnswersPage) -> None:
    press(Qt.Key.Key_F12)
    QTest.keyClicks(page.search.words, "x")
    press(Qt.Key.Key_Z, CTRL)
    assert valid() == [True]
    assert page.search.words.text() == ""


def test_the_button_takes_back_too(page: AnswersPage) -> None:
    page.reading.log.click()
    page._line.undo.click()
    assert valid() == [False]
    assert "Hoàn tác" in page._line.undo.text()
    tall = page._line.height()
    press(Qt.Key.Key_F12)
    QTest.qWait(10)
    assert page._line.height() == tall


def test_a_function_key_on_another_page_is_taken_back_there(app: App) -> None:
    app.window.open_page("reports")
    field = app.window.findChild(QLineEdit)
    assert field is not None
    for code in ("reports", "print"):
        app.window.open_page(code)
        press(Qt.Key.Key_F4)
        assert valid()[-1]
        press(Qt.Key.Key_Z, CTRL)
        assert not any(valid())
        assert app.window.message.text.text().startswith("Đã hoàn tác")


def test_after_a_walk_elsewhere_ctrl_z_is_no_longer_about_the_log(
    app: App, page: AnswersPage
) -> None:
    press(Qt.Key.Key_F12)
    page.search.words.setFocus()
    page.reading.answer.setFocus()
    page.search.words.setFocus()
    press(Qt.Key.Key_Z, CTRL)
    assert valid() == [True]
