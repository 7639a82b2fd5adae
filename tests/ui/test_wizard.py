"""The first run, by keyboard alone, skipped, repeated, and from an old PC's copy."""

import gc
import weakref
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from models.channels.register import channels, default_channel
from models.errors import Problem
from models.log.listing import Filter, list_interactions
from models.pcs.role import role_here
from models.setup import desk
from models.setup.pin import check_pin, has_pin
from models.store import settings
from models.store.backup import back_up
from models.store.opening import Store, open_store
from models.store.places import Places
from models.store.schema import bind_tables
from tests.builders import OA_LINK, PIN, log_one, set_up_desk
from ui.i18n import set_language
from ui.job import Job
from ui.kiosk.proof import codes_on
from ui.kiosk.screens import ScreenIdentity, identity_of
from ui.session import Session
from ui.theme import tokens
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style
from ui.wizard.done_step import screen_name
from ui.wizard.wizard import FirstRun

PATIENCE = 30_000
PHOTOS = Path(__file__).resolve().parent.parent / "data" / "photos"


class Listener:
    """What the first run says to the window."""

    def __init__(self, wizard: FirstRun) -> None:
        self.problems: list[Problem] = []
        self.ends = 0
        wizard.problem.connect(self.problems.append)
        wizard.finished.connect(self.count)

    def count(self) -> None:
        self.ends += 1


def make_wizard(store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> FirstRun:
    load_fonts()
    apply_style(qapp)
    wizard = FirstRun(Session(store, lambda: now))
    wizard.resize(1366, 768)
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitExposed(wizard)
    wizard.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is wizard)
    # Shown once more now that the window can give the focus away.
    wizard.current().begin()
    return wizard


