"""Which column of the file holds what, and what stands in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from models.answers.importing import COLUMNS, REQUIRED, columns_of, unclear_columns
from models.errors import Refused
from models.tables.table import TableFile
from ui.i18n import N_, tr
from ui.theme.cut_box import CutBox

LABELS = {
    "question": N_("Câu hỏi"),
    "answer": N_("Câu trả lời"),
    "field": N_("Lĩnh vực"),
    "source": N_("Nguồn"),
    "document": N_("Văn bản"),
    "date": N_("Ngày trả lời"),
    "in_force": N_("Còn hiệu lực"),
}
_NONE = -1
_SAMPLES, _LONGEST = 3, 90


class Mapping(QWidget):
    """``changed`` when a person chose another column."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: TableFile | None = None
        self._unclear: dict[str, Refused] = {}
        self.boxes: dict[str, QComboBox] = {}
        self._samples: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for row, key in enumerate(COLUMNS):
            label = QLabel(tr(LABELS[key]) + (" *" if key in REQUIRED else ""))
            box = CutBox()
            box.setAccessibleName(tr("Cột của {0}").format(tr(LABELS[key])))
            box.setFixedWidth(220)
            label.setBuddy(box)
            sample = QLabel()
            sample.setProperty("role", "small")
            sample.setTextFormat(Qt.TextFormat.PlainText)
            sample.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            box.activated.connect(self._chosen)
            self.boxes[key], self._samples[key] = box, sample
            for place, part in enumerate((label, box, sample)):
                grid.addWidget(part, row, place)

    def show_table(self, table: TableFile) -> None:
        """Offer the columns of a table, chosen by their names where those are known."""
        self._table = table
        known, self._unclear = columns_of(table.headers), unclear_columns(table.headers)
        for key in self._unclear:
            # Of two columns with one name nobody but the person knows which.
            del known[key]
        for key, box in self.boxes.items():
            box.clear()
            box.addItem(tr("(không có)"), _NONE)
            for place, header in enumerate(table.headers):
                box.addItem(header or tr("Cột {0}").format(place + 1), place)
            box.setCurrentIndex(known.get(key, _NONE) + 1)
        self._show_samples()

    def columns(self) -> dict[str, int]:
        """The column number of each key that has one."""
        chosen = {key: box.currentIndex() - 1 for key, box in self.boxes.items()}
        return {key: place for key, place in chosen.items() if place != _NONE}

    def unclear(self) -> tuple[str, Refused] | None:
        """The first column that a person has to choose: its key, and the sentence why."""
        return next(iter(self._unclear.items()), None)

    def _chosen(self) -> None:
        chosen = next(key for key, box in self.boxes.items() if box is self.sender())
        self._unclear.pop(chosen, None)
        self._show_samples()
        self.changed.emit()

    def _show_samples(self) -> None:
        if self._table is None:
            return
        columns = self.columns()
        for key, label in self._samples.items():
            place = columns.get(key)
            found = (
                [row[place] for row in self._table.rows if row[place]] if place is not None else []
            )
            text = " | ".join(" ".join(cell.split())[:_LONGEST] for cell in found[:_SAMPLES])
            label.setText(text)
