"""Words for weeks and their days, wherever they are shown."""

from datetime import date

from models.calendar.weeks import Week
from models.text import formats
from models.text.formats import day_month, day_short
from ui.i18n import N_, tr

WEEKDAYS = (
    N_("Thứ Hai"),
    N_("Thứ Ba"),
    N_("Thứ Tư"),
    N_("Thứ Năm"),
    N_("Thứ Sáu"),
    N_("Thứ Bảy"),
    N_("Chủ Nhật"),
)
SHORT = (N_("T2"), N_("T3"), N_("T4"), N_("T5"), N_("T6"), N_("T7"), N_("CN"))
"""Names of weekdays from Monday on, for ``tr``."""


def weekday(day: date) -> str:
    """``Thứ Hai`` in the chosen language."""
    return tr(formats.weekday(day))


def weekday_short(day: date) -> str:
    """``T2`` in the chosen language."""
    return tr(formats.weekday_short(day))


def week_name(week: Week) -> str:
    """``Tuần 47``."""
    return tr("Tuần {0}").format(week.number)


def week_of_year(week: Week) -> str:
    """``tuần 47/2026``, inside a sentence."""
    return tr("tuần {0}/{1}").format(week.number, week.year)


def name_of_label(label: str) -> str:
    """``tuần 47/2026`` of ``2026-W47``; empty for none."""
    year, _, number = label.partition("-W")
    return tr("tuần {0}/{1}").format(int(number), year) if number.isdecimal() else ""


def period(week: Week) -> str:
    """``16/11 – 22/11/2026``; both years where they differ."""
    first = day_month(week.first) if week.first.year == week.last.year else day_short(week.first)
    return f"{first} – {day_short(week.last)}"
