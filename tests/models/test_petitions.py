"""Petitions and comments: what is kept of them, who may not be in them, and when they go."""

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from models.errors import Refused, StoreProblem
from models.log.context import load_context
from models.petitions import book
from models.petitions.book import ANSWERED, COMMENT, FORWARDED, NEW, PETITION, Wanted
from models.petitions.content import LONGEST
from models.reports import ledger
from models.store import audit
from models.store.backup import back_up
from models.store.desk_schema import PetitionEvent, PetitionRow
from models.store.opening import Store, open_store
from models.store.places import Places
from models.store.restore import restore
from models.store.retention import BLANKED_TEXT, apply_retention, holds_texts
from models.store.schema import InteractionRow
from models.uuid7 import uuid7
from tests.store.copies import files_of, newest_of, oldest_monthly

SAID = "Đề nghị niêm yết bảng phí ở nơi dễ nhìn hơn"
DAY = timedelta(days=1)
DATABASES = Path(__file__).resolve().parent.parent / "databases"


def noted(store: Store, now: datetime, content: str = SAID, **more: Any) -> book.PetitionNow:
    values: dict[str, Any] = {"kind": PETITION, "field": None, **more}
    return book.note_petition(
        store, load_context(), values.pop("kind"), content, values.pop("field"), now, **values
    )


def test_a_petition_is_kept_without_who(desk_store: Store, now: datetime) -> None:
    made = noted(desk_store, now, kind=COMMENT, field="viec_lam", by="MINH")
    assert made == book.find_petition(made.id)
    assert (made.kind, made.content, made.field) == (COMMENT, SAID, "viec_lam")
    assert (made.state, made.officer, made.counter, made.day) == (NEW, "MINH", "03", "2026-11-23")
    assert book.petition_history(made.id) == [book.Step(made.at, "MINH", NEW, "")]


def test_it_is_counted_in_the_log_once_and_only_if_wanted(desk_store: Store, now: datetime) -> None:
    key = uuid7(now)
    for _ in range(2):
        noted(desk_store, now, field="viec_lam", id=key)
    rows = list(InteractionRow.select())
    assert [(row.preset, row.field, row.quantity) for row in rows] == [("petition", "viec_lam", 1)]
    assert [row.activity for row in rows] == ["petition_guidance"]
    noted(desk_store, now + DAY, log=False)
    assert InteractionRow.select().count() == 1
    assert PetitionRow.select().count() == 2


def test_both_are_stored_or_neither(
    desk_store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreProblem("Đĩa đầy. Hãy dọn đĩa.", code="full")

    monkeypatch.setattr(book, "log_interaction", full)
    with pytest.raises(StoreProblem):
        noted(desk_store, now)
    assert not PetitionRow.select().count() and not PetitionEvent.select().count()


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("Tôi tên Ba, gọi lại cho tôi số 0912 345 678 nhé", "số điện thoại"),
        ("Thẻ căn cước 001 085 012 345 của tôi cấp sai ngày", "12 chữ số"),
        ("Chứng minh nhân dân CMND 123456789 bị nhập sai", "9 chữ số"),
        ("Trả lời tôi qua ba.nguyen@gmail.com sớm với", "thư điện tử"),
        ("Ngắn quá", "ít nhất 10"),
        ("   \n  ", "ít nhất 10"),
        ("á" * (LONGEST + 1), "2001 ký tự"),
    ],
)
def test_what_must_not_be_kept_is_named(
    desk_store: Store, now: datetime, content: str, found: str
) -> None:
    with pytest.raises(Refused) as refused:
        noted(desk_store, now, content)
    assert found in str(refused.value)
    assert "0912" not in str(refused.value) and "gmail" not in str(refused.value)
    assert not PetitionRow.select().count() and not InteractionRow.select().count()


def test_the_longest_content_is_kept_whole_with_its_lines(desk_store: Store, now: datetime) -> None:
    lines = "Dòng một của phản ánh\nDòng hai"
    assert noted(desk_store, now, f"  {lines}\r\n").content == lines
    assert len(noted(desk_store, now, "ă" * LONGEST, log=False).content) == LONGEST


