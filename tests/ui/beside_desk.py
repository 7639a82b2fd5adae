"""The desk beside another program on a real X server: what the tests of strip and keys share."""

import json
import sqlite3
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.ui.dossier import TITLE
from tests.xvfb import Display, wait_for

ROOT = Path(__file__).resolve().parent.parent.parent
DESK, STRIP = "^Quầy Một Cửa$", "^Thanh nhỏ ghi lượt$"
KEY_WIDE, FIRST_KEY = 50, 18


@dataclass
class Dossier:
    """The other program and what it says of itself."""

    process: subprocess.Popen[bytes]
    file: Path
    lost_before: int = 0

    def begin(self) -> None:
        """Count from now on."""
        self.lost_before = int(str(self.seen["lost"]))

    @property
    def lost(self) -> int:
        """How often it lost the focus since :meth:`begin`."""
        return int(str(self.seen["lost"])) - self.lost_before

    @property
    def seen(self) -> dict[str, object]:
        return dict(json.loads(self.file.read_text(encoding="utf-8")))

    @property
    def text(self) -> str:
        return str(self.seen["text"])

    def has_focus(self) -> bool:
        return self.file.exists() and bool(self.seen["active"])


def start_desk(display: Display, root: Path) -> subprocess.Popen[bytes]:
    """The program, its window in sight."""
    main = str(ROOT / "main.py")
    child = display.start(sys.executable, main, "--data-dir", str(root), QMC_TEST="0")
    wait_for(lambda: display.windows(DESK), 20)
    return child


def start_dossier(display: Display, folder: Path, how: str = "maximised") -> Dossier:
    """The other program, in front of all and with the focus."""
    file = folder / "dossier.json"
    file.unlink(missing_ok=True)
    child = display.start(sys.executable, "-m", "tests.ui.dossier", str(file), how)
    made = Dossier(child, file)
    wait_for(lambda: display.windows(TITLE), 20)
    window = display.run("xdotool", "search", "--onlyvisible", "--name", TITLE).split()[0]
    display.run("xdotool", "windowactivate", "--sync", window)
    wait_for(made.has_focus, 10)
    return made


def count(root: Path) -> int:
    """Rows that are durable."""
    with sqlite3.connect(root / "quay.sqlite3") as db:
        return int(db.execute("SELECT COUNT(*) FROM interaction").fetchone()[0])


def presets(root: Path) -> list[str]:
    """Which buttons were logged, in order."""
    with sqlite3.connect(root / "quay.sqlite3") as db:
        return [row[0] for row in db.execute("SELECT preset FROM interaction ORDER BY seq")]


def strip_area(display: Display) -> tuple[int, int, int, int] | None:
    """Where the strip is, while it is in sight."""
    found = display.windows(STRIP)
    return found[0].area if found else None


def key_place(display: Display, key: int) -> tuple[int, int]:
    """The middle of key ``key`` (1 to 9) of a lying strip, on the frame buffer."""
    area = strip_area(display)
    assert area is not None, "the strip is not in sight"
    return area[0] + FIRST_KEY + KEY_WIDE * (key - 1) + 24, area[1] + area[3] // 2


def stop(*processes: subprocess.Popen[bytes]) -> None:
    for process in processes:
        if process.poll() is None:
            process.terminate()
            process.wait(15)
