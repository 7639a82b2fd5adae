"""A few choices side by side, one of which holds."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayout, QPushButton, QWidget

from ui.i18n import tr


class Segments(QWidget):
    """``chosen`` with the code of the choice that a person made."""

    chosen = Signal(str)

    def __init__(
        self,
        choices: Mapping[str, str] | Iterable[tuple[str, str]],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        """``choices``: a code and its label in Vietnamese each; the first holds."""
        super().__init__(parent)
        self.setAccessibleName(name)
        labels = dict(choices)
        self._codes = list(labels)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        # It is never narrower than its words, also before the page makes room for longer ones.
        row.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        for place, (code, label) in enumerate(labels.items()):
            made = QPushButton(tr(label))
            made.setCheckable(True)
            made.setAutoDefault(True)
            last = len(labels) - 1
            edge = "first" if place == 0 else "last" if place == last else "middle"
            made.setProperty("segment", edge)
            made.setProperty("code", code)
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
        """Let a choice hold without telling; an unknown one changes nothing."""
        if code in self._codes:
            self.button(code).setChecked(True)

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
