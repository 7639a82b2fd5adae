"""The list of expected units: looked at, taken from a province or a file, edited by hand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.calendar.weeks import week_of
from models.clock import day_of
from models.errors import Problem, Refused
from models.setup.desk import require_pin_if_set
from models.store import settings
from models.supervisor.expected import (
    ADDED,
    RETIRED,
    Line,
    Plan,
    apply,
    expected_units,
    plan_file,
    plan_province,
    plan_senders,
    plan_unit,
)
from models.text.formats import number
from ui.i18n import tr, tr_problem
from ui.pages.supervisor.expected.forms import SourceCard, UnitCard, WeekChoice
from ui.pages.supervisor.expected.plan_card import PlanCard
from ui.pages.supervisor.expected.table import UnitTable
from ui.pages.supervisor.officer import who
from ui.parts.cards import Notice
from ui.parts.pieces import field
from ui.parts.scrolling import in_scroll
from ui.session import Session

_SIDE, _OFFERED = 380, 60


class ExpectedView(QWidget):
    """Nothing is changed before what it would do was seen and confirmed."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._plan: Plan | None = None
        self.heading, self.every = QLabel(), QCheckBox(tr("Cả đơn vị đã thôi gửi"))
        self.heading.setProperty("role", "heading")
        self.table, self.plan = UnitTable(), PlanCard()
        self.source, self.unit, self.week = SourceCard(), UnitCard(), WeekChoice()
        self.notice = Notice()
        self._side = QStackedWidget()
        self._build()
        self.source.province_wanted.connect(self._take_province)
        self.source.senders_wanted.connect(self._take_senders)
        self.source.file_wanted.connect(self.take_file)
        self.unit.unit_wanted.connect(self._take_unit)
        self.unit.retired.connect(self._retire)
        self.plan.confirmed.connect(self._apply)
        self.plan.left.connect(self._leave_plan)
        self.table.chosen.connect(self.unit.show_unit)
        self.every.toggled.connect(self.reload)

    def _build(self) -> None:
        card = QFrame()
        card.setProperty("card", True)
        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.every)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.setSpacing(8)
        inside.addLayout(top)
        inside.addWidget(self.table, 1)
        forms = QWidget()
        column = QVBoxLayout(forms)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.notice)
        column.addWidget(field(tr("Tính từ tuần"), self.week))
        column.addWidget(self.source)
        column.addWidget(self.unit)
        column.addStretch(1)
        self._side.addWidget(in_scroll(forms))
        self._side.addWidget(self.plan)
        self._side.setFixedWidth(_SIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(card, 1)
        row.addWidget(self._side)
        self.setFocusProxy(self.source.province)

    def reload(self) -> None:
        """Read the list again; what is typed stays."""
        try:
            with self._session.store.read():
                begin = settings.get(settings.FIRST_WEEKDAY)
                units = expected_units(every=True)
        except Problem as problem:
            self.problem.emit(problem)
            return
        active = [unit for unit in units if unit.active]
        self.heading.setText(tr("{0} đơn vị phải gửi").format(number(len(active))))
        self.table.show_units(units if self.every.isChecked() else active)
        newest = week_of(day_of(self._session.now()), begin).first
        weeks = [week_of(newest - timedelta(weeks=n), begin) for n in range(_OFFERED)]
        if self.week.count() != len(weeks) or self.week.itemData(0) != weeks[0].label:
            self.week.show_weeks(weeks)

    def take_file(self, path: Path, retire_missing: bool) -> None:
        """Show what a file would do."""
        self._ask(lambda: self._since(plan_file(path, retire_missing)))

    def _take_province(self, code: str) -> None:
        self._ask(lambda: plan_province(code, self.week.week()))

    def _take_senders(self) -> None:
        self._ask(lambda: plan_senders(self.week.week()))

    def _take_unit(self, code: str, name: str) -> None:
        # A name is corrected without moving the week from which the unit is expected.
        self._ask(lambda: plan_unit(code, name, self._known_since(code)))

    def _retire(self, code: str) -> None:
        unit = next((unit for unit in self.table.list.items if unit.code == code), None)
        if unit is not None:
            line = Line(RETIRED, unit.code, unit.name, unit.since)
            self._ask(lambda: Plan("", (line,)))

    def _known_since(self, code: str) -> str:
        known = next((unit for unit in expected_units(every=True) if unit.code == code), None)
        return known.since if known is not None and known.active else self.week.week()

    def _since(self, plan: Plan) -> Plan:
        """New units of a file that names no week begin with the chosen one."""
        week = self.week.week()
        lines = (
            replace(line, since=line.since or week) if line.kind == ADDED else line
            for line in plan.lines
        )
        return Plan(plan.source, tuple(lines))

    def _ask(self, make: Callable[[], Plan]) -> None:
        self.notice.clear()
        try:
            with self._session.store.read():
                self._plan = make()
        except Refused as problem:
            self.notice.say("bad", tr_problem(problem))
            return
        except Problem as problem:
            self.problem.emit(problem)
            return
        self._side.setCurrentWidget(self.plan)
        self.plan.ask(self._plan)

    def _apply(self) -> None:
        plan = self._plan
        if plan is None or not self.plan.go.isEnabled():
            return
        store, now = self._session.store, self._session.now()
        try:
            require_pin_if_set(store, self.plan.pin.pin(), now)
            apply(store, plan, who(), self.week.week(), now)
        except Refused as problem:
            self.plan.notice.say("bad", tr_problem(problem))
            self.plan.pin.ask_again()
            return
        except Problem as problem:
            self.problem.emit(problem)
            return
        self._leave_plan()
        self.reload()
        self.told.emit(tr("Đã ghi danh sách đơn vị."))
        self.changed.emit()

    def _leave_plan(self) -> None:
        self._plan = None
        self.plan.pin.clear()
        self._side.setCurrentIndex(0)
        self.source.province.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._side.currentWidget() is self.plan:
                self._leave_plan()
            else:
                self.left.emit()
            return
        super().keyPressEvent(event)
