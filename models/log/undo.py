"""Taking the last thing back: one press, or a whole batch."""

from datetime import datetime, timedelta

from peewee import fn

from models.clock import iso
from models.log.batch_rows import rows_of_batch
from models.log.interactions import Interaction, void_interaction
from models.store.opening import Store
from models.store.schema import InteractionRow

UNDO_WITHIN = timedelta(minutes=10)
UNDO_REASON = "Hoàn tác"
# More than anybody logs in ten minutes; only these are looked at, newest first.
_NEWEST = 10_000


def undo_last(store: Store, officer: str, counter: str, now: datetime) -> Interaction | None:
    """Take back the newest row of this officer at this counter, if it is under ten minutes old.

    With a row of a batch all rows of that batch go. Returns the voided row (of a batch the last
    one), or None when there is nothing to take back.
    """
    row = InteractionRow
    newest = (
        row.select()
        .where(
            (row.seq > row.select(fn.COALESCE(fn.MAX(row.seq), 0) - _NEWEST))
            & (row.recorded_at >= iso(now - UNDO_WITHIN))
            & (row.counter == counter)
            & (row.officer == officer)
            & (row.entry_mode != "kiosk")
            & row.voided_at.is_null()
        )
        .order_by(row.recorded_at.desc(), row.seq.desc())
        .first()
    )
    if newest is None:
        return None
    with store.write():
        for other in rows_of_batch(newest.id):
            if other.id != newest.id and other.voided_at is None:
                void_interaction(store, other.id, officer, UNDO_REASON, now)
        return void_interaction(store, newest.id, officer, UNDO_REASON, now)