@pytest.fixture
def wizard(store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> FirstRun:
    return make_wizard(store, now, qtbot, qapp)


@pytest.fixture
def heard(wizard: FirstRun) -> Listener:
    return Listener(wizard)


@pytest.fixture
def old_copy(tmp_path: Path, now: datetime, store: Store) -> Path:
    """The file of a desk that was set up on another PC, with one interaction."""
    places = Places(tmp_path / "máy cũ")
    other = open_store(places, now)
    set_up_desk(other, now)
    log_one(other, now)
    file = tmp_path / "USB" / "quay.sqlite3"
    file.parent.mkdir()
    back_up(places, now, out=file)
    other.close()
    # Opening another store took the tables along; they belong to this one.
    bind_tables(store.db)
    return file


def press(key: Qt.Key) -> None:
    """A key where the focus is, as a keyboard sends it."""
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert focus is not None, "the focus got lost"
    QTest.keyClick(focus, key)


def type_text(text: str) -> None:
    """Letters where the focus is; Unikey hands whole Vietnamese letters over like this."""
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert focus is not None, "the focus got lost"
    for char in text:
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(focus, QKeyEvent(QEvent.Type.KeyPress, 0, none, char))


def open_step(wizard: FirstRun, place: int) -> None:
    while wizard.steps.index(wizard.current()) < place:
        wizard.skip.click()


def labels(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_everything_is_set_up_by_keyboard_alone(
    wizard: FirstRun, heard: Listener, store: Store, now: datetime
) -> None:
    type_text("huong hiep quang tri")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    type_text("Thôn Hà Bạc")
    press(Qt.Key.Key_Return)
    assert wizard.current() is wizard.people
    unit = desk.own_unit()
    assert unit is not None
    assert (unit.code, unit.level, unit.address) == ("19555", "xa", "Thôn Hà Bạc")

    for name in ("Nguyễn Thị Hoa", "Đặng Thị Ưng"):
        type_text(name)
        press(Qt.Key.Key_Return)
    assert wizard.current() is wizard.people
    press(Qt.Key.Key_Return)
    assert wizard.current() is wizard.pin
    assert [person.code for person in desk.officers()] == ["HOA", "UNG"]

    type_text(PIN)
    press(Qt.Key.Key_Tab)
    type_text(PIN)
    press(Qt.Key.Key_Return)
    assert wizard.current() is wizard.pin
    assert wizard.pin.code is not None
    assert wizard.next.text() == "Đã cất mã, tiếp tục"
    press(Qt.Key.Key_Return)
    assert wizard.current() is wizard.link
    check_pin(store, PIN, now)

    type_text(OA_LINK)
    while not wizard.link.form.name.hasFocus():
        press(Qt.Key.Key_Tab)
    type_text("Bộ Nội vụ")
    press(Qt.Key.Key_Return)
    assert wizard.current() is wizard.screen_step
    assert channels()[0].status == "unconfirmed"
    assert default_channel() is None

    wizard.next.click()
    assert wizard.current() is wizard.printer
    wizard.next.click()
    assert wizard.current() is wizard.done
    assert "Chờ người thứ hai" in labels(wizard.done)
    press(Qt.Key.Key_Return)
    assert heard.ends == 1
    assert heard.problems == []


def test_every_step_can_be_skipped(wizard: FirstRun, heard: Listener) -> None:
    for _ in range(len(wizard.steps) - 1):
        wizard.skip.click()
    assert wizard.current() is wizard.done
    assert not wizard.skip.isVisible()
    assert labels(wizard.done).count("Bổ sung trong Quản trị.") == 4
    wizard.next.click()
    assert heard.ends == 1
    assert heard.problems == []
    assert desk.own_unit() is None
    assert not has_pin()


def test_an_empty_step_says_what_is_missing_and_stays(wizard: FirstRun, heard: Listener) -> None:
    for place, words in ((0, "chọn đơn vị"), (1, "ít nhất một cán bộ"), (2, "4 đến 12 chữ số")):
        open_step(wizard, place)
        wizard.next.click()
        assert wizard.steps.index(wizard.current()) == place
        assert words in str(heard.problems[-1])


def test_a_step_is_repeated_and_shows_what_is_stored(
    wizard: FirstRun, heard: Listener, now: datetime, store: Store
) -> None:
    set_up_desk(store, now)
    open_step(wizard, 4)
    for _ in range(4):
        wizard.back.click()
    assert wizard.current() is wizard.unit
    assert not wizard.back.isVisible()
    assert wizard.unit.form.code.text() == "26734"
    wizard.next.click()
    assert wizard.current() is wizard.people
    assert [row.named.code for row in wizard.people.form.officers.rows] == ["HOA", "MINH"]
    wizard.next.click()
    assert "Đã đặt mã PIN" in labels(wizard.pin)
    wizard.next.click()
    assert "Đã nhập “Bộ Nội vụ”" in labels(wizard.link)
    wizard.next.click()
    assert wizard.current() is wizard.screen_step
    assert heard.problems == []


def test_once_there_is_a_pin_earlier_steps_ask_for_it(
    wizard: FirstRun, heard: Listener, now: datetime, store: Store
) -> None:
    set_up_desk(store, now)
    wizard.unit.begin()
    assert wizard.unit.form.pin.isVisible()
    wizard.unit.form.address.setFocus()
    type_text("12 Lê Lợi")
    wizard.next.click()
    assert wizard.current() is wizard.unit
    assert "mã PIN" in str(heard.problems[0])
    QTest.keyClicks(wizard.unit.form.pin.edit, PIN)
    press(Qt.Key.Key_Return)
    assert wizard.current() is wizard.people


def test_a_name_that_was_typed_but_not_added_is_not_lost(wizard: FirstRun) -> None:
    open_step(wizard, 1)
    wizard.people.form.officer_name.setFocus()
    type_text("Nguyễn Thị Hoa")
    wizard.next.click()
    assert [person.name for person in desk.officers()] == ["Nguyễn Thị Hoa"]
    assert wizard.current() is wizard.pin


def test_a_held_enter_does_not_send_the_recovery_code_away(wizard: FirstRun) -> None:
    open_step(wizard, 2)
    assert wizard.pin.form is not None
    for edit in (wizard.pin.form.new, wizard.pin.form.again):
        QTest.keyClicks(edit, PIN)
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    focus = QApplication.focusWidget()
    assert focus is not None
    QApplication.sendEvent(focus, held)
    assert wizard.current() is wizard.pin
    assert wizard.pin.code is not None


def test_a_code_on_show_can_neither_be_skipped_nor_lost(wizard: FirstRun) -> None:
    open_step(wizard, 2)
    assert wizard.skip.isVisible()
    assert wizard.pin.form is not None
    for edit in (wizard.pin.form.new, wizard.pin.form.again):
        QTest.keyClicks(edit, PIN)
    press(Qt.Key.Key_Return)
    code = wizard.pin.code
    assert code is not None
    assert not wizard.skip.isVisible()
    wizard.skip_step()
    assert wizard.current() is wizard.pin
    assert "chỉ mã này đặt lại" in labels(wizard.pin)
    assert "cất mã khôi phục" in wizard.lead.text()
    wizard.back.click()
    assert wizard.skip.isVisible()
    wizard.skip.click()
    assert wizard.pin.code is code and code.figure.text() in labels(wizard.pin)
    assert not wizard.skip.isVisible()
    wizard.next.click()
    assert wizard.current() is wizard.link


def test_the_code_is_no_field_and_tab_leads_on(wizard: FirstRun) -> None:
    open_step(wizard, 2)
    assert wizard.pin.form is not None
    for edit in (wizard.pin.form.new, wizard.pin.form.again):
        QTest.keyClicks(edit, PIN)
    press(Qt.Key.Key_Return)
    code = wizard.pin.code
    assert code is not None
    assert code.figure.hasFocus()
    editable = Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert not code.figure.textInteractionFlags() & editable
    press(Qt.Key.Key_Tab)
    if code.print.isVisible():
        press(Qt.Key.Key_Tab)
    assert wizard.next.hasFocus()
    press(Qt.Key.Key_Tab)
    assert wizard.back.hasFocus()


def test_the_caret_stands_where_a_pin_was_wrong(wizard: FirstRun) -> None:
    open_step(wizard, 2)
    form = wizard.pin.form
    assert form is not None
    assert form.new.hasFocus()
    type_digits(form.new, "24")
    type_digits(form.again, "24")
    press(Qt.Key.Key_Return)
    assert form.new.hasFocus() and form.new.text() == "" == form.again.text()
    type_digits(form.new, PIN)
    type_digits(form.again, "2467")
    press(Qt.Key.Key_Return)
    assert form.again.hasFocus() and form.again.text() == "" and form.new.text() == PIN
    type_digits(form.again, PIN)
    press(Qt.Key.Key_Return)
    assert wizard.pin.code is not None


def type_digits(edit: QLineEdit, digits: str) -> None:
    edit.setFocus()
    QTest.keyClicks(edit, digits)


def test_a_wrong_old_pin_takes_the_caret(wizard: FirstRun, store: Store, now: datetime) -> None:
    set_up_desk(store, now)
    open_step(wizard, 2)
    form = wizard.pin.form
    assert form is not None
    assert form.old.hasFocus()
    for edit, digits in ((form.old, "1111"), (form.new, "1357"), (form.again, "1357")):
        type_digits(edit, digits)
    press(Qt.Key.Key_Return)
    assert form.old.hasFocus() and form.old.text() == ""
    assert form.new.text() == form.again.text() == "1357"


def test_the_open_step_stands_out_in_the_list(wizard: FirstRun) -> None:
    open_step(wizard, 2)
    colours = []
    for mark in wizard.list.marks:
        image = mark.grab().toImage()
        colours.append(image.pixelColor(4, image.height() // 2).name())
    assert [place for place, name in enumerate(colours) if name == tokens.PRIMARY.lower()] == [2]


def test_the_end_names_the_screen(wizard: FirstRun, store: Store, now: datetime) -> None:
    tv = ScreenIdentity("Samsung", "T43", "X1", "HDMI-1", (1366, 0, 1920, 1080))
    with store.write():
        settings.put(settings.PUBLIC_SCREEN, tv.as_setting())
    open_step(wizard, 6)
    assert "Samsung T43 (HDMI-1)" in labels(wizard.done)
    assert screen_name(tv._replace(manufacturer="", model="")) == "HDMI-1"
    assert screen_name(None) == ""


def test_a_step_that_only_tells_has_its_focus_on_the_way_on(wizard: FirstRun) -> None:
    open_step(wizard, 4)
    assert not wizard.screen_step.radios
    assert wizard.next.hasFocus()


def test_the_link_step_shows_no_code_and_reads_pictures(
    wizard: FirstRun, qtbot: QtBot, store: Store, now: datetime
) -> None:
    desk.set_up(store, desk.Setup("19555", "Xã", "xa", officers=(desk.Person("HOA", "Hoa"),)), now)
    open_step(wizard, 3)
    assert "người thứ hai quét thử" in labels(wizard.link)
    wizard.link.form.drop.give_file(PHOTOS / "official.png")
    qtbot.waitUntil(lambda: not wizard.link.form.drop.is_busy(), timeout=PATIENCE)
    assert wizard.link.form.link.edit.text() == OA_LINK
    assert codes_on(wizard.grab().toImage()) == []


def test_the_link_step_without_officers_says_where_to_go(wizard: FirstRun) -> None:
    open_step(wizard, 3)
    assert "Cần có cán bộ trước" in labels(wizard.link)


def test_a_screen_is_stored_by_identity(wizard: FirstRun, heard: Listener) -> None:
    open_step(wizard, 4)
    assert "Chưa cắm màn hình thứ hai" in labels(wizard.screen_step)
    screen = QGuiApplication.primaryScreen()
    wizard.screen_step._screens = [screen]
    wizard.screen_step.show_choices([("Sony KD-55", "HDMI-1")], 0)
    wizard.next.click()
    assert wizard.current() is wizard.printer
    assert settings.get(settings.PUBLIC_SCREEN) == identity_of(screen).as_setting()
    assert heard.problems == []


def test_an_old_pcs_copy_brings_everything(
    wizard: FirstRun, heard: Listener, old_copy: Path, qtbot: QtBot
) -> None:
    wizard.unit.from_copy.click()
    panel = wizard.unit.panel
    assert panel is not None
    assert not wizard.next.isEnabled()
    panel.look_at(old_copy)
    qtbot.waitUntil(panel.go.isEnabled, timeout=PATIENCE)
    assert panel.pin.isVisible()
    QTest.keyClicks(panel.pin.edit, "1111")
    panel.go.click()
    qtbot.waitUntil(lambda: len(heard.problems) == 1, timeout=PATIENCE)
    assert "Mã PIN không đúng" in str(heard.problems[0])
    assert desk.own_unit() is None
    QTest.keyClicks(panel.pin.edit, PIN)
    QTest.keyClick(panel.pin.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wizard.current() is wizard.done, timeout=PATIENCE)
    unit = desk.own_unit()
    assert unit is not None
    assert unit.code == "26734"
    assert has_pin()
    assert list_interactions(Filter(), limit=9).total == 1
    assert default_channel() is not None
    assert "An Bình" in labels(wizard.done)


def test_giving_up_the_copy_leads_back_to_the_unit(wizard: FirstRun) -> None:
    wizard.unit.from_copy.click()
    assert wizard.unit.panel is not None
    wizard.unit.panel.cancel.click()
    assert wizard.unit.panel is None
    assert wizard.next.isEnabled()
    assert wizard.unit.form.isVisible()


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_step_fits_a_small_screen_at_125_percent(
    store: Store, now: datetime, qtbot: QtBot, qapp: QApplication, lang: str
) -> None:
    set_up_desk(store, now)
    set_language(lang)
    try:
        wizard = make_wizard(store, now, qtbot, qapp)
        wizard.resize(1093, 614)
        for place in range(len(wizard.steps)):
            open_step(wizard, place)
            QApplication.processEvents()
            area = wizard.stack.currentWidget()
            needs = wizard.current().minimumSizeHint().width()
            assert needs <= area.width() - 24, wizard.current().title
        assert wizard.minimumSizeHint().width() <= 1093
        assert wizard.minimumSizeHint().height() <= 614
    finally:
        set_language("vi")


def test_the_first_run_is_freed_when_it_is_over(
    store: Store, now: datetime, qapp: QApplication, qtbot: QtBot
) -> None:
    kept: list[weakref.ref[QWidget]] = []
    for _ in range(3):
        wizard = FirstRun(Session(store, lambda: now))
        wizard.show()
        for place in range(len(wizard.steps)):
            open_step(wizard, place)
        kept.append(weakref.ref(wizard))
        kept += [weakref.ref(step) for step in wizard.steps]
        wizard.close()
        wizard.deleteLater()
        del wizard
        qtbot.waitUntil(lambda: not qapp.findChildren(Job), timeout=PATIENCE)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [ref() for ref in kept if ref() is not None] == []


def test_a_second_pc_says_so_where_its_officers_are_entered(
    wizard: FirstRun, heard: Listener, store: Store, now: datetime
) -> None:
    desk.set_up(store, desk.Setup("26734", "An Bình", "xa", counters=("Quầy 2",)), now)
    open_step(wizard, 1)
    step = wizard.people
    step.form.officer_name.setText("Nguyễn Thị Hoa")
    assert not step.named.isVisible()
    step.second.click()
    assert step.named.isVisible() and step.name.text() == "Quầy 2" and step.name.hasFocus()
    wizard.next.click()
    assert wizard.current() is wizard.pin
    assert (role_here().role, role_here().code) == ("second", "QUAY2")
    wizard.back.click()
    assert step.second.isChecked()
    step.second.click()
    wizard.next.click()
    assert role_here().role == "main"
