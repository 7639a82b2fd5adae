"""What taking in writes, column by column, so that nothing is compared by halves: another PC's rows
at a main PC (E0), and weekly packages at a supervisor (R5).

Every table of the store stands in one list of each here and every column of a merged table is
compared unless it is excepted by name, with the reason; a new one that is in neither fails a test.
"""

from typing import Any

from models.facts.kinds import KINDS
from models.facts.names import CATALOGUES, THINGS
from models.store.desk_schema import AnswerEvent
from models.store.opening import Store
from models.store.pcs_schema import HandedDay, HandedFile, OtherName, OtherPc, OtherPcEvent
from models.store.rows import dicts
from models.store.schema import (
    Audit,
    ChannelEvent,
    DisplayStatus,
    HolidayRow,
    MonthTotal,
    Setting,
    Table,
    Unit,
    WeekEvent,
    WeekRow,
)
from models.store.supervisor_schema import (
    Delivery,
    ExpectedUnit,
    RefusedFile,
    RowsFile,
    UnitKey,
    UnitKeyEvent,
    WeekFile,
    WeekReceipt,
)
from tests.tables import TABLES

MERGED: tuple[type[Table], ...] = (
    *(kind.table for kind in KINDS.values()),
    *(kind.steps for kind in KINDS.values() if kind.steps is not None),
    *(catalogue.table for catalogue in CATALOGUES.values()),
    *(table for table, _ in THINGS.values()),
    OtherName,
    OtherPc,
)
"""Whatever order the files come in, these are the same."""

OF_FILES: tuple[type[Table], ...] = (RowsFile,)
"""The same once the same files came, in whatever order."""

UNTOUCHED: tuple[type[Table], ...] = (
    *(Setting, Unit, HolidayRow, ChannelEvent, WeekRow, WeekEvent, MonthTotal, DisplayStatus),
    *(AnswerEvent, WeekFile, RefusedFile, UnitKey, UnitKeyEvent, ExpectedUnit, Delivery),
    *(WeekReceipt, OtherPcEvent, HandedFile, HandedDay),
)
"""No byte of them changes when a file of a known PC is taken in."""

WRITTEN_IN_ORDER: tuple[type[Table], ...] = (Audit,)
"""The log of what was done when: another order is another log."""

EXCEPTED = {
    ("interaction", "seq"): "numbers the rows as they were written here",
    ("rows_file", "added"): "how many of its facts were unseen depends on the files before it",
    ("rows_file", "refused"): "likewise: a fact that is here already is not refused",
    ("rows_file", "taken_at"): "when the file came",
    ("other_pc", "taken_at"): "when the last file came",
    ("week_file", "received_at"): "when the package came",
    ("refused_file", "received_at"): "when the file came",
    ("unit_key", "since"): "when the unit was first seen",
    ("unit_key_event", "at"): "likewise",
    ("unit_key_event", "id"): "made from that moment and chance",
}
"""Columns of merged tables that may differ, and why."""

OF_PACKAGES: tuple[type[Table], ...] = (WeekFile, RefusedFile, UnitKey, UnitKeyEvent)
"""What a supervisor's merge writes; no byte of any other table changes."""

EXCEPTED_SETTINGS = {
    "audit_head": "the end of the log of what was done when",
    "answers_version": "tells this PC's own search that the library grew",
}
"""Settings that taking in may change, and why."""


def compared(store: Store, tables: tuple[type[Table], ...] = MERGED) -> dict[str, Any]:
    """Every row of these tables, every column that is not excepted, by key."""
    found: dict[str, Any] = {}
    with store.read():
        for table in dict.fromkeys(tables):
            name = table._meta.table_name
            rows = [
                {column: value for column, value in row.items() if (name, column) not in EXCEPTED}
                for row in dicts(table.select())
                if table is not Setting or row["key"] not in EXCEPTED_SETTINGS
            ]
            found[name] = sorted(rows, key=repr)
    return found


def of_packages(store: Store) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a supervisor's merge writes, and everything else with the log and the settings."""
    other = tuple(table for table in TABLES if table not in OF_PACKAGES)
    return compared(store, OF_PACKAGES), compared(store, other)


def unlisted() -> list[str]:
    """Tables in no list, or in two; exceptions of columns that are not there."""
    lists = (set(MERGED), set(OF_FILES), set(UNTOUCHED), set(WRITTEN_IN_ORDER))
    odd = [table._meta.table_name for table in TABLES if sum(table in one for one in lists) != 1]
    written = (*MERGED, *OF_FILES, *OF_PACKAGES)
    merged = {table._meta.table_name: table for table in written}
    return odd + [
        f"{name}.{column}"
        for name, column in EXCEPTED
        if name not in merged or column not in merged[name]._meta.fields
    ]
