"""Proof of display: which code stood on which screen, from when to when (product K10)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from peewee import fn

from models.clock import day_of, iso
from models.store import settings
from models.store.opening import Store
from models.store.rows import dicts, tuples
from models.store.screen_schema import DisplaySession
from models.uuid7 import uuid7

LOST = "lost"
"""Why a session ended that nobody ended: its process crashed, or the power went."""

SILENT = timedelta(minutes=10)
"""A running session is heard of every minute; one silent for so long is lost."""


@dataclass(frozen=True)
class SessionNow:
    """One session. ``day`` is ``YYYY-MM-DD`` of its start, times are ISO 8601 with ``+07:00``;
    ``seconds`` the code really stood there; ``passed`` and ``failed`` count self-checks."""

    id: str
    day: str
    screen: str
    fingerprint: str
    content: str
    started_at: str
    last_at: str
    ended_at: str | None
    seconds: int
    passed: int
    failed: int
    stop_reason: str


def begin(store: Store, screen: str, fingerprint: str, content: str, now: datetime) -> str:
    """Begin a session and answer its id.

    What a crash left open is ended as :data:`LOST`, at the last time it was heard of: every
    session of the same screen, and those of others that have been silent for ten minutes.
    """
    session_id = uuid7(now)
    with store.write():
        row = DisplaySession
        gone = (row.screen == screen) | (row.last_at < iso(now - SILENT))
        lost = {row.ended_at: row.last_at, row.stop_reason: LOST}
        row.update(lost).where(row.ended_at.is_null() & gone).execute()
        row.insert(
            id=session_id,
            day=day_of(now).isoformat(),
            started_at=iso(now),
            last_at=iso(now),
            screen=screen,
            fingerprint=fingerprint,
            content=content,
            sample=settings.get(settings.SAMPLE),
        ).execute()
    return session_id


def note(
    store: Store, session_id: str, now: datetime, seconds: int, passed: int, failed: int
) -> None:
    """How it stands: absolute counts since the session began. Once a minute is enough.

    A session that was taken for lost runs again; one that was ended stays as it is. Raises
    ValueError for a negative count or a session that there never was.
    """
    _tell(store, session_id, now, (seconds, passed, failed), reason=None)


def end(
    store: Store,
    session_id: str,
    now: datetime,
    seconds: int,
    passed: int,
    failed: int,
    reason: str,
) -> None:
    """The last word on a session; ``reason`` is a short code such as ``stopped``. A second end
    changes nothing. Raises ValueError as :func:`note`, and for an empty reason."""
    if not reason:
        raise ValueError("a session ends for a reason")
    _tell(store, session_id, now, (seconds, passed, failed), reason)


def sessions(first: date, last: date, limit: int = 200) -> list[SessionNow]:
    """Sessions that began from ``first`` to ``last``, both included, the newest first."""
    row = DisplaySession
    query = row.select().where(_between(first, last))
    lines = dicts(query.order_by(row.started_at.desc(), row.id.desc()).limit(limit))
    for line in lines:
        line["passed"], line["failed"] = line.pop("checks_passed"), line.pop("checks_failed")
        del line["sample"]
    return [SessionNow(**line) for line in lines]


def seconds_shown(first: date, last: date) -> int:
    """Seconds that codes stood on screens from ``first`` to ``last``, both included."""
    total = DisplaySession.select(fn.SUM(DisplaySession.seconds)).where(_between(first, last))
    return int(total.scalar() or 0)


def seconds_by_day(first: date, last: date) -> dict[date, int]:
    """The same by day; days without a session are left out."""
    row = DisplaySession
    query = row.select(row.day, fn.SUM(row.seconds)).where(_between(first, last))
    found = tuples(query.group_by(row.day).order_by(row.day))
    return {date.fromisoformat(day): int(seconds) for day, seconds in found}


def checks(first: date, last: date) -> tuple[int, int]:
    """Self-checks passed and failed from ``first`` to ``last``, both included."""
    row = DisplaySession
    query = row.select(fn.SUM(row.checks_passed), fn.SUM(row.checks_failed))
    passed, failed = tuples(query.where(_between(first, last)))[0]
    return int(passed or 0), int(failed or 0)


def _between(first: date, last: date) -> Any:
    row = DisplaySession
    return (row.day >= first.isoformat()) & (row.day <= last.isoformat())


def _tell(
    store: Store, session_id: str, now: datetime, counts: tuple[int, int, int], reason: str | None
) -> None:
    if min(counts) < 0:
        raise ValueError(f"counts {counts!r}")
    with store.write():
        row = DisplaySession.get_or_none(DisplaySession.id == session_id)
        if row is None:
            raise ValueError(f"session {session_id!r}")
        if row.ended_at is not None and row.stop_reason != LOST:
            return
        row.seconds, row.checks_passed, row.checks_failed = counts
        # A clock that was set back must not let a session end before it began.
        row.last_at = max(row.last_at, iso(now))
        row.ended_at = None if reason is None else row.last_at
        row.stop_reason = reason or ""
        row.save()
