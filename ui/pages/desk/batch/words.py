"""Words for days, shifts and how they stand."""

from datetime import date

from models.calendar.shifts import Shift
from models.text.formats import day_month, weekday, weekday_short
from ui.i18n import N_, tr

READY_REASONS = (N_("Mất điện"), N_("Đông khách, ghi giấy"), N_("Máy hỏng"))


def day_words(day: date) -> str:
    """``Thứ Hai 23/11``."""
    return f"{tr(weekday(day))} {day_month(day)}"


def day_head(day: date) -> str:
    """``T2 23/11``, above a column."""
    return f"{tr(weekday_short(day))} {day_month(day)}"


def shift_name(shift: Shift) -> str:
    """The shift's name alone: the sentences say "ca" themselves."""
    name = tr(shift.name)
    return name[3:] if name.casefold().startswith("ca ") else name
