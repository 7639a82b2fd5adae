"""The proven copies in the backup folder, newest first."""

from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from models.store.backup import Backup
from models.text.formats import clock_time, day_short, decimal
from ui.i18n import N_, tr

REASONS = {
    "daily": N_("Hằng ngày"),
    "manual": N_("Tự sao lưu"),
    "migration": N_("Trước khi nâng cấp"),
    "restore": N_("Trước khi phục hồi"),
}
_HEADS = (N_("Lúc"), N_("Ngày"), N_("Loại"), N_("Dung lượng"))
_ROW = 36
_ROWS_SHOWN = 6


class CopiesModel(QAbstractTableModel):
    """A thin table of backups."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.copies: list[Backup] = []

    def show(self, copies: list[Backup]) -> None:
        """Replace all rows."""
        if copies != self.copies:
            self.beginResetModel()
            self.copies = copies
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.copies)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(_HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        copy = self.copies[index.row()]
        return (
            clock_time(copy.proven_at),
            day_short(copy.proven_at.date()),
            reason_of(copy.path),
            size_of(copy.path),
        )[index.column()]


class CopiesTable(QTableView):
    """Arrows choose a row; Enter or a double click asks for it."""

    restore_requested = Signal(object)
    selected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = CopiesModel(self)
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Các bản sao lưu đã kiểm chứng"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 90), (1, 130), (3, 130)):
            self.setColumnWidth(column, width)
        self.doubleClicked.connect(self._ask)
        self.activated.connect(self._ask)
        self.selectionModel().selectionChanged.connect(self._tell)

    def show_copies(self, copies: list[Backup]) -> None:
        """Replace all rows."""
        self.rows.show(copies)
        rows = min(max(len(copies), 1), _ROWS_SHOWN)
        self.setFixedHeight(rows * _ROW + self.horizontalHeader().sizeHint().height() + 6)

    def chosen(self) -> Backup | None:
        """The copy of the selected row."""
        rows = self.selectionModel().selectedRows()
        return self.rows.copies[rows[0].row()] if rows else None

    def _ask(self) -> None:
        copy = self.chosen()
        if copy is not None:
            self.restore_requested.emit(copy)

    def _tell(self) -> None:
        self.selected.emit()


def reason_of(path: Path) -> str:
    """Why a copy was made, in words."""
    code = path.stem.rpartition("-")[2]
    return tr(REASONS[code]) if code in REASONS else ""


def size_of(path: Path) -> str:
    """How large a file is, as ``1,2 MB``."""
    try:
        size = path.stat().st_size
    except OSError:
        return ""
    return tr("{0} MB").format(decimal(max(size, 50_000) / 1_000_000, 1))
