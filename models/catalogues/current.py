"""What stands in a catalogue now."""

from models.catalogues.spec import Entry, Spec
from models.store.rows import tuples


def current(spec: Spec) -> list[Entry]:
    """All entries in their order, retired ones too, as kept texts."""
    table = spec.table
    fields = table._meta.fields
    query = table.select(*(fields[column.key] for column in spec.columns))
    query = query.order_by(*(fields[name] for name in spec.order))
    keys = [column.key for column in spec.columns]
    return [Entry(dict(zip(keys, map(_kept, row), strict=True))) for row in tuples(query)]


def _kept(value: object) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    return str(value)
