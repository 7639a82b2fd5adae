"""The hidden corner: five presses within three seconds, or one long one."""

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QTimer, Signal

SIDE = 80
PRESSES, WITHIN_MS, HOLD_MS = 5, 3000, 3000


class HiddenCorner(QObject):
    """Told of presses by its window; ``opened`` when somebody knows the way."""

    opened = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._since.start()
        self._presses: list[int] = []
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self._open)

    def pressed(self, place: QPoint) -> None:
        """A finger or button went down."""
        if not _inside(place):
            self._presses.clear()
            return
        now = self._since.elapsed()
        self._presses = [*(at for at in self._presses if now - at <= WITHIN_MS), now]
        if len(self._presses) >= PRESSES:
            self._open()
        else:
            self._hold.start()

    def moved(self, place: QPoint) -> None:
        """It moved while down."""
        if not _inside(place):
            self._hold.stop()

    def released(self) -> None:
        """It went up."""
        self._hold.stop()

    def _open(self) -> None:
        self._hold.stop()
        self._presses.clear()
        self.opened.emit()


def _inside(place: QPoint) -> bool:
    return 0 <= place.x() < SIDE and 0 <= place.y() < SIDE
