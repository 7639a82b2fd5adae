"""Today by hour: columns from opening to closing, the running hour darker; a week ago as marks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.text.formats import number
from ui.i18n import tr
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.theme.icons import drawn_once

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_FIRST, _LAST = 7, 17
_ABOVE, _BELOW = 14, 20


class HoursChart(QWidget):
    """Shows 24 hourly counts; hours outside 7–17 h appear only when something happened then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hours: tuple[int, ...] = (0,) * 24
        self._before: tuple[int, ...] = (0,) * 24
        self._now = 0
        # The axis covers the place: nothing beneath is painted for a press.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Lượt theo giờ hôm nay"))

    def set_hours(
        self, hours: tuple[int, ...], now: int, before: tuple[int, ...] = (0,) * 24
    ) -> None:
        """Show these counts; ``now`` is the running hour, ``before`` the same day a week ago."""
        if (hours, now, before) == (self._hours, self._now, self._before):
            return
        self._hours, self._now, self._before = hours, now, before
        told = _by_hour(hours) or tr("Hôm nay chưa có lượt nào")
        if any(before):
            told = tr("{0}. Cùng ngày tuần trước: {1}").format(told, _by_hour(before))
        self.setAccessibleDescription(told)
        self.setToolTip(self.accessibleDescription())
        self.update()

    def _span(self) -> range:
        both = zip(self._hours, self._before, strict=True)
        busy = [hour for hour, counts in enumerate(both) if any(counts)]
        first = min([_FIRST, *busy])
        last = max([_LAST, *busy])
        return range(first, last + 1)

    def sizeHint(self) -> QSize:
        return QSize(300, 96)

    def paintEvent(self, event: "QPaintEvent") -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        span = self._span()
        painter.drawPixmap(0, 0, self._axis(span))
        highest = max(self._hours)
        most = max(highest, *self._before, 1)
        base = self.height() - _BELOW
        step = self.width() / len(span)
        painter.setFont(app_font(11))
        for place, hour in enumerate(span):
            count = self._hours[hour]
            bar = _bar(place, step, base, (base - _ABOVE) * count / most)
            if count:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.PRIMARY if hour == self._now else tokens.CHART))
                painter.drawRoundedRect(bar, 3, 3)
            if self._before[hour]:
                level = base - (base - _ABOVE) * self._before[hour] / most
                painter.setPen(QPen(QColor(tokens.EDGE), 2))
                painter.drawLine(QPointF(bar.left(), level), QPointF(bar.right(), level))
            if count == highest and count > 0:
                painter.setPen(QColor(tokens.INK))
                above = QRectF(place * step - 8, bar.top() - _ABOVE, step + 16, _ABOVE)
                painter.drawText(above, int(Qt.AlignmentFlag.AlignHCenter), number(count))
        painter.setPen(QPen(QColor(tokens.LINE), 1))
        painter.drawLine(0, base, self.width(), base)

    def _axis(self, span: range) -> QPixmap:
        """What a press leaves as it is: the hours, and a stub where nothing happened."""
        scale = self.devicePixelRatioF()

        def draw(painter: QPainter) -> None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(app_font(11))
            base = self.height() - _BELOW
            step = self.width() / len(span)
            every = 1 if step >= 30 else 2
            for place, hour in enumerate(span):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.LINE))
                painter.drawRoundedRect(_bar(place, step, base, 0), 3, 3)
                if place % every == 0:
                    below = QRectF(place * step - 8, base + 5, step + 16, 15)
                    painter.setPen(QColor(tokens.MUTED))
                    painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter), f"{hour}h")

        width, height = self.width(), self.height()
        return drawn_once(f"hours/{span}", width, height, scale, tokens.CARD, draw)


def _bar(place: int, step: float, base: int, tall: float) -> QRectF:
    tall = max(3.0, tall)
    return QRectF(place * step + 3, base - tall, step - 6, tall)


def _by_hour(hours: tuple[int, ...]) -> str:
    return ", ".join(tr("{0} giờ: {1}").format(hour, n) for hour, n in enumerate(hours) if n)
