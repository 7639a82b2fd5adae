"""The public screen's sign of life, for whoever watches its process."""

import os
import queue
import threading

from PySide6.QtCore import QObject, QTimer

from ui.kiosk.silence import BEAT, BEAT_MS

_STDOUT = 1


class Beat(QObject):
    """Writes a line to standard output every two seconds, as long as the event loop turns.

    A watcher that is gone or does not read must not hold the screen up: a thread writes.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._due: queue.Queue[bytes] = queue.Queue(1)
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin with the first turn of the event loop."""
        threading.Thread(target=_write, args=(self._due,), name="beat", daemon=True).start()
        QTimer.singleShot(0, self._beat)
        self._timer.start()

    def _beat(self) -> None:
        if not self._due.full():
            self._due.put_nowait(BEAT)


def _write(due: "queue.Queue[bytes]") -> None:
    try:
        while True:
            os.write(_STDOUT, due.get())
    except OSError:
        # Nobody listens any more. The screen goes on; a new watcher starts its own.
        return
