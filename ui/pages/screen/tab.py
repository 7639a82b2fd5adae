"""What every tab of the page has in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.session import Session


class Tab(QWidget):
    """Told by the page to look again; tells what happened. ``edited`` when what is typed begins
    or ceases to differ from what is kept."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    channels_requested = Signal()
    edited = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def reload(self) -> None:
        """Read the store again; what is being typed stays."""

    def is_edited(self) -> bool:
        """Whether something is typed that is not kept yet."""
        return False
