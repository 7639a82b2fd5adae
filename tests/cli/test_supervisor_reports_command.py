"""``units``, ``missing``, ``anomalies`` and ``combine`` as the contract says."""

from pathlib import Path

import pytest

from tests.cli.runner import Program
from tests.packages import make_package

NOW = "2026-11-24T09:41:00+07:00"
SPAN = ("--from", "2026-W47", "--to", "2026-W47")


@pytest.fixture
def office(tmp_path: Path) -> Program:
    """A supervisor's PC that never was a desk."""
    return Program(tmp_path / "cấp trên", NOW)


def test_the_list_of_units(office: Program, tmp_path: Path) -> None:
    path = tmp_path / "danh sách.csv"
    path.write_text("code;name;since\n00004;Phường Ba Đình;\nsai mã;X;\n", encoding="utf-8-sig")
    planned = office("units", "import", str(path), "--dry-run", "--json").value
    assert (planned["added"], planned["refused"]) == (1, 1)
    assert planned["lines"][1]["line"] == 3 and "Hãy" in planned["lines"][1]["reason"]
    assert office("units", "list", "--json").value == []
    assert office("units", "import", str(path), "--json").value == planned
    assert office("units", "add", "2", "Xã Hai", "--since", "2026-W47").code == 0
    gone = office("units", "retire", "00004", "--json").value
    assert gone == {"code": "00004", "until": "2026-W48"}
    (two,) = office("units", "list", "--json").value
    assert two == {
        "code": "2",
        "name": "Xã Hai",
        "since": "2026-W47",
        "until": "",
        "active": True,
    }
    assert len(office("units", "list", "--all", "--json").value) == 2


def test_a_list_comes_from_a_file_or_a_province(office: Program, tmp_path: Path) -> None:
    assert office("units", "import", "--province", "01", "--json").value["added"] == 126
    assert office("units", "import", "--senders", "--json").value["added"] == 0
    for words in (
        [],
        [str(tmp_path / "x.csv"), "--province", "01"],
        ["--senders", "--province", "01"],
        ["--province", "77"],
    ):
        done = office("units", "import", *words)
        assert done.code == 3 and "Hãy" in done.error
    assert office("units", "add", "mã sai", "Xã").code == 3


def test_once_there_is_a_pin_the_list_needs_it(tmp_path: Path) -> None:
    office = Program(tmp_path / "quầy", NOW)
    office.set_up()
    assert office("units", "add", "1", "Xã Một", "--by", "HOA").code == 3
    assert office("units", "add", "1", "Xã Một", "--by", "AI", "--pin", "2468").code == 3
    assert office("units", "add", "1", "Xã Một", "--by", "HOA", "--pin", "2468").code == 0


def test_from_packages_to_files(office: Program, tmp_path: Path) -> None:
    files = [make_package(tmp_path / "gói", f"{no:05}", total=no, size=30) for no in range(40)]
    files[3].write_bytes(files[3].read_bytes()[:-20])
    office("merge", str(tmp_path / "gói"))
    office("units", "add", "99", "Xã Chưa Gửi")
    lacking = office("missing", "--week", "2026-W47", "--json").value
    (week,) = lacking["weeks"]
    assert [unit["code"] for unit in week["missing"]] == ["99"]
    assert [(unit["code"], unit["kind"]) for unit in week["refused"]] == [("00003", "damaged")]
    assert "1. Xã Chưa Gửi (mã 99)" in lacking["text"]
    assert office("missing", "--week", "2026-W47").out == lacking["text"] + "\n"
    odd = office("anomalies", *SPAN, "--json").value
    assert {"unit", "name", "week", "rule", "title", "text", "rule_text"} == set(odd[0])
    assert {item["rule"] for item in odd} == {"zero_day", "one_hour", "unchecked"}
    assert "Checked in 9 of 10 shifts." in office("anomalies", *SPAN, "--lang", "en").out
    done = office("combine", *SPAN, "--out", str(tmp_path / "ra"), "--json").value
    assert [Path(path).name for path in done["files"]] == [
        "TH_0_2026W47.xlsx",
        "TH_0_2026W47.docx",
    ]
    assert all(Path(path).is_file() for path in done["files"])
    assert (done["packages"], done["total"], done["refused"]) == (39, sum(range(40)) - 3, 1)
    refused = office("combine", *SPAN, "--out", str(tmp_path / "ra"), "--package")
    assert refused.code == 3 and "Hãy thiết lập đơn vị" in refused.error


def test_the_package_goes_up(tmp_path: Path) -> None:
    province = Program(tmp_path / "tỉnh", NOW)
    unit = ("--unit-code", "01", "--unit-name", "Sở Nội vụ thành phố Hà Nội", "--level", "tinh")
    province("setup", *unit, "--officer", "HOA:Nguyễn Thị Hoa", "--counter", "01")
    province("merge", str(make_package(tmp_path, "00004", total=12)))
    made = province("combine", *SPAN, "--out", str(tmp_path / "ra"), "--package", "--json").value
    assert made["revision"] == 1 and Path(made["files"][0]).name == "BCT_01_2026W47_r1.zip"
    ministry = Program(tmp_path / "Bộ", NOW)
    assert ministry("merge", made["files"][0], "--json").value["accepted"] == 1
    (line,) = ministry("matrix", *SPAN, "--json").value["units"]
    assert line["weeks"]["2026-W47"]["total"] == 12
