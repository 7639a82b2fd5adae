"""Words and colours of incidents."""

from models.checks.incidents import IN_PROGRESS, NEW, REPLACED
from models.clock import parse_time
from models.text.formats import clock_time, day_month

LEVELS = {NEW: "bad", IN_PROGRESS: "warn", REPLACED: "ok"}


def when(at: str) -> str:
    """``09:41 23/11``."""
    moment = parse_time(at)
    return f"{clock_time(moment)} {day_month(moment.date())}"
