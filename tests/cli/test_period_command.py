"""``period`` from outside."""

from pathlib import Path

import pytest

from tests.cli.runner import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    made = Program(tmp_path / "dữ liệu")
    made.set_up()
    assert made("log", "followed", "--quantity", "3").code == 0
    assert made("log", "declined").code == 0
    return made


def test_figures_and_files(program: Program, tmp_path: Path) -> None:
    told = program("period", "2026-12s", "--json").value
    assert (told["period"], told["from"], told["to"]) == ("2026-12s", "2026-11-15", "2026-12-14")
    assert (told["kind"], told["statutory"], told["due"]) == ("month", True, "2026-12-16")
    assert (told["total"], told["rows"], told["state"]) == (4, 2, "running")
    assert told["not_closed"] == ["2026-W48"] and told["days_before"] == 8
    assert {one["code"]: one["text"] for one in told["indicators"]}["rate"] == "75,0%"
    assert "files" not in told and not (tmp_path / "ra").exists()
    made = program("period", "2026-12s", "--out", str(tmp_path / "ra"), "--json").value
    assert made["total"] == 4
    assert [Path(path).suffix for path in made["files"]] == [".xlsx", ".docx", ".pdf", ".csv"]
    assert all(Path(path).is_file() and Path(path).is_absolute() for path in made["files"])


def test_for_people_in_both_languages(program: Program) -> None:
    said = program("period", "2026-Q4")
    assert said.code == 0 and "4 lượt" in said.out and "Còn 1 tuần chưa chốt" in said.out
    english = program("--lang", "en", "period", "2026-Q4").out
    assert "4 interactions" in english and "not closed yet: 1;" in english and "lượt" not in english


def test_what_is_no_period_is_refused(program: Program) -> None:
    said = program("period", "2026-W48")
    assert said.code == 3 and "Hãy ghi tháng như 2026-11" in said.error
    english = program("--lang", "en", "period", "2026-W48")
    assert english.code == 3 and "2026-11" in english.error and "Hãy" not in english.error
