"""Ctrl+Alt+1 to 9 while another program has the focus, on a real X server; Windows' messages."""

import ctypes
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from ctypes import wintypes
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.store import audit, settings
from models.store.opening import Store
from tests.ui.beside_desk import (
    DESK,
    Dossier,
    count,
    presets,
    start_desk,
    start_dossier,
    stop,
    strip_area,
)
from tests.xvfb import Display, wait_for
from ui.global_keys import GlobalKeys, platform_has_them
from ui.global_keys_windows import HotKeyFilter, WindowsKeys
from ui.global_keys_x11 import HeldDown
from ui.pages.admin.care.audit_words import ACTIONS
from ui.pages.admin.global_keys_panel import GlobalKeysPanel
from ui.session import Session


@pytest.fixture
def root(desk_store: Store) -> Path:
    with desk_store.write():
        settings.put(settings.WIZARD_DONE, True)
        settings.put(settings.GLOBAL_KEYS, True)
    desk_store.close()
    return desk_store.places.root


@pytest.fixture
def desk(display: Display, root: Path) -> Iterator[subprocess.Popen[bytes]]:
    child = start_desk(display, root)
    # The keys are taken once the desk is drawn.
    time.sleep(2.5)
    yield child
    stop(child)
    wait_for(lambda: not display.windows(DESK) and strip_area(display) is None, 10)


@pytest.fixture
def dossier(
    display: Display, root: Path, desk: subprocess.Popen[bytes], tmp_path: Path
) -> Iterator[Dossier]:
    made = start_dossier(display, tmp_path)
    # The desk's own window may come up late and take the focus once: that is not the keys' doing.
    time.sleep(1)
    made.begin()
    yield made
    stop(made.process)


def test_keys_log_and_the_other_program_keeps_the_focus(
    display: Display, root: Path, dossier: Dossier
) -> None:
    display.run("xdotool", "type", "a")
    display.key("ctrl+alt+1", "ctrl+alt+5", "ctrl+alt+9")
    display.run("xdotool", "type", "1b")
    wait_for(lambda: count(root) == 3, 5)
    assert presets(root) == ["followed", "policy_question", "tech_issue"]
    wait_for(lambda: dossier.text == "a1b", 5)
    assert dossier.lost == 0


def test_the_strip_says_for_a_moment_what_was_counted(
    display: Display, root: Path, dossier: Dossier
) -> None:
    assert strip_area(display) is None
    display.key("ctrl+alt+2")
    wait_for(lambda: strip_area(display), 5)
    wait_for(lambda: strip_area(display) is None, 10)
    assert count(root) == 1
    assert dossier.lost == 0


def test_a_held_key_counts_once(display: Display, root: Path, dossier: Dossier) -> None:
    display.run("xdotool", "keydown", "ctrl", "keydown", "alt", "keydown", "4")
    time.sleep(2.5)
    display.run("xdotool", "keyup", "4", "keyup", "alt", "keyup", "ctrl")
    wait_for(lambda: count(root) == 1, 5)
    time.sleep(0.3)
    assert count(root) == 1
    display.key("ctrl+alt+4", "ctrl+alt+4")
    wait_for(lambda: count(root) == 3, 5)
    assert dossier.text == ""


def test_locks_do_not_matter(display: Display, root: Path, dossier: Dossier) -> None:
    for number, lock in enumerate(("Num_Lock", "Caps_Lock"), 1):
        display.key(lock)
        try:
            display.key("ctrl+alt+7")
            wait_for(lambda number=number: count(root) == number, 5)
        finally:
            display.key(lock)


def test_a_key_that_another_program_holds_stays_its_own(
    display: Display, root: Path, tmp_path: Path
) -> None:
    holder = display.start("python3", "-c", _HOLD)
    time.sleep(1)
    desk = start_desk(display, root)
    try:
        time.sleep(2.5)
        display.key("ctrl+alt+3", "ctrl+alt+6")
        wait_for(lambda: presets(root) == ["petition"], 5)
        log = "\n".join(path.read_text() for path in (root / "logs").glob("*.log"))
        assert "but for (3,)" in log
    finally:
        stop(desk, holder)


