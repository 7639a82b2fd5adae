"""The matrix of units and weeks, moved through by keyboard or mouse."""

from datetime import datetime

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QTableView, QWidget

from models.supervisor.overview import Line, Overview
from models.text.formats import number
from ui.i18n import tr
from ui.pages.supervisor.matrix_cell import CellDelegate
from ui.pages.supervisor.matrix_model import MatrixModel
from ui.pages.supervisor.matrix_paint import (
    COLUMN,
    ROW,
    SMALL_COLUMN,
    SMALL_ROW,
    UNITS,
    UnitHeader,
    WeekHeader,
)


class MatrixTable(QTableView):
    """``cell_chosen`` with a unit's code and a week's label; it can be painted without the page."""

    cell_chosen = Signal(str, str)
    typed = Signal(str)
    """A letter: whoever types looks for a unit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._telling = True
        self.matrix = MatrixModel(self)
        self.setModel(self.matrix)
        self.weeks = WeekHeader(self.matrix, self)
        self.units = UnitHeader(self.matrix, self)
        self.setHorizontalHeader(self.weeks)
        self.setVerticalHeader(self.units)
        self.corner = QLabel(self)
        self.corner.setProperty("role", "small")
        self.corner.setIndent(11)
        self.cells = CellDelegate(self.matrix, self)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(tr("Bảng đơn vị theo tuần"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(
            "QTableView { border: none; padding: 0; }"
            "QAbstractScrollArea::corner { background: transparent; border: none; }"
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.weeks.show()
        self.units.show()
        self.selectionModel().currentChanged.connect(self._moved)
        self.weeks.chosen.connect(self._week_clicked)
        self.units.sectionClicked.connect(self._unit_clicked)

    def show_overview(
        self, overview: Overview, lines: list[Line], now: datetime, unit: str, week: str
    ) -> None:
        """Replace all cells; the cell of ``unit`` and ``week`` is chosen without telling of it,
        else the nearest there is."""
        row, before = self.currentIndex().row(), self.chosen()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        seen, weeks = (across.value(), down.value()), self.matrix.weeks()
        self._telling = False
        self.matrix.show(overview, lines, now)
        found = self.matrix.row_of(unit)
        if found < 0:
            found = min(max(row, 0), len(lines) - 1)
        of = len(overview.lines)
        shown = number(of) if len(lines) == of else f"{number(len(lines))}/{number(of)}"
        self.corner.setText(tr("{0} đơn vị").format(shown))
        column = overview.place(week)
        self.choose(found, column if column >= 0 else len(overview.weeks) - 1)
        if self.chosen() == before and weeks == overview.weeks:
            # Whoever scrolled away from the chosen cell is still looking there.
            across.setValue(seen[0])
            down.setValue(seen[1])
        self._telling = True

    def choose(self, row: int, column: int) -> None:
        """Make a cell the current one and bring it into sight."""
        if 0 <= row < self.matrix.rowCount() and 0 <= column < self.matrix.columnCount():
            index = self.matrix.index(row, column)
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self._mark(row, column)

    def make_small(self, small: bool) -> None:
        """Cells with icon and colour alone, or with their words and numbers."""
        self.cells.small = self.weeks.small = self.units.small = small
        self.weeks.setDefaultSectionSize(SMALL_COLUMN if small else COLUMN)
        self.units.setDefaultSectionSize(SMALL_ROW if small else ROW)
        # The bars would go on as before, far past the last unit.
        self.updateGeometries()
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    def chosen(self) -> tuple[str, str]:
        """Code and label of the current cell; empty where there is none."""
        index = self.currentIndex()
        if not index.isValid():
            return "", ""
        return self.matrix.lines[index.row()].code, self.matrix.weeks()[index.column()].label

    def _mark(self, row: int, column: int) -> None:
        self.units.mark(row)
        self.weeks.mark(column)

    def _moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._mark(current.row(), current.column())
            if self._telling:
                self.cell_chosen.emit(*self.chosen())

    def _week_clicked(self, column: int) -> None:
        self.choose(max(self.currentIndex().row(), 0), column)

    def _unit_clicked(self, row: int) -> None:
        self.choose(row, max(self.currentIndex().column(), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where nothing scrolls: above the units, beside the weeks.
        self.corner.setGeometry(0, 0, self.units.width(), self.weeks.height())
        self.corner.raise_()

    def sizeHint(self) -> QSize:
        return QSize(UNITS + 6 * COLUMN, 8 * ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(UNITS + 2 * COLUMN, 4 * ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if text.isprintable() and text.strip() and plain:
            self.typed.emit(text)
            return
        super().keyPressEvent(event)
