"""How long rows stay: recommended by Law 91/2025/QH15 art. 3 (only as long as needed).

What people typed goes after 90 days: notes, the older notes inside corrections, reasons, notes of
incidents; the content of a petition 90 days after it was answered. What was changed, by whom and
when stays readable. Rows older than 24 months become monthly counts without time, officer or note;
those of the public screen, of checks and beside the log just go, and what the register of places
needs no more (:mod:`models.store.screen_retention`, :mod:`models.store.desk_retention`,
:mod:`models.store.place_retention`). Each application leaves
a line with counts only in the system log.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from peewee import fn

from models.clock import day_of
from models.store import audit
from models.store.desk_retention import (
    blank_desk_texts,
    blank_old_contents,
    holds_desk_texts,
    remove_desk_rows,
)
from models.store.place_retention import remove_places
from models.store.rows import dicts
from models.store.schema import InteractionEvent, InteractionRow, MonthTotal
from models.store.screen_retention import remove_screen_rows

NOTE_DAYS = 90
ROW_MONTHS = 24
BLANKED_TEXT = "đã xóa theo thời hạn lưu"
"""Stands where a reason or an older note stood, so that history says there was one."""

Execute = Callable[[str, tuple[object, ...]], Any]
"""Runs one statement with ``?`` for its values; gives a DB-API cursor."""

_EVER = "9999"
_NOTE_INSIDE = '%"note": %'
_NO_NOTE = '%"note": null%'
_BLANK_NOTE = f'%"note": "{BLANKED_TEXT}"%'
# One reading of the table: a second of a million rows is long for whoever waits to write.
_ROWS = (
    "SELECT id, note, original, reason, void_reason, recorded_at, voided_at FROM interaction "
    "WHERE day < ? AND (note IS NOT NULL OR (reason NOT IN ('', ?) AND recorded_at < ?) "
    "OR (void_reason NOT IN ('', ?) AND voided_at < ?) "
    "OR (original NOT LIKE ? AND original NOT LIKE ?))"
)
_EVENTS = (
    "SELECT e.id, e.changes, e.reason, e.at, i.day FROM interaction_event e "
    "JOIN interaction i ON i.id = e.interaction_id "
    "WHERE (e.changes LIKE ? AND i.day < ?) OR (e.reason NOT IN ('', ?) AND e.at < ?)"
)
_INCIDENT_NOTES = (
    ("incident_event", "note NOT IN ('', ?) AND at < ?"),
    # What its first step says already.
    ("incident", "note NOT IN ('', ?) AND found_at < ?"),
)


@dataclass(frozen=True)
class Blanked:
    """How many texts went: ``notes`` (of rows, of corrections, of steps of incidents and
    petitions), ``reasons``, and ``contents`` of petitions."""

    notes: int = 0
    reasons: int = 0
    contents: int = 0


@dataclass(frozen=True)
class Applied:
    """What one application removed: texts blanked, ``rows`` turned into monthly counts, and
    ``removed`` rows of the public screen, of checks and beside the log by kind, such as
    ``touches``."""

    notes: int
    rows: int
    reasons: int = 0
    removed: dict[str, int] = field(default_factory=dict)
    contents: int = 0


def apply_retention(now: datetime, already: Blanked | None = None) -> Applied:
    """Apply both terms as of ``now``. Call inside ``store.write()``.

    ``already``: what was blanked on the way into the store; it is counted along.
    """
    today = day_of(now)
    before = already or Blanked()
    texts = blank_texts(_of_the_store(), (today - timedelta(days=NOTE_DAYS)).isoformat())
    oldest = _months_before(today, ROW_MONTHS).isoformat()
    contents = texts.contents + before.contents
    contents += blank_old_contents(_of_the_store(), oldest, BLANKED_TEXT)
    removed = {
        **remove_screen_rows(oldest),
        **remove_desk_rows(oldest),
        **remove_places(oldest),
    }
    rows = _fold_rows(oldest)
    done = Applied(
        texts.notes + before.notes, rows, texts.reasons + before.reasons, removed, contents
    )
    if done != Applied(0, 0):
        counts = {"notes": done.notes, "reasons": done.reasons, "rows": rows, **removed}
        if contents:
            counts["contents"] = contents
        audit.append(now, "", "retention", "interaction", **counts)
    return done


def blank_texts(
    execute: Execute, before: str = _EVER, incidents: bool = True, petitions: bool = True
) -> Blanked:
    """Blank what was typed about visits before the day ``before`` (ISO), by default all of it.

    For the store and for copies of it alike, which have no tables bound to them; ``incidents``
    is False for a copy from before there were any (nor were there petitions then), ``petitions``
    for one from before those. A note goes with the day of its visit, a reason or a note on an
    incident or a petition with the day it was written, what a petition says with the day it was
    answered. Call inside a transaction.
    """
    notes = reasons = 0
    for row_id, note, original, reason, void_reason, recorded, voided in _old_rows(execute, before):
        why, why_void = _reason(reason, recorded, before), _reason(void_reason, voided, before)
        execute(
            "UPDATE interaction SET note = NULL, note_folded = NULL, original = ?, reason = ?, "
            "void_reason = ? WHERE id = ?",
            (original and _without_note(original), why, why_void, row_id),
        )
        notes += note is not None
        reasons += why != reason
    for event_id, changes, reason, at, day in _old_events(execute, before):
        less = _without_note(changes) if day < before else changes
        why = _reason(reason, at, before)
        if (less, why) != (changes, reason):
            execute(
                "UPDATE interaction_event SET changes = ?, reason = ? WHERE id = ?",
                (less, why, event_id),
            )
            notes += less != changes
            reasons += why != reason
    contents = 0
    if incidents:
        notes += _blank_incidents(execute, before)
    if incidents and petitions:
        contents, said, why_zero = blank_desk_texts(execute, before, BLANKED_TEXT)
        notes, reasons = notes + said, reasons + why_zero
    return Blanked(notes, reasons, contents)


def holds_texts(execute: Execute, incidents: bool = True, petitions: bool = True) -> bool:
    """Whether anything is left that :func:`blank_texts` would blank."""
    if _old_rows(execute, _EVER) or (incidents and any(_old_incident_notes(execute, _EVER))):
        return True
    if incidents and petitions and holds_desk_texts(execute, BLANKED_TEXT):
        return True
    return any(
        _without_note(changes) != changes or _reason(reason, at, _EVER) != reason
        for _, changes, reason, at, _ in _old_events(execute, _EVER)
    )


def _of_the_store() -> Execute:
    db = InteractionRow._meta.database
    return lambda sql, values: db.execute_sql(sql.replace("?", db.param), values)


def _old_rows(execute: Execute, before: str) -> list[tuple[Any, ...]]:
    written = (BLANKED_TEXT, before)
    bare = (_NO_NOTE, _BLANK_NOTE)
    return list(execute(_ROWS, (before, *written, *written, *bare)).fetchall())


def _old_events(execute: Execute, before: str) -> list[tuple[Any, ...]]:
    return list(execute(_EVENTS, (_NOTE_INSIDE, before, BLANKED_TEXT, before)).fetchall())


def _old_incident_notes(execute: Execute, before: str) -> list[int]:
    """How many notes there are: of the steps, of the incidents themselves."""
    counts = (f"SELECT COUNT(*) FROM {table} WHERE {old}" for table, old in _INCIDENT_NOTES)
    return [int(execute(sql, (BLANKED_TEXT, before)).fetchone()[0]) for sql in counts]


def _blank_incidents(execute: Execute, before: str) -> int:
    counts = _old_incident_notes(execute, before)
    for (table, old), count in zip(_INCIDENT_NOTES, counts, strict=True):
        if count:
            values = (BLANKED_TEXT, BLANKED_TEXT, before)
            execute(f"UPDATE {table} SET note = ? WHERE {old}", values)
    return counts[0]


def _reason(reason: str | None, written: str | None, before: str) -> str | None:
    return BLANKED_TEXT if reason and written and written < before else reason


def _without_note(text: str) -> str:
    """A first version ``{"note": …}`` or a change ``{"note": [old, new]}`` without its texts."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        # Not of this program: nobody can tell what is in it.
        return "{}"
    note = values.get("note")
    if isinstance(note, list):
        values["note"] = [BLANKED_TEXT if part else part for part in note]
    elif note:
        values["note"] = BLANKED_TEXT
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def _months_before(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 - months
    return date(index // 12, index % 12 + 1, 1)


def _fold_rows(before: str) -> int:
    row = InteractionRow
    old = row.day < before
    count = int(row.select(fn.COUNT(row.id)).where(old).scalar() or 0)
    if not count:
        return 0
    _add_month_totals(before)
    doomed = row.select(row.id).where(old)
    InteractionEvent.delete().where(InteractionEvent.interaction.in_(doomed)).execute()
    row.delete().where(old).execute()
    return count


def _add_month_totals(before: str) -> None:
    row = InteractionRow
    month = fn.SUBSTR(row.day, 1, 7)
    about = fn.COALESCE(row.field, "")
    query = (
        row.select(
            month.alias("month"),
            row.preset,
            row.visitor,
            about.alias("field"),
            fn.SUM(row.quantity).alias("quantity"),
            fn.COUNT(row.id).alias("rows"),
        )
        .where((row.day < before) & row.voided_at.is_null())
        .group_by(month, row.preset, row.visitor, about)
    )
    for line in dicts(query):
        MonthTotal.insert(**line).on_conflict(
            conflict_target=[
                MonthTotal.month,
                MonthTotal.preset,
                MonthTotal.visitor,
                MonthTotal.field,
            ],
            update={
                MonthTotal.quantity: MonthTotal.quantity + line["quantity"],
                MonthTotal.rows: MonthTotal.rows + line["rows"],
            },
        ).execute()
