"""``week due``, ``outbox`` and ``receipt`` as the contract says."""

from pathlib import Path

import pytest

from tests.cli.runner import Program

NEXT_MONDAY = "2026-11-30T09:00:00+07:00"


@pytest.fixture
def ready(tmp_path: Path) -> Program:
    program = Program(tmp_path / "quầy")
    program.set_up()
    assert program("log", "followed").code == 0
    return program


def office_of(tmp_path: Path) -> Program:
    office = Program(tmp_path / "cấp trên", NEXT_MONDAY)
    names = ("--unit-code", "79", "--unit-name", "Sở Nội vụ", "--level", "tinh")
    assert office("setup", *names, "--officer", "LAN:Trần Thị Lan").code == 0
    return office


def test_a_week_from_the_calendar_to_the_receipt(ready: Program, tmp_path: Path) -> None:
    share = tmp_path / "chia sẻ"
    share.mkdir()
    assert ready("outbox", "set", str(share), "--json").value == {
        "folder": str(share),
        "all_files": False,
    }
    assert ready("week", "due", "--json").value["weeks"] == []
    ready.now = NEXT_MONDAY
    asked = ready("week", "due", "--run", "--json").value
    assert (asked["mode"], asked["time"], asked["done"]) == ("ask", "08:00", [])
    assert [(w["week"], w["action"], w["ready"]) for w in asked["weeks"]] == [
        ("2026-W48", "close", False)
    ]
    chosen = ready("week", "due", "--mode", "unattended", "--time", "07:30", "--run", "--json")
    assert chosen.code == 0 and chosen.value["weeks"] == []
    (written,) = chosen.value["done"]
    assert (written["week"], written["revision"], written["problem"]) == ("2026-W48", 1, None)

    (sent,) = ready("outbox", "send", "--json").value
    assert (sent["state"], sent["sha256"]) == ("delivered", written["sha256"])
    assert ready("week", "list", "--json").value[1]["state"] == "delivered"
    assert ready("outbox", "send", "--json").value == []

    office = office_of(tmp_path)
    assert office("merge", str(share), "--json").value["accepted"] == 1
    out = tmp_path / "báo nhận"
    made = office("receipt", "make", "--week", "2026-W48", "--out", str(out), "--json").value
    (file,) = made["files"]
    assert Path(file).name == "BN_26734_2026W48_r1.json"
    first = ready("receipt", "take", file)
    assert first.code == 3 and made["key_mark"] in first.error
    taken = ready("receipt", "take", file, "--accept-key", made["key_mark"], "--json").value
    assert (taken["taken"], taken["unchanged"], taken["refused"]) == (1, 0, [])
    assert ready("receipt", "take", file, "--json").value["unchanged"] == 1
    week = ready("week", "list", "--json").value[1]
    assert (week["state"], week["receiver"]) == ("acknowledged", "Sở Nội vụ")
    assert "nơi nhận đã báo nhận" in ready("week", "list").out


def test_a_missing_stick_is_told_and_tried_again(ready: Program, tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    ready("outbox", "set", str(stick), "--all-files")
    ready("week", "close", "2026-W48")
    assert ready("week", "export", "2026-W48", "--out", str(tmp_path / "ra")).code == 0
    stick.rename(tmp_path / "rút ra")
    failed = ready("outbox", "send", "--json")
    assert failed.code == 3 and len(failed.value) == 5
    assert all(item["state"] == "waiting" and item["tries"] == 1 for item in failed.value)
    assert "Không thấy thư mục nhận" in failed.error and "Traceback" not in failed.error
    (tmp_path / "rút ra").rename(stick)
    assert ready("outbox", "send", "--json").value == []
    ident = failed.value[0]["id"]
    assert ready("outbox", "retry", ident, "--json").value["state"] == "delivered"
    stopped = ready("outbox", "retry", failed.value[1]["id"], "--stop", "--json").value
    assert stopped["state"] == "given_up"
    listed = ready("outbox", "list", "--json").value
    assert listed["all_files"] and len(listed["items"]) == 5
    assert "chờ gửi" in ready("outbox", "list").out


def test_what_cannot_be_is_refused(ready: Program, tmp_path: Path) -> None:
    assert ready("outbox", "set", str(tmp_path / "không có")).code == 3
    assert ready("outbox", "set", "-", "--json").value["folder"] == ""
    assert ready("outbox", "retry", "x").code == 3
    assert ready("week", "due", "--time", "25:00").code == 3
    assert ready("week", "due", "--mode", "always").code == 2
    assert ready("receipt", "make", "--week", "2026-W47", "--out", str(tmp_path)).code == 3
    rubbish = tmp_path / "BN_26734_2026W48_r1.json"
    rubbish.write_bytes(b"{}")
    answer = ready("receipt", "take", str(rubbish), "--json")
    assert answer.code == 3 and "Hãy" in answer.value["refused"][0]["reason"]
