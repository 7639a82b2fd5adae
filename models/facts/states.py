"""What is true of a row now, recomputed from its facts: the same whatever order they came in.

Of two stores' words on one row every step is kept; what follows from them is worked out anew.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from models.checks.incidents import REPLACED
from models.display.sessions import LOST
from models.facts.kinds import Fact
from models.store.retention import BLANKED_TEXT
from models.store.rows import tuples
from models.store.schema import Preset
from models.text.fold import fold

Values = Mapping[str, Any]
_EDITED = ("preset", "visitor", "field", "procedure", "quantity", "note")


def state_of(fact: Fact, held: Values | None, steps: Iterable[Values]) -> dict[str, Any]:
    """The columns that follow from the facts: ``fact`` as another store has it, ``held`` as this
    store does (None: not at all), and the ``steps`` of both."""
    join = _JOINS.get(fact.kind)
    if join is None:
        return {}
    return join(fact.row, held, sorted(steps, key=lambda step: (step["at"], step["id"])))


def _interaction(row: Values, held: Values | None, steps: list[Values]) -> dict[str, Any]:
    first = held or row
    original = first["original"] or row["original"]
    base = {name: first[name] for name in _EDITED}
    if original:
        # Written before there was one of the columns, it lacks that one.
        base |= json.loads(original)
    edits = [step for step in steps if step["kind"] == "edit"]
    now, presets = dict(base), False
    for step in edits:
        for name, (_, after) in json.loads(step["changes"]).items():
            now[name] = after
            presets = presets or name == "preset"
    if now["note"] == BLANKED_TEXT:
        now["note"] = None
    state = {
        **now,
        "note_folded": fold(now["note"]) if now["note"] else None,
        "original": json.dumps(base, ensure_ascii=False, sort_keys=True) if edits else None,
        "activity": first["activity"],
        "outcome": first["outcome"],
        **_void(row, held, steps),
    }
    return {**state, **(_meaning(now["preset"]) if presets else {})}


def _void(row: Values, held: Values | None, steps: list[Values]) -> dict[str, Any]:
    """The first void counts."""
    said = [(step["at"], step["reason"]) for step in steps if step["kind"] == "void"]
    if not said:
        rows = [one for one in (held, row) if one is not None and one["voided_at"]]
        said = sorted((str(one["voided_at"]), str(one["void_reason"] or "")) for one in rows)
    if not said:
        return {"voided_at": None, "void_reason": None}
    return {"voided_at": said[0][0], "void_reason": said[0][1]}


def _meaning(preset: str) -> dict[str, Any]:
    """What a quick button stands for, by the catalogue of this store."""
    query = Preset.select(Preset.activity, Preset.outcome).where(Preset.code == preset)
    return next(({"activity": a, "outcome": o} for a, o in tuples(query)), {})


def _earliest(*columns: str) -> Callable[[Values, Values | None, list[Values]], dict[str, Any]]:
    """What happens once: the first time it did, with what was said then."""

    def join(row: Values, held: Values | None, _steps: list[Values]) -> dict[str, Any]:
        said = [
            tuple(one[column] for column in columns)
            for one in (row, held)
            if one is not None and one[columns[0]] is not None
        ]
        return dict(zip(columns, min(said), strict=True)) if said else {}

    return join


def _incident(row: Values, held: Values | None, steps: list[Values]) -> dict[str, Any]:
    state, closed = (held or row)["state"], (held or row)["closed_at"]
    if steps:
        closed = None
    for step in steps:
        state = step["state"]
        closed = (closed or step["at"]) if state == REPLACED else None
    return {"state": state, "closed_at": closed}


def _petition(row: Values, held: Values | None, steps: list[Values]) -> dict[str, Any]:
    return {"state": steps[-1]["state"] if steps else (held or row)["state"]}


_COUNTED = ("last_at", "seconds", "checks_passed", "checks_failed", "ended_at", "stop_reason")


def _session(row: Values, held: Values | None, _steps: list[Values]) -> dict[str, Any]:
    """The later word; its counts only grow, and an end that was meant beats one that was not."""
    later = max((one for one in (row, held) if one is not None), key=_how_late)
    return {column: later[column] for column in _COUNTED}


def _how_late(one: Values) -> tuple[Any, ...]:
    meant = bool(one["ended_at"]) and one["stop_reason"] != LOST
    counts = (one["seconds"], one["checks_passed"], one["checks_failed"])
    return (one["last_at"], meant, *counts, one["ended_at"] or "", one["stop_reason"])


_JOINS: dict[str, Callable[[Values, Values | None, list[Values]], dict[str, Any]]] = {
    "interaction": _interaction,
    "zero": _earliest("withdrawn_at"),
    "incident": _incident,
    "petition": _petition,
    "session": _session,
    "help_call": _earliest("answered_at", "answered_by"),
    "followers": _earliest("voided_at"),
}
