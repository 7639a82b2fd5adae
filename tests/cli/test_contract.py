"""The command line answers as its contract says."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.runner import ROOT, Program

ROW_KEYS = [
    *("id", "occurred_at", "recorded_at", "preset", "activity", "outcome", "visitor", "medium"),
    *("channel", "field", "quantity", "note", "officer", "counter", "entry_mode"),
    *("voided_at", "void_reason", "procedure"),
]


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "Nguyễn Thị Hoa" / "dữ liệu")


@pytest.fixture
def ready(program: Program) -> Iterator[Program]:
    program.set_up()
    yield program


def refused(answer: object, code: int = 3) -> None:
    """One Vietnamese sentence on standard error, nothing else anywhere."""
    assert answer.code == code, answer
    assert answer.out == ""
    lines = answer.error.strip().splitlines()
    assert len(lines) == 1 and lines[0].endswith((".", "!")), answer.error
    assert "Traceback" not in answer.error


def test_version_and_usage(program: Program) -> None:
    assert program("--version").out.startswith("Quầy Một Cửa ")
    for wrong in (["nonsense"], ["log"], ["log", "followed", "--quantity", "x"], ["week"]):
        assert program(*wrong).code == 2


def test_an_empty_path_is_not_the_folder_that_a_task_runs_in(program: Program) -> None:
    for wrong in (["merge", ""], ["week", "export", "2026-W48", "--out", " "], ["paper", ""]):
        answer = program(*wrong)
        assert (answer.code, answer.out) == (2, "")
        assert answer.error.splitlines()[-1].endswith(
            "đường dẫn trống. Hãy ghi tên tệp hoặc thư mục."
        )


def test_set_up_answers_the_unit_and_asks_for_the_pin_the_second_time(program: Program) -> None:
    first = ["setup", "--unit-code", "1", "--unit-name", "Đơn vị", "--level", "xa", "--json"]
    made = program(*first, "--officer", "A:Nguyễn An", "--supervisor-pin", "1234").value
    assert (made["code"], made["name"], made["level"]) == ("1", "Đơn vị", "xa")
    assert made["officers"] == [{"code": "A", "name": "Nguyễn An"}]
    assert made["recovery_code"]
    refused(program(*first))
    refused(program(*first, "--pin", "0000"))
    assert program(*first, "--pin", "1234").value["name"] == "Đơn vị"


def test_before_set_up_commands_say_what_to_do(program: Program) -> None:
    refused(program("log", "followed"))
    assert program("interactions", "--json").value == {"total": 0, "rows": []}
    assert program("channel", "list", "--json").value == []


def test_presets_have_their_keys_in_order(program: Program) -> None:
    found = program("presets", "--json").value
    assert [preset["key"] for preset in found] == [f"F{n}" for n in range(1, 10)]
    assert set(found[0]) >= {"key", "code", "label", "activity", "outcome"}
    assert found[6]["code"] == "no_phone" and found[6]["outcome"] == "no_smartphone"


def test_a_row_has_the_keys_of_the_contract(ready: Program) -> None:
    row = ready("log", "handout", "--quantity", "4", "--field", "viec_lam", "--json").value
    assert list(row) == ROW_KEYS
    assert (row["quantity"], row["field"], row["officer"]) == (4, "viec_lam", "HOA")
    assert row["occurred_at"].endswith("+07:00")
    page = ready("interactions", "--json").value
    assert page == {"total": 1, "rows": [row]}


def test_the_same_id_answers_the_same(ready: Program) -> None:
    command = ["log", "followed", "--id", "F47AC10B-58CC-4372-A567-0E02B2C3D479", "--json"]
    assert ready(*command).out == ready(*command).out
    assert ready("interactions", "--json").value["total"] == 1


@pytest.mark.parametrize(
    "wrong",
    [
        ["unknown"],
        ["followed", "--note", "0912345678"],
        ["followed", "--at", "2026-11-23T08:00:00"],
        ["followed", "--at", "hôm qua", "--reason", "x"],
        ["followed", "--at", "2027-01-01T08:00:00", "--reason", "x"],
        ["followed", "--quantity", "0"],
        ["followed", "--by", "AI"],
        ["followed", "--id", "không phải uuid"],
        ["followed", "--field", "x"],
        ["followed", "--visitor", "x"],
    ],
)
def test_bad_rows_are_refused_in_one_sentence(wrong: list[str], ready: Program) -> None:
    refused(ready("log", *wrong))
    assert ready("interactions", "--json").value["total"] == 0


def test_many_rows_from_a_pipe(ready: Program) -> None:
    lines = [
        b'\xef\xbb\xbf{"preset": "followed"}',
        b"",
        b"not json",
        b'{"preset": "handout", "quantity": 3, "visitor": "business", "by": "MINH"}',
        b'{"preset": "followed", "quantity": "3"}',
        b'["followed"]',
        b'{"preset": "followed", "quantiy": 2}',
        b'{"preset": "petition", "at": "2026-11-23T01:30:00Z", "reason": "ghi b\xc3\xb9"}',
        b"\xff\xfe\x00",
        b"[" * 50_000,
        b'{"preset": "followed", "note": 5}',
    ]
    answer = ready("log", "-", given=b"\n".join(lines))
    assert answer.code == 3
    found = [json.loads(line) for line in answer.out.splitlines()]
    assert ["error" in line for line in found] == [
        *(False, True, False, True, True),
        *(True, False, True, True, True),
    ]
    assert found[2]["officer"] == "MINH"
    assert found[6]["occurred_at"] == "2026-11-23T08:30:00+07:00"
    assert ready("interactions", "--json").value["total"] == 3


def test_void_keeps_the_row(ready: Program) -> None:
    row = ready("log", "followed", "--json").value
    voided = ready("void", row["id"], "--reason", "nhầm", "--json").value
    assert voided["voided_at"] and voided["void_reason"] == "nhầm"
    assert ready("interactions", "--json").value["total"] == 0
    assert ready("interactions", "--voided", "--json").value["rows"] == [voided]
    refused(ready("void", "không có", "--reason", "x"))


def test_pictures_are_judged_without_a_store(program: Program) -> None:
    for line in (ROOT / "tests/data/photos/photos.csv").read_text("utf-8").splitlines()[1:]:
        name, content, verdict = line.split(";")
        found = program("channel", "read", str(ROOT / "tests/data/photos" / name), "--json").value
        assert found["verdict"] == verdict
        assert " | ".join(code["text"] for code in found["codes"]) == content


def test_a_bad_picture_is_refused(program: Program, tmp_path: Path) -> None:
    bad = tmp_path / "ảnh.png"
    for content in (b"", b"\x89PNG\r\n\x1a\n broken", b"\x00" * 5000, b"%PDF-1.7 nothing"):
        bad.write_bytes(content)
        refused(program("channel", "read", str(bad), "--json"))
    refused(program("channel", "read", str(tmp_path / "không có.png")))
    refused(program("channel", "read", str(tmp_path)))


def test_weeks_close_and_reopen(ready: Program) -> None:
    ready("log", "followed", "--quantity", "5")
    closed = ready("week", "close", "2026-W48", "--json").value
    assert (closed["state"], closed["total"], closed["revision"]) == ("closed", 5, 1)
    assert isinstance(closed["gaps"], list)
    refused(ready("log", "followed"))
    refused(ready("week", "reopen", "2026-W48", "--reason", "x", "--by", "HOA", "--pin", "1"))
    again = ready("week", "reopen", "2026-W48", "--reason", "x", "--by", "HOA", "--pin", "2468")
    assert again.code == 0
    listed = ready("week", "list", "--json").value
    assert set(listed[0]) >= {"week", "from", "to", "state", "total", "revision", "deadline"}
    assert (listed[0]["from"], listed[0]["to"]) == ("2026-11-23", "2026-11-29")
    assert listed[0]["deadline"] == "2026-11-30T10:00:00+07:00"


def test_export_repeats_revision_and_bytes(ready: Program, tmp_path: Path) -> None:
    ready("log", "followed", "--note", "=HYPERLINK(1)")
    out = tmp_path / "tuần 48"
    refused(ready("week", "export", "2026-W48", "--out", str(out)))
    ready("week", "close", "2026-W48")
    first = ready("week", "export", "2026-W48", "--out", str(out), "--json").value
    files = {Path(name): Path(name).read_bytes() for name in first["files"]}
    assert {path.suffix for path in files} >= {".xlsx", ".csv"}
    assert all(path.is_absolute() and "_r1" in path.name for path in files)
    ready.now = "2026-12-02T10:00:00+07:00"
    again = ready("week", "export", "2026-W48", "--out", str(out), "--json").value
    assert again == first
    assert {path: path.read_bytes() for path in files} == files
    ready("week", "reopen", "2026-W48", "--reason", "x", "--by", "HOA", "--pin", "2468")
    ready("week", "close", "2026-W48")
    assert ready("week", "export", "2026-W48", "--out", str(out), "--json").value["revision"] == 2


def test_backup_and_restore(ready: Program, tmp_path: Path) -> None:
    ready("log", "followed")
    made = ready("backup", "--out", str(tmp_path / "bản sao.sqlite3"), "--json").value
    assert made["rows"] == 1 and made["proven_at"].endswith("+07:00")
    ready("log", "followed")
    refused(ready("restore", made["path"], "--pin", "0000"))
    assert ready("interactions", "--json").value["total"] == 2
    assert ready("restore", made["path"], "--pin", "2468", "--json").value["rows"] == 1
    assert ready("interactions", "--json").value["total"] == 1
    fresh = Program(tmp_path / "máy mới")
    refused(fresh("restore", made["path"], "--pin", "0000"))
    assert fresh("restore", made["path"], "--pin", "2468", "--json").value["rows"] == 1


def test_check_tells_its_findings(ready: Program) -> None:
    answer = ready("check", "--json")
    assert answer.code == 0 and answer.value["ok"]
    findings = {finding["code"]: finding for finding in answer.value["findings"]}
    assert set(findings) >= {"store", "pragmas", "backup", "clock", "disk", "screen", "printer"}
    assert findings["backup"]["level"] == "warn"
    assert set(findings["store"]) == {"code", "level", "text"}
    ready.now = "2026-11-22T09:00:00+07:00"
    ready.data.joinpath("quay.sqlite3").write_bytes(b"broken" * 1000)
    broken = ready("check", "--json")
    assert broken.code == 4 and not broken.value["ok"]


def test_demo_fills_only_an_empty_folder(program: Program) -> None:
    made = program("demo", "--days", "7", "--per-day", "10", "--seed", "3", "--json").value
    assert made["rows"] > 0
    assert program("interactions", "--json").value["total"] == made["rows"]
    channel = program("channel", "list", "--json").value[0]
    assert channel["link"] == "https://phananh.moha.gov.vn" and "MẪU" in channel["name"]
    refused(program("demo"))


@pytest.mark.parametrize("url", ["postgresql://localhost/x", "mysql://x", "nonsense"])
def test_another_store_is_refused_plainly(url: str, program: Program) -> None:
    refused(program("--database", url, "presets"))


def test_unusable_stores_exit_with_four(ready: Program, tmp_path: Path) -> None:
    refused(Program(Path("//server/share/quay"))("log", "followed"), 4)
    file = ready.data / "quay.sqlite3"
    file.chmod(0o444)
    refused(ready("log", "followed"), 4)
    file.chmod(0o644)
    content = file.read_bytes()
    file.write_bytes(b"broken" * 3000)
    refused(ready("log", "followed"), 4)
    assert file.read_bytes() == b"broken" * 3000
    file.write_bytes(content)
    blocked = tmp_path / "tệp chứ không phải thư mục"
    blocked.write_text("x", encoding="utf-8")
    refused(Program(blocked)("log", "followed"), 4)


def test_the_hand_over_of_a_shift_in_json_and_aloud(ready: Program) -> None:
    ready("log", "followed")
    ready("log", "handout", "--quantity", "3")
    told = ready("handover", "--json").value
    assert (told["day"], told["shift"], told["running"]) == ("2026-11-23", "sang", True)
    assert told["from"] == "2026-11-23T07:30:00+07:00"
    assert (told["total"], told["followed"], told["introduced"]) == (4, 1, 1)
    assert (told["share"], told["handouts"]) == ("100,0%", 3)
    assert [kind["code"] for kind in told["kinds"]] == ["followed", "handout"]
    assert [set(hour) for hour in told["hours"]] == [{"hour", "count"}]
    assert ready("handover").out == told["text"] + "\n"


def test_without_a_unit_there_is_no_hand_over(program: Program) -> None:
    refused(program("handover"))
