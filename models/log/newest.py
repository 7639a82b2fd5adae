"""The last rows of one day, for the list beside the quick buttons."""

from dataclasses import fields
from datetime import date, timedelta

from models.log.interactions import Interaction
from models.store.schema import InteractionRow

_READ = (
    f'SELECT {", ".join(field.name for field in fields(Interaction))} FROM "interaction" '
    "WHERE occurred_at >= {0} AND occurred_at < {0} "
    "ORDER BY occurred_at DESC, seq DESC LIMIT {0}"
)


def newest_of(day: date, most: int) -> list[Interaction]:
    """At most so many rows of a day of +07:00, newest first, voided ones too."""
    db = InteractionRow._meta.database
    # Times sort as text, all of them are +07:00.
    values = (day.isoformat(), (day + timedelta(days=1)).isoformat(), most)
    return [Interaction(*row) for row in db.execute_sql(_READ.format(db.param), values)]
