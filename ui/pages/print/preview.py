"""The sheet as it will be printed, as large as there is room."""

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
        self._sheet: Sheet | None = None
        self.setMinimumSize(210, 260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Bản xem trước"))

    def show_sheet(self, sheet: Sheet | None, told: str = "") -> None:
        """Show a sheet that was read back already; None shows bare paper. ``told`` says in words
        what is to be seen."""
        self._sheet = sheet
        self.setAccessibleDescription(told)
        self.update()

    def _place(self) -> QRectF:
        if self._sheet is None:
            return QRectF()
        room_x, room_y = self.width() - 2 * _AROUND, self.height() - 2 * _AROUND
        per_mm = min(room_x / self._sheet.width, room_y / self._sheet.height)
        wide, tall = self._sheet.width * per_mm, self._sheet.height * per_mm
        return QRectF((self.width() - wide) / 2, (self.height() - tall) / 2, wide, tall)

    def paintEvent(self, event: QPaintEvent) -> None:
        place = self._place()
        if self._sheet is None or place.isEmpty():
            return
        painter = QPainter(self)
        painter.fillRect(place, QColor(tokens.CARD))
        painter.save()
        painter.translate(place.topLeft())
        draw_sheet(painter, self._sheet, place.width() / self._sheet.width)
        painter.restore()
        painter.setPen(QPen(QColor(tokens.EDGE), 1))
        painter.drawRect(place)
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(420, 594)
