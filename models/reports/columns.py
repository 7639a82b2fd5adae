"""The columns of a week's rows, the same in XLSX and CSV."""

from dataclasses import dataclass
from datetime import date, time

from models.reports.report import NO_FIELD, SAMPLE_MARK, ReportRow
from models.reports.snapshot import Named, Snapshot

ENTRY_NAMES = {"single": "Từng lượt", "batch": "Ghi bù, ghi gộp", "kiosk": "Màn hình"}
COUNTED, VOIDED = "Tính", "Đã hủy"

Value = str | int | date | time


@dataclass(frozen=True)
class Column:
    """``width`` in characters; ``kind`` is ``text``, ``count``, ``date`` or ``time``."""

    header: str
    width: float
    kind: str = "text"


COLUMNS = (
    Column("STT", 6, "count"),
    Column("Ngày", 12, "date"),
    Column("Giờ", 8, "time"),
    Column("Ca", 9),
    Column("Quầy", 12),
    Column("Loại", 27),
    Column("Đối tượng", 26),
    Column("Lĩnh vực", 43),
    Column("Hình thức", 17),
    Column("Lượt tính", 8, "count"),
    Column("Lượt đã hủy", 8, "count"),
    Column("Cách ghi", 17),
    Column("Trạng thái", 13),
    Column("Mã quầy", 10),
    Column("Mã loại", 18),
    Column("Mã lượt", 39),
)
PRINTED = 13
"""Columns on paper; the codes to their right are for programs."""
COUNTED_AT = next(i for i, column in enumerate(COLUMNS) if column.header == "Lượt tính")
VOIDED_AT = COUNTED_AT + 1


class Labels:
    """Looks up the names that codes had when the week was closed."""

    def __init__(self, names: Snapshot) -> None:
        self._shifts = _table(names.shifts)
        self._counters = _table(names.counters)
        self._presets = _table(names.presets)
        self._visitors = _table(names.visitors)
        self._fields = _table(names.fields)
        self._mediums = _table(names.mediums)

    def longest(self) -> dict[str, int]:
        """How many letters the longest name of a column has, by its header."""
        tables = {
            "Ca": self._shifts,
            "Quầy": self._counters,
            "Loại": self._presets,
            "Đối tượng": self._visitors,
            "Lĩnh vực": self._fields,
            "Hình thức": self._mediums,
        }
        return {head: max(map(len, names.values()), default=0) for head, names in tables.items()}

    def cells(self, number: int, row: ReportRow) -> tuple[Value, ...]:
        """The values of row ``number`` (from 1), one for each of :data:`COLUMNS`."""
        state = VOIDED if row.voided else COUNTED
        return (
            number,
            row.occurred_at.date(),
            row.occurred_at.time(),
            self._shifts.get(row.shift, row.shift),
            self._counters.get(row.counter, row.counter),
            self._presets.get(row.preset, row.preset),
            self._visitors.get(row.visitor, row.visitor),
            self._fields.get(row.field, row.field or NO_FIELD),
            self._mediums.get(row.medium, row.medium),
            0 if row.voided else row.quantity,
            row.quantity if row.voided else 0,
            ENTRY_NAMES.get(row.entry_mode, row.entry_mode),
            f"{SAMPLE_MARK}, {state.lower()}" if row.sample else state,
            row.counter,
            row.preset,
            row.id,
        )


def _table(entries: tuple[Named, ...]) -> dict[str, str]:
    return {entry.code: entry.name for entry in entries}
