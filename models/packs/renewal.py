"""Another key of the unit in place of the one it signs with: when it may be in strange hands.

Whoever knows the unit by its former key refuses the new one until a person has compared its mark by
telephone (ADR 9).
"""

from datetime import datetime

from models.packs.keys import another_key, key_mark, public_key
from models.setup.desk import require_officer
from models.setup.pin import check_pin
from models.store import audit
from models.store.opening import Store
from models.text.reason import checked_reason


def own_mark() -> str:
    """The mark of the key that this store signs with; empty while there is none. Call inside
    ``store.read()``."""
    public = public_key()
    return key_mark(public) if public else ""


def renew_key(store: Store, now: datetime, by: str, reason: str, pin: str) -> str:
    """Sign with a new key from now on; its mark. What was signed before stays as it is.

    Raises:
        Refused: unknown officer, no reason, wrong PIN.
    """
    officer = require_officer(by).code
    why = checked_reason(reason, "Hãy ghi lý do đổi khóa của đơn vị.")
    check_pin(store, pin, now)
    with store.write():
        before = own_mark()
        mark = key_mark(public_key(another_key()))
        audit.append(now, officer, "unit_key_renewed", mark, before=before, reason=why)
    return mark
