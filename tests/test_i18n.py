import re
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QKeySequence, QUndoStack
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QErrorMessage,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QProgressDialog,
    QTextEdit,
    QWidget,
    QWizard,
    QWizardPage,
)
from pytestqt.qtbot import QtBot

from models.errors import Refused, StoreProblem
from models.resources import resource_path
from models.store.problems import FULL
from tests import i18n_catalogue
from ui import i18n
from ui.qt_language import install_qt_translator

QT_SOURCE = resource_path("translations", "qtbase_vi.ts")
QT_COMPILED = resource_path("translations", "qtbase_vi.qm")
# What stays Vietnamese in English: names, and words that a visitor sees in Zalo itself.
PROPER_NAMES = (
    "Bộ Nội vụ",
    "Quan tâm",
    "Quầy Một Cửa",
    "Tiếng Việt",
    "Nguyễn Thị Hoa",
    "Bộ Dân tộc và Tôn giáo",
    "Bộ Y tế",
    "Bộ Giáo dục và Đào tạo",
    "Bộ Nông nghiệp và Môi trường",
)
# Keys are named as on the keyboard; kinds of file come from the system's own list on Linux.
NOT_ALL_TRANSLATED = {"QShortcut", "QMimeType"}

B = QDialogButtonBox.StandardButton
STANDARD_BUTTONS = {
    B.Ok: ("Đồng ý", "OK"),
    B.Open: ("Mở", "Open"),
    B.Save: ("Lưu", "Save"),
    B.Cancel: ("Hủy", "Cancel"),
    B.Close: ("Đóng", "Close"),
    B.Discard: ("Bỏ thay đổi", "Discard"),
    B.Apply: ("Áp dụng", "Apply"),
    B.Reset: ("Đặt lại", "Reset"),
    B.RestoreDefaults: ("Khôi phục mặc định", "Restore Defaults"),
    B.Help: ("Trợ giúp", "Help"),
    B.SaveAll: ("Lưu tất cả", "Save All"),
    B.Yes: ("Có", "Yes"),
    B.YesToAll: ("Có cho tất cả", "Yes to All"),
    B.No: ("Không", "No"),
    B.NoToAll: ("Không cho tất cả", "No to All"),
    B.Abort: ("Dừng", "Abort"),
    B.Retry: ("Thử lại", "Retry"),
    B.Ignore: ("Bỏ qua", "Ignore"),
}