_HOLD = """
import ctypes, time
x = ctypes.CDLL("libX11.so.6")
x.XOpenDisplay.restype = ctypes.c_void_p
display = ctypes.c_void_p(x.XOpenDisplay(None))
x.XDefaultRootWindow.restype = ctypes.c_ulong
root = ctypes.c_ulong(x.XDefaultRootWindow(display))
code = x.XKeysymToKeycode(display, ctypes.c_ulong(ord("3")))
x.XGrabKey(display, code, 12, root, 0, 1, 1)
x.XSync(display, 0)
time.sleep(60)
"""


def test_without_the_switch_the_keys_are_the_others(
    display: Display, root: Path, tmp_path: Path
) -> None:
    with sqlite3.connect(root / "quay.sqlite3") as db:
        db.execute("UPDATE setting SET value = 'false' WHERE key = 'global_keys'")
    desk = start_desk(display, root)
    other = start_dossier(display, tmp_path)
    try:
        time.sleep(2.5)
        display.key("ctrl+alt+1")
        time.sleep(0.5)
        assert count(root) == 0
    finally:
        stop(other.process, desk)


# What needs no display.


def test_a_repeated_key_is_one_press() -> None:
    held = HeldDown()
    assert held.press(10, 1000)
    assert [held.press(10, 1000 + 30 * n) for n in range(1, 40)] == [False] * 39
    held.release(10, 2200)
    assert held.press(10, 2300)


def test_a_server_that_sends_pairs_is_understood_too() -> None:
    held = HeldDown()
    assert held.press(10, 1000)
    held.release(10, 1250)
    assert not held.press(10, 1250)
    held.release(10, 1280)
    assert not held.press(10, 1280)
    assert held.press(11, 1280)


def test_a_release_that_got_lost_does_not_silence_the_key() -> None:
    held = HeldDown()
    assert held.press(10, 1000)
    assert held.press(10, 9000)


class User32:
    """RegisterHotKey as Windows answers: key 3 is another program's."""

    def __init__(self) -> None:
        self.taken: dict[int, tuple[int, int]] = {}

    def RegisterHotKey(self, window: None, name: int, modifiers: int, key: int) -> int:
        if key == ord("3"):
            return 0
        self.taken[name] = (modifiers, key)
        return 1

    def UnregisterHotKey(self, window: None, name: int) -> int:
        del self.taken[name]
        return 1


def test_windows_keys_are_registered_told_and_given_back(qapp: QApplication) -> None:
    user32 = User32()
    keys = WindowsKeys(None, user32)
    assert keys.take() == (3,)
    assert {modifiers for modifiers, _ in user32.taken.values()} == {0x4003}
    assert sorted(key for _, key in user32.taken.values()) == [ord(n) for n in "12456789"]
    keys.release()
    assert user32.taken == {}


def test_only_our_hot_key_messages_are_keys(qapp: QApplication) -> None:
    told: list[int] = []
    watching = HotKeyFilter(told.append)
    message = wintypes.MSG()
    address = ctypes.addressof(message)
    message.message, message.wParam = 0x0312, 0x5104
    assert watching.nativeEventFilter(b"windows_dispatcher_MSG", address) == (True, 0)
    assert watching.nativeEventFilter(b"xcb_generic_event_t", address) == (False, 0)
    message.wParam = 7
    assert watching.nativeEventFilter(b"windows_generic_MSG", address) == (False, 0)
    message.message, message.wParam = 0x0100, 0x5104
    assert watching.nativeEventFilter(b"windows_generic_MSG", address) == (False, 0)
    assert told == [4]


def test_where_there_are_none_it_is_said_and_nothing_breaks(qapp: QApplication) -> None:
    keys = GlobalKeys()
    keys.listen(True)
    assert not platform_has_them()
    level, text = keys.words()
    assert level == "info"
    assert "Hãy dùng thanh nhỏ" in text


def test_the_switch_is_kept_and_written_down(
    desk_store: Store, now: datetime, qtbot: QtBot
) -> None:
    panel = GlobalKeysPanel(Session(desk_store, lambda: now))
    qtbot.addWidget(panel)
    assert not panel.switch.isChecked()
    with qtbot.waitSignal(panel.changed):
        panel.switch.click()
    assert settings.get(settings.GLOBAL_KEYS) is True
    assert audit.lines(1)[0]["action"] == "global_keys"
    assert "global_keys" in ACTIONS
    panel.show_state("warn", "Chương trình khác đang giữ Ctrl+Alt+3.")
    assert panel.switch.isEnabled()
    panel.switch.click()
    assert settings.get(settings.GLOBAL_KEYS) is False
    panel.show_state("info", "Máy này không có.")
    assert not panel.switch.isEnabled()
