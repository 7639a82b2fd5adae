"""Every ten seconds a look at the glass; what is not right is taken off it (product K3)."""

import logging
from typing import Protocol

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.kiosk.glass import SCREEN, Looked, look_at_code, shows
from ui.kiosk.pace import check_ms
from ui.kiosk.scene import PAUSED, READING, SHOWING, Scene

AGAIN_MS = 300
"""After a doubt, or after the code came back: time for the glass to show what was painted."""

AROUND_EVERY = 3
"""Every third look takes in the whole page: ten times the pixels, and a window beside the code
misleads fewer people than one over it."""

MOST_WAITS = 8

_log = logging.getLogger(__name__)


class Shown(Protocol):
    """What is looked at."""

    def scene_shown(self) -> Scene | None: ...

    def link_shown(self) -> str: ...


class SelfCheck(QObject):
    """``looked`` after every look at a code; ``pause`` (True) when the code must go, and (False)
    when whatever hid it is gone."""

    looked = Signal(object)
    pause = Signal(bool)

    def __init__(self, window: QWidget, shown: Shown) -> None:
        super().__init__(window)
        self._window, self._shown = window, shown
        self.by = SCREEN
        self._doubt = self._trial = False
        self._place = QRect()
        self._waits, self._wait = 1, 0
        self._looks = 0
        self._period = QTimer(self)
        self._period.setInterval(check_ms())
        self._period.timeout.connect(self.look)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(min(AGAIN_MS, check_ms()))
        self._again.timeout.connect(self.look)

    def start(self) -> None:
        """Look now and from now on."""
        self._period.start()
        self._again.start()

    def stop(self) -> None:
        """Nothing is shown any more."""
        self._period.stop()
        self._again.stop()

    def soon(self) -> None:
        """A code was put up: look as soon as it is on the glass."""
        if self._period.isActive():
            self._again.start()

    def look(self) -> None:
        """One look, at a code or at the page that stands in its place."""
        scene = self._shown.scene_shown()
        if scene is None or not self._window.isVisible():
            return
        # An answer is a page to read that may carry the code of its source.
        if scene.state == SHOWING or (scene.state == READING and scene.code is not None):
            if scene.code is not None:
                self._place = scene.code
            self._look_at_code(scene)
        elif scene.state == PAUSED:
            self._look_for_return(scene)

    def _look_at_code(self, scene: Scene) -> None:
        self._looks += not self._doubt
        around = self._looks % AROUND_EVERY == 0
        found = look_at_code(self._window, scene, self._shown.link_shown(), around)
        self.by = found.by
        if found.right:
            self._doubt = self._trial = False
            self._waits = 1
            self.looked.emit(found)
        elif not self._doubt:
            # One frame may have been half painted.
            self._doubt = True
            self._again.start()
        else:
            self._doubt = False
            self._take_off(found)

    def _take_off(self, found: Looked) -> None:
        _log.error("the code on the glass is not right: %s", found.why)
        # A code that fails again as soon as it is back is tried less and less often.
        self._waits = min(self._waits * 2, MOST_WAITS) if self._trial else 1
        self._wait, self._trial = self._waits - 1, False
        self.looked.emit(found)
        self.pause.emit(True)

    def _look_for_return(self, scene: Scene) -> None:
        if self._wait:
            self._wait -= 1
            return
        if self._place.isNull() or shows(self._window, scene, self._place):
            _log.info("nothing hides the code any more")
            self._trial = True
            self.pause.emit(False)
            self._again.start()
