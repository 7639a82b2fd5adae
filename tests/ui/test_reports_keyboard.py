"""The parts of the reports beside the weeks by keyboard alone: what Enter, Space and Escape do."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from models.delivery.queue import destination
from models.reports import ledger
from models.reports.export import export_week
from models.store.opening import Store
from tests.builders import log_one
from tests.ui.reports_page import open_reports
from ui.pages.reports.page import PAPER, PERIODS, SENDING, WEEKS, ReportsPage

PATIENCE = 60_000
WEEK = "2026-W48"


@pytest.fixture
def page(desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> ReportsPage:
    log_one(desk_store, now, "followed")
    return open_reports(desk_store, now, qtbot)


def focus() -> QWidget:
    QApplication.processEvents()
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(focus(), key)


def folder_chosen(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system's dialog would answer."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(folder))


def test_arrows_and_space_open_the_parts(page: ReportsPage) -> None:
    page.parts.button(WEEKS).setFocus(Qt.FocusReason.TabFocusReason)
    opened = []
    for _ in (PERIODS, SENDING, PAPER):
        press(Qt.Key.Key_Right)
        opened.append((page.parts.code(), page.stack.currentWidget()))
    assert opened == [(PERIODS, page.periods), (SENDING, page.sending), (PAPER, page.paper)]
    press(Qt.Key.Key_Left, 3)
    assert page.stack.currentWidget() is page.weeks


def test_a_period_is_written_by_keyboard(
    page: ReportsPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open_tab(PERIODS)
    view = page.periods
    assert view is not None
    qtbot.waitUntil(lambda: view.report is not None, timeout=PATIENCE)
    view.before.setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: view.report is not None and view.report.period.label == "2026-10", timeout=PATIENCE
    )
    folder_chosen(tmp_path / "kỳ", monkeypatch)
    view.export.setFocus()
    press(Qt.Key.Key_Return)
    assert view.stop.hasFocus() or not view.is_busy()
    qtbot.waitUntil(lambda: not view.is_busy(), timeout=PATIENCE)
    assert view.open_folder.hasFocus() and len(list((tmp_path / "kỳ").iterdir())) == 4


def test_the_writing_of_a_period_is_stopped_by_keyboard(
    page: ReportsPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open_tab(PERIODS)
    view = page.periods
    assert view is not None
    folder_chosen(tmp_path / "kỳ", monkeypatch)
    view.export.setFocus()
    press(Qt.Key.Key_Return)
    assert view.stop.hasFocus()
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not view.is_busy(), timeout=PATIENCE)
    assert "Đã dừng xuất" in view.result.text.text()
    assert list((tmp_path / "kỳ").glob("*")) == []
    assert view.export.hasFocus()


def test_where_weeks_go_is_typed_and_entered(
    page: ReportsPage, desk_store: Store, tmp_path: Path
) -> None:
    page.open_sending()
    view = page.sending
    assert view is not None and view.place.folder.hasFocus()
    problems: list[str] = []
    page.problem.connect(problems.append)
    QTest.keyClicks(focus(), str(tmp_path / "gone"))
    press(Qt.Key.Key_Return)
    assert len(problems) == 1 and view.place.folder.text().endswith("gone")
    view.place.folder.clear()
    QTest.keyClicks(focus(), str(tmp_path))
    press(Qt.Key.Key_Return)
    with desk_store.read():
        assert destination().folder == str(tmp_path)
    assert not view.place.save.isEnabled() and QApplication.focusWidget() is not None


def test_a_paper_is_pasted_and_scanned_without_a_mouse(
    page: ReportsPage, desk_store: Store, now: datetime, qtbot: QtBot
) -> None:
    ledger.close_week(desk_store, WEEK, now, "HOA")
    made = export_week(desk_store, WEEK, desk_store.places.outbox, now)
    paper = next(path for path in made.files if path.suffix == ".pdf")
    page.open_tab(PAPER)
    view = page.paper
    assert view is not None
    view.setFocus()
    assert view.drop.hasFocus() or view.drop.isAncestorOf(focus())
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(paper))])
    QGuiApplication.clipboard().setMimeData(copied)
    QTest.keyClick(focus(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.verdict.isVisible(), timeout=PATIENCE)
    assert view.verdict.words.text() == "Giấy và số liệu khớp"
    view.code.setFocus()
    QTest.keyClicks(focus(), "hello")
    press(Qt.Key.Key_Return)
    assert view.verdict.words.text() == "Không đọc được mã đối chiếu"
    # The next scan types over the last one.
    assert view.code.selectedText() == "hello"
