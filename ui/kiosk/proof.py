"""Proof before anybody sees it: the page's own pixels are decoded and compared (product T5)."""

from PySide6.QtGui import QImage

from models.qr.decode import decode_gray


def codes_on(image: QImage) -> list[str]:
    """The texts of all codes in a picture."""
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(gray.constBits())
    return decode_gray(gray.width(), gray.height(), gray.bytesPerLine(), pixels)


def proves(image: QImage, link: str) -> bool:
    """Whether the picture carries the link's code and no other."""
    return codes_on(image) == [link]
