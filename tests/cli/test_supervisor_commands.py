"""``merge``, ``matrix`` and ``unit-key`` as the contract says."""

import json
import os
from pathlib import Path

import pytest

from tests.cli.runner import Program
from tests.packages import make_package


@pytest.fixture
def office(tmp_path: Path) -> Program:
    """A supervisor's PC that never was a desk."""
    return Program(tmp_path / "cấp trên")


def test_forty_files_with_three_bad_ones(office: Program, tmp_path: Path) -> None:
    folder = tmp_path / "tuần 47"
    files = [make_package(folder, f"{no:05}", total=no, size=30) for no in range(40)]
    for path in files[:3]:
        path.write_bytes(path.read_bytes()[:-20])
    merged = office("merge", str(folder), "--json")
    assert merged.code == 0
    assert (merged.value["accepted"], merged.value["superseded"]) == (37, 0)
    assert [item["path"] for item in merged.value["refused"]] == [str(path) for path in files[:3]]
    assert all("Hãy" in item["reason"] for item in merged.value["refused"])
    english = office("merge", str(folder), "--lang", "en").out
    assert "damaged" in english and "Hãy" not in english
    again = office("merge", str(folder), str(files[5]), "--json").value
    assert (again["accepted"], again["unchanged"], len(again["refused"])) == (0, 37, 3)
    made = office("matrix", "--from", "2026-W46", "--to", "2026-W47", "--json").value
    assert len(made["units"]) == 40
    cells = {unit["code"]: unit["weeks"]["2026-W47"] for unit in made["units"]}
    assert cells["00000"]["state"] == "damaged" and cells["00004"] == {
        "state": "on_time",
        "revision": 1,
        "total": 4,
        "late": False,
        "older": 0,
        "other_week": False,
    }
    assert made["units"][7]["weeks"]["2026-W46"]["state"] == "missing"


def test_for_people_there_are_words(office: Program, tmp_path: Path) -> None:
    path = make_package(tmp_path / "gói")
    assert "Nhận mới 1" in office("merge", str(path)).out
    told = office("matrix", "--from", "2026-W46", "--to", "2026-W47").out.splitlines()
    # Who sent nothing did not send a zero.
    assert told[1].split() == ["2026-W46", "chưa", "gửi"]
    assert "đúng hạn" in told[2] and told[2].endswith("43 lượt  r1")
    assert "30337" in office("unit-key", "list").out


def test_what_is_not_there_is_told_and_the_others_go_on(office: Program, tmp_path: Path) -> None:
    path = make_package(tmp_path / "gói")
    done = office("merge", str(tmp_path / "không có.zip"), str(path), "--json")
    assert done.code == 0 and done.value["accepted"] == 1
    (refused,) = done.value["refused"]
    assert refused["path"] == str(tmp_path / "không có.zip")


def test_periods_are_checked(office: Program) -> None:
    done = office("matrix", "--from", "2026-W48", "--to", "2026-W47", "--json")
    assert done.code == 3 and "Hãy" in done.error and done.out == ""
    assert office("matrix", "--from", "2026-W48").code == 2


def test_a_desk_and_its_supervisor(office: Program, tmp_path: Path) -> None:
    """What one program exports the other takes in; its package is the file that is hashed."""
    desk = Program(tmp_path / "quầy")
    desk("demo", "--days", "9", "--per-day", "7")
    desk("week", "close", "2026-W47")
    made = desk("week", "export", "2026-W47", "--out", str(tmp_path / "ra"), "--json").value
    package = Path(made["files"][0])
    assert package.name == "BCT_00000_2026W47_r1.zip"
    assert office("merge", str(tmp_path / "ra"), "--json").value["accepted"] == 1
    weeks = json.loads(office("matrix", "--from", "2026-W47", "--to", "2026-W47", "--json").out)
    total = desk("week", "list", "--json").value
    (kept,) = [week["total"] for week in total if week["week"] == "2026-W47"]
    assert weeks["units"][0]["weeks"]["2026-W47"]["total"] == kept


def test_a_unit_reads_out_its_mark_and_renews_its_key(tmp_path: Path, office: Program) -> None:
    desk = Program(tmp_path / "quầy")
    desk.set_up()
    mark = desk("unit-key", "show", "--json").value["mark"]
    assert office("unit-key", "show", "--json").value == {"mark": None}
    desk("week", "close", "2026-W48", "--zero")
    desk("week", "export", "2026-W48", "--out", str(tmp_path / "gói"))
    office("merge", str(tmp_path / "gói"))
    assert office("unit-key", "list", "--json").value[0]["mark"] == mark
    renew = ["unit-key", "renew", "--reason", "mất máy", "--by", "HOA", "--pin"]
    wrong = desk(*renew, "1111")
    assert (wrong.code, wrong.error.strip()) == (3, "Mã PIN không đúng. Hãy nhập lại.")
    assert desk("unit-key", "show", "--json").value["mark"] == mark
    other = desk(*renew, "2468", "--json").value["mark"]
    assert other != mark == office("unit-key", "list", "--json").value[0]["mark"]
    # What was exported before keeps its bytes, and its signature.
    again = desk("week", "export", "2026-W48", "--out", str(tmp_path / "lại"), "--json")
    assert again.code == 0
    assert office("merge", str(tmp_path / "lại"), "--json").value["unchanged"] == 1


def test_many_files_refused_for_one_reason_are_said_together(
    office: Program, tmp_path: Path
) -> None:
    folder = tmp_path / "gói"
    folder.mkdir()
    for number in range(60):
        (folder / f"BCT_{number:05}_2026W47_r1.zip").write_bytes(b"%d" % number)
    lines = office("merge", str(folder)).out.splitlines()
    assert len(lines) == 1 + 50 + 1 and lines[-1].startswith("Còn 10 tệp khác")
    assert len(office("merge", str(folder), "--json").value["refused"]) == 60


def test_paths_that_no_system_can_look_for(office: Program, tmp_path: Path) -> None:
    long = str(tmp_path / f"{'dài' * 200}.zip")
    merged = office("merge", long, "--json")
    assert merged.code == 0 and [item["path"] for item in merged.value["refused"]] == [long]


def test_a_folder_whose_name_is_no_text_is_not_kept(office: Program, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"chia \xff")
    try:
        odd.mkdir()
    except OSError:
        # macOS has no such names.
        return
    office.set_up()
    for words in (("outbox", "set"), ("pc", "folder")):
        assert office(*words, str(odd)).code == 3
    told = office("combine", "--from", "2026-W47", "--to", "2026-W47", "--out", str(odd))
    assert told.code == 2 and "ký tự không đọc được" in told.error
