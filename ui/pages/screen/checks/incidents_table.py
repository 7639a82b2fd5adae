"""Incidents as a thin table, the newest first."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from models.checks.incidents import IN_PROGRESS, KIND_LABELS, NEW, STATE_LABELS, IncidentNow
from ui.i18n import N_, tr
from ui.pages.screen.checks.words import when
from ui.theme import tokens

_HEADS = (N_("Lúc"), N_("Sự cố"), N_("Nơi thấy"), N_("Trạng thái"))
_WIDTHS = (112, 138, 120, 110)
_PLACE, _STATE = 2, 3
_ROW = 34
_COLOURS = {NEW: tokens.BAD, IN_PROGRESS: tokens.WARN_STRONG}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class IncidentsModel(QAbstractTableModel):
    """Words are made for the cells in sight only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.incidents: list[IncidentNow] = []

    def show(self, incidents: list[IncidentNow]) -> None:
        """Replace all, unless nothing differs."""
        if incidents != self.incidents:
            self.beginResetModel()
            self.incidents = incidents
            self.endResetModel()

    def text(self, row: int, column: int) -> str:
        """What a cell says."""
        one = self.incidents[row]
        match column:
            case 0:
                return when(one.found_at)
            case 1:
                return tr(KIND_LABELS[one.kind])
            case 2:
                return one.place
        return tr(STATE_LABELS[one.state])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.incidents)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == _STATE:
            return QColor(_COLOURS.get(self.incidents[index.row()].state, tokens.OK))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self.text(index.row(), column) for column in range(len(_HEADS)))
        return None


class IncidentsTable(QTableView):
    """``picked`` with the id of the incident that is chosen, empty for none."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = IncidentsModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("Các sự cố"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(_PLACE, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.setMinimumHeight(3 * _ROW)
        self.selectionModel().currentRowChanged.connect(self._moved)

    def show_incidents(self, incidents: list[IncidentNow]) -> None:
        """Replace all; the chosen one stays chosen while it is among them, else the
        first is."""
        chosen = self.chosen()
        self.rows.show(incidents)
        ids = [one.id for one in incidents]
        if ids and self.chosen() != (chosen or ids[0]):
            self.selectRow(ids.index(chosen) if chosen in ids else 0)
        self.picked.emit(self.chosen())

    def choose(self, incident_id: str) -> None:
        """Choose an incident, if it is there."""
        ids = [one.id for one in self.rows.incidents]
        if incident_id in ids:
            self.selectRow(ids.index(incident_id))

    def chosen(self) -> str:
        """The id of the incident that is chosen, or nothing."""
        row = self.currentIndex().row()
        return self.rows.incidents[row].id if 0 <= row < len(self.rows.incidents) else ""

    def _moved(self, current: QModelIndex, before: QModelIndex) -> None:
        self.picked.emit(self.chosen())
