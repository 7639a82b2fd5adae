"""What is due: read from the ledger of weeks, never from when anything ran last.

A PC that was off for three weeks finds three weeks, a month's or a year's end makes no difference,
and a clock that was set back finds fewer, never others.
"""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from models.clock import TZ, day_of, parse_time
from models.errors import Refused
from models.pcs.role import role_here
from models.reports.ledger import LedgerWeek, ledger
from models.setup.desk import require_officer
from models.store import audit, settings
from models.store.opening import Store

ASK, UNATTENDED = "ask", "unattended"
MODES = (ASK, UNATTENDED)

CLOSE, EXPORT = "close", "export"

_TIME = re.compile(r"([01]?\d|2[0-3])[:hH]([0-5]\d)", re.ASCII)
_SLACK = timedelta(days=1)


@dataclass(frozen=True)
class Schedule:
    """``mode``: ``ask`` a person once, or ``unattended``; ``at``: from this time of the day after
    a week's last day (+07:00)."""

    mode: str
    at: time


@dataclass(frozen=True)
class DueWeek:
    """A week that is over and not written yet. ``action``: ``close`` (and export) or ``export``.
    ``ready``: nobody needs to be asked; a week without rows always needs a person's word.
    ``later``: it will run without a question, at the time that the schedule says."""

    week: LedgerWeek
    action: str
    ready: bool
    later: bool = False


@dataclass(frozen=True)
class Due:
    """One question for all weeks, oldest first. ``clock_behind``: the clock was set back by more
    than a day, so nothing runs unattended."""

    schedule: Schedule
    weeks: tuple[DueWeek, ...]
    clock_behind: bool

    @property
    def ready(self) -> tuple[DueWeek, ...]:
        """What runs without a question."""
        return tuple(item for item in self.weeks if item.ready)

    @property
    def asks(self) -> tuple[DueWeek, ...]:
        """What waits for a person."""
        return tuple(item for item in self.weeks if not (item.ready or item.later))


def schedule() -> Schedule:
    """Call inside ``store.read()``."""
    mode, at = settings.get(settings.DUE_MODE), settings.get(settings.DUE_TIME)
    match = _TIME.fullmatch(at)
    found = time(int(match[1]), int(match[2])) if match else time(8, 0)
    return Schedule(mode if mode in MODES else ASK, found)


def set_schedule(store: Store, mode: str, at: str, by: str, now: datetime) -> Schedule:
    """Ask, or run unattended, from the time of day ``at`` (``08:00``).

    Raises:
        Refused: no such mode, no time of day, unknown officer.
    """
    officer = require_officer(by).code
    match = _TIME.fullmatch(at.strip())
    if match is None:
        raise Refused("“{0}” không phải giờ trong ngày. Hãy ghi như 08:00.", at)
    if mode not in MODES:
        raise Refused("Không có cách chạy {0}. Hãy chọn hỏi trước hoặc tự chạy.", mode)
    with store.write():
        settings.put(settings.DUE_MODE, mode)
        settings.put(settings.DUE_TIME, f"{int(match[1]):02}:{match[2]}")
        audit.append(now, officer, "due_schedule", mode, at=settings.get(settings.DUE_TIME))
    return schedule()


def due(now: datetime) -> Due:
    """Every week that is over and not yet closed or not yet exported; none at a second PC, which
    leaves that to the main one. Call inside ``store.read()``."""
    today, chosen = day_of(now), schedule()
    seen = settings.get(settings.CLOCK_HIGH_WATER)
    behind = bool(seen) and now < parse_time(seen) - _SLACK
    alone = chosen.mode == UNATTENDED and not behind
    found = []
    for week in [] if role_here().is_second else reversed(ledger(now)):
        if week.state not in ("due", "closed") or today <= week.week.last:
            continue
        action = CLOSE if week.state == "due" else EXPORT
        # Nobody but a person can say that a week without rows really was one.
        alone_too = alone and (action == EXPORT or week.total > 0)
        come = now >= _begins(week, chosen.at)
        found.append(DueWeek(week, action, alone_too and come, alone_too and not come))
    return Due(chosen, tuple(found), behind)


def _begins(week: LedgerWeek, at: time) -> datetime:
    return datetime.combine(week.week.last + timedelta(days=1), at, TZ)
