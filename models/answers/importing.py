"""Takes answers from a table that somebody brings: first a plan to look at, then in at once."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from models.answers.entry import (
    Entry,
    checked_answer,
    checked_day,
    checked_detail,
    checked_in_force,
    checked_question,
    checked_source,
)
from models.answers.library import library_version, note_change
from models.answers.source import is_link_without_code
from models.answers.words import folded_words
from models.clock import iso
from models.errors import Refused
from models.store import audit
from models.store.desk_schema import AnswerEvent, AnswerRow
from models.store.opening import Store
from models.store.rows import tuples
from models.store.schema import FieldRow
from models.tables.columns import map_columns, same_named
from models.tables.table import Stopped, TableFile
from models.uuid7 import uuid7

COLUMNS: dict[str, tuple[str, ...]] = {
    "question": ("Câu hỏi", "question", "Nội dung câu hỏi", "Nội dung hỏi", "Hỏi", "Vấn đề"),
    "answer": ("Trả lời", "answer", "Câu trả lời", "Nội dung trả lời", "Đáp", "Giải đáp"),
    "field": ("Lĩnh vực", "field", "Mã lĩnh vực", "Nhóm lĩnh vực", "Chủ đề", "category"),
    "source": ("Nguồn", "source", "Liên kết", "Đường dẫn", "link", "url", "Liên kết nguồn"),
    "document": ("Văn bản", "document", "Số ký hiệu", "Số, ký hiệu", "Số văn bản", "Căn cứ"),
    "date": ("Ngày", "date", "Ngày trả lời", "Ngày ban hành", "Thời gian", "day"),
    "in_force": ("Còn hiệu lực", "in_force", "Hiệu lực", "Tình trạng", "in force", "status"),
}
"""What each column may be called, the usual name first. The first two must be there."""

REQUIRED = ("question", "answer")
_AT_ONCE = 500

Tell = Callable[[int, int], bool]
"""Told how many of how many are done; answers whether to go on."""


@dataclass(frozen=True)
class RefusedLine:
    """A line that is not taken in; ``line`` as a spreadsheet numbers it."""

    line: int
    template: str
    values: tuple[object, ...] = ()

    @property
    def reason(self) -> str:
        """The sentence."""
        return str(Refused(self.template, *self.values))


@dataclass(frozen=True)
class Change:
    """An answer that the file knows otherwise."""

    answer_id: str
    line: int
    before: Entry
    after: Entry


@dataclass(frozen=True)
class Plan:
    """What taking a file in would do. ``unchanged`` counts lines that say what is known, those
    that repeat an earlier line of the file included; ``repeated`` counts only these.
    ``version`` is the library's when the plan was made."""

    added: tuple[Entry, ...]
    changed: tuple[Change, ...]
    unchanged: int
    repeated: int
    refused: tuple[RefusedLine, ...]
    version: int

    @property
    def without_code(self) -> int:
        """How many of the sources that come in are links whose slip has no code."""
        entries = [*self.added, *(change.after for change in self.changed)]
        return sum(is_link_without_code(entry.source) for entry in entries)


def columns_of(headers: Sequence[str]) -> dict[str, int]:
    """Which column holds what, by name; keys of ``COLUMNS``, missing ones left out."""
    return map_columns(headers, COLUMNS)


def unclear_columns(headers: Sequence[str]) -> dict[str, Refused]:
    """Keys of ``COLUMNS`` for which two columns bear the same name, and the sentence about it."""
    return same_named(headers, COLUMNS)


def plan_import(table: TableFile, columns: Mapping[str, int], tell: Tell | None = None) -> Plan:
    """Compare a table with the library; nothing is changed.

    ``columns`` gives the column number of each key of ``COLUMNS`` that the table has. What it
    has no column for stays as it is in the library.

    Raises:
        Refused: no column for questions or for answers.
        Stopped: ``tell`` said so.
    """
    if any(key not in columns for key in REQUIRED):
        raise Refused(
            "Tệp không có cột câu hỏi hoặc cột trả lời. "
            "Hãy đặt tên hai cột là “Câu hỏi” và “Trả lời”."
        )
    return _Planner(columns).plan(table, tell)


