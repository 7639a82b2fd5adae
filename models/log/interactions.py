"""One lượt: logged, edited, voided. Every function is one durable transaction."""

import json
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from models.calendar.shifts import Shift, shift_at
from models.clock import day_of, iso, parse_time
from models.errors import Refused
from models.log.context import LogContext
from models.log.procedures import checked_code, require_procedure
from models.store import audit
from models.store.opening import Store
from models.store.rows import insert_new
from models.store.schema import InteractionEvent, InteractionRow, WeekRow
from models.text.fold import clean, fold
from models.text.formats import moment
from models.text.reason import checked_note, checked_reason
from models.uuid7 import uuid7

VISITORS = ("citizen", "business", "organisation", "civil_servant", "worker")
MEDIUMS = ("counter", "display", "phone", "mobile_outreach")
MOST = 999
_AHEAD = timedelta(minutes=5)
_BACK = timedelta(days=366)
_CLOSED = 'SELECT label FROM week WHERE "first" <= {0} AND "last" >= {0} AND closed_at IS NOT NULL'
_EDITABLE = ("preset", "visitor", "field", "procedure", "quantity", "note")
_END_ZERO = (
    "UPDATE zero_shift SET withdrawn_at = {0} WHERE day = {0} AND shift = {0} "
    "AND withdrawn_at IS NULL"
)


class Draft(NamedTuple):
    """What the desk hands over. ``id`` is made where the person pressed the key, so that a
    second Enter cannot store twice. ``at`` with ``reason`` backdates within an open week;
    ``procedure`` is a code such as ``1.013709``."""

    id: str
    preset: str
    visitor: str = "citizen"
    medium: str = "counter"
    field: str | None = None
    quantity: int = 1
    note: str | None = None
    at: datetime | None = None
    reason: str | None = None
    officer: str | None = None
    procedure: str | None = None


@dataclass(frozen=True)
class Interaction:
    """A stored row as everybody sees it; times ISO 8601 with +07:00."""

    id: str
    occurred_at: str
    recorded_at: str
    preset: str
    activity: str
    outcome: str
    visitor: str
    medium: str
    channel: str | None
    field: str | None
    quantity: int
    note: str | None
    officer: str
    counter: str
    entry_mode: str
    voided_at: str | None
    void_reason: str | None
    procedure: str | None = None


class HistoryLine(NamedTuple):
    """One step in a row's life: ``kind`` is ``original``, ``edit`` or ``void``."""

    kind: str
    at: str
    officer: str
    changes: dict[str, Any]
    reason: str


def log_interaction(store: Store, context: LogContext, draft: Draft, now: datetime) -> Interaction:
    """Store one interaction; it is on the disk when this returns.

    The same ``draft.id`` twice stores once and answers the stored row.

    Raises:
        Refused: something in the draft is against the rules, or the week is closed.
        StoreProblem: the store could not; the caller keeps what was typed.
    """
    values = _values(context, draft, now)
    with store.write():
        if closed_week(values["day"]) or not insert_new(store.db, InteractionRow, values):
            stored = InteractionRow.get_or_none(InteractionRow.id == draft.id)
            if stored is not None:
                return from_row(stored)
            refuse_closed(values["day"])
        require_procedure(values["procedure"])
        end_zero(values["day"], values["shift"], values["officer"], now)
    taken: dict[str, Any] = {field.name: values.get(field.name) for field in fields(Interaction)}
    return Interaction(**taken)


def edit_interaction(
    store: Store,
    context: LogContext,
    interaction_id: str,
    changes: dict[str, Any],
    by: str,
    reason: str,
    now: datetime,
) -> Interaction:
    """Correct a row of an open week; its first version stays readable.

    ``changes`` holds any of preset, visitor, field, procedure, quantity, note.

    Raises:
        Refused: unknown row, voided row, closed week, a value against the rules, no reason.
    """
    why = checked_reason(reason, "Hãy ghi lý do sửa lượt này.")
    officer = context.require_officer(by)
    with store.write():
        row = _require(interaction_id)
        if row.voided_at is not None:
            raise Refused("Lượt này đã hủy nên không sửa được nữa. Nếu cần, hãy ghi lượt mới.")
        refuse_closed(row.day)
        wanted = _checked_changes(context, row, changes)
        if not wanted:
            return from_row(row)
        if row.original is None:
            first = {name: getattr(row, name) for name in _EDITABLE}
            row.original = json.dumps(first, ensure_ascii=False, sort_keys=True)
        before = {name: getattr(row, name) for name in wanted}
        _apply(context, row, wanted)
        row.save()
        steps = {name: [before[name], wanted[name]] for name in wanted}
        _tell(now, row.id, officer, "edit", steps, why)
    return from_row(row)


