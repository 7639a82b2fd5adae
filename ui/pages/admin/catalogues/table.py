"""The table in which a catalogue is edited."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from models.catalogues.spec import ACTIVE, Column, Spec
from models.text.fold import fold
from ui.i18n import tr, tr_problem
from ui.pages.admin.catalogues.draft import POSITION, Draft, DraftRow
from ui.theme import tokens
from ui.words.catalogues import shown

_ROW = 40
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
# Pixels that columns with short values need; the others share what is left by these weights.
_FIXED = {"key": 64, "code": 112, "favourite": 96, "start": 112, "end": 112, "day": 116}
_FIXED |= {"kind": 140, "active": 118}
_WEIGHTS = {"label": 5, "hint": 4, "activity": 4, "outcome": 4, "name": 8, "group_name": 3}
_WEIGHTS |= {"field": 4, "weekdays": 4}
_LEAST = 90

Index = QModelIndex | QPersistentModelIndex


def _hidden(spec: Spec, column: Column) -> bool:
    """Places change with the arrows, and codes that are made of names need no room."""
    return column.key == POSITION or (column.key == spec.key and spec.suggest is not None)


class DraftModel(QAbstractTableModel):
    """The rows of a draft that hold all words searched for."""

    def __init__(self, draft: Draft, parent: QWidget) -> None:
        super().__init__(parent)
        self.draft = draft
        self.columns: list[Column] = [c for c in draft.spec.columns if not _hidden(draft.spec, c)]
        self.shown: list[DraftRow] = []
        self._words: list[str] = []
        self._folded: dict[DraftRow, str] = {}
        draft.rows_changed.connect(self.look)
        draft.cells_changed.connect(self._cells_changed)

    def search(self, text: str) -> None:
        """Show rows with all these words, accents or not; an empty text shows all."""
        self._words = fold(text).split()
        self.look()

    def look(self) -> None:
        """Take the rows of the draft anew."""
        self.beginResetModel()
        rows = self.draft.rows
        if self._words:
            rows = [row for row in rows if row.stored is None or self._holds(row)]
        self.shown = list(rows)
        self.endResetModel()

    def _holds(self, row: DraftRow) -> bool:
        if row not in self._folded:
            spec = self.draft.spec
            self._folded[row] = fold(f"{row.values[spec.key]} {spec.name_of(row.values)}")
        return all(word in self._folded[row] for word in self._words)

    def _cells_changed(self) -> None:
        self._folded.clear()
        if self.shown:
            last = self.index(len(self.shown) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, index: Index) -> DraftRow:
        """The row an index stands in."""
        return self.shown[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section].label)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        row, column = self.row_of(index), self.columns[index.column()]
        # What rows are known by stays for ever; the state has a button of its own.
        locked = column.key == ACTIVE or (column.fixed and row.stored is not None)
        return usual if locked else usual | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.row_of(index), self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return row.values[column.key] if column.cell.choices else self._text(row, column)
        if role in (Qt.ItemDataRole.BackgroundRole, Qt.ItemDataRole.ForegroundRole):
            return self._brush(row, column.key, role)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.fault(row, column.key) or self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.fault(row, column.key)
        return None

    def _text(self, row: DraftRow, column: Column) -> str:
        kept = row.values[column.key]
        if column.key == ACTIVE and row.stored is None:
            return tr("Mới")
        if column.key in row.unread or not kept:
            return kept
        return shown(column, kept)

    def fault(self, row: DraftRow, key: str) -> str:
        """Why a cell cannot be saved; empty for one that can."""
        faults = self.draft.found().faults.get(row)
        if not faults:
            return ""
        problem = faults.get(key)
        if problem is None and key == self.columns[0].key:
            # What is wrong with the row, or with a column that is not shown.
            shown = {column.key for column in self.columns}
            problem = next((faults[other] for other in faults if other not in shown), None)
        return tr_problem(problem) if problem is not None else ""

    def _brush(self, row: DraftRow, key: str, role: int) -> QBrush | None:
        bad = bool(self.fault(row, key))
        if role == Qt.ItemDataRole.BackgroundRole:
            if bad:
                return QBrush(QColor(tokens.BAD_WEAK))
            return QBrush(QColor(tokens.WARN_WEAK)) if row.edited else None
        if bad:
            return QBrush(QColor(tokens.BAD))
        return None if row.active else QBrush(QColor(tokens.MUTED))

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        column = self.columns[index.column()]
        self.draft.write(
            self.row_of(index), column.key, str(value), tr("sửa {0}").format(tr(column.label))
        )
        return True


class CellDelegate(QStyledItemDelegate):
    """Cells are typed in, or chosen where only a few values exist; wrong ones have a frame."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # The style sheet's items have no background of their own to fill.
        back = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(back, QBrush):
            painter.fillRect(option.rect, back)
        super().paint(painter, option, index)
        if index.data(Qt.ItemDataRole.AccessibleDescriptionRole):
            painter.save()
            painter.setPen(QPen(QColor(tokens.BAD), 1))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -3))
            painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        assert isinstance(model, DraftModel)
        column = model.columns[index.column()]
        if column.cell.choices is None:
            edit = QLineEdit(parent)
            edit.setAccessibleName(tr(column.label))
            edit.setStyleSheet(
                f"QLineEdit {{ border: 2px solid {tokens.PRIMARY}; border-radius: 0;"
                " padding: 0 8px; min-height: 0; }}"
            )
            return edit
        chooser = QComboBox(parent)
        chooser.setAccessibleName(tr(column.label))
        for value, label in column.cell.choices.items():
            chooser.addItem(tr(label), value)
        chooser.activated.connect(self._chosen)
        return chooser

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(index.data(Qt.ItemDataRole.EditRole)), 0))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractTableModel, index: Index) -> None:  # type: ignore[override]
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)

    def _chosen(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


class DraftTable(QTableView):
    """Enter or F2 opens the cell with the frame; Tab goes on to the next control."""

    moved = Signal()

    def __init__(self, draft: Draft, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = DraftModel(draft, self)
        self.setModel(self.cells)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        keys = [column.key for column in self.cells.columns]
        self._keys = keys
        head.setMinimumSectionSize(60)

    def chosen(self) -> list[DraftRow]:
        """The selected rows."""
        return [self.cells.row_of(index) for index in self.selectionModel().selectedRows()]

    def show_row(self, row: DraftRow, key: str = "") -> None:
        """Select a row, with the frame on one of its cells."""
        if row not in self.cells.shown:
            return
        keys = [column.key for column in self.cells.columns]
        place = keys.index(key) if key in keys else 0
        index = self.cells.index(self.cells.shown.index(row), place)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fixed = sum(_FIXED.get(key, 0) for key in self._keys)
        weights = sum(_WEIGHTS.get(key, 0) for key in self._keys)
        left = self.viewport().width() - fixed
        for place, key in enumerate(self._keys):
            share = left * _WEIGHTS.get(key, 0) // max(weights, 1)
            self.setColumnWidth(place, _FIXED.get(key) or max(share, _LEAST))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.cells.shown and not self.currentIndex().isValid():
            self.setCurrentIndex(self.cells.index(0, 0))
