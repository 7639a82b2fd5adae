"""The part "Tuần" of the page: a week's summary above, and one of several views below."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from models.supervisor.role import has_something
from ui.pages.admin.parts import telling
from ui.pages.supervisor.empty import Empty
from ui.pages.supervisor.summary import WeekSummary
from ui.pages.supervisor.taking_in.panel import TakingIn
from ui.pages.supervisor.weeks_view import WeeksView
from ui.session import Session

MATRIX, TAKE = "matrix", "take"


class ReportsPart(QWidget):
    """``looked`` when what the page's head says may be different."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    looked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._something = False
        self.summary = WeekSummary()
        self.weeks, self.taking, self.empty = WeeksView(session), TakingIn(session), Empty()
        self._views: dict[str, QWidget] = {MATRIX: self.weeks, TAKE: self.taking}
        self._body = QStackedWidget()
        for view in (self.weeks, self.taking, self.empty):
            self._body.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.summary)
        column.addWidget(self._body, 1)
        self._wire()

    def _wire(self) -> None:
        self.summary.stepped.connect(self.weeks.step)
        self.weeks.week_shown.connect(self._show_summary)
        for view in (self.weeks, self.taking):
            view.problem.connect(self.problem)
            view.told.connect(self.told)
        self.taking.taken.connect(self._taken)
        self.taking.left.connect(self._back)
        self.empty.take_requested.connect(self._ask_packages)

    def open_view(self, code: str) -> None:
        """Show one of the views below the summary."""
        self._show(self._views[code])
        self._views[code].setFocus()

    def take(self, paths: list[Path]) -> None:
        """Take in what was dropped."""
        self.open_view(TAKE)
        self.taking.take(paths)

    def show_hover(self, over: bool) -> None:
        """Whether something that can be dropped hovers over the page."""
        self.taking.drop.mark(over)

    def is_busy(self) -> bool:
        """Whether packages are being judged."""
        return self.taking.is_busy()

    def may_take(self) -> bool:
        """Whether a button that opens the taking in is wanted above."""
        return self._body.currentWidget() is not self.taking and self._something

    def has_samples(self) -> bool:
        """Whether sample data are among the weeks shown."""
        return self.weeks.overview is not None and self.weeks.overview.sample

    def reload(self) -> None:
        """Read the store again; what is chosen stays."""
        with telling(self), self._session.store.read():
            self._something = has_something()
            if self._something:
                self.weeks.reload()
        if self._body.currentWidget() is not self.taking:
            self._show(self.weeks if self._something else self.empty)
        self.summary.setVisible(self._something)

    def _show(self, view: QWidget) -> None:
        self._body.setCurrentWidget(view)
        self.setFocusProxy(view)
        self.looked.emit()

    def _ask_packages(self) -> None:
        self.open_view(TAKE)

    def _taken(self) -> None:
        self.reload()
        self.changed.emit()

    def _back(self) -> None:
        view = self.weeks if self._something else self.empty
        self._show(view)
        view.setFocus()

    def _show_summary(self) -> None:
        overview, place = self.weeks.overview, self.weeks.place()
        if overview is not None and place >= 0:
            last = len(overview.weeks) - 1
            now = self._session.now()
            self.summary.show_count(overview.counts[place], now, place == 0, place == last)
        self.looked.emit()
