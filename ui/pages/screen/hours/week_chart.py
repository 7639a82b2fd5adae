"""Seven days of 24 hours, with the open ones filled."""

from collections.abc import Mapping
from datetime import time

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.display.program import Hours
from ui.i18n import tr
from ui.pages.screen.words import stretches
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.words.weeks import WEEKDAYS

AXIS = 22
_DAY = 24 * 60
_MARKS = (0, 6, 12, 18, 24)
_BAR = 16


class WeekChart(QWidget):
    """One row for each weekday, as tall as the lines beside it; the hours below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opening: Mapping[int, tuple[Hours, ...]] = {}
        self._today = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Giờ mở cửa trong tuần"))

    def show_hours(self, opening: Mapping[int, tuple[Hours, ...]], today: int) -> None:
        """``today``: the weekday whose row is marked, 0 for Monday."""
        self._opening, self._today = opening, today
        lines = [
            f"{tr(WEEKDAYS[day])}: {stretches(opening.get(day, ())) or tr('nghỉ')}"
            for day in range(7)
        ]
        if not any(opening.values()):
            lines = [tr("Chưa ghi giờ nào: coi như luôn mở cửa")]
        self.setAccessibleDescription("; ".join(lines))
        self.setToolTip("\n".join(lines))
        self.update()

    def bars(self, day: int) -> list[tuple[int, int]]:
        """What is open on a weekday, in minutes of that day; a night's second half is on the
        next day."""
        found = []
        for hours in self._opening.get(day, ()):
            start, end = _minute(hours.start), _minute(hours.end)
            found.append((start, end if end > start else _DAY))
        for hours in self._opening.get((day - 1) % 7, ()):
            end = _minute(hours.end)
            if 0 < end <= _minute(hours.start):
                found.append((0, end))
        return sorted(found)

    def sizeHint(self) -> QSize:
        return QSize(240, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(8, 0, -10, -AXIS)
        always = not any(self._opening.values())
        step = room.height() / 7
        for day in range(7):
            middle = room.top() + (day + 0.5) * step
            track = QRectF(room.left(), middle - _BAR / 2, room.width(), _BAR)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.SURFACE))
            painter.drawRoundedRect(track, 4, 4)
            painter.setBrush(QColor(tokens.PRIMARY if day == self._today else tokens.CHART))
            for start, end in [(0, _DAY)] if always else self.bars(day):
                left = room.left() + room.width() * start / _DAY
                wide = max(room.width() * (end - start) / _DAY, 2.0)
                painter.drawRoundedRect(QRectF(left, track.top(), wide, _BAR), 4, 4)
        self._axis(painter, room)

    def _axis(self, painter: QPainter, room: QRectF) -> None:
        painter.setFont(app_font(12))
        for hour in _MARKS:
            across = room.left() + room.width() * hour / 24
            painter.setPen(QPen(QColor(tokens.LINE), 1))
            painter.drawLine(QPointF(across, room.top()), QPointF(across, room.bottom() + 3))
            painter.setPen(QColor(tokens.MUTED))
            box = QRectF(across - 20, room.bottom() + 3, 40, AXIS - 4)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), f"{hour}h")


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute
