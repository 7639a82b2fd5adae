"""Batch numbers, what became of the copies, and the texts of handouts."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from models.channels.changes import add_channel, disable_channel
from models.channels.register import channels
from models.clock import TZ
from models.errors import Refused
from models.handouts.batches import (
    FAILED,
    FILE,
    batches,
    handed_out_total,
    new_batch,
    next_number,
    record_sent,
    sent_total,
    taken_batch,
    withdraw_batch,
)
from models.handouts.editions import edition_code, edition_of
from models.handouts.texts import FIELDS, default_texts, handout_texts, save_texts
from models.store.opening import Store
from models.store.schema import PrintBatch
from tests.builders import PIN, log_one

MONDAY = date(2026, 11, 23)


def channel_id() -> str:
    return channels()[0].id


def batch(store: Store, now: datetime, kind: str = "a5"):
    return new_batch(store, kind, channel_id(), "vi", "HOA", now)


def test_numbers_run_on_and_begin_again_each_year(desk_store: Store, now: datetime) -> None:
    assert [batch(desk_store, now).number for _ in range(3)] == [
        "IN-2026-0001",
        "IN-2026-0002",
        "IN-2026-0003",
    ]
    eve = datetime(2026, 12, 31, 23, 59, 59, tzinfo=TZ)
    assert batch(desk_store, eve).number == "IN-2026-0004"
    assert batch(desk_store, eve + timedelta(seconds=1)).number == "IN-2027-0001"
    assert next_number(now) == "IN-2026-0005"


def test_numbers_count_on_past_four_digits(desk_store: Store, now: datetime) -> None:
    first = batch(desk_store, now)
    PrintBatch.update(number="IN-2026-9999").where(PrintBatch.id == first.id).execute()
    assert batch(desk_store, now).number == "IN-2026-10000"
    assert batch(desk_store, now).number == "IN-2026-10001"


def test_a_batch_keeps_the_link_that_is_on_the_paper(desk_store: Store, now: datetime) -> None:
    made = batch(desk_store, now)
    disable_channel(desk_store, made.channel, "HOA", "đổi liên kết", PIN, now)
    assert batches()[0].link == "https://zalo.me/4462152339089565647"
    assert batches()[0].fingerprint == made.fingerprint
    with pytest.raises(Refused):
        batch(desk_store, now)


def test_an_unconfirmed_channel_gets_no_batch(desk_store: Store, now: datetime) -> None:
    waiting = add_channel(desk_store, "https://dichvucong.gov.vn", "Cổng DVC", "HOA", now)
    with pytest.raises(Refused):
        new_batch(desk_store, "a5", waiting.id, "vi", "HOA", now)
    assert batches() == []


@pytest.mark.parametrize(
    ("kind", "language", "by"),
    [("a9", "vi", "HOA"), ("a5", "km", "HOA"), ("a5", "en+vi", "HOA"), ("a5", "vi", "AI")],
)
def test_what_does_not_exist_is_refused(
    desk_store: Store, now: datetime, kind: str, language: str, by: str
) -> None:
    with pytest.raises(Refused):
        new_batch(desk_store, kind, channel_id(), language, by, now)
    assert batches() == []


def test_a_failed_block_gives_its_number_back(desk_store: Store, now: datetime) -> None:
    with (
        pytest.raises(RuntimeError),
        taken_batch(desk_store, "a5", channel_id(), "vi", "HOA", now) as made,
    ):
        assert made.number == "IN-2026-0001"
        raise RuntimeError("no paper")
    assert batches() == []
    assert batch(desk_store, now).number == "IN-2026-0001"


def test_a_number_on_paper_is_never_given_back(desk_store: Store, now: datetime) -> None:
    first, second = batch(desk_store, now), batch(desk_store, now)
    assert not withdraw_batch(desk_store, first.id)
    record_sent(desk_store, second.id, 0, "HP", "HOA", now, FAILED)
    assert not withdraw_batch(desk_store, second.id)
    assert [made.number for made in batches()] == ["IN-2026-0002", "IN-2026-0001"]


def test_sent_written_and_handed_out_are_three_numbers(desk_store: Store, now: datetime) -> None:
    made = batch(desk_store, now)
    record_sent(desk_store, made.id, 40, "HP LaserJet", "HOA", now)
    record_sent(desk_store, made.id, 2, "HP LaserJet", "HOA", now)
    record_sent(desk_store, made.id, 7, "to.pdf", "HOA", now, FILE)
    record_sent(desk_store, made.id, 5, "HP LaserJet", "HOA", now + timedelta(days=7))
    log_one(desk_store, now, "handout", quantity=3)
    log_one(desk_store, now, "followed")
    (kept,) = batches()
    assert (kept.sent, kept.filed) == (47, 7)
    assert sent_total(MONDAY, MONDAY + timedelta(days=6)) == 42
    assert handed_out_total(MONDAY, MONDAY) == 3
    assert handed_out_total(MONDAY - timedelta(days=7), MONDAY - timedelta(days=1)) == 0


@pytest.mark.parametrize("copies", [0, -1, 10_001, True, 1.5])
def test_copies_are_a_whole_number_in_bounds(
    desk_store: Store, now: datetime, copies: object
) -> None:
    made = batch(desk_store, now)
    with pytest.raises(Refused):
        record_sent(desk_store, made.id, copies, "HP", "HOA", now)  # type: ignore[arg-type]
    assert batches()[0].sent == 0


def test_only_the_newest_are_listed(desk_store: Store, now: datetime) -> None:
    for minute in range(5):
        batch(desk_store, now + timedelta(minutes=minute))
    assert [made.number[-1] for made in batches(limit=2)] == ["5", "4"]


def test_numbers_of_one_second_are_listed_in_their_order(desk_store: Store, now: datetime) -> None:
    first = batch(desk_store, now)
    batch(desk_store, now)
    # As another program would have made it at the same moment.
    PrintBatch.update(id="f" + first.id[1:]).where(PrintBatch.id == first.id).execute()
    assert [made.number[-1] for made in batches()] == ["2", "1"]


@pytest.mark.parametrize("kind", ["zalo_oa", "gov_site"])
@pytest.mark.parametrize("name", ["vi", "en", "vi-large", "en-large"])
def test_shipped_texts_are_complete_and_voluntary(kind: str, name: str) -> None:
    texts, language = default_texts(kind, name), name[:2]
    assert all(isinstance(getattr(texts, name), str) for name in FIELDS)
    assert texts.warning and texts.other_way and texts.tick
    assert "**" + {"vi": "Không bắt buộc.", "en": "Optional."}[language] + "**" in texts.other_way
    assert "{date}" in texts.printed_label and "{batch}" in texts.printed_label


def test_the_sheet_is_named_a_guide_and_no_form() -> None:
    title = default_texts("zalo_oa", "vi").title.replace("{name}", "Bộ Nội vụ")
    assert title == "Tờ hướng dẫn quan tâm Zalo OA Bộ Nội vụ"


def test_edited_texts_are_kept_and_the_rest_follows_the_shipped(desk_store: Store) -> None:
    shipped = default_texts("zalo_oa", "vi")
    save_texts(desk_store, "zalo_oa", "vi", replace(shipped, step1="Mở Zalo trước đã", sub=""))
    assert handout_texts("zalo_oa", "vi").step1 == "Mở Zalo trước đã"
    assert handout_texts("zalo_oa", "vi").sub == ""
    assert handout_texts("zalo_oa", "vi").warning == shipped.warning
    assert handout_texts("zalo_oa", "en") == default_texts("zalo_oa", "en")
    save_texts(desk_store, "zalo_oa", "vi", shipped)
    assert handout_texts("zalo_oa", "vi") == shipped


def test_large_letters_have_sentences_of_their_own_and_follow_the_others(
    desk_store: Store,
) -> None:
    shipped, large = default_texts("zalo_oa", "vi"), default_texts("zalo_oa", "vi-large")
    for name in ("step1", "step3", "other_way", "warning"):
        assert len(getattr(large, name)) < len(getattr(shipped, name))
    assert large.title == shipped.title
    save_texts(desk_store, "zalo_oa", "vi", replace(shipped, title="Tờ rơi", step1="Mở Zalo"))
    assert handout_texts("zalo_oa", "vi-large") == replace(large, title="Tờ rơi")
    save_texts(desk_store, "zalo_oa", "vi-large", replace(large, title="Tờ rơi", step1="Mở"))
    assert handout_texts("zalo_oa", "vi-large") == replace(large, title="Tờ rơi", step1="Mở")
    assert handout_texts("zalo_oa", "vi").step1 == "Mở Zalo"
    save_texts(desk_store, "zalo_oa", "vi", shipped)
    assert handout_texts("zalo_oa", "vi-large") == replace(large, step1="Mở")


@pytest.mark.parametrize(
    ("variant", "language", "code"),
    [
        ("standard", "vi", "vi"),
        ("standard", "en", "en"),
        ("bilingual", "vi", "vi+en"),
        ("bilingual", "en", "vi+en"),
        ("large", "vi", "vi-large"),
        ("large", "en", "en-large"),
    ],
)
def test_editions_have_codes_that_batches_keep(
    desk_store: Store, now: datetime, variant: str, language: str, code: str
) -> None:
    assert edition_code(variant, language) == code
    assert edition_of(code).code == code
    new_batch(desk_store, "a4", channel_id(), code, "HOA", now)
    assert batches()[0].language == code


@pytest.mark.parametrize(("variant", "language"), [("tiny", "vi"), ("large", "km"), ("", "")])
def test_editions_that_do_not_exist_are_refused(variant: str, language: str) -> None:
    with pytest.raises(Refused):
        edition_code(variant, language)


@pytest.mark.parametrize("wanted", ["", "x" * 201])
def test_a_warning_cannot_be_emptied_or_made_endless(desk_store: Store, wanted: str) -> None:
    shipped = default_texts("zalo_oa", "vi")
    with pytest.raises(Refused):
        save_texts(desk_store, "zalo_oa", "vi", replace(shipped, warning=wanted))
    assert handout_texts("zalo_oa", "vi") == shipped
