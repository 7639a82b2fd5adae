"""Who does what a command changes."""

from models.setup import desk
from ui.cli.parser import Arguments


def acting(arguments: Arguments) -> str:
    """The officer's code: as told by ``--by``, else of the officer on shift."""
    return str(arguments.get("by") or desk.officer_on_shift().code)
