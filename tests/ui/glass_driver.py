"""A public window and its self-check on a real X server, in moments that are hard to meet.

Run as a process of its own on a display with a glass; answers with the verdicts as JSON.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QWidget

from models.clock import TZ
from models.store.opening import open_store
from models.store.places import Places
from tests.ui.kiosk_checks import CLOCK, OA, SITE, make_content
from ui.kiosk.glass import Looked
from ui.kiosk.scene import Scene
from ui.kiosk.self_check import SelfCheck
from ui.kiosk.window import KioskWindow
from ui.session import Session
from ui.theme.fonts import load_fonts

LINKS = (OA, SITE)


class Stage:
    """One window, whose page says one of two links, and what its checks said."""

    def __init__(self, session: Session) -> None:
        self.window = KioskWindow(session, locked=True)
        self.link = OA
        self.verdicts: list[bool] = []
        self.times: list[float] = []
        self.pauses: list[bool] = []
        self.check = SelfCheck(self.window, self)
        self.check.looked.connect(self._looked)
        self.check.pause.connect(self.pauses.append)
        screen = QApplication.screens()[-1]
        self.show(OA)
        self.window.show_on(screen)
        self.wait(self.is_settled)

    def show(self, link: str) -> None:
        """Another picture, which is not on the glass before the event loop turns."""
        self.link = link
        kind = "zalo_oa" if link == OA else "gov_site"
        self.window.page.show_content(make_content(kind=kind, link=link), CLOCK)

    def scene_shown(self) -> Scene | None:
        return self.window.page.scene

    def link_shown(self) -> str:
        return self.link

    def is_settled(self) -> bool:
        return self.window.is_settled()

    def wait(self, condition: Callable[[], object], seconds: float = 10) -> None:
        end = time.monotonic() + seconds
        while not condition() and time.monotonic() < end:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.01)

    def cover(self) -> QWidget:
        """A window of its own over the whole screen."""
        over = QWidget()
        over.setWindowFlags(
            Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.X11BypassWindowManagerHint
        )
        over.setStyleSheet("background: gray")
        over.setGeometry(self.window.geometry())
        over.show()
        over.raise_()
        since = time.monotonic()
        self.wait(lambda: time.monotonic() - since > 0.5)
        return over

    def _looked(self, found: Looked) -> None:
        self.verdicts.append(found.right)
        self.times.append(time.monotonic())


def turning(stage: Stage) -> None:
    """Looks fall into every page change, between the choice of a page and its painting."""
    for turn in range(1, 7):
        stage.show(LINKS[turn % 2])
        stage.check.look()
        stage.check.look()
        stage.wait(stage.is_settled)
    stage.check.look()


def covered(stage: Stage) -> None:
    """Pages turn under a window that hides them; the second look comes by itself."""
    over = stage.cover()
    stage.check.look()
    stage.show(SITE)
    stage.check.look()
    stage.wait(lambda: stage.pauses)
    over.close()


def never_painted(stage: Stage) -> None:
    """Something keeps the program from painting what it wants to show."""
    stage.window.setUpdatesEnabled(False)
    stage.window.page.setUpdatesEnabled(False)
    stage.show(SITE)
    stage.check.look()
    stage.wait(lambda: stage.pauses)


def at_once(stage: Stage) -> None:
    """The period's own look falls right after the one that gave a doubt."""
    over = stage.cover()
    since = time.monotonic()
    stage.check.start()
    stage.wait(lambda: stage.pauses)
    stage.times.insert(0, since)
    over.close()


def main() -> int:
    """One of the moments, by name."""
    application = QApplication(sys.argv[:1])
    load_fonts(("Regular", "Medium", "Bold"))
    with tempfile.TemporaryDirectory() as folder:
        places = Places(Path(folder))
        places.create()
        store = open_store(places, datetime.now(TZ))
        stage = Stage(Session(store))
        {act.__name__: act for act in (turning, covered, never_painted, at_once)}[sys.argv[1]](
            stage
        )
        stage.check.stop()
        stage.window.hide()
        store.close()
    took = stage.times[-1] - stage.times[0] if stage.times else 0.0
    print(json.dumps({"verdicts": stage.verdicts, "pauses": stage.pauses, "seconds": took}))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
