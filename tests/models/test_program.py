"""The program of the public screen: its parts, its rules, its version."""

import json
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.clock import TZ
from models.display import program as made
from models.display.program import (
    CODE,
    NOTICE,
    Hours,
    PageSpec,
    ScreenProgram,
    bump_version,
    default_program,
    load_program,
    program_from_values,
    program_to_values,
    save_program,
)
from models.display.texts import load_texts, save_texts
from models.errors import Refused
from models.store import audit, settings
from models.store.opening import Store
from tests.builders import PIN

WORDS = {"title": "Nghỉ trưa từ 11:30", "body": "Mời ông/bà trở lại lúc 13:30.\nXin cảm ơn."}
NO_WORDS = {"title": "", "body": ""}
EVENING = Hours(time(20), time(2))


def notice(number: int = 1, **more: Any) -> PageSpec:
    values = {"seconds": 15, "texts": {"vi": WORDS, "en": NO_WORDS}, **more}
    return PageSpec(f"notice-{number:08x}", NOTICE, **values)


def full_program() -> ScreenProgram:
    dated = notice(
        7,
        enabled=False,
        weekdays=frozenset({4, 5}),
        hours=(Hours(time(8), time(9)), EVENING),
        first=date(2026, 11, 23),
        last=date(2026, 12, 31),
    )
    pages = (*default_program().pages, notice(), dated)
    opening = {day: (Hours(time(7, 30), time(11, 30)), EVENING) for day in (0, 4)}
    return replace(default_program(), pages=pages, opening=opening, satisfaction=5, touch=False)


def page_values(**more: Any) -> dict[str, Any]:
    texts = {"vi": {"title": "Thông báo"}}
    return {"id": "notice-0123abcd", "kind": "notice", "texts": texts, **more}


def read(**page: Any) -> PageSpec:
    """One notice (or another page) through the door that packs and windows use."""
    pages = [{"id": "code", "kind": "code"}, page_values(**page)]
    return program_from_values({"pages": pages}).pages[1]


def test_the_shipped_program_is_what_the_design_says() -> None:
    shipped = default_program()
    assert [(page.id, page.seconds, page.link) for page in shipped.pages] == [
        ("code", 20, ""),
        ("petitions", 10, "https://phananh.moha.gov.vn"),
        ("portal", 10, "https://dichvucong.gov.vn"),
    ]
    assert all(page.enabled for page in shipped.pages)
    assert (shipped.touch, shipped.satisfaction, shipped.idle_seconds) == (True, 3, 45)
    assert shipped.opening == {}
    assert program_from_values({}) == shipped


def test_values_survive_json() -> None:
    wanted = full_program()
    text = json.dumps(program_to_values(wanted), ensure_ascii=False)
    assert program_from_values(json.loads(text)) == wanted


def test_a_saved_program_is_loaded_with_a_new_version(desk_store: Store, now: datetime) -> None:
    saved = save_program(desk_store, full_program(), "HOA", now, PIN)
    assert saved == replace(full_program(), version="2026.11.23-1")
    assert load_program() == saved
    line = audit.lines(1)[0]
    assert (line["action"], line["subject"], line["actor"]) == (
        "screen_program",
        "2026.11.23-1",
        "HOA",
    )
    assert json.loads(line["details"]) == {"changed": ["pages", "opening", "touch", "satisfaction"]}
    again = save_program(desk_store, replace(saved, idle_seconds=60), "HOA", now, PIN)
    assert again.version == "2026.11.23-2"


def test_saving_what_stands_already_writes_nothing(desk_store: Store, now: datetime) -> None:
    lines = audit.length()
    same = save_program(desk_store, replace(load_program(), version="x"), "HOA", now, PIN)
    assert same == load_program() == default_program()
    assert audit.length() == lines


@pytest.mark.parametrize(("by", "pin"), [("HOA", None), ("HOA", "1111"), ("LAN", PIN)])
def test_a_program_needs_an_officer_and_the_pin(
    desk_store: Store, now: datetime, by: str, pin: str | None
) -> None:
    with pytest.raises(Refused):
        save_program(desk_store, full_program(), by, now, pin)
    assert load_program() == default_program()


def test_a_program_against_the_rules_changes_nothing(desk_store: Store, now: datetime) -> None:
    lines = audit.length()
    with pytest.raises(Refused, match="từ 20 đến 300 giây"):
        save_program(desk_store, replace(full_program(), idle_seconds=5), "HOA", now, PIN)
    assert load_program() == default_program()
    assert audit.length() == lines


def test_edited_texts_are_new_content_too(desk_store: Store, now: datetime) -> None:
    save_texts(desk_store, "vi", {"heading": "Gửi kiến nghị"}, "HOA", now, "petitions", PIN)
    assert load_program().version == "2026.11.23-1"
    assert load_texts("vi", "petitions").heading == "Gửi kiến nghị"
    assert load_texts("vi", "portal").heading != "Gửi kiến nghị"


