"""A list of names, each with its code and the actions "rename" and "retire"."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.parts.layouts import put_away, put_in
from ui.parts.pieces import ROW_SHEET, button, chip

_MARK_WIDTH = 72
_ACTION_WIDTH = 102


@dataclass(frozen=True)
class Named:
    """What a row shows. ``note`` is a word in a chip, ``mark`` what stands before the name."""

    code: str
    name: str
    active: bool
    note: str = ""
    mark: str = ""


class NameRow(QFrame):
    """One name; it turns into a field while it is being renamed."""

    rename_requested = Signal(str, str)
    active_requested = Signal(str, bool)

    def __init__(self, named: Named, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.named = named
        self.setObjectName("row")
        self.setStyleSheet(ROW_SHEET)
        self.name = QLabel(named.name)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setWordWrap(True)
        if not named.active:
            self.name.setProperty("role", "muted")
        mark = QLabel(named.mark)
        mark.setProperty("role", "small")
        mark.setMinimumWidth(_MARK_WIDTH)
        if not named.mark:
            mark.hide()
        self.edit = QLineEdit(named.name)
        self.edit.setMaxLength(160)
        self.edit.setAccessibleName(tr("Tên mới của {0}").format(named.name))
        self.edit.hide()
        self.rename = button(tr("Đổi tên"), "quiet")
        self.rename.setAccessibleName(tr("Đổi tên {0}").format(named.name))
        self.switch = button(tr("Ngừng dùng") if named.active else tr("Dùng lại"), "quiet")
        for action in (self.rename, self.switch):
            action.setMinimumWidth(_ACTION_WIDTH)
        self.switch.setAccessibleName(f"{self.switch.text()}: {named.name}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(10)
        row.addWidget(mark)
        row.addWidget(self.name, 1)
        row.addWidget(self.edit, 1)
        note = named.note if named.active else tr("Đã ngừng dùng")
        if note:
            row.addWidget(chip(note))
        row.addWidget(self.rename)
        row.addWidget(self.switch)
        self.rename.clicked.connect(self._rename)
        self.edit.returnPressed.connect(self._rename)
        self.switch.clicked.connect(self._switch)

    def is_editing(self) -> bool:
        """Whether a name is being typed."""
        return not self.edit.isHidden()

    def _rename(self) -> None:
        if self.is_editing():
            self.rename_requested.emit(self.named.code, self.edit.text())
            return
        self._open(True)
        self.edit.setFocus()
        self.edit.selectAll()

    def _open(self, editing: bool) -> None:
        self.edit.setVisible(editing)
        self.name.setVisible(not editing)
        self.switch.setVisible(not editing)
        self.rename.setText(tr("Lưu tên") if editing else tr("Đổi tên"))

    def _switch(self) -> None:
        self.active_requested.emit(self.named.code, not self.named.active)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_editing():
            self.edit.setText(self.named.name)
            self._open(False)
            self.rename.setFocus()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


class NameRows(QWidget):
    """The rows; an empty list says so."""

    rename_requested = Signal(str, str)
    active_requested = Signal(str, bool)

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = empty
        self.rows: list[NameRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def is_editing(self) -> bool:
        """Whether any name is being typed."""
        return any(row.is_editing() for row in self.rows)

    def come_after(self, control: QWidget) -> None:
        """Tab goes from ``control`` through the rows: they are made later than what follows."""
        for row in self.rows:
            for part in (row.edit, row.rename, row.switch):
                self.setTabOrder(control, part)
                control = part

    def show_names(self, names: list[Named]) -> None:
        """Replace all rows, unless nothing differs."""
        if names and [row.named for row in self.rows] == names and not self.is_editing():
            return
        held = next((row.named.code for row in self.rows if _holds_focus(row)), "")
        switched = any(row.switch.hasFocus() for row in self.rows)
        put_away(self._column)
        self.rows = []
        for named in names:
            row = NameRow(named)
            row.rename_requested.connect(self.rename_requested)
            row.active_requested.connect(self.active_requested)
            put_in(self._column, row)
            self.rows.append(row)
            if held and named.code == held:
                (row.switch if switched else row.rename).setFocus()
        if not names:
            nobody = QLabel(self._empty)
            nobody.setProperty("role", "muted")
            nobody.setWordWrap(True)
            self._column.addWidget(nobody)


def _holds_focus(row: NameRow) -> bool:
    focus = row.focusWidget()
    return focus is not None and focus.hasFocus()
