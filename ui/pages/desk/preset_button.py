"""A quick button: icon, tally, label, hint and its key, painted in one widget."""

import time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from models.log.context import PresetNow
from models.text.formats import number
from ui.i18n import tr
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.theme.icons import drawn_once, icon_of_preset, pixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QPixmap, QShowEvent

_FLASH_MS = 700
_COMPACT = 150
"""Below this height the key stands beside the icon."""
_CAP, _BESIDE_KEY = 21, 42
_TYPING_SECONDS = 1.5
"""Somebody who types pauses no longer between two letters."""
_PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)


class _Look(NamedTuple):
    """Colours of the card and of its edge, and how wide that is."""

    fill: str
    edge: str
    width: float


_ANSWERED = _Look(tokens.OK_WEAK, tokens.OK, 2.0)


class PresetButton(QAbstractButton):
    """Emits ``clicked`` once for each press; a held key or button counts once."""

    def __init__(self, preset: PresetNow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preset = preset
        self._count = 0
        self._letter_at = -_TYPING_SECONDS
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(_FLASH_MS)
        self._flash.timeout.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name_it()

    def set_count(self, count: int) -> None:
        """Show today's tally of this button."""
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
        self.setAccessibleName(
            tr("{0}, phím F{1}, hôm nay {2} lượt").format(label, self.preset.key, self._count)
        )
        self.setAccessibleDescription(tr(self.preset.hint))

    def get_ready(self) -> None:
        """Draw how it answers a press, so that the first press is as quick as all others."""
        self._card(_ANSWERED)

    def _look(self) -> _Look:
        if self._flash.isActive():
            return _ANSWERED
        fill = tokens.WEAK if self.isDown() else tokens.CARD
        if self.hasFocus():
            return _Look(fill, tokens.PRIMARY, 2.0)
        return _Look(fill, tokens.CHART if self.underMouse() else tokens.LINE, 1.0)

    def _draw_icon(self, painter: QPainter, inner: QRectF, size: int) -> None:
        tile = QRectF(inner.left(), inner.top(), size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.WEAK))
        painter.drawRoundedRect(tile, tokens.RADIUS, tokens.RADIUS)
        side = round(size * 0.6)
        name = icon_of_preset(self.preset.code)
        image = pixmap(name, tokens.PRIMARY, side, self.devicePixelRatioF())
        offset = (size - side) / 2
        painter.drawPixmap(tile.topLeft() + QPoint(round(offset), round(offset)), image)

    def _draw_key(self, painter: QPainter, inner: QRectF, compact: bool) -> None:
        text = f"F{self.preset.key}"
        font = app_font(tokens.FONT_SMALL, QFont.Weight.Medium)
        width = QFontMetrics(font).horizontalAdvance(text) + 18
        cap = QRectF(inner.right() - width, inner.bottom() - _CAP, width, _CAP)
        if compact:
            cap.moveTopLeft(QPointF(inner.left() + 42, inner.top() + 6))
        painter.setPen(QPen(QColor(tokens.LINE), 1.2))
        painter.setBrush(QColor(tokens.CARD))
        painter.drawRoundedRect(cap, 5, 5)
        painter.setFont(font)
        painter.setPen(QColor(tokens.MUTED))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_words(self, painter: QPainter, box: QRectF, compact: bool) -> None:
        wrap = int(Qt.TextFlag.TextWordWrap)
        label = tr(self.preset.label)
        painter.setFont(_label_font(label, box.width(), compact))
        painter.setPen(QColor(tokens.INK))
        used = painter.boundingRect(box, wrap, label)
        painter.drawText(box, wrap, label)
        hint_font = app_font(tokens.FONT_SMALL if compact else tokens.FONT_BODY)
        painter.setFont(hint_font)
        painter.setPen(QColor(tokens.MUTED))
        hint, high = tr(self.preset.hint), QFontMetrics(hint_font).lineSpacing()
        rest = box.adjusted(0, used.height() + 3, 0, 0)
        above = QRectF(rest) if compact else rest.adjusted(0, 0, 0, -_CAP - 2)
        if not compact and _lines(painter, hint, above) * high > above.height():
            # The last line shares its height with the key.
            above = rest.adjusted(0, 0, -_BESIDE_KEY, 0)
        lines = int(above.height() / high + 0.1)
        if lines > 0:
            above.setHeight(lines * high)
            painter.drawText(above, wrap, _cut(painter, hint, above, lines))

    def sizeHint(self) -> QSize:
        return QSize(250, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(170, 96)

    def _is_typed(self, event: "QKeyEvent") -> bool:
        """Whether a key belongs to words that were meant for another program's window."""
        now = time.monotonic()
        if event.key() in _PRESSING:
            return now - self._letter_at < _TYPING_SECONDS
        pad = event.modifiers() & Qt.KeyboardModifier.KeypadModifier
        if event.text().isprintable() and event.text() and not pad:
            self._letter_at = now
        return False

    def focusOutEvent(self, event: "QFocusEvent") -> None:
        self._letter_at = -_TYPING_SECONDS
        super().focusOutEvent(event)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        if self._is_typed(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: "QShowEvent") -> None:
        # The card covers the place: nothing beneath is painted for a press. The style denies that
        # of every button when it is made ready.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        super().showEvent(event)

    def paintEvent(self, event: "QPaintEvent") -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._card(self._look()))
        inner, size = self._inner(), self._icon_size()
        painter.setFont(app_font(22 if self._is_compact() else 26, QFont.Weight.Bold))
        painter.setPen(QColor(tokens.PRIMARY))
        figure = QRectF(inner.left(), inner.top(), inner.width(), size)
        painter.drawText(
            figure,
            int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
            number(self._count),
        )

    def _card(self, look: _Look) -> "QPixmap":
        """All but the tally: a press changes nothing else."""
        preset = self.preset

        def draw(painter: QPainter) -> None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(look.edge), look.width))
            painter.setBrush(QColor(look.fill))
            painter.drawRoundedRect(self._frame(), tokens.RADIUS_LARGE, tokens.RADIUS_LARGE)
            inner, size, compact = self._inner(), self._icon_size(), self._is_compact()
            self._draw_icon(painter, inner, size)
            top = inner.top() + size + (6 if compact else 12)
            box = QRectF(inner.left(), top, inner.width(), inner.bottom() - top)
            self._draw_words(painter, box, compact)
            self._draw_key(painter, inner, compact)

        shown = (preset.code, preset.key, tr(preset.label), tr(preset.hint), *look)
        width, height, scale = self.width(), self.height(), self.devicePixelRatioF()
        return drawn_once(f"preset/{shown}", width, height, scale, tokens.SURFACE, draw)

    def _frame(self) -> QRectF:
        return QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)

    def _inner(self) -> QRectF:
        # A low card needs its room for a hint of two lines.
        beside, above = (14, 8) if self._is_compact() else (18, 14)
        return self._frame().adjusted(beside, above, -beside, -above)

    def _is_compact(self) -> bool:
        return self.height() < _COMPACT

    def _icon_size(self) -> int:
        return 32 if self._is_compact() else 40


def _lines(painter: QPainter, text: str, room: QRectF) -> int:
    """How many lines the text takes as wide as the room."""
    far = QRectF(0, 0, room.width(), 1000)
    used = painter.boundingRect(far, int(Qt.TextFlag.TextWordWrap), text)
    return round(used.height() / painter.fontMetrics().lineSpacing())


def _cut(painter: QPainter, text: str, room: QRectF, lines: int) -> str:
    """The text with dots where it has no room."""
    if _lines(painter, text, room) <= lines:
        return text
    # No line but the last is filled to its end.
    width = room.width() * (lines - 0.2 * (lines - 1))
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))


def _label_font(label: str, room: float, compact: bool) -> QFont:
    """On a low card a label of two lines would cost the hint its room: rather a size smaller."""
    if not compact:
        return app_font(tokens.FONT_HEADING, QFont.Weight.Bold)
    for size in (15, 14, 13):
        font = app_font(size, QFont.Weight.Bold)
        if QFontMetrics(font).horizontalAdvance(label) <= room:
            return font
    return app_font(15, QFont.Weight.Bold)
