"""What every page works with: the open store and the clock."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from models.clock import TZ, parse_time
from models.store.opening import Store


def clock() -> datetime:
    """Now, +07:00. ``QMC_NOW`` stands in for it in tests and demonstrations only."""
    fixed = os.environ.get("QMC_NOW")
    if fixed and os.environ.get("QMC_TEST") == "1":
        return parse_time(fixed)
    return datetime.now(TZ)


@dataclass
class Session:
    """The open store and the clock, handed to each page."""

    store: Store
    now: Callable[[], datetime] = clock
