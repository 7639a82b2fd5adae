"""What tabs that show how the public screen looks have in common."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.pages.screen.tab import Tab
from ui.session import Session

DRAW_MS = 250


class DrawingTab(Tab):
    """Draws once a moment after the last of several changes, and at once when it is shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._draw = QTimer(self)
        self._draw.setSingleShot(True)
        self._draw.setInterval(DRAW_MS)
        self._draw.timeout.connect(self._draw_picture)

    def _draw_soon(self) -> None:
        """Something changed that the picture shows."""
        self._draw.start()

    def _draw_picture(self) -> None:
        """Draw it now. It is called while the tab is hidden too."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw.stop()
        self._draw_picture()
