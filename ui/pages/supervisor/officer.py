"""Who does what is written down: a supervisor's PC may be no desk."""

from models.setup import desk


def who() -> str:
    """The officer on shift; empty on a PC that has none. Call inside ``store.read()``."""
    return desk.officer_on_shift().code if desk.officers() else ""
