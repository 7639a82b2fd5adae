"""What a quick button's card shows, however high it is and however long its words."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.log.context import PresetNow
from ui.pages.desk.preset_button import PresetButton
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style

LONG_LABEL = "Hướng dẫn nộp hồ sơ trực tuyến trên Cổng"
LONG_HINT = "Cổng Dịch vụ công quốc gia, hướng dẫn từng bước tại quầy cho người cao tuổi"


@pytest.fixture
def preset(qapp: QApplication) -> PresetNow:
    load_fonts()
    apply_style(qapp)
    return PresetNow(1, "followed", "Giới thiệu", "", "introduce", "followed")


def drawn(preset: PresetNow, size: tuple[int, int], qtbot: QtBot) -> QImage:
    button = PresetButton(preset)
    qtbot.addWidget(button)
    button.resize(*size)
    return button.grab().toImage()


def marks(image: QImage, other: QImage) -> list[tuple[int, int]]:
    """The pixels in which two pictures differ."""
    return [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixel(x, y) != other.pixel(x, y)
    ]


@pytest.mark.parametrize("high", [96, 118, 128, 144, 150, 158, 170, 185, 220])
@pytest.mark.parametrize("label", ["Hướng dẫn gửi PAKN", LONG_LABEL])
def test_a_hint_stays_off_the_key_and_on_the_card(
    preset: PresetNow, label: str, high: int, qtbot: QtBot
) -> None:
    size = (265, high)
    named = preset._replace(label=label)
    plain = drawn(named._replace(hint="", key=1), size, qtbot)
    hint = marks(drawn(named._replace(hint=LONG_HINT, key=1), size, qtbot), plain)
    # Another number on the key tells where the key is.
    key = marks(drawn(named._replace(hint="", key=4), size, qtbot), plain)
    place = QRect(
        min(x for x, _ in key) - 6,
        min(y for _, y in key) - 3,
        max(x for x, _ in key) - min(x for x, _ in key) + 13,
        max(y for _, y in key) - min(y for _, y in key) + 7,
    )
    assert not [spot for spot in hint if place.contains(*spot)]
    assert all(y < high - 6 for _, y in hint)
    assert hint or high < 118


def test_a_hint_that_is_cut_says_so_with_dots(preset: PresetNow, qtbot: QtBot) -> None:
    whole = preset._replace(hint=LONG_HINT)
    cut = preset._replace(hint=LONG_HINT + " và mọi người khác")
    # Where both are cut at the same place they look the same; a card with room shows the rest.
    assert not marks(drawn(whole, (200, 120), qtbot), drawn(cut, (200, 120), qtbot))
    assert marks(drawn(whole, (288, 220), qtbot), drawn(cut, (288, 220), qtbot))
