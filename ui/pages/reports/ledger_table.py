"""The ledger of weeks: one row a week, its state in words, what it waits for at the end."""

from collections.abc import Collection
from datetime import datetime

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from models.delivery.way import Way
from models.reports.ledger import LedgerWeek
from models.text.formats import number
from ui.i18n import tr
from ui.pages.reports import words
from ui.parts.tables import fill_card, lay_out
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.words.weeks import period, week_name

WEEK, PERIOD, STATE, TOTAL, REVISION, ACTION = range(6)
ROW_HEIGHT = 40
_WEEK_ROLE = Qt.ItemDataRole.UserRole
_CHIPS_ROLE = Qt.ItemDataRole.UserRole + 1
_COLOURS = {
    "info": (tokens.WEAK, tokens.PRIMARY, tokens.INFO_LINE),
    "ok": (tokens.OK_WEAK, tokens.OK, tokens.OK_LINE),
    "warn": (tokens.WARN_WEAK, tokens.WARN_STRONG, tokens.WARN_LINE),
    "bad": (tokens.BAD_WEAK, tokens.BAD, tokens.BAD_LINE),
}

Index = QModelIndex | QPersistentModelIndex


class LedgerModel(QAbstractTableModel):
    """A thin table of frozen weeks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.weeks: list[LedgerWeek] = []
        self._chips: list[list[words.Chip]] = []
        self._ways: dict[str, Way] = {}

    def show(self, weeks: list[LedgerWeek], now: datetime, ways: dict[str, Way]) -> None:
        """Replace all weeks, newest first; ``ways`` of their files by label."""
        self._ways = ways
        chips = [words.chips(week, now, ways.get(week.week.label)) for week in weeks]
        if weeks == self.weeks and chips == self._chips:
            return
        self.beginResetModel()
        self.weeks, self._chips = weeks, chips
        self.endResetModel()

    def show_sending(self, labels: Collection[str], percent: int, now: datetime) -> None:
        """How far the files of these weeks are."""
        for row, week in enumerate(self.weeks):
            label = week.week.label
            if label in labels:
                self._chips[row] = words.chips(week, now, self._ways.get(label), percent)
                cell = self.index(row, STATE)
                self.dataChanged.emit(cell, cell)

    def text(self, row: int, column: int) -> str:
        """What a cell says, chips as words."""
        week = self.weeks[row]
        match column:
            case 0:
                return week_name(week.week)
            case 1:
                return period(week.week)
            case 2:
                return ", ".join(chip.text for chip in self._chips[row])
            case 3:
                return number(week.total)
            case 4:
                return words.revision(week) or "–"
        return words.action_label(week) or "–"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.weeks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else ACTION + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == _WEEK_ROLE:
            return self.weeks[index.row()]
        if role == _CHIPS_ROLE:
            return self._chips[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == STATE:
            return self.text(index.row(), STATE)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [self.text(index.row(), column) for column in range(ACTION + 1)]
            said[TOTAL] = tr("{0} lượt").format(said[TOTAL])
            return ", ".join(part for part in said if part != "–")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = section in (TOTAL, ACTION)
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            heads = (
                tr("Tuần"),
                tr("Kỳ"),
                tr("Trạng thái"),
                tr("Lượt"),
                tr("Bản, mã kiểm tra"),
                tr("Việc cần làm"),
            )
            return heads[section]
        return None


class LedgerDelegate(QStyledItemDelegate):
    """Paints a cell; the state as chips."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(tokens.WEAK))
        painter.setPen(QPen(QColor(tokens.LINE), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if state & QStyle.StateFlag.State_Selected and self._focused(option):
            self._outline(painter, box, index.column())
        inner = box.adjusted(13, 0, -13, 0)
        if index.column() == STATE:
            self._chips(painter, inner, index.data(_CHIPS_ROLE))
        else:
            self._text(painter, inner, index)
        painter.restore()

    def _focused(self, option: QStyleOptionViewItem) -> bool:
        view = option.widget
        return isinstance(view, QWidget) and view.hasFocus()

    def _outline(self, painter: QPainter, box: QRectF, column: int) -> None:
        """The focus ring runs around the row, not the cell: a row is what is chosen."""
        painter.setPen(QPen(QColor(tokens.PRIMARY), 2))
        edge = box.adjusted(0, 1, 0, -1)
        painter.drawLine(edge.topLeft(), edge.topRight())
        painter.drawLine(edge.bottomLeft(), edge.bottomRight())
        if column == WEEK:
            painter.drawLine(box.topLeft(), box.bottomLeft())
        if column == ACTION:
            painter.drawLine(box.topRight(), box.bottomRight())

    def _text(self, painter: QPainter, box: QRectF, index: Index) -> None:
        column, text = index.column(), str(index.data())
        heavy = column in (WEEK, TOTAL)
        weight = QFont.Weight.Bold if heavy else QFont.Weight.Normal
        colour, side = tokens.INK, Qt.AlignmentFlag.AlignLeft
        if column in (TOTAL, ACTION):
            side = Qt.AlignmentFlag.AlignRight
        if column == REVISION:
            colour = tokens.MUTED
        if column == ACTION and text != "–":
            colour, weight = tokens.PRIMARY, QFont.Weight.Medium
        font = app_font(tokens.FONT_BODY, weight)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        fits = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), fits)

    def _chips(self, painter: QPainter, box: QRectF, chips: list[words.Chip]) -> None:
        font = app_font(tokens.FONT_SMALL, QFont.Weight.Medium)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        left = box.left()
        for chip in chips:
            back, ink, edge = _COLOURS[chip.level]
            room = box.right() - left
            if room < 44:
                break
            text = metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, room - 22)
            width = metrics.horizontalAdvance(text) + 22
            shape = QRectF(left, box.center().y() - 12, width, 24)
            painter.setPen(QPen(QColor(edge), 1))
            painter.setBrush(QColor(back))
            painter.drawRoundedRect(shape, 12, 12)
            painter.setPen(QColor(ink))
            painter.drawText(shape, int(Qt.AlignmentFlag.AlignCenter), text)
            left += width + 6


