"""When a page is shown: weekdays, hours, first and last day."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.display.program import PageSpec
from ui.i18n import tr
from ui.pages.screen.hours_line import HoursLine
from ui.parts.pieces import quiet
from ui.words.weeks import SHORT, WEEKDAYS

_DATE_WIDTH, _DAY_WIDTH = 160, 44


class ScheduleFields(QWidget):
    """``edited`` with the page as it would be shown from now on."""

    edited = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: PageSpec | None = None
        self._today = date.min
        self._misread: dict[str, str] = {}
        self.days = [_day_button(place) for place in range(7)]
        self.hours = HoursLine(tr("Các khung giờ hiện trang"), tr("Cả ngày"))
        self.has_first, self.first = QCheckBox(tr("Từ ngày")), _date_edit(tr("Từ ngày"))
        self.has_last, self.last = QCheckBox(tr("Đến hết ngày")), _date_edit(tr("Đến hết ngày"))
        self._build()
        for button in self.days:
            button.clicked.connect(self._changed)
        self.hours.typed.connect(self._hours_typed)
        for box in (self.has_first, self.has_last):
            box.clicked.connect(self._changed)
        for edit in (self.first, self.last):
            edit.dateChanged.connect(self._changed)

    def show_page(self, page: PageSpec, today: date) -> None:
        """Show when this page is shown; a date without a limit begins at ``today``."""
        self._page, self._today = page, today
        for place, button in enumerate(self.days):
            button.setChecked(place in page.weekdays)
        self.hours.show_hours(page.hours, self._misread.get(page.id, ""))
        for box, edit, day in (
            (self.has_first, self.first, page.first),
            (self.has_last, self.last, page.last),
        ):
            box.setChecked(day is not None)
            edit.setEnabled(day is not None)
            shown = day or today
            edit.blockSignals(True)
            edit.setDate(QDate(shown.year, shown.month, shown.day))
            edit.blockSignals(False)

    def misread(self) -> dict[str, str]:
        """What was typed as hours and could not be understood, by page."""
        return self._misread

    def forget(self) -> None:
        """Such hours are forgotten with the step back that they stood for."""
        self._misread.clear()

    def _build(self) -> None:
        week = QHBoxLayout()
        week.setSpacing(0)
        for button in self.days:
            week.addWidget(button)
        week.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 8, 0)
        column.setSpacing(6)
        column.addWidget(_label(tr("Ngày trong tuần")))
        column.addLayout(week)
        column.addSpacing(8)
        column.addWidget(_label(tr("Khung giờ"), self.hours))
        column.addWidget(self.hours)
        hint = tr("Ví dụ 07:30–11:30, 13:30–17:00. Qua nửa đêm: 22:00–02:00. Để trống là cả ngày.")
        column.addWidget(quiet(hint, small=True))
        column.addSpacing(8)
        dates = QGridLayout()
        dates.setHorizontalSpacing(10)
        dates.setVerticalSpacing(6)
        for row, (box, edit) in enumerate(
            ((self.has_first, self.first), (self.has_last, self.last))
        ):
            dates.addWidget(box, row, 0)
            dates.addWidget(edit, row, 1)
        dates.setColumnStretch(2, 1)
        column.addLayout(dates)
        column.addWidget(quiet(tr("Không đánh dấu là không giới hạn ngày."), small=True))
        column.addStretch(1)

    def _hours_typed(self) -> None:
        if self._page is not None:
            self._misread.pop(self._page.id, None)
            if self.hours.wrong:
                self._misread[self._page.id] = self.hours.text()
        self._tell("hours")

    def _changed(self) -> None:
        self._tell("")

    def _tell(self, step: str) -> None:
        if self._page is None:
            return
        days = frozenset(place for place, button in enumerate(self.days) if button.isChecked())
        page = replace(
            self._page,
            weekdays=days,
            hours=self.hours.hours(),
            first=_day(self.first) if self.has_first.isChecked() else None,
            last=_day(self.last) if self.has_last.isChecked() else None,
        )
        self._page = page
        self.edited.emit(page, step)


def _day(edit: QDateEdit) -> date:
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def _label(text: str, buddy: QWidget | None = None) -> QLabel:
    label = QLabel(text)
    label.setStyleSheet("font-weight: 500;")
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def _date_edit(name: str) -> QDateEdit:
    edit = QDateEdit()
    edit.setCalendarPopup(True)
    edit.setDisplayFormat("dd/MM/yyyy")
    edit.setFixedWidth(_DATE_WIDTH)
    edit.setAccessibleName(name)
    return edit


def _day_button(place: int) -> QPushButton:
    button = QPushButton(tr(SHORT[place]))
    button.setCheckable(True)
    button.setAutoDefault(True)
    button.setAccessibleName(tr(WEEKDAYS[place]))
    button.setToolTip(tr(WEEKDAYS[place]))
    # Seven of them stand side by side in a narrow column, whatever the language.
    button.setStyleSheet("padding: 9px 4px;")
    button.setMinimumWidth(_DAY_WIDTH)
    button.setProperty("segment", "first" if place == 0 else "last" if place == 6 else "middle")
    return button