def test_unreadable_parts_fall_back_to_the_shipped_ones(desk_store: Store) -> None:
    stored = program_to_values(full_program())
    bad_page = {"id": "petitions", "kind": "petitions", "link": "https://zalo.me/g/abc"}
    stored["pages"] = [None, bad_page, *stored["pages"][2:], {"kind": ["code"]}]
    stored |= {"opening": {"8": []}, "touch": "false", "satisfaction": 4, "idle_seconds": 90}
    with desk_store.write():
        settings.put(settings.SCREEN_PROGRAM, stored)
        settings.put(settings.CONTENT_VERSION, "2026.12.01-3")
    found = load_program()
    assert [page.id for page in found.pages] == [
        "code",
        "portal",
        "notice-00000001",
        "notice-00000007",
    ]
    assert (found.opening, found.touch, found.satisfaction) == ({}, True, 3)
    assert (found.idle_seconds, found.version) == (90, "2026.12.01-3")


@pytest.mark.parametrize("stored", [{"pages": 5}, {"pages": []}, {"pages": "code"}, {"x": 1}])
def test_the_code_page_is_always_there(desk_store: Store, stored: dict[str, Any]) -> None:
    with desk_store.write():
        settings.put(settings.SCREEN_PROGRAM, stored)
    assert load_program().pages[0] == default_program().pages[0]


@pytest.mark.parametrize(
    "pages",
    [
        [],
        [page_values()],
        [page_values(), {"id": "code", "kind": "code"}],
        [{"id": "code", "kind": "code"}, page_values(), page_values()],
        [{"id": "code", "kind": "code"}] * 2,
        [{"id": "code", "kind": "code", "enabled": False}],
        [{"id": "code", "kind": "code", "weekdays": [0]}],
        [{"id": "code", "kind": "code", "hours": [["08:00", "09:00"]]}],
        [{"id": "code", "kind": "code", "last": "2026-11-23"}],
        [{"id": "code", "kind": "code"}] + [page_values(id=f"notice-{n:08x}") for n in range(12)],
        "code",
        [["code"]],
    ],
)
def test_lists_of_pages_that_are_refused(pages: Any) -> None:
    with pytest.raises(Refused):
        program_from_values({"pages": pages})


def test_twelve_pages_are_the_most() -> None:
    pages = [{"id": "code", "kind": "code"}]
    pages += [page_values(id=f"notice-{n:08x}") for n in range(11)]
    assert len(program_from_values({"pages": pages}).pages) == 12


@pytest.mark.parametrize(
    "page",
    [
        {"id": "notice"},
        {"id": "notice-XYZ"},
        {"id": "notice-0123abcd\n"},
        {"id": 7},
        {"kind": "video"},
        {"kind": None},
        {"seconds": 4},
        {"seconds": 601},
        {"seconds": True},
        {"seconds": "10"},
        {"enabled": "true"},
        {"weekdays": []},
        {"weekdays": [7]},
        {"weekdays": [0.0]},
        {"hours": [["7:30", "11:30"]]},
        {"hours": [["24:00", "06:00"]]},
        {"hours": [["08:00"]]},
        {"hours": [["08:00", "10:00"], ["09:00", "11:00"]]},
        {"hours": [["20:00", "02:00"], ["21:00", "22:00"]]},
        {"hours": [[f"{n:02}:00", f"{n:02}:30"] for n in range(5)]},
        {"first": "2026-11-24", "last": "2026-11-23"},
        {"first": "24/13/2026"},
        {"first": 20261124},
        {"texts": None},
        {"texts": {"en": {"title": "Notice"}}},
        {"texts": {"vi": {"title": "  \u200b"}}},
        {"texts": {"vi": {"title": "x" * 81}}},
        {"texts": {"vi": {"title": "Tin", "body": "x" * 401}}},
        {"texts": {"vi": {"title": "Tin", "body": "a\n" * 9}}},
        {"texts": {"vi": {"title": "Việc quan tâm là bắt buộc"}}},
        {"texts": {"vi": {"title": "Tin", "body": "Quan tâm Zalo là BẮT\nBUỘC"}}},
        {"texts": {"vi": {"title": "Tin"}, "en": {"body": "Following is mandatory"}}},
        {"texts": {"vi": {"title": "Tin **đậm"}}},
        {"texts": {"vi": {"title": ["Tin"]}}},
    ],
)
def test_pages_that_are_refused(page: dict[str, Any]) -> None:
    with pytest.raises(Refused) as refused:
        read(**page)
    assert str(refused.value)[0].isupper() or str(refused.value).startswith("“")


