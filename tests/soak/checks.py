"""The self-checks that did not find the code: when, on which page, why, and what they saw."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tests.soak.frames import Timeline, said_by
from ui.kiosk.evidence import DOUBT, FAILED


@dataclass(frozen=True)
class Look:
    """``failed``: the second look at one picture that did not find its code, else the first.
    ``picture`` is the name of the file with the pixels, or ``-``."""

    at: float
    failed: bool
    picture: str
    why: str


def read_looks(log: Path, since: float) -> list[Look]:
    """All of them, in order."""
    return [
        Look(at, words[0] == FAILED, words[1], " ".join(words[2:]))
        for at, words in said_by(log, "ui.kiosk.evidence", since)
        if words[0] in (FAILED, DOUBT) and len(words) > 1
    ]


def told(look: Look, timeline: Timeline, pictures: Path) -> str:
    """One line about a look."""
    when = datetime.fromtimestamp(look.at).strftime("%H:%M:%S.%f")[:-3]
    verdict = "self-check failed" if look.failed else "self-check in doubt"
    seen = "" if look.picture == "-" else f"; seen: {pictures / look.picture}"
    return f"{when} {verdict}: {look.why}; {timeline.about(look.at)}{seen}"
