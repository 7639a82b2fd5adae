"""A finished page of the public screen in small."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n import tr
from ui.theme import tokens


class SmallPicture(QWidget):
    """As large as its room allows, in the shape of the screen."""

    def __init__(self, least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._image = QImage()
        self._ready = QImage()
        self._tall = least.height()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(tr("Hình thu nhỏ của trang công cộng"))

    def show_image(self, image: QImage) -> None:
        """Show this page from now on."""
        self._image = image
        self._ready = QImage()
        self._fit()
        self.update()

    def image(self) -> QImage:
        """The page as it was given."""
        return self._image

    def _fit(self) -> None:
        """What stands below follows the picture instead of leaving a hole."""
        if self._image.isNull():
            return
        tall = round(self.width() * self._image.height() / self._image.width())
        if tall != self._tall:
            self._tall = tall
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._least.width(), max(self._least.height(), self._tall))

    def minimumSizeHint(self) -> QSize:
        return self._least

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = self.size() * ratio
        fitting = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if self._ready.size() != fitting:
            self._ready = self._image.scaled(
                fitting,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        wide, tall = fitting.width() / ratio, fitting.height() / ratio
        place = QRectF((self.width() - wide) / 2, 0, wide, tall)
        painter = QPainter(self)
        painter.drawImage(place, self._ready)
        painter.setPen(QPen(QColor(tokens.LINE), 1))
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
