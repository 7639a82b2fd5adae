"""Unit, officers, PIN, and who may confirm a channel."""

from datetime import datetime, timedelta

import pytest

from models.channels import changes, register
from models.errors import Refused
from models.setup import desk, pin
from models.setup.desk import Person, Setup
from models.setup.units import find_unit, search_units
from models.store import audit
from models.store.opening import Store
from models.store.schema import ChannelEvent
from tests.builders import OA_LINK, PIN


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("huong hiep quang tri", "Xã Hướng Hiệp"),
        ("Hướng Hiệp", "Xã Hướng Hiệp"),
        ("ba dinh", "Phường Ba Đình"),
        ("00004", "Phường Ba Đình"),
        ("phuong ba dinh, ha noi", "Phường Ba Đình"),
        ("PHU QUOC", "Đặc khu Phú Quốc"),
    ],
)
def test_a_unit_is_found_by_typing_without_accents(typed: str, first: str) -> None:
    assert search_units(typed)[0].name == first


def test_the_directory_is_whole_and_composes_names() -> None:
    assert len(search_units("a", limit=5000)) > 2000
    entry = find_unit("00004")
    assert entry is not None
    assert entry.centre_name == "Trung tâm Phục vụ hành chính công phường Ba Đình"
    assert entry.parent_agency == "Ủy ban nhân dân phường Ba Đình"
    assert search_units("") == search_units("không có xã nào như vậy") == []


def test_setting_up_again_updates(desk_store: Store, now: datetime) -> None:
    desk.set_up(
        desk_store,
        Setup("26734", "Tên mới", "xa", officers=(Person("LAN", "Lê Thị Lan"),)),
        now,
    )
    assert desk.require_unit().name == "Tên mới"
    assert [person.code for person in desk.officers()] == ["HOA", "MINH", "LAN"]
    assert desk.counter_here() == "03"


def test_names_are_one_line_as_receivers_of_a_package_demand(store: Store, now: datetime) -> None:
    said = "Trung tâm\r\n Phục vụ\u2028hành chính\tcông"
    people, counters = (Person("HOA", "Nguyễn\nThị Hoa"),), ("Quầy\nsố 3",)
    unit = desk.set_up(store, Setup("1", said, "xa", said, said, said, counters, people), now)
    line = "Trung tâm Phục vụ hành chính công"
    assert (unit.name, unit.parent_agency, unit.phone, unit.address) == (line,) * 4
    assert [person.name for person in desk.officers()] == ["Nguyễn Thị Hoa"]
    assert [place.name for place in desk.counters()] == ["Quầy số 3"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"unit_code": "mã có dấu"},
        {"unit_code": ""},
        {"unit_code": "../../etc"},
        {"unit_name": "   "},
        {"unit_name": "x" * 200},
        {"level": "huyen"},
        {"officers": (Person("có dấu", "A"),)},
        {"officers": (Person("A", ""),)},
        {"counters": ("",)},
        {"parent_agency": "x" * 161},
        {"phone": "0" * 61},
        {"address": "x" * 161},
    ],
)
def test_a_bad_set_up_changes_nothing(
    wrong: dict[str, object], store: Store, now: datetime
) -> None:
    values = {"unit_code": "1", "unit_name": "Đơn vị", "level": "xa", **wrong}
    with pytest.raises(Refused):
        desk.set_up(store, Setup(**values), now)
    assert desk.own_unit() is None
    assert desk.officers() == []


def test_five_wrong_pins_make_everybody_wait_a_minute(desk_store: Store, now: datetime) -> None:
    for _ in range(5):
        with pytest.raises(Refused):
            pin.check_pin(desk_store, "0000", now)
    with pytest.raises(Refused, match="chờ"):
        pin.check_pin(desk_store, PIN, now + timedelta(seconds=59))
    pin.check_pin(desk_store, PIN, now + timedelta(seconds=61))


