"""Ghi bù: several kinds for a shift that nobody could log in."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from models.clock import TZ
from models.errors import Refused
from models.log.batch import BatchDraft, log_batch
from models.log.batch_rows import rows_of_batch
from models.log.context import load_context
from models.log.interactions import Interaction, find_interaction, history
from models.log.tally import tally
from models.log.undo import undo_last
from models.reports import ledger
from models.store import audit
from models.store.opening import Store
from models.store.schema import HolidayRow, InteractionRow, Preset, ShiftRow
from models.uuid7 import derived_uuid, parse_uuid, uuid7
from tests.builders import PIN, log_one

FRIDAY = date(2026, 11, 20)
SUNDAY = date(2026, 11, 22)
MONDAY = date(2026, 11, 23)
HOLIDAY = date(2026, 11, 24)


def make_up(store: Store, now: datetime, **more: Any) -> tuple[Interaction, ...]:
    values: dict[str, Any] = {
        "id": uuid7(now),
        "day": FRIDAY,
        "shift": "chieu",
        "quantities": {"handout": 8, "followed": 12, "declined": 4},
        "reason": "Mất điện",
    }
    return log_batch(store, load_context(), BatchDraft(**{**values, **more}), now)


def test_each_kind_is_a_row_in_the_middle_of_the_shift(desk_store: Store, now: datetime) -> None:
    made = make_up(desk_store, now, visitor="worker", field="viec_lam", medium="mobile_outreach")
    assert [(row.preset, row.quantity) for row in made] == [
        ("followed", 12),
        ("handout", 8),
        ("declined", 4),
    ]
    assert {row.occurred_at for row in made} == {"2026-11-20T15:15:00+07:00"}
    assert {row.recorded_at for row in made} == {"2026-11-23T09:41:00+07:00"}
    assert {row.entry_mode for row in made} == {"batch"}
    assert {(r.visitor, r.field, r.medium, r.officer) for r in made} == {
        ("worker", "viec_lam", "mobile_outreach", "HOA")
    }
    stored = list(InteractionRow.select().order_by(InteractionRow.seq))
    assert [(row.day, row.shift, row.reason) for row in stored] == [
        ("2026-11-20", "chieu", "Mất điện")
    ] * 3
    assert made[0] == find_interaction(made[0].id)
    assert history(made[0].id)[0].reason == "Mất điện"


def test_a_running_shift_takes_what_has_passed_of_it(desk_store: Store, now: datetime) -> None:
    (row,) = make_up(desk_store, now, day=MONDAY, shift="sang", quantities={"handout": 3})
    assert row.occurred_at == "2026-11-23T08:35:00+07:00"
    early = datetime(2026, 11, 23, 13, 30, 5, tzinfo=TZ)
    (row,) = make_up(desk_store, early, day=MONDAY, quantities={"handout": 3})
    assert row.occurred_at == "2026-11-23T13:30:00+07:00"


def test_the_same_draft_is_stored_once(desk_store: Store, now: datetime) -> None:
    key = uuid7(now)
    first = make_up(desk_store, now, id=key)
    again = make_up(desk_store, now + timedelta(minutes=1), id=key, quantities={"petition": 1})
    assert again == first
    assert InteractionRow.select().count() == 3
    # Ids of other programs are as good as ours.
    foreign = parse_uuid("0d9b5e2a-3c5f-4e6b-9a41-6f0c2f3b7a11")
    assert make_up(desk_store, now, id=foreign) == make_up(desk_store, now, id=foreign)
    assert InteractionRow.select().count() == 6


def test_derived_ids_are_uuids_and_their_own() -> None:
    parent = "019aae2f-6b1a-7c3e-8a54-0123456789ab"
    made = {derived_uuid(parent, name) for name in ("followed", "handout", "declined")}
    assert len(made) == 3
    assert all(parse_uuid(one) == one and one[:19] == parent[:19] for one in made)
    assert derived_uuid(parent, "handout") == derived_uuid(parent, "handout")
    assert derived_uuid(parent[:-1] + "c", "handout") not in made


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"day": MONDAY, "shift": "chieu"}, "chưa tới"),
        ({"day": date(2026, 12, 1)}, "chưa tới"),
        ({"day": date(2025, 11, 20)}, "quá một năm"),
        ({"day": SUNDAY}, "không làm việc ngày 22/11/2026"),
        ({"shift": "dem"}, "sang, chieu"),
        ({"quantities": {}}, "số lượt"),
        ({"quantities": {"handout": 0}}, "số lượt"),
        ({"quantities": {"handout": 1000}}, "999"),
        ({"quantities": {"handout": -1}}, "999"),
        ({"quantities": {"handout": 2, "unknown": 1}}, "unknown"),
        ({"reason": " "}, "lý do"),
        ({"reason": "gọi 0912345678"}, "số điện thoại"),
        ({"visitor": "child"}, "Đối tượng"),
        ({"medium": "pigeon"}, "Hình thức"),
        ({"field": "không có"}, "lĩnh vực"),
        ({"officer": "AI"}, "cán bộ"),
        ({"shift": ""}, "cần có giờ"),
        ({"shift": "", "at": time(14, 0)}, "thuộc ca Chiều"),
        ({"shift": "", "at": time(18, 0), "day": MONDAY}, "chưa tới"),
    ],
)
def test_what_is_refused(
    desk_store: Store, now: datetime, wrong: dict[str, Any], said: str
) -> None:
    with pytest.raises(Refused) as error:
        make_up(desk_store, now, **wrong)
    assert said in str(error.value)
    assert InteractionRow.select().count() == 0


def test_a_retired_kind_is_refused(desk_store: Store, now: datetime) -> None:
    Preset.update(active=False).where(Preset.code == "handout").execute()
    with pytest.raises(Refused):
        make_up(desk_store, now)
    assert InteractionRow.select().count() == 0


def test_a_holiday_is_refused_with_its_name_and_taken_as_extra_work(desk_store: Store) -> None:
    later = datetime(2026, 11, 25, 8, tzinfo=TZ)
    with pytest.raises(Refused, match=r"Ngày Văn hóa Việt Nam.*Tăng cường"):
        make_up(desk_store, later, day=HOLIDAY)
    (row, *_) = make_up(desk_store, later, day=HOLIDAY, shift="", at=time(9, 30))
    assert row.occurred_at == "2026-11-24T09:30:00+07:00"
    assert {stored.shift for stored in InteractionRow.select()} == {""}


def test_an_evening_is_outside_the_shifts(desk_store: Store, now: datetime) -> None:
    (row,) = make_up(desk_store, now, shift="", at=time(18, 30), quantities={"petition": 2})
    assert row.occurred_at == "2026-11-20T18:30:00+07:00"


def test_a_day_worked_in_exchange_has_its_shifts(desk_store: Store, now: datetime) -> None:
    HolidayRow.create(day="2026-11-21", name="Làm bù", kind="makeup_day")
    assert len(make_up(desk_store, now, day=date(2026, 11, 21), shift="sang")) == 3


def test_saturday_morning_only(desk_store: Store, now: datetime) -> None:
    ShiftRow.update(weekdays="0 1 2 3 4 5").where(ShiftRow.code == "sang").execute()
    saturday = date(2026, 11, 21)
    assert len(make_up(desk_store, now, day=saturday, shift="sang")) == 3
    with pytest.raises(Refused, match="Chiều không làm việc"):
        make_up(desk_store, now, day=saturday, shift="chieu")


def test_a_closed_week_takes_no_batch_but_knows_a_stored_one(
    desk_store: Store, now: datetime
) -> None:
    key = uuid7(now)
    made = make_up(desk_store, now, id=key)
    ledger.close_week(desk_store, "2026-W47", now, "HOA")
    with pytest.raises(Refused, match="2026-W47"):
        make_up(desk_store, now)
    assert make_up(desk_store, now, id=key) == made
    ledger.reopen_week(desk_store, "2026-W47", now, "HOA", "ghi thiếu", PIN)
    assert len(make_up(desk_store, now)) == 3


def test_undo_takes_the_whole_batch_and_nothing_else(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, now)
    make_up(desk_store, now, day=MONDAY, shift="sang", quantities={"handout": 2, "petition": 1})
    make_up(desk_store, now, day=date(2026, 10, 1), quantities={"petition": 5, "handout": 5})
    later = now + timedelta(minutes=2)
    undone = undo_last(desk_store, "HOA", "03", later)
    assert undone is not None
    assert {row.quantity for row in rows_of_batch(undone.id)} == {5}
    assert [bool(row.voided_at) for row in rows_of_batch(undone.id)] == [True, True]
    assert tally(now).total == 4
    assert undo_last(desk_store, "HOA", "03", later) is not None
    assert tally(now).total == 1
    assert undo_last(desk_store, "HOA", "03", later) is not None
    assert undo_last(desk_store, "HOA", "03", later) is None
    assert audit.first_break() is None


def test_undo_leaves_a_row_of_the_batch_that_was_voided_by_hand(
    desk_store: Store, now: datetime
) -> None:
    from models.log.interactions import void_interaction

    first, *_ = make_up(desk_store, now)
    void_interaction(desk_store, first.id, "HOA", "nhầm", now)
    undo_last(desk_store, "HOA", "03", now)
    assert find_interaction(first.id).void_reason == "nhầm"
    assert InteractionRow.select().where(InteractionRow.voided_at.is_null()).count() == 0


def test_rows_pressed_one_by_one_are_no_batch(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, now, quantity=4)
    row = log_one(desk_store, now, quantity=4)
    assert rows_of_batch(row.id) == (row,)
    assert rows_of_batch("019aae2f-6b1a-7c3e-8a54-0123456789ab") == ()


def test_nothing_of_a_batch_stays_when_the_store_fails(
    desk_store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    from models.log import batch

    real, calls = batch.insert_new, []

    def fails_second(*given: Any) -> bool:
        calls.append(given)
        if len(calls) == 2:
            raise OSError("disk")
        return real(*given)

    monkeypatch.setattr(batch, "insert_new", fails_second)
    with pytest.raises(OSError, match="disk"):
        make_up(desk_store, now)
    assert InteractionRow.select().count() == 0
