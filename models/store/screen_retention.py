"""The end of what the public screen and the checks of codes left behind, after the rows' term.

Nothing is folded into monthly counts: what a week needs of it stands in the week's own snapshot.
"""

from typing import Any

from peewee import fn

from models.store.screen_schema import (
    DisplaySession,
    HelpCall,
    Incident,
    IncidentEvent,
    ShiftCheck,
    VisitorTouch,
)

_BY_DAY: dict[str, Any] = {
    "touches": VisitorTouch,
    "calls": HelpCall,
    "sessions": DisplaySession,
    "shift_checks": ShiftCheck,
}


def remove_screen_rows(before: str) -> dict[str, int]:
    """Remove rows of days before ``before`` (ISO); how many went, by kind, none left out as 0.

    An incident goes once its last step is as old, with all its steps. Call inside
    ``store.write()``.
    """
    removed = {name: _remove(table, table.day < before) for name, table in _BY_DAY.items()}
    removed["incidents"] = _remove_incidents(before)
    return {name: count for name, count in removed.items() if count}


def _remove_incidents(before: str) -> int:
    row, step = Incident, IncidentEvent
    lately = step.select(step.incident).where(step.at >= before)
    old = (row.day < before) & row.id.not_in(lately)
    step.delete().where(step.incident.in_(row.select(row.id).where(old))).execute()
    return _remove(row, old)


def _remove(table: Any, old: Any) -> int:
    count = int(table.select(fn.COUNT(table.id)).where(old).scalar() or 0)
    if count:
        table.delete().where(old).execute()
    return count
