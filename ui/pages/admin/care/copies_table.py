"""The proven copies in the backup folder, newest first."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from models.store.backup import Backup
from models.text.formats import clock_time, day_short, decimal
from ui.i18n import N_, tr
from ui.parts.lines_table import LinesTable

REASONS = {
    "daily": N_("Hằng ngày"),
    "manual": N_("Tự sao lưu"),
    "migration": N_("Trước khi nâng cấp"),
    "restore": N_("Trước khi phục hồi"),
}
_HEADS = (N_("Lúc"), N_("Ngày"), N_("Loại"), N_("Dung lượng"))
_ROWS_SHOWN, _SIZE = 6, 3


class CopiesTable(LinesTable):
    """Arrows choose a row; Enter or a double click asks for it."""

    restore_requested = Signal(object)
    selected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_HEADS, tr("Các bản sao lưu đã kiểm chứng"), parent, (_SIZE,))
        self._copies: list[Backup] = []
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 90), (1, 130), (3, 130)):
            self.setColumnWidth(column, width)
        self.doubleClicked.connect(self._ask)
        self.activated.connect(self._ask)
        self.selectionModel().selectionChanged.connect(self._tell)

    def show_copies(self, copies: list[Backup]) -> None:
        """Replace all rows."""
        if copies != self._copies:
            self._copies = copies
            self.rows.show([_line(copy) for copy in copies])
        self.setFixedHeight(self.height_of(min(max(len(copies), 1), _ROWS_SHOWN)))

    def chosen(self) -> Backup | None:
        """The copy of the selected row."""
        rows = self.selectionModel().selectedRows()
        return self._copies[rows[0].row()] if rows else None

    def _ask(self) -> None:
        copy = self.chosen()
        if copy is not None:
            self.restore_requested.emit(copy)

    def _tell(self) -> None:
        self.selected.emit()


def _line(copy: Backup) -> tuple[str, ...]:
    when = copy.proven_at
    return clock_time(when), day_short(when.date()), reason_of(copy.path), size_of(copy.path)


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
