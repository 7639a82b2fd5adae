"""What a power cut, a killed process, a full disk and a wrong clock do: nothing acknowledged
is lost, and everybody is told in one sentence."""

import json
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import PIN
from tests.cli.runner import ROOT, Program


@pytest.fixture
def ready(tmp_path: Path) -> Program:
    program = Program(tmp_path / "Nguyễn Thị Hoa" / "dữ liệu")
    program.set_up()
    return program


@pytest.mark.parametrize("after", [1, 40, 250])
def test_a_killed_process_loses_nothing_it_answered(after: int, ready: Program) -> None:
    child = subprocess.Popen(
        ready.command("log", "-"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=ready.environment(),
    )
    assert child.stdin is not None and child.stdout is not None
    answered = []
    child.stdin.write(b'{"preset": "followed"}\n' * (after + 500))
    child.stdin.flush()
    for _ in range(after):
        answered.append(json.loads(child.stdout.readline())["id"])
    child.kill()
    answered += [json.loads(line)["id"] for line in _whole_lines(child.stdout.read())]
    child.wait()
    stored = {row["id"] for row in ready("interactions", "--limit", "5000", "--json").value["rows"]}
    assert set(answered) <= stored
    assert ready("check", "--json").value["ok"]


def test_a_power_cut_image_opens_with_every_answered_row(ready: Program, tmp_path: Path) -> None:
    """The files as they lie on the disk while the process lives are what a power cut leaves."""
    child = subprocess.Popen(
        ready.command("log", "-"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=ready.environment(),
    )
    assert child.stdin is not None and child.stdout is not None
    for wanted in range(1, 31):
        child.stdin.write(b'{"preset": "handout"}\n')
        child.stdin.flush()
        assert b"error" not in child.stdout.readline()
        if wanted % 10 == 0:
            image = Program(tmp_path / f"ảnh đĩa {wanted}")
            image.data.mkdir()
            for file in ready.data.glob("quay.sqlite3*"):
                if not file.name.endswith("-shm"):
                    shutil.copy(file, image.data / file.name)
            assert image("interactions", "--json").value["total"] == wanted
            assert image("check", "--json").value["ok"]
    child.stdin.close()
    assert child.wait() == 0


def test_a_torn_last_write_is_dropped_whole(ready: Program) -> None:
    """Half a transaction in the log file is no transaction."""
    lines = b'{"preset": "followed"}\n' * 20
    child = subprocess.Popen(
        ready.command("log", "-"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=ready.environment(),
    )
    assert child.stdin is not None and child.stdout is not None
    child.stdin.write(lines)
    child.stdin.flush()
    for _ in range(20):
        child.stdout.readline()
    child.kill()
    child.wait()
    wal = ready.data / "quay.sqlite3-wal"
    with wal.open("rb+") as file:
        file.truncate(wal.stat().st_size - 1000)
    answer = ready("interactions", "--json")
    assert answer.code == 0
    assert answer.value["total"] == 19
    assert ready("check", "--json").value["ok"]


def test_two_writers_at_once_store_everything(ready: Program) -> None:
    children = [
        subprocess.Popen(
            ready.command("log", "-"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=ready.environment(),
        )
        for _ in range(3)
    ]
    for child in children:
        assert child.stdin is not None
        child.stdin.write(b'{"preset": "followed"}\n' * 60)
        child.stdin.close()
    for child in children:
        assert child.stdout is not None
        assert len(child.stdout.read().splitlines()) == 60
        assert child.wait() == 0
    assert ready("interactions", "--json").value["total"] == 180


def test_a_full_disk_says_so_and_keeps_every_row(ready: Program, tmp_path: Path) -> None:
    small = tmp_path / "ổ đĩa nhỏ"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(small)], check=True)
    try:
        program = Program(small / "dữ liệu")
        program.set_up()
        row = program("log", "followed", "--json").value
        filler = small / "đầy"
        with filler.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 4096)
            except OSError:
                pass
        answer = program("log", "-", given=b'{"preset": "handout"}\n' * 200)
        assert answer.code == 4
        assert "đầy" in answer.error and "Traceback" not in answer.error
        acknowledged = [json.loads(line)["id"] for line in answer.out.splitlines()]
        filler.unlink()
        stored = program("interactions", "--limit", "500", "--json").value["rows"]
        assert {row["id"], *acknowledged} <= {item["id"] for item in stored}
        assert program("log", "handout").code == 0
    finally:
        subprocess.run(["umount", str(small)], check=True)


def test_a_locked_store_exits_with_four(ready: Program) -> None:
    other = sqlite3.connect(ready.data / "quay.sqlite3", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    begun = time.monotonic()
    answer = ready("log", "followed")
    other.execute("ROLLBACK")
    other.close()
    assert answer.code == 4 and "đang được chương trình khác dùng" in answer.error
    assert time.monotonic() - begun < 30
    assert ready("log", "followed").code == 0


def test_a_newer_store_exits_with_four_and_stays_as_it_is(ready: Program) -> None:
    with sqlite3.connect(ready.data / "quay.sqlite3") as db:
        db.execute("INSERT INTO schema_migration (name, applied) VALUES ('0999_later', '2030')")
    db.close()
    answer = ready("log", "followed")
    assert answer.code == 4 and "mới hơn" in answer.error


def test_a_clock_set_back_is_told_and_loses_nothing(ready: Program) -> None:
    first = ready("log", "followed", "--json").value
    ready("check")
    ready.now = "2026-11-22T09:00:00+07:00"
    second = ready("log", "followed", "--json").value
    assert second["id"] != first["id"]
    assert ready("interactions", "--json").value["total"] == 2
    findings = {f["code"]: f for f in ready("check", "--json").value["findings"]}
    assert findings["clock"]["level"] == "warn"


def test_a_defect_of_ours_is_one_line_and_the_trace_is_in_the_log(ready: Program) -> None:
    with sqlite3.connect(ready.data / "quay.sqlite3") as db:
        db.execute("DROP TABLE interaction_event")
        db.execute("ALTER TABLE preset RENAME TO preset_gone")
    db.close()
    answer = ready("presets")
    assert answer.code == 1
    assert len(answer.error.strip().splitlines()) == 1
    assert "Traceback" not in answer.error + answer.out
    assert "Traceback" in (ready.data / "logs" / "quay.log").read_text("utf-8")


def test_a_reader_that_goes_away_is_no_fault(ready: Program) -> None:
    child = subprocess.Popen(
        ready.command("log", "-"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ready.environment(),
    )
    assert child.stdin is not None and child.stdout is not None and child.stderr is not None
    child.stdin.write(b'{"preset": "followed"}\n')
    child.stdin.flush()
    child.stdout.readline()
    child.stdout.close()
    child.stdin.write(b'{"preset": "followed"}\n' * 50)
    child.stdin.close()
    child.wait(timeout=60)
    assert b"Traceback" not in child.stderr.read()
    assert ready("interactions", "--json").value["total"] >= 1
    assert child.returncode in (0, -signal.SIGPIPE)


def _whole_lines(data: bytes) -> list[bytes]:
    return [line for line in data.splitlines(keepends=True) if line.endswith(b"\n")]


def test_wrong_pins_at_once_are_counted_together(ready: Program) -> None:
    ready("week", "close", "2026-W48")
    reopen = ("week", "reopen", "2026-W48", "--reason", "x", "--by", "HOA", "--pin")
    children = [
        subprocess.Popen(ready.command(*reopen, "0000"), env=ready.environment()) for _ in range(8)
    ]
    assert all(child.wait(60) == 3 for child in children)
    answer = ready(*reopen, "2468")
    assert answer.code == 3 and "chờ" in answer.error


def test_rows_of_one_second_come_newest_first(ready: Program) -> None:
    wanted = [ready("log", "followed", "--json").value["id"] for _ in range(5)]
    rows = ready("interactions", "--json").value["rows"]
    assert [row["id"] for row in rows] == wanted[::-1]


@pytest.mark.parametrize("command", [[], ["kiosk"], ["kiosk", "--watch"]])
def test_without_a_display_a_window_says_so(command: list[str], ready: Program) -> None:
    answer = ready(*command)
    assert answer.code == 3
    assert len(answer.error.strip().splitlines()) == 1 and "màn hình" in answer.error


def test_check_answers_json_whatever_is_wrong_with_the_place(tmp_path: Path) -> None:
    blocked = tmp_path / "tệp"
    blocked.write_text("x", encoding="utf-8")
    for place in (blocked, Path("//server/share/quay")):
        answer = Program(place)("check", "--json")
        assert answer.code == 4
        assert answer.value["ok"] is False


def test_a_store_damaged_further_in_exits_with_four(ready: Program) -> None:
    _damage_rows(ready)
    done = ready("log", "followed")
    assert (done.code, len(done.error.splitlines())) == (4, 1)
    assert "bị hỏng" in done.error


def test_the_desk_comes_back_from_a_store_damaged_further_in(ready: Program) -> None:
    for _ in range(3):
        ready("log", "followed")
    ready("backup")
    _damage_rows(ready)
    child = subprocess.Popen(
        ready.command(), env={**ready.environment(), "QT_QPA_PLATFORM": "offscreen"}
    )
    try:
        end = time.monotonic() + 30
        while not list(ready.data.glob("damaged-*.sqlite3")) and time.monotonic() < end:
            assert child.poll() is None
            time.sleep(0.1)
    finally:
        child.kill()
        child.wait()
    assert len(list(ready.data.glob("damaged-*.sqlite3"))) == 1
    assert ready("interactions", "--json").value["total"] == 3


def _damage_rows(ready: Program) -> None:
    """The first page of every table that holds rows of the desk; the rest of the file is sound."""
    store = ready.data / "quay.sqlite3"
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        roots = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE tbl_name IN ('interaction', 'preset')"
        ).fetchall()
    with store.open("r+b") as file:
        for (page,) in roots:
            file.seek((page - 1) * size)
            file.write(b"\xff" * size)


_INTERRUPTED = """
import os, runpy, signal, sys

class WhileLoading:
    def find_spec(self, name, path, target=None):
        if name == {module!r}:
            os.kill(os.getpid(), signal.SIGINT)

# Whoever runs these tests in the background may have told all to ignore it.
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.meta_path.insert(0, WhileLoading())
sys.argv = [{main!r}, *sys.argv[1:]]
runpy.run_path({main!r}, run_name="__main__")
"""


@pytest.mark.parametrize("module", ["models.errors", "ui.cli.parser", "ui.cli.run", "ui.cli.weeks"])
def test_who_presses_ctrl_c_while_it_loads_sees_no_traceback(module: str, ready: Program) -> None:
    main = str(ROOT / "main.py")
    code = _INTERRUPTED.format(module=module, main=main)
    ended = subprocess.run(
        [sys.executable, "-c", code, *ready.command("week", "list")[2:]],
        env=ready.environment(),
        capture_output=True,
        text=True,
    )
    assert ended.returncode in (130, -signal.SIGINT)
    assert ended.stderr == "" and ended.stdout == ""


_STOPPED = """
import os, runpy, signal, sys
from itertools import count

from models.reports.draft import docx_file

copied, copy = count(1), docx_file.deepcopy

def interrupted(row):
    if next(copied) == 30:
        os.kill(os.getpid(), signal.SIGINT)
    return copy(row)

docx_file.deepcopy = interrupted
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.argv = [{main!r}, *sys.argv[1:]]
runpy.run_path({main!r}, run_name="__main__")
"""


def test_ctrl_c_while_the_combined_report_is_written_leaves_nothing(
    ready: Program, tmp_path: Path
) -> None:
    table, out = tmp_path / "đơn vị.csv", tmp_path / "ra"
    lines = ("code;name;since", *(f"{no:05};Xã {no:03};2026-W01" for no in range(60)))
    table.write_text("\n".join(lines), encoding="utf-8")
    ready("units", "import", str(table), "--pin", PIN)
    wanted = ("combine", "--from", "2026-W40", "--to", "2026-W41", "--out", str(out))
    ended = subprocess.run(
        [
            *(sys.executable, "-c", _STOPPED.format(main=str(ROOT / "main.py"))),
            *ready.command(*wanted)[2:],
        ],
        env={**ready.environment(), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert ended.returncode in (130, -signal.SIGINT), ended.stderr
    assert (ended.stderr, ended.stdout) == ("", "") and list(out.iterdir()) == []
    assert len(ready(*wanted, "--json").value["files"]) == 2
