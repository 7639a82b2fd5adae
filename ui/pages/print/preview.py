"""The sheet as it will be printed, as large as there is room; front and back side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n import tr
from ui.printing.draw import draw_sheet
from ui.printing.sheet import Sheet
from ui.theme import tokens

_AROUND = 6


class Preview(QWidget):
    """Paints with the one drawing function."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: tuple[Sheet, ...] = ()
        self.setMinimumSize(210, 260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Bản xem trước"))

    def show_sheets(self, sheets: Sequence[Sheet], told: str = "") -> None:
        """Show pages that were read back already; none shows bare paper. ``told`` says in words
        what is to be seen."""
        self._sheets = tuple(sheets)
        self.setAccessibleDescription(told)
        self.update()

    def _places(self) -> list[QRectF]:
        if not self._sheets:
            return []
        count, sheet = len(self._sheets), self._sheets[0]
        room_x = (self.width() - (count + 1) * _AROUND) / count
        room_y = self.height() - 2 * _AROUND
        per_mm = min(room_x / sheet.width, room_y / sheet.height)
        wide, tall = sheet.width * per_mm, sheet.height * per_mm
        left = (self.width() - count * wide - (count - 1) * _AROUND) / 2
        top = (self.height() - tall) / 2
        return [QRectF(left + n * (wide + _AROUND), top, wide, tall) for n in range(count)]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for sheet, place in zip(self._sheets, self._places(), strict=True):
            if place.isEmpty():
                continue
            painter.fillRect(place, QColor(tokens.CARD))
            painter.save()
            painter.translate(place.topLeft())
            draw_sheet(painter, sheet, place.width() / sheet.width)
            painter.restore()
            painter.setPen(QPen(QColor(tokens.EDGE), 1))
            painter.drawRect(place)
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(420, 594)
