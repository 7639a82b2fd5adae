"""Several PCs of one unit in one test: real stores, each bound when it is somebody's turn."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from models.facts.kinds import KINDS
from models.pcs.role import SECOND, set_role
from models.store.opening import Store, open_store
from models.store.places import Places
from models.store.rows import dicts
from models.store.schema import bind_tables
from tests.builders import PIN, set_up_desk

DERIVED = ("seq", "sort_key")


class Pc:
    """One PC: ``with pc.here() as store:`` everything inside happens there."""

    def __init__(self, root: Path, now: datetime, name: str = "") -> None:
        self.store = open_store(Places(root), now)
        self.name = name
        with self.here() as store:
            set_up_desk(store, now)
            if name:
                set_role(store, SECOND, name, "HOA", PIN, now)

    @contextmanager
    def here(self) -> Iterator[Store]:
        """The tables are this PC's inside the block."""
        bind_tables(self.store.db)
        yield self.store

    def close(self) -> None:
        """Close the store."""
        self.store.close()


def everything(store: Store) -> dict[str, Any]:
    """All facts of a store, without the order in which it came to know them."""
    found: dict[str, Any] = {}
    with store.read():
        for kind in KINDS.values():
            table: Any = kind.table
            rows = dicts(table.select().order_by(table.id))
            found[kind.name] = [
                {name: value for name, value in row.items() if name not in DERIVED} for row in rows
            ]
            if kind.steps is not None:
                steps: Any = kind.steps
                found[f"{kind.name} steps"] = dicts(steps.select().order_by(steps.id))
    return found
