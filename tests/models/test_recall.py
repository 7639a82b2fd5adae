"""Changing the default channel, and which prints to take back afterwards."""

import json
from datetime import datetime, timedelta

import pytest

from models.channels.changes import add_channel, confirm_channel, disable_channel, make_default
from models.channels.register import channels, default_channel
from models.clock import iso
from models.errors import Refused
from models.handouts.batches import FILE, new_batch, record_sent
from models.handouts.collected import collect
from models.handouts.recall import OLD, TAKE_BACK, recalls
from models.store import audit
from models.store.opening import Store
from tests.builders import OA_LINK, PIN, log_one

SITE = "https://phananh.moha.gov.vn"
DAY = timedelta(days=1)


@pytest.fixture
def site(desk_store: Store, now: datetime) -> str:
    """A second confirmed channel beside the OA, which stays the default."""
    added = add_channel(desk_store, SITE, "Phản ánh, kiến nghị", "HOA", now)
    return confirm_channel(desk_store, added.id, "MINH", now).id


def oa() -> str:
    return next(channel.id for channel in channels() if channel.link == OA_LINK)


def printed(store: Store, channel: str, now: datetime, copies: int) -> str:
    batch = new_batch(store, "a5", channel, "vi", "HOA", now)
    record_sent(store, batch.id, copies, "HP LaserJet", "HOA", now)
    return batch.number


def test_another_default_needs_reason_and_pin(desk_store: Store, site: str, now: datetime) -> None:
    for reason, pin in (("", PIN), ("  ", PIN), ("OA đổi", None), ("OA đổi", "0000")):
        with pytest.raises(Refused):
            make_default(desk_store, site, "HOA", now, reason, pin)
    with pytest.raises(Refused, match="số điện thoại"):
        make_default(desk_store, site, "HOA", now, "gọi 0912345678", PIN)
    shown = default_channel()
    assert shown is not None and shown.id == oa()
    assert make_default(desk_store, site, "HOA", now, "OA đổi", PIN).default
    line = audit.lines()[0]
    told = json.loads(line["details"])
    assert line["action"] == "channel_default"
    assert (told["was"], told["reason"]) == ("bb75 e59c", "OA đổi")
    assert told["fingerprint"] == default_channel().fingerprint  # type: ignore[union-attr]
    assert audit.first_break() is None


def test_what_came_back_is_noted_and_adds_up(desk_store: Store, site: str, now: datetime) -> None:
    number = printed(desk_store, oa(), now, 40)
    other = printed(desk_store, site, now, 5)
    with pytest.raises(Refused, match="không phải thu hồi"):
        collect(desk_store, number, 3, "HOA", now)
    disable_channel(desk_store, oa(), "HOA", "sai", PIN, now)
    for wrong in ((number, 0, "HOA"), (number, 3, "LAN"), (other, 3, "HOA"), ("IN-1", 3, "HOA")):
        with pytest.raises(Refused):
            collect(desk_store, *wrong, now)
    collect(desk_store, number, 30, "HOA", now + DAY)
    made = collect(desk_store, number, 5, "MINH", now + 2 * DAY)
    assert (made.sent, made.collected) == (40, 35)
    assert made.collected_at == iso(now + 2 * DAY)
    assert recalls()[0].batches == (made,)


def test_what_is_the_default_already_needs_nothing(desk_store: Store, now: datetime) -> None:
    lines = audit.length()
    assert make_default(desk_store, oa(), "HOA", now).id == oa()
    assert audit.length() == lines


def test_without_a_pin_a_reason_is_enough(desk_store: Store, site: str, now: datetime) -> None:
    with desk_store.write():
        desk_store.db.execute_sql("DELETE FROM setting WHERE key='pin_hash'")
    with pytest.raises(Refused, match="lý do"):
        make_default(desk_store, site, "HOA", now)
    assert make_default(desk_store, site, "HOA", now, "OA đổi").default


