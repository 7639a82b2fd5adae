"""The procedure of a row: a code, or words of its name found while they are typed. Optional."""

import re

from PySide6.QtCore import QStringListModel, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from models.log.procedures import ProcedureNow
from ui.i18n import tr

_SOON_MS = 150
_CODE = re.compile(r"\s*(\d\.\d{6})\b", re.ASCII)
_LONGEST = 200


class ProcedureField(QLineEdit):
    """Asks for what was typed a moment ago and offers what is found below itself."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(tr("Mã hoặc tên, như 1.013709"))
        self.setAccessibleName(tr("Thủ tục"))
        self._model = QStringListModel(self)
        self._list = QCompleter(self._model, self)
        # The catalogue was searched by the store, accents or not: nothing is filtered here.
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setWidget(self)
        self._list.activated.connect(self._take)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._ask)
        self.textEdited.connect(self._typed)

    def show_code(self, code: str) -> None:
        """What a row has; its name is asked for and comes when it is offered."""
        self._soon.stop()
        self.setText(code)
        if code:
            self.wanted.emit(code)

    def code(self) -> str | None:
        """The code that stands in it, else what was typed; None for nothing."""
        found = _CODE.match(self.text())
        return found[1] if found else self.text().strip() or None

    def offer(self, found: list[ProcedureNow]) -> None:
        """Show these to choose from; to a bare code the name is added."""
        own = [one for one in found if one.code == self.text().strip()]
        if own and not self.hasFocus():
            self.setText(_line(own[0]))
            self.setCursorPosition(0)
        self._model.setStringList([_line(one) for one in found])
        popup = self._list.popup()
        if found and self.hasFocus():
            self._list.complete()
        elif popup is not None:
            popup.hide()

    def _typed(self) -> None:
        self._soon.start()

    def _ask(self) -> None:
        self.wanted.emit(self.text())

    def _take(self, line: str) -> None:
        self.setText(line)
        self.setCursorPosition(0)


def _line(one: ProcedureNow) -> str:
    return f"{one.code} – {one.name}" if one.name else one.code
