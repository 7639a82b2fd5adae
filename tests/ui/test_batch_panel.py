"""Ghi bù on the desk: by keyboard, beside logging, without a dialog."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.errors import Problem
from models.log.context import load_context
from models.log.zeros import confirm_zero, zeros_between
from models.reports import ledger
from models.store.opening import Store
from models.store.schema import InteractionRow
from tests.builders import log_one
from ui.i18n import set_language
from ui.pages.desk.batch.panel import BatchPanel
from ui.pages.desk.page import DeskPage
from ui.session import Session
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style

PAD = Qt.KeyboardModifier.KeypadModifier
CTRL = Qt.KeyboardModifier.ControlModifier
FRIDAY = date(2026, 11, 20)


@pytest.fixture
def page(desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> Iterator[DeskPage]:
    load_fonts()
    apply_style(qapp)
    made = DeskPage(Session(desk_store, lambda: now))
    made.resize(1262, 768)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    made.setFocus()
    yield made
    set_language("vi")


def focus() -> QWidget:
    QApplication.processEvents()
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(focus(), key)


def opened(page: DeskPage) -> BatchPanel:
    QTest.keyClick(focus(), Qt.Key.Key_T, CTRL)
    assert page.batch.is_open()
    assert page.batch.panel is not None
    QApplication.processEvents()
    return page.batch.panel


def rows() -> list[InteractionRow]:
    return list(InteractionRow.select().order_by(InteractionRow.seq))


def test_by_keyboard_alone_for_the_newest_gap(page: DeskPage) -> None:
    panel = opened(page)
    assert (panel.chosen_day(), panel.shift.currentData()) == (FRIDAY, "chieu")
    assert focus() is panel.counts.boxes[0]
    QTest.keyClick(focus(), Qt.Key.Key_1, PAD)
    QTest.keyClick(focus(), Qt.Key.Key_2, PAD)
    press(Qt.Key.Key_Return)
    assert focus() is panel.counts.boxes[1]
    press(Qt.Key.Key_Down, Qt.Key.Key_Left)
    assert focus() is panel.counts.boxes[3]
    press(Qt.Key.Key_8)
    assert panel.store.text() == "Ghi 20 lượt cho ca Chiều Thứ Sáu 20/11"
    for _ in range(6):
        press(Qt.Key.Key_Return)
    assert focus() is panel.reason
    QTest.keyClicks(focus(), "Mat dien")
    press(Qt.Key.Key_Return)
    assert [(row.preset, row.quantity, row.entry_mode, row.reason) for row in rows()] == [
        ("followed", 12, "batch", "Mat dien"),
        ("handout", 8, "batch", "Mat dien"),
    ]
    assert {(row.day, row.shift) for row in rows()} == {("2026-11-20", "chieu")}
    assert page.said.text.text() == "Đã ghi bù 20 lượt cho ca Chiều Thứ Sáu 20/11."
    assert not page.batch.is_open()
    # The number pad logs again at once.
    QTest.keyClick(focus(), Qt.Key.Key_9, PAD)
    assert rows()[-1].preset == "tech_issue"


def test_while_it_is_open_digits_type_and_function_keys_log(page: DeskPage) -> None:
    panel = opened(page)
    QTest.keyClick(focus(), Qt.Key.Key_5, PAD)
    QTest.keyClick(focus(), Qt.Key.Key_F2)
    assert [row.preset for row in rows()] == ["already_following"]
    assert panel.counts.quantities() == {"followed": 5}
    for widget in (panel.strip, panel.store, panel.zero, panel.close_button, page.recent):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_7, PAD)
    assert len(rows()) == 1
    assert page.said.text.text().startswith("Đã ghi 09:41")


def test_escape_closes_and_keeps_what_was_typed(page: DeskPage) -> None:
    panel = opened(page)
    press(Qt.Key.Key_7)
    panel.day.setDate(QDate(2026, 11, 19))
    panel.reason.setText("Máy hỏng")
    press(Qt.Key.Key_Escape)
    assert not page.batch.is_open()
    assert page.controls.isVisible()
    assert page.grid.isVisible()
    again = opened(page)
    assert again is panel
    assert (panel.counts.quantities(), panel.reason.text()) == ({"followed": 7}, "Máy hỏng")
    assert panel.chosen_day() == date(2026, 11, 19)


def test_the_strip_tells_gaps_and_is_walked_with_arrows(
    page: DeskPage, desk_store: Store, now: datetime
) -> None:
    log_one(desk_store, now, at=now.replace(day=20, hour=8), reason="quên", quantity=3)
    confirm_zero(desk_store, load_context(), date(2026, 11, 19), "chieu", "", None, now)
    panel = opened(page)
    strip = panel.strip
    states = [[state.state for state in day.shifts] for day in strip._days]
    assert len(states) == 10
    assert states[-1] == ["running", "later"]
    assert states[-2] == ["rows", "gap"]
    assert states[-3] == ["gap", "zero"]
    strip.setFocus()
    assert strip.accessibleName() == "Các ca gần đây: Ca Chiều Thứ Sáu 20/11: chưa có lượt"
    press(Qt.Key.Key_Up)
    assert strip.accessibleName() == "Các ca gần đây: Ca Sáng Thứ Sáu 20/11: đã có 3 lượt"
    press(Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert (panel.chosen_day(), panel.shift.currentData()) == (date(2026, 11, 19), "sang")
    assert focus() is panel.counts.boxes[0]
    place = strip.cell_rect(8, 1).center().toPoint()
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
    assert (panel.chosen_day(), panel.shift.currentData()) == (FRIDAY, "chieu")
    # A shift to come cannot be chosen.
    later = strip.cell_rect(9, 1).center().toPoint()
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=later)
    assert panel.chosen_day() == FRIDAY


def test_only_shifts_that_the_day_has_are_offered(page: DeskPage) -> None:
    panel = opened(page)
    panel.day.setDate(QDate(2026, 11, 22))
    assert [panel.shift.itemText(n) for n in range(panel.shift.count())] == ["Tăng cường"]
    assert panel.at.isVisible()
    panel.counts.boxes[5].setValue(2)
    panel.reason.setText("Trực")
    assert panel.store.text() == "Ghi 2 lượt tăng cường Chủ Nhật 22/11"
    QTest.keyClick(panel.reason, Qt.Key.Key_Return, CTRL)
    (row,) = rows()
    assert (row.shift, row.occurred_at) == ("", "2026-11-22T18:00:00+07:00")


def test_a_refusal_is_said_and_nothing_is_lost(page: DeskPage) -> None:
    panel = opened(page)
    panel.counts.boxes[0].setValue(4)
    QTest.mouseClick(panel.store, Qt.MouseButton.LeftButton)
    assert "lý do" in page.said.text.text()
    assert page.said.property("bad")
    assert page.batch.is_open()
    assert panel.counts.quantities() == {"followed": 4}
    QTest.mouseClick(panel.chips[1], Qt.MouseButton.LeftButton)
    assert panel.reason.text() == "Đông khách, ghi giấy"
    QTest.mouseClick(panel.store, Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.store, Qt.MouseButton.LeftButton)
    assert [row.quantity for row in rows()] == [4]


def test_undo_takes_the_batch_back(page: DeskPage) -> None:
    QTest.keyClick(focus(), Qt.Key.Key_F1)
    panel = opened(page)
    panel.day.setDate(QDate(2026, 11, 23))
    for place in (0, 3, 8):
        panel.counts.boxes[place].setValue(2)
    panel.reason.setText("Mất điện")
    QTest.mouseClick(panel.store, Qt.MouseButton.LeftButton)
    assert page.day.tally.total == 7
    assert page.recent.rows.rowCount() == 4
    QTest.keyClick(focus(), Qt.Key.Key_Z, CTRL)
    assert page.said.text.text() == "Đã hoàn tác ghi bù 6 lượt."
    assert page.day.tally.total == 1
    assert [bool(row.voided_at) for row in rows()] == [False, True, True, True]


def test_nobody_came_and_that_is_taken_back(page: DeskPage) -> None:
    panel = opened(page)
    assert panel.zero.isEnabled()
    panel.counts.boxes[0].setValue(1)
    assert not panel.zero.isEnabled()
    panel.counts.boxes[0].setValue(0)
    QTest.mouseClick(panel.zero, Qt.MouseButton.LeftButton)
    assert page.said.text.text() == "Đã xác nhận không có lượt: ca Chiều Thứ Sáu 20/11."
    assert [zero.shift for zero in zeros_between(FRIDAY, FRIDAY)] == ["chieu"]
    panel = opened(page)
    assert (panel.chosen_day(), panel.shift.currentData()) == (FRIDAY, "sang")
    panel.shift.setCurrentIndex(1)
    assert panel.zero.text() == "Bỏ xác nhận không có lượt"
    QTest.mouseClick(panel.zero, Qt.MouseButton.LeftButton)
    assert zeros_between(FRIDAY, FRIDAY) == ()


def test_undo_after_a_zero_takes_the_zero_back_and_no_row(page: DeskPage) -> None:
    QTest.keyClick(focus(), Qt.Key.Key_F1)
    QTest.mouseClick(opened(page).zero, Qt.MouseButton.LeftButton)
    QTest.keyClick(focus(), Qt.Key.Key_Z, CTRL)
    assert zeros_between(FRIDAY, FRIDAY) == ()
    assert rows()[0].voided_at is None
    QTest.mouseClick(opened(page).zero, Qt.MouseButton.LeftButton)
    QTest.keyClick(focus(), Qt.Key.Key_F1)
    QTest.keyClick(focus(), Qt.Key.Key_Z, CTRL)
    assert len(zeros_between(FRIDAY, FRIDAY)) == 1
    assert [bool(row.voided_at) for row in rows()] == [False, True]


def test_a_closed_week_takes_nothing(page: DeskPage, desk_store: Store, now: datetime) -> None:
    ledger.close_week(desk_store, "2026-W47", now, "HOA")
    panel = opened(page)
    panel.day.setDate(QDate(2026, 11, 20))
    panel.counts.boxes[0].setValue(3)
    assert panel.store.text() == "Tuần 2026-W47 đã chốt"
    assert not panel.store.isEnabled()
    assert not panel.zero.isEnabled()


def test_without_gaps_it_begins_with_yesterdays_last_shift(
    page: DeskPage, desk_store: Store, now: datetime
) -> None:
    for day in range(9, 21):
        for hour in (8, 14):
            at = now.replace(day=day, hour=hour)
            log_one(desk_store, now, at=at, reason="quên")
    panel = opened(page)
    assert (panel.chosen_day(), panel.shift.currentData()) == (FRIDAY, "chieu")
    assert panel.strip.accessibleDescription() == "Ca nào cũng có lượt"


def test_a_blocked_store_keeps_the_panel(page: DeskPage, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = opened(page)
    panel.counts.boxes[0].setValue(3)
    panel.reason.setText("Mất điện")
    page._session.store.db.execute_sql("PRAGMA query_only = ON")
    heard: list[Problem] = []
    page.batch.refused.connect(heard.append)
    QTest.mouseClick(panel.store, Qt.MouseButton.LeftButton)
    page._session.store.db.execute_sql("PRAGMA query_only = OFF")
    assert len(heard) == 1
    assert page.batch.is_open()
    QTest.mouseClick(panel.store, Qt.MouseButton.LeftButton)
    assert [row.quantity for row in rows()] == [3]


@pytest.mark.parametrize("size", [(989, 596), (989, 614), (1262, 768)])
def test_nothing_is_cut_at_1366x768_and_125_percent(
    page: DeskPage, size: tuple[int, int], qapp: QApplication
) -> None:
    page.resize(*size)
    panel = opened(page)
    panel.day.setDate(QDate(2026, 11, 22))
    qapp.processEvents()
    assert page.width() == size[0]
    parts = [panel.strip, *panel.counts.boxes, panel.reason, *panel.chips, panel.field, panel.at]
    for part in parts:
        assert part.visibleRegion().boundingRect().size() == part.size(), part.accessibleName()
