"""Lists of the log: what they find, in which order, by which index, and piece by piece."""

import random
from array import array
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from models.log.choices import load_choices
from models.log.context import load_context
from models.log.details import read_details
from models.log.interactions import Interaction, edit_interaction, void_interaction
from models.log.listing import (
    FIRST,
    Day,
    Filter,
    list_interactions,
    mark,
    newer_than,
    place_of,
    rows_of,
    walk,
)
from models.log.matching import BY_NOTE, BY_TIME, Condition, matching, run
from models.reports import ledger
from models.setup import people
from models.store.opening import Store
from models.store.retention import NOTE_DAYS, apply_retention
from models.store.schema import FieldRow, InteractionRow, Officer, Preset
from models.text.fold import fold
from tests.builders import log_one

NOTES = ("Hỏi chế độ thai sản", "Đang chờ kết quả", "hỏi thẻ bảo hiểm", None, None, None)


@pytest.fixture
def busy(desk_store: Store, now: datetime) -> Store:
    """200 rows of five days: kinds, fields, officers and notes mixed, one in ten voided."""
    chance = random.Random(7)
    with desk_store.write():
        for number in range(200):
            at = now - timedelta(days=chance.randrange(5), minutes=number % 60)
            row = log_one(
                desk_store,
                at,
                chance.choice(["followed", "handout", "policy_question", "tech_issue"]),
                field=chance.choice(["viec_lam", "nguoi_co_cong", None]),
                officer=chance.choice(["HOA", "MINH"]),
                quantity=chance.choice([1, 1, 3]),
                note=chance.choice(NOTES),
            )
            if number % 10 == 0:
                void_interaction(desk_store, row.id, "HOA", "Ghi nhầm", at)
    return desk_store


def names() -> dict[str, dict[str, str]]:
    return {
        "preset": {row.code: row.label for row in Preset.select()},
        "field": {row.code: row.name for row in FieldRow.select()},
        "officer": {row.code: row.name for row in Officer.select()},
    }


def holds(row: InteractionRow, wanted: Filter, known: dict[str, dict[str, str]]) -> bool:
    """The same rule, said once more in plain Python."""
    if row.voided_at is not None and not wanted.voided:
        return False
    day = date.fromisoformat(row.day)
    if (wanted.first and day < wanted.first) or (wanted.last and day > wanted.last):
        return False
    for column in ("preset", "field", "officer", "entry_mode"):
        code = getattr(wanted, column)
        if code and getattr(row, column) != code:
            return False
    texts = [row.note or "", *(known[c].get(getattr(row, c) or "", "") for c in known)]
    for word in wanted.search.split():
        exact = fold(word) != word.casefold()
        if exact and not any(word.casefold() in text.casefold() for text in texts):
            return False
        if not exact and not any(fold(word) in fold(text) for text in texts):
            return False
    return True


def expected(wanted: Filter) -> list[int]:
    known = names()
    rows = sorted(InteractionRow.select(), key=lambda r: (r.occurred_at, r.seq), reverse=True)
    return [row.seq for row in rows if holds(row, wanted, known)]


FILTERS = [
    Filter(),
    Filter(voided=True),
    Filter(first=date(2026, 11, 21), last=date(2026, 11, 22)),
    Filter(preset="tech_issue"),
    Filter(preset="tech_issue", field="viec_lam"),
    Filter(officer="MINH", voided=True, last=date(2026, 11, 22)),
    Filter(entry_mode="batch"),
    Filter(search="hoa"),
    Filter(search="người"),
    Filter(search="nguoi"),
    Filter(search="NGƯỜI", officer="HOA"),
    Filter(search="hoi"),
    Filter(search="hỏi"),
    Filter(search="hói"),
    Filter(search="đang"),
    Filter(search="thai san minh", preset="followed"),
    Filter(search="bao hiem", first=date(2026, 11, 22)),
    Filter(search="a"),
    Filter(search="zzzz"),
    Filter(search="100%_"),
    Filter(search="   "),
]


