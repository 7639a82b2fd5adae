"""Desk and public screen as processes of their own on a real X server, as tests run them."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from models.store import settings
from models.store.opening import Store
from tests.xvfb import KIOSK_AREA, Display, wait_for

MAIN = Path(__file__).resolve().parent.parent.parent / "main.py"
CLERK_AREA = (0, 0, 1366, 768)
DESK, SCREEN = "^Quầy Một Cửa$", "^Màn hình công cộng$"


def folder_of(store: Store) -> Path:
    """Where the program finds a desk that wants its public screen; the store is closed."""
    with store.write():
        settings.put(settings.SCREEN_WANTED, True)
        settings.put(settings.WIZARD_DONE, True)
    store.close()
    return store.places.root


@contextmanager
def running_desk(display: Display, root: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program, its window in sight; at the end nothing of it is left on the screens."""
    child = display.start(sys.executable, str(MAIN), "--data-dir", str(root), QMC_TEST="0")
    try:
        wait_for(lambda: display.windows(DESK), 20)
        yield child
    finally:
        child.terminate()
        child.wait(10)
        _end_screens(root)
        wait_for(lambda: not display.windows(SCREEN), 10)


def _end_screens(root: Path) -> None:
    for process in _screens(root):
        with suppress(psutil.NoSuchProcess):
            process.kill()
        process.wait(5)


def _screens(root: Path) -> list[psutil.Process]:
    """The processes that show the public screen of this data folder."""
    found = []
    for process in psutil.process_iter(["cmdline"]):
        line = process.info["cmdline"] or []
        if "kiosk" in line and str(root) in line:
            found.append(process)
    return found


def pid_of_screen(root: Path) -> int:
    return int(_screens(root)[0].pid)


def shows(display: Display) -> bool:
    return [seen.area for seen in display.windows(SCREEN)] == [KIOSK_AREA]
