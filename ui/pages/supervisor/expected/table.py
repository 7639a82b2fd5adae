"""The expected units: code, name, since when, until when."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from models.supervisor.expected import Expected
from ui.i18n import tr
from ui.pages.supervisor.words import short_name, short_week
from ui.theme import tokens

Index = QModelIndex | QPersistentModelIndex
CODE, NAME, SINCE, UNTIL = range(4)
_ROW = 34


class UnitModel(QAbstractTableModel):
    """A thin table of the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.units: list[Expected] = []

    def show(self, units: list[Expected]) -> None:
        """Replace all."""
        self.beginResetModel()
        self.units = units
        self.endResetModel()

    def text(self, row: int, column: int) -> str:
        """What a cell says."""
        unit = self.units[row]
        if column == UNTIL:
            return short_week(unit.until) if not unit.active else "–"
        since = short_week(unit.since) or tr("từ đầu")
        return (unit.code, short_name(unit.name), since)[column]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.units)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else UNTIL + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == NAME:
            return self.units[row].name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [self.units[row].name, self.units[row].code]
            said.append(tr("từ tuần {0}").format(self.text(row, SINCE)))
            if not self.units[row].active:
                said.append(tr("thôi gửi từ tuần {0}").format(self.text(row, UNTIL)))
            return ", ".join(said)
        if role == Qt.ItemDataRole.ForegroundRole and not self.units[row].active:
            return QColor(tokens.MUTED)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return (tr("Mã"), tr("Tên đơn vị"), tr("Từ tuần"), tr("Thôi từ tuần"))[section]
        return None


class UnitTable(QTableView):
    """``chosen`` with the unit of the current row, None without one."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = UnitModel(self)
        self.setModel(self.list)
        self.setAccessibleName(tr("Danh sách đơn vị phải gửi"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)
        columns.setHighlightSections(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((CODE, 84), (SINCE, 100), (UNTIL, 104)):
            self.setColumnWidth(column, width)
        self.selectionModel().currentRowChanged.connect(self._row_chosen)

    def show_units(self, units: list[Expected]) -> None:
        """Replace the rows; the same unit stays chosen."""
        if units == self.list.units:
            return
        row = self.currentIndex().row()
        code = self.list.units[row].code if 0 <= row < len(self.list.units) else ""
        self.list.show(units)
        for place, unit in enumerate(units):
            if unit.code == code:
                self.setCurrentIndex(self.list.index(place, NAME))
                return
        self.chosen.emit(None)

    def _row_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.list.units[current.row()])

    def sizeHint(self) -> QSize:
        return QSize(520, 8 * _ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 4 * _ROW)
