"""What asks for a clerk: calls from the public screen, the look at the codes of a shift."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.checks.shift_checks import checks_of
from models.display.help_calls import call_help, open_calls
from models.display.status import DisplayNow, tell_status
from models.store.opening import Store
from ui.app import build_app
from ui.i18n import set_language
from ui.pages.desk.preset_button import PresetButton
from ui.theme.style import apply_style

MORNING = "2026-11-25T09:41:00+07:00"


@pytest.fixture
def app(qtbot: QtBot, qapp, desk_store: Store, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.setenv("QMC_NOW", MORNING)
    apply_style(qapp)
    built = build_app(qapp, desk_store, None)
    qtbot.addWidget(built.window)
    built.window.resize(1366, 768)
    built.window.show()
    built.window.activateWindow()
    qtbot.waitUntil(built.window.isActiveWindow)
    yield built
    built._stop()


def moment() -> datetime:
    return datetime.fromisoformat(MORNING)


def wanted_bar(app):  # type: ignore[no-untyped-def]
    return app.window.page("desk")._wanted.bar


def test_a_call_lights_up_within_a_second_and_nothing_moves(
    qtbot: QtBot, app, desk_store: Store
) -> None:  # type: ignore[no-untyped-def]
    page = app.window.page("desk")
    page.attend()
    qtbot.wait(50)
    before = [button.geometry() for button in page.grid.findChildren(PresetButton)]
    call_help(desk_store, "KIOSK", moment())
    app._version = -1
    app._look_at_store()
    assert wanted_bar(app).call_text.text().startswith("Khách cần hỗ trợ")
    assert wanted_bar(app).currentIndex() == 1
    qtbot.wait(50)
    assert [button.geometry() for button in page.grid.findChildren(PresetButton)] == before


def test_a_screen_that_takes_its_code_off_alarms_on_every_page_and_stays_said(
    qtbot: QtBot, app, desk_store: Store
) -> None:  # type: ignore[no-untyped-def]
    def say(state: str) -> None:
        tell_status(desk_store, DisplayNow(state, "KIOSK", pid=1), moment())
        app._version = -1
        app._look_at_store()

    message = app.window.message
    app.window.open_page("print")
    say("showing")
    assert message.isHidden()
    say("covered")
    assert message.isVisible()
    assert "Hãy ra xem màn hình" in message.text.text() and "09:41" in message.text.text()
    # The page went over what hid the code: nobody was there yet to see why.
    say("showing")
    assert message.isVisible()
    message.hide()
    say("covered")
    assert message.isVisible()


def test_a_key_answers_the_call(qtbot: QtBot, app, desk_store: Store) -> None:  # type: ignore[no-untyped-def]
    call_help(desk_store, "KIOSK", moment())
    app.window.page("desk").attend()
    qtbot.wait(50)
    qtbot.keyClick(app.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    with desk_store.read():
        assert open_calls(moment()) == []
    # Then it is the shift's codes that nobody looked at.
    assert wanted_bar(app).currentIndex() == 2


def test_one_tap_checks_the_shift(qtbot: QtBot, app, desk_store: Store) -> None:  # type: ignore[no-untyped-def]
    app.window.page("desk").attend()
    assert wanted_bar(app).currentIndex() == 2
    qtbot.mouseClick(wanted_bar(app).right, Qt.MouseButton.LeftButton)
    with desk_store.read():
        found = checks_of(moment().date(), moment().date())
    assert [(check.shift, check.result) for check in found] == [("sang", "ok")]
    assert wanted_bar(app).currentIndex() == 0


def test_on_another_page_a_call_is_told_in_the_bar(qtbot: QtBot, app, desk_store: Store) -> None:  # type: ignore[no-untyped-def]
    app.window.page("desk").attend()
    app.window.open_page("reports")
    call_help(desk_store, "KIOSK", moment() - timedelta(seconds=1))
    app._version = -1
    app._look_at_store()
    assert app.window.message.isVisible()
    assert "gọi cán bộ" in app.window.message.text.text()


def test_logging_goes_on_while_somebody_calls(qtbot: QtBot, app, desk_store: Store) -> None:  # type: ignore[no-untyped-def]
    call_help(desk_store, "KIOSK", moment())
    page = app.window.page("desk")
    page.attend()
    qtbot.keyClick(app.window, Qt.Key.Key_F3)
    assert "Đã ghi" in page.said.text.text()


@pytest.mark.parametrize("width", [1366, 1290])
def test_what_is_wanted_can_be_read_whole(qtbot: QtBot, app, desk_store: Store, width: int) -> None:  # type: ignore[no-untyped-def]
    app.window.resize(width, 768)
    app.window.page("desk").attend()
    qtbot.wait(50)
    text = wanted_bar(app).check_text
    assert text.text() == "Kiểm tra mã đầu ca Sáng"
    assert text.width() >= text.fontMetrics().horizontalAdvance(text.text())


def test_in_english_at_125_percent_the_shift_has_its_english_name(
    qtbot: QtBot, qapp, desk_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("QMC_NOW", MORNING)
    apply_style(qapp)
    app = build_app(qapp, desk_store, "en")
    qtbot.addWidget(app.window)
    app.window.resize(1093, 614)
    app.window.show()
    app.window.page("desk").attend()
    qtbot.wait(50)
    text = wanted_bar(app).check_text
    assert text.text() == "Check the codes: shift Morning"
    assert text.width() >= text.fontMetrics().horizontalAdvance(text.text())
    app._stop()
    set_language("vi")
