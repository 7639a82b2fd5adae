"""The answers that were found: question with its hits, field, day and source below it."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from models.answers.search import Hit
from ui.i18n import tr
from ui.pages.answers.words import about, qt_spans
from ui.theme import tokens
from ui.theme.fonts import app_font

Index = QModelIndex | QPersistentModelIndex

_HIT = Qt.ItemDataRole.UserRole
_HEIGHT, _LINES, _LINE = 78, 2, 20
_LEFT, _TOP = 14, 10
_SPARE = 24
"""Pixels that hits may take more than the same letters unmarked."""


class HitModel(QAbstractListModel):
    """A thin list of hits; ``more`` when a person came to the end of it and there are more."""

    more = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hits: tuple[Hit, ...] = ()
        self._total = 0

    def show(self, hits: tuple[Hit, ...], total: int) -> None:
        """Replace all hits; what only goes on at the end leaves the view where it is."""
        before = self.hits
        goes_on = before and hits[: len(before)] == before
        self._total = total
        if goes_on and len(hits) > len(before):
            self.beginInsertRows(QModelIndex(), len(before), len(hits) - 1)
            self.hits = hits
            self.endInsertRows()
        elif hits != before:
            self.beginResetModel()
            self.hits = hits
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hits[index.row()]
        if role == _HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            state = "" if hit.answer.in_force else tr("Hết hiệu lực")
            return ", ".join(
                part for part in (hit.answer.question, about(hit.answer), state) if part
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return hit.answer.question
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self.hits) < self._total

    def fetchMore(self, _parent: Index) -> None:
        self.more.emit()


class HitPainter(QStyledItemDelegate):
    """Two lines of the question, one about it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit = index.data(_HIT)
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(box)
        if chosen:
            painter.fillRect(box, QColor(tokens.WEAK))
        painter.setPen(QPen(QColor(tokens.LINE), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if chosen:
            painter.fillRect(QRect(box.left(), box.top(), 4, box.height()), QColor(tokens.PRIMARY))
        inner = box.adjusted(_LEFT, _TOP, -_LEFT, 0)
        inner.setTop(_draw_question(painter, inner, hit) + 3)
        _draw_about(painter, inner, hit)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.PRIMARY), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, _HEIGHT)


class HitList(QListView):
    """``chosen`` with the row that holds now, or -1."""

    chosen = Signal(int)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = HitModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(HitPainter(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The card around it has the edge; the row that holds shows where the focus is.
        self.setStyleSheet("QListView, QListView:focus { border: none; padding: 0; }")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Các câu tìm được"))
        self.selectionModel().currentChanged.connect(self._changed)
        self.activated.connect(self._opened)

    def choose(self, row: int) -> None:
        """Let a row hold, and show it."""
        index = self.rows.index(row)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def move_by(self, rows: int) -> None:
        """Up or down from the row that holds."""
        last = self.rows.rowCount() - 1
        if last >= 0:
            self.choose(min(max(self.currentIndex().row() + rows, 0), last))

    def page_rows(self) -> int:
        """How many rows are seen at once."""
        return max(1, self.viewport().height() // _HEIGHT)

    def _changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(now.row())

    def _opened(self, _index: QModelIndex) -> None:
        self.opened.emit()


def mark_format(font: QFont) -> QTextCharFormat:
    """How a hit looks in a text of this font."""
    marked = QTextCharFormat()
    strong = QFont(font)
    strong.setWeight(QFont.Weight.Bold)
    marked.setFont(strong)
    marked.setBackground(QColor(tokens.WARN_WEAK))
    marked.setForeground(QColor(tokens.WARN_STRONG))
    return marked


def _draw_question(painter: QPainter, box: QRect, hit: Hit) -> int:
    """The question in at most two lines; where they end."""
    font = app_font(tokens.FONT_BODY, QFont.Weight.Medium)
    spans = qt_spans(hit.answer.question, hit.question_spans)
    text, layout = hit.answer.question, QTextLayout()
    lines = _lay_out(layout, text, font, spans, box.width())
    if lines > _LINES:
        second = layout.lineAt(_LINES - 1).textStart()
        rest = QFontMetrics(font).elidedText(
            text[second:], Qt.TextElideMode.ElideRight, box.width() - _SPARE
        )
        text, layout = text[:second] + rest, QTextLayout()
        _lay_out(layout, text, font, spans, box.width())
        lines = _LINES
    painter.setPen(QColor(tokens.INK if hit.answer.in_force else tokens.MUTED))
    down = (_LINES - lines) * _LINE // 2
    for number in range(lines):
        layout.lineAt(number).draw(painter, QPointF(box.left(), box.top() + down))
    return box.top() + down + lines * _LINE


def _lay_out(
    layout: QTextLayout, text: str, font: QFont, spans: list[tuple[int, int]], width: int
) -> int:
    """Fills the layout; how many lines, at most one more than are drawn."""
    layout.setFont(font)
    layout.setText(text)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrap)
    ranges = []
    for start, length in spans:
        if start + length <= len(text):
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, length, mark_format(font)
            ranges.append(part)
    layout.setFormats(ranges)
    layout.beginLayout()
    lines = 0
    while lines <= _LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, lines * _LINE))
        lines += 1
    layout.endLayout()
    return lines


def _draw_about(painter: QPainter, box: QRect, hit: Hit) -> None:
    font = app_font(tokens.FONT_SMALL)
    painter.setFont(font)
    left = box.left()
    if not hit.answer.in_force:
        painter.setPen(QColor(tokens.BAD))
        said = tr("Hết hiệu lực")
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft), said)
        left += QFontMetrics(font).horizontalAdvance(said + "  ")
    painter.setPen(QColor(tokens.MUTED))
    room = box.right() - left
    words = QFontMetrics(font).elidedText(about(hit.answer), Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRect(left, box.top(), room, 20), int(Qt.AlignmentFlag.AlignLeft), words)
