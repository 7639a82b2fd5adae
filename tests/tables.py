"""All tables of the store, whoever uses them."""

from models.store import desk_schema, pcs_schema, screen_schema, supervisor_schema
from models.store.schema import Table

_LOADED = (desk_schema, pcs_schema, screen_schema, supervisor_schema)

TABLES: tuple[type[Table], ...] = tuple(
    table for table in Table.__subclasses__() if table.__module__.startswith("models.store.")
)
