"""The main job of a desk, done once with the built program (or with the source).

    python .ci/smoke.py dist/quay
    python .ci/smoke.py --source

Works in a folder whose name has spaces and Vietnamese letters, without a display.
"""

import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import zxingcpp
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
LINK = "https://phananh.moha.gov.vn"
PIN = "482915"
WORKING_DAY = "2026-11-18T09:41:00+07:00"
NEXT_MONDAY = "2026-11-23T08:10:00+07:00"
SUFFIX = ".exe" if sys.platform == "win32" else ""
SECONDS_PER_COMMAND = 120
SECONDS_WINDOW = 6


class Program:
    """The program as a stranger starts it: exit codes, streams and files are all there is."""

    def __init__(self, command: list[str], window: list[str], work: Path) -> None:
        self.command = command
        self.window = window
        self.data = work / "Dữ liệu quầy số 1"
        drop = ("QT_", "QMC_", "PYTHON", "DISPLAY", "WAYLAND", "VIRTUAL_ENV", "LC_", "LANG")
        self.env = {key: value for key, value in os.environ.items() if not key.startswith(drop)}
        # A scheduled task starts programs with no language set.
        self.env |= {"HOME": str(work), "LOCALAPPDATA": str(work), "LC_ALL": "C"}
        self.env |= {"QMC_TEST": "1", "QMC_NOW": WORKING_DAY}

    def run(self, *arguments: object, code: int = 0, given: str = "") -> str:
        """Standard output of a command that must end with this exit code."""
        started = time.perf_counter()
        line = [*self.command, "--data-dir", str(self.data), *map(str, arguments)]
        done = subprocess.run(
            line,
            input=given.encode(),
            capture_output=True,
            env=self.env,
            cwd=self.data.parent,
            timeout=SECONDS_PER_COMMAND,
            check=False,
        )
        took = time.perf_counter() - started
        told = done.stderr.decode()
        say(f"{took:5.1f} s  exit {done.returncode}  {' '.join(map(str, arguments))[:90]}")
        if done.returncode != code:
            raise SystemExit(
                f"exit {done.returncode} where {code} was due:\n{told}\n{self.log()[-1500:]}"
            )
        if "Traceback" in told or (code == 3 and not told.strip()):
            raise SystemExit(f"not what a person should read: {told!r}")
        return done.stdout.decode()

    def answer(self, *arguments: object, code: int = 0) -> Any:
        return json.loads(self.run(*arguments, "--json", code=code))

    def log(self) -> str:
        file = self.data / "logs" / "quay.log"
        return file.read_text(encoding="utf-8") if file.exists() else ""


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def must(fact: object, text: str) -> None:
    if not fact:
        raise SystemExit(f"wrong: {text}")


def codes_in(picture: Image.Image) -> list[str]:
    found = zxingcpp.read_barcodes(picture.convert("L"), formats=zxingcpp.BarcodeFormat.QRCode)
    return [code.text for code in found]


def pages_of(file: Path) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(file.read_bytes())
    pages = [page.render(scale=300 / 72).to_pil() for page in document]
    document.close()
    return pages


def set_up(program: Program) -> None:
    must("Quầy Một Cửa" in program.run("--version"), "--version names the program")
    program.run(
        "setup",
        *(
            "--unit-code",
            "00004",
            "--unit-name",
            "Trung tâm Phục vụ hành chính công phường Ba Đình",
        ),
        *("--level", "xa", "--counter", "Quầy 1", "--supervisor-pin", PIN),
        *("--officer", "HOA:Nguyễn Thị Hoa", "--officer", "DUC:Đặng Văn Đức"),
    )
    presets = program.answer("presets")
    must(len(presets) == 9 and presets[0]["code"] == "followed", "nine quick buttons")


def register(program: Program, out: Path) -> str:
    """A channel that two people confirmed; before that nothing shows it."""
    program.run(
        "channel", "add", "https://zalo.me/0912345678", "--name", "X", "--by", "HOA", code=3
    )
    added = program.answer("channel", "add", LINK, "--name", "Bộ Nội vụ (MẪU)", "--by", "HOA")
    channel = str(added["id"])
    must(added["status"] == "unconfirmed", "a new channel waits for a second person")
    program.run("qr", channel, "--out", out / "sớm.png", code=3)
    must(not (out / "sớm.png").exists(), "a refused code leaves no file")
    confirmed = program.answer("channel", "confirm", channel, "--by", "DUC")
    must(confirmed["status"] != "unconfirmed", "confirmed by the second person")
    return channel


def log_visits(program: Program) -> int:
    """Six rows; the total in lượt."""
    row = program.answer("log", "followed", "--by", "HOA")
    again = program.answer("log", "followed", "--by", "HOA", "--id", row["id"])
    must(again["id"] == row["id"], "the same id answers the same row")
    for preset in ("already_following", "handout", "declined"):
        program.answer("log", preset, "--quantity", 2 if preset == "handout" else 1)
    lines = '{"preset": "policy_question", "note": "hỏi về chế độ tiền lương"}\n'
    lines += '{"preset": "petition", "visitor": "business"}\n'
    answers = [json.loads(line) for line in program.run("log", "-", given=lines).splitlines()]
    must([a["preset"] for a in answers] == ["policy_question", "petition"], "one answer a line")
    listed = program.answer("interactions", "--from", WORKING_DAY[:10], "--to", WORKING_DAY[:10])
    must(listed["total"] == 6, f"six rows, not {listed['total']}")
    return sum(item["quantity"] for item in listed["rows"])


