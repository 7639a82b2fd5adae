"""The dark line below the page: what was done with an answer, or why not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from models.errors import Problem
from ui.i18n import tr, tr_problem
from ui.theme.style import repolish

_EDGE = 5


class SaidLine(QFrame):
    """One sentence, never a dialog; after a lượt with the button that takes it back."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("said")
        self.text = QLabel(tr("Gõ vài từ để tìm, có dấu hoặc không dấu. F1 đến F9 vẫn ghi lượt."))
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        self.undo = QPushButton(tr("Hoàn tác Ctrl+Z"))
        self.undo.hide()
        # The line is as tall with the button as without it: nothing moves under the pointer.
        self.setMinimumHeight(self.undo.sizeHint().height() + 2 * _EDGE)
        row.setContentsMargins(16, _EDGE, 8, _EDGE)
        row.addWidget(self.text, 1)
        row.addWidget(self.undo)
        self.undo.clicked.connect(self.undo_requested)

    def say(self, text: str, *, bad: bool = False, logged: bool = False) -> None:
        """Show a sentence; ``bad`` when nothing was done, ``logged`` when that can be undone."""
        self.undo.setVisible(logged)
        if bool(self.property("bad")) != bad:
            self.setProperty("bad", bad)
            repolish(self, self.text)
        self.text.setText(text)
        self.text.setAccessibleName(text)

    def say_problem(self, problem: Problem) -> None:
        """Show why nothing was done."""
        self.say(tr_problem(problem), bad=True)
