"""Tables that are only read: thin models over frozen rows, lines of one height chosen whole."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.i18n import tr

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | _MIDDLE
_RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Words are made for the cells in sight only."""

    def __init__(self, heads: Sequence[str], numbers: Sequence[int] = ()) -> None:
        """``heads`` as they are written in Vietnamese; ``numbers``: columns to the right."""
        super().__init__()
        self._heads, self._numbers = heads, numbers
        self.items: Sequence[Row] = ()

    def show(self, items: Sequence[Row]) -> None:
        """Replace all, unless nothing differs: what is chosen stays then."""
        if items != self.items:
            self.beginResetModel()
            self.items = items
            self.endResetModel()

    @abstractmethod
    def text(self, row: int, column: int) -> str:
        """What a cell says, on one line."""

    def tip(self, row: int, column: int) -> str | None:
        """A cell that is cut says it again."""
        return self.text(row, column)

    def ink(self, row: int, column: int) -> str | None:
        """The colour of a cell's words where it is not that of all."""
        return None

    def said(self, row: int) -> str:
        """A line for those who hear it."""
        return ", ".join(self.text(row, column) for column in range(len(self._heads)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.items)

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
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.said(row)
        if role == Qt.ItemDataRole.ForegroundRole:
            ink = self.ink(row, column)
            return QColor(ink) if ink is not None else None
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return _RIGHT if column in self._numbers else _LEFT


def lay_out(table: QTableView, name: str, row: int) -> None:
    """Lines ``row`` pixels high, chosen whole and one at a time, left again with Tab."""
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(row)
    table.horizontalHeader().setHighlightSections(False)


def fill_card(table: QTableView) -> None:
    """A table inside a card has no edge of its own, and columns as wide as its room allows."""
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


class PickTable(QTableView):
    """``picked`` with the id of the row that is chosen, empty for none."""

    picked = Signal(str)

    def __init__(
        self,
        rows: RowsModel[Any],
        name: str,
        row: int,
        widths: Sequence[int],
        wide: int,
        parent: QWidget | None = None,
    ) -> None:
        """``widths`` of the columns, of which ``wide`` takes what room is left."""
        super().__init__(parent)
        self.rows = rows
        rows.setParent(self)
        self.setModel(rows)
        lay_out(self, name, row)
        self.horizontalHeader().setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.selectionModel().currentRowChanged.connect(self._moved)

    def show_items(self, items: Sequence[Any]) -> None:
        """Replace all; the chosen one stays chosen while it is among them, else the first is."""
        chosen = self.chosen()
        self.rows.show(items)
        ids = [one.id for one in items]
        if ids and self.chosen() != (chosen or ids[0]):
            self.selectRow(ids.index(chosen) if chosen in ids else 0)
        self.picked.emit(self.chosen())

    def choose(self, item_id: str) -> None:
        """Choose a row, if it is there."""
        ids = [one.id for one in self.rows.items]
        if item_id in ids:
            self.selectRow(ids.index(item_id))

    def chosen(self) -> str:
        """The id of the row that is chosen, or nothing."""
        row = self.currentIndex().row()
        return self.rows.items[row].id if 0 <= row < len(self.rows.items) else ""

    def _moved(self, current: QModelIndex, before: QModelIndex) -> None:
        self.picked.emit(self.chosen())
