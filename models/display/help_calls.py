"""Somebody at the public screen asks for an officer: a lamp on the desk (product K5)."""

from datetime import datetime, timedelta
from typing import NamedTuple

from models.clock import day_of, iso
from models.display.touches import HELP, put_touch
from models.errors import Refused
from models.setup.desk import require_officer
from models.store.opening import Store
from models.store.rows import dicts
from models.store.screen_schema import HelpCall
from models.uuid7 import uuid7

SAME_CALL = timedelta(seconds=60)
"""Whoever presses again within this time while nobody came means the same call."""

OPEN_FOR = timedelta(hours=2)
"""An older call is no longer waited for: whoever called has left."""


class CallNow(NamedTuple):
    """One call; times are ISO 8601 with ``+07:00``, ``answered_at`` None while it is open."""

    id: str
    at: str
    screen: str
    answered_at: str | None
    answered_by: str


def call_help(store: Store, screen: str, now: datetime, language: str = "vi") -> CallNow:
    """Call an officer to this screen. A second press within 60 s is the same call as long as
    nobody answered; a new call is also counted as a touch. Raises ValueError as touches do."""
    with store.write():
        row = HelpCall
        around = row.at.between(iso(now - SAME_CALL), iso(now + SAME_CALL))
        waiting = row.answered_at.is_null() & (row.screen == screen) & around
        same = row.select().where(waiting).order_by(row.at.desc()).first()
        if same is not None:
            return _from_row(same)
        call = row.create(id=uuid7(now), at=iso(now), day=day_of(now).isoformat(), screen=screen)
        put_touch(HELP, "", "", language, now)
    return _from_row(call)


def open_calls(now: datetime) -> list[CallNow]:
    """Calls of the last two hours that nobody answered, the oldest first."""
    since = now - OPEN_FOR
    row = HelpCall
    columns = [getattr(row, name) for name in CallNow._fields]
    open_ = row.answered_at.is_null() & (row.at >= iso(since))
    # The day has an index; a call of a clock that was later set back still shows.
    query = row.select(*columns).where((row.day >= day_of(since).isoformat()) & open_)
    return [CallNow(**line) for line in dicts(query.order_by(row.at, row.id))]


def answer_call(store: Store, call_id: str, by: str, now: datetime) -> CallNow:
    """An officer goes there. The first answer stands.

    Raises:
        Refused: unknown call, unknown officer.
    """
    officer = require_officer(by)
    with store.write():
        row = HelpCall.get_or_none(HelpCall.id == call_id.strip().lower())
        if row is None:
            raise Refused("Không có cuộc gọi hỗ trợ mã {0}. Hãy xem lại danh sách.", call_id[:60])
        if row.answered_at is None:
            row.answered_at, row.answered_by = iso(now), officer.code
            row.save()
    return _from_row(row)


def _from_row(row: HelpCall) -> CallNow:
    return CallNow(**{name: getattr(row, name) for name in CallNow._fields})
