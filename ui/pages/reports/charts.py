"""Two painted charts: columns by day, bars by kind."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.reports.report import Count, DayCount
from models.text.formats import NOTHING, day_month, number
from ui.i18n import tr
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.words.weeks import weekday, weekday_short

_CENTRE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_WHOLE = _CENTRE | int(Qt.TextFlag.TextDontClip)
_SMALLEST = 9


def _fitting(size: int, weight: QFont.Weight, most: int, room: float) -> QFont:
    """The typeface of the numbers above columns: smaller where the greatest would be cut."""
    while size > _SMALLEST:
        font = app_font(size, weight)
        if QFontMetricsF(font).horizontalAdvance(number(most)) <= room - 2:
            return font
        size -= 1
    return app_font(size, weight)


class _Chart(QWidget):
    """What both charts share: the empty state and the words for those who do not look."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        self._empty = tr("Tuần này chưa có lượt nào")

    def show_empty(self, text: str) -> None:
        """What is said where there is no number."""
        self._empty = text
        self.update()

    def say(self, parts: list[str]) -> None:
        """The numbers in words."""
        self.setAccessibleDescription("; ".join(parts) or self._empty)
        self.setToolTip("\n".join(parts))
        self.update()

    def paint_empty(self, painter: QPainter) -> None:
        """Said in the middle, where the numbers will be."""
        painter.setFont(app_font(tokens.FONT_BODY))
        painter.setPen(QColor(tokens.MUTED))
        painter.drawText(QRectF(self.rect()), _CENTRE, self._empty)

    def sizeHint(self) -> QSize:
        return QSize(340, 190)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 150)


