"""Answers from a file: planned, taken in, corrected; what was there before is kept."""

import csv
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import pytest

from models.answers import editing
from models.answers.editing import change_answer, former_values, set_in_force
from models.answers.entry import Entry, checked_day, checked_in_force, checked_source
from models.answers.importing import (
    Plan,
    columns_of,
    entry_of,
    plan_import,
    take_in,
    unclear_columns,
)
from models.answers.library import all_answers, count, library_version
from models.answers.samples import plant_samples
from models.errors import Refused
from models.store import audit
from models.store.desk_schema import AnswerEvent, AnswerRow
from models.store.opening import Store
from models.tables.read import convert, read_table
from models.tables.table import Stopped, TableFile

HEAD = ("Câu hỏi", "Trả lời", "Lĩnh vực", "Nguồn")


def table(rows: Iterable[tuple[str, ...]], head: tuple[str, ...] = HEAD) -> TableFile:
    wide = tuple((*row, *[""] * (len(head) - len(row))) for row in rows)
    return TableFile(head, wide, 2, "utf-8", "")


def plan_of(rows: Iterable[tuple[str, ...]], head: tuple[str, ...] = HEAD) -> Plan:
    return plan_import(table(rows, head), columns_of(head))


def bring(store: Store, now: datetime, *rows: tuple[str, ...]) -> Plan:
    plan = plan_of(rows)
    take_in(store, plan, "HOA", now)
    return plan


def entries() -> dict[str, Entry]:
    return {row.question: entry_of(row) for row in AnswerRow.select()}


def test_columns_are_found_by_name_in_both_languages() -> None:
    assert columns_of(
        ("question", "answer", "field", "source", "document", "date", "in_force")
    ) == {
        key: place
        for place, key in enumerate(
            ("question", "answer", "field", "source", "document", "date", "in_force")
        )
    }
    vietnamese = ("STT", "NGÀY", "Nội dung câu hỏi", "cau tra loi", "Số, ký hiệu", "Còn hiệu lực")
    assert columns_of(vietnamese) == {
        "date": 1,
        "question": 2,
        "answer": 3,
        "document": 4,
        "in_force": 5,
    }


def test_a_file_without_answers_is_refused_whole() -> None:
    with pytest.raises(Refused, match="Trả lời"):
        plan_of([("a", "b")], ("Câu hỏi", "Ghi chú"))


def test_the_same_file_twice_changes_nothing(store: Store, now: datetime) -> None:
    rows = [
        ("Chế độ một?", "Trả lời một", "Việc làm", "https://moha.gov.vn/a"),
        ("Chế độ hai?", "Trả lời\nhai dòng", "Cư trú", "Công văn 15/BNV"),
    ]
    assert len(bring(store, now, *rows).added) == 2
    before, version, audited = entries(), library_version(), audit.length()
    again = bring(store, now, *rows)
    assert (again.added, again.changed, again.unchanged, again.refused) == ((), (), 2, ())
    assert entries() == before
    assert (library_version(), audit.length()) == (version, audited)
    assert before["Chế độ hai?"].answer == "Trả lời\nhai dòng"
    assert before["Chế độ hai?"].field_name == "Cư trú"
    assert (before["Chế độ một?"].field, before["Chế độ một?"].field_name) == ("viec_lam", "")


@pytest.mark.parametrize("written", ["viec_lam", "Việc làm", "viec lam", "VIỆC LÀM", "Viêc Lam"])
def test_fields_are_known_by_code_and_name(store: Store, now: datetime, written: str) -> None:
    bring(store, now, ("Một?", "x", written))
    assert entries()["Một?"].field == "viec_lam"
    assert all_answers()[0].field_name == "Việc làm"


def test_a_changed_answer_keeps_what_it_said(store: Store, now: datetime) -> None:
    bring(store, now, ("Chế độ một?", "Cũ", "", "https://moha.gov.vn"))
    plan = plan_of([("CHẾ ĐỘ MỘT", "Mới", "", "")])
    (change,) = plan.changed
    assert (change.before.answer, change.after.answer, change.line) == ("Cũ", "Mới", 2)
    take_in(store, plan, "HOA", now)
    (answer,) = all_answers()
    assert (answer.question, answer.answer, answer.source) == ("CHẾ ĐỘ MỘT", "Mới", "")
    (former,) = former_values(answer.id)
    assert (former.kind, former.officer) == (editing.IMPORTED, "HOA")
    assert (former.entry.answer, former.entry.source) == ("Cũ", "https://moha.gov.vn")
    (line,) = [line for line in audit.lines() if '"answers_changed": 1' in line["details"]]
    assert line["action"] == "answers_imported"


