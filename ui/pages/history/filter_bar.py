"""What the history is narrowed to: words, days, kind, field, officer, voided rows."""

from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.log.choices import Choice, Choices
from models.log.listing import Filter
from models.text.fold import fold
from ui.i18n import tr
from ui.pages.history.periods import ALL, Between, QuickPeriods, days_of
from ui.parts.wrap_row import WrapRow
from ui.theme import tokens
from ui.theme.cut_box import CutBox
from ui.theme.icons import icon

LETTERS = 3
"""From so many letters on words are searched while they are typed; fewer fit half the log."""
_LONGEST = 200


class FilterBar(QWidget):
    """``changed`` as soon as something else is looked for; ``left_down`` by the arrow down.

    The button ``all`` clears everything; whoever holds the bar finds a place for it.
    """

    changed = Signal()
    left_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._weekday, self._oldest = date.today(), 0, date.today()
        self._quick = ALL
        self._asked = ""
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Tìm trong ghi chú, loại, lĩnh vực, cán bộ"))
        self.words.setAccessibleName(tr("Tìm lượt, có dấu hoặc không dấu"))
        self.words.setToolTip(tr("Gõ từ 3 chữ cái là tìm ngay; ít hơn thì bấm Enter."))
        self.words.setMaxLength(_LONGEST)
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(220)
        glass = QAction(icon("search", tokens.MUTED, tokens.ICON), "", self)
        self.words.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.quick, self.between = QuickPeriods(), Between()
        self.preset, self.field = _box(tr("Loại lượt")), _box(tr("Lĩnh vực"))
        self.officer = _box(tr("Cán bộ"))
        self.voided = QCheckBox(tr("Cả lượt đã hủy"))
        self.all = QPushButton(tr("Xóa bộ lọc"))
        self.all.setProperty("kind", "quiet")
        self.all.setEnabled(False)
        self._build()
        self._wire()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.words, 1)
        top.addWidget(self.quick)
        below = QWidget()
        row = WrapRow(below)
        for control in (
            self.between,
            self.preset,
            self.field,
            self.officer,
            _tall(self.voided),
        ):
            row.addWidget(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(below)
        self.setFocusProxy(self.words)

    def _wire(self) -> None:
        self.words.textChanged.connect(self._typed)
        self.words.returnPressed.connect(self._entered)
        self.words.installEventFilter(self)
        self.quick.chosen.connect(self._period_chosen)
        self.between.changed.connect(self._days_set)
        for box in (self.preset, self.field, self.officer):
            box.activated.connect(self._tell)
        self.voided.toggled.connect(self._tell)
        self.all.clicked.connect(self.clear)

    def show_choices(self, choices: Choices) -> None:
        """Fill the lists; what was chosen stays chosen."""
        _fill(self.preset, tr("Mọi loại"), choices.presets, translated=True)
        _fill(self.field, tr("Mọi lĩnh vực"), choices.fields, translated=True)
        _fill(self.officer, tr("Mọi cán bộ"), choices.officers, translated=False)

    def show_today(self, today: date, first_weekday: int, oldest: date) -> None:
        """What the quick choices mean; ``oldest`` is the first day that has rows."""
        self._today, self._weekday, self._oldest = today, first_weekday, oldest
        self._show_period()

    def filter(self) -> Filter:
        """What is looked for."""
        first, last = self._days()
        return Filter(
            first=first,
            last=last,
            search=self._words(),
            preset=self.preset.currentData() or None,
            voided=self.voided.isChecked(),
            field=self.field.currentData() or None,
            officer=self.officer.currentData() or None,
        )

    def narrow_to(self, first: date, last: date) -> None:
        """Look at these days only."""
        self._quick = ""
        self.between.show_days(first, last)
        self._show_period()
        self._tell()

    def clear(self) -> None:
        """Look for everything again."""
        for control in (self.words, self.voided):
            control.blockSignals(True)
        self.words.clear()
        self.voided.setChecked(False)
        for control in (self.words, self.voided):
            control.blockSignals(False)
        for box in (self.preset, self.field, self.officer):
            box.setCurrentIndex(0)
        self._asked, self._quick = "", ALL
        self._show_period()
        self.words.setFocus()
        self._tell()

    def _days(self) -> tuple[date | None, date | None]:
        if self._quick:
            return days_of(self._quick, self._today, self._weekday)
        return self.between.days()

    def _show_period(self) -> None:
        self.quick.mark(self._quick)
        if self._quick:
            first, last = self._days()
            self.between.show_days(first or self._oldest, last or self._today)

    def _period_chosen(self, code: str) -> None:
        self._quick = code
        self._show_period()
        self._tell()

    def _days_set(self) -> None:
        self._quick = ""
        self._show_period()
        self._tell()

    def _words(self) -> str:
        text = self.words.text().strip()
        long = sum(map(len, fold(text).split())) >= LETTERS
        return text if long or text == self._asked else ""

    def _typed(self) -> None:
        if self.words.text().strip() != self._asked:
            self._asked = ""
        self._tell()

    def _entered(self) -> None:
        self._asked = self.words.text().strip()
        self._tell()

    def _tell(self) -> None:
        self.all.setEnabled(self.filter() != Filter())
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
            if down:
                self.left_down.emit()
            return down
        return super().eventFilter(watched, event)


def _tall(control: QWidget) -> QWidget:
    """As high as the boxes beside it, and in the middle of that."""
    holder = QWidget()
    holder.setFixedHeight(tokens.CONTROL_HEIGHT)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(control)
    return holder


class _Box(CutBox):
    """As wide as its place, with a list as wide as its entries."""

    def sizeHint(self) -> QSize:
        return QSize(152, super().sizeHint().height())


def _box(name: str) -> QComboBox:
    box = _Box()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    box.setMaxVisibleItems(20)
    box.view().setMinimumWidth(360)
    return box


def _fill(box: QComboBox, all_: str, entries: tuple[Choice, ...], translated: bool) -> None:
    chosen: Any = box.currentData()
    box.clear()
    box.addItem(all_, "")
    for entry in entries:
        if entry.active or entry.used:
            name = tr(entry.name) if translated else entry.name
            label = name if entry.active else tr("{0} (đã ngừng)").format(name)
            box.addItem(label, entry.code)
    box.setCurrentIndex(max(box.findData(chosen), 0))
