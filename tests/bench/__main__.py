"""Run all measurements, or those named; exit 1 when a claim is missed or could not be measured.

Each one is a process of its own: none inherits another's memory, windows or caches, and one that
falls leaves the others' figures whole.
"""

import compileall
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.bench.sections import SECTIONS, Folders
from tests.bench.table import Claim, from_json, show, to_json

ROOT = Path(__file__).resolve().parent.parent.parent
OUT = ROOT / "bench-output"
MILLION = ("--days", "560", "--per-day", "2600")
_ONE = "--one"


def main(arguments: list[str]) -> int:
    """The stores are made anew, but for the one with a million rows."""
    if arguments[:1] == [_ONE]:
        return _measure_one(*arguments[1:])
    unknown = [name for name in arguments if name not in SECTIONS]
    if unknown:
        print(f"no measurement {', '.join(unknown)}; there are: {', '.join(SECTIONS)}")
        return 2
    folders = _prepare()
    claims: list[Claim] = []
    failed = []
    for name in arguments or SECTIONS:
        found = _in_own_process(name, folders)
        claims += found
        if not found:
            failed.append(name)
    print()
    show(claims)
    for name in failed:
        print(f"{name}: NOT MEASURED")
    shutil.rmtree(folders.scratch, ignore_errors=True)
    return 1 if failed or not all(claim.kept for claim in claims) else 0


def _prepare() -> Folders:
    os.environ["QMC_TEST"] = "0"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    scratch = OUT / "scratch"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    # As an installed program: without it each start would parse its own source.
    for package in ("models", "ui"):
        compileall.compile_dir(ROOT / package, quiet=1)
    folders = Folders(scratch / "quầy", OUT / "một triệu lượt", scratch)
    _demo(folders.desk)
    if not (folders.million / "quay.sqlite3").exists():
        _demo(folders.million, *MILLION)
    return folders


def _in_own_process(name: str, folders: Folders) -> list[Claim]:
    """The claims of one measurement, none when it fell."""
    print(f"— {name}", flush=True)
    answer = folders.scratch / f"{name}.json"
    paths = (folders.desk, folders.million, folders.scratch, answer)
    command = [sys.executable, "-m", "tests.bench", _ONE, name, *map(str, paths)]
    code = subprocess.run(command, cwd=ROOT, check=False).returncode
    if code or not answer.exists():
        print(f"{name}: ended with {code} and no figures", flush=True)
        return []
    claims = from_json(answer.read_text(encoding="utf-8"))
    show(claims, head=False)
    return claims


def _measure_one(name: str, desk: str, million: str, scratch: str, answer: str) -> int:
    folders = Folders(Path(desk), Path(million), Path(scratch))
    Path(answer).write_text(to_json(SECTIONS[name](folders)), encoding="utf-8")
    return 0


def _demo(folder: Path, *options: str) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "--data-dir", str(folder), "demo"]
    subprocess.run([*command, *options], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
