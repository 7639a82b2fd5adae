"""The self-check on a real X server: what covers, recolours or moves the code is noticed (K3)."""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import qrcode
from PIL import Image, ImageOps
from PySide6.QtGui import QImage

from models.display import sessions
from models.display.status import read_status
from models.store import settings
from models.store.opening import Store
from tests.xvfb import KIOSK_AREA, Display
from ui.kiosk.pages import read_content
from ui.kiosk.proof import codes_on
from ui.kiosk.scene import make_scene
from ui.session import Session

ROOT = Path(__file__).resolve().parent.parent.parent
PERIOD_MS = 1000
BUSY = 6
"""Seconds more on a machine that has other work too."""
COVER = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
picture = QImage(sys.argv[3])
class Cover(QWidget):
    def paintEvent(self, event):
        QPainter(self).drawImage(0, 0, picture)
window = Cover()
window.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
                      | Qt.WindowType.X11BypassWindowManagerHint)
window.setGeometry(int(sys.argv[1]), int(sys.argv[2]), picture.width(), picture.height())
window.show()
window.raise_()
app.exec()
"""


@pytest.fixture
def screen(desk_store: Store, display: Display) -> Iterator[None]:
    """A public screen that looks at its glass once a second."""
    with desk_store.write():
        settings.put(settings.SCREEN_WANTED, True)
    command = [sys.executable, str(ROOT / "main.py"), "--data-dir", str(desk_store.places.root)]
    process = display.start(
        *command, "kiosk", "--screen", "KIOSK", QMC_TEST="1", QMC_CHECK_MS=str(PERIOD_MS)
    )
    wait_for(lambda: checked(desk_store), 20)
    yield
    process.terminate()
    process.wait(10)


def wait_for(true: Callable[[], object], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)


def status(store: Store) -> str:
    with store.read():
        now = read_status()
    return now.state if now is not None else ""


def checked(store: Store) -> bool:
    with store.read():
        now = read_status()
    return now is not None and now.state == "showing" and now.checked_at is not None


def code_area(store: Store) -> tuple[int, int, int, int]:
    """Where the code stands on the frame buffer."""
    layout = make_scene(read_content(Session(store)), KIOSK_AREA[2], KIOSK_AREA[3], "00:00").layout
    assert layout is not None
    code = layout.code
    return KIOSK_AREA[0] + code.x(), KIOSK_AREA[1] + code.y(), code.width(), code.height()


def glass(display: Display, folder: Path) -> list[str]:
    display.grab(KIOSK_AREA, folder / "glass.png")
    return codes_on(QImage(str(folder / "glass.png")))


def covered(code: Image.Image) -> Image.Image:
    return Image.new("RGB", code.size, "#808080")


def corner_covered(code: Image.Image) -> Image.Image:
    return Image.new("RGB", (code.width // 3, code.height // 3), "#FFFFFF")


def recoloured(code: Image.Image) -> Image.Image:
    return ImageOps.colorize(code.convert("L"), "#B02020", "#FFD0D0")


def faded(code: Image.Image) -> Image.Image:
    return ImageOps.colorize(code.convert("L"), "#787878", "#FFFFFF")


def shifted(code: Image.Image) -> Image.Image:
    moved = Image.new("RGB", code.size, "#FFFFFF")
    moved.paste(code, (14, 0))
    return moved


def swapped(code: Image.Image) -> Image.Image:
    other = qrcode.make("https://zalo.me/1234567890123456789", border=4)
    return other.get_image().convert("RGB").resize(code.size, Image.Resampling.NEAREST)


@pytest.mark.parametrize(
    "harm", [covered, corner_covered, recoloured, faded, shifted, swapped], ids=lambda f: f.__name__
)
def test_what_harms_the_code_brings_the_red_page_and_its_end_the_code(
    desk_store: Store,
    display: Display,
    screen: None,
    tmp_path: Path,
    qapp: object,
    harm: Callable[[Image.Image], Image.Image],
) -> None:
    area = code_area(desk_store)
    display.grab(area, tmp_path / "code.png")
    harm(Image.open(tmp_path / "code.png").convert("RGB")).save(tmp_path / "harm.png")
    place = (str(area[0]), str(area[1]), str(tmp_path / "harm.png"))
    cover = display.start(sys.executable, "-c", COVER, *place)
    begun = time.monotonic()
    wait_for(lambda: status(desk_store) == "covered", 10)
    assert time.monotonic() - begun < 2 * PERIOD_MS / 1000 + BUSY
    cover.kill()
    cover.wait()
    gone = time.monotonic()
    wait_for(lambda: checked(desk_store), 10)
    assert time.monotonic() - gone < 2 * PERIOD_MS / 1000 + BUSY
    wait_for(lambda: len(glass(display, tmp_path)) == 1, 3)


def test_another_code_beside_it_is_covered_by_the_red_page(
    desk_store: Store, display: Display, screen: None, tmp_path: Path, qapp: object
) -> None:
    other = qrcode.make("https://zalo.me/1234567890123456789", border=4)
    picture = other.get_image().convert("RGB").resize((280, 280), Image.Resampling.NEAREST)
    picture.save(tmp_path / "other.png")
    place = (str(KIOSK_AREA[0] + 680), str(KIOSK_AREA[1] + 140), str(tmp_path / "other.png"))
    cover = display.start(sys.executable, "-c", COVER, *place)
    wait_for(lambda: status(desk_store) == "covered", 3 * PERIOD_MS / 1000 + BUSY)
    # The page goes over it, and nobody can scan it any more.
    wait_for(lambda: checked(desk_store), 10)
    wait_for(lambda: len(glass(display, tmp_path)) == 1, 5)
    assert cover.poll() is None
    cover.kill()
    cover.wait()


def test_checks_are_counted_in_the_session(
    desk_store: Store, display: Display, screen: None
) -> None:
    time.sleep(2.5 * PERIOD_MS / 1000)
    display.children[-1].terminate()
    display.children[-1].wait(10)
    with desk_store.read():
        today = Session(desk_store).now().date()
        found = sessions.sessions(today, today)
    assert len(found) == 1
    assert found[0].passed >= 2
    assert found[0].failed == 0
    assert found[0].ended_at is not None
    assert found[0].seconds >= 2
