"""The plugged screens as drawn monitors, where they stand to one another."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n import tr
from ui.pages.screen.plugged import Plugged
from ui.theme import tokens
from ui.theme.fonts import app_font

_GAP = 5.0
_STAND = 16.0


class Arrangement(QWidget):
    """A picture only; the choice is made with the cards below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screens: list[Plugged] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_screens(self, screens: list[Plugged]) -> None:
        """Draw these."""
        self._screens = screens
        words = [f"{screen.title}: {_role(screen)}" for screen in screens]
        self.setAccessibleName(tr("Cách xếp các màn hình"))
        self.setAccessibleDescription("; ".join(words))
        self.update()

    def places(self) -> list[QRectF]:
        """Where each screen is drawn."""
        areas = [QRectF(*screen.identity.geometry) for screen in self._screens]
        if not areas:
            return []
        around = areas[0]
        for area in areas[1:]:
            around = around.united(area)
        room = QRectF(self.rect()).adjusted(8, 6, -8, -6 - _STAND)
        factor = min(room.width() / around.width(), room.height() / around.height())
        shift = room.center() - QPointF(around.center().x(), around.center().y()) * factor
        return [
            QRectF(area.topLeft() * factor + shift, area.size() * factor).adjusted(
                _GAP, 0, -_GAP, 0
            )
            for area in areas
        ]

    def _paint(self, painter: QPainter, screen: Plugged, place: QRectF) -> None:
        edge = tokens.PRIMARY if screen.chosen else tokens.EDGE
        fill = tokens.NAVY if screen.chosen else tokens.WEAK if screen.clerk else tokens.CARD
        middle = place.center().x()
        painter.setPen(QPen(QColor(edge), 2))
        painter.drawLine(QPointF(middle, place.bottom()), QPointF(middle, place.bottom() + 10))
        foot = place.bottom() + 11
        painter.drawLine(QPointF(middle - 18, foot), QPointF(middle + 18, foot))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(place, 8, 8)
        painter.setPen(QColor(tokens.ON_NAVY if screen.chosen else tokens.INK))
        painter.setFont(app_font(tokens.FONT_TITLE, QFont.Weight.Bold))
        upper = place.adjusted(6, 0, -6, -place.height() * 0.3)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, str(screen.number))
        painter.setFont(app_font(tokens.FONT_SMALL))
        lower = place.adjusted(6, place.height() * 0.55, -6, -4)
        flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(lower, flags, _role(screen))

    def sizeHint(self) -> QSize:
        return QSize(420, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for screen, place in zip(self._screens, self.places(), strict=True):
            self._paint(painter, screen, place)


def _role(screen: Plugged) -> str:
    if screen.clerk:
        return tr("Cán bộ")
    return tr("Công cộng") if screen.chosen else tr("Chưa dùng")
