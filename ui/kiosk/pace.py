"""How fast the public screen lives: as it should, or hurried by tests that say so."""

import os

CHECK_MS = 9_000
"""From one look at the glass to the next. A look may have to wait until a new page is painted, a
doubt takes a second one, and a page change between the two a third: what is wrong is off within
ten seconds all the same (product K3)."""


def check_ms() -> int:
    """Period of the self-check in ms; ``QMC_CHECK_MS`` counts only beside ``QMC_TEST=1``."""
    return _asked("QMC_CHECK_MS", CHECK_MS)


def hurried() -> bool:
    """Whether tests made its seconds shorter."""
    return second_ms() != 1000


def pictures_to() -> str:
    """The folder for pictures of what self-checks did not find right; empty but for tests."""
    return os.environ.get("QMC_SEEN", "") if os.environ.get("QMC_TEST") == "1" else ""


def second_ms() -> int:
    """How many ms a page's second takes; ``QMC_SECOND_MS`` counts only beside ``QMC_TEST=1``."""
    return _asked("QMC_SECOND_MS", 1000)


def _asked(name: str, usual: int) -> int:
    given = os.environ.get(name, "") if os.environ.get("QMC_TEST") == "1" else ""
    return max(1, int(given)) if given.isascii() and given.isdigit() else usual
