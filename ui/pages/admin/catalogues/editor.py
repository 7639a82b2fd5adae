"""One catalogue with what can be done to it: the table, its buttons, and what is wrong."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from models.catalogues.current import current
from models.catalogues.spec import ACTIVE, Spec
from models.text.formats import number
from ui.i18n import tr, tr_problem
from ui.pages.admin.catalogues.draft import POSITION, Draft, DraftRow
from ui.pages.admin.catalogues.table import DraftTable
from ui.parts.pieces import button
from ui.session import Session
from ui.theme import tokens
from ui.theme.icons import icon

_SEARCH_MS = 150
_SEARCHED_FROM = 30


class CatalogueEditor(QWidget):
    """``edited`` whenever what is unsaved changed."""

    edited = Signal()

    def __init__(self, session: Session, spec: Spec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._session = session
        self.draft = Draft(spec, self)
        self.table = DraftTable(self.draft, tr(spec.label))
        self.add = _tool("plus", tr("Thêm"))
        self.switch = _tool("void", tr("Ngừng dùng"))
        self.up = _tool("chevron_up", "", tr("Lên một dòng"))
        self.down = _tool("chevron_down", "", tr("Xuống một dòng"))
        self.undo = _tool("undo", "", tr("Hoàn tác (Ctrl+Z)"))
        self.redo = _tool("redo", "", tr("Làm lại (Ctrl+Y)"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Tìm mã hoặc tên"))
        self.search.setAccessibleName(tr("Tìm trong danh mục"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(260)
        self.count = QLabel()
        self.count.setProperty("role", "small")
        self.fault = QLabel()
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setStyleSheet(f"color: {tokens.BAD}; font-weight: 500;")
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SEARCH_MS)
        self._build()
        self._wire()

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(6)
        for part in (self.add, self.switch, self.up, self.down, self.undo, self.redo):
            tools.addWidget(part)
        tools.addStretch(1)
        tools.addWidget(self.count)
        tools.addWidget(self.search)
        ordered = self.spec.has(POSITION)
        self.up.setVisible(ordered)
        self.down.setVisible(ordered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(tools)
        column.addWidget(self.table, 1)
        column.addWidget(self.fault)

    def _wire(self) -> None:
        self.add.clicked.connect(self._add)
        self.switch.clicked.connect(self._switch)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.undo.clicked.connect(self.draft.steps.undo)
        self.redo.clicked.connect(self.draft.steps.redo)
        # A step tells of its cells before the stack has counted it.
        self.draft.steps.canUndoChanged.connect(self.undo.setEnabled)
        self.draft.steps.canRedoChanged.connect(self.redo.setEnabled)
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)
        self.search.textChanged.connect(self._search_later)
        self._later.timeout.connect(self._search)
        self.draft.rows_changed.connect(self._look)
        self.draft.cells_changed.connect(self._look)
        self.table.selectionModel().selectionChanged.connect(self._look_at_selection)
        self.table.cells.modelReset.connect(self._look_at_selection)
        for sequence, act in (
            ("Ctrl+Z", self.draft.steps.undo),
            ("Ctrl+Y", self.draft.steps.redo),
            ("Ctrl+Shift+Z", self.draft.steps.redo),
        ):
            key = QShortcut(QKeySequence(sequence), self)
            # A cell that is being typed in takes these keys itself.
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(act)

    def reload(self) -> None:
        """Begin again from the store. Call inside ``store.read()``."""
        entries = current(self.spec)
        if entries != self.draft.entries or self.draft.edited():
            self.draft.load(entries)
        self._look()

    def store_changed(self) -> None:
        """Somebody else wrote: what is being edited stays."""
        if not self.draft.edited():
            self.reload()

    def unsaved(self) -> int:
        """How many rows would be written."""
        return len(self.draft.edited())

    def show_first_fault(self) -> None:
        """Bring the first wrong cell into view."""
        for row in self.draft.rows:
            faults = self.draft.found().faults.get(row)
            if faults:
                self.table.show_row(row, next(iter(faults)))
                self.table.setFocus()
                return

    def _look(self) -> None:
        draft = self.draft
        active = sum(row.active for row in draft.rows)
        if self.spec.has(ACTIVE):
            said = tr("{0} đang dùng, {1} ngừng dùng")
            self.count.setText(said.format(number(active), number(len(draft.rows) - active)))
        else:
            self.count.setText(tr("{0} dòng").format(number(active)))
        self.search.setVisible(len(draft.rows) >= _SEARCHED_FROM)
        self._look_at_selection()
        self.edited.emit()

    def _show_fault(self) -> None:
        """Why the row with the frame cannot be saved, else the first that cannot."""
        faults = self.draft.found().faults
        wrong = [row for row in self.table.chosen() if row in faults]
        row = next(iter(wrong), None) or next((r for r in self.draft.rows if r in faults), None)
        if row is None:
            self.fault.clear()
        else:
            key, problem = next(iter(faults[row].items()))
            where = tr(self.spec.column(key).label) if key else self.spec.name_of(row.values)
            place = self.draft.rows.index(row) + 1
            said = tr("Dòng {0}, {1}: {2}").format(place, where, tr_problem(problem))
            others = len(faults) - 1
            more = tr("{0} (và {1} dòng khác)").format(said, others) if others else said
            self.fault.setText(more)
        self.fault.setVisible(bool(self.fault.text()))

    def _look_at_selection(self) -> None:
        self._show_fault()
        rows = self.table.chosen()
        self.switch.setEnabled(bool(rows))
        back = bool(rows) and not any(row.active for row in rows)
        removes = not self.spec.has(ACTIVE) or (bool(rows) and all(r.stored is None for r in rows))
        words = tr("Dùng lại") if back else tr("Bỏ dòng") if removes else tr("Ngừng dùng")
        self.switch.setText(words)
        self.switch.setAccessibleName(words)
        self.switch.setIcon(icon("refresh" if back else "void", tokens.PRIMARY, tokens.ICON_SMALL))
        one = rows[0] if len(rows) == 1 and not self.search.text() else None
        place = self.draft.rows.index(one) if one in self.draft.rows else -1
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < len(self.draft.rows) - 1)

    def _add(self) -> None:
        row = self.draft.add(tr("thêm dòng"))
        first = next(c.key for c in self.table.cells.columns if c.key in ("label", "name", "day"))
        self.table.show_row(row, self.spec.key if self.spec.suggest is None else first)
        self.table.setFocus()
        self.table.edit(self.table.currentIndex())

    def _switch(self) -> None:
        rows = self.table.chosen()
        if not rows:
            return
        back = not any(row.active for row in rows)
        self.draft.switch(rows, back, tr("dùng lại") if back else tr("ngừng dùng"))

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        rows: list[DraftRow] = self.table.chosen()
        if len(rows) == 1:
            self.draft.move(rows[0], by, tr("đổi thứ tự"))
            self.table.show_row(rows[0])

    def _search_later(self) -> None:
        self._later.start()

    def _search(self) -> None:
        self.table.cells.search(self.search.text())


def _tool(name: str, text: str, tip: str = "") -> QPushButton:
    made = button(text, "quiet")
    made.setIcon(icon(name, tokens.PRIMARY, tokens.ICON_SMALL))
    made.setAccessibleName(tip or text)
    made.setToolTip(tip)
    return made
