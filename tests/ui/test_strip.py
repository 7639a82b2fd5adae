"""The strip as the desk's second face: what it shows, what it logs, how it is moved and kept."""

import sqlite3
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.display.help_calls import answer_call, call_help, open_calls
from models.store import settings
from models.store.opening import Store
from models.store.schema import InteractionRow, Preset
from ui.app import App, build_app
from ui.i18n import tr
from ui.pages.desk.page import DeskPage
from ui.strip.said_lines import SaidLines, wrapped
from ui.strip.spots import in_sight, read_spots
from ui.strip.strip import Strip
from ui.theme.fonts import app_font

LONGEST = "Đã ghi 09:41: Không có điện thoại / Zalo · Người lao động · Tổ chức hành chính ×999"


@pytest.fixture
def strip(app: App) -> Strip:
    app.beside.toggle_strip()
    made = app.beside.strip.strip
    assert made is not None
    assert made.isVisible()
    return made


def desk_page(app: App) -> DeskPage:
    page = app.window.page("desk")
    assert isinstance(page, DeskPage)
    return page


def rows() -> list[InteractionRow]:
    return list(InteractionRow.select().order_by(InteractionRow.id))


def to_desk(app: App, qtbot: QtBot) -> None:
    """Without a window manager the window that came last has the keyboard."""
    app.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is app.window)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_it_can_never_take_the_focus(strip: Strip) -> None:
    flags = strip.windowFlags()
    for flag in (
        Qt.WindowType.WindowStaysOnTopHint,
        Qt.WindowType.WindowDoesNotAcceptFocus,
        Qt.WindowType.FramelessWindowHint,
    ):
        assert flags & flag
    assert strip.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    for part in strip.findChildren(QWidget):
        assert part.focusPolicy() == Qt.FocusPolicy.NoFocus, part


def test_each_key_logs_through_the_desk_page(app: App, strip: Strip) -> None:
    page = desk_page(app)
    page.controls.quantity.setValue(3)
    for key in strip.keys.values():
        click(key)
    found = rows()
    assert [row.preset for row in found] == list(page.grid.buttons)
    assert [row.quantity for row in found] == [3] + [1] * 8
    assert strip.total.text() == "Hôm nay 11"
    assert page.recent.rows.rowCount() == 9


def test_it_answers_with_colour_count_and_words(strip: Strip) -> None:
    key = strip.keys["no_phone"]
    before = key.grab().toImage()
    click(key)
    assert strip.said.text.startswith("Đã ghi 09:41: Không có điện thoại / Zalo")
    assert key.toolTip() == "Không có điện thoại / Zalo, phím 7, hôm nay 1 lượt"
    assert key.accessibleName() == key.toolTip()
    assert key.grab().toImage() != before


def test_what_is_logged_elsewhere_shows_here_and_undo_works(
    app: App, strip: Strip, qtbot: QtBot
) -> None:
    to_desk(app, qtbot)
    QTest.keyClick(desk_page(app), Qt.Key.Key_F4)
    assert strip.total.text() == "Hôm nay 1"
    assert strip.said.text.startswith("Đã ghi")
    click(strip.undo)
    assert [row.voided_at is None for row in rows()] == [False]
    assert strip.total.text() == "Hôm nay 0"
    assert strip.said.text.startswith("Đã hoàn tác")


def test_it_logs_while_another_page_is_open(app: App, strip: Strip) -> None:
    app.window.open_page("reports")
    click(strip.keys["declined"])
    assert [row.preset for row in rows()] == ["declined"]


def test_what_was_counted_before_it_was_opened_is_shown(app: App, qtbot: QtBot) -> None:
    to_desk(app, qtbot)
    for key in (Qt.Key.Key_F1, Qt.Key.Key_F1, Qt.Key.Key_F9):
        QTest.keyClick(desk_page(app), key)
    app.beside.toggle_strip()
    strip = app.beside.strip.strip
    assert strip is not None
    assert strip.total.text() == "Hôm nay 3"
    assert "hôm nay 2 lượt" in strip.keys["followed"].toolTip()
    assert strip.said.text.startswith("Đã ghi 09:41: Lỗi kỹ thuật")


def test_a_button_that_the_desk_made_itself_has_a_picture_too(
    app: App, strip: Strip, desk_store: Store
) -> None:
    with desk_store.write():
        Preset.update(code="huong_dan_vneid", label="Hướng dẫn VNeID").where(
            Preset.code == "tech_issue"
        ).execute()
    page = desk_page(app)
    page.reload()
    key = strip.keys["huong_dan_vneid"]
    assert not key.grab().isNull()
    assert not page.grid.buttons["huong_dan_vneid"].grab().isNull()
    click(key)
    assert [row.preset for row in rows()] == ["huong_dan_vneid"]
    assert "tech_issue" not in strip.keys


