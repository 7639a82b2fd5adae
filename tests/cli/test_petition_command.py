"""``petition`` and ``followers``, from outside."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.runner import Program

SAID = "Đề nghị niêm yết bảng phí ở nơi dễ nhìn"
ADD = ("petition", "add", "petition", "--text", SAID)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    made = Program(tmp_path / "dữ liệu")
    made.set_up()
    return made


def test_a_petition_from_noting_to_the_answer(program: Program) -> None:
    made = program(*ADD, "--field", "viec_lam", "--by", "MINH", "--json").value
    assert (made["kind"], made["content"], made["state"]) == ("petition", SAID, "new")
    assert (made["field"], made["officer"], made["at"]) == (
        "viec_lam",
        "MINH",
        "2026-11-23T09:41:00+07:00",
    )
    rows = program("interactions", "--json").value["rows"]
    assert [(row["preset"], row["field"], row["officer"]) for row in rows] == [
        ("petition", "viec_lam", "MINH")
    ]
    moved = program("petition", "move", made["id"], "forwarded", "--by", "HOA", "--json").value
    assert [step["state"] for step in moved["steps"]] == ["new", "forwarded"]
    back = program("petition", "move", made["id"], "new", "--by", "HOA")
    assert (back.code, "ghi chú" in back.error) == (3, True)
    assert back.error.count("\n") == 1
    listed = program("petition", "list", "--state", "forwarded", "--search", "bang phi", "--json")
    assert [one["id"] for one in listed.value] == [made["id"]]
    assert program("petition", "list", "--state", "new", "--json").value == []
    assert "[Đã chuyển]" in program("petition", "list").out


def test_one_answered_at_the_desk_by_command(program: Program) -> None:
    made = program(*ADD, "--json").value
    moved = program("petition", "move", made["id"], "answered", "--by", "HOA", "--json").value
    assert [step["state"] for step in moved["steps"]] == ["new", "answered"]
    back = program("petition", "move", made["id"], "new", "--note", "nhầm", "--by", "HOA", "--json")
    assert back.value["state"] == "new"


def test_the_same_id_is_one_petition_and_one_interaction(program: Program) -> None:
    key = "0190d2f1-7c1e-7a00-8000-000000000001"
    answers = [program(*ADD, "--id", key, "--json").value for _ in range(2)]
    assert answers[0] == answers[1] and answers[0]["id"] == key
    assert program("interactions", "--json").value["total"] == 1
    assert program(*ADD, "--id", "abc").code == 3
    assert program(*ADD, "--no-log", "--json").code == 0
    assert program("interactions", "--json").value["total"] == 1


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("petition", "--text", "Gọi tôi số 0912 345 678 nhé"), 3, "số điện thoại"),
        (("petition", "--text", "ngắn"), 3, "ít nhất 10"),
        (("comment", "--text", SAID, "--field", "xx"), 3, "lĩnh vực"),
        (("comment", "--text", SAID, "--by", "AI"), 3, "cán bộ"),
        (("denunciation", "--text", SAID), 2, ""),
        (("petition",), 2, "--text"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_kept(
    program: Program, arguments: tuple[str, ...], code: int, said: str
) -> None:
    answer = program("petition", "add", *arguments)
    assert answer.code == code and said in answer.error and "0912" not in answer.error
    assert program("petition", "list", "--json").value == []
    assert program("interactions", "--json").value["total"] == 0


def test_follower_numbers_are_kept_listed_and_taken_back(program: Program) -> None:
    above = ("--source", "co_quan_chu_quan", "--at", "2026-11-20T16:30:00+07:00")
    first = program("followers", "add", "120500", *above, "--by", "MINH", "--json").value
    assert (first["value"], first["source"], first["officer"]) == (
        120500,
        "co_quan_chu_quan",
        "MINH",
    )
    assert first["read_at"] == "2026-11-20T16:30:00+07:00"
    second = program("followers", "add", "121.000", "--json").value
    assert [one["value"] for one in program("followers", "list", "--json").value] == [
        121000,
        120500,
    ]
    assert "121.000" in program("followers", "list").out
    gone = program("followers", "void", second["id"], "--json").value
    assert gone["voided_at"] == "2026-11-23T09:41:00+07:00"
    assert [one["value"] for one in program("followers", "list", "--json").value] == [120500]
    assert len(program("followers", "list", "--voided", "--json").value) == 2
    for wrong in ("-1", "200000001"):
        assert program("followers", "add", "--", wrong).code == 3
    for unclear in ("12.5", "1,234", "nhiều"):
        answer = program("followers", "add", unclear)
        assert answer.code == 3 and "Hãy ghi như" in answer.error
    assert program("followers", "add", "5", "--at", "2026-11-30T08:00:00+07:00").code == 3
    assert len(program("followers", "list", "--voided", "--json").value) == 2


def test_the_week_s_file_lists_them(program: Program, tmp_path: Path) -> None:
    program(*ADD)
    program("followers", "add", "120500")
    assert program("week", "close", "2026-W48", "--by", "HOA").code == 0
    made = program("week", "export", "2026-W48", "--out", str(tmp_path / "ra"), "--json").value
    (file,) = [name for name in made["files"] if name.endswith(".xlsx")]
    book = load_workbook(file)
    assert SAID in [cell.value for row in book["Phản ánh, kiến nghị"].iter_rows() for cell in row]
    assert 120500 in [cell.value for row in book["Tổng hợp"].iter_rows() for cell in row]
    late = program(*ADD)
    assert late.code == 3 and "đã chốt" in late.error
