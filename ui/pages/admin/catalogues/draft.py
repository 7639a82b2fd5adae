"""A catalogue while it is edited: what is stored, what was typed, and the way back."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from models.catalogues.cells import MOST_PLACES
from models.catalogues.plan import Plan, Row, plan
from models.catalogues.spec import ACTIVE, Entry, Spec
from models.errors import Refused

POSITION = "position"
_STEPS = 200


@dataclass(eq=False)
class DraftRow:
    """One line of the table. ``values`` are kept texts, or what was typed where it cannot be
    read: those columns are in ``unread``. ``gone``: it leaves the table when saved.
    """

    stored: Entry | None
    values: dict[str, str]
    unread: frozenset[str] = frozenset()
    gone: bool = False

    @property
    def active(self) -> bool:
        """Whether it would be in use."""
        return not self.gone and self.values.get(ACTIVE, "1") == "1"

    @property
    def edited(self) -> bool:
        """Whether saving would write it."""
        return self.stored is None or self.gone or self.values != self.stored.values


@dataclass
class RowState:
    """What a step changes of one row."""

    values: dict[str, str]
    unread: frozenset[str] = frozenset()
    gone: bool = False


@dataclass
class Found:
    """The plan of what was edited, and its faults by row and column."""

    plan: Plan | None = None
    faults: dict[DraftRow, dict[str, Refused]] = field(default_factory=dict)


class Draft(QObject):
    """All rows in their order; every step can be taken back until it is saved."""

    cells_changed = Signal()
    rows_changed = Signal()

    def __init__(self, spec: Spec, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.rows: list[DraftRow] = []
        self.entries: list[Entry] = []
        self.steps = QUndoStack(self)
        self.steps.setUndoLimit(_STEPS)
        self._found: Found | None = None

    def load(self, entries: list[Entry]) -> None:
        """Begin again from what is stored."""
        self.entries = entries
        self.rows = [DraftRow(entry, dict(entry.values)) for entry in entries]
        self._found = None
        self.steps.clear()
        self.rows_changed.emit()

    def edited(self) -> list[DraftRow]:
        """The rows that saving would write."""
        return [row for row in self.rows if row.edited]

    def found(self) -> Found:
        """What saving would do, and what keeps rows from being saved."""
        if self._found is None:
            places = {n: row for n, row in enumerate(self.rows, start=1) if row.edited}
            lines = [
                Row(n, self._written(row), row.stored is None, row.gone)
                for n, row in places.items()
            ]
            made = plan(self.spec, lines, self.entries)
            faults = {places[line.line]: dict(line.faults) for line in made.of("refused")}
            self._found = Found(made, faults)
        return self._found

    def _written(self, row: DraftRow) -> dict[str, str]:
        return {
            column.key: row.values[column.key]
            if column.key in row.unread or not row.values[column.key]
            else column.cell.show(row.values[column.key])
            for column in self.spec.columns
        }

    def write(self, row: DraftRow, key: str, typed: str, said: str) -> None:
        """One cell as somebody typed it; ``said`` names the step."""
        column = self.spec.column(key)
        try:
            kept, read = (column.cell.read(typed) if typed.strip() else ""), True
        except Refused:
            kept, read = typed.strip(), False
        if kept == row.values[key] and (key not in row.unread) == read:
            return
        unread = row.unread - {key} if read else row.unread | {key}
        after = RowState({**row.values, key: kept}, frozenset(unread), row.gone)
        self.step(said, [(row, after)])

    def add(self, said: str) -> DraftRow:
        """A new row below the others."""
        row = DraftRow(None, self.spec.blank())
        self.step(said, [], [*self.rows, row])
        return row

    def switch(self, rows: Iterable[DraftRow], active: bool, said: str) -> None:
        """Retire rows or bring them back; rows that were never saved go away."""
        chosen = list(rows)
        dropped = {row for row in chosen if row.stored is None and not active}
        states = []
        for row in chosen:
            if row in dropped:
                continue
            values = dict(row.values)
            if ACTIVE in values:
                values[ACTIVE] = "1" if active else "0"
            gone = ACTIVE not in values and not active
            states.append((row, RowState(values, row.unread, gone)))
        order = [row for row in self.rows if row not in dropped] if dropped else None
        self.step(said, states, order)

    def move(self, row: DraftRow, by: int, said: str) -> None:
        """One place up (-1) or down (1)."""
        at = self.rows.index(row)
        to = at + by
        if not 0 <= to < len(self.rows):
            return
        order = list(self.rows)
        order[at], order[to] = order[to], order[at]
        self.step(said, self._placed(order), order)

    def _placed(self, order: list[DraftRow]) -> list[tuple[DraftRow, RowState]]:
        """Positions that rise along ``order``, changing as few rows as can be."""
        states, last = [], -1
        for row in order:
            here = row.values[POSITION]
            place = int(here) if here.isdigit() else last + 1
            if place <= last:
                place = last + 1
            last = place = min(place, MOST_PLACES)
            if str(place) != here:
                values = {**row.values, POSITION: str(place)}
                states.append((row, RowState(values, row.unread, row.gone)))
        return states

    def step(
        self,
        said: str,
        states: list[tuple[DraftRow, RowState]],
        order: list[DraftRow] | None = None,
    ) -> None:
        """Take one step that can be taken back."""
        self.steps.push(_Step(self, said, states, order))

    def take(self, states: list[tuple[DraftRow, RowState]], order: list[DraftRow] | None) -> None:
        """Let rows be as a step left them. Called by steps only."""
        for row, state in states:
            row.values, row.unread, row.gone = dict(state.values), state.unread, state.gone
        self._found = None
        if order is not None:
            self.rows = list(order)
            self.rows_changed.emit()
        else:
            self.cells_changed.emit()


class _Step(QUndoCommand):
    def __init__(
        self,
        draft: Draft,
        said: str,
        states: list[tuple[DraftRow, RowState]],
        order: list[DraftRow] | None,
    ) -> None:
        super().__init__(said)
        self._draft = draft
        self._after = states
        self._before = [
            (row, RowState(dict(row.values), row.unread, row.gone)) for row, _ in states
        ]
        self._order_after = order
        self._order_before = list(draft.rows) if order is not None else None

    def redo(self) -> None:
        self._draft.take(self._after, self._order_after)

    def undo(self) -> None:
        self._draft.take(self._before, self._order_before)
