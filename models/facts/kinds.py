"""Every kind of fact that counts in a week's report, as columns of its table (product E0).

One entry here is all it takes for another kind to be handed over, checked and taken in.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from peewee import fn

from models.answers import use
from models.checks import incidents
from models.display import touches
from models.facts.checks import (
    Check,
    between,
    code,
    count,
    day,
    empty_or,
    flag,
    ident,
    mapping,
    matching,
    moment,
    none_or,
    one_of,
    words,
)
from models.followers import MOST as MOST_FOLLOWERS
from models.followers import SOURCES
from models.handouts import batches
from models.log.interactions import MEDIUMS, MOST, VISITORS
from models.petitions import book
from models.places import register
from models.store.desk_schema import (
    AnswerUse,
    FollowerReading,
    PetitionEvent,
    PetitionRow,
    ZeroShift,
)
from models.store.schema import InteractionEvent, InteractionRow, PrintEvent, Table
from models.store.screen_schema import (
    DisplaySession,
    HelpCall,
    Incident,
    IncidentEvent,
    ShiftCheck,
    VisitorTouch,
)
from models.store.supervisor_schema import PlaceCheck

NOTE, CONTENT = 400, 4_000
_note = words(NOTE)
_step = {"id": ident, "at": moment, "officer": empty_or(code)}
_EDITED: dict[str, Check] = {
    "preset": code,
    "visitor": one_of(VISITORS),
    "field": none_or(code),
    "procedure": none_or(code),
    "quantity": between(1, MOST),
    "note": none_or(_note),
}


@dataclass(frozen=True)
class Kind:
    """``columns`` of ``table`` that travel, each with its check; ``steps``: the table of events
    that belong to a row by ``parent``, with theirs. ``texts`` may be blanked after their term and
    are no part of what a fact is; ``refers`` names columns that hold another store's ids of
    ``answer``, ``batch``, ``channel`` or ``place``. ``goes_on``: steps may follow after the week is
    closed, as they may in one store. ``stands``: of a register that outlives its weeks, so it
    travels and is taken in also where the week is closed, which has its sums in its own snapshot.
    A table without a day counts by the day of ``at``."""

    name: str
    table: type[Table]
    columns: Mapping[str, Check]
    steps: type[Table] | None = None
    parent: str = ""
    step_columns: Mapping[str, Check] = field(default_factory=dict)
    texts: tuple[str, ...] = ()
    refers: Mapping[str, str] = field(default_factory=dict)
    goes_on: bool = False
    stands: bool = False

    @property
    def day(self) -> Any:
        """The day a row counts for, in SQL."""
        table: Any = self.table
        return table.day if "day" in self.columns else fn.SUBSTR(table.at, 1, 10)


@dataclass(frozen=True)
class Fact:
    """One row of a kind with the steps of its life, as plain values; a step lacks its parent."""

    kind: str
    row: dict[str, Any]
    steps: tuple[dict[str, Any], ...] = ()

    @property
    def day(self) -> str:
        """The day it counts for."""
        return str(self.row["day"] if "day" in self.row else self.row["at"][:10])

    @property
    def id(self) -> str:
        """Its uuid."""
        return str(self.row["id"])


_KINDS = (
    Kind(
        "interaction",
        InteractionRow,
        {
            "id": ident,
            "occurred_at": moment,
            "day": day,
            "recorded_at": moment,
            "unit": code,
            "counter": empty_or(code),
            "shift": empty_or(code),
            "officer": empty_or(code),
            "activity": code,
            "outcome": code,
            **_EDITED,
            "medium": one_of(MEDIUMS),
            "channel": none_or(ident),
            "entry_mode": one_of(("single", "batch", "kiosk")),
            "reason": none_or(_note),
            "sample": flag,
            "original": none_or(mapping(_EDITED, pairs=False)),
            "voided_at": none_or(moment),
            "void_reason": none_or(_note),
        },
        InteractionEvent,
        "interaction",
        {
            **_step,
            "kind": one_of(("edit", "void")),
            "changes": mapping(_EDITED, pairs=True),
            "reason": _note,
        },
        texts=("note", "reason", "original", "void_reason", "changes"),
        refers={"channel": "channel"},
    ),
    Kind(
        "zero",
        ZeroShift,
        {
            "id": ident,
            "day": day,
            "shift": code,
            "counter": empty_or(code),
            "at": moment,
            "officer": empty_or(code),
            "reason": _note,
            "withdrawn_at": none_or(moment),
            "sample": flag,
        },
        texts=("reason",),
    ),
    Kind(
        "shift_check",
        ShiftCheck,
        {
            "id": ident,
            "day": day,
            "shift": empty_or(code),
            "at": moment,
            "officer": empty_or(code),
            "counter": empty_or(code),
            "result": code,
            "sample": flag,
        },
    ),
    Kind(
        "incident",
        Incident,
        {
            "id": ident,
            "found_at": moment,
            "day": day,
            "kind": one_of(incidents.KINDS),
            "place": words(200),
            "note": _note,
            "state": one_of(incidents.STATES),
            "officer": empty_or(code),
            "counter": empty_or(code),
            "closed_at": none_or(moment),
            "sample": flag,
        },
        IncidentEvent,
        "incident",
        {**_step, "state": one_of(incidents.STATES), "note": _note},
        texts=("note",),
        goes_on=True,
    ),
    Kind(
        "petition",
        PetitionRow,
        {
            "id": ident,
            "at": moment,
            "day": day,
            "kind": one_of(book.KINDS),
            "content": words(CONTENT),
            "field": none_or(code),
            "state": one_of(book.STATES),
            "officer": empty_or(code),
            "counter": empty_or(code),
            "sample": flag,
        },
        PetitionEvent,
        "petition",
        {**_step, "state": one_of(book.STATES), "note": _note},
        texts=("note", "content"),
        goes_on=True,
    ),
    Kind(
        "session",
        DisplaySession,
        {
            "id": ident,
            "day": day,
            "started_at": moment,
            "last_at": moment,
            "ended_at": none_or(moment),
            "screen": words(200),
            "fingerprint": words(20),
            "content": words(200),
            "seconds": count,
            "checks_passed": count,
            "checks_failed": count,
            "stop_reason": empty_or(code),
            "sample": flag,
        },
    ),
    Kind(
        "touch",
        VisitorTouch,
        {
            "id": ident,
            "at": moment,
            "day": day,
            "kind": one_of(touches.KINDS),
            "page": empty_or(code),
            "value": empty_or(code),
            "language": one_of(touches.LANGUAGES),
            "entry_mode": one_of(("kiosk",)),
            "sample": flag,
        },
    ),
    Kind(
        "help_call",
        HelpCall,
        {
            "id": ident,
            "at": moment,
            "day": day,
            "screen": words(200),
            "answered_at": none_or(moment),
            "answered_by": empty_or(code),
        },
    ),
    Kind(
        "copies",
        PrintEvent,
        {
            "id": ident,
            "batch": ident,
            "at": moment,
            "day": day,
            "officer": empty_or(code),
            "kind": one_of((batches.SENT, batches.FILE, batches.FAILED, batches.COLLECTED)),
            "copies": count,
            "target": words(200),
        },
        refers={"batch": "batch"},
    ),
    Kind(
        "answer_use",
        AnswerUse,
        {
            "id": ident,
            "answer": ident,
            "at": moment,
            "day": day,
            "officer": empty_or(code),
            "kind": one_of(use.KINDS),
            "interaction": none_or(ident),
            "sample": flag,
        },
        refers={"answer": "answer"},
    ),
    Kind(
        "followers",
        FollowerReading,
        {
            "id": ident,
            "read_at": moment,
            "day": day,
            "recorded_at": moment,
            "value": between(0, MOST_FOLLOWERS),
            "source": one_of(SOURCES),
            "officer": empty_or(code),
            "voided_at": none_or(moment),
            "sample": flag,
        },
    ),
    Kind(
        "place_check",
        PlaceCheck,
        {
            "id": ident,
            "place": ident,
            "at": moment,
            "officer": empty_or(code),
            "state": one_of((*register.STATES, register.RETIRED)),
            "note": _note,
            "batch": none_or(matching(register.BATCH_NUMBER)),
        },
        texts=("note",),
        refers={"place": "place"},
        stands=True,
    ),
)
KINDS: dict[str, Kind] = {kind.name: kind for kind in _KINDS}
"""By name, in the order in which they can be taken in: an answer's use names its interaction."""

_WHEN = {"interaction": "occurred_at", "session": "started_at", "incident": "found_at"}
_WHEN |= {"followers": "read_at"}


def check_fact(fact: Fact) -> None:
    """Whether another store can have said this.

    Raises ValueError for anything that no store of ours holds.
    """
    kind = KINDS.get(fact.kind)
    if kind is None:
        raise ValueError("kind")
    _check(fact.row, kind.columns)
    for step in fact.steps:
        _check(step, kind.step_columns)
    if fact.steps and kind.steps is None:
        raise ValueError("steps")
    if len({step["id"] for step in fact.steps}) != len(fact.steps):
        raise ValueError("said twice")
    day(fact.day)
    at = _WHEN.get(fact.kind, "at")
    # A zero may be confirmed days after its shift; everything else lies on its own day.
    if fact.kind not in ("zero", "shift_check") and fact.row[at][:10] != fact.day:
        raise ValueError("day")


def _check(values: Mapping[str, Any], checks: Mapping[str, Check]) -> None:
    if set(values) != set(checks):
        raise ValueError("columns")
    for name, value in values.items():
        checks[name](value)