def take_in(
    store: Store,
    plan: Plan,
    by: str,
    now: datetime,
    *,
    sample: bool = False,
    tell: Tell | None = None,
) -> None:
    """Carry a plan out in one transaction; former values of changed answers are kept.

    Raises:
        Refused: the library changed since the plan was made.
        StoreProblem: the store could not; nothing was taken in.
        Stopped: ``tell`` said so; nothing was taken in.
    """
    if not plan.added and not plan.changed:
        return
    with store.write():
        if library_version() != plan.version:
            raise Refused(
                "Kho hỏi đáp vừa được thay đổi. Hãy mở lại tệp để xem lại trước khi nhập."
            )
        total = len(plan.added) + len(plan.changed)
        done = 0
        for some in _chunks(plan.added):
            _insert(store, AnswerRow, [_new_row(entry, now, sample) for entry in some])
            done += len(some)
            _go_on(tell, done, total)
        for changes in _chunks(plan.changed):
            for change in changes:
                keep_former(change.answer_id, change.before, by, now, "imported")
                write_entry(change.answer_id, change.after, now)
            done += len(changes)
            _go_on(tell, done, total)
        note_change()
        audit.append(
            now,
            by,
            "answers_imported",
            "answer",
            answers_added=len(plan.added),
            answers_changed=len(plan.changed),
            answers_refused=len(plan.refused),
        )


def keep_former(answer_id: str, before: Entry, by: str, now: datetime, kind: str) -> None:
    """Keep what an answer said until now. Call inside ``store.write()``."""
    AnswerEvent.insert(
        id=uuid7(now),
        answer=answer_id,
        at=iso(now),
        officer=by,
        kind=kind,
        before=json.dumps(vars(before), ensure_ascii=False, sort_keys=True),
    ).execute()


def write_entry(answer_id: str, entry: Entry, now: datetime) -> None:
    """What an answer says from now on. Call inside ``store.write()``."""
    AnswerRow.update(**_columns(entry), changed_at=iso(now)).where(
        AnswerRow.id == answer_id
    ).execute()


def entry_of(row: AnswerRow) -> Entry:
    """What a stored answer says."""
    return Entry(
        row.question,
        row.answer,
        row.field,
        row.field_name,
        row.source,
        row.document,
        row.day,
        bool(row.in_force),
    )


class _Planner:
    """Reads line after line; knows the library and what it has read."""

    def __init__(self, columns: Mapping[str, int]) -> None:
        self._columns = columns
        self._version = library_version()
        self._known = _known_entries()
        self._fields = FieldFinder()
        self._seen: dict[str, tuple[int, Entry]] = {}
        self._added: list[Entry] = []
        self._changed: list[Change] = []
        self._refused: list[RefusedLine] = []
        self._unchanged = self._repeated = 0

    def plan(self, table: TableFile, tell: Tell | None) -> Plan:
        for place, cells in enumerate(table.rows):
            if any(cells):
                try:
                    self._take(table.first_line + place, cells)
                except Refused as refusal:
                    refused = RefusedLine(
                        table.first_line + place, refusal.template, refusal.values
                    )
                    self._refused.append(refused)
            if place % _AT_ONCE == 0:
                _go_on(tell, place, len(table.rows))
        return Plan(
            tuple(self._added),
            tuple(self._changed),
            self._unchanged,
            self._repeated,
            tuple(self._refused),
            self._version,
        )

    def _take(self, line: int, cells: tuple[str, ...]) -> None:
        question = checked_question(self._cell(cells, "question"))
        key = folded_words(question)
        known = self._known.get(key)
        entry = self._entry(cells, question, known[1] if known else None)
        seen = self._seen.get(key)
        if seen is not None:
            if replace(seen[1], question=entry.question) != entry:
                raise Refused(
                    "Câu hỏi đã có ở dòng {0} với nội dung khác. Hãy chỉ giữ một dòng.", seen[0]
                )
            self._repeated += 1
            self._unchanged += 1
            return
        self._seen[key] = line, entry
        if known is None:
            self._added.append(entry)
        elif known[1] == entry:
            self._unchanged += 1
        else:
            self._changed.append(Change(known[0], line, known[1], entry))

    def _entry(self, cells: tuple[str, ...], question: str, known: Entry | None) -> Entry:
        base = known or Entry(question, "")
        field, field_name = base.field, base.field_name
        if "field" in self._columns:
            field, field_name = self._fields.find(self._cell(cells, "field"))
        stays = checked_in_force(self._cell(cells, "in_force"))
        return Entry(
            question,
            checked_answer(self._cell(cells, "answer")),
            field,
            field_name,
            self._other(cells, "source", checked_source, base.source),
            self._other(cells, "document", checked_detail, base.document),
            self._other(cells, "date", checked_day, base.day),
            base.in_force if stays is None else stays,
        )

    def _other(
        self, cells: tuple[str, ...], key: str, check: Callable[[str], str], known: str
    ) -> str:
        return check(self._cell(cells, key)) if key in self._columns else known

    def _cell(self, cells: tuple[str, ...], key: str) -> str:
        place = self._columns.get(key, -1)
        return cells[place] if 0 <= place < len(cells) else ""


