"""The locked window, its hidden corner and its PIN pad, without a display."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QSignalSpy, QTest

from models.store import settings
from tests.builders import PIN
from ui.kiosk import corner as corner_module
from ui.kiosk import pin_pad
from ui.kiosk.corner import PRESSES, SIDE
from ui.kiosk.window import KioskWindow
from ui.session import Session

IN, OUT = QPoint(20, 20), QPoint(SIDE + 1, 20)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def session(desk_store, now) -> Session:
    return Session(desk_store, lambda: now)


@pytest.fixture
def window(session, qtbot) -> KioskWindow:
    made = KioskWindow(session, locked=True)
    qtbot.addWidget(made, before_close_func=unlock)
    made.resize(1366, 768)
    made.show()
    return made


def unlock(window: KioskWindow) -> None:
    window._locked = False


def press(window: KioskWindow, place: QPoint, times: int = 1) -> None:
    for _ in range(times):
        QTest.mouseClick(window, LEFT, pos=place)


def test_it_does_not_close(window) -> None:
    assert not window.close()
    assert window.isVisible()


def test_five_presses_in_the_corner_open_the_pad(window) -> None:
    press(window, IN, PRESSES - 1)
    assert window.pad() is None
    press(window, IN)
    assert window.pad() is not None


def test_presses_elsewhere_do_not_count(window) -> None:
    press(window, OUT, 9)
    press(window, IN, PRESSES - 1)
    press(window, OUT)
    press(window, IN, PRESSES - 1)
    assert window.pad() is None


def test_slow_presses_do_not_count(window, monkeypatch) -> None:
    monkeypatch.setattr(corner_module, "WITHIN_MS", 30)
    for _ in range(PRESSES + 3):
        press(window, IN)
        QTest.qWait(20)
    assert window.pad() is None


def test_a_long_press_opens_the_pad_and_a_short_one_does_not(window, qtbot) -> None:
    window._corner._hold.setInterval(60)
    QTest.mousePress(window, LEFT, pos=IN)
    QTest.mouseRelease(window, LEFT, pos=IN)
    QTest.qWait(120)
    assert window.pad() is None
    QTest.mousePress(window, LEFT, pos=IN)
    qtbot.waitUntil(lambda: window.pad() is not None, timeout=1000)


def test_without_a_pin_the_corner_leaves_only_where_there_is_no_other_way(session, qtbot) -> None:
    with session.store.write():
        settings.put(settings.PIN_HASH, "")
    for alone in (False, True):
        window = KioskWindow(session, locked=True, alone=alone)
        qtbot.addWidget(window, before_close_func=unlock)
        window.show()
        left = QSignalSpy(window.leaving)
        press(window, IN, PRESSES)
        assert (left.count(), window.pad()) == (int(alone), None)


def test_the_right_pin_leaves(window, qtbot) -> None:
    window.ask_pin()
    with qtbot.waitSignal(window.leaving, timeout=2000):
        QTest.keyClicks(window.pad(), PIN)
        QTest.keyClick(window.pad(), Qt.Key.Key_Return)


def test_keys_on_the_pad_work_like_those_of_a_keyboard(window, qtbot) -> None:
    window.ask_pin()
    buttons = {button.text(): button for button in window.pad().findChildren(pin_pad.QPushButton)}
    with qtbot.waitSignal(window.leaving, timeout=2000):
        for digit in (*PIN, "7"):
            QTest.mouseClick(buttons[digit], LEFT)
        QTest.mouseClick(buttons["Xóa"], LEFT)
        QTest.mouseClick(buttons["Thoát"], LEFT)


def test_five_wrong_pins_wait_a_minute_and_then_even_the_right_one_waits(window) -> None:
    left = QSignalSpy(window.leaving)
    window.ask_pin()
    for _ in range(5):
        QTest.keyClicks(window.pad(), "0000")
        QTest.keyClick(window.pad(), Qt.Key.Key_Return)
    assert "chờ" in window.pad().message()
    QTest.keyClicks(window.pad(), PIN)
    QTest.keyClick(window.pad(), Qt.Key.Key_Return)
    assert "60 giây" in window.pad().message()
    assert left.count() == 0


def test_escape_and_idleness_close_the_pad_and_forget_what_was_typed(
    window, qtbot, monkeypatch
) -> None:
    window.ask_pin()
    QTest.keyClicks(window.pad(), PIN)
    QTest.keyClick(window.pad(), Qt.Key.Key_Escape)
    assert window.pad() is None
    monkeypatch.setattr(pin_pad, "IDLE_SECONDS", 1)
    window.ask_pin()
    QTest.keyClicks(window.pad(), PIN)
    qtbot.waitUntil(lambda: window.pad() is None, timeout=4000)
    assert window.isVisible()


def test_out_of_sight_the_pad_is_gone_too(window) -> None:
    window.ask_pin()
    window.vanish()
    assert (window.pad(), window.isVisible()) == (None, False)


@pytest.mark.parametrize("size", [(1366, 768), (1092, 614), (683, 384), (540, 960), (1920, 1080)])
def test_the_pad_fits_and_its_keys_are_large(window, size) -> None:
    window.resize(*size)
    window.ask_pin()
    QTest.qWait(20)
    pad = window.pad()
    for button in pad.findChildren(pin_pad.QPushButton):
        place = button.mapTo(pad, QPoint(0, 0))
        assert pad.rect().contains(place)
        assert pad.rect().contains(place + QPoint(button.width() - 1, button.height() - 1))
        assert min(button.width(), button.height()) >= min(80, size[1] // 9)


def test_the_cursor_hides_when_nothing_moves(window, qtbot) -> None:
    window._still.setInterval(30)
    QTest.mouseMove(window, QPoint(500, 300))
    window._show_cursor()
    qtbot.waitUntil(lambda: window.cursor().shape() == Qt.CursorShape.BlankCursor, timeout=1000)
    QTest.mouseMove(window, QPoint(510, 300))
    window.mouseMoveEvent(_move(QPointF(510, 300)))
    assert window.cursor().shape() != Qt.CursorShape.BlankCursor


def _move(place: QPointF) -> QMouseEvent:
    none = Qt.MouseButton.NoButton
    kind = QEvent.Type.MouseMove
    return QMouseEvent(kind, place, place, none, none, Qt.KeyboardModifier.NoModifier)


def test_a_preview_closes_and_has_no_corner(session, qtbot) -> None:
    preview = KioskWindow(session, locked=False)
    qtbot.addWidget(preview)
    preview.resize(960, 540)
    preview.show()
    press(preview, IN, PRESSES)
    assert preview.pad() is None
    with qtbot.waitSignal(preview.leaving, timeout=1000):
        assert preview.close()
