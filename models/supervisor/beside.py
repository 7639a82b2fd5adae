"""The follower number of the OA beside the lượt of the desks: two sources, one under the other.

The first is one number of the whole OA as somebody typed it on this PC; the second comes from the
packages. Nothing about cause follows from them.
"""

from dataclasses import dataclass
from datetime import timedelta

from models import followers
from models.calendar.weeks import Week
from models.followers import Reading
from models.reports.snapshot import Figures
from models.setup.desk import own_unit
from models.store import settings
from models.supervisor.adding import add_figures
from models.supervisor.counted import counted_figures


@dataclass(frozen=True)
class WeekBeside:
    """A week: the last reading in it, the sums of its packages, and how many packages."""

    reading: Reading | None
    figures: Figures
    packages: int


@dataclass(frozen=True)
class Beside:
    """A week and the one before."""

    now: WeekBeside
    before: WeekBeside


def count_beside(week: Week) -> Beside:
    """Both weeks as they stand. Call inside ``store.read()``."""
    days = timedelta(days=7)
    return Beside(_of(week), _of(Week(week.first - days, week.last - days)))


def _of(week: Week) -> WeekBeside:
    own, sample = own_unit(), settings.get(settings.SAMPLE)
    packages = [
        figures
        for unit, is_sample, figures in counted_figures(week.label, week.label)
        if (own is None or unit != own.code) and (sample or not is_sample)
    ]
    figures = add_figures(packages)
    return WeekBeside(followers.latest_in(week), figures, len(packages))
