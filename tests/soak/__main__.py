"""Run the public screen for a while (``MINUTES=60 make soak``) and print what it was like.

Exit 1 when a claim is missed.
"""

import os
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import date, datetime
from operator import attrgetter
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from models.clock import TZ
from models.display import sessions
from models.display.status import read_status
from tests.bench.table import Claim, median, show
from tests.soak.checks import read_looks, told
from tests.soak.desk import LINKS, Desk
from tests.soak.frames import Watcher, judge, read_timeline
from tests.soak.memory import SURE, slope
from tests.soak.screen import CHECK_MS, USUAL_CHECK_SECONDS, Screen, hurried, usual
from tests.xvfb import KIOSK, Display, two_screens, wait_for

MEMORY_EVERY = 5.0
AWAY_SECONDS = 2.0
MOST_NOTES = 20
WARM_UP = 150.0
LEAST_RISE, RISE_PER_HOUR = 0.25, 1.0
"""MB: smaller ones are an allocator's pages; for pages such an hour is as long as a day."""
IDLE_SECONDS, CHECK_SECONDS = 60.0, 30.0
TITLE = "^Màn hình công cộng$"
SEEN = Path(__file__).resolve().parents[2] / "bench-output" / "soak"
"""Where the pixels are kept that a self-check did not find right."""


@dataclass(frozen=True)
class Pace:
    """Seconds between two unpluggings and between two changes of the store."""

    unplug: float
    write: float


WARMING, MEASURED = Pace(15.0, 1.0), Pace(60.0, 7.0)


@dataclass
class Ran:
    """What was written down meanwhile."""

    memory: list[tuple[float, float]] = field(default_factory=list)
    back: list[float] = field(default_factory=list)
    load: list[float] = field(default_factory=list)
    """How many programs wanted a processor at once: the machine's load average."""


def main() -> int:
    """A store and an X server of its own; nothing of it is left."""
    minutes = float(os.environ.get("MINUTES", "10"))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    QGuiApplication(sys.argv[:1])
    scratch = Path(tempfile.mkdtemp(prefix="soak-"))
    try:
        desk = Desk(scratch / "quầy")
        with two_screens() as display:
            claims = [*_soak(display, desk, minutes * 60), *_idle(display, desk)]
        desk.store.close()
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    show(claims)
    return 0 if all(claim.kept for claim in claims) else 1


def _soak(display: Display, desk: Desk, seconds: float) -> list[Claim]:
    first = datetime.now(TZ).date()
    SEEN.mkdir(parents=True, exist_ok=True)
    for old in SEEN.glob("*.png"):
        old.unlink()
    screen = Screen(display, desk.places.root, **hurried(), QMC_SEEN=str(SEEN))
    wait_for(lambda: display.windows(TITLE), 30)
    time.sleep(3)
    # Typefaces, layouts, measured texts and the store's pages fill their caches first.
    _live(display, desk, screen, Watcher(display.memory), Ran(), WARMING, WARM_UP)
    watcher, ran, changes = Watcher(display.memory), Ran(), desk.writes
    began = time.time()
    watcher.start()
    _live(display, desk, screen, watcher, ran, MEASURED, seconds)
    watcher.stop()
    screen.end()
    log = desk.places.logs / "quay.log"
    timeline = read_timeline(log, began)
    judged = judge(watcher.frames, timeline, LINKS)
    for note in judged.notes[:MOST_NOTES]:
        print(note, file=sys.stderr)
    line = slope(ran.memory)
    per_minute = timeline.changes / seconds * 60
    seen = f"{judged.certain} of {judged.looked} certain"
    grown = f"{line.first:.1f} to {line.last:.1f} MB"
    return [
        _none("frames without a code that should have one", judged.undecodable, seen),
        _none("frames with a code that should not be there", judged.wrong, seen),
        _none("codes seen on the clerk's screen", watcher.leaked, f"{len(ran.back)} unpluggings"),
        _none("restarts", screen.restarts, f"{seconds / 60:g} minutes"),
        _checks(desk, log, first),
        Claim(
            "page changes a minute",
            f"{timeline.changes} in all",
            f"{desk.writes - changes} store changes",
            per_minute,
            30,
            "",
            at_least=True,
        ),
        _way_back(ran),
        Claim(
            "memory risen, less 2 standard errors of its slope",
            f"{line.per_hour:+.2f} +- {SURE * line.error:.2f} MB/h",
            grown,
            max(0.0, line.per_hour - SURE * line.error) * seconds / 3600,
            max(LEAST_RISE, RISE_PER_HOUR * seconds / 3600),
            "MB",
        ),
    ]


