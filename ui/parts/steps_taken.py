"""What happened so far to something that is followed up, and a note for its next step."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

from models.text.note_guard import NOTE_LENGTH
from ui.i18n import tr
from ui.words.steps import StepTaken, step_line


class StepsTaken(QLabel):
    """A line for each step, the oldest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        # A note without spaces is cut rather than making the page wider.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "small")

    def show_steps(
        self, steps: Iterable[StepTaken], labels: Mapping[str, str], names: Mapping[str, str]
    ) -> None:
        """``labels`` are the states', ``names`` the officers' by code."""
        self.setText("\n".join(step_line(step, labels, names) for step in steps))


class StepNote(QLineEdit):
    """What whoever takes the next step writes down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(NOTE_LENGTH)
        self.setPlaceholderText(tr("Ghi chú cho bước tiếp theo"))
        self.setAccessibleName(tr("Ghi chú cho bước tiếp theo"))
