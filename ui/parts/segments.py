"""A few choices side by side, one of which holds."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayout, QPushButton, QWidget

from ui.i18n import tr


class Segments(QWidget):
    """``chosen`` with the code of the choice that a person made."""

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._codes = [code for code, _ in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        # It is never narrower than its words, also before the page makes room for longer ones.
        row.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        for place, (_, label) in enumerate(choices):
            made = QPushButton(tr(label))
            made.setCheckable(True)
            made.setAutoDefault(True)
            last = len(choices) - 1
            made.setProperty(
                "segment", "first" if place == 0 else "last" if place == last else "middle"
            )
            made.setAccessibleDescription(name)
            self._group.addButton(made, place)
            row.addWidget(made)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._clicked)
        self.setFocusProxy(self._group.button(0))

    def code(self) -> str:
        """The choice that holds."""
        return self._codes[self._group.checkedId()]

    def choose(self, code: str) -> None:
        """Let a choice hold without telling."""
        self._group.button(self._codes.index(code)).setChecked(True)

    def rename(self, code: str, label: str) -> None:
        """Call a choice something else; its room is made at once, so that no word is seen cut."""
        self.button(code).setText(label)
        layout = self.layout()
        assert layout is not None
        layout.activate()

    def button(self, code: str) -> QPushButton:
        """The button of a choice."""
        found = self._group.button(self._codes.index(code))
        assert isinstance(found, QPushButton)
        return found

    def _clicked(self, place: int) -> None:
        self.setFocusProxy(self._group.button(place))
        self.chosen.emit(self._codes[place])
