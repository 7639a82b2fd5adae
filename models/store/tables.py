"""All tables of the store."""

from models.store.desk_schema import DESK_TABLES
from models.store.pcs_schema import PCS_TABLES
from models.store.schema import CORE_TABLES, Table
from models.store.screen_schema import SCREEN_TABLES
from models.store.supervisor_schema import SUPERVISOR_TABLES

TABLES: tuple[type[Table], ...] = (
    *CORE_TABLES,
    *SCREEN_TABLES,
    *DESK_TABLES,
    *SUPERVISOR_TABLES,
    *PCS_TABLES,
)
