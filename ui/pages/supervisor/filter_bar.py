"""Which units and which weeks the matrix shows."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from models.calendar.weeks import Week
from ui.i18n import tr

_TYPING_MS = 120


class FilterBar(QWidget):
    """``changed`` when other units are wanted, ``span_changed`` with the labels of the weeks."""

    changed = Signal()
    span_changed = Signal(str, str)
    left = Signal()
    """Down or Enter in the search: to the matrix."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Tìm mã hoặc tên"))
        self.search.setAccessibleName(tr("Tìm đơn vị"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(80)
        self.only = QCheckBox(tr("Chỉ hiện đơn vị cần xem"))
        self.first, self.last = QComboBox(), QComboBox()
        self.search.setMinimumWidth(120)
        self.search.setAcceptDrops(False)
        self.first.setAccessibleName(tr("Từ tuần"))
        self.last.setAccessibleName(tr("Đến tuần"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.only)
        row.addWidget(QLabel(tr("Tuần")))
        row.addWidget(self.first)
        row.addWidget(QLabel("–"))
        row.addWidget(self.last)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TYPING_MS)
        self._soon.timeout.connect(self.changed)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self.left)
        self.only.toggled.connect(self.changed)
        self.first.activated.connect(self._span)
        self.last.activated.connect(self._span)

    def show_weeks(self, weeks: list[Week], first: str, last: str) -> None:
        """All weeks that can be chosen, newest first, and the two that hold."""
        known = [self.first.itemData(row) for row in range(self.first.count())]
        for box, label in ((self.first, first), (self.last, last)):
            # A list that somebody has opened stays as it is.
            if known != [week.label for week in weeks]:
                box.clear()
                for week in weeks:
                    box.addItem(f"{week.number}/{week.year}", week.label)
            box.setCurrentIndex(box.findData(label))

    def text(self) -> str:
        """What is looked for."""
        return self.search.text()

    def begin(self, text: str) -> None:
        """Somebody typed while the matrix had the focus."""
        self.search.setFocus()
        self.search.setText(text)

    def _typed(self) -> None:
        self._soon.start()

    def _span(self) -> None:
        first, last = self.first.currentData(), self.last.currentData()
        if first > last:
            # The end that was not touched follows the other.
            touched = self.sender()
            if touched is self.first:
                last = first
            else:
                first = last
        self.span_changed.emit(first, last)
