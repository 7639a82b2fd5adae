"""The day's tally with one more row: a press does not read the day again."""

from models.log.interactions import Interaction
from models.log.tally import FOLLOWED, INTRODUCED, Tally


def counted(seen: Tally, row: Interaction) -> Tally | None:
    """The tally with this row in it; None for a row of another day."""
    if seen.day.isoformat() != row.occurred_at[:10]:
        return None
    hours = list(seen.by_hour)
    hours[int(row.occurred_at[11:13])] += row.quantity
    presets = dict(seen.by_preset)
    presets[row.preset] = presets.get(row.preset, 0) + row.quantity
    return seen._replace(
        total=seen.total + row.quantity,
        followed=seen.followed + (row.quantity if row.outcome == FOLLOWED else 0),
        introduced=seen.introduced + (row.quantity if row.activity in INTRODUCED else 0),
        by_preset=presets,
        by_hour=tuple(hours),
    )
