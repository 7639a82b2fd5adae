"""One petition: what it says, what happened to it so far, and its next step."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from models.petitions.book import (
    ANSWERED,
    FORWARDED,
    KIND_LABELS,
    NEW,
    STATE_LABELS,
    PetitionNow,
    Step,
    state_before,
)
from models.store.retention import BLANKED_TEXT
from ui.i18n import tr
from ui.pages.petitions.words import LEVELS
from ui.parts.one_line import OneLine
from ui.parts.pieces import button, chip, sample_chip, set_chip
from ui.parts.steps_taken import StepNote, StepsTaken
from ui.words.steps import blanked

_CONTENT_HEIGHT = 58


class PetitionView(QWidget):
    """``moved`` with the state that the petition should have."""

    moved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one: PetitionNow | None = None
        self._before: str | None = None
        self.title = OneLine()
        self.state, self.sample = chip(""), sample_chip()
        self.content = QPlainTextEdit()
        self.content.setReadOnly(True)
        self.content.setTabChangesFocus(True)
        self.content.setFixedHeight(_CONTENT_HEIGHT)
        self.content.setAccessibleName(tr("Nội dung đã ghi"))
        self.story, self.note = StepsTaken(), StepNote()
        self.copy = button(tr("Chép nội dung"), "small")
        self.forward = button(tr("Đã chuyển"))
        self.answered = button(tr("Đã trả lời"))
        self.back = button(tr("Lùi một bước"))
        self._build()
        self.copy.clicked.connect(self._copy)
        self.forward.clicked.connect(self._forward)
        self.answered.clicked.connect(self._answered)
        self.back.clicked.connect(self._back)

    def show_petition(
        self, one: PetitionNow, steps: list[Step], names: Mapping[str, str], field: str
    ) -> None:
        """Show a petition; a note for the same one stays. ``names`` are officers by code."""
        if self._one is None or one.id != self._one.id:
            self.note.clear()
        self._one, self._before = one, state_before(steps)
        about = [tr(KIND_LABELS[one.kind]), field]
        self.title.show_words(" · ".join(part for part in about if part))
        set_chip(self.state, tr(STATE_LABELS[one.state]), LEVELS[one.state])
        self.sample.setVisible(one.sample)
        if self.content.toPlainText() != blanked(one.content):
            self.content.setPlainText(blanked(one.content))
        self.copy.setEnabled(one.content != BLANKED_TEXT)
        self.story.show_steps(steps, STATE_LABELS, names)
        self.forward.setVisible(one.state == NEW)
        self.answered.setVisible(one.state != ANSWERED)
        self.back.setVisible(one.state != NEW)

    def _build(self) -> None:
        top, row = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.title, 1)
        for part in (self.sample, self.state):
            top.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.copy)
        row.setSpacing(8)
        row.addWidget(self.note, 1)
        for step in (self.forward, self.answered, self.back):
            row.addWidget(step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.content)
        column.addWidget(self.story)
        column.addLayout(row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.content.toPlainText())

    def _forward(self) -> None:
        self.moved.emit(FORWARDED)

    def _answered(self) -> None:
        self.moved.emit(ANSWERED)

    def _back(self) -> None:
        if self._before is not None:
            self.moved.emit(self._before)
