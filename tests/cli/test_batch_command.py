"""``batch``, ``zero`` and ``log --procedure`` from outside."""

import json
from pathlib import Path

import pytest

from tests.cli.runner import Answer, Program

KEY = "0d9b5e2a-3c5f-4e6b-9a41-6f0c2f3b7a11"


@pytest.fixture
def program(tmp_path: Path) -> Program:
    made = Program(tmp_path / "Nguyễn Thị Hoa" / "dữ liệu")
    made.set_up()
    return made


def refused(answer: Answer, said: str) -> None:
    assert (answer.code, answer.out) == (3, "")
    assert said in answer.error
    assert "ãy " in answer.error


def total(program: Program) -> int:
    return int(program("interactions", "--json").value["total"])


def test_a_batch_is_answered_stored_once_and_counted(program: Program) -> None:
    words = ["batch", "--day", "20/11/2026", "--shift", "chieu", "--reason", "Mất điện"]
    words += ["--visitor", "business", "--by", "MINH", "--id", KEY.upper(), "--json"]
    first = program(*words, "handout=8", "followed=12")
    assert first.code == 0, first.error
    assert [(row["preset"], row["quantity"]) for row in first.value] == [
        ("followed", 12),
        ("handout", 8),
    ]
    shared = ("occurred_at", "recorded_at", "entry_mode", "visitor", "officer")
    assert {tuple(row[key] for key in shared) for row in first.value} == {
        (
            *("2026-11-20T15:15:00+07:00", "2026-11-23T09:41:00+07:00"),
            *("batch", "business", "MINH"),
        )
    }
    assert program(*words, "handout=8", "followed=12").value == first.value
    assert total(program) == 2
    plain = program(
        *("batch", "--day", "2026-11-22", "--time", "09:30", "--reason", "Trực", "petition=2")
    )
    assert plain.out.startswith("2026-11-22T09:30:00+07:00  petition ×2  HOA")


def test_what_a_batch_refuses(program: Program) -> None:
    words = ("batch", "--day", "20/11/2026", "--reason", "Mất điện")
    shift = (*words, "--shift", "chieu")
    refused(program(*words, "handout=8"), "--shift")
    refused(program(*shift, "--time", "18:00", "handout=8"), "--shift")
    refused(program(*words, "--time", "25:00", "handout=8"), "18:30")
    for wrong in ("handout", "handout=", "handout=-1", "handout=²", "handout=1.5"):
        refused(program(*shift, wrong), "followed=12")
    refused(program(*shift, "handout=1", "handout=2"), "mỗi nút một lần")
    refused(program(*shift, "handout=0"), "số lượt")
    refused(program(*shift, "handout=1000"), "999")
    refused(program(*shift, "unknown=1"), "unknown")
    refused(program(*shift, "--id", "7", "handout=1"), "UUID")
    refused(program("batch", "--day", "22/11/2026", *shift[3:], "handout=1"), "Tăng cường")
    assert program(*shift).code == 2
    assert total(program) == 0


def test_a_zero_closes_a_gap_and_is_taken_back(program: Program) -> None:
    words = ("zero", "--day", "2026-11-20", "--shift", "chieu", "--json")
    zero = program(*words, "--reason", "Mưa bão")
    assert zero.code == 0, zero.error
    assert zero.value["withdrawn_at"] is None
    assert {key: zero.value[key] for key in ("day", "shift", "officer", "reason")} == {
        "day": "2026-11-20",
        "shift": "chieu",
        "officer": "HOA",
        "reason": "Mưa bão",
    }
    assert program(*words).value == zero.value
    taken = program("zero", "--withdraw", zero.value["id"], "--json").value
    assert taken["withdrawn_at"] == "2026-11-23T09:41:00+07:00"
    again = program(*words).value
    program("log", "handout", "--at", "2026-11-20T14:00", "--reason", "quên")
    refused(program(*words), "đã có 1 dòng ghi")
    back = program("zero", "--withdraw", again["id"], "--json").value
    assert back["withdrawn_at"] is not None
    program("zero", "--day", "2026-11-20", "--shift", "sang")
    gaps = program("week", "close", "2026-W47", "--json").value["gaps"]
    assert len(gaps) == 8
    assert "2026-11-20" not in {gap["day"] for gap in gaps}


def test_what_a_zero_refuses(program: Program) -> None:
    refused(program("zero", "--day", "2026-11-20"), "--shift")
    refused(program("zero", "--day", "2026-11-20", "--withdraw", KEY), "--day")
    refused(program("zero", "--withdraw", KEY), KEY)
    refused(program("zero", "--day", "2026-11-23", "--shift", "sang"), "chưa kết thúc")


def test_a_procedure_is_logged_by_option_and_by_line(program: Program) -> None:
    row = program("log", "policy_question", "--procedure", "1.013709", "--json").value
    assert row["procedure"] == "1.013709"
    refused(program("log", "policy_question", "--procedure", "1013709"), "1.013709")
    lines = [{"preset": "handout", "procedure": "2.000815"}, {"preset": "handout", "procedure": 1}]
    given = "\n".join(map(json.dumps, lines)).encode()
    stream = program("log", "-", given=given)
    first, second = map(json.loads, stream.out.splitlines())
    assert (stream.code, first["procedure"]) == (3, "2.000815")
    assert "procedure" in second["error"]
    assert program("interactions", "--json").value["rows"][0]["procedure"] == "2.000815"
