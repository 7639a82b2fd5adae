"""Every text that a window shows or lets a screen reader say."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTableView,
    QTabWidget,
    QTextEdit,
    QTreeView,
    QWidget,
)

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_EDIT, _EDITABLE = Qt.ItemDataRole.EditRole, Qt.ItemFlag.ItemIsEditable
_TOP: QModelIndex | QPersistentModelIndex = QModelIndex()


def words_shown(root: QWidget) -> list[tuple[str, str]]:
    """Each text with the kind of widget and the property it stands in, hidden ones included.

    What people typed, and the names of files and folders, are no texts of the program.
    """
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        for place, text in _words(widget):
            if text:
                found.append((f"{type(widget).__name__} {widget.objectName()} {place}", text))
    return found


def _words(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tool tip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield "what's this", widget.whatsThis()
    if widget.isWindow():
        yield "window title", widget.windowTitle()
    for action in widget.actions():
        yield "action", action.text()
        yield "action's tool tip", action.toolTip()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QComboBox():
            yield from (("item", widget.itemText(row)) for row in range(widget.count()))
        case QLineEdit() | QTextEdit() | QPlainTextEdit():
            yield "placeholder", widget.placeholderText()
        case QGroupBox() | QMenu():
            yield "title", widget.title()
        case QMessageBox():
            yield "informative text", widget.informativeText()
        case QSpinBox():
            yield "value", widget.text()
            yield "special value", widget.specialValueText()
        case QTabBar():
            yield from (("tab", widget.tabText(place)) for place in range(widget.count()))
            yield from (("tab's tip", widget.tabToolTip(place)) for place in range(widget.count()))
        case QTabWidget():
            yield from (("tab", widget.tabText(place)) for place in range(widget.count()))
        case QTableView():
            yield from _headings(widget.horizontalHeader())
            yield from _cells(widget.model(), widget.model().columnCount(_TOP))
        case QTreeView():
            yield from _headings(widget.header())
        case QAbstractItemView() if not isinstance(widget, QHeaderView):
            if not isinstance(widget.window(), QFileDialog):
                yield from _cells(widget.model(), 1)


def _headings(header: QHeaderView) -> Iterator[tuple[str, str]]:
    model = header.model()
    for section in range(model.columnCount(_TOP) if model is not None else 0):
        title = model.headerData(section, Qt.Orientation.Horizontal)
        yield "heading", str(title or "")


def _cells(model: QAbstractItemModel | None, columns: int) -> Iterator[tuple[str, str]]:
    if model is None:
        return
    for row in range(model.rowCount(_TOP)):
        for column in range(columns):
            for role in _ROLES:
                index = model.index(row, column)
                said = index.data(role)
                if said == index.data(_EDIT) and index.flags() & _EDITABLE:
                    # What people typed; a choice is edited as its code.
                    continue
                # Qt marks the line between two groups of a list in this way.
                if isinstance(said, str) and said != "separator":
                    yield f"cell {row},{column}", said
