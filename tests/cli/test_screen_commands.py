"""Commands for the public screen and for checks of codes answer as their contract says."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.clock import TZ
from models.display import sessions
from models.store.opening import open_store
from models.store.places import Places
from tests.cli.runner import ROOT, Program
from tests.cli.test_contract import refused
from tests.photographs import jpeg, pasted_over, photograph, poster

PHOTOS = ROOT / "tests" / "data" / "photos"
OA = "https://zalo.me/4462152339089565647"


@pytest.fixture
def ready(tmp_path: Path) -> Iterator[Program]:
    program = Program(tmp_path / "Nguyễn Thị Hoa" / "dữ liệu")
    program.channel = program.set_up()  # type: ignore[attr-defined]
    yield program


def findings(program: Program) -> dict[str, dict[str, str]]:
    return {found["code"]: found for found in program("check", "--json").value["findings"]}


def test_a_shift_is_checked_once(ready: Program) -> None:
    assert findings(ready)["code_check"]["level"] == "warn"
    made = ready("shift-check", "--by", "MINH", "--json").value
    assert list(made) == ["id", "day", "shift", "at", "officer", "counter", "result"]
    assert (made["day"], made["shift"], made["officer"]) == ("2026-11-23", "sang", "MINH")
    assert made["result"] == "ok"
    assert ready("shift-check", "--json").value == made
    assert findings(ready)["code_check"]["level"] == "info"
    refused(ready("shift-check", "--by", "AI"))
    ready.now = "2026-11-24T09:00:00+07:00"
    holiday = ready("shift-check", "--json").value
    assert (holiday["day"], holiday["shift"], holiday["result"]) == ("2026-11-24", "", "ok")
    said = ready("shift-check").out
    assert "ngoài ca" in said and "không tính cho ca nào" in said
    assert findings(ready)["code_check"]["level"] == "info"


def test_an_incident_goes_its_way(ready: Program) -> None:
    assert findings(ready)["incident"]["level"] == "info"
    add = ["incident", "add", "pasted_over", "--place", "tờ dán ở quầy 3"]
    refused(ready(*add, "--note", "gọi 0912345678"))
    refused(ready("incident", "add", "torn", "--place", " "))
    assert ready("incident", "add", "fire", "--place", "x").code == 2
    made = ready(*add, "--note", "góc trái", "--json").value
    assert set(made) == {
        *("id", "found_at", "day", "kind", "place", "note", "state", "officer"),
        *("counter", "closed_at", "steps"),
    }
    assert findings(ready)["incident"]["level"] == "warn"
    # Who reports a bad code has looked at the codes.
    assert ready("shift-check", "--json").value["result"] == "incident"
    done = ready("incident", "move", made["id"], "replaced", "--by", "MINH", "--json").value
    assert (done["state"], done["closed_at"]) == ("replaced", "2026-11-23T09:41:00+07:00")
    refused(ready("incident", "move", made["id"], "in_progress"))
    refused(ready("incident", "move", made["id"], "new", "--note", "nhầm"))
    refused(ready("incident", "move", "không có", "replaced"))
    again = ready("incident", "move", made["id"], "in_progress", "--note", "lại dán", "--json")
    assert [step["state"] for step in again.value["steps"]] == ["new", "replaced", "in_progress"]
    assert ready("incident", "list", "--json").value == [again.value]
    assert "Mã bị dán đè" in ready("incident", "list").out
    assert "Code pasted over" in ready("--lang", "en", "incident", "list").out


@pytest.mark.parametrize(
    ("name", "state", "official"),
    [
        ("poster-tilted.jpg", "match", [True]),
        ("sticker-over.jpg", "other", [False]),
        ("two-codes.jpg", "other", [True, False]),
        ("no-code.jpg", "unreadable", []),
    ],
)
def test_a_poster_is_judged(ready: Program, name: str, state: str, official: list[bool]) -> None:
    found = ready("poster", str(PHOTOS / name), "--json").value
    assert list(found) == ["state", "codes", "fault", "hint"]
    assert found["state"] == state
    assert [code["official"] for code in found["codes"]] == official
    assert (found["fault"] is None) is (state != "unreadable")
    assert found["hint"].endswith(".")


def test_a_pasted_poster_is_told_to_people(ready: Program, tmp_path: Path) -> None:
    false = "https://zalo-me.top/quan-tam"
    photo = tmp_path / "ảnh quầy.jpg"
    photo.write_bytes(jpeg(photograph(pasted_over(poster(OA), false), turned=7)))
    told = ready("poster", str(photo)).out.splitlines()
    assert told[:2] == ["Mã khác!", false]
    refused(ready("poster", str(tmp_path / "không có.jpg")))
    photo.write_bytes(b"nothing")
    refused(ready("poster", str(photo)))


def show(program: Program, start: datetime, seconds: int, failed: int = 0) -> None:
    """A session as the public screen writes it."""
    store = open_store(Places(program.data), start)
    session = sessions.begin(store, "AOC 24", "bb75 e59c", "2026.11.23-1", start)
    end = start + timedelta(seconds=seconds)
    sessions.end(store, session, end, seconds, seconds // 30, failed, "stopped")
    store.close()


def test_hours_on_the_screen(ready: Program) -> None:
    empty = ready("screen-time", "--json").value
    assert (empty["from"], empty["to"]) == ("2026-11-23", "2026-11-29")
    assert (empty["hours"], empty["sessions"], empty["days"]) == (0, [], [])
    show(ready, datetime(2026, 11, 20, 8, 0, tzinfo=TZ), 3600)
    show(ready, datetime(2026, 11, 23, 7, 30, tzinfo=TZ), 5400, failed=1)
    week = ready("screen-time", "--json").value
    assert (week["hours"], week["seconds"]) == (1.5, 5400)
    assert (week["checks_passed"], week["checks_failed"]) == (180, 1)
    assert week["days"] == [{"day": "2026-11-23", "seconds": 5400}]
    (session,) = week["sessions"]
    assert session["ended_at"] == "2026-11-23T09:00:00+07:00"
    assert (session["screen"], session["fingerprint"]) == ("AOC 24", "bb75 e59c")
    whole = ready("screen-time", "--from", "2026-11-20", "--json").value
    assert whole["hours"] == 2.5 and len(whole["sessions"]) == 2
    past = ready("screen-time", "--to", "2026-11-20", "--from", "20/11/2026", "--json").value
    assert past["hours"] == 1
    refused(ready("screen-time", "--from", "2026-11-23", "--to", "2026-11-20"))
    assert "2,5 giờ" in ready("screen-time", "--from", "2026-11-20").out
    assert "1,0 hours" in ready("screen-time", "--from", "2026-11-20", "--lang", "en").out
    assert "1,5" in findings(ready)["display_hours"]["text"]


def test_prints_to_take_back(ready: Program, tmp_path: Path) -> None:
    out = str(tmp_path / "tờ.pdf")
    channel = ready.channel  # type: ignore[attr-defined]
    made = ready("handout", "a5", "--channel", channel, "--out", out, "--copies", "20", "--json")
    assert ready("recall", "--json").value == []
    assert "Không có lô in" in ready("recall").out
    site = ready(
        *("channel", "add", "https://phananh.moha.gov.vn", "--name", "Phản ánh"),
        *("--by", "HOA", "--json"),
    ).value["id"]
    ready("channel", "confirm", site, "--by", "MINH")
    default = ["channel", "default", site, "--by", "HOA"]
    refused(ready(*default))
    refused(ready(*default, "--reason", "dùng cổng"))
    refused(ready(*default, "--reason", "dùng cổng", "--pin", "0000"))
    changed = ready(*default, "--reason", "dùng cổng", "--pin", "2468", "--json").value
    assert (changed["id"], changed["default"]) == (site, True)
    (old,) = ready("recall", "--json").value
    assert (old["state"], old["filed"], old["sent"]) == ("old", 20, 0)
    ready(*("channel", "disable", channel, "--by", "HOA", "--reason", "đổi", "--pin", "2468"))
    (gone,) = ready("recall", "--json").value
    assert (gone["state"], gone["link"], gone["reason"]) == ("take_back", OA, "đổi")
    assert [batch["number"] for batch in gone["batches"]] == [made.value["batch"]]
    assert set(gone) == {
        *("state", "link", "name", "fingerprint", "since", "reason", "sent", "filed"),
        *("handed_out", "batches"),
    }
