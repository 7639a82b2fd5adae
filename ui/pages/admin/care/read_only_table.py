"""A thin table that is only read: lines of words under fixed heads."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.i18n import tr

_ROW = 36
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class LinesModel(QAbstractTableModel):
    """What the cells say, line by line; a cell that is cut says it again as its tool tip. Columns
    of ``numbers`` stand right."""

    def __init__(self, heads: Sequence[str], parent: QWidget, numbers: Sequence[int] = ()) -> None:
        super().__init__(parent)
        self._heads, self._numbers = heads, numbers
        self.lines: list[tuple[str, ...]] = []

    def show(self, lines: list[tuple[str, ...]]) -> None:
        """Replace all lines, unless nothing differs: a selection stays then."""
        if lines != self.lines:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(self._heads[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.lines[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return _RIGHT if column in self._numbers else _LEFT


class LinesTable(QTableView):
    """Rows of one height, chosen whole, left again with Tab."""

    def __init__(
        self,
        heads: Sequence[str],
        name: str,
        parent: QWidget | None = None,
        numbers: Sequence[int] = (),
    ) -> None:
        super().__init__(parent)
        self.rows = LinesModel(heads, self, numbers)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)

    def height_of(self, rows: int) -> int:
        """Pixels that the heads and so many rows take."""
        return rows * _ROW + self.horizontalHeader().sizeHint().height() + 6

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.rows.lines and not self.selectionModel().hasSelection():
            # Where the arrows begin must be seen, and Enter must mean it.
            self.selectRow(max(self.currentIndex().row(), 0))
