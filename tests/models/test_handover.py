"""The summary of a shift: which one, its counts, what the colleague must know."""

from datetime import datetime, timedelta

import pytest

from models.channels.register import default_channel
from models.checks import incidents
from models.checks.shift_checks import check_now
from models.errors import Refused
from models.handouts.batches import FILE, SENT, new_batch, record_sent
from models.log.context import load_context
from models.log.handover import BatchToday, KindCount, handover
from models.log.interactions import void_interaction
from models.petitions.book import FORWARDED, PETITION, move_petition, note_petition
from models.setup import desk
from models.store.opening import Store
from models.store.schema import Counter, Preset, ShiftRow
from tests.builders import log_one


def at(now: datetime, hour: int, minute: int = 0) -> datetime:
    return now.replace(hour=hour, minute=minute, second=0)


def test_the_running_shift_is_told_up_to_now(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, at(now, 8, 5))
    log_one(desk_store, at(now, 8, 20), "scanned_only", quantity=3)
    log_one(desk_store, at(now, 9, 10), "handout", quantity=4)
    log_one(desk_store, at(now, 9, 20), "tech_issue")
    void_interaction(desk_store, log_one(desk_store, at(now, 9, 30)).id, "HOA", "nhầm", now)
    told = handover(now)
    assert (told.shift_code, told.shift, told.running) == ("sang", "Sáng", True)
    assert (told.start, told.end) == (at(now, 7, 30), now)
    assert (told.counter, told.officer) == ("Quầy 03", "Nguyễn Thị Hoa")
    assert (told.total, told.followed, told.introduced, told.share) == (9, 1, 5, "20,0%")
    assert told.kinds[0] == KindCount("followed", "Giới thiệu, đã quan tâm", 1)
    assert [(kind.code, kind.count) for kind in told.kinds[1:]] == [
        ("scanned_only", 3),
        ("handout", 4),
        ("tech_issue", 1),
    ]
    assert {hour: n for hour, n in enumerate(told.by_hour) if n} == {8: 4, 9: 5}
    assert (told.handouts, told.tech_issues) == (4, 1)


def test_without_an_introduction_there_is_no_share(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, now, "handout")
    assert (handover(now).introduced, handover(now).share) == (0, "–")


def test_at_noon_the_morning_is_told_with_its_late_row(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, at(now, 7, 10))
    log_one(desk_store, at(now, 11, 50))
    told = handover(at(now, 12, 0))
    assert (told.shift_code, told.running, told.total) == ("sang", False, 2)
    assert (told.start, told.end) == (at(now, 7, 10), at(now, 11, 50))
    assert handover(at(now, 13, 40)).total == 0
    assert handover(at(now, 18, 0)).shift_code == "chieu"


def test_before_the_first_shift_and_on_sunday_the_day_is_told(
    desk_store: Store, now: datetime
) -> None:
    log_one(desk_store, at(now, 7, 10))
    early = handover(at(now, 7, 20))
    assert (early.shift, early.total, early.running) == ("", 1, True)
    sunday = at(now, 9) - timedelta(days=1)
    log_one(desk_store, sunday)
    told = handover(sunday + timedelta(minutes=5))
    assert (told.shift, told.total, told.start) == ("", 1, sunday)


def test_overlapping_shifts_are_told_where_their_rows_are(desk_store: Store, now: datetime) -> None:
    ShiftRow.create(
        code="trua", name="Trưa", start="11:00", end="13:00", weekdays="0 1 2 3 4", position=9
    )
    log_one(desk_store, at(now, 11, 10))
    assert (handover(at(now, 11, 15)).shift_code, handover(at(now, 11, 15)).total) == ("sang", 1)
    assert handover(at(now, 12, 0)).shift_code == "trua"


def test_the_same_shift_a_week_before_so_far_and_whole(desk_store: Store, now: datetime) -> None:
    week = timedelta(days=7)
    log_one(desk_store, at(now, 9, 0) - week, quantity=5)
    log_one(desk_store, at(now, 11, 0) - week, quantity=7)
    log_one(desk_store, at(now, 15, 0) - week, quantity=9)
    told = handover(now)
    assert (told.last_week_so_far, told.last_week) == (5, 12)


def test_rows_of_another_counter_are_not_ours(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, now)
    Counter.update(active=False).execute()
    desk.save_counter(desk.Place("05", "Quầy 05"))
    told = handover(now)
    assert (told.counter, told.total) == ("Quầy 05", 0)


def test_rows_of_a_retired_button_keep_their_name(desk_store: Store, now: datetime) -> None:
    log_one(desk_store, now, "petition")
    Preset.update(active=False).where(Preset.code == "petition").execute()
    assert handover(now).kinds == (KindCount("petition", "Hướng dẫn gửi PAKN", 1),)


def test_incidents_and_sheets_sent_to_a_printer_today(desk_store: Store, now: datetime) -> None:
    channel = desk_channel()
    for days, kind, copies in ((1, SENT, 90), (0, SENT, 20), (0, SENT, 5), (0, FILE, 7)):
        then = now - timedelta(days=days)
        batch = new_batch(desk_store, "a5", channel, "vi", "HOA", then)
        record_sent(desk_store, batch.id, copies, "HP", "HOA", then, kind)
    found = incidents.report(desk_store, incidents.TORN, "tờ dán ở quầy 3", "", "HOA", now)
    told = handover(now)
    assert told.batches == (BatchToday("IN-2026-0002", 20), BatchToday("IN-2026-0003", 5))
    assert told.open_incidents == 1
    incidents.move(desk_store, found.id, incidents.REPLACED, "", "HOA", now)
    assert handover(now).open_incidents == 0


def test_what_waits_for_the_one_who_takes_over(desk_store: Store, now: datetime) -> None:
    text = "Lối vào trung tâm bị ngập"
    noted = note_petition(desk_store, load_context(), PETITION, text, None, now, "HOA", log=False)
    told = handover(now)
    assert (told.unchecked, told.petitions_new) == (True, 1)
    check_now(desk_store, "HOA", now)
    move_petition(desk_store, noted.id, FORWARDED, "", "HOA", now)
    told = handover(now)
    assert (told.unchecked, told.petitions_new) == (False, 0)


def desk_channel() -> str:
    channel = default_channel()
    assert channel is not None
    return channel.id


def test_before_set_up_it_is_refused(store: Store, now: datetime) -> None:
    with pytest.raises(Refused):
        handover(now)
