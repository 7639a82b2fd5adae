"""The second PCs that this main PC knows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from models.pcs.known import KnownPc
from ui.i18n import N_, tr
from ui.parts.lines_table import LinesTable
from ui.parts.pieces import moment_text

_HEADS = (
    N_("Máy"),
    N_("Lượt ghi đến"),
    N_("Nhận lúc"),
    N_("Dấu khóa"),
    N_("Chưa vào tuần đã chốt"),
)
_ROWS_SHOWN = 6


class PcsTable(LinesTable):
    """Arrows choose a row."""

    selected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_HEADS, tr("Các máy phụ đã biết"), parent)
        self._pcs: list[KnownPc] = []
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 150), (2, 150), (3, 176), (4, 190)):
            self.setColumnWidth(column, width)
        self.selectionModel().selectionChanged.connect(self._tell)

    def show_pcs(self, pcs: list[KnownPc]) -> None:
        """Replace all rows, unless nothing differs."""
        if pcs != self._pcs:
            self._pcs = pcs
            self.rows.show([_line(pc) for pc in pcs])
        self.setFixedHeight(self.height_of(min(max(len(pcs), 1), _ROWS_SHOWN)))

    def chosen(self) -> KnownPc | None:
        """The PC of the selected row."""
        rows = self.selectionModel().selectedRows()
        return self._pcs[rows[0].row()] if rows else None

    def _tell(self) -> None:
        self.selected.emit()


def _line(pc: KnownPc) -> tuple[str, ...]:
    left = ", ".join(f"{week}: {count}" for week, count in pc.refused.items())
    return (
        pc.name,
        moment_text(pc.said_at) if pc.said_at else "–",
        moment_text(pc.taken_at) if pc.taken_at else "–",
        pc.mark,
        left or "–",
    )
