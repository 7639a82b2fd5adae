"""The part "Tuần" of the page: a week's summary above, and one of several views below."""

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.supervisor.role import has_something
from models.text.formats import number
from ui.i18n import N_, tr
from ui.pages.supervisor.empty import Empty
from ui.pages.supervisor.summary import WeekSummary
from ui.pages.supervisor.taking_in.panel import TakingIn
from ui.pages.supervisor.weeks_view import WeeksView
from ui.parts.segments import Segments
from ui.parts.telling import telling
from ui.session import Session

MATRIX, UNSENT, ODD, FILES, UNITS, TAKE = "matrix", "unsent", "odd", "files", "units", "take"
VIEWS = (
    (MATRIX, N_("Bảng tuần")),
    (UNSENT, N_("Chưa gửi")),
    (ODD, N_("Bất thường")),
    (FILES, N_("Lập báo cáo")),
    (UNITS, N_("Danh sách đơn vị")),
)


class Body(QStackedWidget):
    """As small as the view that is shown: what others need does not push the window open."""

    def minimumSizeHint(self) -> QSize:
        view = self.currentWidget()
        return view.minimumSizeHint() if view is not None else super().minimumSizeHint()


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
        self.choice = Segments(VIEWS, tr("Cách xem tuần"))
        self.small = QCheckBox(tr("Ô nhỏ"))
        self.small.setToolTip(tr("Thấy nhiều đơn vị và nhiều tuần hơn, mỗi ô chỉ còn hình và màu"))
        self.weeks, self.taking, self.empty = WeeksView(session), TakingIn(session), Empty()
        self._views: dict[str, QWidget] = {MATRIX: self.weeks, TAKE: self.taking}
        self._open = MATRIX
        self._body = Body()
        for view in (self.weeks, self.taking, self.empty):
            self._body.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.summary)
        views = QHBoxLayout()
        views.addWidget(self.choice)
        views.addStretch(1)
        views.addWidget(self.small)
        column.addLayout(views)
        column.addWidget(self._body, 1)
        self._wire()

    def _wire(self) -> None:
        self.summary.stepped.connect(self.weeks.step)
        self.choice.chosen.connect(self.open_view)
        self.small.toggled.connect(self.weeks.table.make_small)
        self.weeks.week_shown.connect(self._week_shown)
        self.weeks.odd.found.connect(self._show_odd)
        for view in (self.weeks, self.taking):
            view.problem.connect(self.problem)
            view.told.connect(self.told)
        self.taking.taken.connect(self._taken)
        self.taking.left.connect(self._back)
        self.empty.take_requested.connect(self._ask_packages)
        self.empty.units_requested.connect(self._ask_units)

    def open_view(self, code: str) -> None:
        """Show one of the views below the summary, made at the first time."""
        if code not in self._views:
            self._views[code] = self._make_view(code)
            self._body.addWidget(self._views[code])
        self._open = code
        if code != TAKE:
            self.choice.choose(code)
        self._fill()
        self._show_open()
        self._body.setFocus()

    def _make_view(self, code: str) -> QWidget:
        view: QWidget
        if code == UNSENT:
            from ui.pages.supervisor.unsent_view import UnsentView

            view = UnsentView(self._session)
        elif code == ODD:
            from ui.pages.supervisor.odd_view import OddView

            view = OddView()
            view.cell_requested.connect(self._show_cell)
        elif code == FILES:
            from ui.pages.supervisor.files_view import FilesView

            view = FilesView(self._session)
        else:
            from ui.pages.supervisor.expected.view import ExpectedView

            view = ExpectedView(self._session)
            view.changed.connect(self._list_changed)
        view.problem.connect(self.problem)
        view.told.connect(self.told)
        view.left.connect(self._back)
        return view

    def take(self, paths: list[Path]) -> None:
        """Take in what was dropped."""
        self.open_view(TAKE)
        self.taking.take(paths)

    def show_hover(self, over: bool) -> None:
        """Whether something that can be dropped hovers over the page."""
        self.taking.drop.mark(over)
        self.empty.mark(over)

    def is_busy(self) -> bool:
        """Whether packages are being judged."""
        return self.taking.is_busy()

    def may_take(self) -> bool:
        """Whether a button that opens the taking in is wanted above."""
        return self._open != TAKE and self._body.currentWidget() is not self.empty

    def has_samples(self) -> bool:
        """Whether sample data are among the weeks shown."""
        return self.weeks.overview is not None and self.weeks.overview.sample

    def reload(self) -> None:
        """Read the store again; what is chosen stays."""
        with telling(self), self._session.store.read():
            self._something = has_something()
            if self._something:
                self.weeks.reload()
        self._fill()
        self._show_open()

    def _fill(self) -> None:
        """Tell the open view which week is spoken of."""
        view, overview, place = self._views[self._open], self.weeks.overview, self.weeks.place()
        if self._open == UNITS:
            view.reload()  # type: ignore[attr-defined]
        elif self._open in (UNSENT, FILES) and overview is not None and place >= 0:
            view.show_week(overview, place)  # type: ignore[attr-defined]
        elif self._open == ODD and overview is not None and place >= 0:
            found = self.weeks.odd.of(self.weeks.week())
            view.show_week(overview.weeks[place], found)  # type: ignore[attr-defined]

    def _show_open(self) -> None:
        # Only the list of units and the taking in have something to do before there is a package.
        nothing = self._open not in (UNITS, TAKE) and not self._something
        view = self.empty if nothing else self._views[self._open]
        self._body.setCurrentWidget(view)
        self._body.updateGeometry()
        self._body.setFocusProxy(view)
        self.setFocusProxy(view)
        self.summary.setVisible(self._something and self._open != TAKE)
        # From the list of units there is a way back before anything is on it.
        self.choice.setVisible(self._open != TAKE and (self._something or self._open != MATRIX))
        self.small.setVisible(self._something and self._open == MATRIX)
        self.looked.emit()

    def _ask_packages(self) -> None:
        self.open_view(TAKE)

    def _ask_units(self) -> None:
        self.open_view(UNITS)

    def _taken(self, week: str) -> None:
        self.weeks.show_week(week)
        self.reload()
        self.changed.emit()

    def _list_changed(self) -> None:
        self.reload()
        self.changed.emit()

    def _back(self) -> None:
        self.open_view(MATRIX)

    def _show_cell(self, unit: str, week: str) -> None:
        self.open_view(MATRIX)
        self.weeks.show_cell(unit, week)

    def _week_shown(self) -> None:
        overview, place = self.weeks.overview, self.weeks.place()
        if overview is None or place < 0:
            return
        last, count, now = len(overview.weeks) - 1, overview.counts[place], self._session.now()
        self.summary.show_count(count, now, place == 0, place == last)
        self._label(UNSENT, count.missing + count.refused)
        self._show_odd(self.weeks.week())
        self._fill()
        self.looked.emit()

    def _show_odd(self, week: str) -> None:
        if week == self.weeks.week() and self.window().isVisible():
            self._label(ODD, len(self.weeks.odd.of(week) or ()))
            if self._open == ODD:
                self._fill()

    def _label(self, code: str, many: int) -> None:
        """The name of a view with how many stand in it."""
        name = tr(dict(VIEWS)[code])
        self.choice.rename(code, f"{name} ({number(many)})" if many else name)
