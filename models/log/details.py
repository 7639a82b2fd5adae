"""One row with all that is known of it, in names instead of codes."""

from dataclasses import dataclass
from typing import Any

from models.log.interactions import (
    HistoryLine,
    Interaction,
    closed_week,
    find_interaction,
    history,
)
from models.log.procedures import procedure_name
from models.setup import desk
from models.store.schema import Channel, Counter, InteractionRow, ShiftRow


@dataclass(frozen=True)
class Details:
    """``story`` begins with what the row said at first. ``shift``, ``counter``, ``channel`` and
    ``procedure`` are names, empty where the row bears none; ``people`` names of officers by code;
    ``reason`` why it was made up for; ``closed`` the label of its week once that was closed."""

    row: Interaction
    story: tuple[HistoryLine, ...]
    shift: str
    counter: str
    channel: str
    procedure: str
    people: dict[str, str]
    reason: str
    sample: bool
    closed: str | None


def read_details(row_id: str) -> Details:
    """Read a row with its life.

    Raises:
        Refused: unknown row.
    """
    row = find_interaction(row_id)
    stored = InteractionRow.get(InteractionRow.id == row.id)
    return Details(
        row=row,
        story=tuple(history(row_id)),
        shift=_name(ShiftRow, ShiftRow.code, stored.shift),
        counter=_name(Counter, Counter.code, row.counter),
        channel=_name(Channel, Channel.id, row.channel),
        procedure=procedure_name(row.procedure) if row.procedure else "",
        people={person.code: person.name for person in desk.officers(active_only=False)},
        reason=stored.reason or "",
        sample=bool(stored.sample),
        closed=closed_week(stored.day),
    )


def _name(table: Any, key: Any, code: str | None) -> str:
    """What a catalogue calls a code; the code itself where it has no such entry."""
    found = table.get_or_none(key == code) if code else None
    return str(found.name) if found is not None else code or ""
