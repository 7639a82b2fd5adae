"""Search among the answers: what is found, in which order, where its hits stand."""

import random
import re
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.answers.editing import change_answer, set_in_force
from models.answers.entry import Entry
from models.answers.importing import Plan, entry_of, take_in
from models.answers.library import (
    answer_row,
    answers_of,
    count,
    fields_used,
    find_answer,
    library_version,
)
from models.answers.query import holds_phrase, marks, parse_query
from models.answers.search import AnswerIndex
from models.answers.vocabulary import as_set, members
from models.answers.words import folded_words, spelled, words
from models.errors import Refused
from models.store.desk_schema import AnswerRow
from models.store.opening import Store
from models.text.fold import fold


def put(store: Store, now: datetime, *entries: Entry) -> None:
    """Entries straight into the library."""
    take_in(store, Plan(entries, (), 0, 0, (), library_version()), "", now)


def questions(text: str, **more: object) -> list[str]:
    """The questions found, the best first."""
    found = AnswerIndex.load().find(text, **more)  # type: ignore[arg-type]
    return [hit.answer.question for hit in found.hits]


def test_words_are_runs_of_letters_and_digits() -> None:
    assert words("Nghị định 12/2026/NĐ-CP, “mới”!") == [
        *("nghị", "định", "12", "2026", "nđ", "cp", "mới"),
    ]
    assert folded_words("  Đặng\nThị_Ưng ") == "dang thi ung"
    assert words("Ho\u0300a") == ["hòa"]


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ("hoà", "hòa"),
        ("khoẻ", "khỏe"),
        ("thuỷ", "thủy"),
        ("quý", "qúy"),
        ("quỹ", "qũy"),
        ("hoá", "hóa"),
        ("loè", "lòe"),
    ],
)
def test_both_ways_of_placing_a_tone_are_one_spelling(new: str, old: str) -> None:
    assert spelled(new) == spelled(old)
    assert fold(spelled(new)) == fold(new)


@pytest.mark.parametrize("word", ["hoàn", "toán", "quyết", "thuyền", "khoảng", "quý", "hòa", "của"])
def test_other_words_keep_their_spelling(word: str) -> None:
    assert spelled(word) == word


def test_sets_of_entries_give_their_members_in_order() -> None:
    numbers = [0, 7, 8, 63, 64, 1999]
    assert list(members(as_set(reversed(numbers), 300))) == numbers
    assert list(members(0)) == []


def test_ranking(store: Store, now: datetime) -> None:
    entries = [
        Entry("Sáu chỗ", "công ở đây, người có ở kia"),
        Entry("Năm trong trả lời", "Chế độ cho người có công."),
        Entry("Người công tác có gì", "ba"),
        Entry("Người cộng đồng cố gắng", "bốn"),
        Entry("Chế độ người có công gồm gì", "một"),
        Entry("Hai người có công nghệ", "hai"),
        Entry("Không liên quan", "không"),
    ]
    put(store, now, *entries)
    # A word without accents is met by any, so "cộng đồng cố" has all three words.
    found = AnswerIndex.load().find("nguoi co cong")
    assert [hit.answer.question.split()[0] for hit in found.hits] == [
        *("Chế", "Hai", "Người", "Người", "Năm", "Sáu"),
    ]
    assert [hit.score for hit in found.hits] == [8, 8, 6, 6, 4, 2]
    assert found.total == 6
    # As somebody types: the last word has only begun.
    begun = AnswerIndex.load().find("nguoi co con")
    assert [hit.score for hit in begun.hits] == [7, 7, 5, 5, 3, 1]
    assert questions("người có công")[:2] == [entries[4].question, entries[5].question]
    assert "Người cộng đồng cố gắng" not in questions("người có công")


def test_whole_words_come_before_words_that_go_on(store: Store, now: datetime) -> None:
    put(
        store, now, Entry("An toàn lao động", "x"), Entry("Lao công", "y"), Entry("Loa phường", "z")
    )
    put(store, now, Entry("Laos là nước nào", "x"))
    assert questions("lao") == ["An toàn lao động", "Lao công", "Laos là nước nào"]


def test_equals_in_force_first_then_the_newest_then_by_question(
    store: Store, now: datetime
) -> None:
    put(
        store,
        now,
        Entry("Lương A", "x", day="2024-01-01"),
        Entry("Lương D", "x"),
        Entry("Lương C", "x", day="2026-01-01"),
        Entry("Lương B", "x", day="2026-01-01"),
        Entry("Lương Z mới nhất", "x", day="2026-11-01", in_force=False),
    )
    in_order = ["Lương B", "Lương C", "Lương A", "Lương D", "Lương Z mới nhất"]
    assert questions("lương") == in_order
    assert questions("") == in_order
    assert questions("luong", in_force_only=True) == in_order[:-1]
    scores = [hit.score for hit in AnswerIndex.load().find("luong").hits]
    assert scores == [8, 8, 8, 8, 7.5]


