"""The floor for windows: PySide6 and peewee imported, an empty window, drawn once."""

import os
import sys
import time

import peewee
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow

assert peewee.__version__


class Bare(QMainWindow):
    """Ends the process, or goes on for the asked seconds, once it was drawn."""

    def event(self, event: QEvent) -> bool:
        result = super().event(event)
        if event.type() == QEvent.Type.Paint and stay == 0:
            os._exit(0)
        return result


width, height, stay = (int(value) for value in sys.argv[1:4])
application = QApplication(sys.argv[:1])
window = Bare()
window.resize(width, height)
window.show()
end = time.monotonic() + (stay or 30)
while time.monotonic() < end:
    application.processEvents()
    time.sleep(0.02)