def test_a_notice_is_kept_clean() -> None:
    texts = {"vi": {"title": " Nghỉ\u200b  trưa ", "body": "Một \n\n\n hai\t ba"}, "fr": {}}
    found = read(texts=texts, first="2026-11-23", link="https://evil.example")
    assert found.texts == {"vi": {"title": "Nghỉ trưa", "body": "Một\nhai ba"}, "en": NO_WORDS}
    assert found.link == ""
    assert found.first == date(2026, 11, 23)


def test_english_words_of_a_notice_else_the_vietnamese_ones() -> None:
    plain = notice()
    assert plain.words("en") == plain.words("vi") == (WORDS["title"], WORDS["body"])
    both = notice(texts={"vi": WORDS, "en": {"title": "Closed at noon", "body": ""}})
    assert both.words("en") == ("Closed at noon", "")


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("https://PHANANH.moha.gov.vn/", "https://phananh.moha.gov.vn"),
        (" https://kiennghi.angiang.gov.vn/gui ", "https://kiennghi.angiang.gov.vn/gui"),
        ("http://phananh.moha.gov.vn", None),
        ("https://phananh.moha.gov.vn?a=1", None),
        ("https://zalo.me/4462152339089565647", None),
        ("https://phananh-moha.gov.vn.example.com", None),
        ("https://bit.ly/x", None),
        ("", None),
        (None, None),
        (["https://phananh.moha.gov.vn"], None),
    ],
)
def test_petitions_lead_to_a_government_site_only(link: Any, kept: str | None) -> None:
    pages = [
        {"id": "code", "kind": "code"},
        {"id": "petitions", "kind": "petitions", "link": link},
    ]
    if kept is None:
        with pytest.raises(Refused):
            program_from_values({"pages": pages})
    else:
        assert program_from_values({"pages": pages}).pages[1].link == kept


@pytest.mark.parametrize(
    "values",
    [
        None,
        [],
        {"opening": []},
        {"opening": {"7": [["08:00", "09:00"]]}},
        {"opening": {0: [["08:00", "09:00"]]}},
        {"opening": {"0": [["08:00", "24:00"]]}},
        {"standby": 1},
        {"touch": None},
        {"satisfaction": 4},
        {"satisfaction": False},
        {"idle_seconds": 19},
        {"idle_seconds": 301},
        {"version": ""},
        {"version": "1.0"},
        {"version": "2026.11.24-0"},
    ],
)
def test_programs_that_are_refused(values: Any) -> None:
    with pytest.raises(Refused):
        program_from_values(values)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
NAMES = ("id", "kind", "enabled", "seconds", "weekdays", "hours", "first", "last", "link", "texts")


@given(st.dictionaries(st.sampled_from(NAMES), JSON), JSON)
def test_whatever_a_stranger_writes_is_read_or_refused(page: dict[str, Any], part: Any) -> None:
    for values in ({"pages": [{"id": "code", "kind": "code"}, page_values(**page)]}, part):
        try:
            found = program_from_values(values)
        except Refused:
            continue
        assert program_from_values(program_to_values(found)) == found


def test_days_without_hours_are_left_out() -> None:
    found = program_from_values(
        {"opening": {"5": [], "0": [["13:30", "17:00"], ["07:30", "11:30"]]}}
    )
    morning, afternoon = Hours(time(7, 30), time(11, 30)), Hours(time(13, 30), time(17))
    assert found.opening == {0: (morning, afternoon)}


@pytest.mark.parametrize(
    ("previous", "following"),
    [
        ("", "2026.11.23-1"),
        ("nonsense", "2026.11.23-1"),
        ("2026.11.22-9", "2026.11.23-1"),
        ("2026.11.23-1", "2026.11.23-2"),
        ("2026.11.23-9", "2026.11.23-10"),
        ("2026.11.24-1", "2026.11.24-2"),
    ],
)
def test_the_version_after(previous: str, following: str, now: datetime) -> None:
    assert bump_version(previous, now) == following


@given(st.lists(st.integers(-400, 400), min_size=1, max_size=20))
def test_versions_always_rise_whatever_the_clock_does(days: list[int]) -> None:
    noon = datetime(2026, 11, 23, 12, tzinfo=TZ)
    version, order = "", (0, 0, 0, 0)
    for offset in days:
        version = bump_version(version, noon + timedelta(days=offset))
        day, _, number = version.partition("-")
        year, month, of_month = map(int, day.split("."))
        assert (year, month, of_month, int(number)) > order
        order = (year, month, of_month, int(number))


def test_a_new_notice_has_an_id_of_its_own(now: datetime) -> None:
    ids = {made.new_notice_id(now) for _ in range(20)}
    assert len(ids) == 20
    assert all(read(id=page_id).id == page_id for page_id in ids)
    assert CODE not in ids
