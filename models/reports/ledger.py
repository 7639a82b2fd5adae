"""The ledger of weeks: what exists and what is due follows from the calendar, never from the
last run. A week that was closed has a row of its own; all others are derived."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from peewee import fn

from models.calendar.shifts import Shift, working_shifts
from models.calendar.spans import Span
from models.calendar.weeks import Week, parse_week, week_of, weeks_between
from models.calendar.working_days import WorkingDays, deadline
from models.clock import day_of, iso, parse_time
from models.delivery.arrival import Arrival, arrival_of
from models.errors import Refused
from models.log.context import load_shifts
from models.log.tally import total_between
from models.log.zeros import zero_shifts
from models.pcs.role import refuse_second
from models.reports.snapshot import take_snapshot
from models.setup.desk import require_officer
from models.setup.holidays import working_days
from models.setup.pin import check_pin
from models.store import audit, settings
from models.store.opening import Store
from models.store.rows import tuples
from models.store.schema import InteractionRow, MonthTotal, WeekEvent, WeekRow
from models.text.reason import checked_reason
from models.uuid7 import uuid7

WRITTEN = ("exported", "delivered", "acknowledged")
"""States of a closed week whose files were written."""

_LONGEST = timedelta(days=3 * 366)


@dataclass(frozen=True)
class Gap:
    """A working shift without a row."""

    day: date
    shift: str
    shift_name: str


@dataclass(frozen=True)
class LedgerWeek:
    """One week: ``state`` is ``open`` (running), ``due`` (over, not closed), ``closed``, or one of
    :data:`WRITTEN`: ``exported``, ``delivered`` (read back at its destination), ``acknowledged``
    (its receiver signed for it); all of this revision. ``revision`` rises with each closing; 0
    before the first. ``total`` is lượt. ``receiver``: who acknowledged it."""

    week: Week
    state: str
    total: int
    revision: int
    deadline: datetime
    late: bool
    amended: bool
    zero: bool
    closed_at: str | None
    exported_at: str | None
    sha256: str
    folder: str
    delivered_at: str | None = None
    acknowledged_at: str | None = None
    receiver: str = ""


def current_week(now: datetime) -> Week:
    """The week that runs at ``now``."""
    return week_of(day_of(now), settings.get(settings.FIRST_WEEKDAY))


def find_week(label: str) -> Week:
    """The week with this label: as it was closed, else by today's calendar.

    Raises:
        Refused: not a week.
    """
    stored = WeekRow.get_or_none(WeekRow.label == label.strip().upper())
    if stored is not None:
        return Week(date.fromisoformat(stored.first), date.fromisoformat(stored.last))
    return parse_week(label, settings.get(settings.FIRST_WEEKDAY))


def ledger(now: datetime) -> list[LedgerWeek]:
    """All weeks from the first of this desk to the running one, and others that were closed, newest
    first; one that was closed with the days that it had then, whatever day weeks begin on today."""
    days, had = working_days(), _own_days()
    weeks = weeks_between(*_span(now), settings.get(settings.FIRST_WEEKDAY))
    shown = {week.label: week for week in weeks} | had
    return [ledger_week(shown[label], now, days) for label in sorted(shown, reverse=True)]


def ledger_week(week: Week, now: datetime, days: WorkingDays | None = None) -> LedgerWeek:
    """How one week stands at ``now``."""
    due_at = deadline(week, days or working_days())
    row = WeekRow.get_or_none(WeekRow.label == week.label)
    over = day_of(now) > week.last
    closed = row is not None and row.closed_at is not None
    came = Arrival()
    if row is not None and row.closed_at is not None:
        came = arrival_of(row.sha256) if row.exported_at else came
        state = came.state if row.exported_at else "closed"
        late = parse_time(str(row.closed_at)) > due_at
    else:
        state = "due" if over else "open"
        late = over and now > due_at
    return LedgerWeek(
        week=week,
        state=state,
        total=row.total if row is not None and closed else total_between(week.first, week.last),
        revision=row.revision if row is not None else 0,
        deadline=due_at,
        late=late,
        amended=row is not None and row.revision > 1,
        zero=bool(row.zero) if row is not None and closed else False,
        closed_at=row.closed_at if row is not None else None,
        exported_at=row.exported_at if row is not None else None,
        sha256=row.sha256 if row is not None else "",
        folder=row.folder if row is not None else "",
        delivered_at=came.delivered_at,
        acknowledged_at=came.acknowledged_at,
        receiver=came.receiver,
    )


def gaps(week: Span, now: datetime) -> list[Gap]:
    """Working shifts of a week or a period, begun before ``now``, in which nobody logged anything.

    A shift that somebody confirmed as empty is none.
    """
    row = InteractionRow
    query = row.select(row.day, row.shift).where(
        (row.day >= week.first.isoformat())
        & (row.day <= week.last.isoformat())
        & row.voided_at.is_null()
    )
    worked = set(tuples(query.distinct())) | zero_shifts(week.first, week.last)
    return shifts_without(worked, working_shifts(week, load_shifts(), working_days()), now)


def shifts_without(
    worked: set[tuple[Any, ...]], shifts: Iterable[tuple[date, Shift]], until: datetime
) -> list[Gap]:
    """Shifts begun by ``until`` that are not among the ``worked`` pairs of day and code."""
    return [
        Gap(day, shift.code, shift.name)
        for day, shift in shifts
        if datetime.combine(day, shift.start, until.tzinfo) <= until
        and (day.isoformat(), shift.code) not in worked
    ]


def close_week(
    store: Store, label: str, now: datetime, by: str, zero: bool = False
) -> tuple[LedgerWeek, list[Gap]]:
    """Lock a week: it takes no rows any more. Gaps are told, not refused.

    ``zero`` confirms that a week without rows is really one. Closing a closed week changes nothing.

    Raises:
        Refused: a second PC, a week to come, ``zero`` although there are rows, unknown officer.
    """
    refuse_second()
    week = find_week(label)
    officer = require_officer(by)
    if week.first > day_of(now):
        raise Refused("Tuần {0} chưa tới nên chưa chốt được. Hãy xem lại tuần.", week.label)
    with store.write():
        row = WeekRow.get_or_none(WeekRow.label == week.label)
        if row is not None and row.closed_at is not None:
            return ledger_week(week, now), gaps(week, parse_time(row.closed_at))
        total = total_between(week.first, week.last)
        if zero and total:
            raise Refused(
                "Tuần {0} đã có {1} lượt nên không phải tuần không phát sinh. "
                "Hãy chốt như tuần thường.",
                week.label,
                total,
            )
        floor = settings.get(settings.REVISION_FLOOR).get(week.label, 0)
        revision = max(row.revision if row is not None else 0, floor) + 1
        values = {
            "first": week.first.isoformat(),
            "last": week.last.isoformat(),
            "closed_at": iso(now),
            "closed_by": officer.code,
            "zero": zero,
            "revision": revision,
            "total": total,
            "exported_at": None,
            "sha256": "",
            "snapshot": json.dumps(
                take_snapshot(week, first_day(now)), ensure_ascii=False, sort_keys=True
            ),
        }
        WeekRow.insert(label=week.label, **values).on_conflict(
            conflict_target=[WeekRow.label], update=values
        ).execute()
        tell(now, week, officer.code, "closed", revision, total=total, zero=zero)
        found = gaps(week, now)
    return ledger_week(week, now), found


def reopen_week(
    store: Store, label: str, now: datetime, by: str, reason: str, pin: str
) -> LedgerWeek:
    """Unlock a closed week; the next export is the next revision.

    Raises:
        Refused: a second PC, not closed, no reason, wrong PIN, unknown officer.
    """
    refuse_second()
    week = find_week(label)
    officer = require_officer(by)
    why = checked_reason(reason, "Hãy ghi lý do hủy chốt.")
    row = WeekRow.get_or_none(WeekRow.label == week.label)
    if row is None or row.closed_at is None:
        raise Refused("Tuần {0} chưa chốt nên không cần hủy chốt. Hãy xem lại tuần.", week.label)
    check_pin(store, pin, now)
    with store.write():
        row = WeekRow.get(WeekRow.label == week.label)
        if row.closed_at is None:
            return ledger_week(week, now)
        row.closed_at, row.exported_at, row.zero = None, None, False
        row.save()
        tell(now, week, officer.code, "reopened", row.revision, reason=why)
    return ledger_week(week, now)


def tell(now: datetime, week: Week, officer: str, kind: str, revision: int, **details: Any) -> None:
    """Append a fact about a week. Call inside ``store.write()``."""
    WeekEvent.create(
        id=uuid7(now),
        week=week.label,
        at=iso(now),
        officer=officer,
        kind=kind,
        revision=revision,
        reason=str(details.get("reason", "")),
        details=json.dumps(details, ensure_ascii=False, sort_keys=True),
    )
    audit.append(now, officer, f"week_{kind}", week.label, revision=revision, **details)


def first_day(now: datetime) -> date:
    """The first day of this desk: of its set-up, its oldest row or its oldest closed week that had
    one, whichever came first; what became sums of months counts from the month on."""
    summed = MonthTotal.select(fn.MIN(MonthTotal.month)).scalar()
    return min([*_known_days(now), *([date.fromisoformat(f"{summed}-01")] if summed else [])])


def _own_days() -> dict[str, Week]:
    rows = tuples(WeekRow.select(WeekRow.label, WeekRow.first, WeekRow.last))
    return {
        label: Week(date.fromisoformat(first), date.fromisoformat(last))
        for label, first, last in rows
    }


def _span(now: datetime) -> tuple[date, date]:
    """The first and the last day that the ledger must show."""
    today, days = day_of(now), _known_days(now)
    # A clock that is wrong, or once was, must neither hide a week nor make the list endless.
    return max(min(days), today - _LONGEST), min(max(days), today + _LONGEST)


def _known_days(now: datetime) -> list[date]:
    begun = settings.get(settings.WEEKS_FROM)
    row = InteractionRow
    oldest, newest = tuples(row.select(fn.MIN(row.day), fn.MAX(row.day)))[0]
    # A week that was closed without anything in it, by a slip of the year say, begins no desk: the
    # weeks since then would all be due.
    closed = WeekRow.select(fn.MIN(WeekRow.first)).where(WeekRow.total > 0).scalar()
    found = [date.fromisoformat(day) for day in (begun, oldest, newest, closed) if day]
    return [day_of(now), *found]
