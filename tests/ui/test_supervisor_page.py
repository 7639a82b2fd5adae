"""The supervisor's page: what is dropped, what became of it, and what the matrix then shows."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.store.opening import Store
from models.store.supervisor_schema import WeekFile
from models.supervisor.take_in import ACCEPTED, REFUSED
from tests.packages import make_package
from tests.supervised import expect, forty_files, hold_weeks, labels, set_up_province, units
from ui.app import App, build_app
from ui.pages.admin.general_section import GeneralSection
from ui.pages.admin.page import AdminPage
from ui.pages.supervisor.page import SupervisorPage
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style

WEEK = "2026-W47"
PATIENCE = 60_000


@pytest.fixture
def app(
    store: Store,
    now: datetime,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[App]:
    monkeypatch.setenv("QMC_NOW", now.isoformat())
    set_up_province(store, now)
    load_fonts()
    apply_style(qapp)
    made = build_app(qapp, store, "vi")
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made.window)
    yield made
    made.window.close()


@pytest.fixture
def page(app: App) -> SupervisorPage:
    app.window.open_page("supervisor")
    found = app.window.page("supervisor")
    assert isinstance(found, SupervisorPage)
    return found


def drop(page: SupervisorPage, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(400, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)


def taken(page: SupervisorPage, qtbot: QtBot, *paths: Path) -> None:
    with qtbot.waitSignal(page.reports.taking.taken, timeout=PATIENCE):
        drop(page, *paths)


def test_forty_files_with_three_bad_ones_are_37_and_three_explained(
    page: SupervisorPage, qtbot: QtBot, tmp_path: Path
) -> None:
    forty_files(tmp_path / "tuần 47")
    taken(page, qtbot, tmp_path / "tuần 47")
    files = page.reports.taking.table.outcome.files
    assert [file.verdict for file in files] == [REFUSED] * 3 + [ACCEPTED] * 37
    sentences = [page.reports.taking.table.outcome.text(row, 3) for row in range(3)]
    assert all(sentence.endswith(".") and "Hãy" in sentence for sentence in sentences)
    assert all(file.new_mark for file in files[3:])
    assert WeekFile.select().count() == 37
    overview = page.reports.weeks.overview
    assert overview is not None and len(overview.lines) == 40


def test_order_and_repetition_change_nothing(
    page: SupervisorPage, qtbot: QtBot, tmp_path: Path
) -> None:
    old = make_package(tmp_path, revision=1, total=40)
    new = make_package(tmp_path, revision=2, total=43)
    taken(page, qtbot, new)
    first = page.reports.weeks.overview
    for paths in ((old,), (old, new), (new, old)):
        taken(page, qtbot, *paths)
    assert page.reports.weeks.overview is not None and first is not None
    cell = page.reports.weeks.overview.lines[0].cell(page.reports.weeks.place())
    before = first.lines[0].cells[-1]
    assert cell is not None and before is not None
    assert (cell.revision, cell.total, cell.state) == (2, 43, before.state)
    assert cell.older == 1


def test_the_cell_that_the_arrows_reach_is_told_of(
    app: App, page: SupervisorPage, store: Store, now: datetime
) -> None:
    expect(store, 20, now)
    hold_weeks(store, 20, labels(WEEK, 6), now)
    page.reload()
    table = page.reports.weeks.table
    table.setFocus()
    before = table.chosen()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Left)
    unit, week = table.chosen()
    assert (unit, week) != before and week == "2026-W46"
    assert page.reports.summary.name.text() == "Tuần 46"
    assert page.reports.weeks.detail.full.text().startswith(unit)


def test_letters_find_a_unit_with_or_without_accents(
    page: SupervisorPage, store: Store, now: datetime, qtbot: QtBot
) -> None:
    expect(store, 40, now)
    hold_weeks(store, 40, [WEEK], now)
    page.reload()
    view = page.reports.weeks
    wanted = units(40)[7]
    QTest.keyClicks(view.table, "x")
    assert QApplication.focusWidget() is view.filters.search
    view.filters.search.setText(wanted.code)
    qtbot.waitUntil(lambda: [line.code for line in view.table.matrix.lines] == [wanted.code])


def test_the_page_is_only_offered_where_reports_come_in(
    desk_store: Store, now: datetime, qapp: QApplication, qtbot: QtBot
) -> None:
    made = build_app(qapp, desk_store, "vi")
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made.window)
    button = made.window.rail._group.button(6)
    assert not button.isVisible()
    QTest.keyClick(made.window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert made.window.page("supervisor") is None
    made.window.open_page("admin")
    admin = made.window.page("admin")
    assert isinstance(admin, AdminPage)
    admin.open_section("general")
    section = admin.section("general")
    assert isinstance(section, GeneralSection)
    section.supervisor.switch.click()
    assert button.isVisible()
    QTest.keyClick(made.window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(made.window.page("supervisor"), SupervisorPage)
    made.window.close()
