"""An answer on the real public screen by the real desk: F10 shows it, F11 prints, F12 logs (A3)."""

import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from models.clock import TZ
from models.store.opening import Store
from tests.answers_shown import SITE, put_answer
from tests.builders import OA_LINK
from tests.ui.whole_desk import CLERK_AREA, DESK, folder_of, running_desk, shows
from tests.xvfb import KIOSK_AREA, Display, wait_for
from ui.kiosk.proof import codes_on

SOURCE = f"{SITE}/1"


@pytest.fixture
def root(desk_store: Store) -> Path:
    put_answer(desk_store, datetime.now(TZ))
    return folder_of(desk_store)


@pytest.fixture
def desk(display: Display, root: Path) -> Iterator[subprocess.Popen[bytes]]:
    with running_desk(display, root) as child:
        wait_for(lambda: shows(display), 30)
        yield child


class Glass:
    """What visitors and the clerk see at this moment."""

    def __init__(self, display: Display, folder: Path) -> None:
        self._display, self._folder = display, folder

    def public(self) -> QImage:
        return self._grab(KIOSK_AREA, "public.png")

    def clerk(self) -> QImage:
        return self._grab(CLERK_AREA, "clerk.png")

    def codes(self) -> list[str]:
        return codes_on(self.public())

    def _grab(self, area: tuple[int, int, int, int], name: str) -> QImage:
        self._display.grab(area, self._folder / name)
        return QImage(str(self._folder / name))


def uses(root: Path) -> list[str]:
    with sqlite3.connect(root / "quay.sqlite3") as db:
        return [row[0] for row in db.execute("SELECT kind FROM answer_use ORDER BY at, id")]


def logged(root: Path) -> list[tuple[str, str]]:
    with sqlite3.connect(root / "quay.sqlite3") as db:
        rows = db.execute("SELECT preset, field FROM interaction ORDER BY seq").fetchall()
    return [(str(preset), str(field)) for preset, field in rows]


def test_one_key_each_from_the_answer(
    display: Display, root: Path, desk: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    glass = Glass(display, tmp_path)
    wait_for(lambda: glass.codes() == [OA_LINK], 20)
    display.key("ctrl+4")
    display.run("xdotool", "type", "--delay", "60", "liet si")
    wait_for(lambda: display.windows(DESK), 5)
    # The library is read a moment after the page is there: a key before that is none.
    wait_for(lambda: _pressed(display, root, "F10", "shown"), 40)
    wait_for(lambda: SOURCE in glass.codes(), 20)
    # The answer stands there with its source alone: no other code that a visitor could scan.
    assert glass.codes() == [SOURCE]
    shown = glass.public()
    assert shown.size().width() == KIOSK_AREA[2]
    assert not codes_on(glass.clerk()), "a code on the clerk's own screen"
    display.key("F12")
    wait_for(lambda: logged(root) == [("policy_question", "nguoi_co_cong")], 10)
    assert uses(root) == ["shown", "logged"]
    # No printer here: the slip is not counted as printed, and the desk goes on.
    display.key("F11")
    display.key("F12")
    wait_for(lambda: len(logged(root)) == 2, 10)
    assert uses(root) == ["shown", "logged", "logged"]
    display.key("F10")
    wait_for(lambda: glass.codes() == [OA_LINK], 20)
    assert desk.poll() is None


def _pressed(display: Display, root: Path, key: str, kind: str) -> bool:
    """Once it was taken it is not pressed again: that would take the answer back."""
    display.key(key)
    with suppress(AssertionError):
        wait_for(lambda: kind in uses(root), 0)
    return kind in uses(root)
