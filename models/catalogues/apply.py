"""Writes a plan into its catalogue: everything or nothing."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from models.catalogues.current import current
from models.catalogues.plan import Plan
from models.catalogues.spec import Entry, Spec
from models.errors import Refused
from models.store import audit, settings
from models.store.opening import Store
from models.tables.table import Stopped

_BATCH = 500


def apply(
    store: Store,
    plan: Plan,
    by: str,
    now: datetime,
    tell: Callable[[int], bool] | None = None,
) -> None:
    """Store what a plan adds, changes and retires, in one transaction with a line of the log.

    Refused lines of the plan are left out; a plan without changes writes nothing. ``by`` is the
    code of the officer who does it, or empty.

    Raises:
        Refused: the catalogue is not any more what the plan was made of. Nothing was changed.
        Stopped: ``tell``, given the entries written so far, said so. Nothing was changed.
    """
    spec = plan.spec
    if not plan.changes:
        return
    with store.write():
        _check_fresh(plan)
        wanted, gone = [], []
        for line in plan.lines:
            if line.kind in ("added", "changed", "retired"):
                if line.after is not None:
                    wanted.append(line.after)
                elif line.before is not None:
                    gone.append(line.before.values[spec.key])
        table, fields = spec.table, spec.table._meta.fields
        for start in range(0, len(wanted), _BATCH):
            if tell and not tell(start):
                raise Stopped
            _store(spec, wanted[start : start + _BATCH])
        for key in gone:
            table.delete().where(fields[spec.key] == key).execute()
        _forget_retired(spec, wanted)
        counts = {kind: plan.counts.get(kind, 0) for kind in ("added", "changed", "retired")}
        told = {kind: count for kind, count in counts.items() if count}
        audit.append(now, by, "catalogue_changed", spec.code, **told)


def _check_fresh(plan: Plan) -> None:
    spec = plan.spec
    now = {spec.key_of(entry.values): entry for entry in current(spec)}
    for line in plan.lines:
        known = line.after or line.before
        if line.kind == "refused" or known is None:
            continue
        if now.get(spec.key_of(known.values)) != line.before:
            raise Refused("Danh mục này vừa được nơi khác thay đổi. Hãy xem lại rồi lưu lần nữa.")
    if spec.clash or spec.last:
        _check_together(plan, list(now.values()))


def _check_together(plan: Plan, now: list[Entry]) -> None:
    """What somebody else changed meanwhile may clash with entries that the plan leaves alone."""
    spec = plan.spec
    after = {spec.key_of(entry.values): entry for entry in now}
    for line in plan.lines:
        if line.after is not None:
            after[spec.key_of(line.after.values)] = line.after
        elif line.before is not None:
            after.pop(spec.key_of(line.before.values), None)
    if spec.clash:
        for _, _, _, problem in spec.clash(list(after.values())):
            raise problem
    if spec.last and not any(entry.active for entry in after.values()):
        raise spec.last


def _store(spec: Spec, entries: list[Entry]) -> None:
    fields = spec.table._meta.fields
    rows = [_stored(spec, entry) for entry in entries]
    changing = [fields[name] for name in rows[0] if name != spec.key]
    insert = spec.table.insert_many(rows)
    insert.on_conflict(conflict_target=[fields[spec.key]], preserve=changing).execute()


def _stored(spec: Spec, entry: Entry) -> dict[str, Any]:
    values = {column.key: column.cell.stored(entry.values[column.key]) for column in spec.columns}
    return spec.stored(values) if spec.stored else values


def _forget_retired(spec: Spec, entries: list[Entry]) -> None:
    """Nobody who left use stays on shift, and no desk at a counter that did."""
    here = {"officers": settings.OFFICER_ON_SHIFT, "counters": settings.COUNTER_HERE}.get(spec.code)
    if here is None:
        return
    chosen = settings.get(here)
    if any(entry.values["code"] == chosen and not entry.active for entry in entries):
        settings.put(here, "")
