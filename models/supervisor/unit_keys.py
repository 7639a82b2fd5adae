"""Which key a unit signs with: the first one seen is kept; another one only when a person says so.

A forged package can carry any unit's code and a key of its own. So a key that differs from the
unit's known one is refused until a supervisor, having asked the unit by telephone, accepts it.
"""

import base64
from dataclasses import dataclass
from datetime import datetime

from models.clock import iso
from models.errors import Refused
from models.packs.keys import key_mark, same_mark
from models.setup.desk import require_officer
from models.setup.pin import check_pin
from models.store import audit
from models.store.opening import Store
from models.store.supervisor_schema import UnitKey, UnitKeyEvent
from models.text.reason import checked_reason
from models.uuid7 import uuid7


@dataclass(frozen=True)
class KnownKey:
    """``key``: 32 raw public bytes; ``mark``: what two people compare by telephone."""

    unit: str
    key: bytes
    since: str
    accepted_by: str

    @property
    def mark(self) -> str:
        """``7c1e 09fa 52d0 b3aa``."""
        return key_mark(self.key)


def known_key(unit: str) -> KnownKey | None:
    """The key of this unit's packages, None before the first."""
    row = UnitKey.get_or_none(UnitKey.unit == unit)
    return _known(row) if row is not None else None


def known_keys() -> list[KnownKey]:
    """The keys of all units, by unit code."""
    return [_known(row) for row in UnitKey.select().order_by(UnitKey.unit)]


def keep_first(unit: str, key: bytes, now: datetime) -> None:
    """Know this unit by this key from now on. Call inside ``store.write()``."""
    _keep(unit, key, "", "", now)


def accept_key(
    store: Store, unit: str, mark: str, key: bytes, by: str, reason: str, pin: str, now: datetime
) -> KnownKey:
    """Know a unit by another key, whose ``mark`` the unit read out by telephone.

    Raises:
        Refused: the mark is not this key's, no reason, wrong PIN, unknown officer.
    """
    officer = require_officer(by).code
    why = checked_reason(reason, "Hãy ghi lý do nhận khóa mới của đơn vị.")
    if not same_mark(mark, key_mark(key)):
        raise Refused(
            "Dấu khóa “{0}” không phải của gói này ({1}). Hãy gọi điện để đơn vị đọc lại dấu khóa.",
            mark,
            key_mark(key),
        )
    check_pin(store, pin, now)
    with store.write():
        _keep(unit, key, officer, why, now)
        audit.append(now, officer, "unit_key_accepted", unit, mark=key_mark(key), reason=why)
    found = known_key(unit)
    assert found is not None
    return found


def _known(row: UnitKey) -> KnownKey:
    return KnownKey(row.unit, base64.b64decode(row.key), row.since, row.accepted_by)


def _keep(unit: str, key: bytes, officer: str, reason: str, now: datetime) -> None:
    text = base64.b64encode(key).decode("ascii")
    values = {"key": text, "since": iso(now), "accepted_by": officer}
    UnitKey.insert(unit=unit, **values).on_conflict(
        conflict_target=[UnitKey.unit], update=values
    ).execute()
    UnitKeyEvent.create(
        id=uuid7(now), unit=unit, at=iso(now), officer=officer, key=text, reason=reason
    )
