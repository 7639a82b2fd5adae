"""The page "Báo cáo": its parts side by side at the head, each made when it is opened first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.i18n import N_, tr
from ui.pages.reports.weeks_view import WeeksView
from ui.pages.screen.segments import Segments
from ui.session import Session

WEEKS = "weeks"
PARTS = ((WEEKS, N_("Theo tuần")),)


class ReportsPage(QWidget):
    """What its parts tell and ask for goes through the page's own signals."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    channels_requested = Signal()
    batch_requested = Signal(object, str)
    """A day and the code of its shift are to be made up for."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.parts = Segments(PARTS, tr("Các phần của trang Báo cáo"))
        self.weeks = WeeksView(session)
        self.weeks.problem.connect(self.problem)
        self.weeks.told.connect(self.told)
        self.weeks.changed.connect(self.changed)
        self.weeks.channels_requested.connect(self.channels_requested)
        self.weeks.batch_requested.connect(self.batch_requested)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.weeks)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self.setFocusProxy(self.weeks)

    def reload(self) -> None:
        """Read the store again; an open question stays."""
        self.weeks.reload()

    def store_changed(self) -> None:
        """Another program wrote: show it if somebody looks."""
        self.weeks.store_changed()
