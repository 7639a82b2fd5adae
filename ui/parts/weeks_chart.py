"""Lượt week by week: a column for each, those that are not whole or not known told in words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.calendar.weeks import Week
from models.reports.ledger import LedgerWeek
from models.text.formats import NOTHING, decimal, number
from ui.i18n import tr
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.words.weeks import week_name

_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_LINE, _FOOT, _MOST = 17.0, 20.0, 13
"""Height of a line of words, room for the weeks' numbers, and how many columns there are."""
_WHOLE, _COUNTING = Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern


@dataclass(frozen=True)
class WeekBar:
    """A week's lượt, None where nothing is known; ``remark`` says what is out of the ordinary;
    one that is not ``whole`` still counts and is left out of the median."""

    week: Week
    total: int | None
    remark: str = ""
    whole: bool = True


def bars_of(weeks: Iterable[LedgerWeek]) -> list[WeekBar]:
    """A ledger's weeks, oldest first, whichever way round they come."""
    found = []
    for item in weeks:
        running, total = item.state == "open", item.total
        remark = tr("đang mở") if running else ""
        if not total and not running:
            remark = tr("không phát sinh") if item.zero else tr("chưa có lượt nào")
        known = total if total or item.zero or running else None
        found.append(WeekBar(item.week, known, remark, not running))
    return sorted(found, key=lambda bar: bar.week.first)


class WeeksChart(QWidget):
    """Up to 13 weeks around the chosen one; the dashed line is the median of those shown."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[WeekBar] = ()
        self._middle: float | None = None
        self._chosen = -1
        self._small = app_font(12)
        self._bold = app_font(12, QFont.Weight.Bold)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_weeks(self, bars: Sequence[WeekBar], chosen: int) -> None:
        """Replace the columns, oldest first; ``chosen`` is the place of the one that is spoken
        of."""
        start = max(min(chosen - _MOST // 2, len(bars) - _MOST), 0)
        self._bars, self._chosen = bars[start : start + _MOST], chosen - start
        known = [bar.total for bar in self._bars if bar.total is not None and bar.whole]
        self._middle = float(median(known)) if known else None
        said = [_said(bar) for bar in self._bars]
        said += [self._median_words()] if known else []
        self.setAccessibleDescription("; ".join(said) or tr("Chưa có tuần nào"))
        self.setToolTip("\n".join(said))
        self.update()

    def _median_words(self) -> str:
        if self._middle is None:
            return ""
        places = 0 if self._middle == int(self._middle) else 1
        return tr("trung vị {0} lượt").format(decimal(self._middle, places))

    def _remarks(self) -> str:
        """What is out of the ordinary, each kind of it once: ``chưa có lượt nào: 41, 43``."""
        weeks: dict[str, list[str]] = {}
        for bar in self._bars:
            if bar.remark:
                weeks.setdefault(bar.remark, []).append(str(bar.week.number))
        return " · ".join(f"{remark}: {', '.join(of)}" for remark, of in weeks.items())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small)
        if not self._bars:
            painter.setPen(QColor(tokens.MUTED))
            painter.drawText(QRectF(self.rect()), _CENTRE, tr("Chưa có tuần nào"))
            return
        remarks = self._remarks()
        step = self.width() / len(self._bars)
        top = 2 * _LINE + 2
        base = self.height() - _FOOT - (_LINE if remarks else 0)
        most = max([*(bar.total or 0 for bar in self._bars), self._middle or 0, 1])
        boxes = [QRectF(place * step, top, step, base - top) for place in range(len(self._bars))]
        columns = [_column_of(box, bar, most) for box, bar in zip(boxes, self._bars, strict=True)]
        for place, (bar, column) in enumerate(zip(self._bars, columns, strict=True)):
            self._column(painter, column, bar, place == self._chosen)
        painter.setPen(QPen(QColor(tokens.LINE), 1))
        painter.drawLine(QPointF(0, base + 0.5), QPointF(self.width(), base + 0.5))
        self._median_line(painter, top, base, most)
        every = self._numbers_fit(step)
        for place, (box, bar, column) in enumerate(zip(boxes, self._bars, columns, strict=True)):
            chosen = place == self._chosen
            painter.setFont(self._bold if chosen else self._small)
            if chosen or every or bar.total is None:
                self._number(painter, box, bar, column.top())
            painter.setPen(QColor(tokens.INK if chosen else tokens.MUTED))
            name = QRectF(box.left() - 6, base + 2, step + 12, 16)
            painter.drawText(name, _CENTRE, str(bar.week.number))
        if remarks:
            self._words(painter, self.height() - _LINE, remarks, tokens.MUTED)

    def _numbers_fit(self, step: float) -> bool:
        """Whether each column has room for its number; else only the chosen one tells it."""
        metrics = QFontMetricsF(self._bold)
        said = (number(bar.total or 0) for bar in self._bars)
        return max(metrics.horizontalAdvance(text) for text in said) + 8 <= step

    def _column(self, painter: QPainter, column: QRectF, bar: WeekBar, chosen: bool) -> None:
        if not column.height():
            return
        ink = QColor(tokens.PRIMARY if chosen else tokens.CHART)
        painter.setPen(Qt.PenStyle.NoPen if bar.whole else QPen(ink, 1))
        painter.setBrush(QBrush(ink, _WHOLE if bar.whole else _COUNTING))
        radius = min(3.0, column.height() / 2)
        painter.drawRoundedRect(column, radius, radius)

    def _number(self, painter: QPainter, box: QRectF, bar: WeekBar, top: float) -> None:
        """Above its column; the line of the median does not run through it."""
        text = NOTHING if bar.total is None else number(bar.total)
        wide = painter.fontMetrics().horizontalAdvance(text) + 2
        left = min(max(box.center().x() - wide / 2, 0.0), self.width() - wide)
        place = QRectF(left, top - 17, wide, 15)
        painter.fillRect(place, QColor(tokens.CARD))
        painter.setPen(QColor(tokens.MUTED if bar.total is None else tokens.INK))
        painter.drawText(place, _CENTRE, text)

    def _median_line(self, painter: QPainter, top: float, base: float, most: float) -> None:
        if self._middle is None:
            return
        line = base - (base - top) * self._middle / most
        painter.setPen(QPen(QColor(tokens.WARN), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, line), QPointF(self.width(), line))
        self._words(painter, 0, f"– – {self._median_words()}", tokens.WARN_STRONG)

    def _words(self, painter: QPainter, top: float, text: str, ink: str) -> None:
        metrics = QFontMetricsF(self._small)
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        painter.setFont(self._small)
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(0, top, self.width(), 16), _LEFT, cut)

    def sizeHint(self) -> QSize:
        return QSize(320, 160)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 140)


def _column_of(box: QRectF, bar: WeekBar, most: float) -> QRectF:
    """Where a week's column stands in its box; without height where there is nothing."""
    wide, tall = min(box.width() - 4, 30.0), box.height() * (bar.total or 0) / most
    return QRectF(box.center().x() - wide / 2, box.bottom() - tall, wide, tall)


def _said(bar: WeekBar) -> str:
    told = number(bar.total) if bar.total is not None else NOTHING
    said = tr("{0}: {1} lượt").format(week_name(bar.week), told)
    return f"{said} ({bar.remark})" if bar.remark else said
