"""One press, one durable row; corrections keep the original."""

from datetime import datetime, timedelta

import pytest

from models.errors import Refused
from models.log.context import load_context
from models.log.interactions import (
    Draft,
    edit_interaction,
    history,
    log_interaction,
    void_interaction,
)
from models.log.listing import Filter, list_interactions
from models.log.tally import tally, total_between
from models.log.undo import undo_last
from models.reports import ledger
from models.store import audit
from models.store.opening import Store
from models.store.schema import InteractionRow
from models.uuid7 import uuid7
from tests.builders import log_one


def test_a_row_takes_over_what_the_desk_knows(desk_store: Store, now: datetime) -> None:
    row = log_one(desk_store, now, "no_phone", field="viec_lam", visitor="worker")
    assert (row.activity, row.outcome) == ("intro", "no_smartphone")
    assert (row.officer, row.counter, row.entry_mode) == ("HOA", "03", "single")
    assert row.occurred_at == row.recorded_at == "2026-11-23T09:41:00+07:00"
    assert InteractionRow.get().shift == "sang"
    assert row.channel is not None


def test_the_same_id_is_stored_once_and_answers_the_same(desk_store: Store, now: datetime) -> None:
    key = uuid7(now)
    first = log_one(desk_store, now, id=key)
    again = log_one(desk_store, now + timedelta(minutes=1), "declined", id=key)
    assert again == first
    assert InteractionRow.select().count() == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"preset": "unknown"},
        {"visitor": "child"},
        {"medium": "carrier pigeon"},
        {"field": "không có"},
        {"quantity": 0},
        {"quantity": 1000},
        {"quantity": True},
        {"quantity": 1.5},
        {"note": "gọi 0912345678"},
        {"note": "x" * 201},
        {"officer": "AI"},
        {"at": datetime(2026, 11, 23, 8, 0).astimezone()},
    ],
)
def test_what_is_against_the_rules_is_refused_and_nothing_stored(
    wrong: dict[str, object], desk_store: Store, now: datetime
) -> None:
    preset = str(wrong.pop("preset", "followed"))
    with pytest.raises(Refused):
        log_one(desk_store, now, preset, **wrong)
    assert InteractionRow.select().count() == 0


def test_backdating_needs_a_reason_and_is_marked(desk_store: Store, now: datetime) -> None:
    row = log_one(desk_store, now, at=now - timedelta(hours=1), reason="mất điện", quantity=5)
    assert row.entry_mode == "batch"
    assert row.occurred_at == "2026-11-23T08:41:00+07:00"
    assert row.recorded_at == "2026-11-23T09:41:00+07:00"
    with pytest.raises(Refused):
        log_one(desk_store, now, at=now + timedelta(hours=1), reason="tương lai")


def test_an_edit_keeps_the_original_readable(desk_store: Store, now: datetime) -> None:
    row = log_one(desk_store, now, "followed")
    context = load_context()
    changes = {"preset": "handout", "quantity": 3, "note": "phát thêm"}
    edited = edit_interaction(desk_store, context, row.id, changes, "MINH", "ghi nhầm", now)
    assert (edited.preset, edited.activity, edited.quantity) == ("handout", "handout", 3)
    first, change = history(row.id)
    assert first.changes["preset"] == "followed"
    assert change.changes["preset"] == ["followed", "handout"]
    assert (change.officer, change.reason) == ("MINH", "ghi nhầm")
    with pytest.raises(Refused):
        edit_interaction(desk_store, context, row.id, changes, "MINH", "  ", now)


def test_a_voided_row_stays_but_leaves_every_total(desk_store: Store, now: datetime) -> None:
    row = log_one(desk_store, now, quantity=4)
    log_one(desk_store, now)
    voided = void_interaction(desk_store, row.id, "HOA", "nhầm", now)
    assert voided.voided_at and voided.void_reason == "nhầm"
    assert tally(now).total == total_between(now.date(), now.date()) == 1
    assert list_interactions(Filter()).total == 1
    assert list_interactions(Filter(voided=True)).total == 2
    again = void_interaction(desk_store, row.id, "MINH", "lần nữa", now)
    assert again == voided
    assert [line.kind for line in history(row.id)] == ["original", "void"]


