"""An answer put to use: logged with its interaction, shown, printed, counted for the week (A3)."""

from datetime import date, datetime, timedelta

import pytest

from models.answers.shelf import MOST, questions_of
from models.answers.source import source_link
from models.answers.use import log_answer, note_use, used_between
from models.channels.withdrawn import Withdrawn, keep_withdrawn
from models.display.shown_answer import LONGEST, just_begun, show_answer, shown_now, take_back
from models.display.status import DisplayNow, tell_status
from models.errors import Refused
from models.log.context import load_context
from models.log.interactions import Draft, void_interaction
from models.log.undo import undo_last
from models.store.desk_schema import AnswerUse
from models.store.opening import Store
from models.store.schema import InteractionRow
from models.uuid7 import uuid7
from tests.answers_shown import QUESTION, SITE, put_answer

DAY = date(2026, 11, 23)


def draft(now: datetime, **more: object) -> Draft:
    return Draft(id=uuid7(now), preset="policy_question", **more)  # type: ignore[arg-type]


def test_logging_an_answer_is_one_interaction_and_one_use(desk_store: Store, now: datetime) -> None:
    answer = put_answer(desk_store, now)
    wanted = draft(now, visitor="worker", field="bhxh")
    row = log_answer(desk_store, load_context(), answer, wanted, now)
    assert (row.preset, row.activity, row.outcome) == (
        "policy_question",
        "policy_answer",
        "answered",
    )
    assert (row.visitor, row.field) == ("worker", "nguoi_co_cong")
    again = log_answer(desk_store, load_context(), answer, wanted, now + timedelta(seconds=1))
    assert again == row
    assert InteractionRow.select().count() == 1
    assert [(use.kind, use.interaction) for use in AnswerUse.select()] == [("logged", row.id)]


def test_an_answer_without_a_field_of_the_catalogue_takes_the_remembered_one(
    desk_store: Store, now: datetime
) -> None:
    answer = put_answer(desk_store, now, field="", field_name="Hộ tịch")
    row = log_answer(desk_store, load_context(), answer, draft(now, field="bhxh"), now)
    assert row.field == "bhxh"


def test_what_is_refused_keeps_neither_row_nor_use(desk_store: Store, now: datetime) -> None:
    answer = put_answer(desk_store, now)
    with pytest.raises(Refused):
        log_answer(desk_store, load_context(), answer, draft(now, visitor="alien"), now)
    with pytest.raises(Refused):
        log_answer(desk_store, load_context(), "none", draft(now), now)
    assert InteractionRow.select().count() == AnswerUse.select().count() == 0


def test_the_week_counts_each_way_of_using_an_answer(desk_store: Store, now: datetime) -> None:
    first = put_answer(desk_store, now)
    second = put_answer(desk_store, now, "Ai được cấp thẻ bảo hiểm y tế?")
    put_answer(desk_store, now, "Không ai hỏi câu này?")
    log_answer(desk_store, load_context(), first, draft(now), now)
    for kind in ("shown", "shown", "printed"):
        note_use(desk_store, first, kind, "HOA", now)
    note_use(desk_store, second, "printed", "HOA", now)
    note_use(desk_store, second, "printed", "HOA", now - timedelta(days=1))
    question = "Ai được cấp thẻ bảo hiểm y tế?"
    assert used_between(DAY, DAY) == [(first, QUESTION, 2, 1, 1), (second, question, 0, 1, 0)]
    assert used_between(DAY - timedelta(days=1), DAY)[1][3] == 2
    assert used_between(DAY + timedelta(days=1), DAY + timedelta(days=7)) == []


def test_an_undone_or_voided_interaction_no_longer_counts(desk_store: Store, now: datetime) -> None:
    answer = put_answer(desk_store, now)
    log_answer(desk_store, load_context(), answer, draft(now), now)
    kept = log_answer(desk_store, load_context(), answer, draft(now), now + timedelta(seconds=2))
    assert used_between(DAY, DAY)[0][4] == 2
    undo_last(desk_store, "HOA", "03", now + timedelta(seconds=5))
    assert used_between(DAY, DAY)[0][4] == 1
    for row in InteractionRow.select().where(InteractionRow.voided_at.is_null()):
        void_interaction(desk_store, row.id, "HOA", "nhầm", now)
    assert used_between(DAY, DAY) == []
    assert kept.preset == "policy_question"


