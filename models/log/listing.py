"""Rows of the log for lists: newest first, filtered, searched without or with accents."""

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from models.log.interactions import Interaction
from models.log.matching import Condition, Filter, Matching, matching, run

__all__ = [
    "Day",
    "Filter",
    "Found",
    "Listed",
    "Mark",
    "Page",
    "list_interactions",
    "mark",
    "newer_than",
    "place_of",
    "rows_of",
    "walk",
]

FIRST = 120
"""How many rows :func:`walk` gives at once: more than a screen shows."""
_AT_ONCE = 500
_COLUMNS = tuple(field.name for field in fields(Interaction))
_ROWS = (
    f"SELECT seq, original IS NOT NULL, sample, {', '.join(_COLUMNS)} "
    'FROM "interaction" WHERE seq IN ({0})'
)


@dataclass(frozen=True)
class Page:
    """``total`` counts rows (not lượt) before limit and offset."""

    total: int
    rows: tuple[Interaction, ...]


@dataclass(frozen=True)
class Listed:
    """A row as lists show it; ``seq`` is its number in this store, ``edited`` whether it once
    said something else."""

    seq: int
    row: Interaction
    edited: bool
    sample: bool


@dataclass(frozen=True)
class Day:
    """What a day holds of a filter: ``rows``, and ``quantity`` of those not voided."""

    day: str
    rows: int
    quantity: int


@dataclass(frozen=True)
class Found:
    """A piece of an answer: more ``seqs`` in the order of lists, and the days they fill.

    The first piece has no days: its rows come again with them.
    """

    seqs: "array[int]"
    days: tuple[Day, ...]


@dataclass(frozen=True)
class Mark:
    """What a store's log was like: newest and oldest ``seq``, the last edit or void."""

    newest: int
    oldest: int
    event: str


def list_interactions(wanted: Filter, limit: int = 100, offset: int = 0) -> Page:
    """Newest first. Voided rows are left out unless ``wanted.voided``."""
    found = matching(wanted)
    query = found.query()
    counted = Condition(f"SELECT COUNT(*) FROM ({query.sql}) AS found", query.values)
    total = int(run(counted).fetchone()[0])
    seqs = [seq for _, seq in _some(found, limit, offset)]
    return Page(total, tuple(listed.row for listed in rows_of(seqs)))


def rows_of(seqs: Iterable[int]) -> list[Listed]:
    """The rows with these numbers, in the same order; those that are gone are left out."""
    wanted = list(seqs)
    found: dict[int, Listed] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = tuple(wanted[start : start + _AT_ONCE])
        sql = _ROWS.format(", ".join("?" * len(some)))
        for seq, edited, sample, *values in run(Condition(sql, some)):
            found[seq] = Listed(seq, Interaction(*values), bool(edited), bool(sample))
    return [found[seq] for seq in wanted if seq in found]


def walk(wanted: Filter) -> Iterator[Found]:
    """All numbers of matching rows: the first :data:`FIRST` at once, then everything, those
    first ones too, day by day from the newest.

    Call inside a read transaction, so that all pieces tell of one state of the store. Each piece
    is one query that needs no Python meanwhile: a worker in whose thread this runs leaves the
    window free to paint.
    """
    found = matching(wanted)
    first = _some(found, FIRST, 0)
    yield Found(array("q", [seq for _, seq in first]), ())
    if len(first) < FIRST:
        # All there is; only days that have any are looked at.
        for day in dict.fromkeys(occurred_at[:10] for occurred_at, _ in first):
            yield _day(found, day)
        return
    before = first[0][0][:10] + "~"
    while day := _day_before(found, before):
        yield _day(found, day)
        before = day


def mark() -> Mark:
    """What the log is like now; three looks into indexes."""
    sql = (
        'SELECT (SELECT MAX(seq) FROM "interaction"), (SELECT MIN(seq) FROM "interaction"), '
        '(SELECT MAX(id) FROM "interaction_event")'
    )
    newest, oldest, event = run(Condition(sql)).fetchone()
    return Mark(newest or 0, oldest or 0, event or "")


def newer_than(seq: int, wanted: Filter) -> list[Listed]:
    """Matching rows that the store came to know after ``seq``, oldest first."""
    holds = matching(wanted, by_words=False).holds()
    sql = f'SELECT seq FROM "interaction" WHERE seq > ? AND {holds.sql} ORDER BY seq'
    return rows_of(found for (found,) in run(Condition(sql, (seq, *holds.values))))


def place_of(listed: Listed, seqs: "array[int]") -> int:
    """Where a row belongs in a list that is in order."""
    low, high = 0, len(seqs)
    key = (listed.row.occurred_at, listed.seq)
    # New rows are the newest ones as a rule.
    middle = 0
    while low < high:
        if (_occurred(seqs[middle]), seqs[middle]) > key:
            low = middle + 1
        else:
            high = middle
        middle = (low + high) // 2
    return low


def _some(found: Matching, limit: int, offset: int) -> list[tuple[str, int]]:
    query = found.query()
    paged = Condition(f"{query.sql} LIMIT ? OFFSET ?", (*query.values, limit, offset))
    return list(run(paged).fetchall())


def _day(found: Matching, day: str) -> Found:
    """One day as one line: the numbers joined by commas, in order."""
    # "~" comes after all digits and letters of a time.
    within = Condition("occurred_at >= ? AND occurred_at < ?", (day, f"{day}~"))
    query = found.query(
        within, columns="occurred_at, seq, CASE WHEN voided_at IS NULL THEN quantity END AS counts"
    )
    sql = f"SELECT group_concat(seq), COUNT(*), SUM(counts) FROM ({query.sql}) AS found"
    joined, rows, quantity = run(Condition(sql, query.values)).fetchone()
    seqs = array("q", map(int, joined.split(","))) if joined else array("q")
    return Found(seqs, (Day(day, rows, quantity or 0),) if rows else ())


def _day_before(found: Matching, before: str) -> str:
    """The next older day that has rows at all, within the period; empty at its end."""
    where = [Condition("occurred_at < ?", (before,)), *found.period]
    joined = " AND ".join(part.sql for part in where)
    values = tuple(value for part in where for value in part.values)
    sql = f'SELECT MAX(occurred_at) FROM "interaction" WHERE {joined}'
    newest = run(Condition(sql, values)).fetchone()[0]
    return str(newest)[:10] if newest else ""


def _occurred(seq: int) -> str:
    found = run(Condition('SELECT occurred_at FROM "interaction" WHERE seq = ?', (seq,))).fetchone()
    return str(found[0]) if found else ""
