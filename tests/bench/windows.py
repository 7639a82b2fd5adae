"""Start, memory and idleness of whole processes on a real X server."""

import subprocess
import sys
import time
from pathlib import Path

import psutil

from tests.bench.table import Claim, median, milliseconds
from tests.xvfb import Display, two_screens

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
RUNS = 31
"""The median of nine pairs still moved by a tenth from one time to the next."""
IDLE_SECONDS = 20


def measure(folder: Path, big: Path) -> list[Claim]:
    """All claims about processes; ``big`` holds a million rows."""
    with two_screens() as display:
        return [
            _start(display, folder, "desk page drawn and usable / bare window"),
            _start(display, big, "the same with 1,000,000 rows in the store"),
            *_memory_and_idleness(display, folder),
        ]


def _start(display: Display, folder: Path, name: str) -> Claim:
    bare, desk = [], []
    for run in range(RUNS + 1):
        for command, times in (
            ([str(HERE / "bare_window.py"), "1366", "768", "0"], bare),
            ([str(HERE / "desk_window.py"), str(folder), "1366", "768", "0"], desk),
        ):
            begun = time.perf_counter()
            subprocess.run([sys.executable, *command], env=display.environment, check=True)
            if run:
                times.append(time.perf_counter() - begun)
    ratio = median([a / b for a, b in zip(desk, bare, strict=True)])
    return Claim(name, milliseconds(median(desk)), milliseconds(median(bare)), ratio, 1.8, "x")


def _memory_and_idleness(display: Display, folder: Path) -> list[Claim]:
    size = ("1920", "1080")
    bare = display.start(sys.executable, str(HERE / "bare_window.py"), *size, "90")
    program = [sys.executable, str(ROOT / "main.py"), "--data-dir", str(folder)]
    screen = display.start(*program, "kiosk", "--screen", "KIOSK")
    desk = display.start(*program)
    time.sleep(8)
    window = display.run("xdotool", "search", "--onlyvisible", "--name", "Quầy Một Cửa").split()
    for found in window[:1]:
        display.run("xdotool", "windowsize", found, *size)
    time.sleep(6)
    watched = [psutil.Process(child.pid) for child in (desk, screen)]
    before = sum(_busy(process) for process in watched)
    time.sleep(IDLE_SECONDS)
    share = (sum(_busy(process) for process in watched) - before) / IDLE_SECONDS * 100
    floor = psutil.Process(bare.pid).memory_info().rss
    claims = [
        Claim(
            "desk and public screen idle together",
            f"{share:.2f} % of a core",
            "-",
            share,
            2.0,
            "%",
        )
    ]
    for name, process in zip(("desk", "public screen"), watched, strict=True):
        rss = process.memory_info().rss
        claims.append(
            Claim(
                f"resident memory of the {name} / bare window at 1920x1080",
                f"{rss / 1e6:.0f} MB",
                f"{floor / 1e6:.0f} MB",
                rss / floor,
                1.7,
                "x",
            )
        )
    for child in (desk, screen, bare):
        child.terminate()
        child.wait(10)
    return claims


def _busy(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