def hand_out(program: Program, channel: str, out: Path) -> None:
    for name in ("mã.png", "mã.svg", "mã.pdf"):
        told = program.answer("qr", channel, "--out", out / name, "--mm", 60)
        must(told["text"] == LINK and (out / name).stat().st_size > 0, f"{name} written")
    must(codes_in(Image.open(out / "mã.png")) == [LINK], "the PNG scans to the link")
    must(codes_in(pages_of(out / "mã.pdf")[0]) == [LINK], "the PDF scans to the link")
    for kind in ("a5", "a4"):
        leaflet = out / f"tờ hướng dẫn {kind}.pdf"
        program.answer("handout", kind, "--channel", channel, "--out", leaflet)
        pages = pages_of(leaflet)
        must(len(pages) == 1 and LINK in codes_in(pages[0]), f"{kind}: one page that scans")


def close_week(program: Program, total: int, out: Path) -> None:
    day = date.fromisoformat(WORKING_DAY[:10]).isoformat()
    program.env["QMC_NOW"] = NEXT_MONDAY
    weeks = program.answer("week", "list")
    week = next(w for w in weeks if w["from"] <= day <= w["to"])
    must(week["total"] == total, f"the ledger counts {total}")
    closed = program.answer("week", "close", week["week"], "--by", "HOA")
    must("gaps" in closed, "closing tells the gaps")
    told = program.answer("week", "export", week["week"], "--out", out)
    again = program.answer("week", "export", week["week"], "--out", out)
    must(again["sha256"] == told["sha256"], "an unchanged week exports the same bytes")
    files = [Path(name) for name in told["files"]]
    must(files and all(file.is_absolute() and file.exists() for file in files), "files are there")
    package = next(file for file in files if file.suffix == ".zip")
    must(program.answer("merge", package)["accepted"] == 1, "a supervisor takes the package in")
    for file in (file for file in files if file.suffix == ".xlsx"):
        book = openpyxl.load_workbook(io.BytesIO(file.read_bytes()), data_only=True)
        cells = {
            cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
        }
        must(total in cells, f"{file.name} holds the total {total}")
        break
    else:
        raise SystemExit("wrong: no XLSX among the files of the week")


def show(program: Program, out: Path) -> None:
    for page in ("desk", "kiosk"):
        picture = out / f"ảnh {page}.png"
        program.answer("screenshot", page, "--out", picture, "--size", "1366x768")
        must(Image.open(picture).size == (1366, 768), f"{page} has the size asked for")
    must(LINK in codes_in(Image.open(out / "ảnh kiosk.png")), "the public screen scans")


def care(program: Program, out: Path) -> None:
    told = program.answer("backup", "--out", out / "bản sao.sqlite3")
    must(told["rows"] and (out / "bản sao.sqlite3").exists(), "a proven backup")
    must("findings" in program.answer("check"), "check answers findings")


def open_window(program: Program) -> None:
    """The windowed program comes up, stays up, and ends when it is told to."""
    env = {**program.env, "QT_QPA_PLATFORM": "offscreen"}
    line = [*program.window, "--data-dir", str(program.data)]
    window = subprocess.Popen(line, env=env, cwd=program.data.parent)
    try:
        code = window.wait(SECONDS_WINDOW)
    except subprocess.TimeoutExpired:
        say(f"{SECONDS_WINDOW:5.1f} s  the window stays open")
    else:
        raise SystemExit(f"wrong: the window ended by itself, exit {code}\n{program.log()[-1500:]}")
    finally:
        window.terminate()
        window.wait(SECONDS_PER_COMMAND)


def main_job(program: Program, out: Path) -> None:
    set_up(program)
    channel = register(program, out)
    total = log_visits(program)
    hand_out(program, channel, out)
    show(program, out)
    close_week(program, total, out)
    care(program, out)
    open_window(program)
    complaints = [part for part in (" ERROR ", " is missing") if part in program.log()]
    must(not complaints, f"the log tells of a defect:\n{program.log()[-1500:]}")


def built_program(folder: Path, work: Path) -> Program:
    """The folder moved to where a clerk would unpack it."""
    must(folder.is_dir(), f"{folder} is the built folder")
    home = shutil.copytree(folder, work / "Quầy Một Cửa", symlinks=True)
    plugins = [path.parent.name for path in home.rglob("*printersupport*")]
    must("printsupport" in plugins, "the print plugin is in the bundle")
    command, window = (str(home / (name + SUFFIX)) for name in ("quay", "QuayMotCua"))
    return Program([command], [window], work)


def main(arguments: list[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")
    if len(arguments) != 1:
        say(__doc__ or "")
        return 2
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        work = Path(place, "Nguyễn Thị Hoa")
        out = work / "Kết quả tuần"
        out.mkdir(parents=True)
        if arguments == ["--source"]:
            source = [sys.executable, str(ROOT / "main.py")]
            program = Program(source, source, work)
        else:
            program = built_program(Path(arguments[0]), work)
        main_job(program, out)
    say("the main job works")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
