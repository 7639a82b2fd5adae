"""``kiosk --watch``: on a PC of its own the public screen has a small parent that watches it."""

import logging
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from types import FrameType
from typing import IO

from models.clock import TZ
from models.display.restarts import Restarts
from models.display.status import DisplayNow, tell_status
from models.errors import StoreProblem
from models.store.opening import open_store
from models.store.places import Places
from models.text.formats import clock_time
from ui.cli.parser import Arguments
from ui.i18n import set_language, tr
from ui.kiosk.silence import AGAIN_SECONDS, BEAT, Silence
from ui.own_program import own_program

_LOOK_SECONDS = 1.0
_STOP_SECONDS = 3.0
_REFUSED = (2, 3)
# A screen that takes the place of another ends it; on Windows that shows as this code.
_ON_PURPOSE = (0, int(signal.SIGTERM)) if sys.platform == "win32" else (0,)
_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
_log = logging.getLogger(__name__)


def watch_screen(arguments: Arguments, places: Places) -> int:
    """Keep the public screen of this PC running until it is left on purpose."""
    set_language(arguments.lang or "vi")
    watcher = Watcher(screen_command(arguments, places), places)
    for name in _SIGNALS:
        number = getattr(signal, name, None)
        if number is not None:
            signal.signal(number, watcher.on_signal)
    return watcher.run()


def screen_command(arguments: Arguments, places: Places) -> list[str]:
    """The same options again, for the screen itself: it beats and has no desk above it."""
    common = ["--data-dir", str(places.root)]
    if arguments.database:
        common += ["--database", arguments.database]
    if arguments.lang:
        common += ["--lang", arguments.lang]
    named = arguments.get("screen")
    chosen = ["--screen", str(named)] if named else []
    return [*own_program(), *common, "kiosk", "--beat", "--alone", *chosen]


def _clock() -> datetime:
    return datetime.now(TZ)


class Watcher:
    """Runs one child at a time. It left on purpose with exit code 0; every other end, and a
    silence, is a fall. ``now``: the clock that falls are counted by."""

    def __init__(
        self, command: Sequence[str], places: Places, now: Callable[[], datetime] = _clock
    ) -> None:
        self._command = [*command]
        self._places = places
        self._now = now
        self._restarts = Restarts()
        self._silence = Silence()
        self._asked = False
        self._heard = False
        # The only queue that a signal handler may put something into.
        self._look: queue.SimpleQueue[None] = queue.SimpleQueue()

    def run(self) -> int:
        """Until the child is left on purpose or refuses to start; the exit code."""
        while True:
            code = self._run_child()
            if self._asked or code in _ON_PURPOSE:
                return 0
            if code in _REFUSED and not self._silence.heard:
                # It said why on standard error, and would say the same again.
                return code
            _log.warning("the public screen ended with code %s", code)
            if not self._wait_for_turn():
                return 0
            self._restarts = self._restarts.noted(self._now())
            _log.warning("the public screen is started again")

    def on_signal(self, number: int, frame: FrameType | None) -> None:
        """Whoever ends the watcher ends the screen."""
        self._asked = True
        self._look.put(None)

    def _run_child(self) -> int:
        self._silence.begin()
        try:
            child = subprocess.Popen(
                self._command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
            )
        except OSError as error:
            _log.error("the public screen does not start: %s", error)
            return 1
        assert child.stdout is not None
        reader = threading.Thread(target=self._read, args=(child.stdout,), daemon=True)
        reader.start()
        try:
            return self._follow(child)
        finally:
            if child.poll() is None:
                _end(child)

    def _follow(self, child: "subprocess.Popen[bytes]") -> int:
        while True:
            woken = self._pause(_LOOK_SECONDS)
            if self._asked:
                return _end(child)
            code = _ended(child, _LOOK_SECONDS if woken else 0)
            if code is not None:
                return code
            if self._heard:
                self._heard = False
                self._silence.hear()
            elif self._silence.wait(_LOOK_SECONDS):
                _log.warning("the public screen says nothing: process %s is ended", child.pid)
                child.kill()
                return child.wait()

    def _read(self, stream: IO[bytes]) -> None:
        with stream:
            while data := os.read(stream.fileno(), 4096):
                if BEAT in data:
                    self._heard = True
        self._look.put(None)

    def _pause(self, seconds: float) -> bool:
        """Whether something happened meanwhile: a child closed its output, or a signal came."""
        try:
            self._look.get(timeout=seconds)
        except queue.Empty:
            return False
        return True

    def _wait_for_turn(self) -> bool:
        """Until the next start; False when nobody wants it any more."""
        if not self._restarts.may(self._now()):
            self._give_up()
        end = time.monotonic() + AGAIN_SECONDS
        while not self._asked:
            if time.monotonic() >= end and self._restarts.may(self._now()):
                return True
            self._pause(min(_LOOK_SECONDS, max(0.05, end - time.monotonic())))
        return False

    def _give_up(self) -> None:
        allowed = self._restarts.next_at(self._now()) or self._now()
        _log.error("the public screen fell too often: the next try is at %s", allowed)
        said = tr(
            "Màn hình công cộng đã hỏng 5 lần trong một giờ. Chương trình tự thử lại lúc {0}; "
            "nếu còn hỏng, hãy gọi hỗ trợ kỹ thuật."
        )
        print(said.format(clock_time(allowed)), file=sys.stderr, flush=True)  # noqa: T201
        try:
            store = open_store(self._places, self._now())
            try:
                tell_status(store, DisplayNow("failed"), self._now())
            finally:
                store.close()
        except StoreProblem as problem:
            _log.warning("status not written: %s", problem.code)


def _ended(child: "subprocess.Popen[bytes]", seconds: float) -> int | None:
    try:
        return child.wait(seconds)
    except subprocess.TimeoutExpired:
        return None


def _end(child: "subprocess.Popen[bytes]") -> int:
    child.terminate()
    try:
        return child.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        child.kill()
        return child.wait()
