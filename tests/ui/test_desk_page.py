"""The desk page as a clerk uses it: keys, mistakes, a store that cannot be written."""

import gc
import sqlite3
import weakref
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.errors import StoreProblem
from models.log.context import load_context
from models.log.interactions import edit_interaction
from models.log.listing import Filter, list_interactions
from models.reports import ledger
from models.setup import desk, people
from models.setup.desk import Person, Setup
from models.store.opening import Store
from models.store.schema import InteractionRow
from tests.builders import log_one
from ui.pages.desk.page import DeskPage
from ui.pages.desk.preset_button import PresetButton
from ui.pages.desk.recent_list import MOST
from ui.session import Session
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style


@pytest.fixture
def page(desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> DeskPage:
    load_fonts()
    apply_style(qapp)
    made = DeskPage(Session(desk_store, lambda: now))
    made.resize(1262, 768)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    return made


def rows() -> list[InteractionRow]:
    return list(InteractionRow.select().order_by(InteractionRow.id))


def first(page: DeskPage) -> PresetButton:
    return next(iter(page.grid.buttons.values()))


def test_each_function_key_logs_its_kind_once(page: DeskPage) -> None:
    for number in range(9):
        QTest.keyClick(page, Qt.Key(Qt.Key.Key_F1.value + number))
    assert [row.preset for row in rows()] == [
        "followed",
        "already_following",
        "scanned_only",
        "handout",
        "policy_question",
        "petition",
        "no_phone",
        "declined",
        "tech_issue",
    ]
    assert page.recent.rows.rowCount() == 9


def test_the_number_pad_does_the_same(page: DeskPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_4, Qt.KeyboardModifier.KeypadModifier)
    assert [row.preset for row in rows()] == ["handout"]
    QTest.keyClick(page, Qt.Key.Key_4)
    assert len(rows()) == 1


def test_a_held_key_counts_once(page: DeskPage, qapp: QApplication) -> None:
    QTest.keyPress(page, Qt.Key.Key_F2)
    for _ in range(20):
        event = QKeyEvent(
            QKeyEvent.Type.KeyPress, Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "", True
        )
        qapp.notify(page.window(), event)
    QTest.keyRelease(page, Qt.Key.Key_F2)
    assert len(rows()) == 1


def test_click_and_enter_log_too(page: DeskPage) -> None:
    button = first(page)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert [row.preset for row in rows()] == ["followed"] * 3


def test_words_typed_into_the_wrong_window_log_nothing(page: DeskPage) -> None:
    """The desk has the focus, the clerk looks at the dossier and types: Telex, then Unikey."""
    button = first(page)
    assert button is not None
    button.setFocus()
    QTest.keyClicks(button, "dduwowngf 123 hoas ")
    QTest.keyClick(button, Qt.Key.Key_Return)
    none = Qt.KeyboardModifier.NoModifier
    for letter in "đấ":
        QApplication.sendEvent(button, QKeyEvent(QKeyEvent.Type.KeyPress, 0, none, letter))
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert rows() == []
    # Who walks to a key by Tab presses it.
    QTest.keyClick(button, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert [row.preset for row in rows()] == ["already_following"]


def test_feedback_is_colour_tally_and_words(page: DeskPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_F1)
    assert page.said.text.text().startswith("Đã ghi 09:41: Giới thiệu, đã quan tâm")
    assert "hôm nay 1 lượt" in first(page).accessibleName()
    before = page.grab().toImage()
    QTest.qWait(900)
    assert page.grab().toImage() != before


def test_visitor_field_and_quantity_are_taken_over(page: DeskPage) -> None:
    segment = next(
        b for b in page.controls.findChildren(QPushButton) if b.property("code") == "business"
    )
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton)
    page.controls.field.setCurrentIndex(page.controls.field.findData("viec_lam"))
    page.controls.quantity.setValue(4)
    QTest.keyClick(page, Qt.Key.Key_F4)
    QTest.keyClick(page, Qt.Key.Key_F4)
    first, second = rows()
    assert (first.visitor, first.field, first.quantity) == ("business", "viec_lam", 4)
    assert (second.visitor, second.field, second.quantity) == ("business", "viec_lam", 1)


def test_after_a_quantity_the_number_pad_logs_again(page: DeskPage) -> None:
    page.controls.quantity.setFocus()
    page.controls.quantity.selectAll()
    QTest.keyClicks(page.controls.quantity, "4")
    QTest.keyClick(page.controls.quantity, Qt.Key.Key_Return)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_4, Qt.KeyboardModifier.KeypadModifier)
    assert [(row.preset, row.quantity) for row in rows()] == [("handout", 4)]
    page.controls.quantity.setFocus()
    QTest.keyClick(page.controls.quantity, Qt.Key.Key_F1)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_9, Qt.KeyboardModifier.KeypadModifier)
    assert [row.preset for row in rows()] == ["handout", "followed", "tech_issue"]


def test_choices_are_remembered_for_the_next_start(page: DeskPage) -> None:
    page.controls.field.setCurrentIndex(page.controls.field.findData("viec_lam"))
    again = DeskPage(page._session)
    assert again.controls.field.currentData() == "viec_lam"
    again.deleteLater()


def test_typing_in_a_text_field_triggers_no_key(page: DeskPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_F1)
    page.open_editor(rows()[0].id)
    note = page.side.editor.note
    note.setFocus()
    QTest.keyClicks(note, "ddax 12 hoor")
    for digit in (Qt.Key.Key_1, Qt.Key.Key_9):
        QTest.keyClick(note, digit, Qt.KeyboardModifier.KeypadModifier)
    assert note.text().startswith("ddax 12 hoor")
    assert len(rows()) == 1