@pytest.fixture
def vietnamese(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    install_qt_translator(qapp, "vi")
    yield qapp
    install_qt_translator(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def english() -> Iterator[None]:
    i18n.set_language("en")
    yield
    i18n.set_language("vi")


@pytest.fixture
def printer(qapp: QApplication) -> Iterator[QPrinter]:
    # Print dialogs keep no reference, so it must outlive them.
    printer = QPrinter()
    yield printer


def fields(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def qt_messages() -> list[tuple[str, str, ET.Element]]:
    found = []
    for context in ET.parse(QT_SOURCE).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            source = message.findtext("source", "")
            found.append((context.findtext("name", ""), source, translation))
    return found


def plain(text: str) -> str:
    return text.replace("&", "")


# the program's own texts


def test_the_english_file_has_exactly_the_texts_of_the_program() -> None:
    known, texts = i18n_catalogue.read_catalogue().keys(), i18n_catalogue.collect()
    assert sorted(texts - known) == [], "run: python -m tests.i18n_catalogue --update"
    assert sorted(known - texts) == [], "run: python -m tests.i18n_catalogue --update"


def test_every_text_has_a_finished_english_translation() -> None:
    catalogue = i18n_catalogue.read_catalogue()
    assert catalogue
    assert [source for source, english in catalogue.items() if not english] == []


def test_translations_keep_the_placeholders() -> None:
    catalogue = i18n_catalogue.read_catalogue()
    wrong = [s for s, english in catalogue.items() if english and fields(s) != fields(english)]
    assert wrong == []


def test_english_has_no_vietnamese_letters_but_in_names() -> None:
    wrong = []
    for english in i18n_catalogue.read_catalogue().values():
        rest = english
        for name in PROPER_NAMES:
            rest = rest.replace(name, "")
        if i18n_catalogue.is_vietnamese(rest):
            wrong.append(english)
    assert wrong == []


def test_no_text_is_put_together_before_it_is_looked_up() -> None:
    assert i18n_catalogue.untranslatable() == []


def test_writing_the_english_file_again_changes_no_byte(tmp_path: Path) -> None:
    copy = tmp_path / "app_en.ts"
    i18n_catalogue.write_catalogue(i18n_catalogue.read_catalogue(), copy)
    assert copy.read_bytes() == i18n_catalogue.ENGLISH.read_bytes()


def test_update_keeps_translations_adds_new_texts_and_drops_vanished_ones(tmp_path: Path) -> None:
    path = tmp_path / "app_en.ts"
    i18n_catalogue.write_catalogue({"Lượt & <ca> {0}": "Visits & <shift> {0}", "Mới": ""}, path)
    assert i18n_catalogue.read_catalogue(path) == {
        "Lượt & <ca> {0}": "Visits & <shift> {0}",
        "Mới": "",
    }
    assert i18n.read_texts(path) == {"Lượt & <ca> {0}": "Visits & <shift> {0}"}


def test_texts_are_found_where_they_stand(tmp_path: Path) -> None:
    for folder in ("models", "ui", "resources/seeds"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "main.py").write_text('print(tr("Một"), i18n.tr("Hai " "ba"))', encoding="utf-8")
    (tmp_path / "ui" / "a.py").write_text(
        'LATER = N_("Bốn")\ntr("Sáng" if x else "Chiều")\ntr(name)\nother("Thôi.")',
        encoding="utf-8",
    )
    (tmp_path / "models" / "b.py").write_text(
        '"""Lời dẫn."""\nFULL = "Ổ đĩa đã đầy."\nLABELS = {"x": "Đã quét"}\nUNIT = "quầy số"\n'
        'PHONE_LABEL = re.compile("điện thoại")\nraise Refused("{0}", reason)\n'
        'raise Refused("Qua {0}", f"Thứ {day}.")\nraise StoreProblem(FULL)',
        encoding="utf-8",
    )
    (tmp_path / "resources" / "seeds" / "presets.csv").write_text(
        "code;label;hint\nf;Nhãn;Gợi ý\ng;Nhãn hai;\n", encoding="utf-8"
    )
    (tmp_path / "resources" / "seeds" / "units.csv").write_text("name\nĐà Lạt\n", encoding="utf-8")
    assert i18n_catalogue.collect(tmp_path) == {
        *("Một", "Hai ba", "Bốn", "Sáng", "Chiều", "Ổ đĩa đã đầy.", "Đã quét", "Qua {0}"),
        *("Nhãn", "Gợi ý", "Nhãn hai"),
    }


@pytest.mark.parametrize("call", ['tr(f"Còn {n}")', 'tr("Còn {0}".format(n))', 'N_("Còn " + n)'])
def test_a_text_put_together_too_early_is_reported(tmp_path: Path, call: str) -> None:
    (tmp_path / "main.py").write_text(f'\n{call}\ntr("Còn {{0}}").format(n)', encoding="utf-8")
    assert i18n_catalogue.untranslatable(tmp_path) == ["main.py:2"]


def test_texts_follow_the_language(english: None) -> None:
    assert i18n.language() == "en"
    assert i18n.tr("Lỗi kỹ thuật") == "Technical problem"
    assert i18n.tr("không có trong tệp dịch") == "không có trong tệp dịch"
    assert i18n.N_("Lỗi kỹ thuật") == "Lỗi kỹ thuật"
    i18n.set_language("vi")
    assert i18n.language() == "vi"
    assert i18n.tr("Lỗi kỹ thuật") == "Lỗi kỹ thuật"


def test_a_problem_is_told_in_the_language_with_its_values(english: None) -> None:
    refused = Refused("Không có kênh mã {0}. Hãy xem lại danh sách kênh.", "7c1e")
    full = StoreProblem(FULL, code="full")
    assert i18n.tr_problem(refused) == "There is no channel with id 7c1e. See the list of channels."
    assert i18n.tr_problem(full).startswith("The drive is full")
    assert i18n.tr_problem(Refused("{0}", "Lỗi kỹ thuật")) == "Technical problem"
    i18n.set_language("vi")
    assert i18n.tr_problem(refused) == "Không có kênh mã 7c1e. Hãy xem lại danh sách kênh."


def test_an_unknown_language_is_refused_and_changes_nothing(english: None) -> None:
    with pytest.raises(ValueError, match="fr"):
        i18n.set_language("fr")
    assert i18n.language() == "en"


def test_the_texts_load_no_qt() -> None:
    code = "import sys, ui.i18n; ui.i18n.set_language('en'); assert 'PySide6' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=i18n_catalogue.ROOT, timeout=60)


# Qt's own words


def test_the_compiled_file_is_what_lrelease_makes_today(tmp_path: Path) -> None:
    tool = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    made = tmp_path / "qtbase_vi.qm"
    command = [tool, QT_SOURCE, "-qm", made, "-silent", "-fail-on-unfinished", "-fail-on-invalid"]
    subprocess.run(command, check=True, timeout=120)
    assert made.read_bytes() == QT_COMPILED.read_bytes()


def test_qts_words_are_finished_and_keep_their_placeholders() -> None:
    for _context, source, translation in qt_messages():
        assert translation.get("type") is None, source
        assert translation.text, source
        marks = re.compile(r"%(?:\d+|n|p)")
        assert sorted(marks.findall(source)) == sorted(marks.findall(translation.text)), source
        assert source.count("\n") == translation.text.count("\n"), source


def test_qts_shortcut_letters_can_be_typed_without_a_vietnamese_keyboard() -> None:
    for context, source, translation in qt_messages():
        letter = re.compile(r"&(?![a-z]+;)(.)")
        here = letter.findall(translation.text or "")
        assert len(here) == len(letter.findall(source)), (context, source)
        assert all(c.isascii() and c.isalnum() for c in here), (context, source)


def test_standard_buttons_speak_the_language(vietnamese: QApplication, qtbot: QtBot) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    for button in STANDARD_BUTTONS:
        box.addButton(button)
    shown = [plain(box.button(button).text()) for button in STANDARD_BUTTONS]
    assert shown == [words[0] for words in STANDARD_BUTTONS.values()]
    install_qt_translator(vietnamese, "en")
    qtbot.waitUntil(lambda: plain(box.button(B.Yes).text()) == "Yes")
    shown = [plain(box.button(button).text()) for button in STANDARD_BUTTONS]
    assert shown == [words[1] for words in STANDARD_BUTTONS.values()]


def test_a_question_is_asked_in_the_language(vietnamese: QApplication, qtbot: QtBot) -> None:
    def buttons() -> set[str]:
        choices = QMessageBox.StandardButton
        question = QMessageBox(
            QMessageBox.Icon.Question, "", "", choices.Yes | choices.No | choices.Cancel
        )
        question.setDetailedText("…")
        qtbot.addWidget(question)
        return {plain(button.text()) for button in question.buttons()}

    assert buttons() == {"Có", "Không", "Hủy", "Hiện chi tiết..."}
    install_qt_translator(vietnamese, "en")
    assert buttons() == {"Yes", "No", "Cancel", "Show Details..."}


def test_the_letters_of_buttons_shown_together_differ(
    vietnamese: QApplication, qtbot: QtBot
) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    letters = [
        QKeySequence.mnemonic(box.addButton(button).text()).toString()
        for button in (B.Yes, B.YesToAll, B.No, B.NoToAll, B.Cancel)
    ]
    used = [letter for letter in letters if letter]
    assert len(used) == len(set(used)) >= 4


def test_layout_stays_left_to_right_and_the_locale_follows(vietnamese: QApplication) -> None:
    assert vietnamese.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().name() == "vi_VN"
    install_qt_translator(vietnamese, "en")
    assert QLocale().language() == QLocale.Language.English
    assert QLocale().firstDayOfWeek() == Qt.DayOfWeek.Monday


def test_switching_back_and_forth_leaves_one_translator(vietnamese: QApplication) -> None:
    for lang in ("vi", "en", "vi", "vi"):
        install_qt_translator(vietnamese, lang)
    assert len(vietnamese.findChildren(QTranslator, "qtbase_vi")) == 1
    assert vietnamese.translate("QPlatformTheme", "Cancel") == "Hủy"


class _Listener(QTranslator):
    """Remembers what Qt asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        self.asked.add((context, source))
        return None


def test_everything_that_qts_dialogs_ask_for_is_translated(
    qapp: QApplication, printer: QPrinter, qtbot: QtBot
) -> None:
    listener = _Listener()
    qapp.installTranslator(listener)
    try:
        for widget in _qt_dialogs(printer):
            qtbot.addWidget(widget)
            # The system's own print dialog would wait for a person.
            if not isinstance(widget, QPrintDialog):
                widget.show()
    finally:
        qapp.removeTranslator(listener)
    assert {context for context, _ in listener.asked} >= {
        *("QFileDialog", "QFileSystemModel", "QPlatformTheme", "QWizard", "QLineEdit"),
        *("QWidgetTextControl", "QPrintPreviewDialog", "QUndoStack"),
    }
    known = {(context, source) for context, source, _ in qt_messages()}
    missing = {ask for ask in listener.asked - known if ask[0] not in NOT_ALL_TRANSLATED}
    assert missing == set()


def _qt_dialogs(printer: QPrinter) -> list[QWidget]:
    file_dialog = QFileDialog()
    file_dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    file_dialog.setViewMode(QFileDialog.ViewMode.Detail)
    save_dialog = QFileDialog()
    save_dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    save_dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    save_dialog.setFileMode(QFileDialog.FileMode.Directory)
    wizard = QWizard()
    for _ in range(2):
        wizard.addPage(QWizardPage())
    wizard.setOptions(
        QWizard.WizardOption.HaveHelpButton | QWizard.WizardOption.HaveFinishButtonOnEarlyPages
    )
    wizard.restart()
    message = QMessageBox()
    message.setStandardButtons(QMessageBox.StandardButton(0x0FFFFC00))
    message.setDetailedText("…")
    line, text = QLineEdit(), QTextEdit()
    undo = QUndoStack(line)
    undo.createUndoAction(line)
    undo.createRedoAction(line)
    line.createStandardContextMenu()
    text.createStandardContextMenu()
    dialogs: list[QWidget] = [file_dialog, save_dialog, wizard, message, QErrorMessage()]
    dialogs += [QInputDialog(), QProgressDialog(), QPrintPreviewDialog(printer)]
    if sys.platform == "linux":
        dialogs.append(QPrintDialog(printer))
    return [*dialogs, line, text]
