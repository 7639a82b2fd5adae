"""What a supervisor does in Quản trị, by keyboard alone: the focus is always where work goes on."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from models.channels.changes import add_channel
from models.channels.register import channels, require_confirmed
from models.errors import Problem
from models.setup import desk
from models.store.backup import back_up
from models.store.opening import Store
from tests.builders import OA_LINK, PIN, log_one
from ui.pages.admin.care.backup_section import BackupSection
from ui.pages.admin.channels.section import ChannelsSection
from ui.pages.admin.page import AdminPage
from ui.pages.admin.pin.section import PinSection
from ui.pages.admin.unit.people_section import PeopleSection
from ui.parts.lines_table import LinesModel, LinesTable
from ui.session import Session
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style

PATIENCE = 30_000
PHOTOS = Path(__file__).resolve().parent.parent / "data" / "photos"
SITE = "https://phananh.moha.gov.vn"


@pytest.fixture
def page(desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> AdminPage:
    load_fonts()
    apply_style(qapp)
    made = AdminPage(Session(desk_store, lambda: now))
    made.resize(1262, 768)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    made.setFocus()
    return made


@pytest.fixture
def problems(page: AdminPage) -> list[Problem]:
    heard: list[Problem] = []
    page.problem.connect(heard.append)
    return heard


def focus() -> QWidget:
    QApplication.processEvents()
    found = QApplication.focusWidget()
    assert found is not None, "the focus got lost"
    assert not found.visibleRegion().isEmpty(), "the focus is out of sight"
    return found


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(focus(), key)
    QApplication.processEvents()


def type_text(text: str) -> None:
    """As Unikey does: whole letters."""
    for char in text:
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(focus(), QKeyEvent(QEvent.Type.KeyPress, 0, none, char))


def go_to(wanted: QWidget) -> None:
    """Tab until the focus is there; a clerk gives up after a dozen."""
    for _ in range(12):
        if focus() is wanted:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {wanted}")


def opened(page: AdminPage, name: str) -> QWidget:
    page.open_section(name)
    found = page.section(name)
    assert found is not None
    return found


# Channels.


@pytest.fixture
def waiting(desk_store: Store, now: datetime) -> str:
    """A channel that HOA entered; nobody confirmed it yet."""
    return add_channel(desk_store, SITE, "Cổng phản ánh", "HOA", now).id


def open_confirm(page: AdminPage) -> ChannelsSection:
    section = opened(page, "channels")
    assert isinstance(section, ChannelsSection)
    card = next(card for card in section.cards if card.channel.status == "unconfirmed")
    go_to(card.confirm)
    press(Qt.Key.Key_Return)
    assert section.panel is not None
    for check in section.panel.checks:
        assert focus() is check
        press(Qt.Key.Key_Space, Qt.Key.Key_Tab)
    assert focus() is section.panel.by
    return section


def test_the_second_person_confirms(waiting: str, page: AdminPage, problems: list[Problem]) -> None:
    section = open_confirm(page)
    press(Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    confirmed = require_confirmed(waiting)
    assert (confirmed.confirmed_by, confirmed.one_person) == ("MINH", False)
    assert focus() is section.add
    assert problems == []


def test_one_person_confirms_with_the_pin_and_a_wrong_one_is_typed_over(
    waiting: str, page: AdminPage, problems: list[Problem]
) -> None:
    section = open_confirm(page)
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert section.panel is not None
    assert focus() is section.panel.pin.edit
    type_text("1111")
    press(Qt.Key.Key_Return)
    assert "không đúng" in str(problems[0])
    assert focus() is section.panel.pin.edit
    type_text(PIN)
    assert section.panel.pin.pin() == PIN
    press(Qt.Key.Key_Return)
    assert require_confirmed(waiting).one_person


def test_five_wrong_pins_wait(waiting: str, page: AdminPage, problems: list[Problem]) -> None:
    open_confirm(page)
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    for _ in range(5):
        type_text("1111")
        press(Qt.Key.Key_Return)
    type_text(PIN)
    press(Qt.Key.Key_Return)
    assert len(problems) == 6
    assert "60 giây" in str(problems[-1])
    assert [c.status for c in channels() if c.id == waiting] == ["unconfirmed"]


def test_codes_of_a_picture_come_before_the_name(page: AdminPage, qtbot: QtBot) -> None:
    section = opened(page, "channels")
    assert isinstance(section, ChannelsSection)
    section.open_form()
    form = section.form
    assert form is not None
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(PHOTOS / "two-codes.jpg"))])
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.keyClick(focus(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not form.drop.is_busy(), timeout=PATIENCE)
    assert isinstance(focus(), QRadioButton)
    press(Qt.Key.Key_Space, Qt.Key.Key_Tab)
    assert focus() is form.name
    assert form.link.edit.text() == OA_LINK


def test_a_verdict_goes_with_the_link_it_was_about(page: AdminPage, qtbot: QtBot) -> None:
    section = opened(page, "channels")
    assert isinstance(section, ChannelsSection)
    section.open_form()
    form = section.form
    assert form is not None
    form.drop.give_file(PHOTOS / "official.png")
    qtbot.waitUntil(lambda: not form.drop.is_busy(), timeout=PATIENCE)
    assert form.codes.isVisible()
    form.link.edit.setFocus()
    press(Qt.Key.Key_End, Qt.Key.Key_Backspace)
    assert not form.codes.isVisible()
    form.drop.give_file(PHOTOS / "official.png")
    qtbot.waitUntil(lambda: not form.drop.is_busy(), timeout=PATIENCE)
    assert form.codes.isVisible()
    assert form.link.edit.text() == OA_LINK


def test_the_zone_for_pictures_shows_that_it_has_the_focus(page: AdminPage) -> None:
    section = opened(page, "channels")
    assert isinstance(section, ChannelsSection)
    section.open_form()
    form = section.form
    assert form is not None
    without = form.drop.grab().toImage()
    go_to(form.drop)
    assert form.drop.grab().toImage() != without
    press(Qt.Key.Key_Tab)
    assert focus() is form.drop.choose


# People.


def test_an_officer_is_retired_and_comes_back(page: AdminPage, problems: list[Problem]) -> None:
    section = opened(page, "people")
    assert isinstance(section, PeopleSection)
    go_to(section.form.pin.edit)
    type_text(PIN)
    press(Qt.Key.Key_Tab)
    assert focus() is section.form.officers.rows[0].rename
    for active in (False, True):
        go_to(section.form.officers.rows[1].switch)
        press(Qt.Key.Key_Return)
        assert desk.officers(active_only=False)[1].active is active
        assert focus() is section.form.officers.rows[1].switch
    press(Qt.Key.Key_Tab)
    assert focus() is section.form.officer_name
    go_to(section.form.add_officer)
    press(Qt.Key.Key_Tab)
    assert focus() is section.form.counters.rows[0].rename
    assert problems == []


def test_a_change_without_the_pin_leads_to_its_field(
    page: AdminPage, problems: list[Problem]
) -> None:
    section = opened(page, "people")
    assert isinstance(section, PeopleSection)
    go_to(section.form.officers.rows[1].switch)
    press(Qt.Key.Key_Return)
    assert "PIN" in str(problems[0])
    assert focus() is section.form.pin.edit
    type_text("1111")
    section.form.officers.rows[1].switch.click()
    assert focus() is section.form.pin.edit
    type_text(PIN)
    assert section.form.pin.pin() == PIN


def test_a_forgotten_pin_begins_in_the_codes_field(page: AdminPage) -> None:
    section = opened(page, "pin")
    assert isinstance(section, PinSection)
    go_to(section.other)
    press(Qt.Key.Key_Return)
    assert section.form is not None
    assert focus() is section.form.recovery
    go_to(section.other)
    press(Qt.Key.Key_Return)
    assert section.form is not None
    assert focus() is section.form.old


# Copies.


def test_a_copy_is_made_and_brought_back(
    page: AdminPage, problems: list[Problem], desk_store: Store, now: datetime, qtbot: QtBot
) -> None:
    log_one(desk_store, now)
    section = opened(page, "backup")
    assert isinstance(section, BackupSection)
    go_to(section.begin)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(section.begin.isEnabled, timeout=PATIENCE)
    assert focus() is section.begin
    press(Qt.Key.Key_Tab)
    assert focus() is section.copies
    copy = section.copies.chosen()
    assert copy is not None
    log_one(desk_store, now)
    press(Qt.Key.Key_Return)
    panel = section.panel
    assert panel is not None
    qtbot.waitUntil(panel.go.isEnabled, timeout=PATIENCE)
    assert focus() is panel.pin.edit
    type_text("1111")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(problems) == 1, timeout=PATIENCE)
    assert focus() is panel.pin.edit
    type_text(PIN)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: section.panel is None, timeout=PATIENCE)
    assert focus() is section.copies
    assert len(problems) == 1


def test_tables_that_are_only_read_are_one_model(
    page: AdminPage, desk_store: Store, now: datetime
) -> None:
    back_up(desk_store.places, now)
    for name in ("backup", "audit"):
        section = opened(page, name)
        table = section.findChild(LinesTable)
        assert table is not None
        model = table.model()
        assert type(model) is LinesModel
        assert model.rowCount() > 0
        assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
        index = model.index(0, 0)
        assert index.data() == index.data(Qt.ItemDataRole.ToolTipRole)
        assert not model.flags(index) & Qt.ItemFlag.ItemIsEditable
        table.setFocus()
        QApplication.processEvents()
        assert len(table.selectionModel().selectedRows()) == 1
