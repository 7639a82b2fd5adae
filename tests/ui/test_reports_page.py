"""The reports page as a clerk uses it on a Friday: choose, close, export, open again."""

import gc
import weakref
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.clock import TZ
from models.errors import Problem
from models.reports import ledger
from models.reports.ledger import LedgerWeek
from models.store.opening import Store
from models.store.schema import WeekRow
from tests.builders import PIN, log_one
from ui.pages.reports import words
from ui.pages.reports.ledger_table import ACTION, STATE
from ui.pages.reports.weeks_view import WeeksView
from ui.session import Session
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style

MONDAY = datetime(2026, 11, 16, 8, 5, tzinfo=TZ)


class Listener:
    """What the page says to the window."""

    def __init__(self, page: WeeksView) -> None:
        self.problems: list[Problem] = []
        self.told: list[str] = []
        self.changes = 0
        page.problem.connect(self.problems.append)
        page.told.connect(self.told.append)
        page.changed.connect(self.count)

    def count(self) -> None:
        self.changes += 1


@pytest.fixture
def filled(desk_store: Store) -> Store:
    """Week 47 with 14 lượt: nothing on Wednesday afternoon nor on Friday."""
    for day in range(4):
        for hour in (8, 14):
            if (day, hour) != (2, 14):
                log_one(desk_store, MONDAY + timedelta(days=day, hours=hour - 8), "followed")
    log_one(desk_store, MONDAY, "handout", quantity=7)
    return desk_store


