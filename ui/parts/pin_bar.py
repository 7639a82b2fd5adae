"""The bar below what is edited: how it stands, the PIN where there is one, save."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from models.setup.pin import has_pin
from ui.i18n import tr
from ui.parts.pieces import button
from ui.parts.pin_field import FORGET_MS, PinEdit

_PIN_WIDTH = 130


class PinBar(QFrame):
    """Always in its place, so that nothing moves when the first letter is typed. ``back`` is the
    button that takes back what was edited."""

    save_requested = Signal()

    def __init__(self, back: QPushButton, save: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.pin = PinEdit()
        self.pin.setFixedWidth(_PIN_WIDTH)
        self.pin.setPlaceholderText(tr("Mã PIN"))
        self.pin.setAccessibleName(tr("Mã PIN của người phụ trách"))
        self.save = button(save, "primary")
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(FORGET_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self.said, 1)
        for part in (back, self.pin, self.save):
            row.addWidget(part)
        self._forget.timeout.connect(self.pin.clear)
        self.pin.textEdited.connect(self._forget_later)
        self.pin.returnPressed.connect(self.save.click)
        self.save.clicked.connect(self.save_requested)

    def look(self) -> None:
        """Whether a PIN is needed. Call inside ``store.read()``."""
        self.pin.setVisible(has_pin())

    def say(self, words: str, colour: str) -> None:
        """How what is edited stands."""
        self.said.setText(words)
        self.said.setStyleSheet(f"color: {colour}; font-weight: 500;")

    def _forget_later(self) -> None:
        self._forget.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self.pin.clear()
        super().hideEvent(event)
