"""The tab "Nơi treo mã": places entered, looked at and retired, by keyboard."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.places.register import PlaceNow, add_place, check_place, checks_of, places
from models.store.opening import Store
from models.store.supervisor_schema import Place
from models.uuid7 import uuid7
from tests.ui.screen_pages import SMALL, Heard, open_page
from ui.pages.screen.page import PLACES, ScreenPage
from ui.pages.screen.places.places_tab import PlacesTab


@pytest.fixture
def page(desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> ScreenPage:
    return open_page(desk_store, now, qtbot, qapp)


@pytest.fixture
def tab(page: ScreenPage) -> PlacesTab:
    made = page.open_tab(PLACES)
    assert isinstance(made, PlacesTab)
    return made


@pytest.fixture
def heard(tab: PlacesTab) -> Heard:
    return Heard(tab)


def wall(store: Store, now: datetime, name: str = "Cửa chính") -> PlaceNow:
    return add_place(store, "wall", name, "", "IN-2026-0031", "HOA", now)


def choose_kind(tab: PlacesTab, kind: str) -> None:
    tab.form.kind.setCurrentIndex(tab.form.kind.findData(kind))


def test_a_place_is_entered_by_keyboard(tab: PlacesTab, heard: Heard) -> None:
    assert not tab.none.isHidden() and tab.table.isHidden() and tab.view.isHidden()
    QTest.keyClick(tab.add, Qt.Key.Key_Return)
    assert tab.form.isVisible() and tab.form.kind.hasFocus()
    QTest.keyClick(tab.form.kind, Qt.Key.Key_Down)
    assert tab.form.batch_field.isVisible() and not tab.form.link_field.isVisible()
    QTest.keyClicks(tab.form.batch, "in-2026-0031")
    tab.form.name.setText("Cửa chính")
    QTest.keyClick(tab.form.name, Qt.Key.Key_Return)
    (made,) = places()
    assert (made.kind, made.name, made.batch) == ("wall", "Cửa chính", "IN-2026-0031")
    assert heard.told == ["Đã thêm nơi treo mã"] and tab.form.isHidden()
    assert tab.table.chosen() == made.id and tab.table.hasFocus()
    assert tab.view.isVisible() and "Cửa chính" in tab.view.title.text()


def test_what_is_refused_stays_typed(tab: PlacesTab, heard: Heard) -> None:
    tab.begin_add()
    choose_kind(tab, "website")
    assert tab.form.link_field.isVisible() and not tab.form.batch_field.isVisible()
    tab.form.name.setText("Trang của xã")
    QTest.keyClicks(tab.form.link, "https://x.gov.vn/?sdt=1")
    QTest.keyClick(tab.form.link, Qt.Key.Key_Return)
    assert "sau dấu ?" in str(heard.problems[0]) and not places()
    assert tab.form.isVisible() and tab.form.link.text().endswith("sdt=1")
    QTest.keyClick(tab.form.link, Qt.Key.Key_Escape)
    assert tab.form.isHidden() and tab.add.hasFocus()
    # What does not belong to the kind is not sent along.
    tab.begin_add()
    choose_kind(tab, "screen")
    assert tab.form.values() == ("screen", "Trang của xã", "", "")


def test_a_look_is_one_press(
    tab: PlacesTab, heard: Heard, desk_store: Store, now: datetime
) -> None:
    one = wall(desk_store, now)
    tab.reload()
    assert tab.view.story.text() == "Chưa ai kiểm tra nơi này."
    tab.view.batch.setText("IN-2026-0032")
    QTest.keyClick(tab.view.states["worn"], Qt.Key.Key_Return)
    (check,) = checks_of(one.id)
    assert (check.state, check.batch, check.officer) == ("worn", "IN-2026-0032", "HOA")
    assert tab.view.state.text() == "Rách, mờ" and not tab.view.batch.text()
    assert "Nguyễn Thị Hoa · IN-2026-0032" in tab.view.story.text()
    assert tab.table.rows.text(0, 2) == "Rách, mờ"
    QTest.keyClick(tab.view.states["ok"], Qt.Key.Key_Space)
    assert [fact.state for fact in checks_of(one.id)] == ["ok", "worn"]
    assert heard.told == ["Đã ghi lần kiểm tra nơi treo mã"] * 2


def test_only_what_a_kind_can_have_is_offered(
    tab: PlacesTab, desk_store: Store, now: datetime
) -> None:
    add_place(desk_store, "portal", "Cổng tỉnh", "dvc.gov.vn", "", "HOA", now)
    tab.reload()
    offered = [state for state, press in tab.view.states.items() if not press.isHidden()]
    assert offered == ["ok", "wrong_link", "removed"] and tab.view.batch_field.isHidden()
    assert "https://dvc.gov.vn" in tab.view.about.text()


def test_a_place_is_retired_with_a_reason(
    tab: PlacesTab, heard: Heard, desk_store: Store, now: datetime
) -> None:
    one = wall(desk_store, now)
    tab.reload()
    QTest.keyClick(tab.view.give_up, Qt.Key.Key_Return)
    assert "lý do" in str(heard.problems[0]) and tab.view.reason.hasFocus()
    tab.view.reason.setText("sửa cửa")
    QTest.keyClick(tab.view.reason, Qt.Key.Key_Return)
    assert not places() and [item.id for item in places(retired=True)] == [one.id]
    assert tab.view.isHidden() and not tab.none.isHidden()


def test_what_is_typed_goes_with_its_place(
    tab: PlacesTab, desk_store: Store, now: datetime
) -> None:
    for name in ("An", "Bình"):
        wall(desk_store, now, name)
    tab.reload()
    tab.view.reason.setText("dời đi")
    # Somebody else's look leaves it alone.
    check_place(desk_store, places()[0].id, "ok", "", "MINH", now)
    tab.reload()
    assert tab.view.reason.text() == "dời đi"
    tab.table.setFocus()
    QTest.keyClick(tab.table, Qt.Key.Key_Down)
    assert "Bình" in tab.view.title.text() and not tab.view.reason.text()


def test_it_fits_a_small_screen(tab: PlacesTab, desk_store: Store, now: datetime) -> None:
    wall(desk_store, now, "Bảng tin thôn Ruộng, cạnh nhà văn hóa cộng đồng xã Hướng Hiệp")
    tab.reload()
    page = tab.window()
    page.resize(*SMALL)
    QTest.qWait(30)
    assert page.width() == SMALL[0] and page.minimumSizeHint().height() <= SMALL[1]
    for press in tab.view.states.values():
        left = press.mapTo(page, press.rect().topLeft()).x()
        assert left + press.width() <= page.width()


def test_entries_that_look_like_one_place_are_said_and_one_is_kept_by_keyboard(
    tab: PlacesTab, heard: Heard, desk_store: Store, now: datetime
) -> None:
    one = wall(desk_store, now)
    tab.reload()
    assert tab.alike.isHidden() and tab.view.keep.isHidden() and tab.count.text() == "1 nơi"
    # As another PC's hand-over brings it.
    values = dict(Place.select().where(Place.id == one.id).dicts().get())
    Place.create(**values | {"id": uuid7(now), "name": "CỬA chính"})
    tab.reload()
    assert "2 mục" in tab.alike.text.text() and tab.count.text() == "1 nơi"
    assert {tab.table.rows.text(row, 1) for row in range(2)} == {
        "Cửa chính (trùng)",
        "CỬA chính (trùng)",
    }
    tab.table.choose(one.id)
    assert tab.view.alike.isVisible() and "hai máy" in tab.view.alike.text.text()
    QTest.keyClick(tab.view.keep, Qt.Key.Key_Return)
    assert [item.id for item in places()] == [one.id] and tab.table.hasFocus()
    assert heard.told == ["Đã giữ mục này, thôi theo dõi 1 mục trùng"]
    assert tab.alike.isHidden() and tab.view.keep.isHidden()
