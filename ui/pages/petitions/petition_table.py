"""Petitions as a thin table, the newest first."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from models.petitions.book import ANSWERED, NEW, STATE_LABELS, PetitionNow
from ui.i18n import N_, tr
from ui.pages.petitions.words import SHORT_KINDS, shown, when
from ui.theme import tokens

_HEADS = (N_("Lúc"), N_("Loại"), N_("Nội dung ghi"), N_("Trạng thái"))
_WIDTHS = (106, 94, 140, 106)
_CONTENT, _STATE = 2, 3
_ROW = 34
_COLOURS = {NEW: tokens.WARN_STRONG, ANSWERED: tokens.OK}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class PetitionsModel(QAbstractTableModel):
    """Words are made for the cells in sight only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.petitions: list[PetitionNow] = []

    def show(self, petitions: list[PetitionNow]) -> None:
        """Replace all, unless nothing differs."""
        if petitions != self.petitions:
            self.beginResetModel()
            self.petitions = petitions
            self.endResetModel()

    def text(self, row: int, column: int) -> str:
        """What a cell says, on one line."""
        one = self.petitions[row]
        match column:
            case 0:
                return when(one.at)
            case 1:
                return tr(SHORT_KINDS[one.kind])
            case 2:
                return " ".join(shown(one.content).split())
        return tr(STATE_LABELS[one.state])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.petitions)

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
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == _STATE:
            return QColor(_COLOURS.get(self.petitions[index.row()].state, tokens.PRIMARY))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self.text(index.row(), column) for column in range(len(_HEADS)))
        return None


class PetitionsTable(QTableView):
    """``picked`` with the id of the petition that is chosen, empty for none."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PetitionsModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("Các phản ánh, kiến nghị"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(_CONTENT, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.setMinimumHeight(4 * _ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.selectionModel().currentRowChanged.connect(self._moved)

    def show_petitions(self, petitions: list[PetitionNow]) -> None:
        """Replace all; the chosen one stays chosen while it is among them, else the first is."""
        chosen = self.chosen()
        self.rows.show(petitions)
        ids = [one.id for one in petitions]
        if ids and self.chosen() != (chosen or ids[0]):
            self.selectRow(ids.index(chosen) if chosen in ids else 0)
        self.picked.emit(self.chosen())

    def choose(self, petition_id: str) -> None:
        """Choose a petition, if it is there."""
        ids = [one.id for one in self.rows.petitions]
        if petition_id in ids:
            self.selectRow(ids.index(petition_id))

    def chosen(self) -> str:
        """The id of the petition that is chosen, or nothing."""
        row = self.currentIndex().row()
        return self.rows.petitions[row].id if 0 <= row < len(self.rows.petitions) else ""

    def _moved(self, current: QModelIndex, before: QModelIndex) -> None:
        self.picked.emit(self.chosen())
