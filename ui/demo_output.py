"""The main job without a display: sample data, the public screen, a handout, a week's files.

``python -m ui.demo_output FOLDER`` runs the program's own commands one after the other.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
_MARK = "MẪU.txt"


def make(folder: Path) -> list[Path]:
    """Write everything into ``folder`` and return what a person should look at."""
    _clear(folder)
    _program(folder, "demo", "--days", "21")
    channel = _program(folder, "channel", "list")[0]["id"]
    made: list[Path] = []
    for name, size in (("man-hinh-ngang", "1920x1080"), ("man-hinh-doc", "1080x1920")):
        made.append(folder / f"{name}.png")
        _program(folder, "screenshot", "kiosk", "--size", size, "--out", str(made[-1]))
    made.append(folder / "quay.png")
    _program(folder, "screenshot", "desk", "--out", str(made[-1]))
    for kind in ("a5", "a4"):
        made.append(folder / f"to-huong-dan-{kind}.pdf")
        _program(folder, "handout", kind, "--channel", channel, "--out", str(made[-1]))
    week = next(row["week"] for row in _program(folder, "week", "list") if row["state"] == "due")
    _program(folder, "week", "close", week)
    exported = _program(folder, "week", "export", week, "--out", str(folder / "tuan"))
    return made + [Path(name) for name in exported["files"]]


def _clear(folder: Path) -> None:
    """Only a folder that this module made is emptied."""
    if folder.exists() and any(folder.iterdir()) and not (folder / _MARK).exists():
        raise SystemExit(f"{folder} có tệp khác. Hãy chọn thư mục trống.")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    mark = "Mọi thứ trong thư mục này là dữ liệu mẫu.\n"
    (folder / _MARK).write_text(mark, encoding="utf-8")


def _program(folder: Path, *arguments: str) -> Any:
    command = [sys.executable, str(ROOT / "main.py"), "--data-dir", str(folder / "data")]
    done = subprocess.run([*command, *arguments, "--json"], stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


if __name__ == "__main__":
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "demo-output").absolute()
    files = make(target)
    print(f"Không có màn hình nên chương trình đã làm việc chính với dữ liệu mẫu, trong {target}:")  # noqa: T201
    for path in files:
        print(f"  {path.relative_to(target)}")  # noqa: T201
