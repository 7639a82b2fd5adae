"""Keeps the PC and its screens awake while the public screen shows (product K7).

Every way is optional: one that fails is a line in the log, never the visitor's business.
"""

import logging
import sys
from collections.abc import Sequence
from typing import Protocol

_log = logging.getLogger(__name__)


class Way(Protocol):
    """One way to keep the system awake."""

    def hold(self) -> None: ...

    def look(self) -> None: ...

    def release(self) -> None: ...


if sys.platform == "win32":
    import ctypes

    _CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x00000001, 0x00000002

    class ExecutionState:
        """Windows counts it for the thread that asks, and forgets it when that ends."""

        def hold(self) -> None:
            self._set(_CONTINUOUS | _SYSTEM | _DISPLAY)

        def look(self) -> None:
            """Windows keeps what it was asked for."""

        def release(self) -> None:
            self._set(_CONTINUOUS)

        def _set(self, state: int) -> None:
            if not ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint(state)):
                _log.info("Windows did not take the execution state %#x", state)

    def system_ways() -> list[Way]:
        """The ways of this system."""
        return [ExecutionState()]
elif sys.platform.startswith("linux"):
    from ui.awake_linux import ScreenSaverInhibitor, SystemdInhibitor, XBlanking

    def system_ways() -> list[Way]:
        """The ways of this system."""
        return [SystemdInhibitor(), ScreenSaverInhibitor(), XBlanking()]
else:

    def system_ways() -> list[Way]:
        """None is known here."""
        return []


class KeepAwake:
    """``hold()`` while the screen shows, ``release()`` when it does not; both as often as one
    likes, always from the same thread."""

    def __init__(self, ways: Sequence[Way] | None = None) -> None:
        self._ways = [*(system_ways() if ways is None else ways)]
        self.held = False

    def hold(self) -> None:
        """The PC stays awake from now on."""
        for way in self._ways:
            self._try(way, "look" if self.held else "hold")
        self.held = True

    def release(self) -> None:
        """The PC may sleep again."""
        if not self.held:
            return
        self.held = False
        for way in self._ways:
            self._try(way, "release")

    def _try(self, way: Way, step: str) -> None:
        try:
            getattr(way, step)()
        except Exception:  # noqa: BLE001 - the public screen goes on without it
            _log.exception("keeping awake: %s of %s", step, type(way).__name__)