def test_what_a_file_has_no_column_for_stays(store: Store, now: datetime) -> None:
    head = (*HEAD, "Văn bản", "Ngày", "Còn hiệu lực")
    full = ("Một?", "x", "Việc làm", "https://moha.gov.vn", "12/2026/NĐ-CP", "1/9/2026", "hết")
    take_in(store, plan_of([full], head), "", now)
    short = plan_of([("Một?", "x mới")], ("Câu hỏi", "Trả lời"))
    take_in(store, short, "", now)
    kept = entries()["Một?"]
    assert kept == Entry(
        "Một?",
        "x mới",
        "viec_lam",
        "",
        "https://moha.gov.vn",
        "12/2026/NĐ-CP",
        "2026-09-01",
        in_force=False,
    )


def test_two_columns_of_one_name_are_told() -> None:
    assert unclear_columns(("STT", *HEAD)) == {}
    told = unclear_columns(("Câu hỏi", "Trả lời", "CÂU HỎI", "Nguồn"))
    assert list(told) == ["question"]
    assert "“Câu hỏi” (A, C)" in str(told["question"])


def test_sources_that_become_no_code_are_counted_when_they_come_in(
    store: Store, now: datetime
) -> None:
    rows = [
        ("Một?", "x", "", "https://moha.gov.vn/tra-loi?id=15"),
        ("Hai?", "x", "", "https://moha.gov.vn/tra-loi#muc-2"),
        ("Ba?", "x", "", "https://moha.gov.vn/tra-loi"),
        ("Bốn?", "x", "", "Công văn 15/BNV"),
    ]
    plan = bring(store, now, *rows)
    assert (len(plan.added), plan.without_code) == (4, 2)
    # The link is kept as it was given: cut off it would lead to another page.
    assert entries()["Một?"].source == "https://moha.gov.vn/tra-loi?id=15"
    assert plan_of(rows).without_code == 0


def test_lines_that_cannot_be_are_refused_with_their_number(store: Store, now: datetime) -> None:
    plan = plan_of(
        [
            ("Tốt?", "x"),
            ("", "không có câu hỏi"),
            ("Không có trả lời?", " "),
            ("", "", "", ""),
            ("Zalo riêng?", "x", "", "https://zalo.me/0912345678"),
            ("Không https?", "x", "", "http://moha.gov.vn"),
            ("???", "x"),
        ]
    )
    assert [entry.question for entry in plan.added] == ["Tốt?"]
    assert [refused.line for refused in plan.refused] == [3, 4, 6, 7, 8]
    reasons = [refused.reason for refused in plan.refused]
    assert all("hãy " in reason.lower() and reason.endswith(".") for reason in reasons)
    assert "Zalo" in reasons[2]
    take_in(store, plan, "", now)
    assert count() == 1


def test_a_question_twice_in_a_file_is_one_entry(store: Store, now: datetime) -> None:
    plan = plan_of([("Một?", "x"), ("MỘT", "x"), ("một?", "khác"), ("Hai?", "y")])
    assert [entry.question for entry in plan.added] == ["Một?", "Hai?"]
    assert (plan.unchanged, plan.repeated) == (1, 1)
    assert [refused.line for refused in plan.refused] == [4]
    assert "dòng 2" in plan.refused[0].reason
    take_in(store, plan, "", now)
    assert entries()["Một?"].answer == "x"


@pytest.mark.parametrize(
    "source",
    [
        "",
        "Công văn số 123/BNV-CCVC ngày 01/02/2026",
        "Nguồn: Bộ Nội vụ",
        "Luật số 91/2025/QH15",
        "vanthu@moha.gov.vn",
        "https://moha.gov.vn",
        "https://phananh.moha.gov.vn/cau-hoi?id=12",
        "Công văn 12 (https://moha.gov.vn/a), trang 3",
    ],
)
def test_sources_that_are_taken_as_they_stand(source: str) -> None:
    assert checked_source(source) == source


def test_a_link_is_stored_in_its_one_spelling() -> None:
    assert checked_source(" HTTPS://MOHA.gov.vn/ ") == "https://moha.gov.vn"


@pytest.mark.parametrize(
    "source",
    [
        "http://moha.gov.vn",
        "moha.gov.vn/tin",
        "www.moha.gov.vn",
        "https://moha.gov.vn.evil.com",
        "https://zalo.me/0912345678",
        "https://zalo.me/4462152339089565647",
        "http://zaloapp.com/qr/p/abc",
        "zalo.me/0912345678",
        "https://bit.ly/abc",
        "https://user@moha.gov.vn",
        "https://moha.gov.vn:8443",
        "javascript:alert(1)",
        "tel:0912345678",
        "0912 345 678",
        "Gọi Zalo https://zalo.me/0912345678 để hỏi",
        "xem tại evil.com, mục 2",
        "https://" + "a" * 300 + ".gov.vn",
    ],
)
def test_sources_that_are_refused(source: str) -> None:
    with pytest.raises(Refused) as refused:
        checked_source(source)
    assert "hãy " in str(refused.value).lower()


