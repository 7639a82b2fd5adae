"""A shift by kind: a name, its count, and a bar below them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.log.handover import KindCount
from models.text.formats import number
from ui.i18n import tr
from ui.theme import tokens
from ui.theme.fonts import app_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_ROW, _BAR, _TEXT = 42, 8, 16


class KindsChart(QWidget):
    """As tall as its kinds need; empty without any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: tuple[KindCount, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Lượt theo loại trong ca"))

    def show_kinds(self, kinds: tuple[KindCount, ...]) -> None:
        """Show these counts."""
        self._kinds = kinds
        said = [f"{tr(kind.label)}: {number(kind.count)}" for kind in kinds]
        self.setAccessibleDescription("; ".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(230, _ROW * len(self._kinds))

    def paintEvent(self, event: "QPaintEvent") -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = app_font(_TEXT)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        most = max((kind.count for kind in self._kinds), default=1)
        for place, kind in enumerate(self._kinds):
            top = place * _ROW
            count = number(kind.count)
            room = self.width() - metrics.horizontalAdvance(count) - 10
            label = metrics.elidedText(tr(kind.label), Qt.TextElideMode.ElideRight, room)
            line = QRectF(0, top, self.width(), 24)
            painter.setPen(QColor(tokens.INK))
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), label)
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(line, int(right), count)
            painter.setPen(Qt.PenStyle.NoPen)
            wide = max(_BAR, self.width() * kind.count / most)
            for colour, length in ((tokens.LINE, self.width()), (tokens.CHART, wide)):
                painter.setBrush(QColor(colour))
                bar = QRectF(0, top + 25, length, _BAR)
                painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
