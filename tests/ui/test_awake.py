"""Keeping the PC awake, with real processes, a real X server and a real session bus."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.xvfb import Display, wait_for
from ui.awake import KeepAwake
from ui.awake_linux import XScreen, read_xset
from ui.own_program import outside_environment

ROOT = Path(__file__).resolve().parents[2]

# It notes its arguments and its life, and runs what it was given, as the real one does.
INHIBIT = """#!/bin/sh
printf '%s\\n' "$@" > "$AWAKE_NOTES/arguments"
echo $$ > "$AWAKE_NOTES/began"
while [ "${1#--}" != "$1" ]; do shift; done
"$@"
echo $? > "$AWAKE_NOTES/ended"
"""
HOLDER = """
import sys
from ui.awake import KeepAwake
awake = KeepAwake()
for line in sys.stdin:
    getattr(awake, line.strip())()
    print(awake.held, flush=True)
"""
SAVER = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection
@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class Saver(QObject):
    @Slot(str, str, result=int)
    def Inhibit(self, who, why):
        print("inhibit", who, why, sep="|", flush=True)
        return 7
    @Slot(str, str, str)
    def owner(self, name, old, new):
        if name.startswith(":") and not new:
            print("gone", flush=True)
application = QCoreApplication([])
bus, saver = QDBusConnection.sessionBus(), Saver()
bus.interface().serviceOwnerChanged.connect(saver.owner)
bus.registerObject(
    "/org/freedesktop/ScreenSaver", saver, QDBusConnection.RegisterOption.ExportAllSlots
)
assert bus.registerService("org.freedesktop.ScreenSaver")
print("ready", flush=True)
application.exec()
"""


