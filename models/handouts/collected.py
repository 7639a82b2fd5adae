"""Sheets of a recalled batch that somebody took back (product T6)."""

from datetime import datetime

from models.clock import day_of, iso
from models.errors import Refused
from models.handouts.batches import COLLECTED, Batch, batches_of, check_copies
from models.handouts.recall import TAKE_BACK, recalls
from models.setup.desk import require_officer
from models.store.opening import Store
from models.store.schema import PrintEvent
from models.uuid7 import uuid7


def collect(store: Store, number: str, copies: int, by: str, now: datetime) -> Batch:
    """Note that ``copies`` sheets of the batch of this number came back; again adds to it.

    More than were sent is accepted: a PDF may have been printed more often than it was told.

    Raises:
        Refused: a batch that need not be taken back, unknown officer, not 1 to 10,000 copies.
    """
    officer = require_officer(by)
    check_copies(copies)
    with store.write():
        back = [one for one in recalls() if one.state == TAKE_BACK]
        found = [batch for one in back for batch in one.batches if batch.number == number]
        if not found:
            raise Refused("Lô {0} không phải thu hồi. Hãy xem lại danh sách lô in.", number[:40])
        PrintEvent.create(
            id=uuid7(now),
            batch=found[0].id,
            at=iso(now),
            day=day_of(now).isoformat(),
            officer=officer.code,
            kind=COLLECTED,
            copies=copies,
        )
        return next(one for one in batches_of(found[0].link) if one.number == number)
