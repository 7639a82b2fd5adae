"""The unit's calendar: which days are worked."""

from datetime import date

from models.calendar.working_days import MAKEUP_DAY, Holiday, WorkingDays
from models.store.rows import tuples
from models.store.schema import HolidayRow


def working_days() -> WorkingDays:
    """The unit's holidays and make-up days, with Monday to Friday worked."""
    rows = tuples(HolidayRow.select(HolidayRow.day, HolidayRow.name, HolidayRow.kind))
    return WorkingDays([Holiday(date.fromisoformat(day), name, kind) for day, name, kind in rows])


def days_off_listed(year: int) -> int:
    """How many holidays and days in lieu the calendar names in ``year``."""
    row = HolidayRow
    listed = row.select().where(row.day.startswith(f"{year:04}-") & (row.kind != MAKEUP_DAY))
    return int(listed.count())
