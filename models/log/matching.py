"""Which rows of the log are meant, and by which index they are found.

Every way to a row keeps the order of lists: newest first, among rows of one second the one that
the store came to know last. SQLite keeps no statistics here, so the index is named: the rarest of
what was asked for leads, everything else is looked at in the rows that it gives. A word that
stands for several names leads by all of their indexes merged.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from models.store.schema import InteractionRow
from models.text.fold import clean, fold

BY_TIME = "interaction_occurred_at_seq"
BY_NOTE = "interaction_noted"
_BY_CODE = {
    "preset": "interaction_preset_occurred_at_seq",
    "field": "interaction_field_occurred_at_seq",
    "officer": "interaction_officer_occurred_at_seq",
}
ORDER = "ORDER BY occurred_at DESC, seq DESC"
_ALL_NAMES = (
    "SELECT 'preset', code, label FROM preset UNION ALL SELECT 'field', code, name FROM field "
    "UNION ALL SELECT 'officer', code, name FROM officer"
)
# More ways than these are slower to merge than it is to look at each row.
_MOST_WAYS = 12
# Counting goes no further: beyond it two ways are as good as each other.
_COUNTED = 5_000
# An entry of the notes is looked at in the index itself, others cost a row each.
_NOTE_SHARE = 3


@dataclass(frozen=True)
class Filter:
    """Which rows; empty parts do not narrow. ``first`` and ``last`` are days, both included;
    ``preset``, ``field``, ``officer`` and ``entry_mode`` codes. ``search``: each word must stand
    in the note or in the name of the button, the field or the officer; a word with accents
    exactly, one without in any spelling."""

    first: date | None = None
    last: date | None = None
    search: str = ""
    preset: str | None = None
    voided: bool = False
    field: str | None = None
    officer: str | None = None
    entry_mode: str | None = None


@dataclass(frozen=True)
class Condition:
    """A piece of SQL with its values."""

    sql: str
    values: tuple[object, ...] = ()


@dataclass(frozen=True)
class Way:
    """An index and what must hold in it: its matches come in the order of lists."""

    index: str
    condition: Condition


@dataclass(frozen=True)
class Matching:
    """How the rows of a filter are found: by one way, or by several merged, and what else must
    hold in each row."""

    ways: tuple[Way, ...]
    rest: tuple[Condition, ...]
    period: tuple[Condition, ...]

    def query(self, *also: Condition, columns: str = "occurred_at, seq") -> Condition:
        """SELECT of the matching rows in the order of lists, each row once."""
        parts: list[str] = []
        values: list[object] = []
        for way in self.ways:
            where = all_of([way.condition, *self.period, *also, *self.rest])
            parts.append(f'SELECT {columns} FROM "interaction" {_by(way.index)} WHERE {where.sql}')
            values += where.values
        return Condition(f"{' UNION '.join(parts)} {ORDER}", tuple(values))

    def holds(self) -> Condition:
        """What holds in a matching row, whichever way it was found."""
        some = [way.condition for way in self.ways]
        return all_of([any_of(some), *self.period, *self.rest])


def matching(wanted: Filter, by_words: bool = True) -> Matching:
    """Choose how the rows of a filter are found.

    ``by_words`` is False where words shall only be looked for in rows that are found otherwise.
    """
    period = tuple(_period(wanted))
    rest: list[tuple[list[Way], Condition]] = []
    for column in ("field", "preset", "officer"):
        code = getattr(wanted, column)
        if code:
            rest.append(([_way(column, code)], Condition(f"{column} = ?", (code,))))
    words = [word for word in clean(wanted.search).split() if fold(word)]
    names = _names() if words else []
    for word in words:
        ways, condition = _word(word, names)
        rest.append((ways if by_words else [], condition))
    lead = _lead([ways for ways, _ in rest if 0 < len(ways) <= _MOST_WAYS], period)
    others = [condition for ways, condition in rest if ways is not lead]
    if wanted.entry_mode:
        others.append(Condition("entry_mode = ?", (wanted.entry_mode,)))
    if not wanted.voided:
        others.append(Condition("voided_at IS NULL"))
    ways = lead or [Way(BY_TIME, Condition("1 = 1"))]
    return Matching(tuple(ways), tuple(others), period)


def run(condition: Condition) -> Any:
    """Run a query made here; gives a DB-API cursor."""
    db = InteractionRow._meta.database
    return db.execute_sql(condition.sql.replace("?", db.param), condition.values)


def all_of(conditions: Iterable[Condition]) -> Condition:
    """All conditions hold."""
    return _joined(conditions, " AND ", "1 = 1")


def any_of(conditions: Iterable[Condition]) -> Condition:
    """At least one holds."""
    return _joined(conditions, " OR ", "1 = 0")


def _joined(conditions: Iterable[Condition], word: str, none: str) -> Condition:
    parts = list(conditions)
    values = tuple(value for part in parts for value in part.values)
    return Condition("(" + (word.join(part.sql for part in parts) or none) + ")", values)


def _by(index: str) -> str:
    return f'INDEXED BY "{index}"'


def _period(wanted: Filter) -> list[Condition]:
    # Times sort as text, all of them are +07:00.
    parts = []
    if wanted.first is not None:
        parts.append(Condition("occurred_at >= ?", (wanted.first.isoformat(),)))
    if wanted.last is not None:
        after = (wanted.last + timedelta(days=1)).isoformat()
        parts.append(Condition("occurred_at < ?", (after,)))
    return parts


def _way(column: str, code: str) -> Way:
    return Way(_BY_CODE[column], Condition(f"{column} = ?", (code,)))


def _lead(groups: list[list[Way]], period: tuple[Condition, ...]) -> list[Way] | None:
    """The rarest of several; the only one needs no counting."""
    if len(groups) < 2:
        return groups[0] if groups else None
    return min(groups, key=lambda ways: sum(_entries(way, period) for way in ways))


def _entries(way: Way, period: tuple[Condition, ...]) -> int:
    noted = way.index == BY_NOTE
    first = Condition('"note_folded" IS NOT NULL') if noted else way.condition
    where = all_of([first, *period])
    counted = (
        f'SELECT COUNT(*) FROM (SELECT 1 FROM "interaction" {_by(way.index)} '
        f"WHERE {where.sql} LIMIT {_COUNTED}) AS entry"
    )
    found = int(run(Condition(counted, where.values)).fetchone()[0])
    return found // _NOTE_SHARE if noted else found


def _word(word: str, names: list[tuple[str, str, str]]) -> tuple[list[Way], Condition]:
    """Where a word may stand: the ways to such rows, and the same as a condition on a row."""
    folded = fold(word)
    accented = folded != word.casefold()
    in_note = _in_note(word, folded, accented)
    ways, found = [], [in_note]
    codes: dict[str, list[str]] = {}
    for column, code, text in names:
        if (word.casefold() in text.casefold()) if accented else (folded in _folded(text)):
            codes.setdefault(column, []).append(code)
    for column, some in codes.items():
        ways += [_way(column, code) for code in some]
        marks = ", ".join("?" * len(some))
        found.append(Condition(f"{column} IN ({marks})", tuple(some)))
    return [*ways, Way(BY_NOTE, in_note)], any_of(found)


def _in_note(word: str, folded: str, accented: bool) -> Condition:
    parts = [
        # Says to the engine that the index of notes will do.
        Condition('"note_folded" IS NOT NULL'),
        Condition("instr(note_folded, ?) > 0", (folded,)),
    ]
    if accented:
        # Engines fold ASCII only: the word as typed, small, capital and with a capital first.
        forms = sorted({word, word.lower(), word.upper(), word.capitalize()})
        parts.append(any_of(Condition("instr(note, ?) > 0", (form,)) for form in forms))
    return all_of(parts)


def _names() -> list[tuple[str, str, str]]:
    """Column, code and name of all catalogue entries; catalogues are small."""
    return list(run(Condition(_ALL_NAMES)).fetchall())


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    return fold(text)