def test_a_clock_set_back_does_not_lock_the_desk_for_days(desk_store: Store, now: datetime) -> None:
    for _ in range(5):
        with pytest.raises(Refused):
            pin.check_pin(desk_store, "0000", now)
    assert pin.seconds_to_wait(now - timedelta(days=30)) <= 60


def test_the_recovery_code_sets_a_new_pin_once(desk_store: Store, now: datetime) -> None:
    code = pin.set_pin(desk_store, "1357", now, "test")
    again = pin.reset_with_recovery(desk_store, code.lower().replace("-", " "), "8642", now)
    pin.check_pin(desk_store, "8642", now)
    assert again != code
    with pytest.raises(Refused):
        pin.reset_with_recovery(desk_store, code, "1111", now)


@pytest.mark.parametrize("bad", ["", "123", "12a4", "1" * 13, "１２３４"])
def test_a_pin_is_four_to_twelve_digits(bad: str, store: Store, now: datetime) -> None:
    with pytest.raises(Refused):
        pin.set_pin(store, bad, now, "test")


def test_the_pin_is_kept_as_argon2id(desk_store: Store) -> None:
    stored = desk_store.db.execute_sql("SELECT value FROM setting WHERE key='pin_hash'")
    assert "$argon2id$" in stored.fetchone()[0]


def test_two_people_confirm_a_channel(store: Store, desk_store: Store, now: datetime) -> None:
    site = changes.add_channel(desk_store, "https://moha.gov.vn", "Cổng Bộ", "HOA", now)
    assert site.status == "unconfirmed"
    with pytest.raises(Refused):
        register.require_confirmed(site.id)
    with pytest.raises(Refused, match="hai người"):
        changes.confirm_channel(desk_store, site.id, "HOA", now)
    with pytest.raises(Refused):
        changes.confirm_channel(desk_store, site.id, "HOA", now, pin="9999")
    alone = changes.confirm_channel(desk_store, site.id, "HOA", now, pin=PIN)
    assert alone.status == "confirmed" and alone.one_person
    assert register.require_confirmed(site.id).link == "https://moha.gov.vn"
    kinds = [e.kind for e in ChannelEvent.select().where(ChannelEvent.channel == site.id)]
    assert kinds == ["added", "confirmed"]


def test_the_oa_is_the_default_and_a_disabled_channel_shows_nowhere(
    desk_store: Store, now: datetime
) -> None:
    oa = register.default_channel()
    assert oa is not None and oa.link == OA_LINK
    assert oa.fingerprint == "bb75 e59c"
    with pytest.raises(Refused):
        changes.disable_channel(desk_store, oa.id, "HOA", " ", PIN, now)
    with pytest.raises(Refused):
        changes.disable_channel(desk_store, oa.id, "HOA", "bị giả mạo", "0000", now)
    changes.disable_channel(desk_store, oa.id, "HOA", "bị giả mạo", PIN, now)
    assert register.default_channel() is None
    with pytest.raises(Refused):
        changes.confirm_channel(desk_store, oa.id, "MINH", now)
    assert audit.first_break() is None


@pytest.mark.parametrize(
    "link", ["https://zalo.me/0912345678", "https://bit.ly/x", "", "https://zalo.me/1?x=1"]
)
def test_links_against_the_policy_are_not_registered(
    link: str, desk_store: Store, now: datetime
) -> None:
    before = register.channels()
    with pytest.raises(Refused):
        changes.add_channel(desk_store, link, "Bộ Nội vụ", "HOA", now)
    assert register.channels() == before


def test_a_query_is_dropped_only_when_a_person_accepts(desk_store: Store, now: datetime) -> None:
    link = "https://phananh.moha.gov.vn/?utm_source=x"
    with pytest.raises(Refused):
        changes.add_channel(desk_store, link, "Phản ánh", "HOA", now)
    added = changes.add_channel(desk_store, link, "Phản ánh", "HOA", now, strip_confirmed=True)
    assert added.link == "https://phananh.moha.gov.vn"
