"""The end of petitions, of what was typed at the desk beside its log, and of rows past their term.

A petition's content goes 90 days after the day it was answered and after 24 months at the latest;
a note or reason 90 days after it was written. Nothing is folded into monthly counts: what a week
needs stands in the week's own snapshot.
"""

from collections.abc import Callable
from typing import Any

from peewee import fn

from models.store.desk_schema import (
    AnswerUse,
    FollowerReading,
    PetitionEvent,
    PetitionRow,
    ZeroShift,
)

Execute = Callable[[str, tuple[object, ...]], Any]
"""Runs one statement with ``?`` for its values; gives a DB-API cursor."""

_EVER = "9999"
_ANSWERED = (
    "state = 'answered' AND (SELECT MAX(e.at) FROM petition_event e "
    "WHERE e.petition_id = petition.id AND e.state = 'answered') < ?"
)
_CONTENTS = f"content <> ? AND (day < ? OR ({_ANSWERED}))"
_NOTES = (
    ("petition_event", "note", "note NOT IN ('', ?) AND at < ?"),
    ("zero_shift", "reason", "reason NOT IN ('', ?) AND at < ?"),
)
_BY_DAY: dict[str, Any] = {
    "answer_uses": AnswerUse,
    "follower_readings": FollowerReading,
    "zero_shifts": ZeroShift,
}


def blank_desk_texts(execute: Execute, before: str, mark: str) -> tuple[int, int, int]:
    """Put ``mark`` in the place of texts: contents of petitions answered before the day
    ``before`` (ISO), notes of their steps and reasons of confirmed zeros written before it.

    The day ``9999`` is all of them, answered or not. How many went, in this order. Call inside a
    transaction.
    """
    noted_before = _EVER if before == _EVER else ""
    contents = _blank_contents(execute, noted_before, before, mark)
    notes, reasons = (
        _blank(execute, table, column, condition, mark, (mark, before))
        for table, column, condition in _NOTES
    )
    return contents, notes, reasons


def blank_old_contents(execute: Execute, noted_before: str, mark: str) -> int:
    """Blank contents of petitions noted before a day, in whatever state; how many."""
    return _blank_contents(execute, noted_before, "", mark)


def holds_desk_texts(execute: Execute, mark: str) -> bool:
    """Whether anything is left that :func:`blank_desk_texts` would blank."""
    if _count(execute, "petition", "content <> ?", (mark,)):
        return True
    return any(_count(execute, table, old, (mark, _EVER)) for table, _, old in _NOTES)


def remove_desk_rows(before: str) -> dict[str, int]:
    """Remove rows of days before ``before`` (ISO); how many went, by kind, none left out as 0.

    A petition goes once its last step is as old, with all its steps. Call inside
    ``store.write()``.
    """
    removed = {name: _remove(table, table.day < before) for name, table in _BY_DAY.items()}
    removed["petitions"] = _remove_petitions(before)
    return {name: count for name, count in removed.items() if count}


def _blank_contents(execute: Execute, noted: str, answered: str, mark: str) -> int:
    values = (mark, noted, answered)
    count = _count(execute, "petition", _CONTENTS, values)
    if count:
        sql = f"UPDATE petition SET content = ?, folded = '' WHERE {_CONTENTS}"
        execute(sql, (mark, *values))
    return count


def _blank(
    execute: Execute,
    table: str,
    column: str,
    condition: str,
    mark: str,
    values: tuple[object, ...],
) -> int:
    count = _count(execute, table, condition, values)
    if count:
        execute(f"UPDATE {table} SET {column} = ? WHERE {condition}", (mark, *values))
    return count


def _count(execute: Execute, table: str, condition: str, values: tuple[object, ...]) -> int:
    sql = f"SELECT COUNT(*) FROM {table} WHERE {condition}"
    return int(execute(sql, values).fetchone()[0])


def _remove_petitions(before: str) -> int:
    row, step = PetitionRow, PetitionEvent
    lately = step.select(step.petition).where(step.at >= before)
    old = (row.day < before) & row.id.not_in(lately)
    step.delete().where(step.petition.in_(row.select(row.id).where(old))).execute()
    return _remove(row, old)


def _remove(table: Any, old: Any) -> int:
    count = int(table.select(fn.COUNT(table.id)).where(old).scalar() or 0)
    if count:
        table.delete().where(old).execute()
    return count
