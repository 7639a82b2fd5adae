"""Every ten seconds a look at the glass; what is not right is taken off it (product K3)."""

import logging
from typing import Protocol

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.kiosk.evidence import keep
from ui.kiosk.glass import SCREEN, Looked, look_at_code, shows
from ui.kiosk.pace import check_ms
from ui.kiosk.scene import PAUSED, READING, SHOWING, Scene

AGAIN_MS = 300
"""After a doubt, or after the code came back: time for the glass to show what was painted."""

AROUND_EVERY = 3
"""Every third look takes in the whole page: ten times the pixels, and a window beside the code
misleads fewer people than one over it."""

MOST_WAITS = 8
MOST_PUT_OFF = 4
"""How often a look waits for the painting of one picture; what is never painted is not right."""

_log = logging.getLogger(__name__)


class Shown(Protocol):
    """What is looked at."""

    def scene_shown(self) -> Scene | None: ...

    def link_shown(self) -> str: ...

    def is_settled(self) -> bool: ...


class SelfCheck(QObject):
    """``looked`` after every look at a code; ``pause`` (True) when the code must go, and (False)
    when whatever hid it is gone."""

    looked = Signal(object)
    pause = Signal(bool)

    def __init__(self, window: QWidget, shown: Shown) -> None:
        super().__init__(window)
        self._window, self._shown = window, shown
        self.by = SCREEN
        self._trial = False
        self._doubted = self._late = 0
        self._put_offs = 0
        self._place = QRect()
        self._waits, self._wait = 1, 0
        self._looks = 0
        self._period = QTimer(self)
        self._period.setInterval(check_ms())
        self._period.timeout.connect(self._look_unless_soon)
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
        if self._period.isActive() and not self._again.isActive():
            self._again.start()

    def look(self) -> None:
        """One look, at a code or at the page that stands in its place."""
        scene = self._shown.scene_shown()
        if scene is None or not self._window.isVisible():
            self._doubted = 0
            return
        if not self._shown.is_settled() and self._put_off(scene):
            return
        # An answer is a page to read that may carry the code of its source.
        if scene.state == SHOWING or (scene.state == READING and scene.code is not None):
            if scene.code is not None:
                self._place = scene.code
            self._look_at_code(scene)
            return
        self._doubted = 0
        if scene.state == PAUSED:
            self._look_for_return(scene)

    def _look_unless_soon(self) -> None:
        # A second look that is too early sees the very frame that gave the doubt.
        if not self._again.isActive():
            self.look()

    def _put_off(self, scene: Scene) -> bool:
        """Whether to look later: the program itself is about to paint this picture over what
        stands on the glass now."""
        picture = scene.image.cacheKey()
        if picture != self._late:
            self._late, self._put_offs = picture, 0
        self._put_offs += 1
        if self._put_offs > MOST_PUT_OFF:
            return False
        self._again.start()
        return True

    def _look_at_code(self, scene: Scene) -> None:
        self._looks += not self._doubted
        around = self._looks % AROUND_EVERY == 0
        found = look_at_code(self._window, scene, self._shown.link_shown(), around)
        picture = scene.image.cacheKey()
        self.by = found.by
        if found.right:
            self._trial = False
            self._doubted, self._waits = 0, 1
            self.looked.emit(found)
        elif self._doubted != picture:
            # One frame may have been half shown. Only two looks at one picture are a verdict.
            keep(found, failed=False)
            self._doubted = picture
            self._again.start()
        else:
            keep(found, failed=True)
            self._doubted = 0
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
