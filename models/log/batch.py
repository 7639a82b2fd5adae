"""Ghi bù: several kinds × quantity for a shift that nobody could log in (product L3).

A batch is rows like any others, marked ``batch``, with one reason and one time of recording.
Their ids are derived from the draft's, so that they are found together and stored once.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, time, timedelta
from typing import Any

from models.calendar.shifts import Shift, shifts_on
from models.clock import TZ, iso, local
from models.errors import Refused
from models.log.context import LogContext, PresetNow
from models.log.interactions import (
    Interaction,
    checked_medium,
    checked_quantity,
    checked_visitor,
    end_zero,
    from_row,
    refuse_closed,
)
from models.store.opening import Store
from models.store.rows import insert_new
from models.store.schema import InteractionRow
from models.text.formats import clock_time, day_short
from models.text.reason import checked_reason
from models.uuid7 import derived_uuid

OUTSIDE = ""
"""The shift of what was logged outside all shifts (tăng cường)."""
_BACK = timedelta(days=366)


@dataclass(frozen=True)
class BatchDraft:
    """What somebody makes up for. ``quantities``: lượt by code of the quick button, 0 is none.

    ``shift`` is a code, or :data:`OUTSIDE` with ``at``, a time of ``day`` that no shift has.
    ``id`` is a UUID made where the person typed: the same draft twice stores once.
    """

    id: str
    day: date
    shift: str
    quantities: Mapping[str, int]
    reason: str
    visitor: str = "citizen"
    medium: str = "counter"
    field: str | None = None
    officer: str | None = None
    at: time | None = None


def log_batch(
    store: Store, context: LogContext, draft: BatchDraft, now: datetime
) -> tuple[Interaction, ...]:
    """Store a row for each kind, in one transaction; they are on the disk when this returns.

    A past shift's rows lie in its middle, those of a running one in the middle of what has passed
    of it. In the order of the quick buttons. The same ``draft.id`` twice answers the stored rows.

    Raises:
        Refused: a shift to come or one that the day does not have, a closed week, nothing to
            store, a quantity, kind, visitor, field or officer against the rules, no reason.
        StoreProblem: the store could not; the caller keeps what was typed.
    """
    wanted = _checked_quantities(context, draft.quantities)
    when = _checked_time(context, draft, now)
    shared = _shared(context, draft, when, now)
    ids = [derived_uuid(draft.id, code) for code in context.presets]
    with store.write():
        stored = _stored(ids)
        if stored:
            return stored
        refuse_closed(shared["day"])
        rows = [_values(draft.id, preset, count, shared) for preset, count in wanted]
        for values in rows:
            insert_new(store.db, InteractionRow, values)
        end_zero(shared["day"], draft.shift, shared["officer"], now)
    return tuple(_seen(values) for values in rows)


def shift_moment(day: date, shift: Shift, now: datetime) -> datetime:
    """Where rows of a whole shift lie: its middle, or that of what has passed of it."""
    start = datetime.combine(day, shift.start, TZ)
    end = min(datetime.combine(day, shift.end, TZ), now)
    middle = start + (end - start) / 2
    return local(middle).replace(second=0, microsecond=0)


def require_shift(context: LogContext, day: date, code: str) -> Shift:
    """The shift ``code`` of ``day``.

    Raises:
        Refused: no such shift, or the day does not have it; then with the reason.
    """
    shift = next((shift for shift in context.shifts if shift.code == code), None)
    if shift is None:
        known = ", ".join(shift.code for shift in context.shifts)
        raise Refused("Không có ca “{0}”. Hãy chọn một trong: {1}.", code[:40], known)
    if context.days.is_off(day):
        raise Refused(
            "Ngày {0} là ngày nghỉ ({1}) nên không có ca {2}. "
            "Nếu hôm đó có trực, hãy chọn “Tăng cường” và ghi giờ.",
            day_short(day),
            context.days.name_of(day) or "",
            shift.name,
        )
    if shift not in shifts_on(day, context.shifts, context.days):
        raise Refused(
            "Ca {0} không làm việc ngày {1}. Nếu hôm đó có trực, hãy chọn “Tăng cường” và ghi giờ.",
            shift.name,
            day_short(day),
        )
    return shift


def _checked_quantities(
    context: LogContext, quantities: Mapping[str, int]
) -> list[tuple[PresetNow, int]]:
    known = {context.require_preset(code).code: count for code, count in quantities.items()}
    wanted = [
        (preset, checked_quantity(known[code]))
        for code, preset in context.presets.items()
        if known.get(code, 0) != 0
    ]
    if not wanted:
        raise Refused("Chưa có số lượt nào để ghi bù. Hãy ghi số lượt của ít nhất một loại.")
    return wanted


def _checked_time(context: LogContext, draft: BatchDraft, now: datetime) -> datetime:
    if draft.shift == OUTSIDE:
        return _outside(context, draft, now)
    shift = require_shift(context, draft.day, draft.shift)
    _refuse_far(datetime.combine(draft.day, shift.start, TZ), now, shift.name, draft.day)
    return shift_moment(draft.day, shift, now)


def _outside(context: LogContext, draft: BatchDraft, now: datetime) -> datetime:
    if draft.at is None:
        raise Refused("Ghi bù ngoài ca cần có giờ. Hãy ghi giờ tăng cường, như 18:30.")
    for shift in shifts_on(draft.day, context.shifts, context.days):
        if shift.start <= draft.at < shift.end:
            raise Refused(
                "{0} ngày {1} thuộc ca {2}. Hãy chọn ca đó thay cho “Tăng cường”.",
                clock_time(draft.at),
                day_short(draft.day),
                shift.name,
            )
    when = datetime.combine(draft.day, draft.at, TZ)
    _refuse_far(when, now, "Tăng cường", draft.day)
    return when


def _refuse_far(start: datetime, now: datetime, shift: str, day: date) -> None:
    if start > now:
        raise Refused(
            "Ca {0} ngày {1} chưa tới nên chưa ghi bù được. Hãy xem lại ngày và ca.",
            shift,
            day_short(day),
        )
    if start < now - _BACK:
        raise Refused(
            "Ngày {0} đã quá một năm nên không ghi bù được. Hãy xem lại ngày.", day_short(day)
        )


def _shared(
    context: LogContext, draft: BatchDraft, when: datetime, now: datetime
) -> dict[str, Any]:
    return {
        "occurred_at": iso(when),
        "day": draft.day.isoformat(),
        "recorded_at": iso(now),
        "unit": context.unit,
        "counter": context.counter,
        "shift": draft.shift,
        "officer": context.require_officer(draft.officer),
        "visitor": checked_visitor(draft.visitor),
        "medium": checked_medium(draft.medium),
        "channel": context.channel,
        "field": context.check_field(draft.field),
        "procedure": None,
        "note": None,
        "note_folded": None,
        "entry_mode": "batch",
        "reason": checked_reason(draft.reason, "Ghi bù cần có lý do. Hãy ghi lý do."),
        "sample": context.sample,
    }


def _values(draft_id: str, preset: PresetNow, count: int, shared: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": derived_uuid(draft_id, preset.code),
        "preset": preset.code,
        "activity": preset.activity,
        "outcome": preset.outcome,
        "quantity": count,
        **shared,
    }


def _seen(values: dict[str, Any]) -> Interaction:
    taken: dict[str, Any] = {field.name: values.get(field.name) for field in fields(Interaction)}
    return Interaction(**taken)


def _stored(ids: list[str]) -> tuple[Interaction, ...]:
    found = InteractionRow.select().where(InteractionRow.id.in_(ids)).order_by(InteractionRow.seq)
    return tuple(from_row(row) for row in found)
