"""The part "Độ phủ": what is painted, chosen, copied and written."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models import followers
from models.places.coverage import Coverage
from models.store.opening import Store
from models.supervisor.coverage import STATES
from models.supervisor.take_in import take_in
from tests.models.test_coverage import ALL_GOOD, BEFORE, GOOD_WALL, package
from tests.supervised import expect, set_up_province
from ui.app import App
from ui.pages.supervisor.coverage.looks import LOOKS
from ui.pages.supervisor.coverage.model import BATCHES, UNIT
from ui.pages.supervisor.coverage.view import CoverageView
from ui.pages.supervisor.page import COVERAGE, SupervisorPage
from ui.theme.tokens import contrast_ratio

PATIENCE = 60_000
WRONG = replace(ALL_GOOD, wall=replace(GOOD_WALL, ok=1, pasted_over=1))


@pytest.fixture
def app_store(store: Store, now: datetime) -> Store:
    set_up_province(store, now)
    return store


@pytest.fixture
def held(store: Store, now: datetime, tmp_path: Path) -> list[str]:
    """Three units: all good, one sheet pasted over, one of a week before."""
    codes = ["00004", "00008", "00013"]
    files = [
        package(tmp_path, codes[0], ALL_GOOD, name="Phường Ba Đình"),
        package(tmp_path, codes[1], WRONG, name="Phường Ngọc Hà"),
        package(tmp_path, codes[2], Coverage(), BEFORE, name="Phường Giảng Võ"),
    ]
    take_in(store, files, now)
    return codes


@pytest.fixture
def view(app: App, held: list[str]) -> CoverageView:
    assert held
    app.window.open_page("supervisor")
    page = app.window.page("supervisor")
    assert isinstance(page, SupervisorPage)
    page.open_tab(COVERAGE)
    found = app.window.findChild(CoverageView)
    assert found is not None
    return found


def shown(view: CoverageView) -> list[str]:
    return [unit.code for unit in view.table.cells.units]


def test_every_state_is_a_word_and_an_icon_that_can_be_read() -> None:
    assert set(LOOKS) == set(STATES)
    assert len({look.word for look in LOOKS.values()}) == len(STATES)
    assert len({look.icon for look in LOOKS.values()}) >= len(STATES) - 1
    for look in LOOKS.values():
        assert contrast_ratio(look.ink, look.paper) >= 4.5


def test_on_a_wide_screen_several_batches_are_read(app: App, view: CoverageView) -> None:
    table, room = view.table, {}
    for width, height in ((1093, 614), (1366, 768), (1920, 1080)):
        app.window.setMinimumSize(0, 0)
        app.window.resize(width, height)
        QApplication.processEvents()
        room[width] = table.columnWidth(BATCHES)
        assert table.columnWidth(UNIT) >= 200
        assert sum(map(table.columnWidth, range(BATCHES + 1))) <= table.viewport().width()
    two = table.fontMetrics().horizontalAdvance("IN-2026-0031, IN-2026-0032")
    assert 0 < room[1093] < two < room[1366] < room[1920] < table.columnWidth(UNIT)


def test_units_stand_by_name_with_what_they_have(view: CoverageView) -> None:
    assert shown(view) == ["00004", "00013", "00008"]
    cells = view.table.cells
    assert (
        cells.sentence(0, 2) == "Phường Ba Đình, Tờ dán: tốt, 2 nơi, kiểm tra gần nhất 20/11/2026"
    )
    assert cells.sentence(2, 2).startswith("Phường Ngọc Hà, Tờ dán: mã sai, dán đè")
    assert cells.words(1, 4) == "46/2026" and cells.is_older(1) and not cells.is_older(0)
    assert "Tờ dán: 2/3 (66,7%)" in view.rates.accessibleDescription()
    assert view.over.text().startswith("Chưa có danh sách đơn vị: tính trên 3 đơn vị")
    assert view.count.text() == "2/3 đơn vị còn việc cần làm"


def test_only_units_that_lack_something(view: CoverageView) -> None:
    view.table.setCurrentIndex(view.table.cells.index(2, 2))
    view.only.setFocus()
    QTest.keyClick(view.only, Qt.Key.Key_Space)
    assert shown(view) == ["00013", "00008"]
    # The chosen cell stays the chosen one.
    index = view.table.currentIndex()
    assert (index.row(), index.column()) == (1, 2)
    QTest.keyClick(view.only, Qt.Key.Key_Space)
    assert len(shown(view)) == 3


def test_the_list_is_copied(view: CoverageView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.told):
        QTest.keyClick(view.copy, Qt.Key.Key_Return)
    text = QGuiApplication.clipboard().text()
    assert "2/3 đơn vị còn việc cần làm" in text and "không xếp hạng" in text
    assert "2. Phường Ngọc Hà (mã 00008): tờ dán: mã sai, dán đè · 2 nơi · 20/11." in text
    assert "Ba Đình" not in text


def test_an_earlier_week_is_chosen_and_stays(view: CoverageView) -> None:
    assert view.weeks.currentData() == "2026-W47"
    view.weeks.setFocus()
    QTest.keyClick(view.weeks, Qt.Key.Key_Down)
    assert view.reach is not None and view.reach.week.label == BEFORE
    assert shown(view) == ["00013"]
    view.reload()
    assert view.weeks.currentData() == BEFORE and shown(view) == ["00013"]


def test_the_follower_number_stands_beside(view: CoverageView, store: Store, now: datetime) -> None:
    assert view.beside.followers.text() == "–"
    followers.note_reading(store, 12_345, followers.TYPED, now - timedelta(days=3), "HOA", now)
    view.reload()
    assert view.beside.followers.text() == "12.345"
    assert view.beside.interactions.text() == "86"
    assert [label.text() for label in view.beside.before] == ["–", "43", "0,0%"]


def test_the_summary_is_written_beside_the_window(
    view: CoverageView, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "Nguyễn" / "độ phủ.pdf"
    view.write_to(path)
    assert view.is_busy() and not view.write.isEnabled()
    qtbot.waitUntil(lambda: not view.is_busy(), timeout=PATIENCE)
    assert len(PdfDocument(path)) == 1
    assert "độ phủ.pdf" in view.notice.text.text() and view.write.isEnabled()
    assert view.open_file.isVisible() and view.open_file.hasFocus()


def test_a_folder_that_cannot_be_used_is_told(
    view: CoverageView, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "tệp").write_bytes(b"")
    view.write_to(tmp_path / "tệp" / "dp.docx")
    qtbot.waitUntil(lambda: not view.is_busy(), timeout=PATIENCE)
    assert view.notice.level == "bad" and "Hãy" in view.notice.text.text()
    assert view.write.isEnabled() and not view.open_file.isVisible()


def test_new_packages_are_seen(
    view: CoverageView, app: App, store: Store, now: datetime, tmp_path: Path
) -> None:
    take_in(store, [package(tmp_path, "00008", ALL_GOOD, revision=2)], now)
    page = app.window.page("supervisor")
    assert isinstance(page, SupervisorPage)
    page.store_changed()
    assert view.count.text() == "1/3 đơn vị còn việc cần làm"
    expect(store, 1, now)
    page.store_changed()
    assert view.over.text().startswith("Tính trên 1 đơn vị trong danh sách")
