"""Proof before anybody sees it: the page's own pixels are decoded and compared (product T5)."""

from PySide6.QtGui import QImage

from models.qr.pixels import decode_rgb32


def codes_on(image: QImage) -> list[str]:
    """The texts of all codes in a picture."""
    words = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(words.constBits())
    return decode_rgb32(words.width(), words.height(), words.bytesPerLine(), pixels)


def proves(image: QImage, link: str) -> bool:
    """Whether the picture carries the link's code and no other."""
    return codes_on(image) == [link]
