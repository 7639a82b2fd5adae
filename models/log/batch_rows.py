"""Which rows were made up for together: they are taken back together."""

from models.log.interactions import Interaction, from_row
from models.store.schema import InteractionRow
from models.uuid7 import first_half


def rows_of_batch(interaction_id: str) -> tuple[Interaction, ...]:
    """The rows that were stored together with this one, itself included, in their order.

    Just the row where it was logged alone; nothing for an unknown id.
    """
    row = InteractionRow
    half = first_half(interaction_id)
    own = row.get_or_none(row.id == interaction_id)
    if own is None:
        return ()
    # Made in one moment on two PCs, first halves can be alike.
    together = row.select().where(
        (row.id >= half)
        & (row.id < half + "~")
        & (row.recorded_at == own.recorded_at)
        & (row.entry_mode == "batch")
        & (row.counter == own.counter)
    )
    found = tuple(from_row(item) for item in together.order_by(row.seq))
    return found if own.entry_mode == "batch" else (from_row(own),)