@pytest.mark.parametrize("wrong", [{"kind": "denunciation"}, {"field": "xx"}, {"by": "AI"}])
def test_what_is_not_in_the_catalogues_is_refused(
    desk_store: Store, now: datetime, wrong: dict[str, str]
) -> None:
    with pytest.raises(Refused):
        noted(desk_store, now, **wrong)
    assert not PetitionRow.select().count()


def test_a_closed_week_takes_none(desk_store: Store, now: datetime) -> None:
    ledger.close_week(desk_store, "2026-W48", now, "HOA")
    with pytest.raises(Refused) as refused:
        noted(desk_store, now)
    assert "2026-W48" in str(refused.value)
    assert not PetitionRow.select().count()


def test_the_steps_go_forward_and_back_only_with_a_note(desk_store: Store, now: datetime) -> None:
    one = noted(desk_store, now)

    def move(state: str, note: str = "") -> str:
        return book.move_petition(desk_store, one.id, state, note, "HOA", now).state

    assert move(FORWARDED, "gửi phòng Văn hóa") == FORWARDED
    assert move(FORWARDED) == FORWARDED
    assert move(ANSWERED) == ANSWERED
    for state, note in ((FORWARDED, ""), (FORWARDED, "  "), (NEW, "nhầm")):
        with pytest.raises(Refused):
            move(state, note)
    assert move(FORWARDED, "trả lời nhầm") == FORWARDED
    assert move(NEW, "chưa chuyển") == NEW
    steps = [(step.state, step.note) for step in book.petition_history(one.id)]
    assert steps == [
        (NEW, ""),
        (FORWARDED, "gửi phòng Văn hóa"),
        (ANSWERED, ""),
        (FORWARDED, "trả lời nhầm"),
        (NEW, "chưa chuyển"),
    ]
    with pytest.raises(Refused):
        move("lost")
    with pytest.raises(Refused):
        move(FORWARDED, "gọi 0912345678")
    with pytest.raises(Refused):
        book.move_petition(desk_store, "gone", FORWARDED, "", "HOA", now)


def test_what_is_answered_at_the_desk_was_never_forwarded(desk_store: Store, now: datetime) -> None:
    one = noted(desk_store, now)

    def move(state: str, note: str = "") -> str:
        return book.move_petition(desk_store, one.id, state, note, "HOA", now).state

    def back() -> str | None:
        return book.state_before(book.petition_history(one.id))

    assert back() is None
    assert move(ANSWERED, "có trong thư viện câu trả lời") == ANSWERED
    assert back() == NEW
    with pytest.raises(Refused, match="ghi chú"):
        move(NEW)
    assert move(NEW, "trả lời nhầm người") == NEW and back() is None
    assert move(ANSWERED) == ANSWERED
    # It was forwarded after all: that is a step of its own, and the way back goes over it.
    assert move(FORWARDED, "hỏi thêm cấp trên") == FORWARDED and back() == NEW
    assert move(ANSWERED) == ANSWERED and back() == FORWARDED
    with pytest.raises(Refused, match="từng bước"):
        move(NEW, "nhầm")


def test_the_list_is_narrowed_by_state_days_and_words(desk_store: Store, now: datetime) -> None:
    first = noted(desk_store, now - 9 * DAY, "Đường trước trung tâm ngập nước")
    second = noted(desk_store, now, "Bảng phí khó nhìn, chữ nhỏ quá")
    book.move_petition(desk_store, first.id, FORWARDED, "", "HOA", now)
    ids = {"first": first.id, "second": second.id}

    def found(**wanted: Any) -> list[str]:
        return [one.id for one in book.petitions(Wanted(**wanted))]

    assert [one.id for one in book.petitions()] == [ids["second"], ids["first"]]
    assert found(state=NEW) == [ids["second"]]
    assert found(search="duong NGAP") == [ids["first"]]
    assert found(search="bảng ngập") == []
    assert found(last=(now - DAY).date()) == [ids["first"]]
    assert book.counts() == {NEW: 1, FORWARDED: 1, ANSWERED: 0}
    assert book.counts(Wanted(state=NEW, search="phí")) == {NEW: 1, FORWARDED: 0, ANSWERED: 0}
    between = book.petitions_between((now - 9 * DAY).date(), now.date())
    assert [one.id for one in between] == [ids["first"], ids["second"]]
    with pytest.raises(Refused):
        found(state="lost")


