"""The register of places: entered once, looked at often, never deleted."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest

from models.calendar.weeks import parse_week
from models.checks.shift_checks import check_now
from models.display import sessions
from models.errors import Refused
from models.places import register
from models.places.coverage import (
    Coverage,
    add_coverages,
    count_coverage,
    coverage_values,
    read_coverage,
)
from models.places.register import PlaceNow, add_place, check_place, checks_of, places, retire_place
from models.store import audit
from models.store.opening import Store
from models.store.supervisor_schema import Place, PlaceCheck
from models.uuid7 import uuid7

DAY = timedelta(days=1)
WEEK = parse_week("2026-W48")
"""The week of the fixture ``now``, Monday 23 November."""


def wall(store: Store, now: datetime, name: str = "Cửa chính", batch: str = "") -> PlaceNow:
    return add_place(store, "wall", name, "", batch, "HOA", now)


def site(store: Store, now: datetime, link: str = "https://hanoi.gov.vn/oa") -> PlaceNow:
    return add_place(store, "website", "Trang của phường", link, "", "HOA", now)


def test_a_place_is_entered_and_looked_at(desk_store: Store, now: datetime) -> None:
    one = wall(desk_store, now, batch="in-2026-0031")
    assert (one.state, one.checked_at, one.batch) == ("", "", "IN-2026-0031")
    seen = check_place(desk_store, one.id, "worn", "", "MINH", now + DAY)
    assert (seen.state, seen.officer, seen.batch) == ("worn", "MINH", "IN-2026-0031")
    assert seen.checked_on == date(2026, 11, 24)
    again = check_place(desk_store, one.id, "ok", "IN-2026-0032", "HOA", now + 2 * DAY)
    assert (again.state, again.batch) == ("ok", "IN-2026-0032")
    assert [fact.state for fact in checks_of(one.id)] == ["ok", "worn"]
    assert [line["action"] for line in audit.lines(3)] == [
        "place_checked",
        "place_checked",
        "place_added",
    ]
    assert audit.first_break() is None


def test_a_check_is_a_fact_and_stored_once(desk_store: Store, now: datetime) -> None:
    one, fact = wall(desk_store, now), uuid7(now)
    for state in ("ok", "worn"):
        check_place(desk_store, one.id, state, "", "HOA", now, fact)
    assert [check.state for check in checks_of(one.id)] == ["ok"]
    assert register.place(one.id).state == "ok"


def test_a_retired_place_stays_with_its_checks(desk_store: Store, now: datetime) -> None:
    one = wall(desk_store, now)
    check_place(desk_store, one.id, "ok", "", "HOA", now)
    gone = retire_place(desk_store, one.id, "sửa cửa", "HOA", now + DAY)
    assert gone.retired_at == "2026-11-24T09:41:00+07:00" and gone.state == "ok"
    assert retire_place(desk_store, one.id, "sửa cửa", "HOA", now + 2 * DAY) == gone
    assert not places() and [item.id for item in places(retired=True)] == [one.id]
    # As it stood on Monday.
    assert [item.id for item in places(until=now.date())] == [one.id]
    assert Place.select().count() == 1 and PlaceCheck.select().count() == 2
    with pytest.raises(Refused, match="thôi theo dõi"):
        check_place(desk_store, one.id, "ok", "", "HOA", now + 3 * DAY)
    # Its name is free again.
    assert wall(desk_store, now + 3 * DAY).id != one.id


def test_places_stand_by_kind_and_name(desk_store: Store, now: datetime) -> None:
    for name in ("Xe lưu động", "Ăn trưa", "An ninh"):
        wall(desk_store, now, name)
    add_place(desk_store, "portal", "Cổng tỉnh", "dvc.gov.vn", "", "HOA", now)
    add_place(desk_store, "screen", "TV tầng 2", "", "", "HOA", now)
    assert [one.name for one in places()] == [
        "TV tầng 2",
        "An ninh",
        "Ăn trưa",
        "Xe lưu động",
        "Cổng tỉnh",
    ]


REFUSED = [
    ("poster", "Cửa", "", "", "loại nơi"),
    ("wall", " ", "", "", "Hãy ghi nơi"),
    ("wall", "x" * 81, "", "", "dài quá 80"),
    ("wall", "Gọi 0912 345 678", "", "", "số điện thoại"),
    ("wall", "Cửa", "https://a.gov.vn", "", "có địa chỉ"),
    ("wall", "Cửa", "", "31", "số lô"),
    ("screen", "TV", "", "IN-2026-0031", "lô in"),
    ("website", "Trang", "", "", "cần địa chỉ"),
    ("website", "Trang", "không phải", "", "không phải địa chỉ"),
    ("website", "Trang", "javascript:alert(1)", "", "không phải địa chỉ"),
    ("website", "Trang", "ftp://hanoi.gov.vn", "", "không phải địa chỉ"),
    ("website", "Trang", "https://hanoi.gov.vn:8080/x", "", "không phải địa chỉ"),
    ("website", "Trang", "https://127.0.0.1/x", "", "không phải địa chỉ"),
    ("website", "Trang", "https://hanoi.gov.vn:x/", "", "không phải địa chỉ"),
    ("website", "Trang", "https://[::1", "", "không phải địa chỉ"),
    ("website", "Trang", f"https://hanoi.gov.vn/{'x' * 200}", "", "không phải địa chỉ"),
    ("website", "Trang", "https://hoa:mat@hanoi.gov.vn/", "", "tên đăng nhập"),
    ("website", "Trang", "https://hanoi.gov.vn/?sdt=1", "", "sau dấu"),
    ("website", "Trang", "https://hanoi.gov.vn/#hoa", "", "sau dấu"),
    ("website", "Trang", "https://hanoi.gov.vn/u/0912345678", "", "dãy số"),
    ("portal", "Trang", "https://hanoi.gov.vn/cccd/001200012345", "", "dãy số"),
]


@pytest.mark.parametrize(("kind", "name", "link", "batch", "why"), REFUSED)
def test_what_is_no_place_is_refused_in_one_sentence(
    desk_store: Store, now: datetime, kind: str, name: str, link: str, batch: str, why: str
) -> None:
    with pytest.raises(Refused, match=why) as caught:
        add_place(desk_store, kind, name, link, batch, "HOA", now)
    assert "Hãy" in str(caught.value)
    assert not Place.select().count()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("hanoi.gov.vn", "https://hanoi.gov.vn"),
        (" HTTP://Hanoi.GOV.vn/Gioi-Thieu/ ", "http://hanoi.gov.vn/Gioi-Thieu"),
        ("https://dichvucong.gov.vn/p/home/dvc-trang-chu.html", None),
    ],
)
def test_an_address_is_kept_in_one_spelling(
    desk_store: Store, now: datetime, typed: str, kept: str | None
) -> None:
    assert site(desk_store, now, typed).link == (kept or typed)


def test_the_same_name_once_a_kind(desk_store: Store, now: datetime) -> None:
    wall(desk_store, now)
    with pytest.raises(Refused, match="Danh sách đã có"):
        wall(desk_store, now, "CUA  CHINH")
    add_place(desk_store, "screen", "Cửa chính", "", "", "HOA", now)


def test_nobody_pastes_a_sticker_over_a_website(desk_store: Store, now: datetime) -> None:
    one = site(desk_store, now)
    with pytest.raises(Refused, match="ok, wrong_link, removed"):
        check_place(desk_store, one.id, "pasted_over", "", "HOA", now)
    with pytest.raises(Refused, match="lô in"):
        check_place(desk_store, one.id, "ok", "IN-2026-0031", "HOA", now)
    for state in ("retired", "", "x"):
        with pytest.raises(Refused):
            check_place(desk_store, one.id, state, "", "HOA", now)
    with pytest.raises(Refused, match="Không có nơi"):
        check_place(desk_store, "x", "ok", "", "HOA", now)
    with pytest.raises(Refused, match="lý do"):
        retire_place(desk_store, one.id, " ", "HOA", now)
    assert not PlaceCheck.select().count()


@pytest.fixture
def week(desk_store: Store, now: datetime) -> Iterator[Store]:
    """A screen, four sheets, a website; the last fact lies after the week."""
    session = sessions.begin(desk_store, "TV", "7c1e 09fa", "program", now)
    sessions.end(desk_store, session, now + DAY, 3600, 5, 0, "stopped")
    check_now(desk_store, "HOA", now)
    walls = [wall(desk_store, now, f"Tường {no}", f"IN-2026-000{no}") for no in range(4)]
    check_place(desk_store, walls[0].id, "ok", "", "HOA", now)
    check_place(desk_store, walls[1].id, "pasted_over", "", "HOA", now + DAY)
    check_place(desk_store, walls[2].id, "removed", "", "HOA", now - 3 * DAY)
    check_place(desk_store, site(desk_store, now).id, "ok", "", "HOA", now + 2 * DAY)
    check_place(desk_store, walls[3].id, "ok", "", "HOA", now + 7 * DAY)
    wall(desk_store, now + 7 * DAY, "Tuần sau")
    yield desk_store


def test_the_coverage_of_a_week_as_it_ended(week: Store) -> None:
    found = count_coverage(WEEK)
    assert (found.shown, found.fingerprint) == (date(2026, 11, 23), "7c1e 09fa")
    assert found.self_checked == found.shift_checked == date(2026, 11, 23)
    sheets = found.wall
    assert (sheets.count, sheets.ok, sheets.pasted_over, sheets.removed) == (4, 1, 1, 1)
    assert (sheets.unchecked, sheets.hanging) == (1, 3)
    assert (sheets.checked, sheets.oldest) == (date(2026, 11, 24), date(2026, 11, 23))
    assert (found.website.ok, found.portal.count, found.screen.count) == (1, 0, 0)
    # What was taken down hangs no more.
    assert found.batches == ("IN-2026-0000", "IN-2026-0001", "IN-2026-0003")
    assert read_coverage(coverage_values(found)) == found
    later = count_coverage(parse_week("2026-W49"))
    assert (later.wall.count, later.wall.ok) == (5, 2)
    earlier = count_coverage(parse_week("2026-W46"))
    assert earlier == Coverage()


def test_coverages_add_up(week: Store) -> None:
    one = count_coverage(WEEK)
    both = add_coverages([one, Coverage(), one])
    assert (both.wall.count, both.wall.ok, both.website.ok) == (8, 2, 2)
    assert (both.wall.checked, both.wall.oldest) == (one.wall.checked, one.wall.oldest)
    assert both.fingerprint == "7c1e 09fa" and not both.batches
    assert add_coverages([]) == Coverage()
