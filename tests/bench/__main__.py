"""Run all measurements; exit 1 when a claim is missed."""

import compileall
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.bench import answers, clerk, codes, history, logging_speed, windows
from tests.bench.table import show

ROOT = Path(__file__).resolve().parent.parent.parent

OUT = ROOT / "bench-output"
MILLION = ("--days", "560", "--per-day", "2600")


def main() -> int:
    """The stores are made anew, but for the one with a million rows."""
    os.environ["QMC_TEST"] = "0"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    scratch = OUT / "scratch"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    # As an installed program: without it each start would parse its own source.
    for package in ("models", "ui"):
        compileall.compile_dir(ROOT / package, quiet=1)
    folder, big = scratch / "quầy", OUT / "một triệu lượt"
    _demo(folder)
    if not (big / "quay.sqlite3").exists():
        _demo(big, *MILLION)
    claims = [
        *windows.measure(folder, big),
        *logging_speed.measure(folder, scratch),
        *clerk.measure(folder, scratch),
        *codes.measure(folder, scratch),
        *answers.measure(folder, scratch),
        *history.measure(big),
    ]
    show(claims)
    shutil.rmtree(scratch, ignore_errors=True)
    return 0 if all(claim.kept for claim in claims) else 1


def _demo(folder: Path, *options: str) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "--data-dir", str(folder), "demo"]
    subprocess.run([*command, *options], check=True)


if __name__ == "__main__":
    sys.exit(main())
