"""The matrix of units and weeks with its summary above and the chosen cell at its side."""

from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.calendar.weeks import Week, parse_week, week_of
from models.clock import day_of
from models.errors import Problem
from models.store import settings
from models.supervisor.cell_facts import facts_of
from models.supervisor.overview import (
    Line,
    Overview,
    build_overview,
    matching,
    overview_mark,
    usual_span,
)
from ui.i18n import tr
from ui.pages.supervisor import words
from ui.pages.supervisor.detail import Chosen, Detail
from ui.pages.supervisor.filter_bar import FilterBar
from ui.pages.supervisor.matrix_table import MatrixTable
from ui.pages.supervisor.odd_finder import OddFinder
from ui.pages.supervisor.reading import Reading, is_long
from ui.parts.telling import telling
from ui.parts.weeks_chart import WeekBar
from ui.session import Session

OFFERED_WEEKS = 104
_FARTHEST = timedelta(weeks=OFFERED_WEEKS)


class WeeksView(QWidget):
    """Reads and shows; ``week_shown`` whenever another week is spoken of."""

    problem = Signal(object)
    told = Signal(str)
    week_shown = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._first = self._last = ""
        self._usual, self._own = ("", ""), False
        self._unit = self._week = ""
        self._mark: tuple[object, ...] = ()
        self.overview: Overview | None = None
        self.odd, self.reading = OddFinder(session, self), Reading(session)
        self._reading_mark: tuple[object, ...] = ()
        self.filters, self.table, self.detail = FilterBar(), MatrixTable(), Detail()
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(8)
        inside.addWidget(self.filters)
        inside.addWidget(self.reading)
        inside.addWidget(self.table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(card, 1)
        row.addWidget(self.detail)
        self.filters.changed.connect(self._filter)
        self.filters.span_changed.connect(self.show_span)
        self.filters.left.connect(self._to_table)
        self.table.cell_chosen.connect(self._choose)
        self.table.typed.connect(self.filters.begin)
        self.detail.told.connect(self.told)
        self.odd.found.connect(self._odd_found)
        self.odd.problem.connect(self.problem)
        self.reading.read.connect(self._read)
        self.reading.stopped.connect(self._stopped)
        self.reading.problem.connect(self.problem)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.filters.search.setFocus)
        self.setFocusProxy(self.table)

    def reload(self) -> None:
        """Read the span anew if anything in it changed; the chosen cell stays."""
        with telling(self), self._session.store.read():
            now = self._session.now()
            self._follow(now)
            mark = (*overview_mark(), self._first, self._last)
            self.filters.show_weeks(self._offered(), self._first, self._last)
            if mark != self._mark and self._is_long():
                self._reading_mark = mark
                self.detail.setVisible(self.overview is not None)
                span = self._first, self._last
                self.reading.begin(partial(build_overview, *span), span)
                return
            self.reading.forget()
            if mark != self._mark:
                self._show(build_overview(self._first, self._last), mark)
            else:
                self._filter()

    def _is_long(self) -> bool:
        first, last = parse_week(self._first), parse_week(self._last)
        return is_long(self._first, self._last, (last.first - first.first).days // 7 + 2)

    def _read(self, overview: Overview) -> None:
        self._show(overview, self._reading_mark)

    def _stopped(self) -> None:
        """What was shown before is shown on."""
        if self.overview is not None:
            self._first, self._last = (self.overview.weeks[n].label for n in (0, -1))
            self._week = min(max(self._week, self._first), self._last)
            self._mark = (*self._reading_mark[:-2], self._first, self._last)
            self.reload()

    def _show(self, overview: Overview, mark: tuple[object, ...]) -> None:
        self.overview, self._mark = overview, mark
        self.odd.forget()
        self._filter()

    def _follow(self, now: datetime) -> None:
        """A page that stays open over the weekend goes on with the calendar, unless somebody
        chose other weeks."""
        usual = usual_span(now)
        if not self._first:
            self._first, self._last = self._usual = usual
            self._week = self._last
        elif usual[1] > self._usual[1] and not self._own and self._last == self._usual[1]:
            self._first, self._last = usual
            self._week = self._last
        self._usual = usual

    def show_span(self, first: str, last: str) -> None:
        """Show the weeks that somebody chose."""
        self._own = True
        self._first, self._last = first, last
        if not first <= self._week <= last:
            self._week = last
        self.reload()

    def show_week(self, label: str) -> None:
        """Speak of this week, and show it if the table does not reach that far."""
        self.reload()
        if label:
            self._week = label
            self._first, self._last = min(self._first, label), max(self._last, label)
            far = parse_week(self._first).first < parse_week(self._last).first - _FARTHEST
            if far:
                self._first = self._last = label
            self.reload()

    def week(self) -> str:
        """The label of the week that is spoken of."""
        return self._week

    def place(self) -> int:
        """Its number in the span."""
        return self.overview.place(self._week) if self.overview is not None else -1

    def step(self, by: int) -> None:
        """To the week before or after."""
        place = self.place() + by
        if self.overview is not None and 0 <= place < len(self.overview.weeks):
            self._week = self.overview.weeks[place].label
            self._filter()

    def show_cell(self, unit: str, week: str) -> None:
        """Choose a cell, filtered out or not."""
        self._unit, self._week = unit, week
        self.filters.search.clear()
        self.filters.only.setChecked(False)
        self._filter()
        self.table.setFocus()

    def _offered(self) -> list[Week]:
        now = day_of(self._session.now())
        begin = settings.get(settings.FIRST_WEEKDAY)
        newest = _newest(now, self._last, begin)
        back = [week_of(newest - timedelta(weeks=n), begin) for n in range(OFFERED_WEEKS)]
        while back[-1].label > self._first:
            back.append(week_of(back[-1].first - timedelta(days=1), begin))
        return back

    def _filter(self) -> None:
        overview = self.overview
        if overview is None:
            return
        lines = matching(overview.lines, self.filters.text())
        if self.filters.only.isChecked():
            odd = {item.unit for item in self.odd.of(self._week) or ()}
            place = self.place()
            lines = [line for line in lines if line.needs_a_look(place) or line.code in odd]
        self.table.show_overview(overview, lines, self._session.now(), self._unit, self._week)
        unit, _ = self.table.chosen()
        self._unit = unit or self._unit
        self.odd.look(self._week)
        self.week_shown.emit()
        self._show_detail()

    def _choose(self, unit: str, week: str) -> None:
        other = week != self._week
        self._unit, self._week = unit, week
        if other:
            self.odd.look(week)
            self.week_shown.emit()
            if self.filters.only.isChecked():
                # Other units need a look in another week.
                self._filter()
                return
        self._show_detail()

    def _odd_found(self, week: str) -> None:
        # What comes after the window was closed is for nobody.
        if week != self._week or not self.window().isVisible():
            return
        if self.filters.only.isChecked():
            self._filter()
        else:
            self._show_detail()

    def _show_detail(self) -> None:
        index = self.table.currentIndex()
        self.detail.setVisible(index.isValid())
        if not index.isValid() or self.overview is None:
            return
        model, place = self.table.matrix, index.column()
        line, week = model.lines[index.row()], self.overview.weeks[place]
        try:
            with self._session.store.read():
                facts = facts_of(line.code, week.label)
        except Problem as problem:
            self.problem.emit(problem)
            return
        look = model.look(index.row(), place)
        odd = tuple(item for item in self.odd.of(week.label) or () if item.unit == line.code)
        self.detail.show_chosen(
            Chosen(line, place, week, look, facts, odd),
            _totals(line, self.overview, self._session.now()),
        )

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _newest(today: date, last: str, begin: int) -> date:
    """A day of the newest week that is offered: the running one, or a later one that is shown."""
    week = week_of(today, begin)
    while week.label < last:
        week = week_of(week.last + timedelta(days=1), begin)
    return week.first


def _totals(line: Line, overview: Overview, now: datetime) -> list[WeekBar]:
    """A unit's lượt of each week; where no package counts, how the matrix tells it."""
    found = []
    for place, week in enumerate(overview.weeks):
        cell = line.cell(place)
        sent = cell is not None and cell.revision > 0
        look = words.look_of(cell, overview.counts[place].due, now)
        remark = tr(look.word) if cell is not None and (not sent or not cell.total) else ""
        total = cell.total if cell is not None and sent else None
        found.append(WeekBar(week, total, remark))
    return found
