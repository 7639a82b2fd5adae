"""The steps at the left: which one is open, which are done."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.theme.icons import pixmap

_WIDTH = 268
_HEIGHT = 44
_CIRCLE = 26
_INSET = 10


class StepMark(QWidget):
    """A number in a circle, or a tick, and the step's name."""

    def __init__(self, number: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._title = title
        self._current = False
        self._done = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_state(self, current: bool, done: bool) -> None:
        """Whether the step is open and whether it is done."""
        self._current, self._done = current, done
        words = [tr("Bước {0}: {1}").format(self._number, self._title)]
        if done:
            words.append(tr("đã xong"))
        if current:
            words.append(tr("đang mở"))
        self.setAccessibleName(", ".join(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH - 28, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.PRIMARY))
            painter.drawRoundedRect(QRectF(self.rect()), tokens.RADIUS, tokens.RADIUS)
        box = QRectF(_INSET, (self.height() - _CIRCLE) / 2, _CIRCLE, _CIRCLE)
        box.adjust(1, 1, -1, -1)
        painter.setPen(QPen(QColor(tokens.GOLD if self._current else tokens.NAVY_EDGE), 2))
        painter.setBrush(QColor(tokens.GOLD) if self._current else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        if self._done and not self._current:
            side = 16
            tick = pixmap("check", tokens.ON_NAVY, side, self.devicePixelRatioF())
            painter.drawPixmap(
                round(box.center().x() - side / 2), round(box.center().y() - side / 2), tick
            )
        else:
            painter.setFont(app_font(tokens.FONT_SMALL, QFont.Weight.Bold))
            painter.setPen(QColor(tokens.NAVY if self._current else tokens.ON_NAVY_MUTED))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))
        weight = QFont.Weight.Bold if self._current else QFont.Weight.Normal
        painter.setFont(app_font(tokens.FONT_BODY, weight))
        painter.setPen(QColor(tokens.ON_NAVY if self._current else tokens.ON_NAVY_MUTED))
        left = _INSET + _CIRCLE + 12
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(left, 0, self.width() - left, self.height()), flags, self._title)


class StepList(QFrame):
    """Only shows; going back and on is done with the buttons."""

    def __init__(self, titles: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("steps")
        self.setFixedWidth(_WIDTH)
        self.setStyleSheet(f"QFrame#steps {{ background: {tokens.NAVY}; border: none; }}")
        name = QLabel(tr("Quầy Một Cửa"))
        name.setStyleSheet(f"color: {tokens.ON_NAVY}; font-size: 22px; font-weight: 700;")
        lead = QLabel(tr("Thiết lập lần đầu, khoảng năm phút. Bước nào cũng làm lại được."))
        lead.setWordWrap(True)
        lead.setStyleSheet(f"color: {tokens.ON_NAVY_MUTED};")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 24, 14, 20)
        column.setSpacing(4)
        for words in (name, lead):
            words.setIndent(_INSET)
            column.addWidget(words)
        column.addSpacing(16)
        self.marks = [StepMark(place + 1, title) for place, title in enumerate(titles)]
        for mark in self.marks:
            column.addWidget(mark)
        column.addStretch(1)
