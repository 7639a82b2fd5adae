"""The real program on a real X server with two screens: desk and public screen together."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.store.opening import Store
from tests.ui.whole_desk import (
    CLERK_AREA,
    DESK,
    MAIN,
    SCREEN,
    folder_of,
    pid_of_screen,
    running_desk,
    shows,
)
from tests.xvfb import KIOSK, KIOSK_AREA, Display, wait_for


@pytest.fixture
def root(desk_store: Store) -> Path:
    return folder_of(desk_store)


@pytest.fixture
def desk(display: Display, root: Path) -> Iterator[subprocess.Popen[bytes]]:
    with running_desk(display, root) as child:
        yield child


def _count(root: Path) -> int:
    with sqlite3.connect(root / "quay.sqlite3") as db:
        return int(db.execute("SELECT COUNT(*) FROM interaction").fetchone()[0])


def test_the_screen_comes_up_and_the_clerk_keeps_the_keys(
    display: Display, root: Path, desk: subprocess.Popen[bytes]
) -> None:
    wait_for(lambda: shows(display), 20)
    time.sleep(0.5)
    display.key("F1", "F4", "F9")
    wait_for(lambda: _count(root) == 3, 5)
    display.click(KIOSK_AREA[0] + 900, 500)
    display.key("F2")
    wait_for(lambda: _count(root) == 4, 5)


def test_a_visitor_who_opens_the_pin_pad_does_not_take_the_clerks_keys(
    display: Display, root: Path, desk: subprocess.Popen[bytes]
) -> None:
    wait_for(lambda: shows(display), 20)
    time.sleep(0.5)
    display.click(KIOSK_AREA[0] + 20, 20, times=5)
    time.sleep(1)
    display.key("F1")
    wait_for(lambda: _count(root) == 1, 5)
    # The pad closes by its own button, and the keys are still the clerk's.
    display.click(KIOSK_AREA[0] + 860, 785)
    time.sleep(0.5)
    display.key("F2")
    wait_for(lambda: _count(root) == 2, 5)


def test_a_screen_that_nobody_chose_is_remembered_when_it_is_used(
    display: Display, root: Path, desk: subprocess.Popen[bytes]
) -> None:
    wait_for(lambda: shows(display), 20)
    with sqlite3.connect(root / "quay.sqlite3") as db:
        kept = dict(db.execute("SELECT key, value FROM setting WHERE key LIKE '%_screen'"))
    assert json.loads(kept["public_screen"])["name"] == "KIOSK"
    assert json.loads(kept["clerk_screen"])["name"] == "CLERK"


def test_held_keys_count_once_and_the_number_pad_logs(
    display: Display, root: Path, desk: subprocess.Popen[bytes]
) -> None:
    wait_for(lambda: shows(display), 20)
    time.sleep(0.5)
    display.run("xdotool", "keydown", "F3")
    time.sleep(2.5)
    display.run("xdotool", "keyup", "F3")
    time.sleep(0.3)
    assert _count(root) == 1
    display.key(*["F1"] * 20)
    wait_for(lambda: _count(root) == 21, 5)
    display.run("xdotool", "key", "--delay", "30", "KP_7", "KP_8", "KP_7")
    wait_for(lambda: _count(root) == 24, 5)
    display.key("ctrl+4")
    display.key("F2")
    wait_for(lambda: _count(root) == 25, 5)


def test_unplugging_shows_nothing_public_to_the_clerk(
    display: Display, root: Path, desk: subprocess.Popen[bytes]
) -> None:
    wait_for(lambda: shows(display), 20)
    display.unplug("KIOSK")
    end = time.monotonic() + 2
    while time.monotonic() < end:
        assert not any(seen.touches(*CLERK_AREA) for seen in display.windows(SCREEN))
    display.plug("KIOSK", KIOSK)
    wait_for(lambda: shows(display), 3)


def test_a_second_start_brings_the_first_to_the_front(
    display: Display, root: Path, desk: subprocess.Popen[bytes]
) -> None:
    wait_for(lambda: shows(display), 20)
    window = display.run("xdotool", "search", "--name", DESK).split()[0]
    display.run("xdotool", "windowminimize", window)
    wait_for(lambda: not display.windows(DESK), 5)
    again = subprocess.run(
        [sys.executable, str(MAIN), "--data-dir", str(root)],
        env=display.environment,
        capture_output=True,
        timeout=30,
    )
    assert again.returncode == 0
    wait_for(lambda: display.windows(DESK), 5)


def test_a_killed_desk_loses_no_row_and_the_next_one_takes_the_screen_over(
    display: Display, root: Path, desk: subprocess.Popen[bytes]
) -> None:
    wait_for(lambda: shows(display), 20)
    time.sleep(0.5)
    display.key("F1", "F1")
    wait_for(lambda: _count(root) == 2, 5)
    orphan = pid_of_screen(root)
    os.kill(desk.pid, signal.SIGKILL)
    desk.wait(5)
    assert shows(display)
    again = display.start(sys.executable, str(MAIN), "--data-dir", str(root), QMC_TEST="0")
    try:
        wait_for(lambda: display.windows(DESK), 20)
        wait_for(lambda: pid_of_screen(root) != orphan and shows(display), 20)
        assert len(display.windows(SCREEN)) == 1
        time.sleep(0.5)
        display.key("F1")
        wait_for(lambda: _count(root) == 3, 5)
    finally:
        again.terminate()
        again.wait(10)
