"""Catalogues as files: out as CSV or XLSX, and the lines of somebody's table."""

from collections.abc import Iterator
from pathlib import Path

from models.catalogues.current import current
from models.catalogues.plan import Row
from models.catalogues.spec import Spec
from models.errors import Refused
from models.tables.columns import map_columns, refuse_same_named
from models.tables.table import TableFile
from models.tables.write import write_table


def export(spec: Spec, path: Path) -> int:
    """Write all entries, retired ones too, as people read them; how many there are.

    Raises:
        Refused: the ending of ``path`` is not ``.csv`` or ``.xlsx``, or it cannot be written.
    """
    entries = current(spec)
    rows = [
        [column.cell.show(entry.values[column.key]) for column in spec.columns] for entry in entries
    ]
    write_table(path, spec.label, [column.label for column in spec.columns], rows)
    return len(entries)


def rows_of(spec: Spec, table: TableFile) -> list[Row]:
    """The lines of a table as lines of a catalogue; columns that are unknown are left out.

    Raises:
        Refused: neither the key nor the name of the entries is among the columns, or two columns
            bear the same name.
    """
    names = {column.key: column.names for column in spec.columns}
    found = map_columns(table.headers, names)
    refuse_same_named(table.headers, names)
    wanted = [spec.column(key) for key in _telling(spec)]
    if not any(column.key in found for column in wanted):
        raise Refused(
            "Tệp không có cột “{0}”. Hãy thêm cột đó, hoặc xuất danh mục này ra làm mẫu.",
            wanted[0].label,
        )
    return list(_rows(table, found))


def unknown_columns(spec: Spec, table: TableFile) -> list[str]:
    """Headers that the catalogue has no place for."""
    found = map_columns(table.headers, {column.key: column.names for column in spec.columns})
    known = set(found.values())
    return [text for place, text in enumerate(table.headers) if text and place not in known]


def _telling(spec: Spec) -> list[str]:
    """Columns of which one must be there; a code can be made of the name, where one is made."""
    names = [key for key in ("label", "name") if spec.has(key)]
    return [spec.key, *names] if spec.suggest else [spec.key]


def _rows(table: TableFile, found: dict[str, int]) -> Iterator[Row]:
    for number, cells in enumerate(table.rows, start=table.first_line):
        yield Row(number, {key: cells[place] for key, place in found.items()})
