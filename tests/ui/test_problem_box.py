"""The box of a program that cannot open its store: what it offers, and that its advice works."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox, QPushButton, QStyle
from pytestqt.qtbot import QtBot

from models.errors import Problem, StoreProblem
from models.log.listing import Filter, list_interactions
from models.store import problems
from models.store.backup import back_up
from models.store.opening import Store
from models.version import VERSION
from tests.builders import log_one
from ui.boot import open_or_recover, show_problem
from ui.i18n import set_language
from ui.problem_box import advice
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style

DAMAGED = StoreProblem(problems.DAMAGED, code="damaged")


class Person(QObject):
    """Reads the box, presses what it was told to press, and closes the box."""

    def __init__(self, *presses: str) -> None:
        super().__init__()
        self._presses = list(presses)
        self.texts: list[str] = []
        self.buttons: list[str] = []
        self.icons = 0
        self.picture = True
        self.opened: list[QUrl] = []
        self._timer = QTimer(self)
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            return
        buttons = box.findChildren(QPushButton)
        self.texts = [box.text(), box.informativeText()]
        self.buttons = sorted(button.text() for button in buttons)
        self.icons = sum(not button.icon().isNull() for button in buttons)
        self.picture = box.icon() == QMessageBox.Icon.NoIcon and not box.iconPixmap().isNull()
        if not self._presses:
            box.close()
            return
        wanted = self._presses.pop(0)
        next(button for button in buttons if button.text() == wanted).click()

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    load_fonts()
    apply_style(qapp)
    set_language("vi")


def show(problem: Problem, folder: Path | None, *presses: str) -> Person:
    person = Person(*presses)
    QDesktopServices.setUrlHandler("file", person, "open")
    try:
        show_problem(problem, folder)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    return person


def test_the_folder_is_opened_and_the_box_stays(tmp_path: Path) -> None:
    person = show(DAMAGED, tmp_path, "Mở thư mục dữ liệu", "Mở thư mục dữ liệu", "Đóng")
    assert [Path(url.toLocalFile()) for url in person.opened] == [tmp_path, tmp_path]
    assert person.buttons == ["Mở thư mục dữ liệu", "Đóng"]
    assert person.texts[0] == problems.DAMAGED
    assert "backups" in person.texts[1]


def test_a_folder_that_is_not_there_is_not_offered(tmp_path: Path) -> None:
    assert show(DAMAGED, tmp_path / "none").buttons == ["Đóng"]
    assert show(DAMAGED, None).buttons == ["Đóng"]


def test_each_trouble_has_the_advice_that_helps() -> None:
    newer = StoreProblem(problems.NEWER, code="newer")
    assert VERSION in advice(newer) and "bản mới" in advice(newer)
    assert "vẫn còn nguyên" in advice(StoreProblem(problems.FULL, code="full"))
    assert advice(StoreProblem(problems.LOCKED, code="locked")) == ""
    assert advice(Problem("Lỗi")) == ""


def test_the_advice_for_a_damaged_store_works(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    log_one(desk_store, now)
    made = back_up(desk_store.places, now, reason="manual")
    usb = tmp_path / made.path.name
    shutil.move(made.path, usb)
    desk_store.close()
    places = desk_store.places
    for name in ("-wal", "-shm"):
        places.store.with_name(places.store.name + name).unlink(missing_ok=True)
    places.store.write_bytes(b"x" * 20_000)
    with pytest.raises(StoreProblem) as told:
        open_or_recover(places)
    assert told.value.code == "damaged"
    prefix = advice(told.value).split("“")[1].split("”")[0]
    assert usb.name.startswith(prefix)
    shutil.copy(usb, places.backups)
    store, words = open_or_recover(places)
    assert list_interactions(Filter(), limit=9).total == 1
    assert "bản sao lưu" in words
    store.close()


def test_boxes_and_their_buttons_have_the_programs_look(qtbot: QtBot, tmp_path: Path) -> None:
    person = show(DAMAGED, tmp_path)
    assert person.picture
    assert person.icons == 0
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
    qtbot.addWidget(box)
    box.show()
    hint = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
    assert box.style().styleHint(hint, None, box) == 0
    assert box.button(QDialogButtonBox.StandardButton.Ok).icon().isNull()
