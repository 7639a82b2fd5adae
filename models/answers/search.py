"""Search among the answers while somebody types.

The index lies in memory and knows nothing of the data base's own searching, so that every engine
finds the same. Entries are numbered in the order in which equals are told (in force before not,
the newest day first, then by question), so the lowest numbers of a set are the best. Only what
is shown is read from the store and marked.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import islice
from operator import and_
from typing import Any

from models.answers.library import Answer, field_names, from_row, library_version
from models.answers.query import Query, Span, holds_phrase, marks, parse_query
from models.answers.vocabulary import Vocabulary, as_set, members
from models.store.desk_schema import AnswerRow
from models.store.rows import tuples

MOST_SHOWN = 50
_RETIRED = 0.5
_AT_ONCE = 100
_LOOKED_AT = 500


@dataclass(frozen=True)
class Hit:
    """An answer that was found. ``score`` only compares: 8 and 7 the phrase in the question, 6
    and 5 all words in the question, 4 and 3 the phrase in the answer, 2 and 1 words scattered
    over both, the even one for whole words; half a point less when no longer in force; 0 when
    nothing was typed."""

    answer: Answer
    score: float
    query: Query

    @cached_property
    def question_spans(self) -> tuple[Span, ...]:
        """Where the typed words stand in the question."""
        return marks(self.answer.question, self.query)

    @cached_property
    def answer_spans(self) -> tuple[Span, ...]:
        """Where the typed words stand in the answer."""
        return marks(self.answer.answer, self.query)


@dataclass(frozen=True)
class Found:
    """The best hits, and how many there are in all."""

    total: int
    hits: tuple[Hit, ...]


class AnswerIndex:
    """The words of the whole library as they were at ``version``."""

    def __init__(self, rows: list[tuple[Any, ...]], version: int) -> None:
        rows.sort(key=_question)
        rows.sort(key=_day, reverse=True)
        rows.sort(key=_in_force, reverse=True)
        self.version = version
        self._ids = [row[0] for row in rows]
        self._questions = [f" {row[3]} " for row in rows]
        self._answers = [f" {row[4]} " for row in rows]
        self._in_question = Vocabulary(row[1] for row in rows)
        self._in_answer = Vocabulary(row[2] for row in rows)
        size = len(rows) // 8 + 1
        self._all = (1 << len(rows)) - 1
        self._current = as_set((n for n, row in enumerate(rows) if row[6]), size)
        fields: dict[str, list[int]] = {}
        for number, row in enumerate(rows):
            fields.setdefault(row[7] or row[8], []).append(number)
        self._fields = {field: as_set(numbers, size) for field, numbers in fields.items()}

    @classmethod
    def load(cls) -> "AnswerIndex":
        """Read the whole library; one second for 20,000 answers."""
        version = library_version()
        row = AnswerRow
        query = row.select(
            row.id,
            row.question,
            row.answer,
            row.question_folded,
            row.answer_folded,
            row.day,
            row.in_force,
            row.field,
            row.field_name,
        )
        return cls(tuples(query), version)

    def find(
        self,
        text: str,
        *,
        field: str | None = None,
        in_force_only: bool = False,
        limit: int = MOST_SHOWN,
    ) -> Found:
        """The best ``limit`` answers that have every word of ``text``, the best first.

        A word typed with accents must be met with them (hoà and hòa are the same), one without
        is met by any; the beginning of a word is enough. Nothing typed: every answer. ``field``
        is a ``FieldUsed.field``, None for all.
        """
        allowed = self._current if in_force_only else self._all
        if field is not None:
            allowed &= self._fields.get(field, 0)
        query = parse_query(text)
        if query.words:
            search = _Search(self, query, allowed)
            ranked, total = search.ranked(limit), search.total
        else:
            # Signs alone are met by no word.
            shown = 0 if text.strip() else allowed
            ranked = [(number, 0) for number in _first(shown, limit)]
            total = shown.bit_count()
        return Found(total, self._read(query, ranked))

    def _read(self, query: Query, ranked: list[tuple[int, int]]) -> tuple[Hit, ...]:
        names = field_names()
        wanted = [self._ids[number] for number, _ in ranked]
        rows: dict[str, AnswerRow] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            some = AnswerRow.id.in_(wanted[start : start + _AT_ONCE])
            rows.update((row.id, row) for row in AnswerRow.select().where(some))
        hits = []
        for number, score in ranked:
            row = rows.get(self._ids[number])
            if row is not None:
                less = 0.0 if row.in_force or not score else _RETIRED
                hits.append(Hit(from_row(row, names), score - less, query))
        return tuple(hits)

    def texts(self, numbers: list[int], column: Any) -> dict[int, str]:
        """The questions or answers of some entries as they stand in the store."""
        wanted = {self._ids[number]: number for number in numbers}
        query = AnswerRow.select(AnswerRow.id, column).where(AnswerRow.id.in_(list(wanted)))
        return {wanted[found]: text for found, text in tuples(query)}


class _Search:
    """One query over one index; each step is worked out only if those before did not suffice."""

    def __init__(self, index: AnswerIndex, query: Query, allowed: int) -> None:
        self._index = index
        self._query = query
        in_question, in_answer = index._in_question, index._in_answer
        self._question = _sets(in_question, query, whole=False)
        self._answer = _sets(in_answer, query, whole=False)
        self._either = [q | a for q, a in zip(self._question, self._answer, strict=True)]
        self._found = _all_of(self._either) & allowed
        self.total = self._found.bit_count()

    def ranked(self, limit: int) -> list[tuple[int, int]]:
        """The best entries with their scores, the best first."""
        result: list[tuple[int, int]] = []
        if limit <= 0:
            return result
        left = self._found
        for score, entries in self._steps(limit):
            for number in entries:
                if left >> number & 1:
                    left ^= 1 << number
                    result.append((number, score))
                    if len(result) == limit:
                        return result
        return result

    def _steps(self, limit: int) -> Iterator[tuple[int, list[int]]]:
        index, query = self._index, self._query
        in_question = _all_of(self._question) & self._found
        whole_question = _sets(index._in_question, query, whole=True)
        yield from self._phrases(8, in_question, whole_question, index._questions, limit)
        yield 6, _first(_all_of(whole_question) & in_question, limit)
        yield 5, _first(in_question, limit)
        rest = self._found & ~in_question
        in_answer = _all_of(self._answer) & rest
        whole_answer = _sets(index._in_answer, query, whole=True)
        yield from self._phrases(4, in_answer, whole_answer, index._answers, limit)
        whole = [q | a for q, a in zip(whole_question, whole_answer, strict=True)]
        yield 2, _first(_all_of(whole) & rest, limit)
        yield 1, _first(rest, limit)

    def _phrases(
        self, score: int, entries: int, whole: list[int], texts: list[str], limit: int
    ) -> Iterator[tuple[int, list[int]]]:
        """Entries with the phrase: first of whole words, then as the beginning of one."""
        query = self._query
        if len(query.typed) == 1:
            yield score, _first(entries & whole[0], limit)
            yield score - 1, _first(entries, limit)
            return
        begun: list[int] = []
        yield score, self._with_accents(self._having(entries, texts, begun), texts, limit, True)
        yield score - 1, self._with_accents(iter(begun), texts, limit, False)

    def _having(self, entries: int, texts: list[str], begun: list[int]) -> Iterator[int]:
        """Entries with the whole phrase; where its last word goes on they come into ``begun``."""
        start = f" {self._query.phrase}"
        whole = f"{start} "
        for number in members(entries):
            text = texts[number]
            if start in text:
                if whole in text:
                    yield number
                else:
                    begun.append(number)

    def _with_accents(
        self, numbers: Iterator[int], texts: list[str], limit: int, whole: bool
    ) -> list[int]:
        """The first of the entries, with the accents that were typed in the phrase."""
        if not self._query.accented:
            return list(islice(numbers, limit))
        column = AnswerRow.question if texts is self._index._questions else AnswerRow.answer
        kept: list[int] = []
        looked_at = 0
        # Who has the words with their accents, but the phrase without, is rare.
        while len(kept) < limit and looked_at < limit + _LOOKED_AT:
            some = list(islice(numbers, min(limit, _AT_ONCE)))
            if not some:
                break
            looked_at += len(some)
            stored = self._index.texts(some, column)
            kept += [n for n in some if holds_phrase(stored.get(n, ""), self._query, whole)]
        return kept


def _sets(vocabulary: Vocabulary, query: Query, *, whole: bool) -> list[int]:
    if whole:
        return [vocabulary.having(word.whole, word.accented) for word in query.words]
    return [vocabulary.starting(word.starts, word.accented) for word in query.words]


def _all_of(sets: list[int]) -> int:
    return reduce(and_, sets)


def _first(entries: int, limit: int) -> list[int]:
    return list(islice(members(entries), limit))


def _question(row: tuple[Any, ...]) -> str:
    return str(row[3])


def _day(row: tuple[Any, ...]) -> str:
    return str(row[5])


def _in_force(row: tuple[Any, ...]) -> bool:
    return bool(row[6])
