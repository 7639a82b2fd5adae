"""What is odd in a week's packages, each with the rule it fell under."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTableView, QVBoxLayout, QWidget

from models.calendar.weeks import Week
from models.supervisor.anomalies import RULE_LABELS, RULES, Anomaly
from models.text.formats import number
from ui.i18n import N_, tr, tr_filled
from ui.pages.supervisor import words
from ui.parts.pieces import button, quiet
from ui.parts.tables import RowsModel, fill_card, lay_out
from ui.words.weeks import week_name

_HEADS = (N_("Đơn vị"), N_("Điều bất thường"), N_("Số liệu"))
_ROW = 34


class OddModel(RowsModel[Anomaly]):
    """Unit, what is odd, and the figures."""

    def text(self, row: int, column: int) -> str:
        item = self.items[row]
        if column == 0:
            return words.short_name(item.name)
        if column == 1:
            return tr(RULE_LABELS[item.rule])
        return tr_filled(item.template, item.values)

    def said(self, row: int) -> str:
        rule = tr(RULES[self.items[row].rule])
        return ". ".join([*(self.text(row, column) for column in range(len(_HEADS))), rule])


class OddView(QWidget):
    """``cell_requested`` with a unit's code and a week: whoever asks wants to see it."""

    problem = Signal(object)
    told = Signal(str)
    cell_requested = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.copy = button(tr("Chép danh sách"))
        self.open = button(tr("Xem trong bảng tuần"), "primary")
        self.rule = quiet("")
        self.table = QTableView()
        self.items = OddModel(_HEADS)
        self.items.setParent(self)
        self._set_table()
        card = QFrame()
        card.setProperty("card", True)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.copy)
        top.addWidget(self.open)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 12, 18, 14)
        inside.setSpacing(10)
        inside.addLayout(top)
        inside.addWidget(self.table, 1)
        inside.addWidget(self.rule)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.table.doubleClicked.connect(self._open)
        self.open.clicked.connect(self._open)
        self.copy.clicked.connect(self._copy)
        self.setFocusProxy(self.table)

    def _set_table(self) -> None:
        table = self.table
        table.setModel(self.items)
        lay_out(table, tr("Điều bất thường"), _ROW)
        fill_card(table)
        table.horizontalHeader().setStretchLastSection(True)
        table.setColumnWidth(0, 230)
        table.setColumnWidth(1, 250)
        table.setMinimumSize(QSize(400, 3 * _ROW))

    def show_week(self, week: Week, items: tuple[Anomaly, ...] | None) -> None:
        """Show what is odd in a week; None while it is looked for."""
        found = items or ()
        name = week_name(week)
        if items is None:
            self.heading.setText(tr("{0}: đang xem xét…").format(name))
        elif not items:
            self.heading.setText(tr("{0}: không có điều gì bất thường").format(name))
        else:
            many = tr("{0} điều cần hỏi lại đơn vị").format(number(len(items)))
            self.heading.setText(f"{name}: {many}")
        if found != self.items.items:
            row = self.table.currentIndex().row()
            self.items.show(found)
            if found:
                self.table.setCurrentIndex(self.items.index(min(max(row, 0), len(found) - 1), 0))
        for part in (self.copy, self.open):
            part.setEnabled(bool(found))
        self._row_chosen(self.table.currentIndex())

    def _row_chosen(self, current: QModelIndex) -> None:
        items = self.items.items
        row = current.row()
        if 0 <= row < len(items):
            rule = tr(RULES[items[row].rule])
            self.rule.setText(tr("Quy tắc: {0}").format(rule))
        else:
            self.rule.setText(tr("Quy tắc chỉ nêu điều khác thường để hỏi lại, không kết luận gì."))

    def _open(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.items.items):
            item = self.items.items[row]
            self.cell_requested.emit(item.unit, item.week)

    def _copy(self) -> None:
        lines = [
            f"{item.name} ({item.unit}): " + ". ".join(self.items.text(row, c) for c in (1, 2))
            for row, item in enumerate(self.items.items)
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.told.emit(tr("Đã chép danh sách."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.table.hasFocus():
            self._open()
            return
        super().keyPressEvent(event)