def _known_entries() -> dict[str, tuple[str, Entry]]:
    row = AnswerRow
    query = row.select(
        row.key,
        row.id,
        row.question,
        row.answer,
        row.field,
        row.field_name,
        row.source,
        row.document,
        row.day,
        row.in_force,
    )
    known = {}
    for key, answer_id, question, answer, *details, in_force in tuples(query):
        field, field_name, source, document, day = details
        entry = Entry(question, answer, field, field_name, source, document, day, bool(in_force))
        known[key] = answer_id, entry
    return known


class FieldFinder:
    """Fields of the catalogue by code, name or name without accents."""

    def __init__(self) -> None:
        self._codes: dict[str, str] = {}
        rows = tuples(FieldRow.select(FieldRow.code, FieldRow.name))
        for code, name in rows:
            self._codes.setdefault(folded_words(name), code)
        for code, _ in rows:
            self._codes[folded_words(code)] = code

    def find(self, text: str) -> tuple[str, str]:
        """The code and an empty name, or an empty code and the text as it is kept.

        Raises:
            Refused: too long for a name.
        """
        name = checked_detail(text)
        code = self._codes.get(folded_words(name)) if name else None
        return (code, "") if code else ("", name)


def _columns(entry: Entry) -> dict[str, Any]:
    key = entry.key
    return {
        **vars(entry),
        "key": key,
        "question_folded": key,
        "answer_folded": folded_words(entry.answer),
    }


def _new_row(entry: Entry, now: datetime, sample: bool) -> dict[str, Any]:
    at = iso(now)
    return {
        "id": uuid7(now),
        **_columns(entry),
        "added_at": at,
        "changed_at": at,
        "sample": sample,
    }


def _insert(store: Store, table: type[AnswerRow], rows: list[dict[str, Any]]) -> None:
    names = list(rows[0])
    marks = ", ".join([store.db.param] * len(names))
    columns = ", ".join(f'"{name}"' for name in names)
    statement = f'INSERT INTO "{table._meta.table_name}" ({columns}) VALUES ({marks})'
    # Thousands of rows: the query builder would take longer than the engine.
    store.db.cursor().executemany(statement, [tuple(row.values()) for row in rows])


def _chunks(items: Sequence[Any]) -> Iterable[Sequence[Any]]:
    for start in range(0, len(items), _AT_ONCE):
        yield items[start : start + _AT_ONCE]


def _go_on(tell: Tell | None, done: int, total: int) -> None:
    if tell is not None and not tell(done, total):
        raise Stopped
