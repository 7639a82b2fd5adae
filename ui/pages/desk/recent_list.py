"""What was logged today, newest first; Enter or "Sửa" opens a row for correction."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QWidget

from models.log.interactions import Interaction
from ui.i18n import language, tr
from ui.pages.desk.words import about_row, label_of
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.theme.icons import drawn_once

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QPixmap
    from PySide6.QtWidgets import QStyleOptionViewItem

MOST = 60
_ROW = Qt.ItemDataRole.UserRole
_HEIGHT = 49
_TIME_WIDTH = 52


class RecentModel(QAbstractListModel):
    """A thin list of frozen rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Interaction] = []
        self.labels: dict[str, str] = {}
        self.fields: dict[str, str] = {}

    def show(self, rows: list[Interaction]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = rows[:MOST]
        self.endResetModel()

    def put_first(self, row: Interaction) -> None:
        """Add a row that was just logged."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._rows.insert(0, row)
        self.endInsertRows()
        if len(self._rows) > MOST:
            self.beginRemoveRows(QModelIndex(), MOST, len(self._rows) - 1)
            del self._rows[MOST:]
            self.endRemoveRows()

    def replace(self, row: Interaction) -> None:
        """Show a row that was edited or voided."""
        for place, present in enumerate(self._rows):
            if present.id == row.id:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def row(self, place: int) -> Interaction | None:
        """The row that stands there, if one does."""
        return self._rows[place] if place < len(self._rows) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            time, label = row.occurred_at[11:16], label_of(row, self.labels)
            voided = tr(", đã hủy") if row.voided_at else ""
            return f"{time} {label}, {about_row(row, self.fields)}{voided}"
        return None


class RowHeight(QStyledItemDelegate):
    """All rows are as high as two lines."""

    def sizeHint(
        self, option: "QStyleOptionViewItem", index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, _HEIGHT)


def _draw_row(painter: QPainter, box: QRect, row: Interaction, model: RecentModel) -> None:
    painter.setPen(QPen(QColor(tokens.LINE), 1))
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    main = app_font(tokens.FONT_SMALL)
    main.setStrikeOut(row.voided_at is not None)
    painter.setFont(main)
    painter.setPen(QColor(tokens.MUTED if row.voided_at else tokens.INK))
    painter.drawText(4, 20, row.occurred_at[11:16])
    room = box.width() - _TIME_WIDTH - 44
    elide = Qt.TextElideMode.ElideRight
    label = QFontMetrics(main).elidedText(label_of(row, model.labels), elide, room)
    painter.drawText(_TIME_WIDTH, 20, label)
    small = app_font(12)
    painter.setFont(small)
    painter.setPen(QColor(tokens.MUTED))
    about = tr("Đã hủy") if row.voided_at else about_row(row, model.fields)
    about = QFontMetrics(small).elidedText(about, elide, room + 40)
    painter.drawText(_TIME_WIDTH, 38, about)
    if row.voided_at is None:
        painter.setFont(app_font(tokens.FONT_SMALL, QFont.Weight.Medium))
        painter.setPen(QColor(tokens.PRIMARY))
        painter.drawText(box.right() - 32, 20, tr("Sửa"))


class RecentList(QListView):
    """Emits ``edit_requested`` with the row's id."""

    edit_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Of its own: before PySide6 says what Qt's is, it makes all kinds of widgets there are.
        self._area = QWidget()
        self.setViewport(self._area)
        self.rows = RecentModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowHeight(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("recent")
        # All of it is painted below: nothing beneath is painted for a press.
        self._area.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Các lượt mới ghi"))

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Two lines a row and the word "Sửa" where it can be clicked; all rows in one go, since
        Qt's questions for each cost more than its picture."""
        area = self._area
        painter = QPainter(area)
        scale, width = self.devicePixelRatioF(), area.width()
        chosen = self.currentIndex().row() if self.hasFocus() else -1
        top = self.visualRect(self.rows.index(0)).top()
        first = max(-top // _HEIGHT, 0)
        for place in range(first, first + area.height() // _HEIGHT + 2):
            row = self.rows.row(place)
            if row is not None:
                image = self._picture(row, place == chosen, width, scale)
                painter.drawPixmap(0, top + place * _HEIGHT, image)
        end = max(top + self.rows.rowCount() * _HEIGHT, 0)
        if end < area.height():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.CARD))
            painter.drawRect(0, end, width, area.height() - end)

    def _picture(self, row: Interaction, chosen: bool, width: int, scale: float) -> "QPixmap":
        """A new row moves all others: what they look like is kept, not drawn again."""

        def draw(painter: QPainter) -> None:
            _draw_row(painter, QRect(0, 0, width, _HEIGHT), row, self.rows)

        ground = tokens.WEAK if chosen else tokens.CARD
        key = f"recent/{hash(row)}/{chosen}/{language()}"
        return drawn_once(key, width, _HEIGHT, scale, ground, draw)

    def _request(self, index: QModelIndex) -> None:
        if index.isValid():
            self.edit_requested.emit(index.data(_ROW).id)

    def _over_edit(self, place: QPoint) -> bool:
        return place.x() > self._area.width() - 44 and self.indexAt(place).isValid()

    def mouseMoveEvent(self, event: "QMouseEvent") -> None:
        over = self._over_edit(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self._area.setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: "QMouseEvent") -> None:
        place = event.position().toPoint()
        super().mouseReleaseEvent(event)
        if self._over_edit(place):
            self._request(self.indexAt(place))

    def mouseDoubleClickEvent(self, event: "QMouseEvent") -> None:
        self._request(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._request(self.currentIndex())
            return
        super().keyPressEvent(event)