def test_a_filter_finds_what_it_says_in_order(busy: Store) -> None:
    ids = {row.seq: row.id for row in InteractionRow.select()}
    for wanted in FILTERS:
        seqs = expected(wanted)
        page = list_interactions(wanted, limit=1000)
        assert [row.id for row in page.rows] == [ids[seq] for seq in seqs], wanted
        assert page.total == len(seqs), wanted
        middle = list_interactions(wanted, limit=7, offset=5)
        assert [row.id for row in middle.rows] == [ids[seq] for seq in seqs[5:12]], wanted


def test_the_filters_of_these_tests_tell_rows_apart(busy: Store) -> None:
    found = {wanted: tuple(expected(wanted)) for wanted in FILTERS}
    assert len(found[Filter()]) > FIRST
    assert found[Filter(search="hỏi")] and found[Filter(search="hói")] == ()
    assert len(set(found.values())) > 12


def test_a_walk_gives_the_first_rows_and_then_all_with_their_days(busy: Store) -> None:
    rows = {row.seq: row for row in InteractionRow.select()}
    for wanted in FILTERS:
        seqs = expected(wanted)
        first, *pieces = walk(wanted)
        assert list(first.seqs) == seqs[:FIRST] and first.days == (), wanted
        assert [seq for piece in pieces for seq in piece.seqs] == seqs, wanted
        counted: dict[str, list[int]] = {}
        for row in map(rows.__getitem__, seqs):
            day = counted.setdefault(row.day, [0, 0])
            day[0] += 1
            day[1] += row.quantity if row.voided_at is None else 0
        days = [day for piece in pieces for day in piece.days]
        assert days == [Day(day, *counted[day]) for day in sorted(counted, reverse=True)], wanted


def plan_of(wanted: Filter) -> str:
    query = matching(wanted).query()
    steps = run(Condition(f"EXPLAIN QUERY PLAN {query.sql} LIMIT 100", query.values))
    return "\n".join(step[3] for step in steps.fetchall())


PLANS = [
    (Filter(), [BY_TIME]),
    (Filter(first=date(2026, 11, 1)), [f"{BY_TIME} (occurred_at>?)"]),
    (Filter(preset="followed"), ["interaction_preset_occurred_at_seq (preset=?)"]),
    (
        Filter(field="viec_lam", first=date(2026, 11, 1), last=date(2026, 11, 30)),
        ["interaction_field_occurred_at_seq (field=? AND occurred_at>? AND occurred_at<?)"],
    ),
    (Filter(officer="HOA"), ["interaction_officer_occurred_at_seq (officer=?)"]),
    (Filter(search="thai"), [BY_NOTE]),
    (
        Filter(search="hoa"),
        ["MERGE (UNION)", "interaction_officer_occurred_at_seq (officer=?)", BY_NOTE],
    ),
]


def test_each_filter_goes_by_its_index(busy: Store) -> None:
    for wanted, steps in PLANS:
        plan = plan_of(wanted)
        assert all(step in plan for step in steps), plan


def test_no_filter_sorts_or_reads_the_whole_table(busy: Store) -> None:
    for wanted in FILTERS:
        plan = plan_of(wanted)
        assert "TEMP B-TREE" not in plan and "INDEX" in plan, plan
        assert "SCAN interaction" not in plan.replace("SCAN interaction USING", ""), plan


def test_the_rarer_of_two_leads(desk_store: Store, now: datetime) -> None:
    for number in range(30):
        at = now - timedelta(minutes=number)
        log_one(desk_store, at, "followed", field="viec_lam" if number < 2 else "nguoi_co_cong")
    assert "field=?" in plan_of(Filter(preset="followed", field="viec_lam"))
    log_one(desk_store, now, "tech_issue", field="nguoi_co_cong")
    assert "preset=?" in plan_of(Filter(preset="tech_issue", field="nguoi_co_cong"))
    log_one(desk_store, now, "followed", note="Liệt sĩ")
    assert BY_NOTE in plan_of(Filter(preset="followed", search="liet"))


