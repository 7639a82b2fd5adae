"""The public page as a widget: shows a finished picture, pixel for pixel."""

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.kiosk.content import KioskContent
from ui.kiosk.scene import Scene, make_scene

SETTLED_MS = 100
"""From the end of painting until it stands on the glass: a desktop's compositor shows it a few
frames later."""


class KioskPage(QWidget):
    """Makes a new, proven picture whenever its content, size or pixel ratio changes."""

    renewed = Signal(object)
    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._content: KioskContent | None = None
        self._clock = ""
        self.scene: Scene | None = None
        self._painted = QElapsedTimer()

    def is_settled(self) -> bool:
        """Whether its newest picture was painted, so long ago that it must stand on the glass."""
        return self._painted.isValid() and self._painted.hasExpired(SETTLED_MS)

    def show_content(self, content: KioskContent, clock: str) -> None:
        """Show this from now on; the same again costs nothing."""
        if (content, clock) != (self._content, self._clock):
            self._content, self._clock = content, clock
            self._describe(content)
            self._renew()

    def device_size(self) -> QSize:
        """Its size in device pixels; it must begin at its window's top left corner."""
        ratio = self.devicePixelRatioF()
        return QSize(round(self.width() * ratio), round(self.height() * ratio))

    def _describe(self, content: KioskContent) -> None:
        code, said = content.code, content.texts
        words = content.fixed.no_channel
        if content.sheet is not None:
            words = f"{content.sheet.title}. {content.sheet.body}"
        elif code is not None:
            words = f"{said.heading}. {code.name}, {code.shown_link}, {code.fingerprint}"
        self.setAccessibleName(words)

    def _renew(self) -> None:
        # Out of sight its size means nothing; it is made when it is shown, before it is painted.
        if self._content is None or not self.isVisible():
            return
        size = self.device_size()
        self.scene = make_scene(self._content, size.width(), size.height(), self._clock)
        self._painted.invalidate()
        self.update()
        self.renewed.emit(self.scene)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._renew()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        self._renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.scene is None:
            return
        if self.scene.image.size() != self.device_size():
            self._renew()
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        # One picture pixel is one device pixel, whatever the scaling.
        painter.scale(1 / ratio, 1 / ratio)
        painter.drawImage(QPoint(0, 0), self.scene.image)
        painter.end()
        if not self._painted.isValid():
            self._painted.start()
        self.painted.emit()
