"""A procedure on a row that is corrected: found while typing, never needed."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.store.opening import Store
from models.store.schema import InteractionRow, ProcedureRow
from models.text.fold import fold
from ui.pages.desk.edit_panel import EditPanel
from ui.pages.desk.page import DeskPage
from ui.pages.desk.procedure_field import ProcedureField
from ui.session import Session

NAMES = {
    "1.013709": "Cấp giấy xác nhận người có công",
    "1.013710": "Đăng ký hoạt động của tổ chức",
    "2.000815": "Chứng thực bản sao",
}


@pytest.fixture
def page(desk_store: Store, now: datetime, qtbot: QtBot) -> Iterator[DeskPage]:
    made = DeskPage(Session(desk_store, lambda: now))
    made.resize(1262, 768)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    made.setFocus()
    yield made
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def plant() -> None:
    ProcedureRow.insert_many(
        {"code": code, "name": name, "folded": fold(name)} for code, name in NAMES.items()
    ).execute()


def edited(page: DeskPage, key: Qt.Key = Qt.Key.Key_F5) -> EditPanel:
    QTest.keyClick(page, key)
    QTest.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    return page.side.editor


def offered(field: ProcedureField) -> list[str]:
    model = field._list.completionModel()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_words_without_accents_find_it_and_it_is_stored(page: DeskPage, qtbot: QtBot) -> None:
    plant()
    form = edited(page)
    form.procedure.setFocus()
    QTest.keyClicks(form.procedure, "dang ky")
    qtbot.waitUntil(lambda: form.procedure._list.popup().isVisible())
    assert offered(form.procedure) == ["1.013710 – Đăng ký hoạt động của tổ chức"]
    popup = form.procedure._list.popup()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert form.procedure.code() == "1.013710"
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    assert InteractionRow.get().procedure == "1.013710"
    page.open_editor(InteractionRow.get().id)
    assert form.procedure.text() == "1.013710 – Đăng ký hoạt động của tổ chức"
    assert "1.013710" in form._history.text()


def test_a_code_alone_is_enough_and_a_wrong_one_is_said(page: DeskPage) -> None:
    form = edited(page)
    form.procedure.setText("1013709")
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    assert "1.013709" in page.said.text.text()
    assert form.isVisible()
    form.procedure.setText(" 1.013709 ")
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    assert InteractionRow.get().procedure == "1.013709"


def test_a_row_without_one_stays_without(page: DeskPage) -> None:
    plant()
    form = edited(page)
    form.quantity.setValue(2)
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    row = InteractionRow.get()
    assert (row.quantity, row.procedure) == (2, None)


def test_it_can_be_taken_off(page: DeskPage) -> None:
    plant()
    form = edited(page)
    form.procedure.setText("2.000815")
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    page.open_editor(InteractionRow.get().id)
    assert form.procedure.text() == "2.000815 – Chứng thực bản sao"
    form.procedure.clear()
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    assert InteractionRow.get().procedure is None
