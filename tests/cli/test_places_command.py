"""``place`` and ``coverage`` as the contract says."""

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from models.places.coverage import Coverage, KindCover
from tests.cli.runner import Program
from tests.packages import make_package, sums

NOW = "2026-11-24T09:41:00+07:00"
WEEK = ("--week", "2026-W47")
PLACE = {
    *("id", "kind", "name", "link", "batch", "created_at", "state", "checked_at", "officer"),
    *("retired_at", "checks"),
}


@pytest.fixture
def desk(tmp_path: Path) -> Program:
    program = Program(tmp_path / "quầy", NOW)
    program.set_up()
    return program


def test_the_life_of_a_place(desk: Program) -> None:
    wall = ("wall", "--name", "Cửa chính", "--batch", "IN-2026-0031")
    made = desk("place", "add", *wall, "--by", "HOA", "--json").value
    assert set(made) == PLACE and (made["state"], made["checks"]) == ("", [])
    link = ("--link", "Hanoi.gov.vn/oa/")
    site = desk("place", "add", "website", "--name", "Trang", *link, "--json").value
    assert site["link"] == "https://hanoi.gov.vn/oa"
    seen = desk("place", "check", made["id"], "worn", "--by", "MINH", "--json").value
    assert (seen["state"], seen["officer"], seen["checked_at"]) == ("worn", "MINH", NOW)
    (check,) = seen["checks"]
    assert set(check) == {"id", "at", "officer", "state", "batch"}
    assert "Cửa chính  IN-2026-0031  [Rách, mờ 24/11/2026]" in desk("place", "list").out
    assert "[Torn or faded 24/11/2026]" in desk("place", "list", "--lang", "en").out
    gone = desk("place", "retire", made["id"], "--reason", "sửa cửa", "--json").value
    assert gone["retired_at"] == NOW and gone["checks"][0]["state"] == "retired"
    assert [one["id"] for one in desk("place", "list", "--json").value] == [site["id"]]
    assert len(desk("place", "list", "--all", "--json").value) == 2


def test_one_of_two_entries_of_a_place_is_kept(desk: Program) -> None:
    made = desk("place", "add", "wall", "--name", "Cửa", "--json").value
    assert desk("place", "keep", made["id"]).code == 3
    with sqlite3.connect(desk.data / "quay.sqlite3") as db:
        # As another PC's hand-over brings it.
        db.execute(
            "INSERT INTO place SELECT ?, unit, kind, upper(name), link, created_at, active, batch"
            " FROM place",
            (str(UUID(int=7)),),
        )
    listed = desk("place", "list", "--json").value
    assert {one["id"]: one["same_as"] for one in listed} == {
        made["id"]: [str(UUID(int=7))],
        str(UUID(int=7)): [made["id"]],
    }
    assert "2 mục cùng loại, cùng tên" in desk("place", "list").out
    (gone,) = desk("place", "keep", made["id"], "--by", "HOA", "--json").value
    assert gone["id"] == str(UUID(int=7)) and gone["retired_at"]
    (left,) = desk("place", "list", "--json").value
    assert (left["id"], left["same_as"]) == (made["id"], [])


def test_refusals_of_a_place(desk: Program) -> None:
    for words in (
        ("add", "wall", "--name", " "),
        ("add", "website", "--name", "Trang", "--link", "x"),
        ("add", "wall", "--name", "Cửa", "--by", "AI"),
        ("check", "x", "ok"),
        ("retire", "x", "--reason", "cũ"),
    ):
        done = desk("place", *words)
        assert done.code == 3 and "Hãy" in done.error
    assert desk("place", "add", "poster", "--name", "Cửa").code == 2


def test_the_coverage_of_packages(tmp_path: Path) -> None:
    office = Program(tmp_path / "cấp trên", NOW)
    empty = office("coverage", *WEEK, "--json").value
    assert (empty["listed"], empty["units"]) == (False, [])
    assert empty["rates"][0] == {"code": "screen", "part": 0, "whole": 0}
    day = date(2026, 11, 20)
    cover = Coverage(shown=day, wall=KindCover(count=1, ok=1, checked=day, oldest=day))
    told = replace(sums("2026-W47", 43), coverage=cover)
    office("merge", str(make_package(tmp_path, "1", aggregate=told, name="Xã Một")))
    office("units", "add", "2", "Xã Hai")
    office("units", "add", "1", "Xã Một")
    found = office("coverage", *WEEK, "--json").value
    assert [rate["code"] for rate in found["rates"]] == [
        *("screen", "wall", "web", "all", "checked_7", "checked_30")
    ]
    assert found["rates"][1] == {"code": "wall", "part": 1, "whole": 2} and found["listed"]
    two, one = found["units"]
    assert set(one) == {*("code", "name", "expected", "week", "places", "batches", "fingerprint")}
    assert one["places"]["wall"] == {
        "state": "good",
        "has": True,
        "count": 1,
        "checked": "2026-11-20",
        "since": "2026-11-20",
    }
    assert two["places"]["web"]["state"] == "unknown" and two["week"] == ""
    assert found["beside"]["now"] == {
        "followers": None,
        "total": 43,
        "introduced": 43,
        "followed": 0,
        "packages": 1,
    }
    assert "không suy ra nhân quả" in found["beside"]["note"]
    assert "Poster: 1/2 (50,0%)" in office("coverage", *WEEK, "--lang", "en").out


def test_the_coverage_is_written(tmp_path: Path) -> None:
    office = Program(tmp_path / "cấp trên", NOW)
    for kind in ("docx", "pdf", "xlsx"):
        path = tmp_path / "ra" / f"dp.{kind}"
        assert office("coverage", *WEEK, "--out", str(path), "--json").value["file"] == str(path)
        assert path.stat().st_size > 1_000
    refused = office("coverage", *WEEK, "--out", str(tmp_path / "dp.txt"))
    assert refused.code == 3 and "Hãy đổi đuôi tệp" in refused.error
    assert office("coverage", "--week", "tuần này").code == 3
