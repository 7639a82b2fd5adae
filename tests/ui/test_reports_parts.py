"""The other parts of the page "Báo cáo": a draft looked at, a paper checked, receipts taken in."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.delivery.outbox import deliver_due
from models.delivery.queue import set_destination
from models.reports import ledger
from models.reports.export import export_week
from models.reports.period_files import export_period
from models.reports.period_report import build_period
from models.store.opening import Store
from models.supervisor.held import held_data
from tests.builders import log_one
from tests.ui.reports_page import open_reports
from ui.pages.reports.page import PAPER, PERIODS, SENDING, ReportsPage

PATIENCE = 60_000
WEEK = "2026-W48"


@pytest.fixture
def page(desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> ReportsPage:
    log_one(desk_store, now, "followed")
    return open_reports(desk_store, now, qtbot)


def test_a_draft_is_shown_before_the_week_is_closed_and_after(
    page: ReportsPage, desk_store: Store, now: datetime, qtbot: QtBot
) -> None:
    page.weeks.choose_week(WEEK)
    page.weeks.head.preview.click()
    view = page.preview
    assert view is not None
    qtbot.waitUntil(lambda: not view.is_busy(), timeout=PATIENCE)
    assert len(view.pages) >= 1 and "chưa chốt" in view.about.text()
    picture = view.pages[0].pixmap().toImage()
    assert picture.pixelColor(5, 5).lightness() > 240
    QTest.keyClick(view.area, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.weeks
    ledger.close_week(desk_store, WEEK, now, "HOA")
    page.weeks.head.preview.click()
    qtbot.waitUntil(lambda: not view.is_busy(), timeout=PATIENCE)
    assert "Đúng như tệp" in view.about.text()


def test_a_paper_is_checked_by_file_and_by_scanner(
    page: ReportsPage, desk_store: Store, now: datetime, qtbot: QtBot
) -> None:
    ledger.close_week(desk_store, WEEK, now, "HOA")
    made = export_week(desk_store, WEEK, desk_store.places.outbox, now)
    pdf = next(path for path in made.files if path.suffix == ".pdf")
    page.open_tab(PAPER)
    view = page.paper
    assert view is not None
    view.drop.given.emit(pdf)
    qtbot.waitUntil(lambda: not view.is_busy(), timeout=PATIENCE)
    assert view.verdict.words.text() == "Giấy và số liệu khớp"
    with desk_store.read():
        held = held_data("26734", WEEK, 1)
    assert held is not None
    view.code.setText(replace(held.code, total=held.code.total + 1).text)
    QTest.keyClick(view.code, Qt.Key.Key_Return)
    assert view.verdict.words.text() == "Giấy và số liệu khác nhau!"
    QTest.keyClicks(view.code, "hello")
    QTest.keyClick(view.code, Qt.Key.Key_Return)
    assert view.verdict.words.text() == "Không đọc được mã đối chiếu"
    assert "Hãy quét lại" in view.verdict.hint.text()


def test_what_is_no_receipt_is_refused_with_a_sentence(page: ReportsPage, tmp_path: Path) -> None:
    page.open_tab(SENDING)
    view = page.sending
    assert view is not None
    wrong = tmp_path / "BN.json"
    wrong.write_text("{}", encoding="utf-8")
    view.take([wrong])
    assert view.receipts.said.isVisible() and "BN.json" in view.receipts.said.text.text()
    assert not view.receipts.accept.isVisible()


def test_a_longer_period_is_counted_and_exported(
    page: ReportsPage, desk_store: Store, now: datetime, tmp_path: Path, qtbot: QtBot
) -> None:
    page.open_tab(PERIODS)
    view = page.periods
    assert view is not None

    def shows(label: str) -> bool:
        return view.report is not None and view.report.period.label == label

    qtbot.waitUntil(lambda: shows("2026-11"), timeout=PATIENCE)
    assert view.total.figure.text() == "1"
    assert "Kỳ chưa hết" in view.lacking.text.text()
    view.bounds.button("statutory").click()
    qtbot.waitUntil(lambda: shows("2026-12s"), timeout=PATIENCE)
    assert "Gửi chậm nhất ngày 16/12/2026." in view.lacking.text.text()
    view.before.click()
    qtbot.waitUntil(lambda: shows("2026-11s"), timeout=PATIENCE)
    view.kind.button("nine_months").click()
    qtbot.waitUntil(lambda: shows("2026-9Ms"), timeout=PATIENCE)
    view.kind.button("year").click()
    view.bounds.button("calendar").click()
    qtbot.waitUntil(lambda: shows("2026"), timeout=PATIENCE)
    view.export_to(tmp_path / "kỳ")
    qtbot.waitUntil(lambda: not view.is_busy(), timeout=PATIENCE)
    names = sorted(path.suffix for path in (tmp_path / "kỳ").iterdir())
    assert names == [".csv", ".docx", ".pdf", ".xlsx"]
    assert view.open_folder.isVisible()
    view.export_to(tmp_path / "dừng")
    view.stop.click()
    qtbot.waitUntil(lambda: not view.is_busy(), timeout=PATIENCE)
    assert not list((tmp_path / "dừng").glob("*"))


def test_a_delivered_week_counts_as_closed_in_its_month(
    page: ReportsPage, desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    set_destination(desk_store, tmp_path, False, "HOA", now)
    ledger.close_week(desk_store, WEEK, now, "HOA")
    export_week(desk_store, WEEK, desk_store.places.outbox, now)
    assert deliver_due(desk_store, now)[0].state == "delivered"
    with desk_store.read():
        report = build_period("2026-11", now)
    assert WEEK not in [week.week.label for week in report.not_closed]
    files = export_period(desk_store, "2026-11", tmp_path / "kỳ", now).files
    assert len(files) == 4