def void_interaction(
    store: Store, interaction_id: str, by: str, reason: str, now: datetime
) -> Interaction:
    """Cancel a row; it stays, marked, and leaves every total. A second time changes nothing.

    Raises:
        Refused: unknown row, closed week, no reason.
    """
    why = checked_reason(reason, "Hãy ghi lý do hủy lượt này.")
    with store.write():
        row = _require(interaction_id)
        if row.voided_at is not None:
            return from_row(row)
        refuse_closed(row.day)
        row.voided_at, row.void_reason = iso(now), why
        row.save()
        _tell(now, row.id, by, "void", {}, why)
        # The chain of the system log cannot be blanked; the reason goes with the row's history.
        audit.append(now, by, "void", row.id)
    return from_row(row)


def history(interaction_id: str) -> list[HistoryLine]:
    """The life of a row: what it was at first, each edit, the void.

    Raises:
        Refused: unknown row.
    """
    row = _require(interaction_id)
    first = json.loads(row.original) if row.original else {n: getattr(row, n) for n in _EDITABLE}
    lines = [HistoryLine("original", row.recorded_at, row.officer, first, row.reason or "")]
    events = InteractionEvent.select().where(InteractionEvent.interaction == row.id)
    for event in events.order_by(InteractionEvent.at, InteractionEvent.id):
        changes = json.loads(event.changes)
        lines.append(HistoryLine(event.kind, event.at, event.officer, changes, event.reason))
    return lines


def find_interaction(interaction_id: str) -> Interaction:
    """One row.

    Raises:
        Refused: unknown row.
    """
    return from_row(_require(interaction_id))


def from_row(row: InteractionRow) -> Interaction:
    """The frozen view of a table row."""
    return Interaction(**{field.name: getattr(row, field.name) for field in fields(Interaction)})


def refuse_closed(day: str) -> None:
    """Refuse a day whose week was closed.

    Raises:
        Refused: with the week's name.
    """
    label = closed_week(day)
    if label is not None:
        raise Refused(
            "Tuần {0} đã chốt nên không ghi, sửa hay hủy lượt được. "
            "Nếu cần thay đổi, hãy nhờ người phụ trách hủy chốt trước.",
            label,
        )


def closed_week(day: str) -> str | None:
    """The label of the closed week that holds this day, or None."""
    db = WeekRow._meta.database
    found = db.execute_sql(_CLOSED.format(db.param), (day, day)).fetchone()
    return str(found[0]) if found else None


def end_zero(day: str, shift: str, officer: str, now: datetime) -> None:
    """A row in a shift that somebody confirmed as empty takes that back.

    Called for every row: one statement on an index. Call inside ``store.write()``.
    """
    db = WeekRow._meta.database
    if db.execute_sql(_END_ZERO.format(db.param), (iso(now), day, shift)).rowcount:
        audit.append(now, officer, "zero_withdrawn", f"{day} {shift}")


def _values(context: LogContext, draft: Draft, now: datetime) -> dict[str, Any]:
    preset = context.require_preset(draft.preset)
    when = _occurred(draft, now)
    visitor, medium = checked_visitor(draft.visitor), checked_medium(draft.medium)
    note = checked_note(draft.note)
    reason = checked_note(draft.reason)
    quantity = checked_quantity(draft.quantity)
    batch = draft.at is not None or quantity > 1
    shift: Shift | None = shift_at(context.shifts, when, context.days)
    return {
        "id": draft.id,
        "occurred_at": iso(when),
        "day": day_of(when).isoformat(),
        "recorded_at": iso(now),
        "unit": context.unit,
        "counter": context.counter,
        "shift": shift.code if shift else "",
        "officer": context.require_officer(draft.officer),
        "preset": preset.code,
        "activity": preset.activity,
        "outcome": preset.outcome,
        "visitor": visitor,
        "medium": medium,
        "channel": context.channel,
        "field": context.check_field(draft.field),
        "procedure": checked_code(draft.procedure),
        "quantity": quantity,
        "note": note or None,
        "note_folded": fold(note) if note else None,
        "entry_mode": "batch" if batch else "single",
        "reason": reason or None,
        "sample": context.sample,
    }