def test_days_and_validity_as_people_write_them() -> None:
    assert checked_day("") == ""
    assert checked_day("1/9/2026") == checked_day("2026-09-01") == "2026-09-01"
    assert checked_day("2026-09-01 08:30") == "2026-09-01"
    with pytest.raises(Refused):
        checked_day("31/2/2026")
    assert checked_in_force(" ") is None
    for text in ("Còn", "còn hiệu lực", "x", "TRUE", "Yes", "1", "Có"):
        assert checked_in_force(text) is True, text
    for text in ("Hết", "Hết hiệu lực", "không", "FALSE", "no", "0"):
        assert checked_in_force(text) is False, text
    with pytest.raises(Refused):
        checked_in_force("có thể")


def test_official_telephone_numbers_stay(store: Store, now: datetime) -> None:
    bring(store, now, ("Gọi ai?", "Gọi 0243.9764.116 hoặc 079123456789"))
    assert entries()["Gọi ai?"].answer == "Gọi 0243.9764.116 hoặc 079123456789"


def test_a_cancelled_import_takes_nothing_in(store: Store, now: datetime) -> None:
    plan = plan_of([(f"Câu {n}?", "x") for n in range(1200)])
    told: list[tuple[int, int]] = []

    def stop_at_the_second(done: int, total: int) -> bool:
        told.append((done, total))
        return len(told) < 2

    with pytest.raises(Stopped):
        take_in(store, plan, "", now, tell=stop_at_the_second)
    assert told == [(500, 1200), (1000, 1200)]
    assert (count(), library_version(), AnswerEvent.select().count()) == (0, 0, 0)
    with pytest.raises(Stopped):
        plan_import(table([("a?", "b")]), {"question": 0, "answer": 1}, lambda *_: False)
    take_in(store, plan, "", now)
    assert count() == 1200


def test_a_plan_of_yesterdays_library_is_refused(store: Store, now: datetime) -> None:
    plan = plan_of([("Một?", "x")])
    bring(store, now, ("Hai?", "y"))
    with pytest.raises(Refused):
        take_in(store, plan, "", now)
    assert count() == 1


def test_a_file_of_a_spreadsheet(store: Store, now: datetime, tmp_path: Path) -> None:
    path = tmp_path / "câu hỏi.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        lines = csv.writer(file, delimiter=";")
        lines.writerow(HEAD)
        lines.writerow(("Một; hai?", 'Có "ngoặc"\nvà dòng', "viec_lam", "https://moha.gov.vn"))
    read = read_table(path)
    take_in(store, plan_import(read, columns_of(read.headers)), "", now)
    assert entries()["Một; hai?"].answer == 'Có "ngoặc"\nvà dòng'


def test_old_font_encodings_are_noticed_and_converted_when_wanted(
    store: Store, now: datetime, tmp_path: Path
) -> None:
    path = tmp_path / "tcvn3.csv"
    text = "question;answer\nNg­êi cã c«ng ®­îc h­ëng chÕ ®é g×?;Trî cÊp h»ng th¸ng theo quy ®Þnh\n"
    path.write_bytes(text.encode("latin-1"))
    read = read_table(path)
    assert read.suspected == "tcvn3"
    turned = convert(read, "tcvn3")
    take_in(store, plan_import(turned, columns_of(turned.headers)), "", now)
    assert entries()["Người có công được hưởng chế độ gì?"].answer == (
        "Trợ cấp hằng tháng theo quy định"
    )


def test_one_answer_is_corrected(desk_store: Store, now: datetime) -> None:
    bring(desk_store, now, ("Một?", "Cũ", "Việc làm"), ("Hai?", "y"))
    one = next(answer for answer in all_answers() if answer.question == "Một?")
    wanted = Entry("Một?", "Mới", field_name="Bảo hiểm xã hội", day="23/11/2026", in_force=False)
    now_it_is = change_answer(desk_store, one.id, wanted, "HOA", now)
    assert (now_it_is.answer, now_it_is.field, now_it_is.day) == ("Mới", "bhxh", "2026-11-23")
    assert not now_it_is.in_force
    with pytest.raises(Refused, match="đã có"):
        change_answer(desk_store, one.id, Entry("HAI", "x"), "HOA", now)
    with pytest.raises(Refused):
        change_answer(desk_store, one.id, Entry("Một?", " "), "HOA", now)
    assert set_in_force(desk_store, one.id, True, "MINH", now).in_force
    kinds = [(former.kind, former.officer, former.entry.answer) for former in former_values(one.id)]
    assert kinds == [(editing.RESTORED, "MINH", "Mới"), (editing.CHANGED, "HOA", "Cũ")]
    assert audit.first_break() is None


def test_samples_fill_an_empty_library_only(store: Store, now: datetime) -> None:
    many = plant_samples(store, "", now)
    assert 12 <= many <= 20
    found = all_answers()
    assert all(answer.sample and "MẪU" in answer.question for answer in found)
    assert all(not answer.source or answer.link for answer in found)
    assert plant_samples(store, "", now) == many
    assert {answer.id for answer in all_answers()} == {answer.id for answer in found}
