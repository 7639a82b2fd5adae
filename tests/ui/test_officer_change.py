"""Who is on shift, and where: two actions by mouse or keyboard, then the hand-over is at hand."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models.setup import desk
from models.setup.desk import Person, Setup
from models.store import audit
from models.store.opening import Store
from models.store.schema import InteractionRow
from tests.builders import log_one
from ui.pages.desk.page import DeskPage
from ui.session import Session
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style

CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phương Thảo"


@pytest.fixture
def page(desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> Iterator[DeskPage]:
    load_fonts()
    apply_style(qapp)
    desk.set_up(
        desk_store,
        Setup(
            unit_code="26734",
            unit_name="Trung tâm Phục vụ hành chính công phường An Bình",
            level="xa",
            counters=("03", "04"),
            officers=(Person("THAO", LONG),),
        ),
        now,
    )
    made = DeskPage(Session(desk_store, lambda: now))
    made.changed.connect(made.reload)
    made.resize(989, 614)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    made.setFocus()
    yield made
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()


def menu_by_key() -> QMenu:
    QTest.keyClick(focus(), Qt.Key.Key_D, CTRL)
    QApplication.processEvents()
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def focus() -> QWidget:
    QApplication.processEvents()
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_two_keys_change_the_officer(page: DeskPage) -> None:
    menu = menu_by_key()
    assert [action.isChecked() for action in menu.actions()][:3] == [True, False, False]
    QTest.keyClick(menu, Qt.Key.Key_2)
    assert desk.officer_on_shift().code == "MINH"
    assert page.said.text.text() == "Từ giờ ghi cho Trần Văn Minh."
    QTest.keyClick(focus(), Qt.Key.Key_F1)
    assert InteractionRow.get().officer == "MINH"


def test_arrows_begin_at_who_is_there(page: DeskPage) -> None:
    menu = menu_by_key()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert desk.officer_on_shift().code == "MINH"


def test_two_clicks_change_the_officer(page: DeskPage) -> None:
    QTest.mouseClick(page.place, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    place: QPoint = menu.actionGeometry(menu.actions()[1]).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
    assert desk.officer_on_shift().code == "MINH"


def test_the_counter_is_changed_the_same_way(page: DeskPage) -> None:
    menu = menu_by_key()
    names = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert names == [
        "&1  Nguyễn Thị Hoa",
        "&2  Trần Văn Minh",
        f"&3  {LONG}",
        "&4  Quầy 03",
        "&5  Quầy 04",
    ]
    QTest.keyClick(menu, Qt.Key.Key_5)
    assert desk.counter_here() == "04"
    assert desk.officer_on_shift().code == "HOA"
    assert audit.lines(1)[0]["action"] == "counter_here"
    assert page.said.offer.isHidden()
    QTest.keyClick(focus(), Qt.Key.Key_F1)
    assert InteractionRow.get().counter == "04"


def test_one_counter_is_not_listed(
    desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication
) -> None:
    made = DeskPage(Session(desk_store, lambda: now))
    qtbot.addWidget(made)
    made.show()
    made.officers.open()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text()[-4:] for action in menu.actions()] == [" Hoa", "Minh"]
    menu.close()


def test_the_summary_of_the_former_officer_is_offered(
    page: DeskPage, desk_store: Store, now: datetime
) -> None:
    log_one(desk_store, now, quantity=6)
    QTest.keyClick(menu_by_key(), Qt.Key.Key_2)
    assert not page.said.offer.isHidden()
    assert page.said.offer.accessibleName() == "Bàn giao ca của Nguyễn Thị Hoa"
    QTest.mouseClick(page.said.offer, Qt.MouseButton.LeftButton)
    panel = page.side.handover
    assert panel is not None
    assert panel.isVisible()
    assert panel.shown is not None
    assert (panel.shown.officer, panel.shown.total) == ("Nguyễn Thị Hoa", 6)
    QTest.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "Nguyễn Thị Hoa" in copied
    assert "Từ 7 giờ 30 đến 9 giờ 41: 6 lượt." in copied
    # Whoever logs on has said that the hand-over is done; later it is the new officer's.
    QTest.keyClick(page, Qt.Key.Key_Escape)
    QTest.keyClick(focus(), Qt.Key.Key_F1)
    assert page.said.offer.isHidden()
    page.side.close_handover()
    QTest.keyClick(focus(), Qt.Key.Key_B, CTRL)
    assert panel.shown.officer == "Trần Văn Minh"


def test_choosing_oneself_offers_nothing(page: DeskPage) -> None:
    QTest.keyClick(menu_by_key(), Qt.Key.Key_1)
    assert page.said.offer.isHidden()
    assert desk.officer_on_shift().code == "HOA"


def test_a_long_name_never_widens_the_window(page: DeskPage, qapp: QApplication) -> None:
    narrow = page.minimumSizeHint().width()
    page.show_place(f"Quầy 03 tiếp nhận và trả kết quả · {LONG}")
    qapp.processEvents()
    assert page.width() == 989
    assert page.minimumSizeHint().width() <= max(narrow, 989)
    assert LONG in page.place.toolTip()
    assert LONG in page.place.accessibleName()
    assert page.place.text() != page.place.whole()
    page.show_place("Quầy 03 · Nguyễn Thị Hoa")
    qapp.processEvents()
    assert page.place.text() == "Quầy 03 · Nguyễn Thị Hoa"
