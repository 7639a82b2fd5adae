"""Receipts on the page: dropped, asked about by their key's mark, never believed in silence."""

from datetime import datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.delivery.receipt_file import Receipt, receipt_bytes
from models.delivery.receipts import receiver
from models.packs.keys import key_mark, public_key
from models.reports import ledger
from models.reports.export import ExportedWeek, export_week
from models.store import audit
from models.store.opening import Store
from models.store.supervisor_schema import WeekReceipt
from tests.models.test_report import WEEK, fill_week
from tests.ui.keyboard_walk import in_sight
from tests.ui.reports_page import open_reports
from ui.pages.reports.ledger_table import STATE
from ui.pages.reports.page import SENDING, WEEKS, ReportsPage
from ui.pages.reports.sending.view import SendingView

OFFICE = Ed25519PrivateKey.from_private_bytes(b"7" * 32)
RENEWED = Ed25519PrivateKey.from_private_bytes(b"8" * 32)


@pytest.fixture
def exported(desk_store: Store, now: datetime) -> ExportedWeek:
    fill_week(desk_store)
    ledger.close_week(desk_store, WEEK, now, "HOA")
    return export_week(desk_store, WEEK, desk_store.places.outbox, now)


@pytest.fixture
def page(
    desk_store: Store, exported: ExportedWeek, now: datetime, qtbot: QtBot, qapp: QApplication
) -> ReportsPage:
    made = open_reports(desk_store, now, qtbot)
    made.open_tab(SENDING)
    return made


@pytest.fixture
def view(page: ReportsPage) -> SendingView:
    assert page.sending is not None
    return page.sending


def signed(
    folder: Path,
    made: ExportedWeek,
    now: datetime,
    private: Ed25519PrivateKey = OFFICE,
    name: str = "BN_26734_2026W47_r1.json",
) -> Path:
    receipt = Receipt("26734", WEEK, 1, made.sha256, now, "79", "Sở Nội vụ", public_key(private))
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(receipt_bytes(receipt, private))
    return path


def mark_of(private: Ed25519PrivateKey) -> str:
    return key_mark(public_key(private))


def dropped(widget: QWidget, *paths: Path) -> bool:
    """Whether files dragged from the file manager are taken, and then let go over ``widget``."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    enter = QDragEnterEvent(QPoint(80, 80), copy, data, left, none.NoModifier)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(80, 80), copy, data, left, none.NoModifier)
    QApplication.sendEvent(widget, drop)
    return drop.isAccepted()


def type_mark(view: SendingView, mark: str) -> None:
    view.receipts.mark.clear()
    QTest.keyClicks(view.receipts.mark, mark)
    QTest.keyClick(view.receipts.mark, Qt.Key.Key_Return)


def chip(page: ReportsPage) -> str:
    page.open_tab(WEEKS)
    page.weeks.choose_week(WEEK)
    rows = page.weeks.table.ledger
    place = [week.week.label for week in rows.weeks].index(WEEK)
    return rows.text(place, STATE)


def test_the_first_key_is_asked_about_and_the_week_shows_it(
    page: ReportsPage,
    view: SendingView,
    exported: ExportedWeek,
    desk_store: Store,
    tmp_path: Path,
    now: datetime,
) -> None:
    assert dropped(view.receipts, signed(tmp_path / "thư", exported, now))
    card = view.receipts
    assert card.mark.isVisible() and card.mark.hasFocus()
    assert f"dấu khóa {mark_of(OFFICE)}" in card.said.text.text()
    assert not WeekReceipt.select().exists() and receiver() is None
    type_mark(view, mark_of(RENEWED))
    assert "không phải của giấy báo nhận này" in card.said.text.text()
    assert card.mark.isVisible() and not WeekReceipt.select().exists()
    type_mark(view, mark_of(OFFICE).upper())
    assert not card.mark.isVisible()
    assert "Sở Nội vụ đã ký nhận" in card.said.text.text()
    assert mark_of(OFFICE) in card.key.text()
    assert "Đơn vị cấp trên đã nhận" in chip(page)
    way = page.weeks.card.way.text.text()
    assert way.startswith("Sở Nội vụ đã ký nhận lúc 09:41 23/11")


def test_a_renewed_key_is_told_apart_and_never_taken_in_silence(
    page: ReportsPage,
    view: SendingView,
    exported: ExportedWeek,
    desk_store: Store,
    tmp_path: Path,
    now: datetime,
) -> None:
    dropped(view.receipts, signed(tmp_path / "một", exported, now))
    type_mark(view, mark_of(OFFICE))
    other = signed(tmp_path / "hai", exported, now, RENEWED)
    assert dropped(view.receipts, other)
    card = view.receipts
    said = card.said.text.text()
    assert "ký bằng khóa khác" in said
    assert mark_of(RENEWED) in said and mark_of(OFFICE) in said
    known = receiver()
    assert known is not None and known.key == public_key(OFFICE)
    assert WeekReceipt.select().count() == 1
    # The old mark, read from an old paper, opens nothing.
    type_mark(view, mark_of(OFFICE))
    assert "không phải của giấy báo nhận này" in card.said.text.text()
    QTest.keyClick(card.mark, Qt.Key.Key_Escape)
    assert not card.mark.isVisible() and card.choose.hasFocus()
    assert WeekReceipt.select().count() == 1 and not card.said.isVisible()
    # Whoever telephoned meanwhile takes the same file again.
    dropped(view.receipts, other)
    type_mark(view, mark_of(RENEWED))
    known = receiver()
    assert known is not None and known.key == public_key(RENEWED)
    kept = [line for line in audit.lines(50) if line["action"] == "receipt_key_accepted"]
    assert len(kept) == 2 and all(line["actor"] == "HOA" for line in kept)
    # Nor does the key of before come back by itself.
    dropped(view.receipts, signed(tmp_path / "ba", exported, now, OFFICE))
    assert card.mark.isVisible()


def test_many_files_at_once_are_judged_each_for_itself(
    view: SendingView, exported: ExportedWeek, tmp_path: Path, now: datetime
) -> None:
    good = signed(tmp_path / "thư", exported, now)
    wrong = tmp_path / "thư" / "hỏng.json"
    wrong.write_text("{}", encoding="utf-8")
    assert dropped(view.receipts, wrong, good, good)
    said = view.receipts.said.text.text()
    assert said.count("\n") == 2 and said.startswith("hỏng.json: ")
    type_mark(view, mark_of(OFFICE))
    assert WeekReceipt.select().count() == 1 and not view.receipts.mark.isVisible()


def test_other_files_are_not_taken_for_receipts(
    page: ReportsPage, view: SendingView, exported: ExportedWeek, tmp_path: Path
) -> None:
    picture = tmp_path / "ảnh.png"
    picture.write_bytes(b"x")
    assert not dropped(view.receipts, picture)
    assert not view.receipts.said.isVisible()


def test_a_receipt_dropped_on_the_weeks_is_taken_too(
    page: ReportsPage, exported: ExportedWeek, tmp_path: Path, now: datetime, qtbot: QtBot
) -> None:
    page.open_tab(WEEKS)
    assert dropped(page.weeks.table, signed(tmp_path / "thư", exported, now))
    assert page.sending is not None and page.stack.currentWidget() is page.sending
    card = page.sending.receipts
    assert card.mark.hasFocus()
    qtbot.waitUntil(lambda: all(in_sight(part) for part in (card.said, card.mark, card.accept)))
    type_mark(page.sending, mark_of(OFFICE))
    assert "Đơn vị cấp trên đã nhận" in chip(page)
