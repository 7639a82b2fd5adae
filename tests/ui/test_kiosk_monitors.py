"""Three screens that are swapped, renumbered, turned and pulled while the program runs (K1)."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import psutil
import pytest
from PySide6.QtGui import QImage

from models.clock import TZ
from models.display.status import read_status
from models.store import settings
from models.store.opening import Store
from tests.builders import OA_LINK, set_up_desk
from tests.ui.kiosk_serials import MAKER, MODEL
from tests.xvfb import Display, Glass, Seen, two_screens, wait_for
from ui.kiosk.proof import codes_on
from ui.kiosk.screens import ScreenIdentity

ROOT = Path(__file__).resolve().parents[2]
SCREEN, DESK = "^Màn hình công cộng$", "^Quầy Một Cửa$"
BACK = 2.0
Area = tuple[int, int, int, int]

CLERK_AT: Area = (0, 0, 1366, 768)
WIDE: Area = (1366, 0, 1920, 1080)
TALL: Area = (2206, 0, 1080, 1920)
SIDE: Area = (0, 768, 1280, 1024)
SMALL_TALL: Area = (1366, 0, 768, 1366)


def monitor(area: Area) -> str:
    """As xrandr wants it, with 0.265 mm a pixel."""
    x, y, width, height = area
    return f"{width}/{round(width * 0.265)}x{height}/{round(height * 0.265)}+{x}+{y}"


@pytest.fixture(scope="module")
def server() -> Iterator[Display]:
    with two_screens() as display:
        yield display


NAMES = ("CLERK", "KIOSK", "THIRD", "HDMI-1", "HDMI-2")


@pytest.fixture
def display(server: Display) -> Iterator[Display]:
    arrange(server, CLERK=CLERK_AT)
    yield server
    arrange(server, CLERK=CLERK_AT)


def arrange(server: Display, **areas: Area) -> None:
    """Only these screens, under these names."""
    pull_all(server)
    plug_all(server, **areas)


def rearrange(server: Display, **areas: Area) -> None:
    """As :func:`arrange`, while the public screen runs and sees its own one go."""
    wait_for(says("showing"), BACK)
    pull_all(server)
    wait_for(says("hidden"), BACK)
    plug_all(server, **areas)


def pull_all(server: Display) -> None:
    for name in NAMES:
        server.unplug(name)


def plug_all(server: Display, **areas: Area) -> None:
    for name, area in areas.items():
        server.plug(name.replace("_", "-"), monitor(area))


@pytest.fixture
def serials(tmp_path: Path) -> Callable[..., None]:
    """Says which television hangs at which cable from now on."""

    def say(**by_name: str) -> None:
        values = {name.replace("_", "-"): serial for name, serial in by_name.items()}
        part = tmp_path / "serials.part"
        part.write_text(json.dumps(values), encoding="utf-8")
        part.replace(tmp_path / "serials.json")

    say()
    return say


@pytest.fixture
def start(
    display: Display, store: Store, tmp_path: Path
) -> Iterator[Callable[[dict[str, str]], None]]:
    """A desk whose public screen is the one with this identity; the screen's process runs."""
    running: list[subprocess.Popen[bytes]] = []

    def begin(chosen: dict[str, str]) -> None:
        set_up_desk(store, datetime.now(TZ))
        clerk = ScreenIdentity(MAKER, MODEL, "C1", "CLERK", CLERK_AT)
        with store.write():
            settings.put(settings.PUBLIC_SCREEN, {"geometry": list(WIDE)} | chosen)
            settings.put(settings.CLERK_SCREEN, clerk.as_setting())
            settings.put(settings.SCREEN_WANTED, True)
        command = ["-m", "tests.ui.kiosk_serials", str(tmp_path / "serials.json")]
        command += ["--data-dir", str(store.places.root), "kiosk"]
        running.append(display.start(sys.executable, *command, PYTHONPATH=str(ROOT)))

    yield begin
    for process in running:
        process.terminate()
        process.wait(10)


