"""The desk watches its public screen: real child processes, on a real X server where they show."""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.clock import TZ
from models.display.status import DisplayNow, read_status
from models.store import settings
from models.store.opening import Store
from tests.builders import PIN, set_up_desk
from tests.xvfb import KIOSK_AREA, Display
from ui.i18n import tr
from ui.kiosk.pin_pad import PinPad
from ui.kiosk.screens import ScreenIdentity
from ui.kiosk.silence import Silence, longest_silence
from ui.kiosk_process import ScreenProcess
from ui.session import Session

TITLE = "^Màn hình công cộng$"
SILENCE = "5"
PATIENCE = 30_000

FALLS = "import sys; sys.exit(1)"
BEATS_THEN_FALLS = "print('beat', flush=True); import sys; sys.exit(7)"
SLEEPS = "import time; time.sleep(600)"


@pytest.fixture
def desk(store: Store) -> Store:
    set_up_desk(store, datetime.now(TZ))
    with store.write():
        chosen = ScreenIdentity("", "", "", "KIOSK", KIOSK_AREA)
        settings.put(settings.PUBLIC_SCREEN, chosen.as_setting())
        settings.put(settings.SCREEN_WANTED, True)
    return store


@pytest.fixture
def screen(
    desk: Store, display: Display, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> Iterator[ScreenProcess]:
    """The desk's own watcher of the real program; only its children see the X server."""
    for name in ("DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.setenv(name, display.environment[name])
    monkeypatch.setenv("QMC_SILENCE", SILENCE)
    made = ScreenProcess(Session(desk))
    yield made
    made.stop()


def status() -> DisplayNow:
    found = read_status()
    assert found is not None
    return found


def shows(screen: ScreenProcess, display: Display, not_pid: int = 0) -> Callable[[], bool]:
    """Whether a child with another pid has the public screen."""

    def look() -> bool:
        found = read_status()
        return (
            found is not None
            and found.state == "showing"
            and found.pid == screen.last_pid != not_pid
            and [window.area for window in display.windows(TITLE)] == [KIOSK_AREA]
        )

    return look


def seconds_until(qtbot: QtBot, condition: Callable[[], bool]) -> float:
    began = time.monotonic()
    qtbot.waitUntil(condition, timeout=PATIENCE)
    return time.monotonic() - began


def pad_places(store: Store, qtbot: QtBot, *keys: str) -> list[tuple[int, int]]:
    """Where the keys of the PIN pad stand on the public screen."""
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(KIOSK_AREA[2], KIOSK_AREA[3])
    pad = PinPad(Session(store), ground)
    ground.show()
    middles = {
        button.text(): button.mapTo(ground, button.rect().center())
        for button in pad.findChildren(QPushButton)
    }
    return [(middles[key].x(), middles[key].y()) for key in keys]


class Falls:
    """A clock of which one can take hold, and a stand-in that is started by the real watcher."""

    def __init__(self, store: Store, program: str) -> None:
        self.moment = datetime(2026, 11, 23, 9, 41, tzinfo=TZ)
        self.screen = ScreenProcess(
            Session(store, self.now), program=(sys.executable, "-c", program)
        )
        self.starts = 0
        self.given_up: list[object] = []
        self.screen.state_changed.connect(self.count)
        self.screen.gave_up.connect(self.given_up.append)

    def now(self) -> datetime:
        return self.moment

    def count(self) -> None:
        self.starts += self.screen.is_running()


def test_killed_it_is_back_within_five_seconds(screen, display, qtbot) -> None:
    screen.start()
    seconds_until(qtbot, shows(screen, display))
    first = screen.last_pid
    os.kill(first, signal.SIGKILL)
    assert seconds_until(qtbot, shows(screen, display, not_pid=first)) < 5


def test_stopped_in_its_tracks_it_is_ended_and_started_again(screen, display, qtbot) -> None:
    screen.start()
    seconds_until(qtbot, shows(screen, display))
    first = screen.last_pid
    time.sleep(2.5)
    os.kill(first, signal.SIGSTOP)
    seconds_until(qtbot, shows(screen, display, not_pid=first))
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)


def test_a_healthy_screen_is_left_alone_for_longer_than_a_silence(screen, display, qtbot) -> None:
    screen.start()
    seconds_until(qtbot, shows(screen, display))
    first = screen.last_pid
    qtbot.wait(round(float(SILENCE) * 2500))
    assert screen.is_running() and screen.last_pid == first


def test_a_busy_desk_does_not_blame_the_screen(screen, display, qtbot) -> None:
    screen.start()
    seconds_until(qtbot, shows(screen, display))
    first = screen.last_pid
    time.sleep(float(SILENCE) * 2)
    qtbot.wait(1500)
    assert screen.is_running() and screen.last_pid == first


def test_left_with_the_pin_it_stays_away(screen, display, qtbot, desk) -> None:
    screen.start()
    seconds_until(qtbot, shows(screen, display))
    qtbot.wait(500)
    display.click(1366 + 20, 20, times=5)
    qtbot.wait(800)
    for x, y in pad_places(desk, qtbot, *PIN, tr("Thoát")):
        display.click(KIOSK_AREA[0] + x, y)
    qtbot.waitUntil(lambda: not screen.is_running(), timeout=PATIENCE)
    assert settings.get(settings.SCREEN_WANTED) is False
    qtbot.wait(2500)
    assert not screen.is_running()
    assert status().state == "stopped"


def test_switched_off_at_the_desk_it_stays_away(screen, display, qtbot, desk) -> None:
    screen.start()
    seconds_until(qtbot, shows(screen, display))
    screen.stop()
    qtbot.wait(2500)
    assert not screen.is_running()


def test_a_preview_is_never_started_again(screen, display, qtbot) -> None:
    screen.preview()
    qtbot.waitUntil(
        lambda: (found := read_status()) is not None and found.state == "preview", timeout=PATIENCE
    )
    assert screen.is_previewing() and not screen.is_running()
    os.kill(screen.preview_pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: not screen.is_previewing(), timeout=PATIENCE)
    assert read_status() is None
    qtbot.wait(2500)
    assert not screen.is_previewing() and not screen.is_running()


def test_a_preview_takes_nothing_from_the_public(screen, display, qtbot) -> None:
    screen.start()
    seconds_until(qtbot, shows(screen, display))
    first = screen.last_pid
    screen.preview()
    qtbot.waitUntil(lambda: bool(display.windows("^Xem thử màn hình")), timeout=PATIENCE)
    assert shows(screen, display)() and screen.last_pid == first
    screen.close()
    assert not screen.is_previewing() and not screen.is_running()


def test_after_five_restarts_it_gives_up_and_says_so(desk, qtbot, qapp) -> None:
    falls = Falls(desk, BEATS_THEN_FALLS)
    falls.screen.start()
    qtbot.waitUntil(lambda: bool(falls.given_up), timeout=PATIENCE)
    assert falls.starts == 6
    assert str(falls.given_up[0]).startswith("Màn hình công cộng đã hỏng 5 lần trong một giờ.")
    assert status().state == "failed"
    qtbot.wait(2500)
    assert falls.starts == 6
    assert len(falls.given_up) == 1
    falls.screen.stop()
    assert status().state == "stopped"


def test_it_tries_again_by_itself_when_the_hour_is_over(desk, qtbot, qapp) -> None:
    falls = Falls(desk, FALLS)
    falls.screen.start()
    qtbot.waitUntil(lambda: bool(falls.given_up), timeout=PATIENCE)
    falls.moment += timedelta(minutes=61)
    qtbot.waitUntil(lambda: falls.starts > 6, timeout=PATIENCE)
    falls.screen.stop()


def test_a_person_who_starts_it_begins_a_new_count(desk, qtbot, qapp) -> None:
    falls = Falls(desk, FALLS)
    falls.screen.start()
    qtbot.waitUntil(lambda: bool(falls.given_up), timeout=PATIENCE)
    falls.screen.start()
    qtbot.waitUntil(lambda: falls.starts == 8, timeout=PATIENCE)
    assert len(falls.given_up) == 1
    falls.screen.stop()


def test_a_screen_nobody_wants_is_not_started_again(desk, qtbot, qapp) -> None:
    falls = Falls(desk, FALLS)
    with desk.write():
        settings.put(settings.SCREEN_WANTED, False)
    falls.screen.start()
    qtbot.wait(2500)
    assert falls.starts == 1
    assert falls.given_up == []


def test_a_program_that_is_not_there_is_told_once(desk, qtbot, qapp, tmp_path) -> None:
    screen = ScreenProcess(Session(desk), program=(str(tmp_path / "không có"),))
    problems: list[object] = []
    screen.problem.connect(problems.append)
    screen.start()
    qtbot.waitUntil(lambda: bool(problems), timeout=PATIENCE)
    qtbot.wait(2500)
    assert len(problems) == 1
    screen.stop()


def test_a_stopped_watcher_leaves_no_process_behind(desk, qtbot, qapp) -> None:
    falls = Falls(desk, SLEEPS)
    falls.screen.start()
    qtbot.waitUntil(falls.screen.is_running, timeout=PATIENCE)
    qtbot.waitUntil(lambda: falls.screen.last_pid > 0, timeout=PATIENCE)
    falls.screen.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(falls.screen.last_pid, 0)


def test_the_first_beat_may_take_longer_than_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QMC_SILENCE", raising=False)
    silence = Silence()
    assert not silence.wait(29.9)
    assert silence.wait(0.2)
    silence.begin()
    silence.hear()
    assert not silence.wait(14.9)
    assert silence.wait(0.2)


def test_only_tests_may_change_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QMC_SILENCE", "2.5")
    assert longest_silence() == 2.5
    monkeypatch.delenv("QMC_TEST")
    assert longest_silence() == 15


def test_without_being_asked_the_screen_says_nothing(screen, display, desk, qtbot) -> None:
    root = Path(__file__).resolve().parents[2]
    child = QProcess()
    place = str(desk.places.root)
    child.start(sys.executable, [str(root / "main.py"), "--data-dir", place, "kiosk"])
    qtbot.waitUntil(
        lambda: (found := read_status()) is not None and found.pid == child.processId(),
        timeout=PATIENCE,
    )
    qtbot.wait(2500)
    child.terminate()
    assert child.waitForFinished(5000)
    assert child.readAllStandardOutput().data() == b""


def test_a_watcher_that_is_gone_does_not_end_the_screen(screen, display, desk, qtbot) -> None:
    root = Path(__file__).resolve().parents[2]
    reading, writing = os.pipe()
    os.set_inheritable(writing, True)
    words = [str(root / "main.py"), "--data-dir", str(desk.places.root), "kiosk", "--beat"]
    pid = os.posix_spawn(
        sys.executable,
        [sys.executable, *words],
        os.environ,
        file_actions=[(os.POSIX_SPAWN_DUP2, writing, 1)],
    )
    os.close(writing)
    try:
        assert os.read(reading, 5) == b"beat\n"
        os.close(reading)
        qtbot.waitUntil(
            lambda: (found := read_status()) is not None and found.state == "showing",
            timeout=PATIENCE,
        )
        qtbot.wait(4500)
        assert os.waitpid(pid, os.WNOHANG) == (0, 0)
    finally:
        os.kill(pid, signal.SIGTERM)
        assert os.waitpid(pid, 0)[1] == 0