def test_a_word_with_accents_is_met_with_them_only(store: Store, now: datetime) -> None:
    put(store, now, Entry("Má mì", "x"), Entry("Mã số thuế", "y"), Entry("MA TÚY", "z"))
    assert questions("mã") == ["Mã số thuế"]
    assert len(questions("ma")) == 3
    assert questions("MÃ SỐ") == ["Mã số thuế"]
    assert questions("so\u0302\u0301 ma") == ["Mã số thuế"]
    assert questions("đinh") == []
    put(store, now, Entry("Hòa giải cơ sở", "a"), Entry("Hoàn thuế", "b"), Entry("Hoá đơn", "c"))
    assert questions("hoà") == ["Hòa giải cơ sở", "Hoàn thuế"]
    assert questions("hòa") == ["Hòa giải cơ sở"]
    assert questions("hóa đơn") == ["Hoá đơn"]


def test_a_phrase_keeps_the_accents_that_were_typed(store: Store, now: datetime) -> None:
    put(
        store,
        now,
        Entry("Ma số một, rồi số mã", "x", day="2026-02-01"),
        Entry("Hỏi mã số ở đâu", "y", day="2026-01-01"),
    )
    found = AnswerIndex.load().find("mã số")
    assert [(hit.answer.question, hit.score) for hit in found.hits] == [
        ("Hỏi mã số ở đâu", 8),
        ("Ma số một, rồi số mã", 6),
    ]


def test_a_field_narrows(store: Store, now: datetime) -> None:
    put(
        store,
        now,
        Entry("Một", "chung", field="viec_lam"),
        Entry("Hai", "chung", field_name="Cư trú"),
        Entry("Ba", "chung"),
    )
    assert questions("chung", field="viec_lam") == ["Một"]
    assert questions("chung", field="Cư trú") == ["Hai"]
    assert questions("chung", field="") == ["Ba"]
    assert questions("chung", field="bhxh") == []
    assert {(used.field, used.name, used.count) for used in fields_used()} == {
        ("viec_lam", "Việc làm", 1),
        ("Cư trú", "Cư trú", 1),
        ("", "", 1),
    }
    assert fields_used()[0].favourite
    assert [answer.question for answer in answers_of("Cư trú")] == ["Hai"]
    assert [answer.field_name for answer in answers_of("viec_lam")] == ["Việc làm"]


def test_hits_are_marked_in_the_text_as_it_stands(store: Store, now: datetime) -> None:
    put(store, now, Entry("Thủ tục hành chính là gì?", "Thủ tục là trình tự; hành chính công."))
    hit = AnswerIndex.load().find("thu tục hanh").hits[0]
    marked = [hit.answer.question[first:end] for first, end in hit.question_spans]
    assert marked == ["Thủ", "tục", "hành"]
    marked = [hit.answer.answer[first:end] for first, end in hit.answer_spans]
    assert marked == ["Thủ", "tục", "hành"]
    begun = marks("Nghị định 12/2026/NĐ-CP", parse_query("nghi đ 202"))
    assert begun == ((0, 4), (5, 6), (13, 16))


def test_a_phrase_is_found_over_punctuation() -> None:
    assert holds_phrase("Theo Nghị định số 12/2026/NĐ-CP", parse_query("12 2026 nđ"), whole=True)
    assert not holds_phrase("Nghị định số 121/2026", parse_query("12 2026"), whole=True)
    assert holds_phrase("Bảo hiểm xã hội", parse_query("hiểm xã h"), whole=False)
    assert not holds_phrase("Bảo hiểm xã hội", parse_query("hiểm xa h"), whole=True)


