"""The page "Màn hình" with a real store; two screens where they are needed."""

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.display.status import STATES, DisplayNow, tell_status
from models.display.texts import save_texts
from models.setup import desk
from models.setup.desk import Person, Setup
from models.store import settings
from tests.builders import OA_LINK, PIN
from tests.ui.kiosk_checks import CLOCK, make_content
from tests.ui.screen_pages import SMALL, open_page
from ui.kiosk.proof import codes_on
from ui.kiosk.scene import make_scene
from ui.pages.screen.page import CHECKS, HOURS, PLACES, PROOF, TABS, ScreenPage
from ui.pages.screen.show.size_panel import SizePanel
from ui.words.screen import Seen, page_words, screen_words

ROOT = Path(__file__).resolve().parents[2]
TAB_MODULES = ("content.content_tab", "proof.proof_tab", "checks.checks_tab")


@pytest.fixture
def page(desk_store, now, qtbot, qapp) -> ScreenPage:
    return open_page(desk_store, now, qtbot, qapp)


def test_only_the_first_tab_is_made_at_first(page) -> None:
    assert page.stack.count() == 1
    for place, (code, _) in enumerate(TABS, start=1):
        page.open_tab(code)
        assert (page.stack.count(), page.open_code()) == (place, code)
    page.open_tab(PROOF)
    assert page.stack.count() == len(TABS)


def test_the_other_tabs_are_loaded_when_they_are_opened() -> None:
    names = [f"ui.pages.screen.{name}" for name in TAB_MODULES]
    code = f"import sys, ui.pages.screen.page; print([n for n in {names} if n in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_keys_go_from_tab_to_tab_and_the_focus_goes_along(page) -> None:
    page.showing.state.preview.setFocus()
    for code, _ in (*TABS[1:], TABS[0]):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        assert page.open_code() == code
        tab = page.stack.currentWidget()
        assert tab.isAncestorOf(page.focusWidget())
    back = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Backtab, back)
    assert page.open_code() == PLACES
    page.bar.setFocus()
    QTest.keyClick(page.bar, Qt.Key.Key_Left)
    assert page.open_code() == CHECKS
    assert page.bar.hasFocus()


def test_the_open_tab_stays_open(page) -> None:
    page.open_tab(HOURS)
    page.hide()
    page.reload()
    page.store_changed()
    page.show()
    assert page.open_code() == HOURS


@pytest.mark.parametrize("code", [code for code, _ in TABS])
def test_every_tab_fits_a_small_screen(page, code: str) -> None:
    page.open_tab(code)
    least = page.minimumSizeHint()
    assert (least.width() <= SMALL[0], least.height() <= SMALL[1]) == (True, True)


def test_the_first_tab_needs_no_scrolling(page) -> None:
    assert not page.showing.area.verticalScrollBar().isVisible()
    assert page.showing.state.geometry().bottom() <= page.showing.height()


def test_what_every_tab_tells_reaches_the_page(page, qtbot) -> None:
    for code, _ in TABS:
        tab = page.open_tab(code)
        for inner, outer in (
            (tab.told, page.told),
            (tab.problem, page.problem),
            (tab.changed, page.changed),
            (tab.channels_requested, page.channels_requested),
        ):
            with qtbot.waitSignal(outer, timeout=500):
                inner.emit(*(("x",) if outer in (page.told, page.problem) else ()))


def test_a_page_without_a_channel_leads_to_the_register(store, now, qtbot, qapp) -> None:
    hoa = Person("HOA", "Nguyễn Thị Hoa")
    desk.set_up(store, Setup("26734", "X", "xa", counters=("3",), officers=(hoa,)), now)
    page = open_page(store, now, qtbot, qapp)
    assert page.no_channel.isVisible()
    with qtbot.waitSignal(page.channels_requested, timeout=500):
        page.no_channel.open.click()
    for code, _ in TABS:
        page.open_tab(code)


def test_the_picture_is_the_page_in_use(page, desk_store) -> None:
    assert codes_on(page.showing.state.picture.image()) == [OA_LINK]
    before = page.showing.state.picture.image()
    save_texts(desk_store, "vi", {"heading": "Khác hẳn"}, "HOA", page._session.now(), pin=PIN)
    page.reload()
    QTest.qWait(400)
    assert page.showing.state.picture.image() != before


def test_the_size_says_how_far_code_and_text_reach(qtbot) -> None:
    panel = SizePanel()
    qtbot.addWidget(panel)
    layout = make_scene(make_content(inches=43), 1080, 1920, CLOCK).layout
    panel.show_size(43.0, 0.0, layout)
    side = layout.module * 25 * 0.4957
    assert panel.code.text() == (
        f"Mã cao {side:.0f} mm, quét được từ khoảng {side / 100:.1f}".replace(".", ",") + " m"
    )
    assert panel.text.text() == "Chữ nhỏ nhất cao 8 mm, đọc được từ khoảng 2,0 m"
    panel.show_size(0.0, 0.0, layout)
    assert "Hãy nhập" in panel.code.text()
    panel.show_size(0.0, 43.0, layout)
    assert "tự báo 43,0 inch" in panel.code.text()


def test_entered_inches_are_kept(page) -> None:
    page.showing.sizes.inches.setValue(43)
    assert settings.get(settings.SCREEN_INCHES) == 43.0
    page.showing.sizes.inches.setValue(0)
    assert settings.get(settings.SCREEN_INCHES) == 0.0


