"""Catalogues over the command line: out, edited, in again."""

from pathlib import Path

import pytest

from tests.cli.runner import Program
from tests.cli.test_contract import refused

MINE = ("--by", "HOA", "--pin", "2468")


@pytest.fixture
def ready(tmp_path: Path) -> Program:
    program = Program(tmp_path / "Nguyễn Thị Hoa" / "dữ liệu")
    program.set_up()
    return program


def test_catalogues_are_listed_and_shown(ready: Program) -> None:
    found = ready("catalogue", "list", "--json").value
    assert [line["code"] for line in found] == [
        *("presets", "fields", "procedures", "shifts", "holidays", "officers", "counters")
    ]
    assert found[0] == {"code": "presets", "name": "Nút ghi nhanh", "active": 9, "retired": 0}
    shifts = ready("catalogue", "show", "shifts", "--json").value
    assert shifts[0] == {
        "code": "sang",
        "name": "Sáng",
        "start": "07:30",
        "end": "11:30",
        "weekdays": "0 1 2 3 4",
        "position": 0,
        "active": True,
    }
    assert "T2 T3 T4 T5 T6" in ready("catalogue", "show", "shifts").out
    refused(ready("catalogue", "show", "khác"))


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_goes_out_comes_back_unchanged(ready: Program, tmp_path: Path, ending: str) -> None:
    file = str(tmp_path / f"lĩnh vực.{ending}")
    made = ready("catalogue", "export", "fields", "--out", file, "--json").value
    assert made == {"path": file, "rows": 20}
    told = ready("catalogue", "import", "fields", file, *MINE, "--retire-missing", "--json").value
    assert (told["unchanged"], told["lines"], told["unknown_columns"]) == (20, [], [])


def test_a_file_is_tried_first_and_then_taken_in(ready: Program, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Mã;Tên;Lạ\nviec_lam;Việc làm mới;1\n;Mới;\nSai Mã;x;\n", "utf-8-sig")
    command = ("catalogue", "import", "fields", str(file))
    tried = ready(*command, "--by", "HOA", "--dry-run", "--json").value
    assert (tried["added"], tried["changed"], tried["refused"]) == (1, 1, 1)
    assert tried["unknown_columns"] == ["Lạ"]
    assert tried["lines"][0]["changes"] == {"name": ["Việc làm", "Việc làm mới"]}
    reason = tried["lines"][2]["reasons"][0]
    assert reason["column"] == "code" and "Hãy" in reason["text"]
    refused(ready(*command, "--by", "HOA"))
    refused(ready(*command, "--by", "HOA", "--pin", "0000"))
    refused(ready(*command, "--by", "NOBODY", "--pin", "2468"))
    names = {line["name"] for line in ready("catalogue", "show", "fields", "--json").value}
    assert "Việc làm mới" not in names
    assert ready(*command, *MINE, "--json").value == tried
    names = {line["name"] for line in ready("catalogue", "show", "fields", "--json").value}
    assert {"Việc làm mới", "Mới"} <= names
    assert "sửa" not in ready(*command, *MINE).out.splitlines()[0]


def test_old_text_is_refused_until_somebody_says_which(ready: Program, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Tên\nQuÇy sè mét\nL­u ®éng\n", "utf-8-sig")
    command = ("catalogue", "import", "counters", str(file), *MINE)
    answer = ready(*command)
    refused(answer)
    assert "tcvn3" in answer.error
    assert ready(*command, "--convert", "tcvn3", "--json").value["added"] == 2
    names = [line["name"] for line in ready("catalogue", "show", "counters", "--json").value]
    assert names[1:] == ["Quầy số một", "Lưu động"]


def test_a_file_of_something_else_retires_nothing(ready: Program, tmp_path: Path) -> None:
    file = tmp_path / "WRONG.csv"
    file.write_text("Mã;Tên\n1.013709;Thủ tục\nSai Mã;x\n", "utf-8-sig")
    command = ("catalogue", "import", "fields", str(file), *MINE, "--retire-missing")
    for more in ((), ("--dry-run",)):
        answer = ready(*command, *more)
        refused(answer)
        assert "khớp" in answer.error
    found = ready("catalogue", "show", "fields", "--json").value
    assert len(found) == 20 and all(line["active"] for line in found)


def test_files_that_are_no_tables_are_refused(ready: Program, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"PK\x03\x04 nothing")
    (tmp_path / "b.csv").write_text("Họ;Tên khác\n1;2\n", "utf-8")
    for name in ("a.xlsx", "b.csv", "missing.csv"):
        refused(ready("catalogue", "import", "fields", str(tmp_path / name), *MINE))
    refused(ready("catalogue", "export", "fields", "--out", str(tmp_path / "a.ods")))
