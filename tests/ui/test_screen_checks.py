"""The tab "Kiểm tra mã": one tap at the start of a shift, incidents, photos of posters."""

import io
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.checks import incidents, shift_checks
from models.setup import desk
from tests.builders import OA_LINK
from tests.photographs import pasted_over, poster
from tests.ui.screen_pages import SMALL, Heard, open_page
from ui.pages.screen.checks.checks_tab import ChecksTab
from ui.pages.screen.page import CHECKS, ScreenPage

STRANGE = "https://zalo.me/1112223334445556667"
PATIENCE = 60_000


@pytest.fixture
def page(desk_store, now, qtbot, qapp) -> ScreenPage:
    return open_page(desk_store, now, qtbot, qapp)


@pytest.fixture
def tab(page) -> ChecksTab:
    made = page.open_tab(CHECKS)
    assert isinstance(made, ChecksTab)
    return made


@pytest.fixture
def heard(tab) -> Heard:
    return Heard(tab)


@pytest.fixture
def judged(tab, qtbot: QtBot) -> Callable[[], str]:
    def wait() -> str:
        qtbot.waitUntil(lambda: not tab.poster.is_busy(), timeout=PATIENCE)
        return tab.poster.verdict.words.text()

    return wait


def words(tab: ChecksTab) -> str:
    labels = [tab.shifts._rows.itemAt(n).widget() for n in range(tab.shifts._rows.count())]
    return " | ".join(label.text() for label in labels)


def file_of(folder: Path, image: Image.Image, name: str = "tờ dán.jpg") -> Path:
    path = folder / name
    image.save(path, quality=90)
    return path


def test_one_tap_checks_the_running_shift(tab, heard, now) -> None:
    assert words(tab).startswith("Sáng | 07:30–11:30 | Chưa kiểm tra | Chiều")
    tab.setFocus()
    assert tab.shifts.done.hasFocus()
    QTest.keyClick(tab.shifts.done, Qt.Key.Key_Space)
    made = shift_checks.checks_of(now.date(), now.date())
    assert [(one.shift, one.officer, one.result) for one in made] == [("sang", "HOA", "ok")]
    assert "Đã kiểm tra lúc 09:41 | Nguyễn Thị Hoa" in words(tab)
    assert not tab.shifts.done.isEnabled()
    assert tab.shifts.week.text() == "Tuần này đã kiểm tra 1/8 ca"
    assert len(heard.told) == 1


def test_who_comes_early_taps_for_the_shift_to_come(desk_store, now, qtbot, qapp) -> None:
    page = open_page(desk_store, now.replace(hour=7, minute=5), qtbot, qapp)
    tab = page.open_tab(CHECKS)
    assert isinstance(tab, ChecksTab)
    assert not tab.shifts.counts.isVisible()
    tab.shifts.done.click()
    assert "Sáng | 07:30–11:30 | Đã kiểm tra lúc 07:05 | Nguyễn Thị Hoa" in words(tab)
    assert not tab.shifts.done.isEnabled()
    assert tab.shifts.week.text() == "Tuần này đã kiểm tra 1/8 ca"


@pytest.mark.parametrize("back", [timedelta(days=1), timedelta(hours=9, minutes=9)])
def test_a_look_outside_all_shifts_is_kept_and_counts_for_none(
    desk_store, now, qtbot, qapp, back: timedelta
) -> None:
    """On a Sunday, and at 00:32."""
    page = open_page(desk_store, now - back, qtbot, qapp)
    tab = page.open_tab(CHECKS)
    assert isinstance(tab, ChecksTab)
    heard = Heard(tab)
    assert ("không có ca" in words(tab)) is (back.days == 1)
    assert tab.shifts.counts.isVisible()
    tab.shifts.done.click()
    made = shift_checks.checks_of((now - back).date(), (now - back).date())
    assert [one.shift for one in made] == [shift_checks.OUTSIDE]
    assert "Ngoài ca | Đã xem lúc" in words(tab)
    assert "không tính cho ca nào" in heard.told[0]
    assert tab.shifts.week.text().startswith("Tuần này đã kiểm tra 0/")


def test_an_incident_is_reported_by_keys_and_led_to_its_end(tab, heard) -> None:
    assert tab.none.isVisible()
    assert not tab.view.isVisible()
    tab.report.setFocus()
    QTest.keyClick(tab.report, Qt.Key.Key_Space)
    assert tab.form.place.hasFocus()
    tab.form.place.insert("Tờ dán ở cửa")
    QTest.keyClick(tab.form.place, Qt.Key.Key_Return)
    [made] = incidents.incidents()
    assert (made.kind, made.place, made.state) == ("pasted_over", "Tờ dán ở cửa", "new")
    assert not tab.form.isVisible()
    assert tab.table.hasFocus()
    assert "Có sự cố lúc 09:41" in words(tab)
    tab.view.note.insert("Đã gỡ")
    tab.view.take.click()
    tab.view.replaced.click()
    assert incidents.incidents()[0].state == "replaced"
    assert not tab.view.replaced.isVisible()
    assert [step.state for step in incidents.history(made.id)] == ["new", "in_progress", "replaced"]
    assert "Đang xử lý · Nguyễn Thị Hoa: Đã gỡ" in tab.view.story.text()
    tab.view.again.click()
    assert len(heard.problems) == 1
    tab.view.note.insert("Bị dán lại")
    tab.view.again.click()
    assert incidents.incidents()[0].state == "in_progress"


