"""Rows of the log for lists: newest first, filtered, searched without or with accents."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce
from operator import or_
from typing import Any

from peewee import Expression, fn

from models.log.interactions import Interaction, from_row
from models.store.rows import tuples
from models.store.schema import FieldRow, InteractionRow, Officer, Preset
from models.text.fold import clean, fold


@dataclass(frozen=True)
class Filter:
    """Which rows; empty parts do not narrow. ``first`` and ``last`` are days, both included."""

    first: date | None = None
    last: date | None = None
    search: str = ""
    preset: str | None = None
    voided: bool = False


@dataclass(frozen=True)
class Page:
    """``total`` counts rows (not lượt) before limit and offset."""

    total: int
    rows: tuple[Interaction, ...]


def list_interactions(wanted: Filter, limit: int = 100, offset: int = 0) -> Page:
    """Newest first. Voided rows are left out unless ``wanted.voided``."""
    row = InteractionRow
    where = _conditions(wanted)
    counted = row.select(fn.COUNT(row.id))
    query = row.select().order_by(row.occurred_at.desc(), row.seq.desc())
    if where is not None:
        counted, query = counted.where(where), query.where(where)
    rows = tuple(from_row(item) for item in query.limit(limit).offset(offset))
    return Page(int(counted.scalar() or 0), rows)


def _conditions(wanted: Filter) -> Expression | None:
    row = InteractionRow
    parts: list[Any] = []
    if not wanted.voided:
        parts.append(row.voided_at.is_null())
    if wanted.first is not None:
        parts.append(row.occurred_at >= wanted.first.isoformat())
    if wanted.last is not None:
        parts.append(row.occurred_at < (wanted.last + timedelta(days=1)).isoformat())
    if wanted.preset:
        parts.append(row.preset == wanted.preset)
    parts += [_matches(word) for word in clean(wanted.search).split() if fold(word)]
    result = None
    for part in parts:
        result = part if result is None else result & part
    return result


def _matches(word: str) -> Expression:
    """A word in the note, or in the name of the button, the field or the officer."""
    row = InteractionRow
    folded = fold(word)
    accented = folded != word.casefold()
    in_note = row.note_folded.contains(folded)
    if accented:
        # Engines fold ASCII only: the word as typed, small, capital and with a capital first.
        forms = {word, word.lower(), word.upper(), word.capitalize()}
        exact = [row.note.contains(form) for form in sorted(forms)]
        in_note = in_note & reduce(or_, exact)
    names = (
        (row.preset, Preset, Preset.label),
        (row.field, FieldRow, FieldRow.name),
        (row.officer, Officer, Officer.name),
    )
    found = in_note
    for column, table, name in names:
        codes = _codes(table, name, word, folded, accented)
        if codes:
            found = found | column.in_(codes)
    return found


def _codes(table: Any, name: Any, word: str, folded: str, accented: bool) -> list[str]:
    """Codes of catalogue entries whose name holds the word; catalogues are small."""
    found = []
    for code, text in tuples(table.select(table.code, name)):
        if (word.casefold() in text.casefold()) if accented else (folded in fold(text)):
            found.append(code)
    return found
