"""Finds what asks for a clerk, and writes down that somebody went or looked."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from models.checks.shift_checks import check_due, check_now
from models.display.help_calls import answer_call, open_calls
from models.errors import Problem
from models.setup.desk import officer_on_shift
from ui.i18n import tr
from ui.pages.desk.attention import Attention, Wanted
from ui.session import Session


class WantedWork(QObject):
    """``called`` with a sentence when a new call came; ``said`` when something was written down."""

    called = Signal(str)
    said = Signal(str)
    problem = Signal(object)
    incident_requested = Signal()

    def __init__(self, session: Session, title: QLabel, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._known: set[str] = set()
        self.bar = Attention(title)
        self.bar.answered.connect(self._answer)
        self.bar.checked.connect(self._check)
        self.bar.incident.connect(self.incident_requested)

    def look(self) -> None:
        """Read it from the store and show it."""
        now = self._session.now()
        try:
            with self._session.store.read():
                wanted = Wanted(tuple(open_calls(now)), check_due(now))
        except Problem as problem:
            self.problem.emit(problem)
            return
        self.bar.show_wanted(wanted)
        new = {call.id for call in wanted.calls} - self._known
        self._known |= new
        if new:
            QApplication.alert(self.bar)
            self.called.emit(tr("Khách tại màn hình công cộng đang gọi cán bộ hỗ trợ"))

    def _answer(self, call: str) -> None:
        try:
            by = self._officer()
            answer_call(self._session.store, call, by, self._session.now())
        except Problem as problem:
            self.problem.emit(problem)
            return
        self.said.emit(tr("Đã ghi: cán bộ đến hỗ trợ khách tại màn hình"))
        self.look()

    def _check(self) -> None:
        try:
            check_now(self._session.store, self._officer(), self._session.now())
        except Problem as problem:
            self.problem.emit(problem)
            return
        self.said.emit(tr("Đã ghi: mã trên màn hình và tờ dán đã được kiểm tra"))
        self.look()

    def _officer(self) -> str:
        with self._session.store.read():
            return officer_on_shift().code