def _way_back(ran: Ran) -> Claim:
    usual = f"{median(ran.back):.2f} s as a rule" if ran.back else ""
    load = f"load {min(ran.load):.1f} to {max(ran.load):.1f}"
    return Claim("longest way back to the glass", usual, load, max(ran.back, default=0.0), 2.0, "s")


def _checks(desk: Desk, log: Path, first: date) -> Claim:
    """Those of the warming up are counted in the store, too."""
    looks, timeline = read_looks(log, 0), read_timeline(log, 0)
    doubts = sum(not look.failed for look in looks)
    for look in sorted(looks, key=attrgetter("failed"), reverse=True)[:MOST_NOTES]:
        print(told(look, timeline, SEEN), file=sys.stderr)
    with desk.store.read():
        passed, failed = sessions.checks(first, datetime.now(TZ).date())
    return _none("self-checks failed", failed, f"{passed} passed, {doubts} in doubt")


def _live(
    display: Display,
    desk: Desk,
    screen: Screen,
    watcher: Watcher,
    ran: Ran,
    pace: Pace,
    seconds: float,
) -> None:
    """Unplug, plug, write and measure for so long."""
    began = time.time()
    due = {"memory": began, "unplug": began + pace.unplug / 2, "write": began + pace.write}
    while time.time() < began + seconds:
        now = time.time()
        screen.keep_running()
        if now >= due["memory"]:
            due["memory"] += MEMORY_EVERY
            ran.memory.append((now - began, screen.memory()))
            ran.load.append(os.getloadavg()[0])
        if now >= due["write"]:
            due["write"] = now + pace.write
            desk.write()
        if now >= due["unplug"]:
            due["unplug"] += pace.unplug
            ran.back.append(_unplug(display, watcher))
        time.sleep(0.1)


def _unplug(display: Display, watcher: Watcher) -> float:
    """Take the public screen away for a while; seconds until it shows its pages again."""
    watcher.away.set()
    display.unplug("KIOSK")
    time.sleep(AWAY_SECONDS)
    display.plug("KIOSK", KIOSK)
    back = wait_for(watcher.is_filled, 10)
    time.sleep(1)
    watcher.away.clear()
    return back


def _idle(display: Display, desk: Desk) -> list[Claim]:
    """Processor time at the usual pace, and what one look at the glass costs."""
    screen = Screen(display, desk.places.root, **usual())
    _settle(desk)
    share = screen.busy_share(IDLE_SECONDS)
    screen.end()
    busy = {}
    for name, check_ms in (("looking", CHECK_MS), ("not looking", 10**7)):
        screen = Screen(display, desk.places.root, **hurried(check_ms, 10**6))
        _settle(desk)
        busy[name] = screen.busy_share(CHECK_SECONDS)
        screen.end()
    looks_a_second = 1000 / CHECK_MS
    one_look = max(0.0, busy["looking"] - busy["not looking"]) / 100 / looks_a_second
    check = one_look / USUAL_CHECK_SECONDS * 100
    return [
        Claim("idle, share of one core", f"{IDLE_SECONDS:g} s", "", share, 2.0, "%"),
        Claim("of it the self-check", f"{one_look * 1000:.1f} ms a look", "", check, 1.0, "%"),
    ]


def _settle(desk: Desk) -> None:
    """Wait until it shows, and until what starting costs is over."""

    def shows() -> bool:
        with desk.store.read():
            now = read_status()
        return now is not None and now.state == "showing"

    wait_for(shows, 30)
    time.sleep(8)


def _none(name: str, figure: int, seen: str) -> Claim:
    return Claim(name, seen, "", figure, 0, "")


if __name__ == "__main__":
    sys.exit(main())
