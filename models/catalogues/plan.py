"""What lines of a table would change in a catalogue, before anything is changed."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from models.catalogues.cells import MOST_PLACES
from models.catalogues.spec import ACTIVE, Entry, Faults, Spec
from models.errors import Refused
from models.tables.table import NOTHING_KNOWN, Stopped
from models.text.fold import fold

Kind = Literal["added", "changed", "retired", "unchanged", "refused"]
_TELL_EVERY = 1000
EMPTY = "Ô này còn trống. Hãy ghi nội dung."


@dataclass(frozen=True)
class Row:
    """A line that somebody wrote: cells by column key; absent columns stay as they are.

    ``new``: it must not be there yet; ``gone``: the entry is to leave use.
    """

    line: int
    cells: Mapping[str, str]
    new: bool = False
    gone: bool = False


@dataclass(frozen=True)
class PlanLine:
    """What a line does. ``line`` is 0 for an entry that the file leaves out; ``columns`` are
    those that change; ``faults`` say why it is refused, column by column.
    """

    kind: Kind
    line: int
    name: str
    before: Entry | None = None
    after: Entry | None = None
    columns: tuple[str, ...] = ()
    faults: tuple[tuple[str, Refused], ...] = ()


@dataclass(frozen=True)
class Plan:
    """All lines, in the order of the file."""

    spec: Spec
    lines: tuple[PlanLine, ...]
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def changes(self) -> int:
        """How many entries would not be as they are."""
        return sum(self.counts[kind] for kind in ("added", "changed", "retired"))

    def of(self, kind: Kind) -> list[PlanLine]:
        """The lines of one kind."""
        return [line for line in self.lines if line.kind == kind]


class _Draft:
    """The catalogue as it would be, and the line that touched each entry."""

    def __init__(self, spec: Spec, entries: Sequence[Entry]) -> None:
        self.spec = spec
        self.before = {spec.key_of(entry.values): entry for entry in entries}
        self.after = dict(self.before)
        self.touched: dict[str, Row] = {}
        self.named: set[str] = set()
        self.refused: dict[int, tuple[str, Faults]] = {}
        self._behind = 0
        if spec.has("position"):
            self._behind = max((int(e.values["position"]) for e in entries), default=-1) + 1
        self._names: dict[str, str] | None = None

    def take(self, row: Row) -> None:
        """One line; what is wrong with it is kept."""
        spec = self.spec
        values, faults = self._values(row)
        key = spec.key_of(values)
        self.named.add(key)
        before = self.before.get(key)
        faults = faults or self._faults(row, key, before, values)
        if faults:
            self.refused[row.line] = (spec.name_of(values), faults)
            return
        self.touched[key] = row
        if row.gone:
            self.retire(key, values)
        else:
            self.after[key] = Entry(values)

    def retire(self, key: str, values: Mapping[str, str]) -> None:
        """Let an entry leave use; one that cannot be retired leaves the table."""
        if self.spec.has(ACTIVE):
            self.after[key] = Entry({**values, ACTIVE: "0"})
        else:
            self.after.pop(key, None)

    def _faults(
        self, row: Row, key: str, before: Entry | None, values: Mapping[str, str]
    ) -> Faults:
        spec, after = self.spec, Entry(values)
        if not key:
            return [(spec.key, Refused("Dòng này chưa có mã. Hãy ghi mã."))]
        if key in self.touched:
            line = self.touched[key].line
            return [(spec.key, Refused("Trùng với dòng {0}. Hãy chỉ giữ một dòng.", line))]
        if row.new and before is not None:
            there = spec.name_of(before.values)
            return [(spec.key, Refused("Đã có “{0}”. Hãy dùng mã khác.", there))]
        if row.gone and before is not None and spec.keeps:
            kept = spec.keeps(before)
            return [("", kept)] if kept else []
        return spec.check(before, values) if spec.check and after != before else []

    def _values(self, row: Row) -> tuple[dict[str, str], Faults]:
        spec = self.spec
        read, faults = _read(spec, row)
        if not read.get(spec.key) and not faults and not row.new:
            read[spec.key] = self._named({**spec.blank(), **read})
        if not read.get(spec.key) and not faults and spec.suggest:
            read[spec.key] = spec.suggest({**spec.blank(), **read}, self.after.keys())
        before = self.before.get(read.get(spec.key, "").casefold())
        values = {**(before.values if before else spec.blank()), **read}
        if before is not None:
            values[spec.key] = before.values[spec.key]
        elif not faults:
            faults = [
                (column.key, Refused(EMPTY))
                for column in spec.columns
                if not values[column.key] and column.default is None and column.key != spec.key
            ]
        if "position" in values and not values["position"]:
            values["position"] = str(min(self._behind, MOST_PLACES))
            self._behind += 1
        return values, faults

    def _named(self, values: Mapping[str, str]) -> str:
        """The key of what is there under that name: files without codes mean it."""
        spec = self.spec
        if self._names is None:
            known = self.before.values()
            self._names = {fold(spec.name_of(e.values)): e.values[spec.key] for e in known}
        return self._names.get(fold(spec.name_of(values)), "")

    def give_back(self, key: str, faults: Faults) -> None:
        """Refuse what a line did to an entry."""
        row = self.touched.pop(key)
        if row.line > 0:
            known = self.after.get(key) or self.before[key]
            self.refused[row.line] = (self.spec.name_of(known.values), faults)
        if key in self.before:
            self.after[key] = self.before[key]
        else:
            self.after.pop(key, None)

    def settle(self) -> None:
        """Refuse lines until nothing clashes and somebody is left."""
        while self._part_one():
            pass
        if self.spec.last and not any(entry.active for entry in self.after.values()):
            for key in list(self.touched):
                if key in self.before and self.before[key].active:
                    self.give_back(key, [(ACTIVE, self.spec.last)])

    def _part_one(self) -> bool:
        if self.spec.clash is None:
            return False
        keys = list(self.after)
        for first, second, column, problem in self.spec.clash(list(self.after.values())):
            # Whoever came into the way of the other is refused: the later of two that changed.
            moved = [keys[place] for place in (first, second) if self._moved(keys[place])]
            if moved:
                late = max(moved, key=lambda key: self.touched[key].line)
                self.give_back(late, [(column, problem)])
                return True
        return False

    def _moved(self, key: str) -> bool:
        return key in self.touched and self.after[key] != self.before.get(key)


def _read(spec: Spec, row: Row) -> tuple[dict[str, str], Faults]:
    """The kept texts of what the line says, and what could not be read."""
    read: dict[str, str] = {}
    faults: Faults = []
    for column in spec.columns:
        written = row.cells.get(column.key)
        if written is None:
            continue
        if not written.strip() and (column.default or column.made):
            continue
        if not written.strip() and column.default is None:
            if column.key != spec.key or spec.suggest is None:
                faults.append((column.key, Refused(EMPTY)))
            continue
        try:
            read[column.key] = column.cell.read(written)
        except Refused as problem:
            faults.append((column.key, problem))
    return read, faults


def plan(
    spec: Spec,
    rows: Iterable[Row],
    entries: Sequence[Entry],
    retire_missing: bool = False,
    tell: Callable[[int], bool] | None = None,
) -> Plan:
    """What ``rows`` would do to ``entries``, line by line; nothing is changed.

    Entries that no row names stay as they are, unless ``retire_missing``.

    Raises:
        Refused: more lines than the catalogue can have; or ``retire_missing`` for rows that know
            no entry: a table of something else would empty the catalogue.
        Stopped: ``tell`` said so.
    """
    draft = _Draft(spec, entries)
    lines = []
    for number, row in enumerate(rows, start=1):
        if tell and number % _TELL_EVERY == 0 and not tell(number):
            raise Stopped
        if row.gone or any(cell.strip() for cell in row.cells.values()):
            lines.append(row.line)
            draft.take(row)
        if len(lines) > spec.most:
            raise Refused("Danh mục này có nhiều nhất {0} dòng. Hãy chọn lại tệp.", spec.most)
    if retire_missing:
        _retire_missing(draft)
    draft.settle()
    return _summed(draft, lines)


def _retire_missing(draft: _Draft) -> None:
    spec = draft.spec
    if draft.before and not any(key in draft.before for key in draft.touched):
        raise Refused(NOTHING_KNOWN)
    for place, (key, entry) in enumerate(draft.before.items(), start=1):
        if key in draft.named or not entry.active or (spec.keeps and spec.keeps(entry)):
            continue
        # Lines below zero are told apart from those of the file.
        draft.touched[key] = Row(-place, {}, gone=True)
        draft.retire(key, entry.values)


def _summed(draft: _Draft, lines: list[int]) -> Plan:
    by_line = {row.line: key for key, row in draft.touched.items()}
    missing = sorted((line for line in by_line if line < 0), reverse=True)
    told = [_line(draft, line, by_line) for line in (*lines, *missing)]
    counts = Counter[str](line.kind for line in told)
    return Plan(draft.spec, tuple(told), counts)


def _line(draft: _Draft, line: int, by_line: Mapping[int, str]) -> PlanLine:
    spec = draft.spec
    if line in draft.refused:
        name, faults = draft.refused[line]
        return PlanLine("refused", max(line, 0), name, faults=tuple(faults))
    key = by_line[line]
    before, after = draft.before.get(key), draft.after.get(key)
    known = after or before
    assert known is not None
    name, shown = spec.name_of(known.values), max(line, 0)
    if before == after:
        return PlanLine("unchanged", shown, name, before, after)
    if before is None:
        return PlanLine("added", shown, name, None, after)
    if after is None or (before.active and not after.active):
        changed = _differing(before, after) if after else ()
        return PlanLine("retired", shown, name, before, after, changed)
    return PlanLine("changed", shown, name, before, after, _differing(before, after))


def _differing(before: Entry, after: Entry) -> tuple[str, ...]:
    return tuple(key for key in after.values if after.values[key] != before.values.get(key))