def test_a_held_button_counts_once(strip: Strip) -> None:
    key = strip.keys["followed"]
    QTest.mousePress(key, Qt.MouseButton.LeftButton)
    QTest.qWait(700)
    QTest.mouseRelease(key, Qt.MouseButton.LeftButton)
    QTest.qWait(100)
    assert len(rows()) == 1


@pytest.fixture
def finger() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def test_a_finger_logs(strip: Strip, finger: QPointingDevice) -> None:
    key = strip.keys["petition"]
    QTest.touchEvent(key, finger).press(0, key.rect().center(), key).commit()
    QTest.qWait(600)
    QTest.touchEvent(key, finger).release(0, key.rect().center(), key).commit()
    assert [row.preset for row in rows()] == ["petition"]


def test_a_finger_takes_the_focus_from_nobody(
    app: App, strip: Strip, finger: QPointingDevice, qtbot: QtBot
) -> None:
    to_desk(app, qtbot)
    before = QApplication.focusWidget()
    assert before is not None
    for key in (strip.keys["followed"], strip.keys["tech_issue"], strip.undo):
        QTest.touchEvent(key, finger).press(0, key.rect().center(), key).commit()
        QTest.touchEvent(key, finger).release(0, key.rect().center(), key).commit()
        QApplication.processEvents()
        assert QApplication.activeWindow() is app.window
        assert QApplication.focusWidget() is before
    # A tap is a click, once: two were logged and the last one taken back.
    assert [(row.preset, row.voided_at is None) for row in rows()] == [
        ("followed", True),
        ("tech_issue", False),
    ]


def test_a_finger_that_leaves_its_key_moves_the_strip(
    strip: Strip, finger: QPointingDevice
) -> None:
    key = strip.keys["petition"]
    begin, centre = strip.pos(), key.rect().center()
    QTest.touchEvent(key, finger).press(0, centre, key).commit()
    for step in (15, 40, 60):
        # The place is told from the key, which moves along.
        place = centre - QPoint(0, step) - (strip.pos() - begin)
        QTest.touchEvent(key, finger).move(0, place, key).commit()
    QTest.touchEvent(key, finger).release(0, centre, key).commit()
    assert strip.pos() == begin - QPoint(0, 60)
    assert rows() == []
    assert not key.isDown()


