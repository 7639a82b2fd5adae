"""One line that takes the stretches of a day."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from models.display.program import Hours
from models.errors import Refused
from ui.i18n import tr_problem
from ui.pages.screen.hours_text import hours_from_text
from ui.pages.screen.words import stretches
from ui.theme.style import repolish

_LONGEST = 80


class HoursLine(QLineEdit):
    """``typed`` whenever what it says changes; what cannot be understood stays as it was typed."""

    typed = Signal()

    def __init__(self, name: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wrong = ""
        self._hours: tuple[Hours, ...] = ()
        self.setMaxLength(_LONGEST)
        self.setAccessibleName(name)
        self.setPlaceholderText(empty)
        self.textEdited.connect(self._edited)

    def show_hours(self, hours: tuple[Hours, ...], misread: str = "") -> None:
        """Show these, or what was typed and could not be understood; a line that says so already
        keeps its letters and its caret."""
        if misread:
            if self.text() != misread:
                self.setText(misread)
                self._read(misread)
            return
        if hours != self._hours or self.wrong:
            self._hours = hours
            self.setText(stretches(hours))
            self._mark("")

    def hours(self) -> tuple[Hours, ...]:
        """What it says, or what it said before it could not be understood."""
        return self._hours

    def _edited(self, text: str) -> None:
        self._read(text)
        self.typed.emit()

    def _read(self, text: str) -> None:
        try:
            self._hours = hours_from_text(text)
        except Refused as problem:
            self._mark(tr_problem(problem))
        else:
            self._mark("")

    def _mark(self, wrong: str) -> None:
        self.wrong = wrong
        self.setToolTip(wrong)
        if self.property("invalid") != bool(wrong):
            self.setProperty("invalid", bool(wrong))
            repolish(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.wrong:
            self.setText(stretches(self._hours))
