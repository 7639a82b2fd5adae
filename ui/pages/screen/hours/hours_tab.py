"""The tab "Giờ mở cửa và cảm ứng"."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.calendar.working_days import WorkingDays
from models.clock import day_of, local
from models.display.program import Hours, ScreenProgram, load_program, save_program
from models.display.schedule import is_open, next_change
from models.errors import Problem, Refused
from models.log.context import load_shifts
from models.setup.desk import officer_on_shift
from models.setup.holidays import working_days
from models.text.formats import clock_time, day_month
from ui.i18n import tr
from ui.pages.screen.hours.opening_card import OpeningCard
from ui.pages.screen.hours.touch_card import TouchCard
from ui.pages.screen.save_bar import SaveBar
from ui.pages.screen.steps import Steps
from ui.pages.screen.tab import Tab
from ui.parts.scrolling import in_scroll
from ui.session import Session


class HoursTab(Tab):
    """Edits everything in the program but its pages."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._steps: Steps[ScreenProgram] = Steps()
        self._days: WorkingDays | None = None
        self.opening = OpeningCard()
        self.touch = TouchCard()
        self.bar = SaveBar()
        self._build()
        self.opening.edited.connect(self._line_typed)
        self.opening.copied.connect(self._copy_monday)
        self.opening.from_shifts.connect(self._take_shifts)
        self.touch.edited.connect(self._take)
        self.bar.undo_requested.connect(self._undo)
        self.bar.save_requested.connect(self._save)
        self.reload()

    def reload(self) -> None:
        try:
            with self.session.store.read():
                saved = _without_pages(load_program())
                self._days = working_days()
                self.bar.look()
        except Problem as problem:
            self.problem.emit(problem)
            return
        self._steps.found(saved, bool(self.opening.wrong()))
        self._show()

    def is_edited(self) -> bool:
        return self._steps.is_edited() or bool(self.opening.wrong())

    def program(self) -> ScreenProgram:
        """The program as it is being edited; its pages are not in it."""
        return self._steps.value

    def _build(self) -> None:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.opening, 8)
        row.addWidget(self.touch, 4)
        area = in_scroll(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(area, 1)
        column.addWidget(self.bar)
        self.setFocusProxy(self.opening.lines[0])

    def _show(self, forget: bool = False) -> None:
        program, now = self.program(), self.session.now()
        misread = {} if forget else self.opening.wrong()
        self.opening.show_hours(program.opening, misread, local(now).weekday())
        self.touch.show_program(program, *self._now_words(program, now))
        edited, problem = self.is_edited(), self.opening.problem()
        can_undo = self._steps.can_go_back() or bool(self.opening.wrong())
        self.bar.show_state(edited, can_undo, problem, self._steps.overtaken(edited))
        self.edited.emit()

    def _now_words(self, program: ScreenProgram, now: datetime) -> tuple[str, bool]:
        open_now = is_open(program, now, self._days)
        change = next_change(program, now, self._days)
        if change is None:
            return (tr("Luôn mở cửa") if open_now else tr("Đang đóng cửa")), open_now
        when = clock_time(change)
        if local(change).date() != day_of(now):
            when = f"{when} {day_month(local(change).date())}"
        said = tr("Đang mở cửa, đóng lúc {0}") if open_now else tr("Đang đóng cửa, mở lúc {0}")
        return said.format(when), open_now

    def _take(self, program: ScreenProgram, step: str = "") -> None:
        self._steps.take(program, step)
        self._show()

    def _line_typed(self, day: int) -> None:
        line = self.opening.lines[day]
        opening = {**self.program().opening, day: line.hours()}
        self._take(_with_opening(self.program(), opening), f"day{day}")

    def _copy_monday(self) -> None:
        monday = tuple(self.program().opening.get(0, ()))
        self._steps.take(_with_opening(self.program(), dict.fromkeys(range(7), monday)))
        self._show(forget=True)

    def _take_shifts(self) -> None:
        try:
            with self.session.store.read():
                shifts = load_shifts()
        except Problem as problem:
            self.problem.emit(problem)
            return
        opening = {
            day: tuple(
                Hours(shift.start, shift.end)
                for shift in sorted(shifts, key=lambda shift: shift.start)
                if day in shift.weekdays
            )
            for day in range(7)
        }
        self._steps.take(_with_opening(self.program(), opening))
        self._show(forget=True)

    def _undo(self) -> None:
        if not self.opening.wrong():
            self._steps.back()
        self._show(forget=True)

    def _save(self) -> None:
        try:
            with self.session.store.read():
                kept, by = load_program(), officer_on_shift().code
            wanted = replace(self.program(), pages=kept.pages)
            pin = self.bar.pin.text()
            save_program(self.session.store, wanted, by, self.session.now(), pin)
        except Problem as problem:
            if isinstance(problem, Refused):
                self.bar.ask_again()
            self.problem.emit(problem)
            return
        self.bar.pin.clear()
        self._steps.begin(self.program())
        self.reload()
        self.told.emit(tr("Đã lưu giờ mở cửa và cảm ứng"))
        self.changed.emit()


def _with_opening(program: ScreenProgram, opening: dict[int, tuple[Hours, ...]]) -> ScreenProgram:
    return replace(program, opening={day: opening[day] for day in sorted(opening) if opening[day]})


def _without_pages(program: ScreenProgram) -> ScreenProgram:
    """Pages are edited elsewhere, and the version rises by itself."""
    return replace(program, pages=(), version="")
