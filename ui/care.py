"""What the window does by itself, after its start and every hour: backups, checks, other PCs."""

from PySide6.QtCore import QObject, Signal

from ui.night_work import NightWork
from ui.pc_exchange import PcExchange
from ui.session import Session


class Care(QObject):
    """Each in a worker of its own, so that the clerk never waits."""

    backed_up = Signal()
    warned = Signal(str)
    problem = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.night = NightWork(session, self)
        self.exchange = PcExchange(session, self)
        self.night.backed_up.connect(self.backed_up)
        self.night.warned.connect(self.warned)
        self.night.problem.connect(self.problem)
        self.exchange.problem.connect(self.problem)

    def look(self) -> None:
        """See what is due now."""
        self.night.look()
        self.exchange.look()

    def newest_backup(self) -> tuple[str, str]:
        """Short words for the rail and a whole sentence about the newest proven copy."""
        return self.night.newest_backup()

    def finish(self) -> None:
        """Let the workers end."""
        self.night.finish()
        self.exchange.finish()
