"""The end of the register of places: what nobody looks after goes two years after its last fact."""

from datetime import date, datetime, timedelta

from models.calendar.weeks import parse_week
from models.clock import TZ, iso
from models.places.coverage import count_coverage
from models.places.register import (
    PlaceNow,
    add_place,
    check_place,
    checks_of,
    place,
    places,
    retire_place,
)
from models.store.opening import Store
from models.store.pcs_schema import OtherPc
from models.store.supervisor_schema import Place, PlaceCheck
from tests.store.copies import apply, newest_of

DAY = timedelta(days=1)
LATER = datetime(2028, 12, 1, 8, 0, tzinfo=TZ)
"""Everything before 1 December 2026 is past its term then."""


def wall(store: Store, name: str, now: datetime) -> PlaceNow:
    return add_place(store, "wall", name, "", "IN-2026-0001", "HOA", now)


def test_a_retired_place_goes_once_its_last_fact_is_old(desk_store: Store, now: datetime) -> None:
    old, lately = wall(desk_store, "Cũ", now), wall(desk_store, "Mới bỏ", now)
    for one in (old, lately):
        check_place(desk_store, one.id, "ok", "", "HOA", now)
    retire_place(desk_store, old.id, "sửa cửa", "HOA", now + DAY)
    retire_place(desk_store, lately.id, "sửa cửa", "HOA", now + timedelta(days=20))
    assert apply(desk_store, LATER - DAY).removed == {}
    gone = {"places": 1, "place_looks": 2}
    assert apply(desk_store, LATER).removed == gone
    assert newest_of("retention") == {"notes": 0, "reasons": 0, "rows": 0, **gone}
    assert [one.id for one in places(retired=True)] == [lately.id]
    assert len(checks_of(lately.id)) == 2 and not checks_of(old.id)
    assert apply(desk_store, LATER).removed == {}
    assert desk_store.db.execute_sql("PRAGMA foreign_key_check").fetchone() is None


def test_a_place_that_hangs_stays_and_stands_as_it_stood(desk_store: Store, now: datetime) -> None:
    one, never = wall(desk_store, "Cửa", now), wall(desk_store, "Chưa xem", now)
    check_place(desk_store, one.id, "ok", "", "HOA", now)
    check_place(desk_store, one.id, "ok", "IN-2026-0002", "HOA", now + DAY)
    check_place(desk_store, one.id, "worn", "", "HOA", now + 2 * DAY)
    check_place(desk_store, one.id, "pasted_over", "", "MINH", now + 3 * DAY)
    before, week = place(one.id), count_coverage(parse_week("2026-W49"))
    assert apply(desk_store, LATER).removed == {"place_looks": 2}
    assert place(one.id) == before and place(never.id) == never
    assert (before.state, before.batch) == ("pasted_over", "IN-2026-0002")
    assert count_coverage(parse_week("2026-W49")) == week
    assert week.wall.oldest == date(2026, 11, 26)
    check_place(desk_store, one.id, "ok", "IN-2028-0001", "HOA", LATER)
    assert apply(desk_store, LATER + timedelta(days=800)).removed == {"place_looks": 2}
    assert [fact.state for fact in checks_of(one.id)] == ["ok"]


def test_where_other_pcs_hand_over_a_retirement_stays(desk_store: Store, now: datetime) -> None:
    one = wall(desk_store, "Cửa", now)
    check_place(desk_store, one.id, "ok", "", "HOA", now)
    check_place(desk_store, one.id, "worn", "", "HOA", now + DAY)
    retire_place(desk_store, one.id, "sửa cửa", "HOA", now + 2 * DAY)
    with desk_store.write():
        OtherPc.create(code="QUAY2", name="Quầy 2", key="", since=iso(now))
    assert apply(desk_store, LATER).removed == {"place_looks": 1}
    assert not places() and place(one.id).retired_at
    assert (Place.select().count(), PlaceCheck.select().count()) == (1, 2)