def test_nothing_on_show_needs_no_reason(desk_store: Store, site: str, now: datetime) -> None:
    with desk_store.write():
        desk_store.db.execute_sql("UPDATE channel SET is_default = 0")
    assert make_default(desk_store, site, "HOA", now).default


def test_the_heir_of_a_disabled_default_is_told_in_the_audit(
    desk_store: Store, site: str, now: datetime
) -> None:
    disable_channel(desk_store, oa(), "HOA", "bị giả mạo", PIN, now)
    line = audit.lines()[0]
    assert (line["action"], line["subject"]) == ("channel_default", site)
    assert json.loads(line["details"])["was"] == "bb75 e59c"


def test_prints_of_a_good_link_are_not_recalled(
    desk_store: Store, site: str, now: datetime
) -> None:
    printed(desk_store, oa(), now, 40)
    printed(desk_store, site, now, 5)
    assert recalls() == []


def test_prints_of_a_disabled_link_are_taken_back(
    desk_store: Store, site: str, now: datetime
) -> None:
    numbers = [printed(desk_store, oa(), now, 40), printed(desk_store, oa(), now + DAY, 20)]
    filed = new_batch(desk_store, "a4", oa(), "vi", "HOA", now + DAY)
    record_sent(desk_store, filed.id, 7, "to.pdf", "HOA", now, FILE)
    log_one(desk_store, now, "handout", quantity=12)
    log_one(desk_store, now, "followed")
    disable_channel(desk_store, oa(), "HOA", "đổi liên kết", PIN, now + 2 * DAY)
    log_one(desk_store, now + 2 * DAY, "handout", quantity=3)
    printed(desk_store, site, now + 2 * DAY, 99)
    (recall,) = recalls()
    assert (recall.state, recall.link, recall.name) == (TAKE_BACK, OA_LINK, "Bộ Nội vụ")
    assert (recall.fingerprint, recall.reason) == ("bb75 e59c", "đổi liên kết")
    assert recall.since == "2026-11-25T09:41:00+07:00"
    assert (recall.sent, recall.filed, recall.handed_out) == (60, 7, 12)
    assert {batch.number for batch in recall.batches} == {*numbers, filed.number}


def test_a_link_that_was_registered_again_is_good_again(desk_store: Store, now: datetime) -> None:
    printed(desk_store, oa(), now, 40)
    disable_channel(desk_store, oa(), "HOA", "tạm ngừng", PIN, now)
    again = add_channel(desk_store, OA_LINK, "Bộ Nội vụ", "HOA", now + DAY)
    assert [recall.state for recall in recalls()] == [TAKE_BACK]
    confirm_channel(desk_store, again.id, "MINH", now + DAY)
    assert recalls() == []


def test_prints_of_a_replaced_link_are_old_and_not_taken_back(
    desk_store: Store, site: str, now: datetime
) -> None:
    before = printed(desk_store, oa(), now, 40)
    make_default(desk_store, site, "HOA", now + DAY, "dùng cổng", PIN)
    printed(desk_store, oa(), now + 2 * DAY, 5)
    (recall,) = recalls()
    assert (recall.state, recall.sent) == (OLD, 40)
    assert [batch.number for batch in recall.batches] == [before]
    make_default(desk_store, oa(), "HOA", now + 3 * DAY, "dùng lại OA", PIN)
    assert recalls() == []


def test_what_must_be_taken_back_stands_before_what_is_old(
    desk_store: Store, site: str, now: datetime
) -> None:
    gone = add_channel(desk_store, "https://dichvucong.gov.vn", "Cổng DVC", "HOA", now)
    confirm_channel(desk_store, gone.id, "MINH", now)
    for channel in (oa(), gone.id):
        printed(desk_store, channel, now, 1)
    disable_channel(desk_store, gone.id, "HOA", "sai", PIN, now)
    make_default(desk_store, site, "HOA", now + DAY, "dùng cổng", PIN)
    assert [recall.state for recall in recalls()] == [TAKE_BACK, OLD]
