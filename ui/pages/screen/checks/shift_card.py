"""The look at the codes at the start of a shift: what was done today, and one button."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.calendar.shifts import Shift
from models.checks.shift_checks import INCIDENT, CheckNow
from models.clock import local, parse_time
from models.text.formats import clock_time
from ui.i18n import tr
from ui.pages.admin.parts import button, chip, put_away, quiet


class ShiftCard(QFrame):
    """``check_requested`` when somebody says that the codes are right."""

    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.done = button(tr("Đã kiểm tra"), "primary")
        self.week = QLabel()
        self.week.setProperty("role", "muted")
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(6)
        self._rows.setColumnStretch(3, 1)
        heading = QLabel(tr("Kiểm tra mã đầu ca"))
        heading.setProperty("role", "heading")
        hint = tr(
            "Quét thử mã trên màn hình và tờ dán: đúng tên kênh, có dấu tick, không bị dán đè."
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.done)
        row.addWidget(self.week, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(quiet(hint, small=True))
        column.addLayout(self._rows)
        column.addLayout(row)
        self.done.clicked.connect(self.check_requested)

    def show_shifts(
        self,
        shifts: list[Shift],
        checks: Mapping[str, CheckNow],
        names: Mapping[str, str],
        due: Shift | None,
        now: datetime,
    ) -> None:
        """The shifts of today, their checks by code, the names of officers by code."""
        put_away(self._rows)
        for place, shift in enumerate(shifts):
            self._rows.addWidget(QLabel(tr(shift.name)), place, 0)
            span = QLabel(f"{clock_time(shift.start)}–{clock_time(shift.end)}")
            span.setProperty("role", "muted")
            self._rows.addWidget(span, place, 1)
            level, words = _state(shift, checks.get(shift.code), due, now)
            said = chip(words, level)
            self._rows.addWidget(said, place, 2, Qt.AlignmentFlag.AlignLeft)
            check = checks.get(shift.code)
            if check is not None:
                self._rows.addWidget(quiet(names.get(check.officer, check.officer)), place, 3)
        if not shifts:
            self._rows.addWidget(quiet(tr("Hôm nay không có ca làm việc.")), 0, 0, 1, 4)
        self.done.setEnabled(due is not None)

    def show_week(self, checked: int, worked: int) -> None:
        """Shifts checked of shifts worked."""
        self.week.setText(tr("Tuần này đã kiểm tra {0}/{1} ca").format(checked, worked))


def _state(
    shift: Shift, check: CheckNow | None, due: Shift | None, now: datetime
) -> tuple[str, str]:
    if check is not None:
        when = clock_time(parse_time(check.at))
        if check.result == INCIDENT:
            return "warn", tr("Có sự cố lúc {0}").format(when)
        return "ok", tr("Đã kiểm tra lúc {0}").format(when)
    if due is not None and due.code == shift.code:
        return "warn", tr("Chưa kiểm tra")
    if local(now).time() < shift.start:
        return "", tr("Chưa đến giờ")
    return "", tr("Không kiểm tra")
