"""What all steps of the first run have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import tr
from ui.session import Session


class Step(QWidget):
    """A step stores what it asks for when ``advance()`` is called."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    submitted = Signal()

    def __init__(self, session: Session, title: str, lead: str) -> None:
        super().__init__()
        self.session = session
        self.title = title
        self.lead = lead
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def advance(self) -> bool:
        """Store; True when the next step may come. A refusal is told by ``problem``."""
        return True

    def is_done(self) -> bool:
        """Whether the store has what this step asks for."""
        return False

    def can_advance(self) -> bool:
        """Whether "Tiếp" makes sense now."""
        return True

    def can_skip(self) -> bool:
        """Whether leaving this step undone loses nothing that is shown only once."""
        return True

    def next_text(self) -> str:
        """The words of the button that goes on."""
        return tr("Tiếp")

    def begin(self) -> None:
        """Shown again: read the store and take the focus."""
