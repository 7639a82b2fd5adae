"""What a self-check saw when it did not see the code, kept for tests that ask for it."""

import logging
from datetime import datetime
from pathlib import Path

from models.clock import TZ
from ui.kiosk.glass import Looked
from ui.kiosk.pace import pictures_to

MOST_KEPT = 200
FAILED, DOUBT = "failed", "doubt"
_log = logging.getLogger(__name__)


def keep(found: Looked, failed: bool) -> None:
    """Write down why, and save the pixels. Only for tests: what lies over a code may be anything,
    a letter to a citizen too, and is nobody's to keep."""
    folder = pictures_to()
    if not folder:
        return
    kind = FAILED if failed else DOUBT
    name = "-"
    if found.seen is not None and not found.seen.isNull() and _room(Path(folder)):
        name = f"{kind}-{datetime.now(TZ):%H%M%S-%f}.png"
        found.seen.save(str(Path(folder) / name))
    _log.info("%s %s %s", kind, name, found.why)


def _room(folder: Path) -> bool:
    return sum(1 for _ in folder.glob("*.png")) < MOST_KEPT