class Screen:
    """A process that holds and lets go when told, as the public screen does."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", HOLDER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            cwd=ROOT,
            text=True,
        )

    def tell(self, word: str) -> str:
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def end(self, number: int = signal.SIGKILL) -> None:
        self.process.send_signal(number)
        self.process.wait(10)
        for stream in (self.process.stdin, self.process.stdout):
            assert stream is not None
            stream.close()


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    """A folder with a systemd-inhibit of our own, which writes beside itself."""
    program = tmp_path / "systemd-inhibit"
    program.write_text(INHIBIT, encoding="utf-8")
    program.chmod(0o755)
    return tmp_path


@pytest.fixture
def environment(notes: Path, display: Display) -> dict[str, str]:
    """The X server and the noting program; no session bus."""
    kept = {
        name: value
        for name, value in display.environment.items()
        if name not in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "WAYLAND_DISPLAY")
    }
    return kept | {"PATH": f"{notes}:{os.environ['PATH']}", "AWAKE_NOTES": str(notes)}


@pytest.fixture
def screen(environment: dict[str, str]) -> Iterator[Screen]:
    made = Screen(environment)
    yield made
    if made.process.poll() is None:
        made.end()


def blanking(display: Display) -> XScreen:
    found = read_xset(display.run("xset", "q"))
    assert found is not None
    return found


def test_held_and_let_go(screen: Screen, notes: Path, display: Display) -> None:
    display.run("xset", "s", "300", "400")
    before = blanking(display)
    assert (before.timeout, before.cycle) == (300, 400)
    assert screen.tell("hold") == "True"
    wait_for(lambda: blanking(display).timeout == 0, 5)
    wait_for((notes / "began").exists, 5)
    arguments = (notes / "arguments").read_text(encoding="utf-8").splitlines()
    assert "--what=idle:sleep:handle-lid-switch" in arguments
    assert "--mode=block" in arguments
    assert any(argument.startswith("--who=") for argument in arguments)
    assert not (notes / "ended").exists()
    assert screen.tell("release") == "False"
    assert (notes / "ended").read_text(encoding="utf-8") == "0\n"
    wait_for(lambda: blanking(display) == before, 5)


def test_asked_twice_it_holds_once(screen: Screen, notes: Path) -> None:
    screen.tell("hold")
    wait_for((notes / "began").exists, 5)
    first = (notes / "began").read_text(encoding="utf-8")
    for _ in range(3):
        assert screen.tell("hold") == "True"
    assert (notes / "began").read_text(encoding="utf-8") == first
    screen.tell("release")
    assert screen.tell("release") == "False"
    screen.tell("hold")
    wait_for(lambda: (notes / "began").read_text(encoding="utf-8") not in ("", first), 5)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_screen_that_falls_holds_nothing(
    number: int, screen: Screen, notes: Path, display: Display
) -> None:
    display.run("xset", "s", "300", "400")
    before = blanking(display)
    screen.tell("hold")
    wait_for(lambda: blanking(display).timeout == 0, 5)
    wait_for((notes / "began").exists, 5)
    screen.end(number)
    wait_for((notes / "ended").exists, 5)
    wait_for(lambda: blanking(display) == before, 5)


def test_without_any_of_it_nothing_happens(
    environment: dict[str, str], tmp_path: Path, display: Display
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    bare = Screen({**environment, "PATH": str(empty)})
    assert bare.tell("hold") == "True"
    assert bare.tell("hold") == "True"
    assert bare.tell("release") == "False"
    bare.end()


def test_a_refusal_of_the_system_is_no_matter(screen: Screen, notes: Path) -> None:
    (notes / "systemd-inhibit").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    for word, held in (("hold", "True"), ("hold", "True"), ("release", "False"), ("hold", "True")):
        assert screen.tell(word) == held


def test_the_desktops_screen_saver_is_asked_and_let_go(
    environment: dict[str, str], tmp_path: Path
) -> None:
    assert shutil.which("dbus-daemon")
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = {"DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}
    saver = subprocess.Popen(
        [sys.executable, "-c", SAVER],
        stdout=subprocess.PIPE,
        env=environment | address,
        text=True,
    )
    assert saver.stdout is not None
    try:
        assert saver.stdout.readline() == "ready\n"
        screen = Screen(environment | address)
        screen.tell("hold")
        assert saver.stdout.readline().startswith("inhibit|Quầy Một Cửa|")
        screen.tell("release")
        assert saver.stdout.readline() == "gone\n"
        screen.tell("hold")
        assert saver.stdout.readline().startswith("inhibit|Quầy Một Cửa|")
        screen.end()
        assert saver.stdout.readline() == "gone\n"
    finally:
        for process in (saver, daemon):
            process.terminate()
            process.wait(10)
            assert process.stdout is not None
            process.stdout.close()


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("  timeout:  600    cycle:  60\n  DPMS is Enabled\n", XScreen(600, 60, True)),
        ("  timeout:  0    cycle:  600\n  DPMS is Disabled\n", XScreen(0, 600, False)),
        (
            "  timeout:  5    cycle:  6\nServer does not have the DPMS Extension",
            XScreen(5, 6, False),
        ),
        ("xset:  unable to open display", None),
    ],
)
def test_what_xset_says_is_read(text: str, state: XScreen | None) -> None:
    assert read_xset(text) == state


def test_the_state_comes_back_as_it_was() -> None:
    assert XScreen(600, 60, True).words() == ["s", "600", "60", "+dpms"]
    assert XScreen(0, 600, False).words() == ["s", "0", "600", "-dpms"]


class Way:
    """A way that breaks."""

    def hold(self) -> None:
        raise RuntimeError("no")

    look = release = hold


def test_a_way_that_breaks_does_not_break_the_screen(caplog: pytest.LogCaptureFixture) -> None:
    awake = KeepAwake([Way()])
    awake.hold()
    awake.hold()
    awake.release()
    assert not awake.held
    assert caplog.text.count("keeping awake") == 3


def test_programs_of_the_system_do_not_load_our_libraries(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/quay/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/usr/local/lib")
    assert outside_environment()["LD_LIBRARY_PATH"] == "/opt/quay/_internal"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert outside_environment()["LD_LIBRARY_PATH"] == "/usr/local/lib"
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG")
    assert "LD_LIBRARY_PATH" not in outside_environment()
