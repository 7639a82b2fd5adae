"""Opening hours by weekday: one line each, the whole week drawn beside them."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.display.program import Hours
from ui.i18n import tr
from ui.pages.screen.hours.week_chart import AXIS, WeekChart
from ui.pages.screen.hours_line import HoursLine
from ui.parts.pieces import button, quiet
from ui.words.weeks import WEEKDAYS

_PITCH = 6
_LINE_WIDTH = 190


class OpeningCard(QFrame):
    """``edited`` with the weekday whose line was typed, ``copied`` and ``from_shifts`` when a
    button wants all of them changed."""

    edited = Signal(int)
    copied = Signal()
    from_shifts = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.lines = [HoursLine(tr(name), tr("Nghỉ")) for name in WEEKDAYS]
        self.chart = WeekChart()
        self.copy = button(tr("Chép Thứ Hai cho các ngày khác"))
        self.shifts = button(tr("Lấy theo ca làm việc"))
        self._build()
        for place, line in enumerate(self.lines):
            line.setObjectName(str(place))
            line.typed.connect(self._typed)
        self.copy.clicked.connect(self.copied)
        self.shifts.clicked.connect(self.from_shifts)

    def show_hours(
        self, opening: Mapping[int, tuple[Hours, ...]], misread: Mapping[int, str], today: int
    ) -> None:
        """Show these; what could not be understood stays as it was typed."""
        for day, line in enumerate(self.lines):
            line.show_hours(tuple(opening.get(day, ())), misread.get(day, ""))
        self.chart.show_hours(opening, today)

    def wrong(self) -> dict[int, str]:
        """What was typed and could not be understood, by weekday."""
        return {day: line.text() for day, line in enumerate(self.lines) if line.wrong}

    def problem(self) -> str:
        """The first line that cannot be saved, and why."""
        for day, line in enumerate(self.lines):
            if line.wrong:
                return f"{tr(WEEKDAYS[day])}: {line.wrong}"
        return ""

    def _build(self) -> None:
        heading = QLabel(tr("Giờ mở cửa"))
        heading.setProperty("role", "heading")
        hint = tr(
            "Ví dụ 07:30–11:30, 13:30–17:00. Ngày để trống là nghỉ; cả tuần trống là luôn mở."
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(_PITCH)
        for day, line in enumerate(self.lines):
            label = QLabel(tr(WEEKDAYS[day]))
            label.setBuddy(line)
            line.setMinimumWidth(_LINE_WIDTH)
            grid.addWidget(label, day, 0)
            grid.addWidget(line, day, 1)
        # So that its rows stand beside the lines.
        grid.setRowMinimumHeight(7, AXIS - _PITCH)
        grid.addWidget(self.chart, 0, 2, 8, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.shifts)
        row.addWidget(self.copy)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(quiet(hint, small=True))
        column.addLayout(grid)
        column.addLayout(row)
        column.addStretch(1)

    def _typed(self) -> None:
        self.edited.emit(int(self.sender().objectName()))
