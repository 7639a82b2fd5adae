"""Take in another store's facts: unseen uuids are added, in any order, any number of times.

The same function whether they come from a second PC's file or from a desk that was cut off from its
server. A week that is closed here takes nothing that would change it; what it would not take is
told, and stays where it came from.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from models.clock import day_of
from models.facts.kinds import KINDS, Fact, Kind
from models.facts.names import Name, keep_names
from models.facts.references import References
from models.facts.states import state_of
from models.log.interactions import closed_week
from models.places.register import RETIRED
from models.store.opening import Store
from models.store.rows import dicts
from models.store.supervisor_schema import Place
from models.text.fold import fold

Progress = Callable[[int], None]
CLOSED, AHEAD = "closed", "ahead"
"""Why a fact is not taken: its week is closed here; its day is still to come."""

_AT_ONCE = 500
"""Facts of one transaction: whoever logs meanwhile waits no longer than for these."""
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Origin:
    """Whose facts they are: the code of the PC, and when it said so by its own clock (ISO)."""

    pc: str
    said_at: str


@dataclass(frozen=True)
class LeftOut:
    """A fact that was not taken: ``why`` is :data:`CLOSED`, then ``week`` is its label, or
    :data:`AHEAD`."""

    kind: str
    id: str
    day: str
    why: str
    week: str = ""


@dataclass(frozen=True)
class TakenFacts:
    """``added`` facts and places that were unseen, ``changed`` facts with unseen steps,
    ``unchanged`` others."""

    added: int
    changed: int
    unchanged: int
    left_out: tuple[LeftOut, ...]


@dataclass
class _Counts:
    added: int = 0
    changed: int = 0
    unchanged: int = 0


def take_facts(
    store: Store,
    origin: Origin,
    names: Iterable[Name],
    things: Iterable[tuple[str, Mapping[str, Any]]],
    facts: Iterable[Fact],
    now: datetime,
    progress: Progress | None = None,
) -> TakenFacts:
    """Take in checked facts (:func:`models.facts.kinds.check_fact`) of another store.

    ``names`` and ``things`` say what the facts name. Several short transactions; broken off in the
    middle, the facts so far are in, and taking everything again does the rest. ``progress(done)``
    is told of facts and may raise to cancel.

    Raises:
        ValueError: a fact refers to what nobody explained; those before it are in.
        StoreProblem: the store could not; likewise.
    """
    references = References(origin.pc, things)
    counts, left_out, done = _Counts(), list[LeftOut](), 0
    with store.write():
        keep_names(origin.pc, origin.said_at, names)
        counts.added += references.keep_places()
    for some in _chunks(facts):
        try:
            with store.write():
                for fact in some:
                    _take_one(fact, references, now, counts, left_out)
        except BaseException:
            references.forget()
            raise
        done += len(some)
        if progress is not None:
            progress(done)
    return TakenFacts(counts.added, counts.changed, counts.unchanged, tuple(left_out))


def _chunks(facts: Iterable[Fact]) -> Iterator[list[Fact]]:
    each = iter(facts)
    while some := list(islice(each, _AT_ONCE)):
        yield some


def _take_one(
    fact: Fact,
    references: References,
    now: datetime,
    counts: _Counts,
    left_out: list[LeftOut],
) -> None:
    kind = KINDS[fact.kind]
    held, steps = _held(kind, fact)
    known = {step["id"] for step in steps} | _others(kind, fact)
    fresh = [step for step in fact.steps if step["id"] not in known]
    state = state_of(fact, held, [*steps, *fresh])
    if held is not None:
        state = {name: value for name, value in state.items() if held.get(name) != value}
        if not state and not fresh:
            counts.unchanged += 1
            return
    why, week = _why_not(kind, fact, held is None, now)
    if why:
        left_out.append(LeftOut(fact.kind, fact.id, fact.day, why, week))
        return
    if held is None:
        _insert(kind, fact, state, references)
        counts.added += 1
    else:
        _update(kind, fact, state)
        counts.changed += 1
    for step in fresh:
        assert kind.steps is not None
        kind.steps.insert(**{**step, kind.parent: fact.id}).on_conflict_ignore().execute()


def _why_not(kind: Kind, fact: Fact, new: bool, now: datetime) -> tuple[str, str]:
    if fact.day > (day_of(now) + _DAY).isoformat():
        return AHEAD, ""
    if kind.stands or (kind.goes_on and not new):
        return "", ""
    label = closed_week(fact.day)
    return (CLOSED, label) if label is not None else ("", "")


def _held(kind: Kind, fact: Fact) -> tuple[dict[str, Any] | None, list[dict[str, Any]]]:
    table: Any = kind.table
    row = next(iter(dicts(table.select().where(table.id == fact.id))), None)
    if row is None or kind.steps is None:
        return row, []
    steps: Any = kind.steps
    columns = [getattr(steps, name) for name in kind.step_columns]
    return row, dicts(steps.select(*columns).where(getattr(steps, kind.parent) == fact.id))


def _others(kind: Kind, fact: Fact) -> set[str]:
    """Ids of its steps under which this store holds a step of another fact: that one stays, and
    what cannot be kept says nothing of this one either."""
    if kind.steps is None or not fact.steps:
        return set()
    steps: Any = kind.steps
    said = [step["id"] for step in fact.steps]
    where = steps.id.in_(said) & (getattr(steps, kind.parent) != fact.id)
    return {str(row["id"]) for row in dicts(steps.select(steps.id).where(where))}


def _insert(kind: Kind, fact: Fact, state: dict[str, Any], references: References) -> None:
    values = {**fact.row, **state}
    for column, thing in kind.refers.items():
        if not values[column]:
            continue
        if references.explains(thing, values[column]):
            values[column] = references.own(thing, values[column])
        elif thing != "channel":
            raise ValueError(f"{thing} that nobody explained")
    if fact.kind == "petition":
        values["folded"] = fold(values["content"])
    if fact.kind == "place_check" and values["state"] == RETIRED:
        Place.update(active=False).where(Place.id == values["place"]).execute()
    kind.table.insert(**values).execute()


def _update(kind: Kind, fact: Fact, state: dict[str, Any]) -> None:
    table: Any = kind.table
    if state:
        table.update(**state).where(table.id == fact.id).execute()
