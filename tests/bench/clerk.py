"""A clerk's work, driven from outside through a real X server: keys and clicks for each row, and
how soon the row is durable and the answer painted."""

import random
import sqlite3
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.table import Claim, milliseconds, percentile
from tests.ui.beside_desk import DESK, key_place, start_dossier, strip_area
from tests.xvfb import Display, Glass, two_screens, wait_for

ROOT = Path(__file__).resolve().parent.parent.parent
PRESSES = 120
MIX = 150
PAUSE = 0.13
"""Between presses: the nine keys in turn, each one's colour is gone before it comes again."""
LIMIT_MS = 50.0
_INK = 0x14213D
_PATIENCE, _LOOK = 3.0, 0.0005
Area = tuple[int, int, int, int]


def measure(folder: Path, scratch: Path) -> list[Claim]:
    """All claims about a clerk at work; ``folder`` is a store of a desk that is ready."""
    with two_screens() as display:
        desk = display.start(sys.executable, str(ROOT / "main.py"), "--data-dir", str(folder))
        wait_for(lambda: display.windows(DESK), 30)
        # Backups and checks that follow the start are over.
        time.sleep(8)
        glass, rows = Glass(display.memory), Rows(folder / "quay.sqlite3")
        clerk = Clerk(display)
        try:
            clerk.activate()
            return [
                *_keys(clerk, rows, glass),
                _mix(clerk, rows),
                _held(clerk, rows),
                *_clicks(clerk, rows, glass, scratch),
            ]
        finally:
            clerk.close()
            rows.close()
            glass.close()
            desk.terminate()
            desk.wait(15)


class Rows:
    """Durable rows, as another program sees them."""

    def __init__(self, file: Path) -> None:
        self._db = sqlite3.connect(f"file:{file}?mode=ro", uri=True)

    def count(self) -> int:
        return int(self._db.execute("SELECT COUNT(*) FROM interaction").fetchone()[0])

    def kinds(self, newest: int) -> tuple[int, int]:
        """How many visitor types and fields the newest rows have."""
        query = (
            "SELECT COUNT(DISTINCT visitor), COUNT(DISTINCT field) FROM "
            "(SELECT visitor, field FROM interaction ORDER BY seq DESC LIMIT ?)"
        )
        visitors, fields = self._db.execute(query, (newest,)).fetchone()
        return int(visitors), int(fields)

    def close(self) -> None:
        self._db.close()


@dataclass
class Clerk:
    """Hands on keyboard and mouse: one xdotool for all, since starting it costs more than a press.

    ``presses`` counts the keys, those held beside another too.
    """

    display: Display
    presses: int = 0
    _hands: subprocess.Popen[bytes] = field(init=False)

    def __post_init__(self) -> None:
        self._hands = subprocess.Popen(
            ["xdotool", "-"], stdin=subprocess.PIPE, env=self.display.environment
        )

    def do(self, line: str) -> None:
        """One command of xdotool."""
        assert self._hands.stdin is not None
        self._hands.stdin.write(line.encode() + b"\n")
        self._hands.stdin.flush()

    def press(self, *keys: str) -> None:
        for key in keys:
            self.presses += key.count("+") + 1
            self.do(f"key {key}")

    def activate(self) -> None:
        window = self.display.run("xdotool", "search", "--onlyvisible", "--name", DESK).split()[0]
        self.display.run("xdotool", "windowactivate", "--sync", window)
        time.sleep(0.5)

    def close(self) -> None:
        assert self._hands.stdin is not None
        self._hands.stdin.close()
        self._hands.wait(5)


@dataclass
class Times:
    """Seconds from each press to the durable row, and to other pixels where the answer stands."""

    durable: list[float] = field(default_factory=list)
    painted: list[float] = field(default_factory=list)

    def claims(self, what: str) -> list[Claim]:
        return [
            _claim_ms(f"{what} to durable row, p95", self.durable),
            _claim_ms(f"{what} to painted answer, p95", self.painted),
        ]


def _claim_ms(name: str, values: list[float]) -> Claim:
    slow = percentile(values, 0.95)
    middle = milliseconds(statistics.median(values))
    return Claim(name, f"median {middle}", "-", slow * 1000, LIMIT_MS, "ms")


