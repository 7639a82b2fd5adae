"""``kiosk --watch`` on a PC of its own, as its autostart file runs it: real processes."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.clock import TZ
from models.display.status import DisplayNow, read_status
from models.store import settings
from models.store.opening import Store
from models.store.places import Places
from tests.builders import set_up_desk
from tests.cli.runner import ROOT, Program
from tests.xvfb import Display, wait_for
from ui.kiosk.watch import Watcher

TITLE = "Màn hình công cộng"
KIOSK_PLACE = (1366, 0, 1920, 1080)

Watch = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def desk(store: Store) -> Store:
    set_up_desk(store, datetime.now(TZ))
    return store


@pytest.fixture
def watch(desk: Store, display: Display) -> Iterator[Watch]:
    running: list[subprocess.Popen[bytes]] = []

    def begin(*options: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, str(ROOT / "main.py"), "--data-dir", str(desk.places.root)]
        words = [*command, "kiosk", "--watch", "--screen", "KIOSK", *options]
        running.append(display.start(*words, QMC_SILENCE="3"))
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


def showing(display: Display, *others: int) -> Callable[[], bool]:
    """Whether a screen that is none of the others fills its place."""

    def look() -> bool:
        found = read_status()
        return (
            found is not None
            and found.state == "showing"
            and found.pid not in others
            and [window.area for window in display.windows(TITLE)] == [KIOSK_PLACE]
        )

    return look


def alive(pid: int) -> bool:
    """Whether it runs; one that ended and that nobody asked after does not."""
    file = Path(f"/proc/{pid}/stat")
    return file.exists() and file.read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"


def test_killed_or_hung_it_comes_back(watch: Watch, display: Display) -> None:
    parent = watch()
    wait_for(showing(display), 20)
    first = status().pid
    assert first != parent.pid
    os.kill(first, signal.SIGKILL)
    assert wait_for(showing(display, first), 10) < 5
    second = status().pid
    wait_for(lambda: settled(second), 10)
    os.kill(second, signal.SIGSTOP)
    wait_for(showing(display, first, second), 20)
    assert not alive(second)
    assert parent.poll() is None


def settled(pid: int) -> bool:
    """Whether it has been there long enough to have beaten."""
    ticks = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[19]
    up = float(Path("/proc/uptime").read_text(encoding="utf-8").split()[0])
    return up - int(ticks) / os.sysconf("SC_CLK_TCK") > 4


def test_the_watcher_itself_carries_no_qt(watch: Watch, display: Display) -> None:
    parent = watch()
    wait_for(showing(display), 20)
    assert "Qt6Core" not in Path(f"/proc/{parent.pid}/maps").read_text(encoding="utf-8")
    assert "Qt6Core" in Path(f"/proc/{status().pid}/maps").read_text(encoding="utf-8")
    words = Path(f"/proc/{status().pid}/cmdline").read_bytes().split(b"\0")
    assert b"--watch" not in words
    assert words[-5:-1] == [b"--beat", b"--alone", b"--screen", b"KIOSK"]


def test_left_with_the_pin_both_end(watch: Watch, display: Display, desk: Store) -> None:
    with desk.write():
        settings.put(settings.PIN_HASH, "")
    parent = watch()
    wait_for(showing(display), 20)
    child = status().pid
    wait_for(lambda: settled(child), 10)
    display.click(1366 + 20, 20, times=5)
    assert parent.wait(10) == 0
    assert not alive(child)
    assert status().state == "stopped"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_whoever_ends_the_watcher_ends_the_screen(
    number: signal.Signals, watch: Watch, display: Display
) -> None:
    parent = watch()
    wait_for(showing(display), 20)
    child = status().pid
    parent.send_signal(number)
    assert parent.wait(10) == 0
    assert not alive(child)
    assert display.windows(TITLE) == []


def test_a_second_watcher_takes_over_and_the_first_ends(watch: Watch, display: Display) -> None:
    first = watch()
    wait_for(showing(display), 20)
    child = status().pid
    second = watch()
    wait_for(showing(display, child), 20)
    assert first.wait(10) == 0
    assert second.poll() is None


def test_a_hung_screen_that_nobody_watches_any_more_is_taken_over(
    watch: Watch, display: Display
) -> None:
    parent = watch()
    wait_for(showing(display), 20)
    child = status().pid
    os.kill(child, signal.SIGSTOP)
    parent.kill()
    parent.wait()
    watch()
    wait_for(showing(display, child), 30)
    assert not alive(child)


def test_what_is_refused_is_said_once_and_not_tried_again(tmp_path: Path) -> None:
    answer = Program(tmp_path / "dữ liệu")("kiosk", "--watch")
    assert answer.code == 3
    assert len(answer.error.strip().splitlines()) == 1


class Stand:
    """The watcher of a stand-in program that writes a line into a file at each start."""

    def __init__(self, folder: Path, places: Places, program: str) -> None:
        self.moment = datetime(2026, 11, 23, 9, 41, tzinfo=TZ)
        self.starts = folder / "starts"
        note = f"open({str(self.starts)!r}, 'a').write('x');"
        command = [sys.executable, "-c", note + program]
        self.watcher = Watcher(command, places, lambda: self.moment)
        self.answers: list[int] = []
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        self.answers.append(self.watcher.run())

    def count(self) -> int:
        return len(self.starts.read_text(encoding="utf-8")) if self.starts.exists() else 0

    def end(self) -> int:
        self.watcher.on_signal(signal.SIGTERM, None)
        self._thread.join(10)
        return self.answers[0]


def test_after_five_restarts_it_waits_for_the_hour(
    places: Places, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places.create()
    stand = Stand(tmp_path, places, "raise SystemExit(1)")
    wait_for(lambda: state_kept(places) == "failed", 30)
    assert stand.count() == 6
    said = capsys.readouterr().err
    assert said.count("Màn hình công cộng đã hỏng 5 lần trong một giờ.") == 1
    assert "10:41" in said
    stand.moment += timedelta(minutes=61)
    wait_for(lambda: stand.count() == 7, 10)
    assert stand.end() == 0


def state_kept(places: Places) -> str:
    """What the watcher wrote, read without its help."""
    if not places.store.exists():
        return ""
    with closing(sqlite3.connect(places.store)) as db, suppress(sqlite3.OperationalError):
        return "".join(row[0] for row in db.execute("SELECT state FROM display_status"))
    return ""


@pytest.mark.parametrize(
    ("program", "code"),
    [
        ("raise SystemExit(0)", 0),
        ("raise SystemExit(3)", 3),
        ("raise SystemExit(2)", 2),
    ],
)
def test_an_end_on_purpose_or_a_refusal_ends_the_watcher(
    program: str, code: int, places: Places, tmp_path: Path
) -> None:
    stand = Stand(tmp_path, places, program)
    wait_for(lambda: bool(stand.answers), 10)
    assert stand.answers == [code]
    assert stand.count() == 1


def test_a_refusal_after_it_was_running_is_a_fall(places: Places, tmp_path: Path) -> None:
    beats = "import os, time; os.write(1, b'beat\\n'); time.sleep(1.5); raise SystemExit(3)"
    stand = Stand(tmp_path, places, beats)
    wait_for(lambda: stand.count() == 2, 20)
    assert stand.end() == 0


def test_a_flood_of_output_is_not_kept(places: Places, tmp_path: Path) -> None:
    stand = Stand(tmp_path, places, "import os\nwhile True: os.write(1, b'beat\\n' * 1000)")
    wait_for(lambda: stand.count() == 1, 10)
    before = memory()
    time.sleep(2)
    assert memory() - before < 8_000_000
    assert stand.end() == 0


def memory() -> int:
    """Bytes of this process that are in memory."""
    pages = Path("/proc/self/statm").read_text(encoding="utf-8").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


class TestAutostart:
    """``autostart`` as a supporter types it."""

    @pytest.fixture
    def program(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "thiết lập"))
        return Program(tmp_path / "Nguyễn Thị Hoa" / "dữ liệu 100%")

    def test_on_off_and_status(self, program: Program, tmp_path: Path) -> None:
        file = tmp_path / "thiết lập" / "autostart" / "quay-mot-cua.desktop"
        off = {"kind": None, "path": str(file), "current": False}
        assert program("autostart", "status", "--json").value == off
        for options, kind in ((), "desk"), (("--kiosk",), "kiosk"):
            on = program("autostart", "on", *options, "--json")
            assert on.value == {"kind": kind, "path": str(file), "current": True}
        assert "--watch" in file.read_text(encoding="utf-8")
        assert "màn hình công cộng" in program("autostart", "status").out
        assert program("autostart", "off", "--json").value == off
        assert not file.exists()

    def test_another_data_folder_is_noticed(self, program: Program, tmp_path: Path) -> None:
        program("autostart", "on")
        other = Program(tmp_path / "khác")
        assert other("autostart", "status", "--json").value["current"] is False
        assert "đặt tự mở lại" in other("autostart", "status").out

    def test_a_folder_that_cannot_be_written_is_one_sentence(
        self, program: Program, tmp_path: Path
    ) -> None:
        (tmp_path / "thiết lập").write_text("", encoding="utf-8")
        answer = program("autostart", "on")
        assert answer.code == 3
        assert answer.error.startswith("Không ghi được tệp tự mở")
        assert len(answer.error.strip().splitlines()) == 1