def test_uses_of_another_kind_are_not_kept(desk_store: Store, now: datetime) -> None:
    answer = put_answer(desk_store, now)
    with pytest.raises(ValueError, match="logged"):
        note_use(desk_store, answer, "logged", "HOA", now)
    with pytest.raises(Refused):
        note_use(desk_store, answer, "shown", "NOBODY", now)
    assert AnswerUse.select().count() == 0


@pytest.mark.parametrize("state", [None, "stopped", "failed", "hidden", "no_screen", "preview"])
def test_without_a_running_screen_nothing_is_said_to_be_shown(
    desk_store: Store, now: datetime, state: str | None
) -> None:
    answer = put_answer(desk_store, now)
    if state is not None:
        tell_status(desk_store, DisplayNow(state), now)
    with pytest.raises(Refused, match="chưa chạy"):
        show_answer(desk_store, answer, now)
    assert shown_now(now) is None
    assert AnswerUse.select().count() == 0


def test_while_the_code_is_covered_no_answer_is_shown(desk_store: Store, now: datetime) -> None:
    answer = put_answer(desk_store, now)
    tell_status(desk_store, DisplayNow("covered"), now)
    with pytest.raises(Refused, match="tạm dừng"):
        show_answer(desk_store, answer, now)


def test_shown_until_it_is_taken_back(desk_store: Store, now: datetime) -> None:
    tell_status(desk_store, DisplayNow("showing"), now)
    answer, other = put_answer(desk_store, now), put_answer(desk_store, now, "Câu khác?")
    first = show_answer(desk_store, answer, now)
    assert shown_now(now) == first
    assert first.answer.question == QUESTION
    second = show_answer(desk_store, other, now, "MINH")
    assert take_back(desk_store, now, first.token) is False
    assert shown_now(now) == second
    assert take_back(desk_store, now, second.token) is True
    assert take_back(desk_store, now) is False
    assert shown_now(now) is None
    assert [use.officer for use in AnswerUse.select().order_by(AnswerUse.at)] == ["HOA", "MINH"]


def test_what_was_put_up_long_ago_is_not_brought_back(desk_store: Store, now: datetime) -> None:
    tell_status(desk_store, DisplayNow("showing"), now)
    shown = show_answer(desk_store, put_answer(desk_store, now), now)
    assert just_begun(shown, now + timedelta(seconds=30))
    assert not just_begun(shown, now + timedelta(seconds=120))
    assert shown_now(now + timedelta(seconds=120)) == shown
    assert shown_now(now + LONGEST + timedelta(seconds=1)) is None


def test_what_is_no_longer_in_force_is_not_shown(desk_store: Store, now: datetime) -> None:
    tell_status(desk_store, DisplayNow("showing"), now)
    with pytest.raises(Refused, match="không còn hiệu lực"):
        show_answer(desk_store, put_answer(desk_store, now, in_force=False), now)


@pytest.mark.parametrize(
    ("source", "link"),
    [
        (f"{SITE}/1", f"{SITE}/1"),
        ("Công văn số 12/BNV", ""),
        ("https://zalo.me/4462152339089565647", ""),
        ("https://example.com/1", ""),
        ("http://phananh.moha.gov.vn/1", ""),
        ("https://phananh.moha.gov.vn/?id=1", ""),
        ("", ""),
    ],
)
def test_only_government_sites_become_codes(store: Store, source: str, link: str) -> None:
    assert source_link(source) == link


def test_a_withdrawn_link_becomes_no_code(store: Store, now: datetime) -> None:
    with store.write():
        keep_withdrawn([Withdrawn(f"{SITE}/1", "sai", now.isoformat())])
    assert source_link(f"{SITE}/1") == ""
    assert source_link(f"{SITE}/2") == f"{SITE}/2"


def test_a_field_lists_what_is_used_most_then_the_newest(desk_store: Store, now: datetime) -> None:
    old = put_answer(desk_store, now, "Câu cũ hay hỏi?", day="2020-01-01")
    for number in range(MOST + 5):
        put_answer(desk_store, now, f"Câu {number}?", day=f"2026-{number % 12 + 1:02}-01")
    put_answer(desk_store, now, "Hết hiệu lực?", in_force=False)
    put_answer(desk_store, now, "Lĩnh vực khác?", field="bhxh")
    note_use(desk_store, old, "shown", "HOA", now)
    listed = questions_of("nguoi_co_cong")
    assert len(listed) == MOST
    assert listed[0].id == old
    assert listed[1].question in {f"Câu {number}?" for number in (11, 23, 35, 47, 59)}
    words = {item.question for item in listed}
    assert "Hết hiệu lực?" not in words
    assert "Lĩnh vực khác?" not in words
