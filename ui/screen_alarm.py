"""The desk's alarm when the public screen finds its own code wrong (product K3).

The chip on the desk page says it too, but a clerk may be on another page, and on a small screen
a visitor's call takes the chip's place.
"""

from PySide6.QtCore import QObject, Signal

from models.display.status import read_status
from models.errors import Refused, StoreProblem
from models.text.formats import clock_time
from ui.i18n import N_
from ui.session import Session

_SAID = {
    "covered": N_(
        "Lúc {0} màn hình công cộng thấy mã bị che, đổi màu, lệch chỗ hoặc có mã lạ. "
        "Hãy ra xem màn hình."
    ),
    "wrong_code": N_(
        "Lúc {0} mã trên màn hình công cộng không đọc đúng nên đã tạm dừng. "
        "Hãy báo người phụ trách."
    ),
}


class ScreenAlarm(QObject):
    """``raised`` once each time the screen takes its code off; it stays said when that ends."""

    raised = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state = ""

    def look(self) -> None:
        """Somebody wrote into the store: whether the screen said something new."""
        try:
            with self._session.store.read():
                status = read_status()
        except StoreProblem:
            # Whoever needs the store says so; the next look may find it again.
            return
        state = status.state if status is not None else ""
        if state != self._state and state in _SAID:
            self.raised.emit(Refused(_SAID[state], clock_time(self._session.now())))
        self._state = state