def _time(clerk: Clerk, rows: Rows, glass: Glass, line: str, area: Area, into: Times) -> None:
    before, seen = rows.count(), glass.area(area)
    begun = time.perf_counter()
    clerk.do(line)
    durable = painted = 0.0
    while not (durable and painted):
        now = time.perf_counter() - begun
        if not painted and glass.area(area) != seen:
            painted = now
        if not durable and rows.count() > before:
            durable = now
        if now > _PATIENCE:
            raise RuntimeError(f"no answer to {line}")
        # Looking all the time would take a processor from those that are looked at.
        time.sleep(_LOOK)
    into.durable.append(durable)
    into.painted.append(painted)


def _keys(clerk: Clerk, rows: Rows, glass: Glass) -> list[Claim]:
    area = _said_bar(glass)
    times, before = Times(), rows.count()
    for number in range(PRESSES):
        _time(clerk, rows, glass, f"key F{number % 9 + 1}", area, times)
        time.sleep(PAUSE)
    each = PRESSES / (rows.count() - before)
    claim = Claim("keys for a row while nothing changes", f"{each:.2f}", "-", each, 1.0, "keys")
    return [claim, *times.claims("key")]


def _mix(clerk: Clerk, rows: Rows) -> Claim:
    """A day: every sixth visitor is another type, every fourth comes for another field."""
    chance, before = random.Random(9), rows.count()
    spent, place = [], "keys"
    for _ in range(MIX):
        clerk.presses = 0
        for wanted, share, change in (("visitor", 1 / 6, "Right"), ("field", 1 / 4, "Down")):
            if chance.random() < share:
                clerk.press(*_way(place, wanted), change)
                place = wanted
        clerk.press(f"F{chance.randint(1, 9)}")
        spent.append(clerk.presses)
        time.sleep(PAUSE)
    wait_for(lambda: rows.count() == before + MIX, 10)
    visitors, fields = rows.kinds(MIX)
    if visitors < 2 or fields < 2:
        raise RuntimeError("the keys did not change visitor type or field")
    mean = f"mean {statistics.mean(spent):.2f}, most {max(spent)}"
    middle = float(statistics.median(spent))
    return Claim("keys for a row in a day's mix, median", mean, "-", middle, 1.0, "keys")


def _way(place: str, wanted: str) -> list[str]:
    """From where the focus is to the choice of visitor types or of fields."""
    back = {("keys", "visitor"): 4, ("keys", "field"): 3, ("field", "visitor"): 1}
    if (place, wanted) == ("visitor", "field"):
        return ["Tab"]
    return ["shift+Tab"] * back.get((place, wanted), 0)


def _held(clerk: Clerk, rows: Rows) -> Claim:
    before = rows.count()
    clerk.do("keydown F3")
    time.sleep(2.5)
    clerk.do("keyup F3")
    time.sleep(0.5)
    counted = rows.count() - before
    return Claim("rows of a key held for 2.5 s", str(counted), "-", counted, 1.0, "rows")


def _clicks(clerk: Clerk, rows: Rows, glass: Glass, scratch: Path) -> list[Claim]:
    clerk.press("ctrl+shift+t")
    wait_for(lambda: strip_area(clerk.display), 10)
    other = start_dossier(clerk.display, scratch)
    strip = strip_area(clerk.display)
    assert strip is not None
    # The words stand at the right of the keys.
    said = (strip[0] + 470, strip[1] + 28, 158, 30)
    times, before = Times(), rows.count()
    for number in range(PRESSES):
        x, y = key_place(clerk.display, number % 9 + 1)
        clerk.do(f"mousemove {x} {y}")
        time.sleep(PAUSE)
        _time(clerk, rows, glass, "click 1", said, times)
        # The green behind the words must be gone before they are watched again.
        time.sleep(0.8)
    each = PRESSES / (rows.count() - before)
    lost = int(str(other.seen["lost"]))
    other.process.terminate()
    other.process.wait(10)
    return [
        Claim("clicks for a row on the strip", f"{each:.2f}", "-", each, 1.0, "clicks"),
        *times.claims("click on the strip"),
        Claim("focus lost by the other program", str(lost), "-", lost, 0.0, "times"),
    ]


def _said_bar(glass: Glass) -> Area:
    """The dark bar below the buttons: rows of ink at the left of its words."""
    x = 300
    column = glass.area((x, 0, 1, 768))
    dark = [y for y in range(768) if int.from_bytes(column[4 * y : 4 * y + 3], "little") == _INK]
    if len(dark) < 20:
        raise RuntimeError("the bar below the buttons is not found")
    return x - 120, dark[0], 500, dark[-1] - dark[0]