def test_a_blocked_store_lets_the_press_wait_and_says_so(
    app: App, strip: Strip, desk_store: Store, qtbot: QtBot
) -> None:
    with sqlite3.connect(desk_store.places.store, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        click(strip.keys["followed"])
        assert strip.said.text.startswith("1 lượt đang chờ ghi")
        assert strip.again.isVisible()
        other.execute("ROLLBACK")
    click(strip.again)
    qtbot.waitUntil(lambda: len(rows()) == 1, timeout=5000)
    assert strip.total.text() == "Hôm nay 1"
    assert strip.total.isVisible()


def test_a_visitors_call_is_shown_and_answered(
    app: App, strip: Strip, desk_store: Store, now: datetime
) -> None:
    page = desk_page(app)
    page.attend()
    assert strip.total.isVisible()
    call_help(desk_store, "sảnh", now)
    page.reload()
    assert strip.call.isVisible()
    assert strip.call.text() == "Khách gọi 09:41 · Nhận"
    assert "Khách cần hỗ trợ" in strip.call.accessibleName()
    click(strip.call)
    assert open_calls(now) == []
    assert strip.total.isVisible()
    call_help(desk_store, "sảnh", now)
    page.reload()
    answer_call(desk_store, open_calls(now)[0].id, "HOA", now)
    page.reload()
    assert strip.total.isVisible()


@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_it_is_slim_and_nothing_is_cut(app: App, strip: Strip, lang: str, upright: bool) -> None:
    app._change_language(lang)
    made = app.beside.strip.strip
    assert made is not None and made.isVisible()
    if upright:
        click(made.turn)
    for key in made.keys.values():
        key.set_count(1234)
    made.show_counts(dict.fromkeys(made.keys, 137))
    made.show_call("09:41")
    made.say(LONGEST, bad=True, again=True)
    size = made.size()
    if upright:
        assert size.width() <= 110
        assert size.height() <= 560, "1366x768 at 125 % leaves no more"
    else:
        assert size.height() <= 64
        assert size.width() <= 760
    for part in (made.total, made.call, made.again):
        metrics = QFontMetrics(part.font())
        assert isinstance(part, QLabel | QAbstractButton)
        assert metrics.horizontalAdvance(part.text()) <= part.width() - 4, part.text()
    for part in made.findChildren(QWidget):
        if isinstance(part, QAbstractButton) and part.isVisible():
            assert part.accessibleName() or part.text()
            assert made.rect().contains(QRect(part.mapTo(made, QPoint(0, 0)), part.size()))


def test_the_words_wrap_and_the_last_line_is_shortened(qapp: QApplication) -> None:
    metrics = QFontMetrics(app_font(12))
    lines = wrapped(LONGEST, metrics, 152, 2)
    assert len(lines) == 2
    assert lines[0].startswith("Đã ghi 09:41: Không")
    assert lines[1].endswith("…")
    assert all(metrics.horizontalAdvance(line) <= 152 for line in lines)
    assert wrapped("Đã ghi", metrics, 152, 2) == ["Đã ghi"]
    assert wrapped("", metrics, 152, 2) == []
    long = wrapped("x" * 80, metrics, 152, 2)
    assert len(long) == 1
    assert metrics.horizontalAdvance(long[0]) <= 152


def test_the_whole_sentence_can_be_read(qtbot: QtBot) -> None:
    said = SaidLines()
    qtbot.addWidget(said)
    said.say(LONGEST, bad=False)
    assert said.toolTip() == said.accessibleName() == LONGEST


def test_it_is_turned_and_stays_so(app: App, strip: Strip, qapp: QApplication) -> None:
    lying = strip.size()
    click(strip.turn)
    assert strip.height() > strip.width()
    assert settings.get(settings.STRIP)["upright"] is True
    room = strip.screen().availableGeometry()
    assert room.top() <= strip.y()
    assert strip.x() + strip.width() <= room.right() + 1
    click(strip.turn)
    assert strip.size() == lying


def test_the_same_key_and_its_cross_close_it(app: App, strip: Strip, qtbot: QtBot) -> None:
    to_desk(app, qtbot)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(app.window, Qt.Key.Key_T, keys)
    assert not strip.isVisible()
    assert settings.get(settings.STRIP)["open"] is False
    click(desk_page(app).strip)
    assert strip.isVisible()
    assert settings.get(settings.STRIP)["open"] is True
    click(strip.leave)
    assert not strip.isVisible()
    assert settings.get(settings.STRIP)["open"] is False


def test_it_comes_again_at_the_next_start_only_if_it_was_open(
    app: App, strip: Strip, desk_store: Store, qapp: QApplication, qtbot: QtBot
) -> None:
    app.window.close()
    assert not strip.isVisible()
    for still in (True, False):
        again = build_app(qapp, desk_store, "vi")
        qtbot.addWidget(again.window)
        again.window.show()
        again._settle()
        assert again.beside.strip.is_open() is still
        if still:
            again.beside.toggle_strip()
        again.window.close()


def test_a_spot_that_is_out_of_sight_is_pulled_back() -> None:
    area, size = QRect(0, 0, 1366, 728), QSize(740, 64)
    assert in_sight(QPoint(100, 50), size, area) == QPoint(100, 50)
    assert in_sight(QPoint(5000, 5000), size, area) == QPoint(626, 664)
    assert in_sight(QPoint(-300, -20), size, area) == QPoint(0, 0)
    assert in_sight(QPoint(40, 40), QSize(2000, 900), area) == QPoint(0, 0)


def test_nonsense_in_the_setting_is_no_spot() -> None:
    assert read_spots(None) == []
    assert read_spots([1, {}, {"screen": {}}, {"screen": {"name": "A"}}]) == []
    kept = {"screen": {"name": "A", "geometry": [0, 0, 10, 10]}, "x": 3, "y": 4}
    assert [(spot.x, spot.y) for spot in read_spots([kept])] == [(3, 4)]


def test_another_language_speaks_at_once(app: App, strip: Strip) -> None:
    app._change_language("en")
    # The window of before is there a moment longer, and must not log too.
    made = app.beside.strip.strip
    assert made is not None and made is not strip
    assert made.isVisible()
    assert made.total.text() == "Today 0"
    click(made.keys["followed"])
    assert len(rows()) == 1
    assert tr("Hôm nay {0}") == "Today {0}"
