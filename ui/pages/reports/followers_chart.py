"""The follower number over half a year: a line that breaks where nobody read one."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.calendar.weeks import Week
from models.followers import WeekReading
from models.text.formats import number
from ui.i18n import tr
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.words.weeks import week_name

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_FOOT, _HEAD, _SIDE = 20.0, 20.0, 6.0


class FollowersChart(QWidget):
    """``show_weeks`` with the weeks, oldest first; the one that is looked at has a larger dot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: tuple[WeekReading, ...] = ()
        self._looked_at: Week | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Số người quan tâm OA trong 26 tuần gần nhất"))

    def show_weeks(self, weeks: tuple[WeekReading, ...], looked_at: Week) -> None:
        """Replace the line."""
        self._weeks, self._looked_at = weeks, looked_at
        told = [
            f"{week_name(one.week)}: {number(one.reading.value)}"
            for one in weeks
            if one.reading is not None
        ]
        self.setAccessibleDescription("; ".join(told) or tr("Chưa nhập số nào"))
        self.setToolTip("\n".join(told))
        self.update()

    def points(self) -> list[tuple[int, QPointF, WeekReading]]:
        """Place, point and week of each reading, as the line is drawn now."""
        values = [one.reading.value for one in self._weeks if one.reading is not None]
        if not values:
            return []
        least, most = min(values), max(values)
        step = (self.width() - 2 * _SIDE) / max(1, len(self._weeks) - 1)
        room = self.height() - _FOOT - _HEAD
        found = []
        for place, one in enumerate(self._weeks):
            if one.reading is not None:
                share = (one.reading.value - least) / (most - least) if most > least else 0.5
                point = QPointF(_SIDE + place * step, _HEAD + room * (1 - share))
                found.append((place, point, one))
        return found

    def sizeHint(self) -> QSize:
        return QSize(320, 110)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 80)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points = self.points()
        painter.setFont(app_font(tokens.FONT_SMALL))
        if not points:
            painter.setPen(QColor(tokens.MUTED))
            painter.drawText(QRectF(self.rect()), _CENTRE, tr("Chưa nhập số nào"))
            return
        painter.setPen(QPen(QColor(tokens.PRIMARY), 2))
        for (place, point, _), (after, other, _) in pairwise(points):
            if after == place + 1:
                painter.drawLine(point, other)
        for _, point, one in points:
            chosen = one.week == self._looked_at
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.GOLD if chosen else tokens.PRIMARY))
            radius = 5.0 if chosen else 3.0
            painter.drawEllipse(point, radius, radius)
        self._words(painter, points)

    def _words(self, painter: QPainter, points: list[tuple[int, QPointF, WeekReading]]) -> None:
        """The first and the last number above the line, their weeks below it."""
        base = self.height() - _FOOT
        painter.setPen(QPen(QColor(tokens.LINE), 1))
        painter.drawLine(QPointF(0, base + 2), QPointF(self.width(), base + 2))
        painter.setPen(QColor(tokens.INK))
        last, said = self._end(painter, points, -1)
        painter.drawText(last, _CENTRE, said)
        first, said = self._end(painter, points, 0)
        # Of few weeks at one side both have no room.
        if not first.intersects(last):
            painter.drawText(first, _CENTRE, said)
        painter.setPen(QColor(tokens.MUTED))
        self._at(painter, 0, base + 3, week_name(self._weeks[0].week), True)
        self._at(painter, self.width(), base + 3, week_name(self._weeks[-1].week), False)

    def _end(
        self, painter: QPainter, points: list[tuple[int, QPointF, WeekReading]], end: int
    ) -> tuple[QRectF, str]:
        """Place and words of the number at the line's beginning (0) or end (-1)."""
        _, point, one = points[end]
        assert one.reading is not None
        said = number(one.reading.value)
        wide = painter.fontMetrics().horizontalAdvance(said) + 6.0
        # The line may rise through the place beside its own end.
        near = [at.y() for _, at, _ in points if abs(at.x() - point.x()) <= wide]
        left = point.x() - 6 if point.x() < self.width() / 2 else point.x() + 6 - wide
        left = min(max(0.0, left), self.width() - wide)
        return QRectF(left, max(0.0, min(near) - 21), wide, 17), said

    def _at(self, painter: QPainter, x: float, y: float, text: str, at_left: bool) -> None:
        left = min(max(0.0, x - 4 if at_left else x - 116), self.width() - 120.0)
        painter.drawText(QRectF(left, y, 120, 17), _LEFT if at_left else _RIGHT, text)