def chosen(serial: str, name: str) -> dict[str, str]:
    return {"manufacturer": MAKER, "model": MODEL, "serial": serial, "name": name}


class Guard(threading.Thread):
    """Looks without a pause where windows are, and remembers those that must not be there."""

    def __init__(self, display: Display, title: str, forbidden: Callable[[], Area]) -> None:
        super().__init__(daemon=True)
        self._display, self._title, self._forbidden = display, title, forbidden
        self._ended = threading.Event()
        self.looks = 0
        self.wrong: list[Seen] = []

    def run(self) -> None:
        while not self._ended.is_set():
            # The arrangement may change during the look: wrong is what is wrong before and after.
            before = self._forbidden()
            found = self._display.windows(self._title)
            if before == self._forbidden():
                self.looks += 1
                self.wrong += [seen for seen in found if seen.touches(*before)]

    def end(self) -> None:
        self._ended.set()
        self.join(20)


def says(state: str) -> Callable[[], bool]:
    """What the program of the public screen wrote down last."""
    return lambda: (found := read_status()) is not None and found.state == state


def fills(display: Display, area: Area) -> Callable[[], bool]:
    return lambda: [seen.area for seen in display.windows(SCREEN)] == [area]


def codes_at(display: Display, area: Area) -> list[str]:
    glass = Glass(display.memory)
    pixels = glass.area(area)
    glass.close()
    image = QImage(pixels, area[2], area[3], 4 * area[2], QImage.Format.Format_RGB32)
    return codes_on(image)


def test_the_chosen_television_is_found_by_its_serial_wherever_it_hangs(
    display: Display,
    start: Callable[[dict[str, str]], None],
    serials: Callable[..., None],
    qapp: object,
) -> None:
    serials(CLERK="C1", KIOSK="K1", THIRD="T1")
    arrange(display, CLERK=CLERK_AT, KIOSK=WIDE, THIRD=SIDE)
    guard = Guard(display, SCREEN, lambda: CLERK_AT)
    start(chosen("K1", "KIOSK"))
    guard.start()
    wait_for(fills(display, WIDE), 20)

    # Its cable is pulled; two other screens are there and neither is taken.
    display.unplug("KIOSK")
    wait_for(lambda: not display.windows(SCREEN), BACK)
    time.sleep(0.7)
    assert display.windows(SCREEN) == []

    # It comes back at another cable, under another name, on its side.
    serials(CLERK="C1", HDMI_1="K1", THIRD="T1")
    display.plug("HDMI-1", monitor(TALL))
    wait_for(fills(display, TALL), BACK)

    # Another television hangs at the cable that was its own.
    serials(CLERK="C1", HDMI_1="K1", KIOSK="X9", THIRD="T1")
    display.plug("KIOSK", monitor((1366, 0, 800, 600)))
    time.sleep(0.7)
    assert fills(display, TALL)()

    # Renumbered: what was called THIRD is the chosen one now, and the other way round.
    pull_all(display)
    wait_for(says("hidden"), BACK)
    serials(CLERK="C1", HDMI_1="T1", THIRD="K1")
    plug_all(display, CLERK=CLERK_AT, HDMI_1=TALL, THIRD=SIDE)
    wait_for(fills(display, SIDE), BACK)
    time.sleep(0.5)
    assert codes_at(display, SIDE) == [OA_LINK]
    assert codes_at(display, CLERK_AT) == []
    guard.end()
    assert guard.wrong == []
    assert guard.looks > 10


def test_the_clerks_screen_is_known_by_its_serial_too(
    display: Display,
    start: Callable[[dict[str, str]], None],
    serials: Callable[..., None],
) -> None:
    serials(CLERK="C1", KIOSK="K1")
    arrange(display, CLERK=CLERK_AT, KIOSK=WIDE)
    start(chosen("K1", "KIOSK"))
    wait_for(fills(display, WIDE), 20)
    # Somebody swaps the cables: the clerk's monitor is now called KIOSK.
    guard = Guard(display, SCREEN, lambda: CLERK_AT)
    guard.start()
    wait_for(says("showing"), BACK)
    pull_all(display)
    wait_for(says("hidden"), BACK)
    serials(CLERK="K1", KIOSK="C1")
    plug_all(display, KIOSK=CLERK_AT, CLERK=WIDE)
    wait_for(fills(display, WIDE), BACK)
    time.sleep(1)
    guard.end()
    assert guard.wrong == []


