"""The public screen's process during the soak run: started, watched, measured."""

import os
import sys
import time
from pathlib import Path
from subprocess import Popen

import psutil

from tests.soak.desk import MAIN
from tests.xvfb import Display

CHECK_MS, SECOND_MS = 200, 40
USUAL_CHECK_SECONDS = 9.0


class Screen:
    """One ``main.py kiosk``; started again, and counted, if it ever ends by itself."""

    def __init__(self, display: Display, root: Path, **hurried: str) -> None:
        self._display, self._root, self._hurried = display, root, hurried
        self.restarts = 0
        self._process = self._start()

    def _start(self) -> Popen[bytes]:
        command = [sys.executable, str(MAIN), "--data-dir", str(self._root), "kiosk"]
        return self._display.start(*command, **self._hurried)

    def keep_running(self) -> None:
        if self._process.poll() is not None:
            self.restarts += 1
            self._process = self._start()

    def memory(self) -> float:
        """Resident MB."""
        return float(psutil.Process(self._process.pid).memory_info().rss / 2**20)

    def busy_seconds(self) -> float:
        """Seconds of processor time so far."""
        times = psutil.Process(self._process.pid).cpu_times()
        return float(times.user + times.system)

    def busy_share(self, seconds: float) -> float:
        """Per cent of one core over so long."""
        before, begun = self.busy_seconds(), time.monotonic()
        time.sleep(seconds)
        return (self.busy_seconds() - before) / (time.monotonic() - begun) * 100

    def end(self) -> None:
        self._process.terminate()
        self._process.wait(10)


def hurried(check_ms: int = CHECK_MS, second_ms: int = SECOND_MS) -> dict[str, str]:
    """Environment of a screen whose seconds are short."""
    return {
        "QMC_TEST": "1",
        "QMC_CHECK_MS": str(check_ms),
        "QMC_SECOND_MS": str(second_ms),
    }


def usual() -> dict[str, str]:
    """Environment of a screen as it is at a desk."""
    return {"QMC_TEST": os.environ.get("QMC_TEST", "0")}
