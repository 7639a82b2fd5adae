"""What a list of rows can be narrowed to: entries in use, and retired ones that rows still bear."""

from dataclasses import dataclass
from typing import Any

from models.store.rows import tuples
from models.store.schema import FieldRow, InteractionRow, Officer, Preset


@dataclass(frozen=True)
class Choice:
    """An entry of a catalogue. ``used`` tells of a retired one whether any row bears it."""

    code: str
    name: str
    active: bool
    used: bool = True


@dataclass(frozen=True)
class Choices:
    """All entries of the three catalogues that rows are filtered by, those in use first."""

    presets: tuple[Choice, ...]
    fields: tuple[Choice, ...]
    officers: tuple[Choice, ...]

    def names(self, catalogue: str) -> dict[str, str]:
        """Names by code of ``presets``, ``fields`` or ``officers``, retired ones included."""
        entries: tuple[Choice, ...] = getattr(self, catalogue)
        return {entry.code: entry.name for entry in entries}


def load_choices() -> Choices:
    """Read the catalogues; a retired entry costs one look into an index."""
    row = InteractionRow
    return Choices(
        presets=_entries(Preset, Preset.label, row.preset, Preset.key),
        fields=_entries(FieldRow, FieldRow.name, row.field, FieldRow.position),
        officers=_entries(Officer, Officer.name, row.officer, Officer.position),
    )


def _entries(table: Any, name: Any, column: Any, order: Any) -> tuple[Choice, ...]:
    found = tuples(
        table.select(table.code, name, table.active).order_by(
            table.active.desc(), order, table.code
        )
    )
    return tuple(
        Choice(code, text, bool(active), bool(active) or _is_used(column, code))
        for code, text, active in found
    )


def _is_used(column: Any, code: str) -> bool:
    query = InteractionRow.select(InteractionRow.seq).where(column == code).limit(1)
    return bool(tuples(query))
