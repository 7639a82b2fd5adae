"""``pc …``: two PCs, a stick between them, from outside."""

from pathlib import Path

from tests.cli.runner import Program

SETUP = (
    *("setup", "--unit-code", "26734", "--unit-name", "An Bình", "--level", "xa"),
    *("--counter", "03", "--officer", "HOA:Nguyễn Thị Hoa", "--supervisor-pin", "2468"),
)


def test_from_a_second_pc_to_the_week_of_the_main_one(tmp_path: Path, stick: Path) -> None:
    main, second = Program(tmp_path / "chính"), Program(tmp_path / "phụ")
    for pc in (main, second):
        assert pc(*SETUP).code == 0
    role = ("pc", "role", "second", "--name", "Quầy 2")
    assert second(*role).code == 3
    shown = second(*role, "--pin", "2468", "--json").value
    assert (shown["role"], shown["code"], shown["received_until"]) == ("second", "QUAY2", None)
    assert second("log", "followed").code == 0
    made = second("pc", "hand-over", "--out", str(stick), "--json").value
    assert made["facts"] == 1 and made["key_mark"] == shown["key_mark"]
    doubted = main("pc", "take", str(stick), "--json")
    assert doubted.code == 3 and doubted.value["refused"][0]["key_mark"] == made["key_mark"]
    taken = main("pc", "take", str(stick), "--accept-key", made["key_mark"], "--json")
    assert taken.code == 0 and taken.value["files"][0]["added"] == 1
    heard = second("pc", "take", str(stick), "--json").value
    assert heard["received_until"] == made["made_at"] and heard["left_out"] == {}
    refused = second("week", "close", "2026-W48")
    assert refused.code == 3 and "máy chính" in refused.error
    closed = main("week", "close", "2026-W48", "--json").value
    assert closed["total"] == 1
    assert [(one["pc"], one["complete"]) for one in closed["pcs"]] == [("QUAY2", False)]