class LedgerTable(QTableView):
    """Choosing a row shows its week; Enter, or a click on the last column, does what it asks."""

    week_chosen = Signal(str)
    action_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._telling = True
        self.ledger = LedgerModel(self)
        self.setModel(self.ledger)
        self.setItemDelegate(LedgerDelegate(self))
        lay_out(self, tr("Sổ các tuần"), ROW_HEIGHT)
        fill_card(self)
        self.setStyleSheet("QTableView { border: none; padding: 0; }")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_headers()
        self.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.clicked.connect(self._clicked)
        self.entered.connect(self._hovered)

    def _set_headers(self) -> None:
        self.horizontalHeader().setSectionResizeMode(STATE, QHeaderView.ResizeMode.Stretch)
        for column, width in (
            (WEEK, 92),
            (PERIOD, 166),
            (TOTAL, 84),
            (REVISION, 148),
            (ACTION, 156),
        ):
            self.setColumnWidth(column, width)

    def show_weeks(
        self, weeks: list[LedgerWeek], now: datetime, chosen: str, ways: dict[str, Way]
    ) -> None:
        """Replace the rows and choose the week ``chosen`` without telling of it."""
        self._telling = False
        self.ledger.show(weeks, now, ways)
        for row, week in enumerate(weeks):
            if week.week.label == chosen and row != self.currentIndex().row():
                self.setCurrentIndex(self.ledger.index(row, WEEK))
        self._telling = True

    def _row_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        # The ring runs over the edges of its row: both rows are painted whole.
        self.viewport().update()
        if current.isValid() and self._telling:
            self.week_chosen.emit(self.ledger.weeks[current.row()].week.label)

    def _clicked(self, index: QModelIndex) -> None:
        week = self.ledger.weeks[index.row()]
        if index.column() == ACTION and words.action_label(week):
            self.action_requested.emit(week.week.label)

    def _hovered(self, index: QModelIndex) -> None:
        link = index.column() == ACTION and self.ledger.text(index.row(), ACTION) != "–"
        shape = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        used = len(self.ledger.weeks) * ROW_HEIGHT
        left = self.viewport().height() - used
        if left < 2 * ROW_HEIGHT:
            return
        painter = QPainter(self.viewport())
        painter.setFont(app_font(tokens.FONT_SMALL))
        painter.setPen(QColor(tokens.MUTED))
        text = tr("Sổ thêm một dòng mỗi tuần theo lịch, kể cả tuần máy không mở.")
        box = QRectF(12, used, self.viewport().width() - 24, min(left, 2 * ROW_HEIGHT))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), text)

    def sizeHint(self) -> QSize:
        return QSize(700, 6 * ROW_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(500, 4 * ROW_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self.currentIndex().row()
            if row >= 0:
                self.action_requested.emit(self.ledger.weeks[row].week.label)
            return
        super().keyPressEvent(event)
