"""The unit's calendar: which days are worked."""

from datetime import date

from models.calendar.working_days import Holiday, WorkingDays
from models.store.rows import tuples
from models.store.schema import HolidayRow


def working_days() -> WorkingDays:
    """The unit's holidays and make-up days, with Monday to Friday worked."""
    rows = tuples(HolidayRow.select(HolidayRow.day, HolidayRow.name, HolidayRow.kind))
    return WorkingDays([Holiday(date.fromisoformat(day), name, kind) for day, name, kind in rows])
