"""A code for one person to try with a phone: drawn, read back, and only then shown."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.errors import Refused
from models.qr.matrix import QUIET_ZONE, make_matrix
from models.qr.verify import MISMATCH
from ui.i18n import tr
from ui.kiosk.code_card import draw_code
from ui.kiosk.proof import proves

_SIDE = 300


class ProofCode(QWidget):
    """Square; whole device pixels per module at every scaling."""

    def __init__(self, link: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._image = QImage()
        self._failed = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Mã QR để quét thử, chưa công bố"))

    def image(self) -> QImage:
        """The proven picture at the size and scaling of now; null when it did not prove itself."""
        wanted = round(min(self.width(), self.height()) * self.devicePixelRatioF())
        if self._image.width() != wanted and not self._failed:
            try:
                self._image = proven_image(self._link, wanted)
            except Refused as problem:
                self._image, self._failed = QImage(), tr(problem.template)
        return self._image

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        image = self.image()
        if image.isNull():
            wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
            painter.drawText(self.rect(), wrap, self._failed)
            return
        image.setDevicePixelRatio(self.devicePixelRatioF())
        painter.drawImage(0, 0, image)


def proven_image(link: str, side: int) -> QImage:
    """A white square of ``side`` device pixels with the link's code in its middle.

    Raises Refused when what was drawn does not read back as the link.
    """
    matrix = make_matrix(link, "M")
    whole = matrix.size + 2 * QUIET_ZONE
    module = side // whole
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    if module >= 1:
        spare = (side - module * whole) // 2
        painter = QPainter(image)
        draw_code(painter, QRect(spare, spare, module * whole, module * whole), matrix, module)
        painter.end()
    if not proves(image, link):
        raise Refused(MISMATCH)
    return image
