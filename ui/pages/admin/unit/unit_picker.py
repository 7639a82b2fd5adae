"""Find the unit among the official 3,321 by typing, with or without accents."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from models.setup.units import UnitEntry, find_unit, search_units
from ui.i18n import tr
from ui.parts.pieces import field, quiet

_MOST = 50
_ROWS_SHOWN = 6
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS_SHOWN,
    Qt.Key.Key_PageUp: -_ROWS_SHOWN,
}


class SearchEdit(QLineEdit):
    """A field whose arrows move in the list below it."""

    moved = Signal(int)
    accepted = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class UnitPicker(QWidget):
    """Emits the unit that was chosen."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = SearchEdit()
        self.edit.setPlaceholderText(tr("Gõ tên xã, phường, đặc khu; có dấu hay không đều được"))
        self.edit.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Các đơn vị tìm thấy"))
        self.list.hide()
        self.none = quiet(tr("Không tìm thấy. Hãy gõ ngắn hơn, hoặc tự điền các ô bên dưới."), True)
        self.none.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(field(tr("Tìm đơn vị"), self.edit))
        column.addWidget(self.list)
        column.addWidget(self.none)
        self.edit.textEdited.connect(self._search)
        self.edit.moved.connect(self._move)
        self.edit.accepted.connect(self._accept)
        self.edit.given_up.connect(self._close)
        self.list.itemClicked.connect(self._choose)

    def results(self) -> list[str]:
        """The rows that are listed now."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def _search(self, text: str) -> None:
        found = search_units(text, _MOST)
        self.list.clear()
        for entry in found:
            self.list.addItem(_row(entry))
        row = max(self.list.sizeHintForRow(0), 1)
        self.list.setFixedHeight(row * min(len(found), _ROWS_SHOWN) + 6)
        self.list.setVisible(bool(found))
        self.none.setVisible(bool(text.strip()) and not found)

    def _move(self, by: int) -> None:
        last = self.list.count() - 1
        if last >= 0:
            self.list.setCurrentRow(min(max(self.list.currentRow() + by, 0), last))
            self.edit.setAccessibleDescription(self.list.currentItem().text())

    def _accept(self) -> None:
        if self.list.count():
            self._choose(self.list.currentItem() or self.list.item(0))

    def _choose(self, item: QListWidgetItem) -> None:
        entry = find_unit(item.data(Qt.ItemDataRole.UserRole))
        self._close()
        if entry is not None:
            self.chosen.emit(entry)

    def _close(self) -> None:
        self.edit.clear()
        self.list.clear()
        self.list.hide()
        self.none.hide()


def _row(entry: UnitEntry) -> QListWidgetItem:
    item = QListWidgetItem(tr("{0} · mã {1}").format(entry.place, entry.code))
    item.setData(Qt.ItemDataRole.UserRole, entry.code)
    return item
