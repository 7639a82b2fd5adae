"""The nine quick buttons in three rows, each with its function key."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from models.log.context import PresetNow
from ui.pages.desk.preset_button import PresetButton

_IDLE_MS = 150


class PresetGrid(QWidget):
    """Emits the code of what was clicked, or pressed by its function key."""

    clicked = Signal(str)
    keyed = Signal(str)
    shown = Signal(object)
    """The buttons by code, when they are others than before."""
    counted = Signal(dict)
    flashed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, PresetButton] = {}
        self._counts: dict[str, int] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._get_ready)

    def show_presets(self, presets: dict[str, PresetNow]) -> None:
        """Make the buttons anew, unless they are these already."""
        if {code: button.preset for code, button in self.buttons.items()} == presets:
            return
        for button in self.buttons.values():
            button.deleteLater()
        self.buttons = {}
        for place, preset in enumerate(presets.values()):
            button = PresetButton(preset)
            button.clicked.connect(self._click)
            self._add_key(button)
            self._grid.addWidget(button, place // 3, place % 3)
            self.buttons[preset.code] = button
            if place == 0:
                self.setFocusProxy(button)
        self._idle.start()
        self.shown.emit(presets)

    def tell(self) -> None:
        """Say again what is shown, for whoever listens only now."""
        self.shown.emit({code: button.preset for code, button in self.buttons.items()})
        self.counted.emit(self._counts)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Today's count on each button."""
        for code, button in self.buttons.items():
            button.set_count(counts.get(code, 0))
        self._counts = dict(counts)
        self.counted.emit(self._counts)

    def flash(self, code: str) -> None:
        """Say by colour that a row was stored."""
        button = self.buttons.get(code)
        if button is not None:
            button.flash()
            self.flashed.emit(code)

    def code_of(self, key: int) -> str | None:
        """What key ``key`` (1 to 9) stands for."""
        found = (code for code, button in self.buttons.items() if button.preset.key == key)
        return next(found, None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._idle.start()

    def _get_ready(self) -> None:
        for button in self.buttons.values():
            button.get_ready()

    def _add_key(self, button: PresetButton) -> None:
        shortcut = QShortcut(QKeySequence(f"F{button.preset.key}"), button)
        shortcut.setAutoRepeat(False)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self._press_key)

    def _click(self) -> None:
        button = self.sender()
        if isinstance(button, PresetButton):
            self.clicked.emit(button.preset.code)

    def _press_key(self) -> None:
        button = self.sender().parent()
        if isinstance(button, PresetButton):
            self.keyed.emit(button.preset.code)
