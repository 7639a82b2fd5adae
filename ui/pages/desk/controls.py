"""Visitor type, field and quantity: what the next key press takes over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from models.log.context import FieldNow
from models.log.interactions import MOST, VISITORS
from ui.i18n import tr
from ui.pages.desk.words import VISITOR_LABELS
from ui.parts.field_box import field_box, fill_fields
from ui.parts.segments import Segments
from ui.parts.wrap_row import WrapRow

_FIELD_LEAST = 140
"""px; "Người có công" can be read in it."""


class Controls(QWidget):
    """The row above the buttons."""

    changed = Signal()
    quantity_typed = Signal()
    batch_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choices = {code: VISITOR_LABELS[code] for code in VISITORS}
        self.visitor = Segments(choices, tr("Đối tượng"))
        self.field = field_box()
        self.field.setProperty("least", _FIELD_LEAST)
        self.quantity = QSpinBox()
        self.quantity.setRange(1, MOST)
        self.quantity.setFixedWidth(86)
        self.quantity.setAccessibleName(tr("Số lượt mỗi lần bấm"))
        row = WrapRow(self)
        row.addWidget(self.visitor)
        row.addWidget(self.field)
        row.addWidget(_labelled(tr("Số lượt"), self.quantity))
        self.batch = QPushButton(tr("Ghi bù…"))
        self.batch.setToolTip(tr("Ghi bù cho ca đã qua, hoặc xác nhận ca không có lượt (Ctrl+T)"))
        row.addWidget(self.batch)
        self.batch.clicked.connect(self.batch_requested)
        self.visitor.chosen.connect(self._tell)
        self.field.currentIndexChanged.connect(self._tell)
        self.quantity.lineEdit().returnPressed.connect(self.quantity_typed)

    def show_fields(self, fields: list[FieldNow], chosen: str) -> None:
        """Fill the field list, favourites first."""
        self.field.blockSignals(True)
        fill_fields(self.field, fields, chosen)
        self.field.blockSignals(False)

    def _tell(self, *_: object) -> None:
        self.changed.emit()


def _labelled(text: str, control: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setBuddy(control)
    row.addWidget(label)
    row.addWidget(control)
    return holder
