"""The days that are looked at: quick choices, or from one day to another."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QPushButton, QWidget

from models.calendar.weeks import week_of
from ui.i18n import N_, tr

ALL, TODAY, THIS_WEEK, LAST_WEEK, MONTH = "all", "today", "this_week", "last_week", "month"
QUICK = (
    (TODAY, N_("Hôm nay")),
    (THIS_WEEK, N_("Tuần này")),
    (LAST_WEEK, N_("Tuần trước")),
    (MONTH, N_("Tháng này")),
    (ALL, N_("Tất cả")),
)
_EARLIEST = date(2020, 1, 1)
_DATE_WIDTH = 128

Days = tuple[date | None, date | None]


def days_of(code: str, today: date, first_weekday: int) -> Days:
    """First and last day of a quick choice, both included; None where there is no limit."""
    if code == TODAY:
        return today, today
    if code == MONTH:
        after = (today.replace(day=1) + timedelta(days=31)).replace(day=1)
        return today.replace(day=1), after - timedelta(days=1)
    if code in (THIS_WEEK, LAST_WEEK):
        week = week_of(today, first_weekday)
        if code == LAST_WEEK:
            week = week_of(week.first - timedelta(days=1), first_weekday)
        return week.first, week.last
    return None, None


class QuickPeriods(QWidget):
    """A row of buttons; none is chosen while days were typed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Khoảng thời gian"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons: dict[str, QPushButton] = {}
        for place, (code, label) in enumerate(QUICK):
            button = QPushButton(tr(label))
            button.setCheckable(True)
            edge = "first" if place == 0 else "last" if place == len(QUICK) - 1 else "middle"
            button.setProperty("segment", edge)
            button.setObjectName(code)
            button.setAccessibleName(tr("Thời gian: {0}").format(tr(label)))
            button.clicked.connect(self._clicked)
            self.buttons[code] = button
            row.addWidget(button)

    def mark(self, code: str) -> None:
        """Check one, or none for an empty code."""
        for name, button in self.buttons.items():
            button.setChecked(name == code)

    def _clicked(self) -> None:
        code = self.sender().objectName()
        self.mark(code)
        self.chosen.emit(code)


class Between(QWidget):
    """From one day to another; ``changed`` when a person set a day."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = _day_edit(tr("Từ ngày")), _day_edit(tr("Đến hết ngày"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.first)
        row.addWidget(QLabel("–"))
        row.addWidget(self.last)
        self.first.dateChanged.connect(self._first_changed)
        self.last.dateChanged.connect(self._last_changed)

    def show_days(self, first: date, last: date) -> None:
        """Show days without telling."""
        for edit, day in ((self.first, first), (self.last, last)):
            edit.blockSignals(True)
            edit.setDate(QDate(day.year, day.month, day.day))
            edit.blockSignals(False)

    def days(self) -> tuple[date, date]:
        """The first and the last day."""
        return _day(self.first), _day(self.last)

    def _first_changed(self) -> None:
        first, last = self.days()
        self.show_days(first, max(first, last))
        self.changed.emit()

    def _last_changed(self) -> None:
        first, last = self.days()
        self.show_days(min(first, last), last)
        self.changed.emit()


def _day(edit: QDateEdit) -> date:
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def _day_edit(name: str) -> QDateEdit:
    edit = QDateEdit()
    edit.setCalendarPopup(True)
    edit.setDisplayFormat("dd/MM/yyyy")
    edit.setMinimumDate(QDate(_EARLIEST.year, _EARLIEST.month, _EARLIEST.day))
    edit.setFixedWidth(_DATE_WIDTH)
    edit.setAccessibleName(name)
    # Days that are typed take effect when they are whole.
    edit.setKeyboardTracking(False)
    return edit
