"""Shows the public page in real windows of this process and reports what their pixels hold.

Run as a process of its own, since Qt takes a scale factor only at its start.
"""

import json
import sys

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.kiosk_checks import CLOCK
from tests.ui.kiosk_pages import content_named
from ui.kiosk.page import KioskPage
from ui.kiosk.proof import codes_on
from ui.kiosk.scene import Scene
from ui.kiosk.touch_layer import TouchLayer
from ui.theme.fonts import load_fonts

SIZES = ((1366, 768), (1920, 1080), (768, 1366), (1080, 1920), (3840, 2160))


def main() -> int:
    """One answer for each size, as JSON."""
    application = QApplication(sys.argv[:1])
    load_fonts(("Regular", "Medium", "Bold"))
    answers = [_answer(application, QSize(*size)) for size in SIZES]
    print(json.dumps(answers))
    return 0


def _answer(application: QApplication, device: QSize) -> dict[str, object]:
    window = QWidget()
    window.setWindowFlags(Qt.WindowType.FramelessWindowHint)
    ratio = window.devicePixelRatioF()
    window.resize(round(device.width() / ratio), round(device.height() / ratio))
    page, layer = KioskPage(window), TouchLayer(window)
    page.resize(window.size())
    page.show_content(content_named("code"), CLOCK)
    window.show()
    application.processEvents()
    assert page.scene is not None
    shown = _pixels(window.grab())
    layer.follow(page.scene, ratio)
    touchable = _off_by(layer, page.scene, ratio)
    proven = page.scene.image.convertToFormat(QImage.Format.Format_RGB32)
    same = proven.copy(0, 0, *_common(shown, proven)) == shown.copy(0, 0, *_common(shown, proven))
    near = abs(shown.width() - proven.width()) <= 1 and abs(shown.height() - proven.height()) <= 1
    window.close()
    return {
        "ratio": ratio,
        "size": [shown.width(), shown.height()],
        "codes": codes_on(shown),
        "same": bool(same and near),
        "touchable": touchable,
    }


def _off_by(layer: TouchLayer, scene: Scene, ratio: float) -> dict[str, float]:
    """By how many device pixels a button reaches out over the drawn one; -1 where it does not
    cover it."""
    found = {}
    for target in scene.targets:
        button = layer.buttons()[target.name].geometry()
        over = QRectF(
            button.x() * ratio, button.y() * ratio, button.width() * ratio, button.height() * ratio
        )
        drawn = QRectF(target.rect)
        sides = (
            drawn.left() - over.left(),
            drawn.top() - over.top(),
            over.right() - drawn.right(),
            over.bottom() - drawn.bottom(),
        )
        found[target.name] = max(sides) if min(sides) >= -0.001 else -1.0
    return found


def _common(first: QImage, second: QImage) -> tuple[int, int]:
    return min(first.width(), second.width()), min(first.height(), second.height())


def _pixels(grabbed: QPixmap) -> QImage:
    image = QImage(grabbed.size(), QImage.Format.Format_RGB32)
    grabbed.setDevicePixelRatio(1.0)
    painter = QPainter(image)
    painter.drawPixmap(QPoint(0, 0), grabbed)
    painter.end()
    return image


if __name__ == "__main__":
    sys.exit(main())
