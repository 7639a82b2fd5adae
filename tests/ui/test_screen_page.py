"""The page "Màn hình" with a real store; two screens where they are needed."""

import json
import os
import subprocess
import sys
import textwrap
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from models.display.status import STATES, DisplayNow, tell_status
from models.display.texts import default_texts, load_texts
from models.errors import Refused
from models.store import audit, settings
from tests.builders import PIN
from tests.ui.kiosk_checks import CLOCK, make_content
from ui.kiosk.scene import make_scene
from ui.pages.screen.page import ScreenPage
from ui.pages.screen.size_panel import SizePanel
from ui.pages.screen.state_panel import state_words
from ui.session import Session
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def page(desk_store, now, qtbot, qapp) -> ScreenPage:
    load_fonts()
    apply_style(qapp)
    made = ScreenPage(Session(desk_store, lambda: now))
    qtbot.addWidget(made)
    made.resize(1262, 768)
    made.show()
    QTest.qWait(300)
    return made


@pytest.fixture
def problems(page) -> list[Refused]:
    found: list[Refused] = []
    page.problem.connect(found.append)
    return found


def test_texts_are_kept_with_the_pin_only(page, problems) -> None:
    page.texts.field("heading").setText("Theo dõi {name}")
    assert page.texts.save.isEnabled()
    for wrong in ("", "0000"):
        page.texts.pin.setText(wrong)
        page.texts.save.click()
    assert len(problems) == 2
    assert load_texts("vi") == default_texts("vi")
    assert page.texts.values()["heading"] == "Theo dõi {name}"
    page.texts.pin.setText(PIN)
    page.texts.save.click()
    assert load_texts("vi").heading == "Theo dõi {name}"
    assert not page.texts.save.isEnabled()
    assert page.texts.pin.text() == ""
    assert audit.lines(1)[0]["actor"] == "HOA"


def test_without_a_pin_none_is_asked_for(page, desk_store, problems) -> None:
    with desk_store.write():
        settings.put(settings.PIN_HASH, "")
    page.reload()
    assert not page.texts.pin.isVisible()
    page.texts.field("sub").setText("Miễn phí")
    page.texts.save.click()
    assert (problems, load_texts("vi").sub) == ([], "Miễn phí")


@pytest.mark.parametrize("text", ["", "Bắt buộc quan tâm", "Lẻ **một", "x" * 61])
def test_a_text_that_cannot_be_kept_is_said_at_once(page, text) -> None:
    page.texts.field("heading").setText(text)
    assert not page.texts.save.isEnabled()
    assert page.texts.said.text().startswith("Tiêu đề: ")
    assert page.texts.field("heading").property("invalid") is True
    page.texts.reset.click()
    assert page.texts.said.text() == ""


def test_a_draft_is_in_the_picture_before_it_is_kept(page, qtbot) -> None:
    before = page.state.picture.pixmap().toImage()
    page.texts.field("heading").setText("Một tiêu đề khác hẳn")
    qtbot.waitUntil(lambda: page.state.picture.pixmap().toImage() != before, timeout=3000)
    assert "chưa lưu" in page.state.note.text()


def test_edits_survive_another_language_and_a_changed_store(page) -> None:
    page.texts.field("heading").setText("Bản nháp")
    page.store_changed()
    assert page.texts.values()["heading"] == "Bản nháp"
    page.texts._languages.button(1).click()
    assert page.texts.values() == asdict(default_texts("en"))
    page.texts._languages.button(0).click()
    assert page.texts.values()["heading"] == "Bản nháp"


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
    page.sizes.inches.setValue(43)
    assert settings.get(settings.SCREEN_INCHES) == 43.0
    page.sizes.inches.setValue(0)
    assert settings.get(settings.SCREEN_INCHES) == 0.0


def test_every_state_has_its_words(page, desk_store, now) -> None:
    words = {state: state_words(DisplayNow(state), "Màn hình 2")[1] for state in STATES}
    assert len(set(words.values())) == len(STATES)
    checked = "2026-11-23T09:38:00+07:00"
    shown = DisplayNow("showing", "HDMI-2", "7c1e 09fa", pid=1, checked_at=checked)
    tell_status(desk_store, shown, now)
    page.reload()
    assert page.state.words.text() == "Đang hiển thị mã QR trên HDMI-2 · đã quét kiểm tra 09:38"
    assert page.state.words.property("chip") == "ok"
    page.show_running(False)
    assert page.state.words.text() == "Màn hình công cộng đang tắt"


def test_one_screen_cannot_be_given_to_the_public(page) -> None:
    assert [button.isEnabled() for button in page.choice.buttons()] == [False]
    assert not page.state.start.isEnabled()
    assert page.state.preview.isEnabled()


def test_the_buttons_only_ask(page, qtbot, desk_store) -> None:
    with qtbot.waitSignal(page.preview_requested, timeout=500):
        page.state.preview.click()
    with desk_store.write():
        settings.put(settings.SCREEN_WANTED, True)
    page.reload()
    assert not page.state.start.isVisible()
    with qtbot.waitSignal(page.stop_requested, timeout=500):
        page.state.stop.click()


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
        assert [button.isEnabled() for button in page.choice.buttons()] == [False, True]
        page.choice.buttons()[1].click()
        assert settings.get(settings.PUBLIC_SCREEN)["name"] == "HDMI-1"
        assert settings.get(settings.CLERK_SCREEN)["name"] == "eDP-1"
        assert [button.isChecked() for button in page.choice.buttons()] == [False, True]
        assert page.state.start.isEnabled()
        places = page.choice.arrangement.places()
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
