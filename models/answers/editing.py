"""A person corrects one answer, or says that it no longer holds; what it said before is kept."""

import json
from dataclasses import dataclass, replace
from datetime import datetime

from models.answers.entry import (
    Entry,
    checked_answer,
    checked_day,
    checked_detail,
    checked_question,
    checked_source,
)
from models.answers.importing import FieldFinder, entry_of, keep_former, write_entry
from models.answers.library import Answer, answer_row, field_names, from_row, note_change
from models.errors import Refused
from models.store import audit
from models.store.desk_schema import AnswerEvent, AnswerRow
from models.store.opening import Store

CHANGED, RETIRED, RESTORED, IMPORTED = "changed", "retired", "restored", "imported"


@dataclass(frozen=True)
class Former:
    """What an answer said until ``at``; ``kind`` is ``changed``, ``retired``, ``restored`` or
    ``imported``, ``officer`` a code or empty."""

    at: str
    officer: str
    kind: str
    entry: Entry


def change_answer(store: Store, answer_id: str, wanted: Entry, by: str, now: datetime) -> Answer:
    """Give an answer other values; ``wanted.field`` may also be a name.

    Raises:
        Refused: no such answer, a value cannot be used, another entry asks the same.
        StoreProblem: the store could not; nothing was changed.
    """
    field, field_name = FieldFinder().find(wanted.field or wanted.field_name)
    entry = Entry(
        checked_question(wanted.question),
        checked_answer(wanted.answer),
        field,
        field_name,
        checked_source(wanted.source),
        checked_detail(wanted.document),
        checked_day(wanted.day),
        wanted.in_force,
    )
    with store.write():
        row = answer_row(answer_id)
        same = AnswerRow.select(AnswerRow.id).where(
            (AnswerRow.key == entry.key) & (AnswerRow.id != row.id)
        )
        if same.exists():
            raise Refused("Kho đã có câu hỏi này. Hãy sửa câu đã có, hoặc ghi câu hỏi khác đi.")
        return _put(row, entry, by, now, CHANGED)


def set_in_force(store: Store, answer_id: str, holds: bool, by: str, now: datetime) -> Answer:
    """Say that an answer no longer holds, or that it does again.

    Raises:
        Refused: no such answer.
        StoreProblem: the store could not; nothing was changed.
    """
    with store.write():
        row = answer_row(answer_id)
        entry = replace(entry_of(row), in_force=holds)
        return _put(row, entry, by, now, RESTORED if holds else RETIRED)


def former_values(answer_id: str) -> list[Former]:
    """What an answer said before, the newest first."""
    query = AnswerEvent.select().where(AnswerEvent.answer == answer_id)
    return [
        Former(row.at, row.officer, row.kind, Entry(**json.loads(row.before)))
        for row in query.order_by(AnswerEvent.at.desc(), AnswerEvent.id.desc())
    ]


def _put(row: AnswerRow, entry: Entry, by: str, now: datetime, kind: str) -> Answer:
    before = entry_of(row)
    if entry != before:
        keep_former(row.id, before, by, now, kind)
        write_entry(row.id, entry, now)
        note_change()
        audit.append(now, by, f"answer_{kind}", row.id)
    return from_row(answer_row(row.id), field_names())