def test_ctrl_z_takes_the_last_one_back(page: DeskPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_F1)
    QTest.keyClick(page, Qt.Key.Key_F4)
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert list_interactions(Filter()).total == 1
    assert "Đã hoàn tác" in page.said.text.text()
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert list_interactions(Filter()).total == 0
    assert "Không có lượt nào" in page.said.text.text()


def test_a_row_is_edited_by_keyboard_with_its_reason(page: DeskPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_F1)
    QTest.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    page.side.editor.preset.setCurrentIndex(page.side.editor.preset.findData("declined"))
    page.side.editor.note.setText("hẹn lần sau")
    page.side.editor.reason.setText("bấm nhầm phím")
    QTest.keyClick(page.side.editor.reason, Qt.Key.Key_Return)
    row = rows()[0]
    assert (row.preset, row.note) == ("declined", "hẹn lần sau")
    assert row.original is not None


def test_the_history_names_its_officers_even_retired_ones(
    page: DeskPage, desk_store: Store, now: datetime
) -> None:
    QTest.keyClick(page, Qt.Key.Key_F1)
    row = rows()[0].id
    edit_interaction(desk_store, load_context(), row, {"quantity": 2}, "MINH", "đếm lại", now)
    people.retire_officer(desk_store, "MINH", now, "HOA")
    page.reload()
    page.open_editor(row)
    story = page.side.editor._history.text()
    assert "Ghi lần đầu · Nguyễn Thị Hoa" in story
    assert "Sửa · Trần Văn Minh: 1 > 2 (đếm lại)" in story
    assert "HOA" not in story and "MINH" not in story


def test_a_note_with_a_telephone_number_stays_in_the_form(page: DeskPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_F5)
    page.open_editor(rows()[0].id)
    page.side.editor.note.setText("gọi 0912 345 678")
    QTest.keyClick(page.side.editor.note, Qt.Key.Key_Return)
    assert "số điện thoại" in page.said.text.text()
    assert page.side.editor.note.text() == "gọi 0912 345 678"
    assert rows()[0].note is None


def test_a_store_that_cannot_be_written_loses_no_press(page: DeskPage, desk_store: Store) -> None:
    desk_store.db.execute_sql("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(desk_store.places.store, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    QTest.keyClick(page, Qt.Key.Key_F3)
    assert "chương trình khác dùng" in page.said.text.text()
    assert page.said.again.isVisible()
    other.execute("ROLLBACK")
    other.close()
    QTest.mouseClick(page.said.again, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.said.again, Qt.MouseButton.LeftButton)
    assert [row.preset for row in rows()] == ["scanned_only"]
    assert not page.said.again.isVisible()


def test_a_closed_week_is_said_in_the_bar(page: DeskPage, desk_store: Store, now: datetime) -> None:
    ledger.close_week(desk_store, "2026-W48", now, "HOA")
    QTest.keyClick(page, Qt.Key.Key_F1)
    assert "2026-W48 đã chốt" in page.said.text.text()
    assert rows() == []


def test_the_list_stays_short_and_the_totals_right(
    page: DeskPage, desk_store: Store, now: datetime
) -> None:
    for second in range(MOST + 20):
        log_one(desk_store, now - timedelta(seconds=second))
    page.reload()
    QTest.keyClick(page, Qt.Key.Key_F1)
    assert page.recent.rows.rowCount() == MOST
    assert page.side.today._total.text() == str(MOST + 21)


def test_a_new_day_starts_at_zero(desk_store: Store, now: datetime, qtbot: QtBot) -> None:
    moment = [now]
    page = DeskPage(Session(desk_store, lambda: moment[0]))
    qtbot.addWidget(page)
    page.log("followed")
    moment[0] = now + timedelta(days=1)
    page.notice_time()
    assert page.side.today._total.text() == "0"
    page.log("followed")
    assert page.side.today._total.text() == "1"


def test_the_first_row_of_a_new_day_stands_once(
    desk_store: Store, now: datetime, qtbot: QtBot
) -> None:
    moment = [now]
    page = DeskPage(Session(desk_store, lambda: moment[0]))
    qtbot.addWidget(page)
    page.log("followed")
    moment[0] = now + timedelta(days=1)
    page.log("declined")
    assert page.side.today._total.text() == "1"
    assert page.recent.rows.rowCount() == 1


def test_the_longest_names_and_small_screens_fit(
    desk_store: Store, now: datetime, qtbot: QtBot, page: DeskPage
) -> None:
    name = "Công Tằng Tôn Nữ Nguyễn Thị Thùy Dương"
    desk.set_up(desk_store, Setup("1", "x", "xa", officers=(Person("DUONG", name),)), now)
    page.resize(988, 560)
    page.show_place(f"Quầy 03 · {name}")
    QTest.keyClick(page, Qt.Key.Key_F1)
    QApplication.processEvents()
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.parentWidget() is page:
            assert page.rect().contains(widget.geometry()), widget


def test_every_control_has_a_name_for_screen_readers(page: DeskPage) -> None:
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            text = getattr(widget, "text", lambda: "")()
            assert widget.accessibleName() or text, widget


def test_a_closed_page_is_freed(desk_store: Store, now: datetime, qapp: QApplication) -> None:
    page = DeskPage(Session(desk_store, lambda: now))
    page.log("followed")
    gone = weakref.ref(page)
    page.deleteLater()
    del page
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert gone() is None


def test_store_problems_are_sentences(page: DeskPage) -> None:
    page.said.say_problem(StoreProblem("Ổ đĩa đã đầy.", code="full"), again=True)
    assert page.said.text.text() == "Ổ đĩa đã đầy."
