"""Read facts out of a store, day by day, as another store takes them in."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from peewee import fn

from models.facts.kinds import KINDS, Fact, Kind
from models.facts.names import THINGS
from models.packs.strict_json import canonical
from models.store.rows import dicts, tuples
from models.store.supervisor_schema import Place
from models.text.fold import clean

_CODES = {
    "officer": ("officer", "answered_by"),
    "counter": ("counter",),
    "field": ("field",),
    "shift": ("shift",),
    "preset": ("preset",),
    "procedure": ("procedure",),
}


@dataclass
class Used:
    """What the facts named so far: codes by catalogue, ids by kind of thing."""

    codes: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    things: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def note(self, fact: Fact) -> None:
        """Remember what ``fact`` names."""
        kind = KINDS[fact.kind]
        for values in (fact.row, *fact.steps):
            for catalogue, columns in _CODES.items():
                self.codes[catalogue].update(
                    values[column] for column in columns if values.get(column)
                )
        for column, thing in kind.refers.items():
            if fact.row[column]:
                self.things[thing].add(fact.row[column])


def days_with_facts() -> list[str]:
    """Every day that something was written for, in order. Call inside ``store.read()``."""
    found: set[str] = set()
    for kind in KINDS.values():
        table: Any = kind.table
        found.update(day for (day,) in tuples(table.select(fn.DISTINCT(kind.day))))
    return sorted(found)


def facts_of(day: str) -> Iterator[Fact]:
    """The facts of one day, kind by kind, by id. Call inside ``store.read()``."""
    for kind in KINDS.values():
        table: Any = kind.table
        columns = [_column(table, name) for name in kind.columns]
        rows = dicts(table.select(*columns).where(kind.day == day).order_by(table.id))
        steps = _steps(kind, day)
        for row in rows:
            values = {name: _plain(name, row[name]) for name in kind.columns}
            yield Fact(kind.name, values, tuple(steps.get(values["id"], ())))


def things_of(used: Mapping[str, set[str]]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows behind these ids, what they refer to in turn, and the whole register of places."""
    wanted = {kind: set(ids) for kind, ids in used.items()}
    batches = sorted(_things("batch", wanted.get("batch", set())), key=lambda one: str(one["id"]))
    channels = wanted.get("channel", set()) | {str(batch["channel"]) for batch in batches}
    for kind, rows in (
        ("channel", _things("channel", channels)),
        ("batch", batches),
        ("answer", _things("answer", wanted.get("answer", set()))),
        ("place", _things("place", {row.id for row in Place.select(Place.id)})),
    ):
        for row in sorted(rows, key=lambda one: str(one["id"])):
            yield kind, row


def day_digest(facts: list[Fact]) -> str:
    """Hex SHA-256 of what the facts of a day are, without texts that go after their term."""
    seen = hashlib.sha256()
    for fact in facts:
        texts = KINDS[fact.kind].texts
        seen.update(
            canonical(
                [
                    fact.kind,
                    {name: value for name, value in fact.row.items() if name not in texts},
                    [step["id"] for step in fact.steps],
                ]
            )
        )
    return seen.hexdigest()


def _things(kind: str, ids: set[str]) -> list[dict[str, Any]]:
    table: Any = THINGS[kind][0]
    columns = [_column(table, name) for name in THINGS[kind][1]]
    rows = [row for row in dicts(table.select(*columns)) if row["id"] in ids] if ids else []
    return [{name: _plain(name, row[name]) for name in THINGS[kind][1]} for row in rows]


def _steps(kind: Kind, day: str) -> dict[str, list[dict[str, Any]]]:
    if kind.steps is None:
        return {}
    steps: Any = kind.steps
    parent, table = getattr(steps, kind.parent), kind.table
    columns = [getattr(steps, name) for name in kind.step_columns]
    key: Any = getattr(table, "id")  # noqa: B009 - the table is one of many
    query = (
        steps.select(*columns, parent.alias("of"))
        .join(table, on=(parent == key))
        .where(getattr(table, "day") == day)  # noqa: B009
        .order_by(steps.at, steps.id)
    )
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in dicts(query):
        found[row["of"]].append({name: _plain(name, row[name]) for name in kind.step_columns})
    return found


def _column(table: Any, name: str) -> Any:
    return getattr(table, name)


def _plain(name: str, value: Any) -> Any:
    """As it is said: flags as flags, texts as they are stored today."""
    if name in ("sample",):
        return bool(value)
    if isinstance(value, str) and name in ("screen", "target", "content", "question", "answer"):
        return clean(value)
    return value