HOSTILE = [
    '"',
    "*",
    "%",
    "_",
    "\0",
    "'; DROP TABLE answer; --",
    '" OR 1=1',
    "OR",
    "NEAR(a b)",
    "a* AND b",
    "\ud800",
    "👍🏽",
    "\u202e abc",
    "x" * 10_000,
    "a " * 5_000,
    "ệ" * 10_000,
    "{0} {1}",
    "\\",
    "ﬁ ½ ǆ",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_typed_is_only_text(store: Store, now: datetime, text: str) -> None:
    put(store, now, Entry("Or là gì, AND là gì", "near drop table %_* chữ"))
    found = AnswerIndex.load().find(text)
    assert found.total == len(found.hits) <= 1
    assert count() == 1
    wanted = [fold(word) for word in words(text)]
    there = folded_words("Or là gì, AND là gì near drop table %_* chữ").split()
    expected = bool(wanted) and all(any(w.startswith(q) for w in there) for q in wanted)
    assert bool(found.hits) == expected
    for hit in found.hits:
        assert all(0 <= a < b <= len(hit.answer.question) for a, b in hit.question_spans)


SYLLABLES = re.findall(
    r"\S+",
    "ma má mà mã mạ hòa hoà hoàn họa người ngươi nguoi có co cô công cong cộng đinh định dinh đ "
    "số so sô 12 120 1 nđ cp lao láo động dong a á ă quý qúy thuỷ thủy",
)


def naive_score(question: str, answer: str, text: str) -> float:
    """The rule read from its sentence, without an index; 0 where something is missing."""

    def parts(given: str) -> list[tuple[str, str, str]]:
        plain = re.findall(r"[^\W_]+", given.casefold())
        return [(word, spelled(word), fold(word)) for word in plain]

    asked = parts(text)

    def meets(word: tuple[str, str, str], wanted: tuple[str, str, str], whole: bool) -> bool:
        accented = wanted[0] != wanted[2]
        if whole:
            return word[1] == wanted[1] if accented else word[2] == wanted[2]
        if accented:
            return any(w.startswith(q) for w in word[:2] for q in wanted[:2])
        return word[2].startswith(wanted[2])

    def has(there: list[tuple[str, str, str]], wanted: tuple[str, str, str], whole: bool) -> bool:
        return any(meets(word, wanted, whole) for word in there)

    def phrase(there: list[tuple[str, str, str]], whole: bool) -> bool:
        for start in range(len(there) - len(asked) + 1):
            run = there[start : start + len(asked)]
            if all(
                meets(word, wanted, whole or place < len(asked) - 1)
                for place, (word, wanted) in enumerate(zip(run, asked, strict=True))
            ):
                return True
        return False

    q, a = parts(question), parts(answer)
    if not all(has(q, w, False) or has(a, w, False) for w in asked):
        return 0
    if all(has(q, w, False) for w in asked):
        if phrase(q, True):
            return 8
        if phrase(q, False):
            return 7
        return 6 if all(has(q, w, True) for w in asked) else 5
    if all(has(a, w, False) for w in asked):
        if phrase(a, True):
            return 4
        if phrase(a, False):
            return 3
    return 2 if all(has(q, w, True) or has(a, w, True) for w in asked) else 1


@pytest.mark.parametrize("seed", range(6))
def test_the_index_agrees_with_the_rule(store: Store, now: datetime, seed: int) -> None:
    chance = random.Random(seed)

    def some(most: int) -> str:
        return " ".join(chance.choices(SYLLABLES, k=chance.randint(1, most)))

    put(
        store,
        now,
        *(
            Entry(f"{some(5)} q{number}", some(9), day=f"2026-0{chance.randint(1, 3)}-01")
            for number in range(60)
        ),
    )
    index = AnswerIndex.load()
    entries = [entry_of(row) for row in AnswerRow.select()]
    for _ in range(120):
        text = some(3)
        expected = [
            (-naive_score(e.question, e.answer, text), e.day, e.key, e.question) for e in entries
        ]
        ranked = sorted((line for line in expected if line[0]), key=lambda line: line[2])
        ranked.sort(key=lambda line: line[1], reverse=True)
        ranked.sort(key=lambda line: line[0])
        found = index.find(text, limit=60)
        assert found.total == len(ranked), text
        assert [(-h.score, h.answer.question) for h in found.hits] == [
            (line[0], line[3]) for line in ranked
        ], text
        few = index.find(text, limit=3)
        assert few.total == found.total
        assert few.hits == found.hits[:3], text


@given(st.text(max_size=80), st.text(max_size=30))
def test_marks_lie_in_the_text_one_after_the_other(text: str, typed: str) -> None:
    query = parse_query(typed)
    found = marks(text, query)
    edges = [place for span in found for place in span]
    assert edges == sorted(edges)
    assert all(0 <= first < end <= len(text) for first, end in found)
    assert bool(marks(typed, query)) == bool(words(typed))


def test_the_version_rises_with_each_change(store: Store, now: datetime) -> None:
    assert library_version() == 0
    put(store, now, Entry("Câu hỏi", "Trả lời"))
    first = library_version()
    assert first > 0
    answer = AnswerIndex.load().find("").hits[0].answer
    assert find_answer(answer.id) == answer
    assert set_in_force(store, answer.id, False, "", now).in_force is False
    assert library_version() > first
    before = library_version()
    set_in_force(store, answer.id, False, "", now)
    assert library_version() == before
    row = answer_row(answer.id)
    change_answer(store, row.id, Entry("Câu hỏi khác", "Trả lời"), "", now)
    assert questions("khác") == ["Câu hỏi khác"]
    with pytest.raises(Refused):
        find_answer("khong-co")
