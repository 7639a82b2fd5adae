"""The dark line below the page: what was done with an answer, or why not."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from models.errors import Problem
from ui.i18n import tr, tr_problem
from ui.theme.style import repolish


class SaidLine(QFrame):
    """One sentence, never a dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("said")
        self.text = QLabel(tr("Gõ vài từ để tìm, có dấu hoặc không dấu. F1 đến F9 vẫn ghi lượt."))
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 16, 9)
        row.addWidget(self.text)

    def say(self, text: str, *, bad: bool = False) -> None:
        """Show a sentence; ``bad`` when nothing was done."""
        if bool(self.property("bad")) != bad:
            self.setProperty("bad", bad)
            repolish(self, self.text)
        self.text.setText(text)
        self.text.setAccessibleName(text)

    def say_problem(self, problem: Problem) -> None:
        """Show why nothing was done."""
        self.say(tr_problem(problem), bad=True)
