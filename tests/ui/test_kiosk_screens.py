"""The public screen on a real X server: plugged, unplugged, locked, left.

The program itself runs (``main.py kiosk``); what is seen is asked of the X server.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from models.channels.changes import disable_channel
from models.channels.register import default_channel
from models.clock import TZ
from models.display.status import DisplayNow, read_status
from models.setup.pin import has_pin
from models.store import audit, settings
from models.store.opening import Store
from tests.builders import OA_LINK, PIN, set_up_desk
from tests.ui.kiosk_checks import CLOCK, check_code
from tests.xvfb import (
    CLERK,
    CLERK_AREA,
    KIOSK,
    KIOSK_AREA,
    Display,
    Seen,
    two_screens,
    wait_for,
)
from ui.kiosk.pages import read_content
from ui.kiosk.proof import codes_on
from ui.kiosk.scene import make_scene
from ui.kiosk.screens import ScreenIdentity, match
from ui.session import Session
from ui.theme.fonts import load_fonts

ROOT = Path(__file__).resolve().parents[2]
TITLE, PREVIEW_TITLE = "Màn hình công cộng", "Xem thử màn hình công cộng"
CHOSEN = ScreenIdentity("", "", "", "KIOSK", KIOSK_AREA)

Start = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture(scope="module")
def server() -> Iterator[Display]:
    with two_screens() as display:
        yield display


@pytest.fixture
def display(server: Display) -> Iterator[Display]:
    """Both screens plugged, CLERK first."""
    _plug_both(server)
    yield server
    _plug_both(server)


def _plug_both(server: Display) -> None:
    for name in ("KIOSK", "CLERK"):
        server.unplug(name)
    server.plug("CLERK", CLERK)
    server.plug("KIOSK", KIOSK)


@pytest.fixture
def desk(store: Store) -> Store:
    """A desk as it is today, with KIOSK chosen and wanted."""
    set_up_desk(store, datetime.now(TZ))
    with store.write():
        settings.put(settings.PUBLIC_SCREEN, CHOSEN.as_setting())
        settings.put(settings.SCREEN_WANTED, True)
    return store


@pytest.fixture
def start(display: Display, store: Store) -> Iterator[Start]:
    running: list[subprocess.Popen[bytes]] = []

    def begin(*options: str, **environment: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, str(ROOT / "main.py"), "--data-dir", str(store.places.root)]
        running.append(display.start(*command, "kiosk", *options, **environment))
        return running[-1]

    yield begin
    for process in running:
        if process.poll() is None:
            process.terminate()
            process.wait(10)


def status() -> DisplayNow:
    found = read_status()
    assert found is not None
    return found


def says(state: str) -> Callable[[], bool]:
    return lambda: (found := read_status()) is not None and found.state == state


def fills(display: Display, area: tuple[int, int, int, int]) -> Callable[[], bool]:
    return lambda: [window.area for window in display.windows(TITLE)] == [area]


def codes_at(display: Display, area: tuple[int, int, int, int], folder: Path) -> list[str]:
    picture = folder / "grabbed.png"
    display.grab(area, picture)
    return codes_on(QImage(str(picture)))


def watch(display: Display, seconds: float) -> list[Seen]:
    """Every public window at every moment one can look, for so long."""
    found, end = [], time.monotonic() + seconds
    while time.monotonic() < end:
        found += display.windows(TITLE)
    return found


def test_it_fills_the_chosen_screen_with_proven_pixels(
    desk, display, start, tmp_path, qapp
) -> None:
    process = start()
    wait_for(fills(display, KIOSK_AREA), 15)
    wait_for(says("showing"), 5)
    wait_for(lambda: status().checked_at is not None, 5)
    now = status()
    assert (now.screen, now.pid) == ("KIOSK", process.pid)
    assert now.fingerprint == default_channel().fingerprint
    time.sleep(0.3)
    display.grab(KIOSK_AREA, tmp_path / "public.png")
    load_fonts(("Regular", "Medium", "Bold"))
    layout = make_scene(read_content(Session(desk)), 1920, 1080, CLOCK).layout
    check_code(QImage(str(tmp_path / "public.png")), layout, OA_LINK)
    assert codes_at(display, CLERK_AREA, tmp_path) == []


@pytest.mark.parametrize("factor", ["1.25", "1.5", "2"])
def test_scaled_screens_keep_whole_pixels(factor, desk, display, start, tmp_path, qapp) -> None:
    start(QT_SCREEN_SCALE_FACTORS=f"CLERK=1;KIOSK={factor}")
    wait_for(fills(display, KIOSK_AREA), 15)
    time.sleep(0.5)
    display.grab(KIOSK_AREA, tmp_path / "public.png")
    load_fonts(("Regular", "Medium", "Bold"))
    layout = make_scene(read_content(Session(desk)), 1920, 1080, CLOCK).layout
    check_code(QImage(str(tmp_path / "public.png")), layout, OA_LINK)


def test_unplugged_it_is_nowhere_and_plugged_again_it_is_back(desk, display, start, tmp_path):
    start()
    wait_for(fills(display, KIOSK_AREA), 15)
    for _ in range(3):
        display.unplug("KIOSK")
        seen = watch(display, 1.0)
        assert [window for window in seen if window.touches(*CLERK_AREA)] == []
        assert display.windows(TITLE) == []
        assert codes_at(display, CLERK_AREA, tmp_path) == []
        assert says("hidden")()
        display.plug("KIOSK", KIOSK)
        wait_for(fills(display, KIOSK_AREA), 2)
        wait_for(says("showing"), 2)
    time.sleep(0.3)
    assert codes_at(display, KIOSK_AREA, tmp_path) == [OA_LINK]


def test_turned_upright_it_is_laid_out_anew(desk, display, start, tmp_path) -> None:
    start()
    wait_for(fills(display, KIOSK_AREA), 15)
    wait_for(says("showing"), 2)
    display.unplug("KIOSK")
    wait_for(says("hidden"), 2)
    display.plug("KIOSK", "1080/529x1920/941+1366+0")
    wait_for(fills(display, (1366, 0, 1080, 1920)), 2)
    time.sleep(0.5)
    assert codes_at(display, (1366, 0, 1080, 1920), tmp_path) == [OA_LINK]


def test_screens_that_change_places_are_told_apart(desk, display, start) -> None:
    with desk.write():
        clerk = ScreenIdentity("", "", "", "CLERK", CLERK_AREA)
        settings.put(settings.CLERK_SCREEN, clerk.as_setting())
    start()
    wait_for(fills(display, KIOSK_AREA), 15)
    wait_for(says("showing"), 2)
    for name in ("KIOSK", "CLERK"):
        display.unplug(name)
    wait_for(says("hidden"), 2)
    display.plug("KIOSK", "1920/941x1080/529+0+0")
    display.plug("CLERK", "1366/361x768/203+1920+0")
    wait_for(fills(display, (0, 0, 1920, 1080)), 3)
    seen = watch(display, 0.7)
    assert seen
    assert [window for window in seen if window.touches(1920, 0, 1366, 768)] == []


def test_with_one_screen_only_it_stays_out_of_sight(desk, display, start) -> None:
    display.unplug("KIOSK")
    process = start()
    wait_for(says("hidden"), 15)
    assert watch(display, 1.0) == []
    assert process.poll() is None


def test_nothing_chosen_takes_the_only_other_screen(desk, display, start) -> None:
    with desk.write():
        settings.put(settings.PUBLIC_SCREEN, {})
    start()
    wait_for(fills(display, KIOSK_AREA), 15)
    display.unplug("KIOSK")
    wait_for(says("no_screen"), 3)
    assert watch(display, 0.5) == []


def test_the_clerks_screen_is_taken_only_by_name(desk, display, start) -> None:
    with desk.write():
        chosen = ScreenIdentity("", "", "", "CLERK", CLERK_AREA)
        settings.put(settings.PUBLIC_SCREEN, chosen.as_setting())
    first = start()
    wait_for(says("hidden"), 15)
    assert watch(display, 1.0) == []
    first.terminate()
    first.wait(10)
    start("--screen", "CLERK")
    wait_for(fills(display, CLERK_AREA), 15)


def test_a_choice_made_while_it_runs_is_followed(desk, display, start) -> None:
    with desk.write():
        settings.put(settings.PUBLIC_SCREEN, CHOSEN.as_setting() | {"name": "OTHER"})
    start()
    wait_for(says("hidden"), 15)
    with desk.write():
        settings.put(settings.PUBLIC_SCREEN, CHOSEN.as_setting())
    wait_for(fills(display, KIOSK_AREA), 2)


def test_no_key_closes_it(desk, display, start) -> None:
    process = start()
    wait_for(fills(display, KIOSK_AREA), 15)
    display.click(2300, 600)
    time.sleep(0.3)
    for key in ("Escape", "alt+F4", "ctrl+w", "ctrl+q", "F11", "super+d", "alt+space"):
        display.key(key)
    time.sleep(1.0)
    display.click(2300, 600)
    assert process.poll() is None
    wait_for(fills(display, KIOSK_AREA), 3)


def test_only_the_corner_and_the_pin_let_out(desk, display, start) -> None:
    process = start("--alone")
    wait_for(fills(display, KIOSK_AREA), 15)
    time.sleep(0.5)
    display.key(*PIN, "Return")
    display.click(1366 + 300, 300, times=6)
    display.key(*PIN, "Return")
    time.sleep(0.5)
    assert process.poll() is None
    display.click(1366 + 20, 20, times=5)
    time.sleep(0.8)
    display.key("1", "1", "1", "1", "Return")
    wait_for(lambda: settings.get(settings.PIN_FAILURES) == 1, 3)
    assert process.poll() is None
    display.key(*PIN, "Return")
    assert process.wait(5) == 0
    assert settings.get(settings.PIN_FAILURES) == 0
    assert settings.get(settings.SCREEN_WANTED) is False
    assert audit.lines(1)[0]["action"] == "screen_left"
    assert status().state == "stopped"


def test_without_a_pin_the_corner_lets_out(desk, display, start) -> None:
    with desk.write():
        settings.put(settings.PIN_HASH, "")
    assert not has_pin()
    process = start("--alone")
    wait_for(fills(display, KIOSK_AREA), 15)
    time.sleep(0.5)
    display.click(1366 + 20, 20, times=5)
    assert process.wait(5) == 0


def test_a_withdrawn_code_is_gone_within_a_second(desk, display, start, tmp_path) -> None:
    start()
    wait_for(fills(display, KIOSK_AREA), 15)
    wait_for(says("showing"), 5)
    disable_channel(desk, default_channel().id, "HOA", "liên kết sai", PIN, datetime.now(TZ))
    wait_for(says("no_channel"), 3)
    assert codes_at(display, KIOSK_AREA, tmp_path) == []
    assert display.windows(TITLE)[0].area == KIOSK_AREA


def test_it_leaves_when_the_desk_no_longer_wants_it(desk, display, start) -> None:
    process = start()
    wait_for(says("showing"), 15)
    with desk.write():
        settings.put(settings.SCREEN_WANTED, False)
    assert process.wait(3) == 0
    assert status().state == "stopped"


@pytest.mark.parametrize("option", [("--screen", "KIOSK"), ("--watch",)])
def test_on_a_pc_of_its_own_the_desk_has_no_say(option, desk, display, start) -> None:
    process = start(*option)
    wait_for(fills(display, KIOSK_AREA), 15)
    with desk.write():
        settings.put(settings.SCREEN_WANTED, False)
    time.sleep(1)
    assert process.poll() is None
    assert display.windows(TITLE)


def test_asked_to_end_it_ends_and_says_so(desk, display, start) -> None:
    process = start()
    wait_for(says("showing"), 15)
    os.kill(process.pid, signal.SIGTERM)
    assert process.wait(3) == 0
    assert (status().state, status().pid) == ("stopped", process.pid)


def test_a_preview_is_a_plain_window_that_can_be_closed(desk, display, start, tmp_path) -> None:
    process = start("--windowed", "960x540")
    wait_for(lambda: display.windows(PREVIEW_TITLE), 15)
    wait_for(says("preview"), 5)
    window = display.windows(PREVIEW_TITLE)[0]
    assert window.area[2:] == (960, 540)
    time.sleep(0.5)
    assert codes_at(display, window.area, tmp_path) == [OA_LINK]
    display.key("alt+F4")
    assert process.wait(5) == 0


def test_two_screens_of_one_make_are_told_apart_by_serial() -> None:
    def screen(serial: str, name: str, x: int = 0) -> ScreenIdentity:
        return ScreenIdentity("Samsung", "T43", serial, name, (x, 0, 1920, 1080))

    wanted = screen("A1", "HDMI-1")
    # Windows renumbered them.
    assert match(wanted, [screen("B2", "HDMI-1"), screen("A1", "HDMI-2", 1920)]) == 1
    # Another television hangs at the same cable.
    assert match(wanted, [screen("B2", "HDMI-1")]) is None
    # It came back in another place.
    assert match(wanted, [screen("A1", "DP-3", 3000)]) == 0
    # Both claim the same serial: the name decides.
    assert match(wanted, [screen("A1", "HDMI-2"), screen("A1", "HDMI-1")]) == 1
    assert match(wanted, [screen("A1", "DP-1"), screen("A1", "DP-2")]) is None
    # No serial at all: name and geometry, then the name.
    blank = screen("", "HDMI-1", 1366)
    assert match(blank, [screen("", "HDMI-1"), screen("", "HDMI-2", 1366)]) == 0
    assert match(blank, [screen("", "DP-1", 1366)]) is None
    assert match(blank, []) is None
