"""What can be done about a gap before the week is closed: make up for it, or confirm it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QWidget

from models.reports.ledger import Gap
from ui.i18n import tr
from ui.pages.reports import words

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GapActions(QWidget):
    """Two buttons for the gap that is chosen in the list; Enter there makes up for it."""

    batch_requested = Signal(object, str)
    """A day and the code of its shift."""
    zero_requested = Signal(object, str)

    def __init__(self, gaps: QListWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = gaps
        self._gaps: list[Gap] = []
        self.batch = QPushButton(tr("Ghi bù…"))
        self.zero = QPushButton(tr("Ca này không có lượt"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.batch, self.zero):
            button.setAutoDefault(True)
            row.addWidget(button)
        row.addStretch(1)
        self.batch.clicked.connect(self._ask_batch)
        self.zero.clicked.connect(self._ask_zero)
        gaps.currentRowChanged.connect(self._name_them)
        gaps.itemDoubleClicked.connect(self._ask_batch)
        gaps.installEventFilter(self)

    def show_gaps(self, gaps: list[Gap]) -> None:
        """These are listed; the first is chosen, else the one that stands where one was."""
        before = max(self._list.currentRow(), 0)
        self._gaps = gaps
        self._list.clear()
        self._list.addItems([words.about_gap(gap) for gap in gaps])
        if gaps:
            self._list.setCurrentRow(min(before, len(gaps) - 1))

    def _chosen(self) -> Gap | None:
        place = self._list.currentRow()
        return self._gaps[place] if 0 <= place < len(self._gaps) else None

    def _name_them(self) -> None:
        gap = self._chosen()
        for button in (self.batch, self.zero):
            button.setEnabled(gap is not None)
            said = f"{button.text()} {words.about_gap(gap)}" if gap is not None else ""
            button.setAccessibleName(said or button.text())

    def _ask_batch(self) -> None:
        gap = self._chosen()
        if gap is not None:
            self.batch_requested.emit(gap.day, gap.shift)

    def _ask_zero(self) -> None:
        gap = self._chosen()
        if gap is not None:
            self.zero_requested.emit(gap.day, gap.shift)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() in _ENTER:  # type: ignore[attr-defined]
            self._ask_batch()
            return True
        return False
