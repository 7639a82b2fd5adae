"""Which days the proof speaks of."""

from datetime import date, timedelta

from models.calendar.weeks import week_of
from ui.i18n import N_

THIS_WEEK, LAST_WEEK, MONTH = "this_week", "last_week", "month"
PERIODS = (
    (THIS_WEEK, N_("Tuần này")),
    (LAST_WEEK, N_("Tuần trước")),
    (MONTH, N_("30 ngày")),
)
_MONTH = timedelta(days=29)


def days_of(period: str, today: date, first_weekday: int) -> tuple[date, date]:
    """First and last day of a period, both included."""
    if period == MONTH:
        return today - _MONTH, today
    week = week_of(today, first_weekday)
    if period == LAST_WEEK:
        week = week_of(week.first - timedelta(days=1), first_weekday)
    return week.first, week.last