@pytest.mark.parametrize("area", [TALL, SMALL_TALL, SIDE, (1366, 0, 1366, 768)])
def test_turned_or_of_another_size_it_is_laid_out_anew(
    display: Display,
    start: Callable[[dict[str, str]], None],
    serials: Callable[..., None],
    qapp: object,
    area: Area,
) -> None:
    serials(CLERK="C1", KIOSK="K1")
    arrange(display, CLERK=CLERK_AT, KIOSK=WIDE)
    start(chosen("K1", "KIOSK"))
    wait_for(fills(display, WIDE), 20)
    rearrange(display, CLERK=CLERK_AT, KIOSK=area)
    wait_for(fills(display, area), BACK)
    wait_for(lambda: codes_at(display, area) == [OA_LINK], 2)


def test_pulled_and_plugged_twenty_times_it_is_never_elsewhere(
    display: Display,
    start: Callable[[dict[str, str]], None],
    serials: Callable[..., None],
) -> None:
    serials(CLERK="C1", KIOSK="K1", THIRD="T1")
    arrange(display, CLERK=CLERK_AT, KIOSK=WIDE, THIRD=SIDE)
    guards = [Guard(display, SCREEN, lambda: CLERK_AT), Guard(display, SCREEN, lambda: SIDE)]
    start(chosen("K1", "KIOSK"))
    for guard in guards:
        guard.start()
    wait_for(fills(display, WIDE), 20)
    for round_ in range(20):
        display.unplug("KIOSK")
        time.sleep(0.05 * (round_ % 4))
        display.plug("KIOSK", monitor(WIDE))
        wait_for(fills(display, WIDE), BACK)
    for guard in guards:
        guard.end()
    assert [guard.wrong for guard in guards] == [[], []]


def test_desk_and_public_screen_never_meet(display: Display, desk_store: Store) -> None:
    with desk_store.write():
        settings.put(settings.WIZARD_DONE, True)
        settings.put(settings.SCREEN_WANTED, True)
        wanted = ScreenIdentity("", "", "", "KIOSK", WIDE)
        settings.put(settings.PUBLIC_SCREEN, wanted.as_setting())
    desk_store.close()
    arrange(display, CLERK=CLERK_AT, KIOSK=WIDE)
    command = [sys.executable, str(ROOT / "main.py"), "--data-dir", str(desk_store.places.root)]
    public = [WIDE]
    guards = [
        Guard(display, SCREEN, lambda: CLERK_AT),
        Guard(display, DESK, lambda: public[0]),
    ]
    desk = display.start(*command, QMC_TEST="0")
    try:
        wait_for(lambda: display.windows(DESK), 20)
        wait_for(fills(display, WIDE), 20)
        for guard in guards:
            guard.start()
        for area in (TALL, WIDE):
            display.unplug("KIOSK")
            time.sleep(1)
            public[0] = area
            display.plug("KIOSK", monitor(area))
            wait_for(fills(display, area), BACK)
            display.plug("THIRD", monitor(SIDE))
            time.sleep(0.7)
            display.unplug("THIRD")
            time.sleep(0.5)
            assert fills(display, area)()
        for guard in guards:
            guard.end()
        assert [guard.wrong for guard in guards] == [[], []]
        assert all(guard.looks > 5 for guard in guards)
    finally:
        desk.terminate()
        desk.wait(10)
        # The screen outlives its desk; this one has no other.
        _end_screen(desk_store.places.root)


def _end_screen(root: Path) -> None:
    for process in psutil.process_iter(["cmdline"]):
        line = process.info["cmdline"] or []
        if "kiosk" in line and str(root) in line:
            process.kill()
            process.wait(5)
