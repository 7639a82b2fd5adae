"""Making up for a shift in which nobody could log, or saying that nobody came. No dialog."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from models.clock import day_of
from models.log import coverage
from models.log.batch import OUTSIDE, BatchDraft
from models.log.context import LogContext
from models.log.coverage import DayState, ShiftState
from models.log.interactions import VISITORS
from models.text.formats import number
from models.uuid7 import uuid7
from ui.i18n import tr
from ui.pages.desk.batch import words
from ui.pages.desk.batch.count_grid import CountGrid
from ui.pages.desk.batch.shift_strip import ShiftStrip
from ui.pages.desk.batch.state_words import state_words
from ui.pages.desk.words import VISITOR_LABELS
from ui.parts.field_box import field_box, fill_fields
from ui.theme.cut_box import CutBox

_BACK_DAYS = 366
_REASON_LENGTH = 200


class BatchPanel(QFrame):
    """Emits what the person wants; keeps what was typed until it was stored."""

    day_wanted = Signal(object)
    """The shifts of this day are asked for."""
    batch_wanted = Signal(object)
    """A BatchDraft."""
    zero_wanted = Signal(object, str, str)
    """Day, shift and reason."""
    withdraw_wanted = Signal(str)
    closed = Signal()
    key_pressed = Signal(int)
    """A function key: a visitor does not wait for the panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._draft_id = ""
        self._state: DayState | None = None
        self.strip = ShiftStrip()
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.setAccessibleName(tr("Ngày của ca"))
        self.shift = CutBox()
        self.shift.setAccessibleName(tr("Ca"))
        self.shift.view().setMinimumWidth(300)
        self.at = QTimeEdit(QTime(18, 0))
        self.at.setDisplayFormat("HH:mm")
        self.at.setFixedWidth(108)
        self.at.setAccessibleName(tr("Giờ ngoài ca"))
        self.visitor = CutBox()
        self.visitor.setAccessibleName(tr("Đối tượng"))
        for code in VISITORS:
            self.visitor.addItem(tr(VISITOR_LABELS[code]), code)
        self.field = field_box()
        for box in (self.shift, self.visitor, self.field):
            # Five in a row at 125 %: each gives way, its list shows the whole.
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumWidth(118)
        self.counts = CountGrid()
        self.reason = QLineEdit()
        self.reason.setMaxLength(_REASON_LENGTH)
        self.reason.setPlaceholderText(tr("Lý do ghi bù"))
        self.reason.setAccessibleName(tr("Lý do ghi bù"))
        self.chips = [QPushButton(tr(reason)) for reason in words.READY_REASONS]
        self.zero = QPushButton(tr("Ca này không có lượt"))
        self.store = QPushButton()
        self.store.setProperty("kind", "primary")
        self._build()
        self._wire()

    def _build(self) -> None:
        title = QLabel(tr("Ghi bù"))
        title.setProperty("role", "heading")
        hint = QLabel(tr("Chọn ca, gõ số lượt từng loại. F1 đến F9 vẫn ghi lượt mới."))
        hint.setProperty("role", "small")
        hint.setWordWrap(True)
        self.close_button = QPushButton(tr("Đóng"))
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setToolTip(tr("Đóng, giữ những gì đã gõ (Esc)"))
        top = QHBoxLayout()
        top.addWidget(title)
        top.addSpacing(8)
        top.addWidget(hint, 1)
        top.addWidget(self.close_button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, 6, 2)
        column.setSpacing(6)
        column.addWidget(self.strip)
        whose = _row((self.day, 0), (self.shift, 4), (self.at, 0), (self.visitor, 3))
        whose.addWidget(self.field, 4)
        column.addLayout(whose)
        column.addWidget(self.counts)
        column.addLayout(_row((self.reason, 1), *((chip, 0) for chip in self.chips)))
        column.addStretch(1)
        for chip in self.chips:
            chip.setProperty("kind", "small")
            chip.setAccessibleName(tr("Lý do: {0}").format(chip.text()))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 4, 12, 8)
        whole.setSpacing(3)
        whole.addLayout(top)
        whole.addWidget(area, 1)
        whole.addLayout(_row((self.zero, 0), (self.store, 1)))
        self.setFocusProxy(self.counts)

    def _wire(self) -> None:
        self.strip.chosen.connect(self._choose_cell)
        self.day.dateChanged.connect(self._day_changed)
        self.shift.currentIndexChanged.connect(self._shift_changed)
        self.counts.changed.connect(self._show_total)
        self.counts.left.connect(self.reason.setFocus)
        self.reason.textChanged.connect(self._show_total)
        self.reason.returnPressed.connect(self._ask_store)
        for chip in self.chips:
            chip.clicked.connect(self._take_reason)
        self.zero.clicked.connect(self._ask_zero)
        self.store.clicked.connect(self._ask_store)
        self.close_button.clicked.connect(self.closed)
        for key in range(1, 10):
            quick = QShortcut(QKeySequence(f"F{key}"), self)
            quick.setAutoRepeat(False)
            quick.setObjectName(str(key))
            quick.activated.connect(self._press_key)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            ready = QShortcut(QKeySequence(keys), self)
            ready.setAutoRepeat(False)
            ready.activated.connect(self._ask_store)

    def is_empty(self) -> bool:
        """Whether nothing was typed that has to be kept."""
        return not self.counts.quantities()

    def show_choices(self, context: LogContext, now: datetime) -> None:
        """Kinds and fields as they are now; what was chosen stays."""
        self.counts.show_presets(list(context.presets.values()))
        kept = self.field.currentData() or ""
        fill_fields(self.field, list(context.fields.values()), kept)
        today = day_of(now)
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.setMinimumDate(self.day.maximumDate().addDays(-_BACK_DAYS))

    def begin(self, visitor: str, field: str, now: datetime) -> None:
        """An empty form with these choices."""
        self._draft_id = uuid7(now)
        self.counts.clear()
        self.visitor.setCurrentIndex(max(self.visitor.findData(visitor), 0))
        self.field.setCurrentIndex(max(self.field.findData(field), 0))

    def done(self) -> None:
        """It is stored: the next opening begins anew. The reason stays, it may hold for more."""
        self._draft_id = ""
        self.counts.clear()

    def show_strip(self, days: tuple[DayState, ...]) -> None:
        """The last days."""
        self.strip.show_days(days)

    def show_day(self, state: DayState, shift: str | None = None) -> None:
        """The shifts of the day; ``shift`` is chosen, else the one that was."""
        wanted = self.shift.currentData() if shift is None else shift
        coming = [one.shift.code for one in state.shifts if one.state == coverage.LATER]
        if wanted in coming and len(coming) < len(state.shifts):
            wanted = state.shifts[-1 - len(coming)].shift.code
        self._state = state
        self.day.blockSignals(True)
        self.day.setDate(QDate(state.day.year, state.day.month, state.day.day))
        self.day.blockSignals(False)
        self.shift.blockSignals(True)
        self.shift.clear()
        for one in state.shifts:
            said = f"{words.shift_name(one.shift)} · {state_words(one)}"
            self.shift.addItem(said, one.shift.code)
        self.shift.addItem(tr("Tăng cường"), OUTSIDE)
        tip = tr("Ngoài ca; ngày nghỉ: {0}").format(tr(state.off)) if state.off else tr("Ngoài ca")
        self.shift.setItemData(self.shift.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.shift.setToolTip(tip if state.off else "")
        self.shift.setCurrentIndex(max(self.shift.findData(wanted), 0))
        self.shift.blockSignals(False)
        self._shift_changed()

    def chosen_day(self) -> date:
        """The day in the form."""
        shown = self.day.date()
        return date(shown.year(), shown.month(), shown.day())

    def _chosen(self) -> ShiftState | None:
        code = self.shift.currentData()
        shifts = self._state.shifts if self._state is not None else ()
        return next((state for state in shifts if state.shift.code == code), None)

    def _choose_cell(self, day: date, shift: str) -> None:
        if self._state is None or self._state.day != day:
            self.day.setDate(QDate(day.year, day.month, day.day))
        self.shift.setCurrentIndex(max(self.shift.findData(shift), 0))
        self.counts.setFocus(Qt.FocusReason.TabFocusReason)

    def _day_changed(self) -> None:
        self.day_wanted.emit(self.chosen_day())

    def _shift_changed(self) -> None:
        self.at.setVisible(self.shift.currentData() == OUTSIDE)
        self.strip.mark(self.chosen_day(), self.shift.currentData() or OUTSIDE)
        self._show_total()

    def _show_total(self) -> None:
        state, one = self._state, self._chosen()
        total = sum(self.counts.quantities().values())
        closed = state is not None and bool(state.closed)
        coming = one is not None and one.state == coverage.LATER
        day = words.day_words(self.chosen_day())
        if closed and state is not None:
            said = tr("Tuần {0} đã chốt").format(state.closed)
        elif one is None:
            said = tr("Ghi {0} lượt tăng cường {1}").format(number(total), day)
        else:
            said = tr("Ghi {0} lượt cho ca {1} {2}")
            said = said.format(number(total), words.shift_name(one.shift), day)
        self.store.setText(said)
        self.store.setEnabled(bool(total) and not closed and not coming)
        held = one is not None and one.state == coverage.ZERO
        empty = one is not None and one.state == coverage.GAP
        words_zero = tr("Bỏ xác nhận không có lượt") if held else tr("Ca này không có lượt")
        self.zero.setText(words_zero)
        self.zero.setEnabled((held or (empty and not total)) and not closed)

    def _take_reason(self) -> None:
        chip = self.sender()
        if isinstance(chip, QPushButton):
            self.reason.setText(chip.text())
            self.reason.setFocus()

    def _ask_zero(self) -> None:
        one = self._chosen()
        if one is None:
            return
        if one.state == coverage.ZERO:
            self.withdraw_wanted.emit(one.zero)
        else:
            self.zero_wanted.emit(self.chosen_day(), one.shift.code, self.reason.text())

    def _ask_store(self) -> None:
        if not self.store.isEnabled():
            return
        shift, at = self.shift.currentData(), self.at.time()
        draft = BatchDraft(
            id=self._draft_id,
            day=self.chosen_day(),
            shift=shift,
            quantities=self.counts.quantities(),
            reason=self.reason.text(),
            visitor=self.visitor.currentData(),
            field=self.field.currentData() or None,
            at=time(at.hour(), at.minute()) if shift == OUTSIDE else None,
        )
        self.batch_wanted.emit(draft)

    def _press_key(self) -> None:
        self.key_pressed.emit(int(self.sender().objectName()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _row(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget, stretch in parts:
        row.addWidget(widget, stretch)
    return row
