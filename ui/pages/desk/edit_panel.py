"""Correct or void one row, beside the buttons: logging goes on meanwhile."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from models.log.context import FieldNow, PresetNow
from models.log.interactions import MOST, VISITORS, HistoryLine, Interaction
from models.store.retention import BLANKED_TEXT
from models.text.formats import NOTHING
from models.text.note_guard import NOTE_LENGTH
from ui.i18n import tr
from ui.pages.desk.procedure_field import ProcedureField
from ui.pages.desk.words import VISITOR_LABELS
from ui.parts.field_box import field_box, fill_fields
from ui.parts.scrolling import in_scroll
from ui.theme.cut_box import CutBox


class EditPanel(QWidget):
    """Emits what the person wants; keeps what was typed until it was stored."""

    save_requested = Signal(str, dict, str)
    void_requested = Signal(str, str)
    procedures_wanted = Signal(str)
    """The procedures that this finds are asked for."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Interaction | None = None
        self._people: dict[str, str] = {}
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self.preset = CutBox()
        self.preset.setAccessibleName(tr("Loại lượt"))
        self.visitor = CutBox()
        self.visitor.setAccessibleName(tr("Đối tượng"))
        for code in VISITORS:
            self.visitor.addItem(tr(VISITOR_LABELS[code]), code)
        self.field = field_box()
        self.procedure = ProcedureField()
        self.quantity = QSpinBox()
        self.quantity.setRange(1, MOST)
        self.quantity.setAccessibleName(tr("Số lượt"))
        self.note = QLineEdit()
        self.note.setMaxLength(NOTE_LENGTH)
        self.note.setPlaceholderText(tr("Không ghi họ tên, số điện thoại"))
        self.note.setAccessibleName(tr("Ghi chú"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(NOTE_LENGTH)
        self.reason.setAccessibleName(tr("Lý do sửa hoặc hủy"))
        self._history = QLabel()
        self._history.setWordWrap(True)
        self._history.setProperty("role", "small")
        self._history.setTextFormat(Qt.TextFormat.PlainText)
        self._build()

    def _build(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setSpacing(4)
        form.addRow(tr("Loại lượt"), self.preset)
        form.addRow(tr("Đối tượng"), self.visitor)
        form.addRow(tr("Lĩnh vực"), self.field)
        form.addRow(tr("Thủ tục (không bắt buộc)"), self.procedure)
        form.addRow(tr("Số lượt"), self.quantity)
        form.addRow(tr("Ghi chú (không bắt buộc)"), self.note)
        form.addRow(tr("Lý do"), self.reason)
        self._save = QPushButton(tr("Lưu sửa đổi"))
        self._save.setProperty("kind", "primary")
        self._void = QPushButton(tr("Hủy lượt này"))
        self._void.setProperty("kind", "danger")
        close = QPushButton(tr("Đóng"))
        close.setProperty("kind", "quiet")
        buttons = QHBoxLayout()
        buttons.addWidget(self._save)
        buttons.addWidget(self._void)
        inside = QWidget()
        told = QVBoxLayout(inside)
        told.setContentsMargins(1, 0, 1, 0)
        told.setSpacing(8)
        told.addLayout(form)
        told.addWidget(self._history)
        told.addStretch(1)
        # A long history must not make the window taller than the screen.
        self._area = in_scroll(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(close)
        column.addLayout(top)
        column.addWidget(self._area, 1)
        column.addLayout(buttons)
        self._save.clicked.connect(self._ask_save)
        self._void.clicked.connect(self._ask_void)
        close.clicked.connect(self.closed)
        self.reason.returnPressed.connect(self._ask_save)
        self.note.returnPressed.connect(self._ask_save)
        self.procedure.wanted.connect(self.procedures_wanted)

    def show_row(
        self,
        row: Interaction,
        history: list[HistoryLine],
        presets: list[PresetNow],
        fields: list[FieldNow],
        people: dict[str, str],
    ) -> None:
        """Fill the form from a row; ``people``: the names of officers by code."""
        self._row, self._people = row, people
        self._title.setText(tr("Lượt ghi lúc {0}").format(row.occurred_at[11:16]))
        self.preset.clear()
        for preset in presets:
            self.preset.addItem(tr(preset.label), preset.code)
        self.preset.setCurrentIndex(_place(self.preset, row.preset))
        self.visitor.setCurrentIndex(max(self.visitor.findData(row.visitor), 0))
        fill_fields(self.field, fields, row.field or "")
        self.field.setCurrentIndex(_place(self.field, row.field or ""))
        self.procedure.show_code(row.procedure or "")
        self.quantity.setValue(row.quantity)
        self.note.setText(row.note or "")
        self.reason.setText(tr("Ghi nhầm"))
        for control in (self._save, self._void, self.preset, self.visitor, self.field):
            control.setEnabled(row.voided_at is None)
        self._history.setText(self._story(history))
        self.preset.setFocus()

    def _changes(self) -> dict[str, Any]:
        wanted = {
            "preset": self.preset.currentData(),
            "visitor": self.visitor.currentData(),
            "field": self.field.currentData() or None,
            "procedure": self.procedure.code(),
            "quantity": self.quantity.value(),
            "note": self.note.text(),
        }
        # What was retired meanwhile may stay, but could not be chosen anew.
        return {name: new for name, new in wanted.items() if (new or None) != self._was(name)}

    def _was(self, name: str) -> object:
        return getattr(self._row, name) or None

    def _story(self, history: list[HistoryLine]) -> str:
        if len(history) < 2:
            return ""
        words = {"original": tr("Ghi lần đầu"), "edit": tr("Sửa"), "void": tr("Đã hủy")}
        lines = [tr("Lịch sử của lượt:")]
        for line in history:
            when = f"{line.at[11:16]} {line.at[8:10]}/{line.at[5:7]}"
            officer = self._people.get(line.officer, line.officer)
            said = f"{when} · {words.get(line.kind, line.kind)} · {officer}"
            if line.kind == "edit":
                said += ": " + "; ".join(self._steps(line))
            if line.reason:
                said += f" ({tr(line.reason)})"
            lines.append(said)
        return "\n".join(lines)

    def _steps(self, line: HistoryLine) -> list[str]:
        """What an edit changed, in the words of the form's own lists."""
        boxes = {"preset": self.preset, "visitor": self.visitor, "field": self.field}
        steps = []
        for name, (old, new) in line.changes.items():
            shown = [str(value) if value not in (None, "") else NOTHING for value in (old, new)]
            if name in boxes:
                known = [boxes[name].itemText(boxes[name].findData(value)) for value in (old, new)]
                shown = [word or plain for word, plain in zip(known, shown, strict=True)]
            shown = [tr(BLANKED_TEXT) if value == BLANKED_TEXT else value for value in shown]
            steps.append(" > ".join(shown))
        return steps

    def _ask_save(self) -> None:
        if self._row is not None and self._row.voided_at is None:
            self.save_requested.emit(self._row.id, self._changes(), self.reason.text())

    def _ask_void(self) -> None:
        if self._row is not None:
            self.void_requested.emit(self._row.id, self.reason.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in pages:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + pages[Qt.Key(event.key())] * bar.pageStep())
            return
        super().keyPressEvent(event)


def _place(box: QComboBox, code: str) -> int:
    """Where a code stands in a box; one that is not offered any more is put at its end."""
    if box.findData(code) < 0:
        box.addItem(code, code)
    return box.findData(code)
