"""The first run as one page of the window: steps at the left, one question at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.i18n import tr
from ui.parts.pieces import button, quiet
from ui.parts.scrolling import in_scroll
from ui.parts.telling import telling
from ui.session import Session
from ui.theme import tokens
from ui.wizard.done_step import DoneStep
from ui.wizard.link_step import LinkStep
from ui.wizard.people_step import PeopleStep
from ui.wizard.pin_step import PinStep
from ui.wizard.printer_step import PrinterStep
from ui.wizard.screen_step import ScreenStep
from ui.wizard.step import Step
from ui.wizard.step_list import StepList
from ui.wizard.unit_step import UnitStep

_CONTENT_WIDTH = 820


class FirstRun(QWidget):
    """Every step can be skipped, repeated, and done later in the administration page."""

    finished = Signal()
    problem = Signal(object)
    went_on = Signal()
    """What was told before is settled."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.unit = UnitStep(session)
        self.people = PeopleStep(session)
        self.pin = PinStep(session)
        self.link = LinkStep(session)
        self.screen_step = ScreenStep(session)
        self.printer = PrinterStep(session)
        self.done = DoneStep(session)
        self.steps: list[Step] = [
            self.unit,
            self.people,
            self.pin,
            self.link,
            self.screen_step,
            self.printer,
            self.done,
        ]
        self.list = StepList([step.title for step in self.steps])
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.lead = quiet("")
        self.stack = QStackedWidget()
        self.said = quiet("", small=True)
        self.back = button(tr("Quay lại"))
        self.skip = button(tr("Bỏ qua bước này"), "quiet")
        self.next = button(tr("Tiếp"), "primary")
        self._place = 0
        self._build()
        self._wire()
        self._open(0)

    def _build(self) -> None:
        for step in self.steps:
            self.stack.addWidget(_scrolled(step))
        right = QVBoxLayout()
        right.setContentsMargins(32, 18, 32, 0)
        right.setSpacing(6)
        right.addWidget(self.title)
        right.addWidget(self.lead)
        right.addSpacing(6)
        right.addWidget(self.stack, 1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(right, 1)
        column.addWidget(self._footer())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addLayout(column, 1)

    def _footer(self) -> QFrame:
        footer = QFrame()
        footer.setObjectName("footer")
        footer.setStyleSheet(
            f"QFrame#footer {{ background: {tokens.CARD}; border: none;"
            f" border-top: 1px solid {tokens.LINE}; }}"
        )
        row = QHBoxLayout(footer)
        row.setContentsMargins(32, 12, 32, 12)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addWidget(self.said, 1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        return footer

    def _wire(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.skip.clicked.connect(self.skip_step)
        self.next.clicked.connect(self.go_on)
        self.unit.restored.connect(self._to_the_end)
        # Whoever has filled in a step wants to go on, not back.
        self.setTabOrder(self.next, self.skip)
        self.setTabOrder(self.skip, self.back)
        for step in self.steps:
            step.problem.connect(self._refused)
            step.told.connect(self.said.setText)
            step.changed.connect(self.went_on)
            step.changed.connect(self._show_buttons)
            step.submitted.connect(self.go_on)

    def current(self) -> Step:
        """The open step."""
        return self.steps[self._place]

    def go_on(self) -> None:
        """Store this step and open the next; the last one finishes."""
        if not self.next.isEnabled():
            return
        self.said.clear()
        with telling(self):
            if not self.current().advance():
                self._show_buttons()
            elif self._place == len(self.steps) - 1:
                self.finished.emit()
            else:
                self._open(self._place + 1)

    def skip_step(self) -> None:
        """The next step, nothing stored."""
        if self._place < len(self.steps) - 1 and self.current().can_skip():
            self.said.clear()
            self._open(self._place + 1)

    def go_back(self) -> None:
        """The step before."""
        if self._place > 0:
            self.said.clear()
            self._open(self._place - 1)

    def _to_the_end(self) -> None:
        self._open(len(self.steps) - 1)

    def _open(self, place: int) -> None:
        self._place = place
        self.went_on.emit()
        step = self.current()
        self.stack.setCurrentIndex(place)
        with telling(self), self._session.store.read():
            step.begin()
        self._show_buttons()
        focus = self.focusWidget()
        if focus is None or not step.isAncestorOf(focus):
            # A step that only tells something.
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_buttons(self) -> None:
        last = self._place == len(self.steps) - 1
        self.title.setText(self.current().title)
        self.lead.setText(self.current().lead)
        self.back.setVisible(self._place > 0)
        self.skip.setVisible(not last and self.current().can_skip())
        self.next.setText(self.current().next_text())
        self.next.setEnabled(self.current().can_advance())
        with telling(self), self._session.store.read():
            for place, (mark, step) in enumerate(zip(self.list.marks, self.steps, strict=True)):
                mark.show_state(place == self._place, step.is_done())

    def _refused(self, problem: object) -> None:
        self.said.clear()
        self.problem.emit(problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.go_on()
            return
        super().keyPressEvent(event)


def _scrolled(step: Step) -> QWidget:
    step.setMaximumWidth(_CONTENT_WIDTH)
    holder = QWidget()
    across = QHBoxLayout(holder)
    across.setContentsMargins(0, 0, 10, 8)
    column = QVBoxLayout()
    column.addWidget(step)
    column.addStretch(1)
    across.addLayout(column, 1)
    across.addStretch(0)
    return in_scroll(holder)
