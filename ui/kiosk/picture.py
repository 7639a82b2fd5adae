"""The public screen as a picture, for ``screenshot`` and for the desk's small view."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from ui.kiosk.content import clock_words, read_content
from ui.kiosk.scene import Scene, make_scene
from ui.session import Session


def render_kiosk(session: Session, size: QSize, scale: float, lang: str = "vi") -> QImage:
    """What the public screen shows now on ``size`` device pixels at this pixel ratio.

    Raises:
        StoreProblem: the store cannot be read now.
    """
    image = kiosk_scene(session, size, lang).image
    image.setDevicePixelRatio(scale)
    return image


def kiosk_scene(session: Session, size: QSize, lang: str = "vi") -> Scene:
    """As :func:`render_kiosk`, with its state and layout."""
    content = read_content(session, lang)
    clock = clock_words(session.now(), content.fixed)
    return make_scene(content, size.width(), size.height(), clock)
