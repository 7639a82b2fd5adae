"""The look at the codes at the start of a shift: what was done today, and one button."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.calendar.shifts import Shift
from models.checks.shift_checks import INCIDENT, OUTSIDE, CheckNow
from models.clock import local, parse_time
from models.text.formats import clock_time
from ui.i18n import tr
from ui.parts.layouts import put_away
from ui.parts.pieces import button, chip, quiet


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
        outside = tr("Bây giờ ngoài ca: lần xem này được giữ, không tính cho ca nào.")
        self.counts = quiet(outside, small=True)
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
        column.addWidget(self.counts)
        self.done.clicked.connect(self.check_requested)

    def show_shifts(
        self,
        shifts: list[Shift],
        checks: Sequence[CheckNow],
        names: Mapping[str, str],
        due: Shift | None,
        now: datetime,
    ) -> None:
        """The shifts and the checks of today, the newest first; the names of officers by code."""
        put_away(self._rows)
        done = {check.shift: check for check in checks}
        for place, shift in enumerate(shifts):
            self._rows.addWidget(QLabel(tr(shift.name)), place, 0)
            span = QLabel(f"{clock_time(shift.start)}–{clock_time(shift.end)}")
            span.setProperty("role", "muted")
            self._rows.addWidget(span, place, 1)
            check = done.get(shift.code)
            self._say(place, _state(shift, check, due, now), check, names)
        if not shifts:
            self._rows.addWidget(quiet(tr("Hôm nay không có ca làm việc.")), 0, 0, 1, 4)
        outside = done.get(OUTSIDE)
        if outside is not None:
            place = max(1, len(shifts))
            self._rows.addWidget(QLabel(tr("Ngoài ca")), place, 0)
            at = clock_time(parse_time(outside.at))
            self._say(place, ("", tr("Đã xem lúc {0}").format(at)), outside, names)

    def show_button(self, wanted: bool, shift: Shift | None) -> None:
        """``wanted``: a look would be a new one, for this shift or outside all of them."""
        self.done.setEnabled(wanted)
        self.counts.setVisible(wanted and shift is None)

    def _say(
        self,
        place: int,
        state: tuple[str, str],
        check: CheckNow | None,
        names: Mapping[str, str],
    ) -> None:
        level, words = state
        self._rows.addWidget(chip(words, level), place, 2, Qt.AlignmentFlag.AlignLeft)
        if check is not None:
            self._rows.addWidget(quiet(names.get(check.officer, check.officer)), place, 3)

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
