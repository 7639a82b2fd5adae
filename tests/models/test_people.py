"""Officers and counters after the first run: nothing used is ever deleted."""

from datetime import datetime

import pytest

from models.errors import Refused
from models.log.interactions import find_interaction
from models.setup import desk, people
from models.store import audit, settings
from models.store.opening import Store
from tests.builders import log_one


def actions() -> list[tuple[str, str]]:
    return [(line["action"], line["subject"]) for line in audit.lines()]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Đặng Thị Ưng", "UNG"),
        ("  Trần   Thị Thu Hoa ", "HOA2"),
        ("Nguyễn Quốc-Khánh", "QUOCKHANH"),
        ("???", ""),
        ("", ""),
    ],
)
def test_a_code_is_made_of_the_given_name(desk_store: Store, name: str, code: str) -> None:
    assert people.suggest_code(name) == code


def test_an_officer_is_added_with_a_made_or_a_given_code(desk_store: Store, now: datetime) -> None:
    assert people.add_officer(desk_store, "Lê Thị Hoa", now, "HOA").code == "HOA2"
    assert people.add_officer(desk_store, "Lê Thị Lan", now, code="L-01").code == "L-01"
    assert [person.code for person in desk.officers()] == ["HOA", "MINH", "HOA2", "L-01"]
    assert actions()[:2] == [("officer_added", "L-01"), ("officer_added", "HOA2")]
    assert audit.first_break() is None


@pytest.mark.parametrize("code", ["HOA", "hoa", "có dấu", "a b"])
def test_a_code_that_is_taken_or_odd_is_refused(
    desk_store: Store, now: datetime, code: str
) -> None:
    before = audit.length()
    with pytest.raises(Refused):
        people.add_officer(desk_store, "Lê Văn Mới", now, code=code)
    assert len(desk.officers(active_only=False)) == 2
    assert audit.length() == before


def test_a_retired_officer_leaves_the_lists_and_keeps_the_rows(
    desk_store: Store, now: datetime
) -> None:
    desk.change_officer_on_shift(desk_store, "MINH", now)
    row = log_one(desk_store, now)
    people.retire_officer(desk_store, "MINH", now, "HOA")
    assert [person.code for person in desk.officers()] == ["HOA"]
    assert desk.officer_on_shift().code == "HOA"
    assert find_interaction(row.id).officer == "MINH"
    people.bring_back_officer(desk_store, "MINH", now)
    assert [person.code for person in desk.officers()] == ["HOA", "MINH"]
    assert actions()[:2] == [("officer_back", "MINH"), ("officer_retired", "MINH")]


def test_the_last_officer_stays(desk_store: Store, now: datetime) -> None:
    people.retire_officer(desk_store, "MINH", now)
    with pytest.raises(Refused, match="ít nhất một cán bộ"):
        people.retire_officer(desk_store, "HOA", now)
    assert desk.officer_on_shift().code == "HOA"


def test_a_name_is_corrected_and_the_place_in_the_list_stays(
    desk_store: Store, now: datetime
) -> None:
    people.rename_officer(desk_store, "HOA", " Nguyễn Thị  Hòa ", now)
    assert [person.name for person in desk.officers()] == ["Nguyễn Thị Hòa", "Trần Văn Minh"]
    length = audit.length()
    people.rename_officer(desk_store, "HOA", "Nguyễn Thị Hòa", now)
    assert audit.length() == length
    with pytest.raises(Refused):
        people.rename_officer(desk_store, "HOA", " ", now)
    with pytest.raises(Refused):
        people.rename_officer(desk_store, "AI", "Ai đó", now)


def test_renaming_a_retired_officer_does_not_bring_them_back(
    desk_store: Store, now: datetime
) -> None:
    people.retire_officer(desk_store, "MINH", now)
    people.rename_officer(desk_store, "MINH", "Trần Minh", now)
    people.rename_counter(desk_store, "03", "Quầy Ba", now)
    people.retire_counter(desk_store, "03", now)
    people.rename_counter(desk_store, "03", "Quầy 3", now)
    assert [person.code for person in desk.officers()] == ["HOA"]
    assert desk.counters() == []


def test_the_first_counter_is_where_this_pc_stands(store: Store, now: datetime) -> None:
    people.add_counter(store, "7", now)
    people.add_counter(store, "Hộ tịch", now)
    assert [place.name for place in desk.counters()] == ["Quầy 7", "Hộ tịch"]
    assert settings.get(settings.COUNTER_HERE) == "7"
    people.choose_counter(store, "ho-tich", now)
    assert desk.counter_here() == "ho-tich"
    people.retire_counter(store, "ho-tich", now)
    assert desk.counter_here() == "7"
    with pytest.raises(Refused, match="ngừng dùng"):
        people.choose_counter(store, "ho-tich", now)
    with pytest.raises(Refused, match="Đã có quầy"):
        people.add_counter(store, "Quầy hộ tịch", now)
    people.bring_back_counter(store, "ho-tich", now)
    assert len(desk.counters()) == 2
    with pytest.raises(Refused, match="Không có quầy"):
        people.retire_counter(store, "99", now)
