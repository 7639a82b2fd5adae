"""The matrix as a thin table: a row for each unit, a column for each week."""

from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from models.calendar.weeks import Week
from models.supervisor.overview import Line, Overview
from ui.i18n import tr
from ui.pages.supervisor import words
from ui.pages.supervisor.words import Look
from ui.words.weeks import period, week_name

Index = QModelIndex | QPersistentModelIndex


class MatrixModel(QAbstractTableModel):
    """Frozen lines of an overview, those that were asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overview: Overview | None = None
        self.lines: list[Line] = []
        self._now: datetime | None = None

    def show(self, overview: Overview, lines: list[Line], now: datetime) -> None:
        """Replace everything."""
        if overview is self.overview and lines == self.lines:
            # Only a deadline may have passed.
            self._now = now
            if lines:
                last = self.index(len(lines) - 1, self.columnCount() - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.overview, self.lines, self._now = overview, lines, now
        self.endResetModel()

    def weeks(self) -> tuple[Week, ...]:
        """The columns."""
        return self.overview.weeks if self.overview is not None else ()

    def look(self, row: int, column: int) -> Look:
        """How a cell is told now."""
        assert self.overview is not None and self._now is not None
        due = self.overview.counts[column].due
        return words.look_of(self.lines[row].cell(column), due, self._now)

    def sentence(self, row: int, column: int) -> str:
        """A whole cell in words."""
        week = self.weeks()[column]
        return words.cell_words(self.lines[row], column, week, self.look(row, column))

    def row_of(self, unit: str) -> int:
        """The row of a unit's code, -1 where it is not shown."""
        return next((row for row, line in enumerate(self.lines) if line.code == unit), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.weeks())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.look(index.row(), index.column()).word)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.sentence(index.row(), index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return week_name(self.weeks()[section]) if across else self.lines[section].name
        if role == Qt.ItemDataRole.ToolTipRole:
            if across:
                return period(self.weeks()[section])
            line = self.lines[section]
            known = "" if line.listed else " · " + tr("ngoài danh sách")
            return f"{line.name} ({line.code}){known}"
        return None
