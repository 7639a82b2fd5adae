"""The pages of the public screen as a list; how each stands is said in a second line."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.i18n import tr
from ui.theme import tokens
from ui.theme.fonts import app_font

ON, OFF, LACKING = "on", "off", "lacking"
_COLOURS = {ON: tokens.OK, OFF: tokens.EDGE, LACKING: tokens.WARN}
_ROW = QSize(160, 50)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class PageRow:
    """``state``: shown in turn, off, or without a confirmed channel."""

    id: str
    title: str
    details: str
    state: str


class PageRows(QAbstractListModel):
    """A thin list of rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[PageRow] = []

    def show(self, rows: list[PageRow]) -> None:
        """Replace the rows; as long as their ids are the same the choice stays."""
        if [row.id for row in rows] == [row.id for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.title}\n{row.details}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {row.details}"
        return None


class PageList(QListView):
    """``picked`` with the id of the page to edit, ``switched`` when Space is pressed on it."""

    picked = Signal(str)
    switched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PageRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_TwoLines(self))
        self.setAccessibleName(tr("Các trang lần lượt hiện"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_rows(self, rows: list[PageRow], chosen: str) -> None:
        """Show these, with one of them chosen."""
        self.blockSignals(True)
        self.rows.show(rows)
        place = next((n for n, row in enumerate(rows) if row.id == chosen), 0)
        self.setCurrentIndex(self.rows.index(place))
        self.blockSignals(False)

    def _moved(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(self.rows.rows[current.row()].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.switched.emit(self.rows.rows[self.currentIndex().row()].id)
            return
        super().keyPressEvent(event)


class _TwoLines(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        model = index.model()
        assert isinstance(model, PageRows)
        row = model.rows[index.row()]
        area = QRectF(option.rect).adjusted(26, 6, -8, -6)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_COLOURS[row.state]))
        painter.drawEllipse(QRectF(option.rect.left() + 11, area.top() + 5, 9, 9))
        upper = QRectF(area.left(), area.top(), area.width(), area.height() / 2)
        self._line(painter, upper, row.title, 14, tokens.INK if row.state != OFF else tokens.MUTED)
        lower = upper.translated(0, area.height() / 2)
        warns = row.state == LACKING
        colour = tokens.WARN_STRONG if warns else tokens.MUTED
        self._line(painter, lower, row.details, 12, colour)
        painter.restore()

    def _line(self, painter: QPainter, box: QRectF, text: str, px: int, colour: str) -> None:
        font = app_font(px, QFont.Weight.Medium if px > 12 else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LEFT, cut)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return _ROW
