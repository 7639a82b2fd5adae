"""The table of units and kinds of places, moved through by keyboard or mouse."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from models.supervisor.coverage import Reach, UnitCover
from ui.i18n import tr
from ui.pages.supervisor.coverage.model import BATCHES, UNIT, WEEK, CoverageModel
from ui.pages.supervisor.coverage.paint import ROW, CoverageDelegate
from ui.parts.tables import lay_out

_NAME, _WEEK, _BATCHES = 210, 136, 124
_NARROW, _WIDE = 138, 186
"""A place's column: it shrinks before the names do."""
_MANY_BATCHES = 268


class CoverageTable(QTableView):
    """Fixed rows; the names take what width is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = CoverageModel(self)
        self.setModel(self.cells)
        self.setItemDelegate(CoverageDelegate(self.cells, self))
        lay_out(self, tr("Bảng độ phủ theo đơn vị"), ROW)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTableView { border: none; padding: 0; }")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(UNIT, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(WEEK, _WEEK)
        self.setColumnWidth(BATCHES, _BATCHES)

    def show_units(self, reach: Reach, units: list[UnitCover]) -> None:
        """Replace all; the chosen unit stays chosen while it is among them, else the nearest is."""
        index = self.currentIndex()
        chosen = self.cells.units[index.row()].code if index.isValid() else ""
        self.cells.show(reach, units)
        if not units:
            return
        codes = [unit.code for unit in units]
        row = codes.index(chosen) if chosen in codes else min(max(index.row(), 0), len(units) - 1)
        column = max(index.column(), UNIT)
        if (self.currentIndex().row(), self.currentIndex().column()) != (row, column):
            self.setCurrentIndex(self.cells.index(row, column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.viewport().width() - _NAME - _WEEK - _BATCHES
        places = WEEK - UNIT - 1
        each = min(max(room // places, _NARROW), _WIDE)
        for column in range(UNIT + 1, WEEK):
            self.setColumnWidth(column, each)
        # Of what is left over names get the most; several batches are read without a click too.
        left = max(room - places * each, 0)
        self.setColumnWidth(BATCHES, min(_BATCHES + left // 2, _MANY_BATCHES))
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NAME + 3 * _NARROW + _WEEK + _BATCHES, 3 * ROW)

    def sizeHint(self) -> QSize:
        return QSize(_NAME + 3 * _WIDE + _WEEK + _BATCHES, 8 * ROW)
