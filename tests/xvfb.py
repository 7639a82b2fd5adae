"""A real X server with two screens that can be unplugged and plugged in again.

One frame buffer holds both; ``xrandr --setmonitor`` and ``--delmonitor`` make and take away real
QScreens (CLERK at the left, KIOSK at the right). Needs Xvfb, openbox, xrandr and xdotool.

A monitor made this way has no output. Qt 6.11 follows the size of an output, and of such a monitor
only when it comes: pulled and plugged between two looks of Qt, it keeps its old size for ever, also
in a bare QGuiApplication. So a running program must have seen it go before it comes back changed.
"""

import mmap
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

CLERK = "1366/361x768/203+0+0"
KIOSK = "1920/941x1080/529+1366+0"
CLERK_AREA = (0, 0, 1366, 768)
KIOSK_AREA = (1366, 0, 1920, 1080)
PATIENCE = 15.0
"""Seconds that a test waits at least before it says that something never happened."""
_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
x, y, width, height = map(int, sys.argv[2:])
screen = app.primaryScreen()
left, top = screen.geometry().x(), screen.geometry().y()
screen.grabWindow(0, x - left, y - top, width, height).save(sys.argv[1])
"""


@dataclass(frozen=True)
class Seen:
    """A mapped window: title and x, y, width, height on the frame buffer."""

    title: str
    area: tuple[int, int, int, int]

    def touches(self, x: int, y: int, width: int, height: int) -> bool:
        left, top, across, down = self.area
        return left < x + width and x < left + across and top < y + height and y < top + down


class Glass:
    """What stands on all screens at this moment, read from the server's own memory."""

    def __init__(self, file: Path) -> None:
        with file.open("r+b") as opened:
            self._memory = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        words = struct.unpack(">25I", self._memory[:100])
        header, self._line, colours = words[0], words[12], words[19]
        self._begin = header + 12 * colours
        self.width, self.height = words[4], words[5]

    def area(self, area: tuple[int, int, int, int]) -> bytes:
        """Pixels of ``area`` (x, y, width, height) as 0xffRRGGBB words, row by row."""
        x, y, width, height = area
        begin, wide = self._begin + y * self._line + 4 * x, 4 * width
        memory, line = self._memory, self._line
        rows = range(begin, begin + height * line, line)
        return b"".join([memory[row : row + wide] for row in rows])

    def close(self) -> None:
        self._memory.close()


@dataclass
class Display:
    """A running X server. Everything it starts ends with it."""

    name: str
    children: list[subprocess.Popen[bytes]] = field(default_factory=list)
    memory: Path = Path()

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    def run(self, *command: str) -> str:
        """A command on this display; its output."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=20, check=False
        )
        return done.stdout

    def start(self, *command: str, **more: str) -> subprocess.Popen[bytes]:
        """A program on this display; ``more`` goes into its environment."""
        child = subprocess.Popen(
            command,
            env=self.environment | more,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        self.children.append(child)
        return child

    def plug(self, name: str, where: str) -> None:
        self.run("xrandr", "--setmonitor", name, where, "screen" if name == "CLERK" else "none")

    def unplug(self, name: str) -> None:
        self.run("xrandr", "--delmonitor", name)

    def windows(self, title: str) -> list[Seen]:
        """The windows of this title that are mapped now."""
        ids = self.run("xdotool", "search", "--onlyvisible", "--name", title).split()
        found = []
        for window in ids:
            lines = self.run("xdotool", "getwindowgeometry", "--shell", window).splitlines()
            values = dict(line.split("=", 1) for line in lines if "=" in line)
            if "WIDTH" in values:
                keys = ("X", "Y", "WIDTH", "HEIGHT")
                x, y, width, height = (int(values[key]) for key in keys)
                found.append(Seen(title, (x, y, width, height)))
        return found

    def key(self, *keys: str) -> None:
        self.run("xdotool", "key", "--delay", "40", *keys)

    def click(self, x: int, y: int, times: int = 1) -> None:
        self.run("xdotool", "mousemove", str(x), str(y))
        self.run("xdotool", "click", "--repeat", str(times), "--delay", "120", "1")

    def grab(self, area: tuple[int, int, int, int], to: Path) -> None:
        """The pixels that are really on the screens, other programs' windows included."""
        self.run(sys.executable, "-c", _GRAB, str(to), *map(str, area))

    def stop(self) -> None:
        for child in reversed(self.children):
            child.terminate()
        for child in reversed(self.children):
            try:
                child.wait(5)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
            if child.stderr is not None:
                child.stderr.close()


@contextmanager
def two_screens() -> Iterator[Display]:
    """A display with CLERK (1366×768) and KIOSK (1920×1080) beside it."""
    folder = tempfile.mkdtemp(prefix="glass-")
    reading, writing = os.pipe()
    size = ("-screen", "0", "3286x1920x24", "-fbdir", folder)
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *size, "-noreset"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    os.close(writing)
    with os.fdopen(reading, encoding="ascii") as answer:
        number = answer.readline().strip()
    display = Display(f":{number}", [server], Path(folder) / "Xvfb_screen0")
    try:
        if not number:
            raise RuntimeError("Xvfb does not start")
        display.plug("CLERK", CLERK)
        display.plug("KIOSK", KIOSK)
        display.start("openbox", "--sm-disable")
        wait_for(lambda: "openbox" in _window_manager(display).casefold(), 10)
        yield display
    finally:
        display.stop()
        shutil.rmtree(folder, ignore_errors=True)


def wait_for(condition: Callable[[], object], seconds: float) -> float:
    """Wait until it holds; how long that took. AssertionError when it never does.

    A busy machine gets more time than ``seconds``: how quick the program is, bench and soak say.
    """
    began, limit = time.monotonic(), max(seconds, PATIENCE)
    while not condition():
        if time.monotonic() - began > limit:
            raise AssertionError(f"not within {limit} s")
        time.sleep(0.02)
    return time.monotonic() - began


def _window_manager(display: Display) -> str:
    check = display.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
    window = check.rpartition("# ")[2].strip().split(",")[0]
    return display.run("xprop", "-id", window, "_NET_WM_NAME") if window else ""
