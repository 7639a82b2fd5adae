"""One of the nine keys on the strip: its number, its picture and how often it counted today."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from models.log.context import PresetNow
from models.text.formats import number
from ui.i18n import tr
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.theme.icons import icon_of_preset, pixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

LYING, UPRIGHT = QSize(48, 54), QSize(88, 38)
_PICTURE = 22
_FLASH_MS = 700


class StripKey(QAbstractButton):
    """Emits ``clicked`` once for each press, however long it is held."""

    def __init__(self, preset: PresetNow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preset = preset
        self._count = 0
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(_FLASH_MS)
        self._flash.timeout.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_upright(False)
        self._name_it()

    def set_upright(self, upright: bool) -> None:
        """In a row of keys, or in a column of them."""
        self.setFixedSize(UPRIGHT if upright else LYING)

    def set_count(self, count: int) -> None:
        """Today's tally of this key."""
        if count != self._count:
            self._count = count
            self._name_it()
            self.update()

    def flash(self) -> None:
        """Answer a press with colour."""
        self._flash.start()
        self.update()

    def _name_it(self) -> None:
        label = tr(self.preset.label)
        name = tr("{0}, phím {1}, hôm nay {2} lượt").format(label, self.preset.key, self._count)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def _paint_frame(self, painter: QPainter) -> None:
        active = self._flash.isActive()
        fill = tokens.OK_WEAK if active else tokens.CARD
        if self.isDown():
            fill = tokens.WEAK_PRESSED
        elif self.underMouse() and not active:
            fill = tokens.WEAK
        painter.setPen(QPen(QColor(tokens.OK if active else tokens.LINE), 2 if active else 1))
        painter.setBrush(QColor(fill))
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(edge, tokens.RADIUS - 2, tokens.RADIUS - 2)

    def paintEvent(self, event: "QPaintEvent") -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        upright = self.width() > self.height()
        wide, tall = self.width(), self.height()
        key = QRect(7, 0, 12, tall) if upright else QRect(6, 4, 12, 14)
        place = QPoint(23, (tall - _PICTURE) // 2) if upright else QPoint((wide - _PICTURE) // 2, 8)
        count = QRect(46, 0, wide - 54, tall) if upright else QRect(0, tall - 22, wide, 19)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(app_font(11, QFont.Weight.Medium))
        painter.setPen(QColor(tokens.MUTED))
        painter.drawText(key, int(Qt.AlignmentFlag.AlignLeft | middle), str(self.preset.key))
        name = icon_of_preset(self.preset.code)
        image = pixmap(name, tokens.PRIMARY, _PICTURE, self.devicePixelRatioF())
        painter.drawPixmap(place, image)
        painter.setFont(app_font(tokens.FONT_BODY, QFont.Weight.Bold))
        painter.setPen(QColor(tokens.INK if self._count else tokens.MUTED))
        side = Qt.AlignmentFlag.AlignRight if upright else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(count, int(side | middle), number(self._count))
