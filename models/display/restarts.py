"""How often a public screen that fell may be started again (product K8). Pure, no store."""

from dataclasses import dataclass
from datetime import datetime, timedelta

MOST, WITHIN = 5, timedelta(hours=1)
"""At most so many restarts in any such stretch of time."""


@dataclass(frozen=True)
class Restarts:
    """When the screen was restarted, oldest first; only what still counts is kept."""

    times: tuple[datetime, ...] = ()

    def may(self, now: datetime) -> bool:
        """Whether it may be restarted at ``now``."""
        return len(self._counting(now)) < MOST

    def noted(self, now: datetime) -> "Restarts":
        """With one more restart, at ``now``."""
        return Restarts(tuple(sorted((*self._counting(now), now))))

    def next_at(self, now: datetime) -> datetime | None:
        """When the next one is allowed; None when it is allowed already."""
        counting = self._counting(now)
        return counting[-MOST] + WITHIN if len(counting) >= MOST else None

    def _counting(self, now: datetime) -> tuple[datetime, ...]:
        # After the clock was set back, a restart "in the future" counts for an hour at most:
        # it must neither lock the screen for days nor let it restart without end.
        return tuple(at for at in self.times if abs(now - at) < WITHIN)
