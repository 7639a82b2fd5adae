"""The coverage as a thin table: a row for each unit, a column for each kind of place."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from models.supervisor.coverage import PLACES, Cell, Reach, UnitCover
from models.supervisor.coverage_words import PLACE_LABELS
from models.text.formats import NOTHING
from ui.i18n import N_, tr
from ui.pages.supervisor.coverage import looks
from ui.words.weeks import name_of_label

UNIT, WEEK, BATCHES = 0, len(PLACES) + 1, len(PLACES) + 2
HEADS = (
    N_("Đơn vị"),
    *PLACE_LABELS.values(),
    N_("Theo báo cáo tuần"),
    N_("Lô in đang dán"),
)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class CoverageModel(QAbstractTableModel):
    """Frozen units, those that were asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.units: list[UnitCover] = []
        self._label = ""

    def show(self, reach: Reach, units: list[UnitCover]) -> None:
        """Replace everything, unless nothing differs."""
        if units != self.units or reach.week.label != self._label:
            self.beginResetModel()
            self.units, self._label = units, reach.week.label
            self.endResetModel()

    def cell(self, row: int, column: int) -> Cell | None:
        """What is painted in a cell; None in a column of words."""
        if UNIT < column < WEEK:
            return self.units[row].cells[PLACES[column - 1]]
        return None

    def is_older(self, row: int) -> bool:
        """Whether a unit is told of by an earlier week than the one that is shown."""
        return bool(self.units[row].week) and self.units[row].week < self._label

    def words(self, row: int, column: int) -> str:
        """What a column of words says."""
        unit = self.units[row]
        if column == UNIT:
            return unit.name
        if column == WEEK:
            return _short(unit.week)
        return ", ".join(unit.batches) or NOTHING

    def sentence(self, row: int, column: int) -> str:
        """A whole cell in words."""
        unit = self.units[row]
        if UNIT < column < WEEK:
            return looks.sentence(unit, PLACES[column - 1])
        if column == UNIT:
            known = "" if unit.expected else " · " + tr("ngoài danh sách")
            return f"{unit.name} ({unit.code}){known}"
        said = name_of_label(unit.week) or NOTHING if column == WEEK else self.words(row, column)
        return f"{unit.name}, {tr(HEADS[column])}: {said}"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.units)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            cell = self.cell(row, column)
            return looks.first_line(cell) if cell is not None else self.words(row, column)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.sentence(row, column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[section])
        return None


def _short(label: str) -> str:
    """``47/2026``; a dash of none."""
    year, _, number = label.partition("-W")
    return f"{int(number)}/{year}" if number else NOTHING
