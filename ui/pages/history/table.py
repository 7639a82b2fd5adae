"""The table of the history: rows of one height, painted by themselves."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from models.log.listing import Listed
from ui.i18n import tr
from ui.pages.history import words
from ui.pages.history.model import (
    FIELD,
    KIND,
    NOTE,
    OFFICER,
    QUANTITY,
    RECORDED,
    STATE,
    TIME,
    VISITOR,
    Index,
    RowsModel,
)
from ui.parts.tables import fill_card, lay_out
from ui.session import Session
from ui.theme import tokens
from ui.theme.fonts import app_font

ROW_HEIGHT = 34
_PAD = 9
_COLOURS = {
    "plain": (tokens.SURFACE, tokens.MUTED, tokens.LINE),
    "info": (tokens.WEAK, tokens.PRIMARY, tokens.INFO_LINE),
    "warn": (tokens.WARN_WEAK, tokens.WARN_STRONG, tokens.WARN_LINE),
    "bad": (tokens.BAD_WEAK, tokens.BAD, tokens.BAD_LINE),
}
_FIXED = {
    TIME: 128,
    RECORDED: 128,
    VISITOR: 112,
    FIELD: 132,
    QUANTITY: 44,
    OFFICER: 126,
    STATE: 132,
}
# What goes first where there is little room; the detail beside the table says it all.
_SPARED = ((RECORDED, 1180), (VISITOR, 960), (OFFICER, 800), (FIELD, 640))
_KIND_SHARE, _KIND_MOST = 0.6, 210
_ROOMY, _FIELD_ROOMY = 1180, 190


class RowDelegate(QStyledItemDelegate):
    """Paints a cell; the state as chips, voided rows struck out."""

    def __init__(self, table: "HistoryTable") -> None:
        super().__init__(table)
        self._table = table
        self._font = app_font(tokens.FONT_SMALL)
        self._strong = app_font(tokens.FONT_SMALL, QFont.Weight.Medium)
        self._struck = app_font(tokens.FONT_SMALL)
        self._struck.setStrikeOut(True)
        self._small = app_font(12, QFont.Weight.Medium)
        self._metrics = {
            font.key(): QFontMetricsF(font)
            for font in (self._font, self._strong, self._struck, self._small)
        }

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, column = QRectF(option.rect), index.column()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.WEAK))
            painter.drawRect(box)
        painter.setPen(QPen(QColor(tokens.LINE), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if chosen and self._table.hasFocus():
            self._ring(painter, box, column)
        listed = self._table.rows.listed(index.row())
        if listed is None:
            return
        inner = box.adjusted(_PAD, 0, -_PAD, 0)
        if column == STATE:
            self._chips(painter, inner, words.chips(listed))
        else:
            self._text(painter, inner, listed, column)

    def _ring(self, painter: QPainter, box: QRectF, column: int) -> None:
        """Around the row, not the cell: a row is what is chosen."""
        painter.setPen(QPen(QColor(tokens.PRIMARY), 2))
        edge = box.adjusted(0, 1, 0, -1)
        painter.drawLine(edge.topLeft(), edge.topRight())
        painter.drawLine(edge.bottomLeft(), edge.bottomRight())
        if column == TIME:
            painter.drawLine(edge.topLeft(), edge.bottomLeft())
        if column == STATE:
            painter.drawLine(edge.topRight(), edge.bottomRight())

    def _text(self, painter: QPainter, box: QRectF, listed: Listed, column: int) -> None:
        font, colour = self._font, tokens.INK
        if listed.row.voided_at is not None:
            font, colour = self._struck, tokens.MUTED
        elif column == KIND:
            font = self._strong
        elif column in (VISITOR, FIELD, OFFICER, RECORDED):
            colour = tokens.MUTED
        side = Qt.AlignmentFlag.AlignRight if column == QUANTITY else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        painter.setPen(QColor(colour))
        text = self._table.rows.text(listed, column)
        fits = self._metrics[font.key()].elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), fits)

    def _chips(self, painter: QPainter, box: QRectF, chips: list[words.Chip]) -> None:
        painter.setFont(self._small)
        metrics = self._metrics[self._small.key()]
        left = box.left()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for chip in chips:
            back, ink, edge = _COLOURS[chip.level]
            width = metrics.horizontalAdvance(chip.text) + 16
            if left + width > box.right() + 1:
                break
            shape = QRectF(left, box.center().y() - 10, width, 20)
            painter.setPen(QPen(QColor(edge), 1))
            painter.setBrush(QColor(back))
            painter.drawRoundedRect(shape, 10, 10)
            painter.setPen(QColor(ink))
            painter.drawText(shape, int(Qt.AlignmentFlag.AlignCenter), chip.text)
            left += width + 5
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class HistoryTable(QTableView):
    """Choosing a row shows it beside the table; Enter or a double click opens it for correction."""

    row_chosen = Signal(object)
    """A Listed, or None."""
    edit_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(session, self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        lay_out(self, tr("Các lượt đã ghi, mới nhất trước"), ROW_HEIGHT)
        fill_card(self)
        self.setStyleSheet(
            "QTableView { border: none; padding: 0; background: transparent; }"
            f"QHeaderView::section {{ padding: 8px {_PAD}px; }}"
        )
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.doubleClicked.connect(self._ask_edit)

    def current(self) -> Listed | None:
        """The chosen row."""
        return self.rows.listed(self.currentIndex().row())

    def choose(self, row: int) -> None:
        """Choose a row, as far as there is one."""
        if 0 <= row < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(row, TIME))

    def _moved(self, current: Index, _before: Index) -> None:
        # The ring runs over the edges of its row: both rows are painted whole.
        self.viewport().update()
        self.row_chosen.emit(self.rows.listed(current.row()) if current.isValid() else None)

    def _ask_edit(self) -> None:
        self.edit_requested.emit()

    def _fit(self) -> None:
        width = self.viewport().width()
        hidden = {column for column, needed in _SPARED if width < needed}
        left = width
        widths = {**_FIXED, FIELD: _FIELD_ROOMY} if width >= _ROOMY else _FIXED
        for column, wanted in widths.items():
            self.setColumnHidden(column, column in hidden)
            if column not in hidden:
                self.setColumnWidth(column, wanted)
                left -= wanted
        kind = min(max(round(left * _KIND_SHARE), 120), _KIND_MOST)
        self.setColumnWidth(KIND, kind)
        self.setColumnWidth(NOTE, max(left - kind, 60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            # Where the arrows begin must be seen, and Enter must mean it.
            self.choose(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_requested.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            # A row is what is chosen: the first and the last one, not the ends of one.
            self.choose(0 if event.key() == Qt.Key.Key_Home else self.rows.rowCount() - 1)
        else:
            super().keyPressEvent(event)
