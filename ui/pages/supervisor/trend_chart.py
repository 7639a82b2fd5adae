"""A unit's weeks beside their own median."""

from statistics import median

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.calendar.weeks import Week
from models.text.formats import NOTHING, decimal, number
from ui.i18n import tr
from ui.pages.supervisor import words
from ui.theme import tokens
from ui.theme.fonts import app_font

_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_TALL, _MOST = 132, 13


class TrendChart(QWidget):
    """One column a week, up to the chosen one; the dashed line is the median of those shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: list[tuple[Week, int | None]] = []
        self._middle: float | None = None
        self._chosen = -1
        self.setAccessibleName(tr("Lượt của đơn vị theo tuần"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_weeks(self, weeks: list[tuple[Week, int | None]], chosen: int) -> None:
        """``weeks``: lượt of each, None where no package counts; ``chosen``: its place."""
        start = max(min(chosen - _MOST // 2, len(weeks) - _MOST), 0)
        self._weeks, self._chosen = weeks[start : start + _MOST], chosen - start
        known = [total for _, total in self._weeks if total is not None]
        self._middle = float(median(known)) if known else None
        said = [
            f"{words.week_name(week)}: {number(total) if total is not None else NOTHING}"
            for week, total in self._weeks
        ]
        said += [self._median_words()] if known else []
        self.setAccessibleDescription("; ".join(said))
        self.setToolTip("\n".join(said))
        self.update()

    def _median_words(self) -> str:
        if self._middle is None:
            return ""
        places = 0 if self._middle == int(self._middle) else 1
        return tr("trung vị {0} lượt").format(decimal(self._middle, places))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = app_font(12)
        painter.setFont(small)
        if not self._weeks:
            return
        top, base = 20.0, self.height() - 20.0
        most = max([*(total or 0 for _, total in self._weeks), self._middle or 0, 1])
        step = self.width() / len(self._weeks)
        for place, (week, total) in enumerate(self._weeks):
            box = QRectF(place * step, top, step, base - top)
            self._column(painter, box, total, most, place == self._chosen)
            painter.setFont(small)
            painter.setPen(QColor(tokens.INK if place == self._chosen else tokens.MUTED))
            name = QRectF(place * step - 6, base + 2, step + 12, 16)
            painter.drawText(name, _CENTRE, str(week.number))
        if self._middle is not None:
            line = base - (base - top) * self._middle / most
            painter.setPen(QPen(QColor(tokens.WARN), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(0, line), QPointF(self.width(), line))
            painter.setPen(QColor(tokens.WARN_STRONG))
            painter.drawText(QRectF(0, 0, self.width(), 16), _LEFT, self._median_words())
        painter.setPen(QPen(QColor(tokens.LINE), 1))
        painter.drawLine(QPointF(0, base + 0.5), QPointF(self.width(), base + 0.5))

    def _column(
        self, painter: QPainter, box: QRectF, total: int | None, most: float, chosen: bool
    ) -> None:
        if total is None:
            painter.setPen(QColor(tokens.MUTED))
            painter.drawText(box.adjusted(0, box.height() - 18, 0, 0), _CENTRE, NOTHING)
            return
        wide, tall = min(box.width() - 4, 26.0), box.height() * total / most
        bar = QRectF(box.center().x() - wide / 2, box.bottom() - tall, wide, tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.PRIMARY if chosen else tokens.CHART))
        painter.drawRoundedRect(bar, min(3.0, tall / 2), min(3.0, tall / 2))
        if chosen:
            painter.setPen(QColor(tokens.INK))
            painter.setFont(app_font(12, QFont.Weight.Bold))
            place = QRectF(box.left() - 20, max(bar.top() - 17, 0), box.width() + 40, 16)
            painter.drawText(place, _CENTRE, number(total))

    def sizeHint(self) -> QSize:
        return QSize(260, _TALL)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, _TALL)