def test_new_rows_are_found_and_know_their_place(busy: Store, now: datetime) -> None:
    wanted = Filter(search="viec lam")
    was = mark()
    seqs = array("q", expected(wanted))
    log_one(busy, now, "followed", field="nguoi_co_cong")
    newest = log_one(busy, now + timedelta(minutes=1), "followed", field="viec_lam")
    older = log_one(
        busy, now, "followed", field="viec_lam", at=now - timedelta(days=2), reason="mất điện"
    )
    new = newer_than(was.newest, wanted)
    assert [one.row.id for one in new] == [newest.id, older.id]
    for one in new:
        seqs.insert(place_of(one, seqs), one.seq)
    assert list(seqs) == expected(wanted)
    assert place_of(new[0], array("q")) == 0


def test_a_mark_tells_of_new_rows_of_corrections_and_of_removed_ones(
    desk_store: Store, now: datetime
) -> None:
    assert (mark().newest, mark().oldest, mark().event) == (0, 0, "")
    row = log_one(desk_store, now)
    logged = mark()
    assert logged.newest > 0
    void_interaction(desk_store, row.id, "HOA", "Ghi nhầm", now)
    assert mark().newest == logged.newest and mark().event > logged.event
    log_one(desk_store, now)
    InteractionRow.update(day="2020-01-01").where(InteractionRow.id == row.id).execute()
    with desk_store.write():
        apply_retention(now)
    assert mark().oldest > logged.oldest


def test_rows_keep_the_order_asked_for_and_gone_ones_are_left_out(
    busy: Store, now: datetime
) -> None:
    edited = log_one(busy, now, "followed")
    edit_interaction(busy, load_context(), edited.id, {"quantity": 9}, "HOA", "đếm lại", now)
    newest = mark().newest
    found = rows_of([3, newest, 999_999, 1])
    assert [one.seq for one in found] == [3, newest, 1]
    assert [one.edited for one in found] == [False, True, False]
    assert found[1].row == Interaction(**vars(found[1].row)) and found[1].row.quantity == 9
    assert len(rows_of(range(1, 100_000))) == newest


def test_retired_entries_can_be_chosen_while_rows_bear_them(
    desk_store: Store, now: datetime
) -> None:
    log_one(desk_store, now, "tech_issue", officer="MINH", field="viec_lam")
    people.retire_officer(desk_store, "MINH", now)
    for table, code in ((Preset, "tech_issue"), (Preset, "declined"), (FieldRow, "viec_lam")):
        table.update(active=False).where(table.code == code).execute()
    choices = load_choices()
    presets = {choice.code: (choice.active, choice.used) for choice in choices.presets}
    assert presets["tech_issue"] == (False, True) and presets["declined"] == (False, False)
    assert presets["followed"] == (True, True)
    assert {c.code: c.active for c in choices.officers} == {"HOA": True, "MINH": False}
    assert choices.names("fields")["viec_lam"]
    assert [choice.active for choice in choices.fields] == sorted(
        (choice.active for choice in choices.fields), reverse=True
    )
    assert list_interactions(Filter(officer="MINH", search="minh")).total == 1


def test_details_say_everything_in_names(desk_store: Store, now: datetime) -> None:
    at = now - timedelta(hours=1)
    row = log_one(
        desk_store, now, "followed", field="viec_lam", at=at, reason="mất điện", note="xem lại"
    )
    edit_interaction(desk_store, load_context(), row.id, {"quantity": 2}, "MINH", "đếm lại", now)
    details = read_details(row.id)
    assert details.row.quantity == 2 and details.reason == "mất điện"
    assert details.shift == "Sáng" and details.channel == "Bộ Nội vụ"
    assert details.people["MINH"] == "Trần Văn Minh"
    assert [line.kind for line in details.story] == ["original", "edit"]
    assert details.closed is None and not details.sample
    later = now + timedelta(days=7)
    ledger.close_week(desk_store, "2026-W48", later, by="HOA")
    assert read_details(row.id).closed == "2026-W48"


def test_notes_past_their_term_are_found_no_more(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, now, note="thai sản")
    assert list_interactions(Filter(search="thai")).total == 1
    with desk_store.write():
        apply_retention(now + timedelta(days=NOTE_DAYS + 1))
    assert list_interactions(Filter(search="thai")).total == 0
    assert list_interactions(Filter()).total == 1


def test_walks_of_a_store_without_rows_are_empty(desk_store: Store) -> None:
    pieces: list[Any] = list(walk(Filter()))
    assert [len(piece.seqs) for piece in pieces] == [0]
