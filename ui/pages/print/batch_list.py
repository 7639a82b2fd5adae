"""The batches made so far: number, kind, day, check code, copies sent to a printer."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from models.clock import parse_time
from models.handouts.batches import Batch
from models.handouts.recall import STATE_LABELS
from models.text.formats import day_short, number
from ui.i18n import N_, tr
from ui.theme import tokens
from ui.theme.fonts import app_font

Index = QModelIndex | QPersistentModelIndex
KIND_NAMES = {"a5": "A5", "a4": "A4"}
EDITION_NAMES = {
    "vi": N_("tiếng Việt"),
    "en": N_("tiếng Anh"),
    "vi+en": N_("song ngữ"),
    "vi-large": N_("chữ lớn"),
    "en-large": N_("tiếng Anh, chữ lớn"),
}
_BATCH, _STATE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ROW = 54
_PAD = 10


class BatchModel(QAbstractListModel):
    """Batches, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batches: list[Batch] = []
        self._states: Mapping[str, str] = {}

    def show(self, batches: list[Batch], states: Mapping[str, str]) -> None:
        """Replace them all. ``states``: of batches to take back and of old ones, by number."""
        self.beginResetModel()
        self._batches, self._states = batches, states
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._batches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        batch = self._batches[index.row()]
        if role == _BATCH:
            return batch
        state = tr(STATE_LABELS[self._states[batch.number]]) if batch.number in self._states else ""
        if role == _STATE:
            done = tr("Đã thu {0} tờ").format(number(batch.collected))
            return done if batch.collected else state
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return ", ".join(part for part in (said(batch), state) if part)
        return None


def said(batch: Batch) -> str:
    """A batch in words."""
    parts = [
        batch.number,
        about(batch),
        tr("mã kiểm tra {0}").format(batch.fingerprint),
        tr("đã gửi tới máy in {0} tờ").format(number(batch.sent)),
    ]
    if batch.filed:
        parts.append(tr("ghi ra tệp PDF cho {0} tờ").format(number(batch.filed)))
    if batch.collected:
        day = day_short(parse_time(batch.collected_at).date())
        parts.append(tr("đã thu hồi {0} tờ, ngày {1}").format(number(batch.collected), day))
    return ", ".join(parts)


def about(batch: Batch) -> str:
    """Day, kind and edition of a batch."""
    day = day_short(parse_time(batch.created_at).date())
    kind = KIND_NAMES.get(batch.kind, batch.kind)
    return f"{day} · {kind} · {tr(EDITION_NAMES.get(batch.language, batch.language))}"


def _amount(batch: Batch) -> str:
    if batch.sent or not batch.filed:
        return tr("{0} tờ").format(number(batch.sent))
    return tr("PDF · {0} tờ").format(number(batch.filed))


class _RowPainter(QStyledItemDelegate):
    """Two lines a batch."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        batch = index.data(_BATCH)
        rect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.WEAK))
        painter.setPen(QPen(QColor(tokens.LINE), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(_PAD, 6, -_PAD, -6)
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        lower = upper.translated(0, inner.height() // 2)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(tokens.INK))
        painter.setFont(app_font(tokens.FONT_BODY, QFont.Weight.Bold))
        painter.drawText(upper, left, batch.number)
        mark = index.data(_STATE)
        if mark:
            beside = upper.adjusted(
                painter.fontMetrics().horizontalAdvance(batch.number + "  "), 0, 0, 0
            )
            painter.setPen(QColor(tokens.MUTED if batch.collected else tokens.BAD))
            painter.drawText(beside, left, mark)
            painter.setPen(QColor(tokens.INK))
        painter.drawText(upper, right, _amount(batch))
        painter.setPen(QColor(tokens.MUTED))
        painter.setFont(app_font(tokens.FONT_SMALL))
        code = painter.fontMetrics().horizontalAdvance(batch.fingerprint) + 10
        room = painter.fontMetrics().elidedText(
            about(batch), Qt.TextElideMode.ElideRight, lower.width() - code
        )
        painter.drawText(lower, left, room)
        painter.drawText(lower, right, batch.fingerprint)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(220, _ROW)


class BatchList(QListView):
    """The list; rows of one height, so that years of batches scroll at once. ``picked`` when
    another batch, or none, is chosen."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = BatchModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_RowPainter(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Các lô in"))
        self.setMinimumHeight(2 * _ROW)

    def show_batches(self, batches: list[Batch], states: Mapping[str, str] | None = None) -> None:
        """Replace what is shown; see :meth:`BatchModel.show`. The chosen batch stays chosen."""
        before = self.chosen()
        self._model.show(batches, states or {})
        for place, batch in enumerate(batches):
            if before is not None and batch.number == before.number:
                self.setCurrentIndex(self._model.index(place, 0))

    def chosen(self) -> Batch | None:
        """The batch that is chosen."""
        found = self.currentIndex().data(_BATCH)
        return found if isinstance(found, Batch) else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.picked.emit()
