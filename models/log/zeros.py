"""A shift without lượt, confirmed: "Ca này không có lượt" (product L3).

A working shift without a row is a gap that a week's closing tells of, unless somebody said that
nobody came. A row logged into the shift later takes that back by itself
(:func:`models.log.interactions.end_zero`).
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from peewee import fn

from models.calendar.shifts import Shift
from models.clock import TZ, iso
from models.errors import Refused
from models.log.batch import require_shift
from models.log.context import LogContext
from models.log.interactions import refuse_closed
from models.store import audit
from models.store.desk_schema import ZeroShift
from models.store.opening import Store
from models.store.rows import tuples
from models.store.schema import InteractionRow
from models.text.formats import clock_time, day_short
from models.text.reason import checked_note
from models.uuid7 import uuid7


@dataclass(frozen=True)
class Zero:
    """A confirmation: ``day`` is ``YYYY-MM-DD``, times ISO 8601 with ``+07:00``; ``withdrawn_at``
    is None while it holds."""

    id: str
    day: str
    shift: str
    counter: str
    at: str
    officer: str
    reason: str
    withdrawn_at: str | None


def confirm_zero(
    store: Store,
    context: LogContext,
    day: date,
    shift: str,
    reason: str,
    by: str | None,
    now: datetime,
) -> Zero:
    """Officer ``by`` (None: on shift) says that nobody came in a shift that is over.

    A second time answers the first confirmation.

    Raises:
        Refused: the day does not have this shift, it is not over, it has rows, its week is
            closed, or something personal stands in the reason.
    """
    officer = context.require_officer(by)
    why = checked_note(reason)
    found = require_shift(context, day, shift)
    _refuse_running(day, found, now)
    with store.write():
        held = ZeroShift.get_or_none(_holds(day.isoformat(), shift))
        if held is not None:
            return _from_row(held)
        refuse_closed(day.isoformat())
        _refuse_worked(day, found)
        row = ZeroShift.create(
            id=uuid7(now),
            day=day.isoformat(),
            shift=shift,
            counter=context.counter,
            at=iso(now),
            officer=officer,
            reason=why,
            sample=context.sample,
        )
        audit.append(now, officer, "zero_confirmed", f"{row.day} {shift}")
    return _from_row(row)


def withdraw_zero(store: Store, zero_id: str, by: str, now: datetime) -> Zero:
    """Take a confirmation back: the shift is a gap again. A second time changes nothing.

    Raises:
        Refused: unknown, or its week is closed.
    """
    with store.write():
        row = ZeroShift.get_or_none(ZeroShift.id == zero_id.strip().lower())
        if row is None:
            raise Refused(
                "Không có xác nhận mã {0}. Hãy xem lại mã của ca không có lượt.", zero_id[:60]
            )
        if row.withdrawn_at is None:
            refuse_closed(row.day)
            row.withdrawn_at = iso(now)
            row.save()
            audit.append(now, by, "zero_withdrawn", f"{row.day} {row.shift}")
    return _from_row(row)


def zeros_between(first: date, last: date) -> tuple[Zero, ...]:
    """The confirmations that hold, from ``first`` to ``last``, both included, oldest first.

    Of several PCs that confirmed the same shift the first one counts.
    """
    row = ZeroShift
    query = row.select().where(
        (row.day >= first.isoformat()) & (row.day <= last.isoformat()) & _stands()
    )
    found: dict[tuple[str, str], Zero] = {}
    for item in query.order_by(row.day, row.at, row.id):
        found.setdefault((item.day, item.shift), _from_row(item))
    return tuple(found.values())


def zero_shifts(first: date, last: date) -> set[tuple[str, str]]:
    """Day and shift of :func:`zeros_between`."""
    return {(zero.day, zero.shift) for zero in zeros_between(first, last)}


def _refuse_running(day: date, shift: Shift, now: datetime) -> None:
    if datetime.combine(day, shift.end, TZ) > now:
        raise Refused(
            "Ca {0} ngày {1} chưa kết thúc nên chưa xác nhận được. Hãy xác nhận sau {2}.",
            shift.name,
            day_short(day),
            clock_time(shift.end),
        )


def _refuse_worked(day: date, shift: Shift) -> None:
    row = InteractionRow
    there = (row.day == day.isoformat()) & (row.shift == shift.code) & row.voided_at.is_null()
    count = len(tuples(row.select(row.seq).where(there)))
    if count:
        raise Refused(
            "Ca {0} ngày {1} đã có {2} dòng ghi nên không phải ca không có lượt. "
            "Hãy xem lại ngày và ca.",
            shift.name,
            day_short(day),
            count,
        )


def _holds(day: str, shift: str) -> object:
    row = ZeroShift
    return (row.day == day) & (row.shift == shift) & _stands()


def _stands() -> Any:
    """Nobody took it back, and no row says otherwise: one of another PC, taken in before or after
    the confirmation, does so unless it was cancelled before somebody confirmed."""
    row, other = ZeroShift, InteractionRow
    against = other.select(other.seq).where(
        (other.day == row.day)
        & (other.shift == row.shift)
        & (other.voided_at.is_null() | (other.voided_at > row.at))
    )
    return row.withdrawn_at.is_null() & ~fn.EXISTS(against)


def _from_row(row: ZeroShift) -> Zero:
    return Zero(
        row.id, row.day, row.shift, row.counter, row.at, row.officer, row.reason, row.withdrawn_at
    )
