"""Content packs from desk to desk, as a supporter would carry them."""

import zipfile
from pathlib import Path

import pytest

from tests.cli.runner import Program
from tests.cli.test_contract import refused

OA_LINK = "https://zalo.me/4462152339089565647"
NEW_LINK = "https://zalo.me/1234567890123456789"
MINE = ("--by", "HOA", "--pin", "2468")


@pytest.fixture
def issuer(tmp_path: Path) -> Program:
    made = Program(tmp_path / "Sở Nội vụ")
    made.set_up()
    return made


@pytest.fixture
def desk(tmp_path: Path) -> Program:
    made = Program(tmp_path / "Phường An Bình")
    made.set_up()
    return made


def test_a_pack_goes_from_one_desk_to_another(
    issuer: Program, desk: Program, tmp_path: Path
) -> None:
    file = str(tmp_path / "gói nội dung.zip")
    made = issuer(
        *("pack", "export", file, *MINE, "--json"),
        *("--withdraw", OA_LINK, "--reason", "Tài khoản bị chiếm"),
        *("--propose", NEW_LINK, "--name", "Bộ Nội vụ"),
    ).value
    assert list(made) == ["path", "version", "key_mark", "sha256"]
    assert made["path"] == file and zipfile.is_zipfile(file)
    assert issuer("channel", "list", "--json").value[0]["status"] == "disabled"

    seen = desk("pack", "show", file, "--json").value
    assert (seen["key_mark"], seen["key_state"]) == (made["key_mark"], "new")
    assert seen["issuer"] == {
        "unit": "26734",
        "name": "Trung tâm Phục vụ hành chính công phường An Bình",
    }
    assert [item["channel"]["name"] for item in seen["withdrawn"]] == ["Bộ Nội vụ"]
    assert [item["state"] for item in seen["proposed"]] == ["open"]
    lines = desk("pack", "show", file).out
    assert made["key_mark"] in lines and "thu hồi" in lines and "chờ hai người" in lines

    refused(desk("pack", "import", file, *MINE))
    refused(desk("pack", "import", file, *MINE, "--accept-key", "0000 0000 0000 0000"))
    refused(desk("pack", "import", file, "--by", "HOA", "--accept-key", made["key_mark"]))
    wrong = ("--by", "HOA", "--pin", "0000", "--accept-key", made["key_mark"])
    refused(desk("pack", "import", file, *wrong))
    assert desk("channel", "list", "--json").value[0]["status"] == "confirmed"

    mark = made["key_mark"].upper().replace(" ", "")
    taken = desk("pack", "import", file, *MINE, "--accept-key", mark, "--json").value
    assert taken["version"] == made["version"]
    assert [channel["link"] for channel in taken["disabled"]] == [OA_LINK]
    assert [(c["link"], c["status"]) for c in taken["entered"]] == [(NEW_LINK, "unconfirmed")]
    refused(desk("channel", "add", OA_LINK, "--name", "Bộ Nội vụ", "--by", "HOA"))
    again = desk("pack", "import", file, *MINE)
    assert again.code == 0 and "Đã nhận gói" in again.out
    assert desk("check", "--json").code == 0


def test_the_same_content_is_the_same_file(issuer: Program, tmp_path: Path) -> None:
    files = [tmp_path / "1.zip", tmp_path / "2.zip"]
    for file in files:
        assert issuer("pack", "export", str(file), *MINE).code == 0
        issuer.now = "2026-11-30T10:00:00+07:00"
    assert files[0].read_bytes() == files[1].read_bytes()


def test_what_is_no_whole_pack_is_refused(issuer: Program, desk: Program, tmp_path: Path) -> None:
    file = tmp_path / "gói.zip"
    issuer("pack", "export", str(file), *MINE)
    data = file.read_bytes()
    for content in (b"", b"x" * 3_000_000, data[:-1], data.replace(b"HTTPS", b"x") + b"\0"):
        file.write_bytes(content)
        refused(desk("pack", "show", str(file), "--json"))
        refused(desk("pack", "import", str(file), *MINE, "--accept-key", "x", "--json"))
    refused(desk("pack", "show", str(tmp_path / "không có.zip")))
    refused(desk("pack", "show", str(tmp_path)))


def test_wrong_use_is_told(issuer: Program, tmp_path: Path) -> None:
    out = str(tmp_path / "gói.zip")
    assert issuer("pack").code == 2
    assert issuer("pack", "export", out).code == 2
    refused(issuer("pack", "export", out, *MINE, "--withdraw", OA_LINK))
    refused(issuer("pack", "export", out, *MINE, "--withdraw", "nonsense", "--reason", "x"))
    refused(issuer("pack", "export", out, "--by", "HOA"))
    refused(issuer("pack", "export", str(tmp_path / "không có" / "gói.zip"), *MINE))
    assert not (tmp_path / "gói.zip").exists()


def test_an_older_pack_needs_force(issuer: Program, desk: Program, tmp_path: Path) -> None:
    old, new = str(tmp_path / "cũ.zip"), str(tmp_path / "mới.zip")
    mark = issuer("pack", "export", old, *MINE, "--json").value["key_mark"]
    issuer("pack", "export", new, *MINE, "--propose", NEW_LINK, "--name", "Bộ Nội vụ")
    accept = ("--accept-key", mark)
    assert desk("pack", "import", new, *MINE, *accept).code == 0
    assert desk("pack", "show", old, "--json").value["older"]
    refused(desk("pack", "import", old, *MINE, *accept))
    assert desk("pack", "import", old, *MINE, "--force").code == 0


def test_a_desk_that_is_not_set_up_can_look_only(issuer: Program, tmp_path: Path) -> None:
    file = str(tmp_path / "gói.zip")
    issuer("pack", "export", file, *MINE)
    fresh = Program(tmp_path / "máy mới")
    assert fresh("pack", "show", file).code == 0
    refused(fresh("pack", "import", file, "--by", "HOA", "--accept-key", "x"))
    refused(fresh("pack", "export", str(tmp_path / "x.zip"), "--by", "HOA"))
