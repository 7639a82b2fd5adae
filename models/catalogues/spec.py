"""What a catalogue is: its columns, its key, and what may not stand in it together."""

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.catalogues.cells import Cell
from models.catalogues.labels import COLUMN_LABELS
from models.errors import Refused
from models.store.schema import Table

ACTIVE = "active"
Faults = list[tuple[str, Refused]]
"""Columns and what is wrong in them; an empty column for the line as a whole."""


@dataclass(frozen=True)
class Entry:
    """One line of a catalogue: the kept text of each column, by the column's key."""

    values: Mapping[str, str]

    @property
    def active(self) -> bool:
        """Whether it is in use; entries that cannot be retired always are."""
        return self.values.get(ACTIVE, "1") == "1"


@dataclass(frozen=True)
class Column:
    """``key`` is the store's column; ``names`` what files may call it, its label first.

    ``default`` stands in a new entry, None where something must be written. An empty cell leaves
    what was there, unless the default is empty too. ``fixed``: for ever once it is there;
    ``made``: filled in when empty.
    """

    key: str
    cell: Cell
    names: tuple[str, ...]
    label: str
    default: str | None = None
    fixed: bool = False
    made: bool = False


@dataclass(frozen=True)
class Spec:
    """One catalogue.

    ``suggest`` makes a key of an entry without one; ``check`` finds faults inside an entry that is
    added or changed, ``before`` None for a new one; ``clash`` finds, among all entries, those that
    cannot stand together, as positions; ``keeps`` says why an entry may not leave use.
    """

    code: str
    label: str
    table: type[Table]
    key: str
    columns: tuple[Column, ...]
    order: tuple[str, ...]
    most: int = 2000
    suggest: Callable[[Mapping[str, str], Container[str]], str] | None = None
    check: Callable[[Entry | None, Mapping[str, str]], Faults] | None = None
    clash: Callable[[Sequence[Entry]], list[tuple[int, int, str, Refused]]] | None = None
    last: Refused | None = None
    stored: Callable[[dict[str, Any]], dict[str, Any]] | None = None
    keeps: Callable[[Entry], Refused | None] | None = None

    def column(self, key: str) -> Column:
        """The column with this key."""
        return next(column for column in self.columns if column.key == key)

    def has(self, key: str) -> bool:
        """Whether the catalogue has such a column."""
        return any(column.key == key for column in self.columns)

    def key_of(self, values: Mapping[str, str]) -> str:
        """What makes two entries the same one; case does not."""
        return values[self.key].casefold()

    def blank(self) -> dict[str, str]:
        """The values of a new entry before anything is filled in."""
        return {column.key: column.default or "" for column in self.columns}

    def name_of(self, values: Mapping[str, str]) -> str:
        """What people call an entry."""
        for key in ("label", "name"):
            if self.has(key):
                return values[key]
        return values[self.key]


def column(
    key: str,
    cell: Cell,
    *names: str,
    label: str = "",
    default: str | None = None,
    fixed: bool = False,
    made: bool = False,
) -> Column:
    """A column named by its label, then by ``names``."""
    shown = COLUMN_LABELS[label or key]
    return Column(key, cell, (shown, *names, key), shown, default, fixed, made)
