"""How long the public screen may say nothing before it counts as hung (product K8)."""

import os

BEAT = b"beat\n"
BEAT_MS = 2000
AGAIN_SECONDS = 1.0
"""So long the place stays empty before a screen that fell is started again."""

_LONGEST, _FIRST = 15.0, 30.0


def longest_silence() -> float:
    """Seconds. ``QMC_SILENCE`` stands in for them in tests only."""
    asked = os.environ.get("QMC_SILENCE")
    return float(asked) if asked and os.environ.get("QMC_TEST") == "1" else _LONGEST


class Silence:
    """Counts the seconds without a beat that the watcher was awake for.

    A watcher that was busy itself, or a PC that slept, has missed beats without the screen
    being at fault: however long a step took, it counts as no more than it was meant to be.
    """

    def __init__(self) -> None:
        self._longest = longest_silence()
        self.begin()

    def begin(self) -> None:
        """The screen is being started; loading takes a while on an old PC."""
        self.heard = False
        self._seconds = 0.0

    def hear(self) -> None:
        """A beat."""
        self.heard = True
        self._seconds = 0.0

    def wait(self, seconds: float) -> bool:
        """So much more without a beat; whether that is too long now."""
        self._seconds += seconds
        return self._seconds >= (self._longest if self.heard else _FIRST)
