"""``answers import|search|retire|restore`` from outside."""

from pathlib import Path

import pytest

from tests.cli.runner import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "dữ liệu")


def write(path: Path, *lines: str) -> str:
    path.write_text("\n".join(("question;answer;field;source", *lines)) + "\n", encoding="utf-8")
    return str(path)


def test_a_file_is_taken_in_and_found(program: Program, tmp_path: Path) -> None:
    file = write(
        tmp_path / "câu hỏi.csv",
        "Người có công hưởng gì?;Trợ cấp hằng tháng;nguoi_co_cong;https://moha.gov.vn/a",
        "Đăng ký việc làm ở đâu?;Tại trung tâm;Việc làm;Công văn 15",
        "Ai?;Không rõ;;https://zalo.me/0912345678",
    )
    dry = program("answers", "import", file, "--dry-run", "--json")
    assert dry.code == 0
    assert program("answers", "search", "", "--json").value == []
    first = program("answers", "import", file, "--json")
    assert first.code == 0
    assert first.value == dry.value
    assert {key: first.value[key] for key in ("added", "changed", "unchanged", "refused")} == {
        "added": 2,
        "changed": 0,
        "unchanged": 0,
        "refused": 1,
    }
    (refused,) = first.value["refused_lines"]
    assert refused["line"] == 4
    assert "Hãy" in refused["reason"]
    again = program("answers", "import", file, "--json").value
    assert (again["added"], again["changed"], again["unchanged"]) == (0, 0, 2)
    (hit,) = program("answers", "search", "nguoi co cong", "--json").value
    assert hit["score"] > 0
    assert {key: hit[key] for key in ("question", "answer", "field", "source")} == {
        "question": "Người có công hưởng gì?",
        "answer": "Trợ cấp hằng tháng",
        "field": "nguoi_co_cong",
        "source": "https://moha.gov.vn/a",
    }
    for field, many in (("viec_lam", 1), ("Việc làm", 1), ("bhxh", 0)):
        found = program("answers", "search", "", "--field", field, "--json").value
        assert len(found) == many
    assert len(program("answers", "search", "", "--limit", "1", "--json").value) == 1


def test_two_columns_of_one_name_are_not_guessed(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "hai cột.csv"
    file.write_text("Câu hỏi;Trả lời;Câu hỏi\nMột?;x;Hai?\n", encoding="utf-8")
    answer = program("answers", "import", str(file), "--json")
    assert answer.code == 3 and "“Câu hỏi” (A, C)" in answer.error
    assert program("answers", "search", "", "--json").value == []


def test_a_source_that_becomes_no_code_is_told(program: Program, tmp_path: Path) -> None:
    file = write(tmp_path / "a.csv", "Một?;x;;https://moha.gov.vn/tra-loi?id=15")
    assert "1 nguồn có phần “?…”" in program("answers", "import", file, "--dry-run").out
    assert program("answers", "import", file, "--json").value["sources_without_code"] == 1


def test_an_answer_is_retired_and_restored(program: Program, tmp_path: Path) -> None:
    program("answers", "import", write(tmp_path / "a.csv", "Một?;Hai;;"))
    (hit,) = program("answers", "search", "một", "--json").value
    assert hit["in_force"] is True
    gone = program("answers", "retire", hit["id"], "--json")
    assert (gone.code, gone.value["in_force"]) == (0, False)
    (hit,) = program("answers", "search", "một", "--json").value
    assert hit["in_force"] is False
    assert program("answers", "restore", hit["id"], "--json").value["in_force"] is True
    unknown = program("answers", "retire", "khong-co")
    assert unknown.code == 3
    assert unknown.out == ""


def test_an_old_font_encoding_is_converted_only_when_told(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "cũ.csv"
    text = "question;answer\nNg­êi cã c«ng ®­îc h­ëng chÕ ®é g×?;Trî cÊp h»ng th¸ng theo quy ®Þnh\n"
    file.write_bytes(text.encode("latin-1"))
    refused = program("answers", "import", str(file), "--json")
    assert refused.code == 3
    assert "--convert tcvn3" in refused.error
    assert program("answers", "search", "", "--json").value == []
    taken = program("answers", "import", str(file), "--convert", "tcvn3", "--json")
    assert taken.value["added"] == 1
    assert program("answers", "search", "hưởng chế độ", "--json").value


@pytest.mark.parametrize("name", ["không có.csv", "rỗng.csv", "một cột.csv"])
def test_a_file_that_is_no_table_of_answers_is_refused(
    program: Program, tmp_path: Path, name: str
) -> None:
    (tmp_path / "rỗng.csv").write_bytes(b"")
    (tmp_path / "một cột.csv").write_text("question\nMột?\n", encoding="utf-8")
    answer = program("answers", "import", str(tmp_path / name))
    assert answer.code == 3
    assert answer.error.count("\n") == 1
    assert "Traceback" not in answer.error


def test_the_demo_brings_sample_answers(program: Program) -> None:
    assert program("demo", "--days", "1", "--per-day", "1").code == 0
    found = program("answers", "search", "dau tick", "--json").value
    assert found
    assert "MẪU" in found[0]["question"]
