"""A step that offers a few things of which one is chosen."""

from PySide6.QtWidgets import QButtonGroup, QRadioButton

from ui.parts.cards import Card, Notice
from ui.parts.layouts import put_away, put_in
from ui.parts.pieces import quiet
from ui.session import Session
from ui.wizard.step import Step


class ChoiceStep(Step):
    """Radio buttons; arrows move among them."""

    def __init__(self, session: Session, title: str, lead: str, none: str) -> None:
        super().__init__(session, title, lead)
        self._none = none
        self.state = Notice()
        self.card = Card()
        self.radios: list[QRadioButton] = []
        self.group = QButtonGroup(self)
        self.column.addWidget(self.state)
        self.column.addWidget(self.card)

    def show_choices(self, choices: list[tuple[str, str]], chosen: int) -> None:
        """``choices`` are a name and a hint each; ``chosen`` is -1 for none."""
        for radio in self.radios:
            self.group.removeButton(radio)
        self.card.setVisible(bool(choices))
        self.card.column.setSpacing(2)
        put_away(self.card.column)
        self.radios = []
        for place, (name, hint) in enumerate(choices):
            radio = QRadioButton(name)
            radio.setAccessibleDescription(hint)
            self.group.addButton(radio, place)
            self.radios.append(radio)
            put_in(self.card.column, radio)
            if hint:
                words = quiet(hint, small=True)
                words.setContentsMargins(30, 0, 0, 6)
                self.card.column.addWidget(words)
        if choices:
            self.state.clear()
        else:
            self.state.say("info", self._none)
        if 0 <= chosen < len(self.radios):
            self.radios[chosen].setChecked(True)
        if self.radios:
            self.radios[max(chosen, 0)].setFocus()

    def chosen(self) -> int:
        """The place of the choice, -1 for none."""
        return self.group.checkedId()
