"""The tab "Kiểm tra mã": the check at the start of a shift, incidents, photos of posters."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.calendar.shifts import shifts_on
from models.calendar.weeks import week_of
from models.channels.register import confirmed_links
from models.checks import incidents, shift_checks
from models.checks.incidents import WRONG_LINK
from models.clock import day_of
from models.errors import Problem
from models.log.context import load_shifts
from models.setup import desk
from models.setup.holidays import working_days
from models.store import settings
from ui.i18n import tr
from ui.pages.screen.checks.incident_view import IncidentView
from ui.pages.screen.checks.incidents_table import IncidentsTable
from ui.pages.screen.checks.poster_card import PosterCard
from ui.pages.screen.checks.report_form import ReportForm
from ui.pages.screen.checks.shift_card import ShiftCard
from ui.pages.screen.tab import Tab
from ui.parts.pieces import button, quiet
from ui.parts.scrolling import in_scroll
from ui.parts.telling import telling
from ui.session import Session


class ChecksTab(Tab):
    """Every step is one call of the models; the officer on shift takes it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._names: dict[str, str] = {}
        self.shifts = ShiftCard()
        self.poster = PosterCard()
        self.form = ReportForm()
        self.report = button(tr("Báo sự cố…"))
        self.open_only = QCheckBox(tr("Chỉ việc chưa xong"))
        self.table = IncidentsTable()
        self.view = IncidentView()
        self.none = quiet(tr("Chưa có sự cố nào."))
        self._build()
        self._wire()
        self.reload()

    def reload(self) -> None:
        with telling(self), self.session.store.read():
            now = self.session.now()
            today, days = day_of(now), working_days()
            week = week_of(today, settings.get(settings.FIRST_WEEKDAY))
            self._names = {one.code: one.name for one in desk.officers(active_only=False)}
            shifts = shifts_on(today, load_shifts(), days)
            counter = desk.counter_here()
            checks = [
                check for check in shift_checks.checks_of(today, today) if check.counter == counter
            ]
            due = shift_checks.check_due(now)
            self.shifts.show_shifts(shifts, checks, self._names, due, now)
            wanted = shift_checks.check_wanted(now)
            self.shifts.show_button(wanted, shift_checks.shift_to_check(now))
            self.shifts.show_week(*shift_checks.checked_of_worked(week))
            found = incidents.incidents(open_only=self.open_only.isChecked())
            self.table.show_items(found)
            self.table.setVisible(bool(found))
            self.none.setVisible(not found)

    def _build(self) -> None:
        heading = QLabel(tr("Các sự cố"))
        heading.setProperty("role", "heading")
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self.open_only)
        top.addWidget(self.report)
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 12, 18, 14)
        inside.setSpacing(8)
        inside.addLayout(top)
        inside.addWidget(self.none, 1, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self.table, 1)
        inside.addWidget(self.view)
        left, right = QWidget(), QWidget()
        for side, parts in ((left, (self.shifts, self.poster)), (right, (self.form, card))):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(12)
            for part in parts:
                column.addWidget(part)
            column.setStretchFactor(parts[1], 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.left, self.right = in_scroll(left), in_scroll(right)
        row.addWidget(self.left, 5)
        row.addWidget(self.right, 7)
        self.form.hide()
        self.view.hide()
        self.setFocusProxy(self.shifts.done)

    def _wire(self) -> None:
        self.shifts.check_requested.connect(self._check)
        self.report.clicked.connect(self._begin_report)
        self.form.reported.connect(self._report)
        self.form.left.connect(self._leave_report)
        self.open_only.clicked.connect(self.reload)
        self.table.picked.connect(self._show_incident)
        self.view.moved.connect(self._move)
        self.poster.given.connect(self._judge)
        self.poster.incident_wanted.connect(self._report_wrong_link)

    def _check(self) -> None:
        with telling(self):
            by = desk.officer_on_shift().code
            made = shift_checks.check_now(self.session.store, by, self.session.now())
            said = tr("Đã ghi: mã đã được kiểm tra ở ca này")
            if made.shift == shift_checks.OUTSIDE:
                said = tr("Đã ghi: mã được xem ngoài ca, không tính cho ca nào")
            self.told.emit(said)
            self.changed.emit()
        self.reload()

    def _begin_report(self) -> None:
        self.form.begin()

    def _report_wrong_link(self) -> None:
        self.form.begin(WRONG_LINK)

    def _leave_report(self) -> None:
        self.form.hide()
        self.report.setFocus()

    def _report(self) -> None:
        kind, place, note = self.form.values()
        try:
            by = desk.officer_on_shift().code
            made = incidents.report(self.session.store, kind, place, note, by, self.session.now())
        except Problem as problem:
            self.problem.emit(problem)
            return
        self.form.forget()
        self.reload()
        self.table.choose(made.id)
        self.table.setFocus()
        self.told.emit(tr("Đã ghi sự cố"))
        self.changed.emit()

    def _move(self, state: str) -> None:
        try:
            by = desk.officer_on_shift().code
            note = self.view.note.text()
            chosen = self.table.chosen()
            incidents.move(self.session.store, chosen, state, note, by, self.session.now())
        except Problem as problem:
            self.view.note.setFocus()
            self.problem.emit(problem)
            return
        self.view.note.clear()
        self.reload()
        self.told.emit(tr("Đã ghi bước xử lý sự cố"))
        self.changed.emit()

    def _show_incident(self, incident_id: str) -> None:
        one = next((one for one in self.table.rows.items if one.id == incident_id), None)
        self.view.setVisible(one is not None)
        if one is None:
            return
        with telling(self), self.session.store.read():
            self.view.show_incident(one, incidents.history(one.id), self._names)

    def _judge(self, picture: Path | bytes) -> None:
        with telling(self), self.session.store.read():
            self.poster.judge(picture, confirmed_links())
