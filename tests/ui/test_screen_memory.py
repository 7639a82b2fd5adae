"""The public screen runs all day: it loads what it needs and gives back what it threw away."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LOADED = "import ui.public_screen, sys; print(*sorted({n.split('.')[0] for n in sys.modules}))"
BLOCKS = """
import psutil
from PySide6.QtGui import QImage
from ui.large_blocks import give_back_large_blocks
give_back_large_blocks()
def resident():
    return psutil.Process().memory_info().rss
def picture():
    made = QImage(1920, 1080, QImage.Format.Format_RGB32)
    made.fill(1)
    return made
shown, between = picture(), []
before = resident()
for turn in range(8):
    # The next page lives beside the one that goes, and small things are made meanwhile.
    coming = picture()
    between.append(bytearray(100_000))
    shown = coming
print(resident() - before)
"""


def said(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_it_loads_neither_pillow_nor_the_network() -> None:
    loaded = set(said(LOADED).split())
    assert {"zxingcpp", "peewee", "qrcode"} <= loaded
    assert not loaded & {"PIL", "http", "ssl", "email", "cryptography", "openpyxl", "xlsxwriter"}


def test_pillow_is_there_for_whoever_wants_it() -> None:
    program = "import models.qr.matrix; from PIL import Image; print(Image.new('1', (3, 2)).size)"
    assert said(program) == "(3, 2)\n"
    assert said(f"from PIL import Image; {program}") == "(3, 2)\n"


def test_a_page_that_went_gives_its_memory_back() -> None:
    assert int(said(BLOCKS)) < 3_000_000
