"""Shows the public page in real windows of this process and reports what their pixels hold.

Run as a process of its own, since Qt takes a scale factor only at its start.
"""

import json
import sys

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from tests.ui.kiosk_checks import CLOCK, make_content
from ui.kiosk.page import KioskPage
from ui.kiosk.proof import codes_on
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
    page = KioskPage()
    page.setWindowFlags(Qt.WindowType.FramelessWindowHint)
    ratio = page.devicePixelRatioF()
    page.resize(round(device.width() / ratio), round(device.height() / ratio))
    page.show_content(make_content(), CLOCK)
    page.show()
    application.processEvents()
    shown = _pixels(page.grab())
    assert page.scene is not None
    proven = page.scene.image.convertToFormat(QImage.Format.Format_RGB32)
    same = proven.copy(0, 0, *_common(shown, proven)) == shown.copy(0, 0, *_common(shown, proven))
    near = abs(shown.width() - proven.width()) <= 1 and abs(shown.height() - proven.height()) <= 1
    page.close()
    return {
        "ratio": ratio,
        "size": [shown.width(), shown.height()],
        "codes": codes_on(shown),
        "same": bool(same and near),
    }


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
