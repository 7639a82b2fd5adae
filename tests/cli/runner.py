"""Run the program as a scheduled task or a supporter would: from outside, without a display."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
NOW = "2026-11-23T09:41:00+07:00"


@dataclass
class Answer:
    """What one call gave back."""

    code: int
    out: str
    error: str

    @property
    def value(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)


class Program:
    """Calls ``main.py`` with one data folder."""

    def __init__(self, data: Path, now: str = NOW) -> None:
        self.data = data
        self.now = now

    def environment(self) -> dict[str, str]:
        """No display and no platform: commands set what they need themselves."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "QMC_"))}
        kept.pop("DISPLAY", None)
        kept.pop("WAYLAND_DISPLAY", None)
        return {**kept, "QMC_TEST": "1", "QMC_NOW": self.now}

    def command(self, *arguments: str) -> list[str]:
        """The whole command line."""
        return [sys.executable, str(ROOT / "main.py"), "--data-dir", str(self.data), *arguments]

    def __call__(self, *arguments: str, given: bytes | None = None) -> Answer:
        done = subprocess.run(
            self.command(*arguments),
            input=given,
            capture_output=True,
            env=self.environment(),
            timeout=120,
        )
        return Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    def set_up(self) -> str:
        """A desk with two officers, PIN 2468 and a confirmed OA; the channel's id."""
        assert (
            self(
                *("setup", "--unit-code", "26734", "--level", "xa", "--counter", "03"),
                *("--unit-name", "Trung tâm Phục vụ hành chính công phường An Bình"),
                *("--officer", "HOA:Nguyễn Thị Hoa", "--officer", "MINH:Trần Văn Minh"),
                *("--supervisor-pin", "2468"),
            ).code
            == 0
        )
        link = "https://zalo.me/4462152339089565647"
        added = self("channel", "add", link, "--name", "Bộ Nội vụ", "--by", "HOA", "--json")
        channel = str(added.value["id"])
        assert self("channel", "confirm", channel, "--by", "MINH").code == 0
        return channel
