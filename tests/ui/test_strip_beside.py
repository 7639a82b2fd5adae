"""The strip on a real X server, beside another program that has the focus."""

import sqlite3
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.store import settings
from models.store.opening import Store
from tests.ui.beside_desk import (
    DESK,
    Dossier,
    count,
    key_place,
    presets,
    start_desk,
    start_dossier,
    stop,
    strip_area,
)
from tests.xvfb import CLERK_AREA, KIOSK, KIOSK_AREA, Display, wait_for


@pytest.fixture
def root(desk_store: Store) -> Path:
    with desk_store.write():
        settings.put(settings.WIZARD_DONE, True)
    desk_store.close()
    return desk_store.places.root


@pytest.fixture
def desk(display: Display, root: Path) -> Iterator[subprocess.Popen[bytes]]:
    child = start_desk(display, root)
    yield child
    stop(child)
    wait_for(lambda: not display.windows(DESK) and strip_area(display) is None, 10)


def open_strip(display: Display) -> None:
    window = display.run("xdotool", "search", "--onlyvisible", "--name", DESK).split()[0]
    display.run("xdotool", "windowactivate", "--sync", window)
    time.sleep(0.3)
    display.key("ctrl+shift+t")
    wait_for(lambda: strip_area(display), 10)


@pytest.fixture
def dossier(
    display: Display, root: Path, desk: subprocess.Popen[bytes], tmp_path: Path
) -> Iterator[Dossier]:
    open_strip(display)
    made = start_dossier(display, tmp_path)
    yield made
    stop(made.process)


def drag(display: Display, begin: tuple[int, int], end: tuple[int, int]) -> None:
    display.run("xdotool", "mousemove", *map(str, begin), "mousedown", "1")
    for part in range(1, 11):
        x = begin[0] + (end[0] - begin[0]) * part // 10
        y = begin[1] + (end[1] - begin[1]) * part // 10
        display.run("xdotool", "mousemove", str(x), str(y))
    display.run("xdotool", "mouseup", "1")
    time.sleep(0.3)


def grip(display: Display) -> tuple[int, int]:
    area = strip_area(display)
    assert area is not None
    return area[0] + 7, area[1] + area[3] // 2


def test_clicks_log_and_the_other_program_keeps_focus_and_keys(
    display: Display, root: Path, dossier: Dossier
) -> None:
    display.run("xdotool", "type", "ho so ")
    for key in (1, 5, 9):
        display.click(*key_place(display, key))
        display.run("xdotool", "type", f"{key} ")
    wait_for(lambda: count(root) == 3, 5)
    assert presets(root) == ["followed", "policy_question", "tech_issue"]
    wait_for(lambda: dossier.text == "ho so 1 5 9 ", 5)
    assert dossier.seen["lost"] == 0