def make_page(store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> WeeksView:
    load_fonts()
    apply_style(qapp)
    page = WeeksView(Session(store, lambda: now))
    page.resize(1262, 768)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.setFocus()
    return page


@pytest.fixture
def page(filled: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> WeeksView:
    return make_page(filled, now, qtbot, qapp)


@pytest.fixture
def heard(page: WeeksView) -> Listener:
    return Listener(page)


def wait_for_files(page: WeeksView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.closing.finish.isVisible(), timeout=20_000)


def stands(label: str, now: datetime) -> LedgerWeek:
    return ledger.ledger_week(ledger.find_week(label), now)


def test_the_due_week_is_shown_first_with_its_figures(page: WeeksView) -> None:
    assert page.title.text() == "Báo cáo tuần 47"
    assert page.period.text() == "16/11 – 22/11/2026"
    assert page.cards.total.figure.text() == "14"
    assert page.cards.followed.figure.text() == "7"
    assert page.cards.followed.remark.text() == "100,0% lượt giới thiệu"
    assert page.cards.handouts.figure.text() == "7 / 0"
    assert not page.sample.isVisible()
    assert page.main.text() == "Chốt && xuất tuần"


def test_a_week_before_the_desk_existed_is_not_accused(page: WeeksView) -> None:
    assert page.cards.total.remark.text() == "tuần đầu tiên trong sổ"
    page.choose_week("2026-W48")
    assert "so với tuần trước" in page.cards.total.remark.text()


def test_an_empty_week_of_the_ledger_is_still_named(
    filled: Store, now: datetime, qtbot: QtBot, qapp: QApplication
) -> None:
    made = make_page(filled, now + timedelta(weeks=2), qtbot, qapp)
    made.choose_week("2026-W49")
    assert made.cards.total.remark.text() == "tuần trước không có lượt nào"


def test_tab_leads_from_the_main_action_to_the_other_way_out(page: WeeksView, qtbot: QtBot) -> None:
    page.main.click()
    QTest.keyClick(page.closing.go, Qt.Key.Key_Tab)
    assert page.closing.leave.hasFocus()
    page.closing.go.click()
    wait_for_files(page, qtbot)
    QTest.keyClick(page.closing.show_folder, Qt.Key.Key_Tab)
    assert page.closing.finish.hasFocus()


def test_charts_say_their_numbers_in_words(page: WeeksView) -> None:
    days = page.days.accessibleDescription()
    assert "Thứ Hai 16/11: 9 lượt" in days and "Chủ Nhật 22/11: 0 lượt" in days
    kinds = page.kinds.accessibleDescription()
    assert kinds.startswith("Giới thiệu, đã quan tâm: 7; Phát tờ hướng dẫn: 7")
    page.choose_week("2026-W48")
    assert "Thứ Ba 24/11 (Ngày Văn hóa Việt Nam): 0 lượt" in page.days.accessibleDescription()
    assert page.kinds.accessibleDescription() == "Tuần này chưa có lượt nào"


def test_arrow_keys_choose_weeks(page: WeeksView) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_Up)
    assert page.title.text() == "Báo cáo tuần 48"
    assert page.cards.total.figure.text() == "0"
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.title.text() == "Báo cáo tuần 47"


def test_enter_asks_about_gaps_first(page: WeeksView, now: datetime) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.middle.currentWidget() is page.closing
    gaps = [page.closing.gaps.item(row).text() for row in range(page.closing.gaps.count())]
    assert gaps == [
        "Thứ Tư chiều 18/11 chưa có lượt nào",
        "Thứ Sáu sáng 20/11 chưa có lượt nào",
        "Thứ Sáu chiều 20/11 chưa có lượt nào",
    ]
    assert stands("2026-W47", now).state == "due"
    assert QApplication.activeModalWidget() is None
    QTest.keyClick(page.closing.go, Qt.Key.Key_Escape)
    assert page.middle.currentWidget() is page.charts


def test_close_and_export_by_keyboard_alone(
    page: WeeksView, heard: Listener, qtbot: QtBot, now: datetime
) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    QTest.keyClick(page.closing.go, Qt.Key.Key_Return)
    wait_for_files(page, qtbot)
    week = stands("2026-W47", now)
    assert (week.state, week.revision, week.total) == ("exported", 1, 14)
    outbox = Path(week.folder)
    assert sorted(path.name for path in outbox.iterdir()) == [
        f"BCT_26734_2026W47_r1{suffix}" for suffix in (".csv", ".docx", ".pdf", ".xlsx", ".zip")
    ]
    assert words.short_hash(week.sha256) in page.closing.result.text()
    assert heard.problems == [] and heard.changes >= 1
    assert heard.told == [f"Đã xuất tuần 47/2026, bản 1, vào thư mục {week.folder}."]
    assert page.closing.heading.text() == "Đã xuất tuần 47/2026, bản 1"
    assert page.closing.place_label.text() == "Tệp nằm trong"
    assert page.closing.show_folder.hasFocus()
    QTest.keyClick(page.closing.finish, Qt.Key.Key_Return)
    assert page.middle.currentWidget() is page.charts
    assert page.main.text() == "Xuất lại" and page.open_folder.isVisible()
    assert page.table.ledger.text(1, STATE) == "Đã chốt, đã xuất 09:41 23/11"
    assert page.table.ledger.text(1, ACTION) == "Mở thư mục"


def test_exporting_again_to_a_chosen_folder_gives_the_same_bytes(
    page: WeeksView,
    heard: Listener,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.main.click()
    page.closing.go.click()
    wait_for_files(page, qtbot)
    page.closing.finish.click()
    usb = tmp_path / "đĩa USB"
    usb.mkdir()
    monkeypatch.setattr(
        "ui.pages.reports.close_panel.QFileDialog.getExistingDirectory", lambda *_args: str(usb)
    )
    page.main.click()
    assert page.closing.gaps.isHidden()
    page.closing.choose.click()
    page.closing.go.click()
    wait_for_files(page, qtbot)
    outbox = Path(WeekRow.get(WeekRow.label == "2026-W47").folder)
    names = sorted(path.name for path in usb.iterdir())
    assert len(names) == 5 and heard.problems == []
    for name in names:
        assert (usb / name).read_bytes() == (outbox / name).read_bytes()


def test_a_week_without_rows_needs_the_tick(
    page: WeeksView, heard: Listener, qtbot: QtBot, desk_store: Store, now: datetime
) -> None:
    page.choose_week("2026-W48")
    page.main.click()
    assert "Tuần còn đến hết 29/11" in page.closing.about.text()
    assert page.closing.zero.hasFocus() and not page.closing.go.isEnabled()
    QTest.keyClick(page.closing.zero, Qt.Key.Key_Space)
    assert page.closing.go.isEnabled()
    page.closing.go.click()
    wait_for_files(page, qtbot)
    week = stands("2026-W48", now)
    assert week.zero and week.state == "exported"
    assert "Không phát sinh" in page.table.ledger.text(0, STATE)


def test_stopping_leaves_the_week_closed_and_no_files(
    page: WeeksView, heard: Listener, qtbot: QtBot, desk_store: Store, now: datetime
) -> None:
    page.main.click()
    page.closing.go.click()
    assert page.closing.stop.isVisible()
    page.closing.stop.click()
    qtbot.waitUntil(lambda: bool(heard.told), timeout=20_000)
    assert heard.told == ["Đã dừng xuất; tuần vẫn chốt và có thể xuất lại bất cứ lúc nào."]
    assert stands("2026-W47", now).state == "closed"
    assert list(desk_store.places.outbox.iterdir()) == []
    assert page.closing.go.isVisible() and page.closing.go.text() == "Xuất tuần"
    page.closing.go.click()
    wait_for_files(page, qtbot)
    assert stands("2026-W47", now).state == "exported"


def test_a_folder_that_cannot_be_used_is_told_and_asked_again(
    page: WeeksView, heard: Listener, qtbot: QtBot, tmp_path: Path, now: datetime
) -> None:
    blocked = tmp_path / "tệp"
    blocked.write_text("x", encoding="utf-8")
    page.main.click()
    page.closing.confirmed.emit(False, str(blocked))
    qtbot.waitUntil(lambda: bool(heard.problems), timeout=20_000)
    assert "Không ghi được tệp vào thư mục" in str(heard.problems[0])
    assert page.closing.go.isVisible()
    assert stands("2026-W47", now).state == "closed"


def test_reopening_asks_reason_and_pin(
    page: WeeksView, heard: Listener, desk_store: Store, now: datetime
) -> None:
    ledger.close_week(desk_store, "2026-W47", now, "HOA")
    page.store_changed()
    page.reopen.click()
    panel = page.reopening
    assert panel.reason.hasFocus()
    panel.reason.setText("Thiếu lượt chiều Thứ Tư")
    QTest.keyClick(panel.reason, Qt.Key.Key_Return)
    QTest.keyClicks(panel.pin, "1111")
    QTest.keyClick(panel.pin, Qt.Key.Key_Return)
    assert "Mã PIN không đúng" in panel.trouble.text() and panel.pin.text() == ""
    assert panel.reason.text() == "Thiếu lượt chiều Thứ Tư"
    assert stands("2026-W47", now).state == "closed"
    QTest.keyClicks(panel.pin, PIN)
    QTest.keyClick(panel.pin, Qt.Key.Key_Return)
    assert stands("2026-W47", now).state == "due"
    assert page.middle.currentWidget() is page.charts and heard.problems == []
    assert heard.told == ["Đã hủy chốt tuần 47/2026. Tuần mở lại để ghi và sửa."]
    ledger.close_week(desk_store, "2026-W47", now, "HOA")
    page.reload()
    assert "Gửi lại (r2)" in page.table.ledger.text(1, STATE)


def test_a_click_on_the_last_column_opens_the_folder(
    page: WeeksView, heard: Listener, qtbot: QtBot
) -> None:
    page.main.click()
    page.closing.go.click()
    wait_for_files(page, qtbot)
    opened = OpenedFolders()
    QDesktopServices.setUrlHandler("file", opened, "opened")
    try:
        cell = page.table.visualRect(page.table.ledger.index(1, ACTION))
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
        page.closing.show_folder.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [Path(url.toLocalFile()).name for url in opened.urls] == ["outbox", "outbox"]


class OpenedFolders(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def opened(self, url: QUrl) -> None:
        self.urls.append(url)


def test_a_folder_that_is_gone_is_said(
    page: WeeksView, heard: Listener, qtbot: QtBot, tmp_path: Path, now: datetime
) -> None:
    usb = tmp_path / "USB"
    page.main.click()
    page.closing.confirmed.emit(False, str(usb))
    wait_for_files(page, qtbot)
    usb.rename(tmp_path / "rút ra")
    page.closing.finish.click()
    page.open_folder.click()
    assert "không còn" in str(heard.problems[-1])


def test_states_and_flags_are_words(filled: Store, now: datetime) -> None:
    def said(label: str, at: datetime) -> list[str]:
        return [chip.text for chip in words.chips(stands(label, at), at)]

    assert said("2026-W48", now) == ["Đang mở"]
    assert said("2026-W47", now) == ["Chưa chốt · hạn 10:00 hôm nay"]
    assert said("2026-W47", now + timedelta(hours=1)) == [
        "Chưa chốt · hạn 10:00 hôm nay",
        "Trễ hạn",
    ]
    assert said("2026-W47", now - timedelta(days=1))[0] == "Đang mở"
    late = now + timedelta(days=1)
    ledger.close_week(filled, "2026-W47", late, "HOA")
    assert said("2026-W47", late) == ["Đã chốt 09:41 24/11 · chưa xuất", "Trễ hạn"]


def test_other_programs_changes_appear_and_an_open_question_stays(
    page: WeeksView, desk_store: Store
) -> None:
    page.main.click()
    log_one(desk_store, MONDAY + timedelta(days=4), "followed")
    page.store_changed()
    assert page.cards.total.figure.text() == "15"
    assert page.middle.currentWidget() is page.closing
    page.choose_week("2026-W48")
    assert page.middle.currentWidget() is page.charts


def test_every_control_has_a_name_and_takes_the_keyboard(page: WeeksView) -> None:
    page.main.click()
    for button in page.findChildren(QPushButton):
        assert button.text() and button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.autoDefault()
    named = (page.table, page.days, page.kinds, page.closing.gaps, page.closing.bar)
    for part in (*named, page.reopening.reason, page.reopening.pin):
        assert part.accessibleName()
    index = page.table.ledger.index(1, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Tuần 47, 16/11 – 22/11/2026, Chưa chốt · hạn 10:00 hôm nay, 14 lượt")


@pytest.mark.parametrize("size", [(989, 584), (1262, 768), (2400, 1300)])
def test_nothing_is_wider_than_the_window(
    size: tuple[int, int], page: WeeksView, qapp: QApplication
) -> None:
    page.resize(*size)
    for part in (page.charts, page.closing, page.reopening):
        page.middle.setCurrentWidget(part)
        qapp.processEvents()
        for child in page.middle.currentWidget().findChildren(QWidget):
            if child.isVisible():
                right = child.mapTo(page, child.rect().topRight()).x()
                assert right <= page.width(), child


def test_sixty_weeks_are_listed_quickly(
    filled: Store, now: datetime, qtbot: QtBot, qapp: QApplication
) -> None:
    made = make_page(filled, now + timedelta(weeks=60), qtbot, qapp)
    assert len(made.table.ledger.weeks) == 62
    assert made.table.verticalHeader().sectionSize(30) == 40


def test_a_closed_page_is_freed(filled: Store, now: datetime, qapp: QApplication) -> None:
    made = WeeksView(Session(filled, lambda: now))
    made.show()
    qapp.processEvents()
    gone = weakref.ref(made)
    made.close()
    made.deleteLater()
    del made
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert gone() is None


def test_a_page_closed_while_it_exports_harms_nothing(
    filled: Store, now: datetime, qtbot: QtBot, qapp: QApplication
) -> None:
    made = WeeksView(Session(filled, lambda: now))
    made.show()
    made.main.click()
    made.closing.go.click()
    assert made.work.is_busy()
    made.deleteLater()
    del made
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: stands("2026-W47", now).state == "exported", timeout=20_000)
