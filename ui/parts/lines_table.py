"""A thin table that is only read: lines of words under fixed heads."""

from collections.abc import Sequence

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QTableView, QWidget

from ui.parts.tables import RowsModel, lay_out

_ROW = 36


class LinesModel(RowsModel[tuple[str, ...]]):
    """What the cells say, line by line."""

    def text(self, row: int, column: int) -> str:
        return self.items[row][column]


class LinesTable(QTableView):
    """Whoever comes to it by Tab sees which line is chosen."""

    def __init__(
        self,
        heads: Sequence[str],
        name: str,
        parent: QWidget | None = None,
        numbers: Sequence[int] = (),
    ) -> None:
        """Columns of ``numbers`` stand right."""
        super().__init__(parent)
        self.rows = LinesModel(heads, numbers)
        self.rows.setParent(self)
        self.setModel(self.rows)
        lay_out(self, name, _ROW)

    def height_of(self, rows: int) -> int:
        """Pixels that the heads and so many rows take."""
        return rows * _ROW + self.horizontalHeader().sizeHint().height() + 6

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.rows.items and not self.selectionModel().hasSelection():
            # Where the arrows begin must be seen, and Enter must mean it.
            self.selectRow(max(self.currentIndex().row(), 0))