@pytest.mark.parametrize(
    ("place", "note"), [("", ""), ("Quầy 3", "gọi 0912345678"), ("x 0912345678", "")]
)
def test_what_is_refused_stays_in_the_form(tab, heard, place: str, note: str) -> None:
    tab.report.click()
    tab.form.kind.setCurrentIndex(2)
    tab.form.place.setText(place)
    tab.form.note.setText(note)
    tab.form.go.click()
    assert len(heard.problems) == 1
    tab.reload()
    assert tab.form.values() == ("faded", place, note)
    QTest.keyClick(tab.form.place, Qt.Key.Key_Escape)
    assert not tab.form.isVisible()
    tab.report.click()
    assert tab.form.values() == ("faded", place, note)
    assert incidents.incidents() == []


def test_only_what_is_open_and_the_choice_stays(tab, desk_store, now) -> None:
    done = incidents.report(desk_store, "torn", "A", "", "HOA", now)
    incidents.move(desk_store, done.id, "replaced", "", "HOA", now)
    old = incidents.report(desk_store, "faded", "B", "", "HOA", now - timedelta(days=1))
    tab.reload()
    assert tab.table.chosen() == done.id
    tab.table.choose(old.id)
    incidents.report(desk_store, "stranger", "C", "", "MINH", now)
    tab.reload()
    assert tab.table.chosen() == old.id
    tab.open_only.click()
    assert [one.place for one in tab.table.rows.items] == ["C", "B"]
    assert tab.view.title.text() == "Mờ · B"


def test_a_note_being_typed_stays_when_the_store_changes(tab, desk_store, now) -> None:
    incidents.report(desk_store, "torn", "A", "", "HOA", now)
    tab.reload()
    tab.view.note.insert("Đang gõ")
    incidents.report(desk_store, "faded", "B", "", "MINH", now)
    tab.reload()
    assert tab.view.note.text() == "Đang gõ"


def test_the_longest_names_do_not_make_the_page_wider(page, tab, desk_store, now) -> None:
    incidents.report(desk_store, "torn", "Ư" * 80, "Ư" * 200, "HOA", now)
    desk.save_officer(desk.Person("HOA", "Công Tằng Tôn Nữ Nguyễn Thị Phương Thảo"))
    page.resize(*SMALL)
    tab.reload()
    QTest.qWait(50)
    assert page.minimumSizeHint().width() <= SMALL[0]
    for side in (tab.left, tab.right):
        assert side.widget().width() <= side.viewport().width()


def test_a_poster_of_ours_matches(tab, judged, tmp_path: Path) -> None:
    tab.poster.drop.take(_mime(file_of(tmp_path, poster(OA_LINK))))
    assert tab.poster.busy.isVisible()
    assert not tab.poster.drop.choose.isEnabled()
    assert judged() == "Khớp kênh chính thức"
    assert not tab.poster.verdict.report.isVisible()


def test_another_code_is_said_with_what_it_says(tab, judged, tmp_path: Path) -> None:
    tab.poster.drop.take(_mime(file_of(tmp_path, pasted_over(poster(OA_LINK), STRANGE))))
    assert judged() == "Mã khác!"
    assert tab.poster.verdict.codes.text().replace("\u200b", "") == STRANGE
    tab.poster.verdict.report.click()
    assert tab.form.values()[0] == "wrong_link"
    assert tab.form.isVisible()


def test_a_photo_without_a_code_gives_a_hint(tab, judged, tmp_path: Path) -> None:
    tab.poster.drop.take(_mime(file_of(tmp_path, poster(None), "trống.png")))
    assert judged() == "Không đọc được"
    assert tab.poster.verdict.hint.text().startswith("Không thấy mã nào")


def test_pdf_paste_and_drop(tab, judged, tmp_path: Path) -> None:
    tab.poster.drop.take(_mime(file_of(tmp_path, poster(OA_LINK), "tờ.pdf")))
    assert judged() == "Khớp kênh chính thức"
    data = io.BytesIO()
    poster(STRANGE).save(data, "PNG")
    QGuiApplication.clipboard().setImage(QImage.fromData(data.getvalue()))
    tab.poster.drop.setFocus()
    QTest.keyClick(tab.poster.drop, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert judged() == "Mã khác!"
    mime = _mime(file_of(tmp_path, poster(OA_LINK)))
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, mime, button, keys)
    QApplication.sendEvent(tab.poster.drop, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(tab.poster.drop, QDropEvent(QPointF(9, 9), copy, mime, button, keys))
    assert judged() == "Khớp kênh chính thức"


def test_what_is_no_picture_is_said_beside_the_place_to_drop(tab, judged, tmp_path: Path) -> None:
    broken = tmp_path / "hỏng.png"
    broken.write_bytes(b"not a picture")
    tab.poster.drop.take(_mime(broken))
    judged()
    assert tab.poster.drop.said.isVisible()
    assert not tab.poster.verdict.isVisible()
    assert tab.poster.drop.choose.isEnabled()
    both = QMimeData()
    both.setUrls([QUrl.fromLocalFile(str(broken)), QUrl.fromLocalFile(str(tmp_path))])
    assert tab.poster.drop.take(both)
    assert "từng ảnh một" in tab.poster.drop.said.text.text()


def test_the_photo_is_not_kept(tab, judged, desk_store, tmp_path: Path) -> None:
    root = desk_store.places.root
    before = {path.name for path in root.rglob("*")}
    tab.poster.drop.take(_mime(file_of(tmp_path, poster(OA_LINK))))
    judged()
    assert {path.name for path in root.rglob("*")} == before


def _mime(path: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


def test_the_page_may_be_closed_while_a_photo_is_judged(
    desk_store, now: datetime, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    page = open_page(desk_store, now, qtbot, qapp)
    tab = page.open_tab(CHECKS)
    assert isinstance(tab, ChecksTab)
    tab.poster.drop.take(_mime(file_of(tmp_path, poster(None))))
    page.close()
    page.deleteLater()
    QTest.qWait(1500)