class DayChart(_Chart):
    """Seven columns with their numbers; a holiday is named where its column would stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Lượt theo ngày"), parent)
        self._days: tuple[DayCount, ...] = ()

    def show_days(self, days: tuple[DayCount, ...]) -> None:
        """Replace the seven days."""
        self._days = days
        self.say([self._words(day) for day in days])

    def _words(self, day: DayCount) -> str:
        name = f"{weekday(day.day)} {day_month(day.day)}"
        if day.holiday:
            name = f"{name} ({tr(day.holiday)})"
        return tr("{0}: {1} lượt").format(name, number(day.total))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._days:
            self.paint_empty(painter)
            return
        base = self.height() - 40.0
        most = max(*(day.total for day in self._days), 1)
        step = self.width() / len(self._days)
        width = min(step - 10, 46)
        font = _fitting(tokens.FONT_SMALL, QFont.Weight.Bold, most, step)
        for place, day in enumerate(self._days):
            middle = (place + 0.5) * step
            tall = (base - 20) * day.total / most
            if day.total:
                bar = QRectF(middle - width / 2, base - tall, width, tall)
                self._column(painter, bar)
            painter.setFont(font)
            self._number(painter, day, QRectF(middle - step / 2, base - tall - 19, step, 18))
            if day.holiday and base - tall > 76:
                box = QRectF(middle - step / 2 + 2, 0, step - 4, base - tall - 22)
                self._holiday(painter, box, tr(day.holiday))
            self._names(painter, day, QRectF(middle - step / 2, base + 3, step, 18))
        painter.setPen(QPen(QColor(tokens.LINE), 1))
        painter.drawLine(QPointF(0, base + 0.5), QPointF(self.width(), base + 0.5))

    def _column(self, painter: QPainter, bar: QRectF) -> None:
        """Round at the top, flat on the base line."""
        radius = min(5.0, bar.height())
        shape = QPainterPath(bar.bottomLeft())
        shape.lineTo(bar.left(), bar.top() + radius)
        shape.quadTo(bar.topLeft(), QPointF(bar.left() + radius, bar.top()))
        shape.lineTo(bar.right() - radius, bar.top())
        shape.quadTo(bar.topRight(), QPointF(bar.right(), bar.top() + radius))
        shape.lineTo(bar.bottomRight())
        painter.fillPath(shape, QColor(tokens.PRIMARY))

    def _number(self, painter: QPainter, day: DayCount, box: QRectF) -> None:
        painter.setPen(QColor(tokens.INK if day.total else tokens.MUTED))
        painter.drawText(box, _WHOLE, number(day.total) if day.total else NOTHING)

    def _holiday(self, painter: QPainter, box: QRectF, name: str) -> None:
        font = app_font(12)
        painter.setFont(font)
        painter.setPen(QColor(tokens.WARN_STRONG))
        metrics = QFontMetricsF(font)
        if max(metrics.horizontalAdvance(word) for word in name.split()) <= box.width():
            flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            painter.drawText(box, flags | int(Qt.TextFlag.TextWordWrap), name)
            return
        # Long words of other languages stand upright rather than being cut.
        small = app_font(10)
        metrics = QFontMetricsF(small)
        painter.save()
        painter.setFont(small)
        painter.translate(box.center().x(), box.bottom())
        painter.rotate(-90)
        line = metrics.elidedText(name, Qt.TextElideMode.ElideRight, box.height())
        painter.drawText(QRectF(0, -10, box.height(), 20), _LEFT, line)
        painter.restore()

    def _names(self, painter: QPainter, day: DayCount, box: QRectF) -> None:
        painter.setFont(app_font(tokens.FONT_SMALL, QFont.Weight.Medium))
        painter.setPen(QColor(tokens.WARN_STRONG if day.off else tokens.INK))
        painter.drawText(box, _CENTRE, weekday_short(day.day))
        painter.setFont(app_font(12))
        painter.setPen(QColor(tokens.MUTED))
        painter.drawText(box.translated(0, 17), _CENTRE, day_month(day.day))


class ColumnChart(_Chart):
    """A column for each part of a period; a part without a number shows a dash."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._columns: list[tuple[str, int | None]] = []

    def show_columns(self, columns: list[tuple[str, int | None]]) -> None:
        """Replace the columns: what each is called and comes to."""
        self._columns = columns
        self.say(
            [f"{name}: {NOTHING if total is None else number(total)}" for name, total in columns]
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not any(total for _, total in self._columns):
            self.paint_empty(painter)
            return
        base, step = self.height() - 24.0, self.width() / len(self._columns)
        most = max(*(total or 0 for _, total in self._columns), 1)
        plain, values = app_font(12), _fitting(12, QFont.Weight.Normal, most, step)
        for place, (name, total) in enumerate(self._columns):
            tall = (base - 20) * (total or 0) / most
            left, width = place * step, min(step - 6, 46)
            bar = QRectF(left + (step - width) / 2, base - tall, width, tall)
            painter.fillRect(bar, QColor(tokens.PRIMARY))
            painter.setPen(QColor(tokens.INK if total else tokens.MUTED))
            said = number(total) if total else NOTHING
            painter.setFont(values)
            painter.drawText(QRectF(left, base - tall - 19, step, 18), _WHOLE, said)
            # Only the number of the part fits under a narrow column.
            short = name if step > 62 else name.split()[-1]
            painter.setFont(plain)
            painter.drawText(QRectF(left, base + 3, step, 18), _CENTRE, short)
        painter.setPen(QPen(QColor(tokens.LINE), 1))
        painter.drawLine(QPointF(0, base + 0.5), QPointF(self.width(), base + 0.5))


class KindChart(_Chart):
    """One bar for each kind, the most frequent first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Lượt theo loại"), parent)
        self._kinds: list[Count] = []

    def show_kinds(self, kinds: tuple[Count, ...]) -> None:
        """Replace the bars."""
        self._kinds = sorted(kinds, key=lambda kind: -kind.total)
        self.say([f"{tr(kind.label)}: {number(kind.total)}" for kind in self._kinds if kind.total])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not any(kind.total for kind in self._kinds):
            self.paint_empty(painter)
            return
        plain, bold = app_font(tokens.FONT_BODY), app_font(tokens.FONT_BODY, QFont.Weight.Bold)
        metrics = QFontMetricsF(plain)
        # On a low window the rarest kinds are left to the accessible text and the tool tip.
        shown = self._kinds[: max(int(self.height() // 19), 1)]
        step = min(self.height() / len(shown), 27)
        widest = max(metrics.horizontalAdvance(tr(kind.label)) for kind in shown)
        left = min(widest + 16, self.width() * 0.6)
        room = self.width() - left - 52
        most = shown[0].total
        for place, kind in enumerate(shown):
            top = place * step
            painter.setFont(plain)
            painter.setPen(QColor(tokens.INK))
            label = metrics.elidedText(tr(kind.label), Qt.TextElideMode.ElideRight, left - 12)
            painter.drawText(QRectF(0, top, left - 8, step), _LEFT, label)
            if kind.total:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.CHART))
                length = max(room * kind.total / most, 4.0)
                bar = QRectF(left, top + step / 2 - 7, length, 14)
                painter.drawRoundedRect(bar, 4, 4)
            painter.setFont(bold)
            painter.setPen(QColor(tokens.INK if kind.total else tokens.MUTED))
            value = number(kind.total) if kind.total else NOTHING
            painter.drawText(QRectF(self.width() - 50, top, 50, step), _RIGHT, value)
