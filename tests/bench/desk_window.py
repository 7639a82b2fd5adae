"""The desk as ``main.py`` starts it; ends the process once its page was drawn."""

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

import ui.quick_start  # noqa: F401  # isort: skip

# isort: split

from PySide6.QtCore import QEvent, QObject

import main
from models.store.places import Places
from ui.app import build_app
from ui.boot import lock_desk, make_application, open_or_recover
from ui.cli.parser import parse


class UntilDrawn(QObject):
    """Notices that the last of the nine buttons was painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.drawn = True
        return False


folder, width, height, stay = sys.argv[1], *(int(value) for value in sys.argv[2:5])
arguments = parse(["--data-dir", folder])
places = Places(arguments.data_dir)
places.create()
main._start_log(places)
lock = lock_desk(places)
application = make_application()
store, _ = open_or_recover(places)
app = build_app(application, store, None)
app.window.resize(width, height)
watcher = UntilDrawn()
watcher.drawn = False
last = list(app.window.page("desk").grid.buttons.values())[-1]
last.installEventFilter(watcher)
app.start()
end = time.monotonic() + 30
while not watcher.drawn and time.monotonic() < end:
    application.processEvents()
if stay == 0:
    sys.stdout.flush()
    os._exit(0 if watcher.drawn else 1)
end = time.monotonic() + stay
while time.monotonic() < end:
    application.processEvents()
    time.sleep(0.02)
os._exit(0)
