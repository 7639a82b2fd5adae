"""The places as a thin table, by kind and name."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from models.places.register import (
    KIND_LABELS,
    OK,
    REMOVED,
    STATE_LABELS,
    UNCHECKED,
    WORN,
    PlaceNow,
)
from models.text.formats import NOTHING, day_short
from ui.i18n import N_, tr
from ui.theme import tokens

_HEADS = (N_("Loại"), N_("Nơi treo"), N_("Trạng thái"), N_("Ngày xem"))
_WIDTHS = (132, 200, 128, 112)
_NAME, _STATE = 1, 2
_ROW = 36
LEVELS = {OK: "ok", WORN: "warn", REMOVED: "warn", UNCHECKED: ""}
"""Of the chips; what is not here is bad."""
_COLOURS = {"ok": tokens.OK, "warn": tokens.WARN_STRONG, "": tokens.MUTED}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class PlacesModel(QAbstractTableModel):
    """Words are made for the cells in sight only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.places: list[PlaceNow] = []
        self.alike: frozenset[str] = frozenset()

    def show(self, places: list[PlaceNow], alike: frozenset[str]) -> None:
        """Replace all, unless nothing differs."""
        if (places, alike) != (self.places, self.alike):
            self.beginResetModel()
            self.places, self.alike = places, alike
            self.endResetModel()

    def text(self, row: int, column: int) -> str:
        """What a cell says."""
        one = self.places[row]
        match column:
            case 0:
                return tr(KIND_LABELS[one.kind])
            case 1:
                return tr("{0} (trùng)").format(one.name) if one.id in self.alike else one.name
            case 2:
                return tr(STATE_LABELS[one.state])
        return day_short(one.checked_on) if one.checked_on is not None else NOTHING

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.places)

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
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            one = self.places[row]
            return "\n".join(part for part in (one.name, one.link, one.batch) if part)
        if role == Qt.ItemDataRole.ForegroundRole and column == _STATE:
            level = LEVELS.get(self.places[row].state, "bad")
            return QColor(_COLOURS.get(level, tokens.BAD))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self.text(row, place) for place in range(len(_HEADS)))
        return None


class PlacesTable(QTableView):
    """``picked`` with the id of the place that is chosen, empty for none."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PlacesModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("Các nơi treo mã"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.setMinimumHeight(3 * _ROW)
        self.selectionModel().currentRowChanged.connect(self._moved)

    def show_places(self, places: list[PlaceNow], alike: frozenset[str] = frozenset()) -> None:
        """Replace all; the chosen one stays chosen while it is among them, else the first is.
        ``alike``: ids of those that look like another one."""
        chosen = self.chosen()
        self.rows.show(places, alike)
        ids = [one.id for one in places]
        if ids and self.chosen() != (chosen or ids[0]):
            self.selectRow(ids.index(chosen) if chosen in ids else 0)
        self.picked.emit(self.chosen())

    def choose(self, place_id: str) -> None:
        """Choose a place, if it is there."""
        ids = [one.id for one in self.rows.places]
        if place_id in ids:
            self.selectRow(ids.index(place_id))

    def chosen(self) -> str:
        """The id of the place that is chosen, or nothing."""
        row = self.currentIndex().row()
        return self.rows.places[row].id if 0 <= row < len(self.rows.places) else ""

    def _moved(self, current: QModelIndex, before: QModelIndex) -> None:
        self.picked.emit(self.chosen())
