"""Below the ledger: what the week came to beside the log, and the follower number of the OA."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models import followers
from models.errors import Problem
from models.reports import ledger
from models.reports.report import WeekReport
from models.text.formats import number
from ui.i18n import tr
from ui.pages.reports.desk_card import DeskCard
from ui.pages.reports.followers_card import FollowersCard
from ui.parts.telling import telling
from ui.session import Session
from ui.theme import tokens


class Beside(QWidget):
    """``changed`` when a number was kept or taken back: the week's figures are another then."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.desk, self.followers = DeskCard(), FollowersCard()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_3)
        row.addWidget(self.desk, 2)
        row.addWidget(self.followers, 3)
        self.followers.typed.connect(self._note)
        self.followers.taken_back.connect(self._void)

    def show_report(self, report: WeekReport) -> None:
        """The numbers of a week. Call inside ``store.read()``."""
        self.desk.show_report(report)
        week, now = report.week, self._session.now()
        line = followers.by_week(ledger.current_week(now))
        before = followers.latest_before(week.first)
        self.followers.show_week(week, followers.latest_in(week), before, line, now)

    def _note(self, typed: str, source: str, when: datetime | None) -> None:
        try:
            store, now = self._session.store, self._session.now()
            made = followers.note_reading(
                store, followers.read_value(typed), source, when, None, now
            )
        except Problem as problem:
            self.followers.value.setFocus()
            self.problem.emit(problem)
            return
        self.followers.forget()
        self.told.emit(tr("Đã ghi {0} người quan tâm OA").format(number(made.value)))
        self.changed.emit()

    def _void(self, reading_id: str) -> None:
        with telling(self):
            store, now = self._session.store, self._session.now()
            followers.void_reading(store, reading_id, None, now)
            self.followers.value.setFocus()
            self.told.emit(tr("Đã bỏ số vừa rồi; nhật ký còn ghi lại."))
            self.changed.emit()

    def hasHeightForWidth(self) -> bool:
        # The page would give each of its parts the height it would like, not what there is.
        return False
