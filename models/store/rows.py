"""Query results as plain values, typed as such."""

from functools import lru_cache
from typing import Any

from peewee import Database, Model


def tuples(query: Any) -> list[tuple[Any, ...]]:
    """All rows of a query as tuples."""
    return list(query.tuples())


def raw_tuples(query: Any) -> list[tuple[Any, ...]]:
    """All rows of a query as the engine gives them, a flag as 0 or 1: for thousands of rows, where
    peewee's look at each value takes longer than the query."""
    return list(query.model._meta.database.execute(query).fetchall())


def dicts(query: Any) -> list[dict[str, Any]]:
    """All rows of a query as dictionaries."""
    return list(query.dicts())


def insert_new(db: Database, table: type[Model], values: dict[str, Any]) -> bool:
    """Insert a row unless its ``id`` is there already; whether it was inserted.

    The statement is text made once: the query builder would cost more than the row does.
    """
    statement = _insert_statement(table._meta.table_name, tuple(values), db.param)
    return bool(db.execute_sql(statement, tuple(values.values())).rowcount == 1)


@lru_cache(maxsize=64)
def _insert_statement(table: str, columns: tuple[str, ...], mark: str) -> str:
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join([mark] * len(columns))
    return f'INSERT INTO "{table}" ({names}) VALUES ({marks}) ON CONFLICT ("id") DO NOTHING'