def test_every_other_button_leaves_the_focus_too(
    display: Display, root: Path, dossier: Dossier
) -> None:
    display.click(*key_place(display, 2))
    wait_for(lambda: count(root) == 1, 5)
    area = strip_area(display)
    assert area is not None
    x, y, wide, tall = area
    # Undo, twice the turn.
    display.click(x + wide - 80, y + tall // 2)
    display.click(x + wide - 44, y + tall - 17)
    wait_for(lambda: (strip_area(display) or area)[3] > 300, 5)
    display.run("xdotool", "type", "abc")
    wait_for(lambda: dossier.text == "abc", 5)
    assert dossier.seen["lost"] == 0
    wait_for(lambda: _voided(root) == 1, 5)


def _voided(root: Path) -> int:
    with sqlite3.connect(root / "quay.sqlite3") as db:
        query = "SELECT COUNT(*) FROM interaction WHERE voided_at IS NOT NULL"
        return int(db.execute(query).fetchone()[0])


def test_a_held_button_counts_once(display: Display, root: Path, dossier: Dossier) -> None:
    x, y = key_place(display, 3)
    display.run("xdotool", "mousemove", str(x), str(y), "mousedown", "1")
    time.sleep(2)
    display.run("xdotool", "mouseup", "1")
    wait_for(lambda: count(root) == 1, 5)
    time.sleep(0.3)
    assert count(root) == 1


@pytest.mark.parametrize("how", ["maximised", "covering"])
def test_it_stays_above_a_window_that_fills_the_screen(
    display: Display,
    root: Path,
    desk: subprocess.Popen[bytes],
    tmp_path: Path,
    how: str,
) -> None:
    open_strip(display)
    other = start_dossier(display, tmp_path, how)
    try:
        display.run("xdotool", "type", "x")
        wait_for(lambda: other.text == "x", 5)
        # Were it below, the click would fall on the other window.
        display.click(*key_place(display, 1))
        wait_for(lambda: count(root) == 1, 5)
    finally:
        stop(other.process)


def test_a_minimised_desk_logs_and_the_strip_brings_it_back(
    display: Display, root: Path, dossier: Dossier
) -> None:
    window = display.run("xdotool", "search", "--name", DESK).split()[0]
    display.run("xdotool", "windowminimize", window)
    wait_for(lambda: not display.windows(DESK), 5)
    display.click(*key_place(display, 4))
    wait_for(lambda: presets(root) == ["handout"], 5)
    area = strip_area(display)
    assert area is not None
    display.click(area[0] + area[2] - 44, area[1] + 16)
    wait_for(lambda: display.windows(DESK), 5)


def test_where_it_was_dragged_to_it_stands_after_a_restart(
    display: Display, root: Path, desk: subprocess.Popen[bytes]
) -> None:
    open_strip(display)
    drag(display, grip(display), (300, 200))
    before = strip_area(display)
    assert before is not None
    assert abs(before[0] - 293) <= 2
    stop(desk)
    wait_for(lambda: strip_area(display) is None, 10)
    again = start_desk(display, root)
    try:
        wait_for(lambda: strip_area(display) == before, 15)
    finally:
        stop(again)


def test_a_press_that_leaves_its_key_moves_the_strip_and_logs_nothing(
    display: Display, root: Path, desk: subprocess.Popen[bytes]
) -> None:
    open_strip(display)
    before = strip_area(display)
    begin = key_place(display, 5)
    drag(display, begin, (begin[0] - 100, begin[1] - 200))
    after = strip_area(display)
    assert before is not None and after is not None
    assert (after[0] - before[0], after[1] - before[1]) == (-100, -200)
    assert count(root) == 0
    display.click(*key_place(display, 5))
    wait_for(lambda: count(root) == 1, 5)


def test_a_screen_that_is_unplugged_gives_it_back_to_the_clerk(
    display: Display, root: Path, desk: subprocess.Popen[bytes]
) -> None:
    open_strip(display)
    drag(display, grip(display), (KIOSK_AREA[0] + 200, 300))
    there = strip_area(display)
    assert there is not None and there[0] > KIOSK_AREA[0]
    display.unplug("KIOSK")
    try:
        wait_for(lambda: _whole_on_clerk(display), 10)
    finally:
        display.plug("KIOSK", KIOSK)
    wait_for(lambda: strip_area(display) == there, 10)


def test_it_never_goes_to_the_public_screen(display: Display, desk_store: Store) -> None:
    with desk_store.write():
        settings.put(settings.WIZARD_DONE, True)
        settings.put(settings.PUBLIC_SCREEN, {"name": "KIOSK", "geometry": list(KIOSK_AREA)})
    desk_store.close()
    desk = start_desk(display, desk_store.places.root)
    try:
        open_strip(display)
        drag(display, grip(display), (KIOSK_AREA[0] + 400, 300))
        assert _whole_on_clerk(display)
    finally:
        stop(desk)


def _whole_on_clerk(display: Display) -> bool:
    area = strip_area(display)
    if area is None:
        return False
    left, top, wide, tall = CLERK_AREA
    across = left <= area[0] and area[0] + area[2] <= left + wide
    return across and top <= area[1] and area[1] + area[3] <= top + tall
