"""How far an exported week came, from what was delivered and what was acknowledged."""

from dataclasses import dataclass

from peewee import fn

from models.store.supervisor_schema import Delivery, WeekReceipt


@dataclass(frozen=True)
class Arrival:
    """When a package was delivered (read back at its destination) and when its receiver took it
    in; ISO times, None for not yet. ``receiver``: the name that the receipt gives."""

    delivered_at: str | None = None
    acknowledged_at: str | None = None
    receiver: str = ""

    @property
    def state(self) -> str:
        """``exported``, ``delivered`` or ``acknowledged``; a receipt proves arrival by itself,
        also of a package that was carried by hand."""
        if self.acknowledged_at is not None:
            return "acknowledged"
        return "delivered" if self.delivered_at is not None else "exported"


def arrival_of(sha256: str) -> Arrival:
    """Of the package with this digest. Call inside ``store.read()``."""
    if not sha256:
        return Arrival()
    where = (Delivery.sha256 == sha256) & Delivery.delivered_at.is_null(False)
    delivered = Delivery.select(fn.MIN(Delivery.delivered_at)).where(where).scalar()
    receipt = (
        WeekReceipt.select()
        .where(WeekReceipt.sha256 == sha256)
        .order_by(WeekReceipt.received_at, WeekReceipt.id)
        .first()
    )
    if receipt is None:
        return Arrival(delivered)
    return Arrival(delivered, receipt.received_at, receipt.receiver_name or receipt.receiver)
