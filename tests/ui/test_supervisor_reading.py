"""Thousands of units are read beside the window: with a bar, a way to stop, and the same answer."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.store.opening import Store
from models.store.supervisor_schema import ExpectedUnit
from models.supervisor.coverage import build_reach
from models.supervisor.overview import build_overview
from tests.supervised import expect, hold_weeks, labels, set_up_province
from ui.pages.supervisor import reading
from ui.pages.supervisor.page import COVERAGE, SupervisorPage
from ui.pages.supervisor.reports_part import UNSENT
from ui.session import Session

UNITS, LAST = 30, "2026-W47"
WEEKS = labels(LAST, 12)
PATIENCE = 60_000


@pytest.fixture
def page(
    store: Store, now: datetime, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> SupervisorPage:
    set_up_province(store, now)
    expect(store, UNITS, now)
    hold_weeks(store, UNITS, WEEKS, now)
    # One week of these units is read at once, more are not.
    monkeypatch.setattr(reading, "MOST_AT_ONCE", 5 * UNITS)
    made = SupervisorPage(Session(store, lambda: now))
    qtbot.addWidget(made)
    made.resize(1262, 700)
    made.show()
    return made


def test_the_weeks_come_when_they_are_read(
    page: SupervisorPage, store: Store, qtbot: QtBot
) -> None:
    weeks = page.reports.weeks
    assert weeks.reading.isVisible() and weeks.overview is None and weeks.detail.isHidden()
    qtbot.waitUntil(lambda: weeks.overview is not None, timeout=PATIENCE)
    with store.read():
        assert weeks.overview == build_overview(WEEKS[0], LAST)
    assert weeks.reading.isHidden() and weeks.table.matrix.rowCount() == UNITS
    assert weeks.detail.isVisible()


def test_whoever_stops_sees_what_was_there(page: SupervisorPage, qtbot: QtBot) -> None:
    weeks = page.reports.weeks
    weeks.show_span(LAST, LAST)
    assert weeks.overview is not None and weeks.reading.isHidden()
    before = weeks.overview
    weeks.show_span(WEEKS[2], LAST)
    assert weeks.reading.isVisible()
    QTest.keyClick(weeks.reading.stop, Qt.Key.Key_Space)
    assert weeks.reading.isHidden() and weeks.overview is before
    assert (weeks.filters.first.currentData(), weeks.week()) == (LAST, LAST)
    # Nor does what was being read come after all.
    QTest.qWait(300)
    assert weeks.overview is before


def test_what_others_write_meanwhile_is_read_too(
    page: SupervisorPage, store: Store, now: datetime, qtbot: QtBot
) -> None:
    weeks = page.reports.weeks
    assert weeks.reading.is_busy()
    expect(store, UNITS + 3, now)
    page.reload()
    wanted = UNITS + 3
    qtbot.waitUntil(lambda: weeks.table.matrix.rowCount() == wanted, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not weeks.reading.is_busy(), timeout=PATIENCE)


def test_words_for_all_weeks_and_the_coverage_are_read_so(
    page: SupervisorPage, store: Store, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.reports.weeks.overview is not None, timeout=PATIENCE)
    page.reports.open_view(UNSENT)
    view = page.reports._views[UNSENT]
    one = view.text.toPlainText()  # type: ignore[attr-defined]
    view.all.setChecked(True)  # type: ignore[attr-defined]
    assert view.reading.isVisible() and not view.copy.isEnabled()  # type: ignore[attr-defined]
    qtbot.waitUntil(view.copy.isEnabled, timeout=PATIENCE)  # type: ignore[attr-defined]
    assert len(view.text.toPlainText()) > 3 * len(one)  # type: ignore[attr-defined]
    page.open_tab(COVERAGE)
    part = page._part
    assert part.reading.isVisible() and part.none.isHidden()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: part.reach is not None, timeout=PATIENCE)  # type: ignore[attr-defined]
    with store.read():
        assert part.reach == build_reach(LAST)  # type: ignore[attr-defined]


def test_the_bars_end_with_the_last_small_row(page: SupervisorPage, qtbot: QtBot) -> None:
    table = page.reports.weeks.table
    qtbot.waitUntil(lambda: table.matrix.rowCount() == UNITS, timeout=PATIENCE)
    for small in (True, False):
        page.reports.small.setChecked(small)
        high = table.units.length() - table.viewport().height()
        assert table.verticalScrollBar().maximum() == max(high, 0)


def test_without_a_list_the_packages_alone_are_counted(page: SupervisorPage, store: Store) -> None:
    with store.write():
        ExpectedUnit.delete().execute()
    with store.read():
        assert reading.is_long(WEEKS[0], LAST, len(WEEKS))
        assert not reading.is_long(LAST, LAST, 1)
