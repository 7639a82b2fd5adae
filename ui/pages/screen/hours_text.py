"""Stretches of a day as people type them: ``7h30-11h30, 13:30–17``."""

import re

from models.display.page_checks import checked_stretches
from models.display.program import Hours
from models.errors import Refused

_PART = re.compile(
    r"(\d{1,2})(?:[:hg.](\d{2})?)?\s*(?:-|–|—|~|đến|to)\s*(\d{1,2})(?:[:hg.](\d{2})?)?",
    re.IGNORECASE,
)


def hours_from_text(text: str) -> tuple[Hours, ...]:
    """The stretches that a line names, in order of their start; none for an empty line.

    Raises:
        Refused: a part is no stretch, there are too many, or two overlap.
    """
    pairs = []
    for part in re.split(r"[,;]", text):
        if not part.strip():
            continue
        match = _PART.fullmatch(part.strip())
        if match is None:
            raise Refused(
                "Không hiểu khung giờ “{0}”. Hãy ghi như 07:30–11:30, 13:30–17:00.",
                part.strip()[:40],
            )
        pairs.append([_clock(match[1], match[2]), _clock(match[3], match[4])])
    return tuple(Hours(start, end) for start, end in checked_stretches(pairs))


def _clock(hour: str, minute: str | None) -> str:
    # Midnight at the end of a day is how people write it; the store calls it 00:00.
    hour = "00" if int(hour) == 24 and not int(minute or 0) else hour
    return f"{int(hour):02}:{minute or '00'}"
