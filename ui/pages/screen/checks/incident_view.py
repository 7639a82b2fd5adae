"""One incident: what happened to it so far, and its next step."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.checks.incidents import (
    IN_PROGRESS,
    KIND_LABELS,
    NEW,
    REPLACED,
    STATE_LABELS,
    IncidentNow,
    Step,
)
from ui.i18n import tr
from ui.pages.screen.checks.words import LEVELS
from ui.parts.one_line import OneLine
from ui.parts.pieces import button, chip, set_chip
from ui.parts.steps_taken import StepNote, StepsTaken


class IncidentView(QWidget):
    """``moved`` with the state that the incident should have."""

    moved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = ""
        self.title = OneLine()
        self.state = chip("")
        self.story, self.note = StepsTaken(), StepNote()
        self.take = button(tr("Bắt đầu xử lý"))
        self.replaced = button(tr("Đã thay"), "primary")
        self.again = button(tr("Xử lý lại"))
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.title, 1)
        top.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.note, 1)
        for part in (self.take, self.replaced, self.again):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.story)
        column.addLayout(row)
        self.take.clicked.connect(self._take)
        self.replaced.clicked.connect(self._replaced)
        self.again.clicked.connect(self._take)

    def show_incident(self, one: IncidentNow, steps: list[Step], names: Mapping[str, str]) -> None:
        """Show an incident; a note for the same one stays."""
        if one.id != self._id:
            self.note.clear()
        self._id = one.id
        self.title.show_words(f"{tr(KIND_LABELS[one.kind])} · {one.place}")
        set_chip(self.state, tr(STATE_LABELS[one.state]), LEVELS[one.state])
        self.story.show_steps(steps, STATE_LABELS, names)
        self.take.setVisible(one.state == NEW)
        self.replaced.setVisible(one.state != REPLACED)
        self.again.setVisible(one.state == REPLACED)

    def _take(self) -> None:
        self.moved.emit(IN_PROGRESS)

    def _replaced(self) -> None:
        self.moved.emit(REPLACED)
