"""The expected units: code, name, since when, until when."""

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from models.supervisor.expected import Expected
from ui.i18n import N_, tr
from ui.pages.supervisor.words import short_name, short_week
from ui.parts.tables import RowsModel, fill_card, lay_out
from ui.theme import tokens

CODE, NAME, SINCE, UNTIL = range(4)
_HEADS = (N_("Mã"), N_("Tên đơn vị"), N_("Từ tuần"), N_("Thôi từ tuần"))
_ROW = 34


class UnitModel(RowsModel[Expected]):
    """Code, name, and from when until when each is expected."""

    def text(self, row: int, column: int) -> str:
        unit = self.items[row]
        if column == UNTIL:
            return short_week(unit.until) if not unit.active else "–"
        since = short_week(unit.since) or tr("từ đầu")
        return (unit.code, short_name(unit.name), since)[column]

    def tip(self, row: int, column: int) -> str | None:
        return self.items[row].name if column == NAME else None

    def ink(self, row: int, column: int) -> str | None:
        return None if self.items[row].active else tokens.MUTED

    def said(self, row: int) -> str:
        unit = self.items[row]
        said = [unit.name, unit.code, tr("từ tuần {0}").format(self.text(row, SINCE))]
        if not unit.active:
            said.append(tr("thôi gửi từ tuần {0}").format(self.text(row, UNTIL)))
        return ", ".join(said)


class UnitTable(QTableView):
    """``chosen`` with the unit of the current row, None without one."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = UnitModel(_HEADS)
        self.list.setParent(self)
        self.setModel(self.list)
        lay_out(self, tr("Danh sách đơn vị phải gửi"), _ROW)
        fill_card(self)
        self.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((CODE, 84), (SINCE, 100), (UNTIL, 104)):
            self.setColumnWidth(column, width)
        self.selectionModel().currentRowChanged.connect(self._row_chosen)

    def show_units(self, units: list[Expected]) -> None:
        """Replace the rows; the same unit stays chosen."""
        if units == self.list.items:
            return
        row = self.currentIndex().row()
        code = self.list.items[row].code if 0 <= row < len(self.list.items) else ""
        self.list.show(units)
        for place, unit in enumerate(units):
            if unit.code == code:
                self.setCurrentIndex(self.list.index(place, NAME))
                return
        self.chosen.emit(None)

    def _row_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.list.items[current.row()])

    def sizeHint(self) -> QSize:
        return QSize(520, 8 * _ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 4 * _ROW)
