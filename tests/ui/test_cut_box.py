"""A choice that has no room ends in dots, never in half a letter."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme.cut_box import BESIDE_TEXT, CutBox
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style

LONG = "Tổ chức hành chính, đơn vị sự nghiệp"


def made(qtbot: QtBot, width: int) -> CutBox:
    box = CutBox()
    qtbot.addWidget(box)
    box.addItems([LONG, "Ngắn"])
    box.setFixedSize(QSize(width, 36))
    box.show()
    return box


def test_a_long_choice_is_cut_with_dots(qtbot: QtBot, qapp: QApplication) -> None:
    load_fonts()
    apply_style(qapp)
    box = made(qtbot, 140)
    assert box.shown_text().endswith("…") and LONG.startswith(box.shown_text()[:-1])
    cut = box.grab().toImage()
    box.setItemText(0, box.shown_text())
    assert box.grab().toImage() == cut
    box.setCurrentIndex(1)
    assert box.shown_text() == "Ngắn"
    assert box.currentText() == "Ngắn"


def test_with_room_it_stands_whole(qtbot: QtBot, qapp: QApplication) -> None:
    load_fonts()
    apply_style(qapp)
    assert made(qtbot, 400).shown_text() == LONG


def test_what_qt_draws_by_itself_has_room(qtbot: QtBot, qapp: QApplication) -> None:
    load_fonts()
    apply_style(qapp)
    box = made(qtbot, 400)
    for focus in (False, True):
        if focus:
            box.setFocus()
        for text in (LONG, "Ngắn", "Không chọn lĩnh vực"):
            box.setItemText(0, text)
            box.setFixedWidth(box.fontMetrics().horizontalAdvance(text) + BESIDE_TEXT)
            assert box.shown_text() == text