def test_undo_takes_back_the_last_ones_in_turn(desk_store: Store, now: datetime) -> None:
    first = log_one(desk_store, now)
    second = log_one(desk_store, now + timedelta(seconds=2), "handout")
    later = now + timedelta(minutes=5)
    assert undo_last(desk_store, "HOA", "03", later).id == second.id
    assert undo_last(desk_store, "HOA", "03", later).id == first.id
    assert undo_last(desk_store, "HOA", "03", later) is None


def test_undo_stops_after_ten_minutes_and_at_other_desks(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, now)
    assert undo_last(desk_store, "HOA", "03", now + timedelta(minutes=11)) is None
    assert undo_last(desk_store, "HOA", "04", now) is None
    assert undo_last(desk_store, "MINH", "03", now) is None


def test_a_closed_week_takes_nothing_any_more(desk_store: Store, now: datetime) -> None:
    row = log_one(desk_store, now)
    ledger.close_week(desk_store, "2026-W48", now, "HOA")
    later = now + timedelta(minutes=1)
    for attempt in (
        lambda: log_one(desk_store, later),
        lambda: void_interaction(desk_store, row.id, "HOA", "x", later),
        lambda: edit_interaction(
            desk_store, load_context(), row.id, {"quantity": 2}, "HOA", "x", later
        ),
        lambda: undo_last(desk_store, "HOA", "03", later),
    ):
        with pytest.raises(Refused, match="2026-W48"):
            attempt()


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("quan tam", 2),
        ("quan tâm", 2),
        ("QUAN TÂM", 2),
        ("quán", 0),
        ("viec lam", 1),
        ("hoa", 3),
        ("Hòa", 0),
        ("to huong dan", 1),
        ("dang ky", 1),
        ("đăng", 1),
        ("đang", 0),
        ("100%", 1),
        ("_", 0),
        ("'; DROP TABLE interaction; --", 0),
        ("\u0301", 3),
    ],
)
def test_search_works_without_and_with_accents(
    search: str, found: int, desk_store: Store, now: datetime
) -> None:
    log_one(desk_store, now, "followed", field="viec_lam")
    log_one(desk_store, now, "already_following", note="hỏi đăng ký 100% trực tuyến")
    log_one(desk_store, now, "handout")
    assert list_interactions(Filter(search=search)).total == found


def test_rows_come_newest_first_in_pages(desk_store: Store, now: datetime) -> None:
    for minute in range(10):
        log_one(desk_store, now + timedelta(minutes=minute))
    page = list_interactions(Filter(), limit=3, offset=2)
    assert page.total == 10
    assert [row.occurred_at[14:16] for row in page.rows] == ["48", "47", "46"]


def test_the_tally_counts_lots_and_compares_with_the_same_weekday(
    desk_store: Store, now: datetime
) -> None:
    last_week = now - timedelta(days=7)
    log_one(desk_store, last_week, quantity=3)
    log_one(desk_store, last_week + timedelta(hours=5), quantity=2)
    log_one(desk_store, now, "followed", quantity=2)
    log_one(desk_store, now, "scanned_only")
    log_one(desk_store, now, "handout", quantity=7)
    seen = tally(now)
    assert (seen.total, seen.followed, seen.introduced) == (10, 2, 3)
    assert seen.by_hour[9] == 10
    assert seen.by_preset["handout"] == 7
    assert (seen.last_week, seen.last_week_so_far) == (5, 3)


def test_corrections_and_voids_are_in_an_unbroken_system_log(
    desk_store: Store, now: datetime
) -> None:
    row = log_one(desk_store, now)
    void_interaction(desk_store, row.id, "HOA", "nhầm", now)
    assert audit.first_break() is None
    desk_store.db.execute_sql("UPDATE audit SET actor = 'AI' WHERE seq = 2")
    assert audit.first_break() == 2


def test_a_refused_draft_can_be_stored_after_it_was_mended(
    desk_store: Store, now: datetime
) -> None:
    draft = Draft(id=uuid7(now), preset="followed", note="ten@moha.gov.vn")
    with pytest.raises(Refused):
        log_interaction(desk_store, load_context(), draft, now)
    mended = Draft(id=draft.id, preset="followed", note="gửi thư cho Bộ")
    assert log_interaction(desk_store, load_context(), mended, now).note == "gửi thư cho Bộ"