def _occurred(draft: Draft, now: datetime) -> datetime:
    if draft.at is None:
        return now
    if not draft.reason or not clean(draft.reason):
        raise Refused("Ghi bù cho thời điểm khác cần có lý do. Hãy ghi lý do.")
    if draft.at > now + _AHEAD:
        raise Refused("Thời điểm {0} chưa tới. Hãy kiểm tra lại ngày giờ.", moment(draft.at))
    if draft.at < now - _BACK:
        raise Refused(
            "Thời điểm {0} đã quá một năm nên không ghi bù được. Hãy xem lại ngày.",
            moment(draft.at),
        )
    return draft.at


def checked_visitor(value: str) -> str:
    """The visitor type itself. Raises Refused for one that is none of :data:`VISITORS`."""
    if value not in VISITORS:
        raise Refused(
            "Đối tượng “{0}” không có trong danh mục. Hãy chọn một trong: {1}.",
            str(value)[:40],
            ", ".join(VISITORS),
        )
    return value


def checked_medium(value: str) -> str:
    """The medium itself. Raises Refused for one that is none of :data:`MEDIUMS`."""
    if value not in MEDIUMS:
        raise Refused(
            "Hình thức “{0}” không có trong danh mục. Hãy chọn một trong: {1}.",
            str(value)[:40],
            ", ".join(MEDIUMS),
        )
    return value


def checked_quantity(quantity: object) -> int:
    """The quantity itself.

    Raises:
        Refused: not a whole number from 1 to 999.
    """
    if not isinstance(quantity, int) or isinstance(quantity, bool) or not 1 <= quantity <= MOST:
        raise Refused("Số lượt phải là số nguyên từ 1 đến {0}. Hãy ghi lại.", MOST)
    return quantity


def _checked_changes(
    context: LogContext, row: InteractionRow, changes: dict[str, Any]
) -> dict[str, Any]:
    wanted = {}
    for name, value in changes.items():
        if name == "preset":
            value = context.require_preset(value).code
        elif name == "visitor":
            value = checked_visitor(value)
        elif name == "field":
            value = context.check_field(value)
        elif name == "procedure":
            value = checked_code(value)
            if value != row.procedure:
                require_procedure(value)
        elif name == "quantity":
            value = checked_quantity(value)
        elif name == "note":
            value = checked_note(value) or None
        else:
            raise Refused("Không sửa được mục “{0}” của một lượt. Hãy bỏ mục đó.", name)
        if value != getattr(row, name):
            wanted[name] = value
    return wanted


def _apply(context: LogContext, row: InteractionRow, wanted: dict[str, Any]) -> None:
    for name, value in wanted.items():
        setattr(row, name, value)
    if "preset" in wanted:
        preset = context.require_preset(wanted["preset"])
        row.activity, row.outcome = preset.activity, preset.outcome
    if "note" in wanted:
        row.note_folded = fold(row.note) if row.note else None


def _require(interaction_id: str) -> InteractionRow:
    row = InteractionRow.get_or_none(InteractionRow.id == interaction_id.strip().lower())
    if row is None:
        raise Refused("Không có lượt mã {0}. Hãy xem lại danh sách lượt.", interaction_id[:60])
    return row


def _tell(
    now: datetime, row_id: str, officer: str, kind: str, changes: dict[str, Any], reason: str
) -> None:
    InteractionEvent.create(
        id=uuid7(now),
        interaction=row_id,
        at=iso(now),
        officer=officer,
        kind=kind,
        changes=json.dumps(changes, ensure_ascii=False, sort_keys=True),
        reason=reason,
    )


def recorded_time(row: Interaction) -> datetime:
    """When the row was written down, as a time."""
    return parse_time(row.recorded_at)