def test_contents_go_ninety_days_after_the_answer(desk_store: Store, now: datetime) -> None:
    answered, waiting = noted(desk_store, now), noted(desk_store, now, log=False)
    book.move_petition(desk_store, answered.id, FORWARDED, "gửi cấp trên", "HOA", now)
    book.move_petition(desk_store, answered.id, ANSWERED, "", "HOA", now + 30 * DAY)

    def after(days: int) -> list[str]:
        with desk_store.write():
            apply_retention(now + days * DAY)
        return [book.find_petition(one.id).content for one in (answered, waiting)]

    assert after(91) == [SAID, SAID]
    assert book.petition_history(answered.id)[1].note == BLANKED_TEXT
    assert after(120) == [SAID, SAID]
    assert after(121) == [BLANKED_TEXT, SAID]
    assert book.petitions(Wanted(search="bang phi")) == [book.find_petition(waiting.id)]
    told = [line for line in audit.lines(50) if line["action"] == "retention"]
    assert '"contents": 1' in told[0]["details"]
    assert after(122) == [BLANKED_TEXT, SAID]
    assert [line for line in audit.lines(50) if line["action"] == "retention"] == told


def test_after_two_years_the_words_and_then_the_row_go(desk_store: Store, now: datetime) -> None:
    one = noted(desk_store, now)
    book.move_petition(desk_store, one.id, FORWARDED, "", "HOA", now + 400 * DAY)
    with desk_store.write():
        done = apply_retention(datetime(2028, 12, 1, 8, 0, tzinfo=now.tzinfo))
    assert done.contents == 1 and book.find_petition(one.id).content == BLANKED_TEXT
    with desk_store.write():
        done = apply_retention(datetime(2030, 2, 1, 8, 0, tzinfo=now.tzinfo))
    assert done.removed["petitions"] == 1
    assert not PetitionRow.select().count() and not PetitionEvent.select().count()


def test_monthly_copies_hold_no_words(desk_store: Store, now: datetime) -> None:
    one = noted(desk_store, now)
    book.move_petition(desk_store, one.id, FORWARDED, "gửi cấp trên", "HOA", now)
    copy = back_up(desk_store.places, now).path
    assert SAID.encode() in copy.read_bytes()
    oldest = oldest_monthly(desk_store, copy, now)
    text = oldest.read_bytes()
    for gone in (SAID, "de nghi niem yet", "gửi cấp trên"):
        assert gone.encode() not in text
    with closing(sqlite3.connect(oldest)) as db:
        assert db.execute("SELECT content, folded FROM petition").fetchall() == [(BLANKED_TEXT, "")]
        assert not holds_texts(db.execute)


def test_a_monthly_copy_from_before_petitions_is_stripped_too(
    desk_store: Store, now: datetime
) -> None:
    first = desk_store.places.backups / "bản trước.sqlite3"
    shutil.copy(DATABASES / "schema-0002.sqlite3", first)
    with closing(sqlite3.connect(first)) as db, db:
        db.execute("UPDATE interaction SET note = 'bí mật xưa', note_folded = 'bi mat xua'")
    oldest = oldest_monthly(desk_store, first, now)
    assert "bí mật xưa".encode() not in oldest.read_bytes()
    with closing(sqlite3.connect(oldest)) as db:
        assert not holds_texts(db.execute, petitions=False)


def test_a_restore_brings_no_words_past_their_term(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    one = noted(desk_store, now)
    book.move_petition(desk_store, one.id, ANSWERED, "", "HOA", now)
    copy = back_up(desk_store.places, now, out=tmp_path / "bản sao.sqlite3").path
    desk_store.close()
    fresh = open_store(Places(tmp_path / "máy mới"), now)
    restore(fresh, copy, now + 91 * DAY, "HOA")
    assert SAID.encode() not in files_of(fresh)
    assert book.find_petition(one.id).content == BLANKED_TEXT
    assert newest_of("retention")["contents"] == 1
    fresh.close()
