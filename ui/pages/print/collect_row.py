"""How many sheets of a recalled batch came back: a number and a button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from models.handouts.batches import MOST_COPIES, Batch
from ui.i18n import tr
from ui.parts.pieces import quiet


class CollectRow(QWidget):
    """``collected`` with the number of the batch and how many of its sheets came back."""

    collected = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self.hint = quiet("", small=True)
        self.copies = QSpinBox()
        self.copies.setRange(1, MOST_COPIES)
        self.copies.setAccessibleName(tr("Số tờ đã thu hồi"))
        self.copies.setToolTip(tr("Số tờ đã thu hồi"))
        self.note = QPushButton(tr("Ghi đã thu hồi"))
        self.note.clicked.connect(self._noted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copies)
        row.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.hint)
        column.addLayout(row)

    def show_batch(self, batch: Batch | None) -> None:
        """The recalled batch that is chosen, or none."""
        other = batch is None or batch.number != self._number
        self._number = batch.number if batch is not None else ""
        for part in (self.copies, self.note):
            part.setEnabled(batch is not None)
        if batch is None:
            self.hint.setText(tr("Chọn lô rồi ghi số tờ đã thu về."))
        else:
            self.hint.setText(batch.number)
            if other:
                left = batch.sent + batch.filed - batch.collected
                self.copies.setValue(max(1, min(left, MOST_COPIES)))

    def _noted(self) -> None:
        if self._number:
            self.collected.emit(self._number, self.copies.value())
