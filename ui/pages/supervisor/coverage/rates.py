"""The rates as drawn bars: how many of all units, never which one is better."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.supervisor.coverage import Rate
from models.supervisor.coverage_words import RATE_LABELS, rate_words
from models.text.formats import NOTHING, number, percent
from ui.i18n import tr
from ui.theme import tokens
from ui.theme.fonts import app_font

_COLUMNS, _LINE, _GAP, _BAR = 3, 44, 22, 8
_COUNT = 50
"""Room for 168/168, so that all bars are as long."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class RateBars(QWidget):
    """Three in each line: words and percent above, the bar and the part of the whole below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rates: tuple[Rate, ...] = ()
        self.setAccessibleName(tr("Tỷ lệ đơn vị"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rates(self, rates: tuple[Rate, ...]) -> None:
        """Show others."""
        self._rates = rates
        said = [f"{tr(RATE_LABELS[rate.code])}: {rate_words(rate)}" for rate in rates]
        self.setAccessibleDescription("; ".join(said))
        self.setToolTip("\n".join(said))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = (self.width() - (_COLUMNS - 1) * _GAP) / _COLUMNS
        for place, rate in enumerate(self._rates):
            row, column = divmod(place, _COLUMNS)
            self._rate(painter, QRectF(column * (wide + _GAP), row * _LINE, wide, _LINE), rate)

    def _rate(self, painter: QPainter, box: QRectF, rate: Rate) -> None:
        bold, small = app_font(tokens.FONT_HEADING, QFont.Weight.Bold), app_font(tokens.FONT_SMALL)
        share = percent(rate.part, rate.whole)
        line = QRectF(box.left(), box.top(), box.width(), 24)
        painter.setFont(bold)
        painter.setPen(QColor(tokens.INK))
        painter.drawText(line, _RIGHT, share)
        room = line.adjusted(0, 0, -QFontMetricsF(bold).horizontalAdvance(share) - 8, 0)
        metrics = QFontMetricsF(small)
        painter.setFont(small)
        words = tr(RATE_LABELS[rate.code])
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, words)
        count = NOTHING if not rate.whole else f"{number(rate.part)}/{number(rate.whole)}"
        below = QRectF(box.left(), box.top() + 22, box.width(), 16)
        painter.setPen(QColor(tokens.MUTED))
        painter.drawText(below, _RIGHT, count)
        long = box.width() - max(metrics.horizontalAdvance(count), _COUNT) - 8
        bar = QRectF(box.left(), box.top() + 26, long, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.LINE))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        if rate.part:
            full = max(bar.width() * rate.part / rate.whole, _BAR)
            painter.setBrush(QColor(tokens.PRIMARY))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), full, _BAR), _BAR / 2, _BAR / 2)

    def sizeHint(self) -> QSize:
        lines = -(-max(len(self._rates), 1) // _COLUMNS)
        return QSize(760, lines * _LINE - 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, self.sizeHint().height())
