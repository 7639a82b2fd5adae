"""Two painted charts: hours by day, and counts by name."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.text.formats import NOTHING, day_month, decimal, number
from ui.i18n import tr
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.words.weeks import SHORT

_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_BELOW, _ABOVE = 38.0, 20.0
_ROW = 25.0


class HoursChart(QWidget):
    """One column for each day; a day without a session has a dash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: list[tuple[date, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Giờ hiển thị mã theo ngày"))

    def show_days(self, days: list[tuple[date, int]]) -> None:
        """Days in order, each with its seconds."""
        self._days = days
        said = [tr("{0}: {1} giờ").format(day_month(day), _hours(secs)) for day, secs in days]
        self.setAccessibleDescription("; ".join(said))
        self.setToolTip("\n".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 170)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 110)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._days:
            return
        base = self.height() - _BELOW
        most = max(*(seconds for _, seconds in self._days), 1)
        step = self.width() / len(self._days)
        for place, (day, seconds) in enumerate(self._days):
            left = place * step
            tall = (base - _ABOVE) * seconds / most
            if seconds:
                wide = min(step - 8, 40.0)
                bar = QRectF(left + (step - wide) / 2, base - tall, wide, tall)
                _column(painter, bar, last=place == len(self._days) - 1)
            painter.setFont(app_font(12, QFont.Weight.Bold))
            painter.setPen(QColor(tokens.INK if seconds else tokens.MUTED))
            words = _hours(seconds) if seconds else NOTHING
            painter.drawText(QRectF(left, base - tall - 18, step, 16), _CENTRE, words)
            painter.setFont(app_font(12, QFont.Weight.Medium))
            painter.drawText(QRectF(left, base + 3, step, 16), _CENTRE, tr(SHORT[day.weekday()]))
            painter.setFont(app_font(11))
            painter.setPen(QColor(tokens.MUTED))
            painter.drawText(QRectF(left, base + 19, step, 16), _CENTRE, day_month(day))
        painter.setPen(QPen(QColor(tokens.LINE), 1))
        painter.drawLine(QPointF(0, base + 0.5), QPointF(self.width(), base + 0.5))


@dataclass(frozen=True)
class Bar:
    """A count under its name."""

    name: str
    count: int


class CountChart(QWidget):
    """One bar for each name, in the order given."""

    def __init__(self, name: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[Bar] = []
        self._empty = empty
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def show_bars(self, bars: list[Bar]) -> None:
        """Replace the bars."""
        self._bars = bars
        said = [f"{bar.name}: {number(bar.count)}" for bar in bars]
        self.setAccessibleDescription("; ".join(said) or self._empty)
        self.setToolTip("\n".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, round(_ROW * max(len(self._bars), 1)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain = app_font(tokens.FONT_SMALL)
        painter.setFont(plain)
        if not any(bar.count for bar in self._bars):
            painter.setPen(QColor(tokens.MUTED))
            painter.drawText(QRectF(self.rect()), _LEFT, self._empty)
            return
        metrics = QFontMetricsF(plain)
        widest = max(metrics.horizontalAdvance(bar.name) for bar in self._bars)
        left = min(widest + 12, self.width() * 0.55)
        room, most = self.width() - left - 48, max(bar.count for bar in self._bars)
        for place, bar in enumerate(self._bars):
            line = QRectF(0, place * _ROW, self.width(), _ROW)
            painter.setFont(plain)
            painter.setPen(QColor(tokens.INK))
            cut = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, left - 10)
            painter.drawText(line, _LEFT, cut)
            if bar.count:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.CHART))
                wide = max(room * bar.count / most, 4.0)
                painter.drawRoundedRect(QRectF(left, line.center().y() - 6, wide, 12), 4, 4)
            painter.setFont(app_font(tokens.FONT_SMALL, QFont.Weight.Bold))
            painter.setPen(QColor(tokens.INK if bar.count else tokens.MUTED))
            painter.drawText(line, _RIGHT, number(bar.count) if bar.count else NOTHING)


def _column(painter: QPainter, bar: QRectF, last: bool) -> None:
    """Round at the top, flat on the base line; today is dark."""
    radius = min(5.0, bar.height())
    shape = QPainterPath(bar.bottomLeft())
    shape.lineTo(bar.left(), bar.top() + radius)
    shape.quadTo(bar.topLeft(), QPointF(bar.left() + radius, bar.top()))
    shape.lineTo(bar.right() - radius, bar.top())
    shape.quadTo(bar.topRight(), QPointF(bar.right(), bar.top() + radius))
    shape.lineTo(bar.bottomRight())
    painter.fillPath(shape, QColor(tokens.PRIMARY if last else tokens.CHART))


def _hours(seconds: int) -> str:
    return decimal(seconds / 3600, 1)
