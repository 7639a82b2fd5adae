"""Texts of the public screen edited without knowing their marks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.display.texts import LANGUAGES, LINK, NAME, default_texts
from ui.i18n import set_language
from ui.pages.screen.content.text_line import TextLine

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def line(qtbot: QtBot) -> TextLine:
    made = TextLine()
    qtbot.addWidget(made)
    made.setMaxLength(120)
    return made


def test_marks_are_shown_in_words_and_may_be_typed_too(line: TextLine) -> None:
    line.show_text("Quan tâm “{name}” tại {link}")
    assert line.text() == "Quan tâm “{tên kênh}” tại {địa chỉ kênh}"
    assert line.meant() == "Quan tâm “{name}” tại {link}"
    line.setText("Xem {name}, {tên kênh}, {link}")
    assert line.meant() == "Xem {name}, {name}, {link}"


def test_every_shipped_text_comes_back_as_it_is(line: TextLine) -> None:
    for words in ("vi", "en"):
        set_language(words)
        try:
            for language in LANGUAGES[:2]:
                for kind in ("zalo_oa", "gov_site"):
                    for text in vars(default_texts(language, kind)).values():
                        line.show_text(text)
                        assert line.meant() == text
        finally:
            set_language("vi")


def test_ctrl_b_makes_the_chosen_words_bold_and_plain_again(line: TextLine) -> None:
    line.setText("Mở Zalo, quét mã QR")
    line.setSelection(9, 8)
    QTest.keyClick(line, Qt.Key.Key_B, CONTROL)
    assert line.text() == "Mở Zalo, **quét mã** QR"
    line.setSelection(11, 4)
    QTest.keyClick(line, Qt.Key.Key_B, CONTROL)
    assert line.text() == "Mở Zalo, quét mã QR"
    line.undo()
    assert line.text() == "Mở Zalo, **quét mã** QR"


def test_without_a_choice_the_word_at_the_caret_is_meant(line: TextLine) -> None:
    line.setText("Bấm Quan tâm")
    line.setCursorPosition(6)
    line.turn_bold()
    assert line.text() == "Bấm **Quan** tâm"
    line.setText("")
    line.turn_bold()
    assert line.text() == ""


def test_no_half_mark_is_ever_written(line: TextLine) -> None:
    line.setMaxLength(12)
    line.setText("Bấm Quan tâm")
    line.selectAll()
    line.turn_bold()
    assert line.text() == "Bấm Quan tâm"


def test_the_places_of_name_and_address_are_put_at_the_caret(line: TextLine) -> None:
    line.setText("Theo dõi ")
    line.insert_mark(NAME)
    line.insert_mark(LINK)
    assert line.meant() == "Theo dõi {name}{link}"
