"""Query results as plain values, typed as such."""

from typing import Any


def tuples(query: Any) -> list[tuple[Any, ...]]:
    """All rows of a query as tuples."""
    return list(query.tuples())


def dicts(query: Any) -> list[dict[str, Any]]:
    """All rows of a query as dictionaries."""
    return list(query.dicts())
