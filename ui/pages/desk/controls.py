"""Visitor type, field and quantity: what the next key press takes over."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QSpinBox,
    QWidget,
)

from models.log.context import FieldNow
from models.log.interactions import MOST, VISITORS
from ui.i18n import tr
from ui.pages.desk.words import VISITOR_LABELS
from ui.theme.cut_box import CutBox

_FIELD_LEAST = 140
"""px; "Người có công" can be read in it."""


class WrapRow(QLayout):
    """Puts its items in a row and starts another when the width is used up.

    Before it does, what may be narrower becomes so, if all find room in one row then.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def _arrange(self, area: QRect, apply: bool) -> int:
        left, top, tall = area.x(), area.y(), 0
        for item, hint in zip(self._items, self._sizes(area.width()), strict=True):
            if left > area.x() and left + hint.width() > area.right() + 1:
                left, top, tall = area.x(), top + tall + self._gap, 0
            if apply:
                item.setGeometry(QRect(left, top, hint.width(), hint.height()))
            left += hint.width() + self._gap
            tall = max(tall, hint.height())
        return top + tall - area.y()

    def _sizes(self, width: int) -> list[QSize]:
        sizes = [item.sizeHint() for item in self._items]
        over = sum(size.width() for size in sizes) + self._gap * (len(sizes) - 1) - width
        spare = [
            size.width() - self._least(item) for item, size in zip(self._items, sizes, strict=True)
        ]
        if not 0 < over <= sum(spare):
            return sizes
        for size, less in zip(sizes, spare, strict=True):
            size.setWidth(size.width() - min(less, over))
            over -= min(less, over)
        return sizes

    def _least(self, item: QLayoutItem) -> int:
        widget = item.widget()
        least = widget.property("least") if widget is not None else None
        return int(least) if least else item.sizeHint().width()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._arrange(area, apply=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size


class Segments(QWidget):
    """A row of buttons of which one is chosen; Tab enters it, arrows move in it."""

    chosen = Signal(str)

    def __init__(self, choices: dict[str, str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._codes = list(choices)
        for place, (code, label) in enumerate(choices.items()):
            button = QPushButton(tr(label))
            button.setCheckable(True)
            edge = "first" if place == 0 else "last" if place == len(choices) - 1 else "middle"
            button.setProperty("segment", edge)
            button.setProperty("code", code)
            button.setAccessibleName(f"{name}: {tr(label)}")
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.idClicked.connect(self._tell)

    def choose(self, code: str) -> None:
        """Check a choice without telling anybody."""
        if code in self._codes:
            self._group.button(self._codes.index(code)).setChecked(True)

    def code(self) -> str:
        """The chosen code; the first when nothing was chosen."""
        place = self._group.checkedId()
        return self._codes[max(place, 0)]

    def _tell(self, place: int) -> None:
        self.chosen.emit(self._codes[place])


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


def field_box() -> QComboBox:
    """A list of fields."""
    box = CutBox()
    box.setAccessibleName(tr("Lĩnh vực"))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(15)
    box.setMaxVisibleItems(20)
    box.view().setMinimumWidth(420)
    return box


def fill_fields(box: QComboBox, fields: list[FieldNow], chosen: str) -> None:
    """Put the fields into a box: none first, favourites, a line, the others."""
    box.clear()
    box.addItem(tr("Không chọn lĩnh vực"), "")
    for field in fields:
        if not field.favourite and box.count() > 1 and box.itemData(0, _SEEN) is None:
            box.setItemData(0, True, _SEEN)
            box.insertSeparator(box.count())
        box.addItem(tr(field.name), field.code)
    box.setCurrentIndex(max(box.findData(chosen), 0))


_SEEN = Qt.ItemDataRole.UserRole + 1


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
