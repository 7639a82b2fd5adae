"""The most memory that this process ever held."""

from pathlib import Path

import psutil

_STATUS = Path("/proc/self/status")


def resident_mb() -> float:
    """MB in memory now."""
    return float(psutil.Process().memory_info().rss) / 1e6


def peak_mb() -> float:
    """The most MB in memory since the process began."""
    if _STATUS.exists():
        # Not ru_maxrss: a child begins there with what its parent held.
        said = dict(line.split(":", 1) for line in _STATUS.read_text().splitlines())
        return int(said["VmHWM"].split()[0]) * 1024 / 1e6
    return float(psutil.Process().memory_info().peak_wset) / 1e6