def test_every_state_has_its_words(page, desk_store, now) -> None:
    words = {state: page_words(Seen(DisplayNow(state)), "Màn hình 2")[1] for state in STATES}
    assert len(set(words.values())) == len(STATES)
    checked = "2026-11-23T09:38:00+07:00"
    shown = DisplayNow("showing", "HDMI-2", "7c1e 09fa", pid=1, checked_at=checked)
    tell_status(desk_store, shown, now)
    page.reload()
    assert page.showing.state.words.text() == (
        "Màn hình đang hiển thị mã QR · đã kiểm tra 09:38\nNơi hiển thị: HDMI-2"
    )
    assert page.showing.state.words.property("chip") == "ok"
    page.show_running(False)
    assert page.showing.state.words.text() == "Màn hình công cộng đang tắt"


@pytest.mark.parametrize("wanted", [False, True])
@pytest.mark.parametrize("running", [False, True])
@pytest.mark.parametrize("state", [*STATES, None])
def test_the_chip_and_the_page_say_the_same(
    page, desk_store, now, state: str | None, running: bool, wanted: bool
) -> None:
    with desk_store.write():
        settings.put(settings.SCREEN_WANTED, wanted)
    if state is not None:
        tell_status(desk_store, DisplayNow(state, "HDMI-2", pid=1), now)
    page.reload()
    page.show_running(running)
    level, words, _ = screen_words(running)
    assert page.showing.state.words.text().split("\n")[0] == words
    assert page.showing.state.words.property("chip") == level


def test_a_screen_that_fell_is_told_from_one_that_is_off_or_opens(desk_store) -> None:
    off, fell = Seen(None, False), Seen(None, False, wanted=True)
    opens = Seen(DisplayNow("stopped"), True, wanted=True)
    assert [page_words(seen, "")[0] for seen in (off, fell, opens)] == ["warn", "bad", "warn"]
    assert len({page_words(seen, "")[1] for seen in (off, fell, opens)}) == 3


def test_one_screen_cannot_be_given_to_the_public(page) -> None:
    assert [button.isEnabled() for button in page.showing.choice.buttons()] == [False]
    assert not page.showing.state.start.isEnabled()
    assert page.showing.state.preview.isEnabled()


@pytest.mark.parametrize("state", ["failed", "showing"])
def test_a_screen_that_fell_can_be_started_again(page, qtbot, desk_store, now, state) -> None:
    with desk_store.write():
        settings.put(settings.SCREEN_WANTED, True)
    tell_status(desk_store, DisplayNow(state, "HDMI-2"), now)
    page.reload()
    page.show_running(True)
    assert not page.showing.state.again.isVisible()
    page.show_running(False)
    again = page.showing.state.again
    assert again.isVisible() and again.isEnabled() and not page.showing.state.start.isVisible()
    # The words name the button as it is called.
    assert again.text() in page.showing.state.words.text()
    with qtbot.waitSignal(page.start_requested, timeout=500):
        again.click()


def test_the_buttons_only_ask(page, qtbot, desk_store) -> None:
    with qtbot.waitSignal(page.preview_requested, timeout=500):
        page.showing.state.preview.click()
    with desk_store.write():
        settings.put(settings.SCREEN_WANTED, True)
    page.reload()
    assert not page.showing.state.start.isVisible()
    with qtbot.waitSignal(page.stop_requested, timeout=500):
        page.showing.state.stop.click()


def test_a_choice_of_two_screens_is_kept_with_the_clerks(tmp_path) -> None:
    def screen(name: str, x: int, width: int, height: int) -> dict[str, object]:
        size = {"x": x, "y": 0, "width": width, "height": height}
        return {"name": name, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, **size}

    file = tmp_path / "screens.json"
    screens = [screen("eDP-1", 0, 1366, 768), screen("HDMI-1", 1366, 1920, 1080)]
    file.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    code = """
        import sys
        from datetime import datetime
        from pathlib import Path
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication
        app = QApplication([])
        from models.clock import TZ
        from models.store import settings
        from models.store.opening import open_store
        from models.store.places import Places
        from tests.builders import set_up_desk
        from ui.pages.screen.page import ScreenPage
        from ui.session import Session
        now = datetime(2026, 11, 23, 9, 41, tzinfo=TZ)
        store = open_store(Places(Path(sys.argv[1])), now)
        set_up_desk(store, now)
        page = ScreenPage(Session(store, lambda: now))
        left = next(screen for screen in app.screens() if screen.name() == "eDP-1")
        page.setScreen(left)
        page.setGeometry(left.geometry())
        page.show()
        QTest.qWait(50)
        page.reload()
        assert [button.isEnabled() for button in page.showing.choice.buttons()] == [False, True]
        page.showing.choice.buttons()[1].click()
        assert settings.get(settings.PUBLIC_SCREEN)["name"] == "HDMI-1"
        assert settings.get(settings.CLERK_SCREEN)["name"] == "eDP-1"
        assert [button.isChecked() for button in page.showing.choice.buttons()] == [False, True]
        assert page.showing.state.start.isEnabled()
        places = page.showing.choice.arrangement.places()
        assert places[0].right() <= places[1].left()
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), str(tmp_path / "data")],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
