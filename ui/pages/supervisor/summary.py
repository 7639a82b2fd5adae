"""One week at a glance: how many units sent, in numbers, shares and one bar."""

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from models.supervisor.overview import WeekCount
from models.text.formats import moment_short, number, percent
from ui.i18n import tr
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.theme.icons import icon
from ui.words.weeks import period, week_name

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_BAR = 10


class ShareBar(QWidget):
    """The numbers side by side, and below them a bar with a part for each state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[str, str, int, str]] = []
        self._all = 0
        self.setAccessibleName(tr("Tình hình gửi báo cáo của tuần"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: WeekCount, now: datetime) -> None:
        """Show another week."""
        whole = count.expected or count.known
        late = now > count.due
        first = tr("phải gửi") if count.expected else tr("đã gửi, chưa có danh sách")
        shown = [("", "", count.expected or count.known, first)]
        for ink, share, word in (
            (tokens.OK, count.on_time, tr("đúng hạn")),
            (tokens.GOLD, count.late, tr("trễ hạn")),
            (tokens.BAD, count.missing, tr("thiếu") if late else tr("chưa gửi, còn hạn")),
            (tokens.INK, count.refused, tr("bị từ chối")),
        ):
            ink = (
                tokens.SCROLL if share == count.missing and not late and ink == tokens.BAD else ink
            )
            shown.append((ink, percent(share, whole), share, word))
        if count.others:
            shown.append(("", "", count.others, tr("ngoài danh sách")))
        self._parts, self._all = shown, count.known
        said = [f"{number(n)} {word} {share}".strip() for _, share, n, word in shown]
        said.append(tr("tổng {0} lượt").format(number(count.total)))
        self.setAccessibleDescription("; ".join(said))
        self.setToolTip("\n".join(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        figure = app_font(tokens.FONT_TITLE, QFont.Weight.Bold)
        small = app_font(tokens.FONT_SMALL)
        metrics, step = QFontMetricsF(small), self.width() / max(len(self._parts), 5)
        for place, (ink, share, many, word) in enumerate(self._parts):
            left = place * step
            painter.setFont(figure)
            painter.setPen(QColor(tokens.INK))
            painter.drawText(QRectF(left, 0, step, 28), _LEFT, number(many))
            if share:
                after = QFontMetricsF(figure).horizontalAdvance(number(many)) + 8
                painter.setFont(small)
                painter.setPen(QColor(tokens.MUTED))
                painter.drawText(QRectF(left + after, 2, step - after, 28), _LEFT, share)
            start = left
            if ink:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(ink))
                painter.drawRoundedRect(QRectF(left, 33, 10, 10), 3, 3)
                start += 16
            painter.setFont(small)
            painter.setPen(QColor(tokens.MUTED))
            room = left + step - start - 8
            text = metrics.elidedText(word, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(start, 29, room, 18), _LEFT, text)
        self._bar(painter, QRectF(0, self.height() - _BAR - 1, self.width(), _BAR))

    def _bar(self, painter: QPainter, box: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(box, _BAR / 2, _BAR / 2)
        painter.setClipPath(shape)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.LINE))
        painter.drawRect(box)
        left = box.left()
        for ink, _, many, _ in self._parts:
            if ink and many:
                wide = box.width() * many / self._all
                painter.setBrush(QColor(ink))
                painter.drawRect(QRectF(left, box.top(), max(wide - 1, 1), box.height()))
                left += wide

    def sizeHint(self) -> QSize:
        return QSize(560, 64)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 64)


class WeekSummary(QFrame):
    """``stepped`` with -1 or 1 to the week before or after."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.before = _arrow("chevron_left", tr("Về tuần trước"), -1)
        self.after = _arrow("chevron_right", tr("Sang tuần sau"), 1)
        self.name, self.days, self.due = QLabel(), QLabel(), QLabel()
        self.name.setProperty("role", "heading")
        for label in (self.days, self.due):
            label.setProperty("role", "small")
        self.bar = ShareBar()
        said = QVBoxLayout()
        said.setSpacing(0)
        for label in (self.name, self.days, self.due):
            said.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 20, 10)
        row.setSpacing(4)
        row.addWidget(self.before)
        row.addLayout(said)
        row.addWidget(self.after)
        row.addSpacing(18)
        row.addWidget(self.bar, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for button in (self.before, self.after):
            button.clicked.connect(self._step)

    def show_count(self, count: WeekCount, now: datetime, first: bool, last: bool) -> None:
        """Show a week; ``first`` and ``last`` of those that are shown cannot be left."""
        self.name.setText(week_name(count.week))
        self.days.setText(period(count.week))
        self.due.setText(tr("hạn {0}").format(moment_short(count.due)))
        self.before.setEnabled(not first)
        self.after.setEnabled(not last)
        self.bar.show_count(count, now)

    def _step(self) -> None:
        self.stepped.emit(self.sender().property("step"))


def _arrow(name: str, tip: str, step: int) -> QToolButton:
    made = QToolButton()
    made.setIcon(icon(name, tokens.PRIMARY))
    made.setToolTip(tip)
    made.setAccessibleName(tip)
    made.setProperty("step", step)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
