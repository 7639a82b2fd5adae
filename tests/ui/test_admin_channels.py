"""Channels as two people register them: typed, dropped, pasted, tried with a phone, confirmed."""

import gc
import weakref
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.channels import changes, register
from models.channels.links import fingerprint
from models.errors import Problem, Refused
from models.setup import desk, pin
from models.setup.desk import Person, Setup
from models.store.opening import Store
from tests.builders import OA_LINK, PIN
from ui.kiosk.proof import codes_on
from ui.pages.admin.channels.confirm_panel import ConfirmPanel
from ui.pages.admin.channels.form import ChannelForm
from ui.pages.admin.channels.found_codes import visible_text
from ui.pages.admin.channels.proof_code import proven_image
from ui.pages.admin.channels.section import ChannelsSection
from ui.pages.admin.page import AdminPage
from ui.session import Session
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style

PHOTOS = Path(__file__).resolve().parent.parent / "data" / "photos"
SITE = "https://phananh.moha.gov.vn"
PATIENCE = 20_000


class Listener:
    """What the page says to the window."""

    def __init__(self, page: AdminPage) -> None:
        self.problems: list[Problem] = []
        self.told: list[str] = []
        self.changes = 0
        page.problem.connect(self.problems.append)
        page.told.connect(self.told.append)
        page.changed.connect(self.count)

    def count(self) -> None:
        self.changes += 1


class Windows(QObject):
    """Windows that came up besides the page: a flash on the clerk's screen."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.strays: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched is not self._page
        ):
            self.strays.append(watched)
        return False


@pytest.fixture
def people(store: Store, now: datetime) -> Store:
    """A unit with two officers, a PIN, and no channel yet."""
    desk.set_up(
        store,
        Setup(
            "19555",
            "Trung tâm Phục vụ hành chính công xã Hướng Hiệp",
            "xa",
            officers=(Person("HOA", "Nguyễn Thị Hoa"), Person("MINH", "Trần Văn Minh")),
        ),
        now,
    )
    pin.set_pin(store, PIN, now, "test")
    return store


@pytest.fixture
def page(people: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> AdminPage:
    load_fonts()
    apply_style(qapp)
    made = AdminPage(Session(people, lambda: now))
    made.resize(1262, 768)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def heard(page: AdminPage) -> Listener:
    return Listener(page)


@pytest.fixture
def section(page: AdminPage, heard: Listener) -> ChannelsSection:
    page.open_section("channels")
    found = page.section("channels")
    assert isinstance(found, ChannelsSection)
    return found


@pytest.fixture
def form(section: ChannelsSection) -> ChannelForm:
    section.first.click()
    assert section.form is not None
    return section.form


def wait_read(form: ChannelForm, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not form.drop.is_busy(), timeout=PATIENCE)


def drop(form: ChannelForm, mime: QMimeData) -> bool:
    """What Qt does when something is dragged over the zone and let go there."""
    place, copy = QPointF(20, 20), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), copy, mime, left, none)
    enter.ignore()
    QApplication.sendEvent(form.drop, enter)
    if enter.isAccepted():
        QApplication.sendEvent(form.drop, QDropEvent(place, copy, mime, left, none))
    return enter.isAccepted()


def file_mime(name: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(PHOTOS / name))])
    return mime


def codes_seen(page: AdminPage) -> list[str]:
    """Every code in the pixels of the page."""
    return codes_on(page.grab().toImage())


def labels(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_an_empty_register_invites_to_enter_the_first_channel(section: ChannelsSection) -> None:
    assert section.first.isVisible()
    assert not section.add.isVisible()
    assert "Chưa có kênh chính thức nào" in labels(section)


@pytest.mark.parametrize(
    ("typed", "level", "says"),
    [
        (OA_LINK, "ok", fingerprint(OA_LINK)),
        ("https://zalo.me/bonoivu", "warn", "nên dùng mã số OA"),
        (OA_LINK + "?utm_source=x", "warn", "phần thừa"),
        ("https://zalo.me/0912345678", "bad", "số cá nhân"),
        ("https://zalo-me.top/quan-tam", "bad", "giả mạo"),
    ],
)
def test_a_link_is_judged_while_it_is_typed(
    form: ChannelForm, typed: str, level: str, says: str
) -> None:
    QTest.keyClicks(form.link.edit, typed)
    assert form.link.notice.isVisible()
    assert form.link.notice.level == level
    assert says in form.link.notice.text.text()
    assert form.link.is_ready() is (level != "bad" and "?" not in typed)


def test_nobody_is_told_off_for_the_first_letters(form: ChannelForm) -> None:
    QTest.keyClicks(form.link.edit, "https:/")
    assert not form.link.notice.isVisible()
    QTest.keyClicks(form.link.edit, "x")
    assert form.link.notice.isVisible()


def test_a_stripped_link_is_stored_only_when_the_person_agreed(
    section: ChannelsSection, form: ChannelForm
) -> None:
    QTest.keyClicks(form.link.edit, OA_LINK + "?utm_source=x")
    form.name.setText("Bộ Nội vụ")
    assert "zalo.me/4462152339089565647" in form.link.strip.text()
    assert not section.save.isEnabled()
    form.link.strip.click()
    assert section.save.isEnabled()
    section.save.click()
    assert [channel.link for channel in register.channels()] == [OA_LINK]


def test_changing_the_link_takes_the_agreement_back(form: ChannelForm) -> None:
    QTest.keyClicks(form.link.edit, OA_LINK + "?a=1")
    form.link.strip.click()
    QTest.keyClicks(form.link.edit, "2")
    assert not form.link.strip.isChecked()
    assert not form.link.is_ready()


def test_a_channel_that_was_entered_shows_its_facts_and_no_code(
    page: AdminPage, section: ChannelsSection, form: ChannelForm, heard: Listener
) -> None:
    QTest.keyClicks(form.link.edit, OA_LINK)
    form.name.setText("Bộ Nội vụ")
    section.save.click()
    (card,) = section.cards
    assert card.status.text() == "Chưa xác nhận"
    assert card.fingerprint.text() == fingerprint(OA_LINK)
    assert "zalo.me/4462152339089565647" in labels(card)
    assert "Nguyễn Thị Hoa nhập lúc 09:41 23/11/2026" in labels(card)
    assert codes_seen(page) == []
    assert section.form is None
    assert heard.changes == 1
    assert "Đã nhập kênh" in heard.told[0]
    with pytest.raises(Refused):
        register.require_confirmed(card.channel.id)


def test_a_refusal_keeps_what_was_typed(
    section: ChannelsSection, form: ChannelForm, heard: Listener, people: Store, now: datetime
) -> None:
    changes.add_channel(people, OA_LINK, "Bộ Nội vụ", "HOA", now)
    QTest.keyClicks(form.link.edit, OA_LINK)
    form.name.setText("Bộ Nội vụ")
    section.save.click()
    assert "đã có trong sổ kênh" in str(heard.problems[0])
    assert form.link.edit.text() == OA_LINK
    assert section.form is form


@pytest.mark.parametrize("name", ["official.png", "poster-photo.jpg", "poster-tilted.jpg"])
def test_a_dropped_picture_fills_the_link(form: ChannelForm, qtbot: QtBot, name: str) -> None:
    assert drop(form, file_mime(name))
    assert form.drop.busy.isVisible()
    wait_read(form, qtbot)
    assert form.link.edit.text() == OA_LINK
    assert form.codes.radios == []
    assert "Đúng mẫu" in labels(form.codes)


def test_the_picture_itself_is_not_kept(page: AdminPage, form: ChannelForm, qtbot: QtBot) -> None:
    drop(form, file_mime("official.png"))
    wait_read(form, qtbot)
    assert codes_seen(page) == []


@pytest.mark.parametrize(
    ("name", "says"),
    [("personal-code.jpg", "mã QR cá nhân"), ("sticker-over.jpg", "giả mạo")],
)
def test_a_code_that_may_not_be_used_is_shown_and_not_taken(
    form: ChannelForm, qtbot: QtBot, name: str, says: str
) -> None:
    drop(form, file_mime(name))
    wait_read(form, qtbot)
    assert form.link.edit.text() == ""
    assert "Không dùng được" in labels(form.codes)
    assert says in labels(form.codes)


def test_several_codes_make_the_person_choose(form: ChannelForm, qtbot: QtBot) -> None:
    form.link.edit.setText(SITE)
    drop(form, file_mime("two-codes.jpg"))
    wait_read(form, qtbot)
    assert form.link.edit.text() == ""
    assert "nhiều mã QR" in form.codes.head.text.text()
    usable = [radio.isEnabled() for radio in form.codes.radios]
    assert sorted(usable) == [False, True]
    assert not any(radio.isChecked() for radio in form.codes.radios)
    form.codes.radios[usable.index(True)].click()
    assert form.link.edit.text() == OA_LINK


def test_a_picture_without_a_code_says_what_to_do_and_takes_nothing_away(
    form: ChannelForm, qtbot: QtBot
) -> None:
    form.link.edit.setText(SITE)
    drop(form, file_mime("no-code.jpg"))
    wait_read(form, qtbot)
    assert "Không tìm thấy mã QR" in form.drop.said.text.text()
    assert form.link.edit.text() == SITE


def test_an_earlier_pictures_link_does_not_outlive_the_next_picture(
    form: ChannelForm, qtbot: QtBot
) -> None:
    drop(form, file_mime("official.png"))
    wait_read(form, qtbot)
    drop(form, file_mime("no-code.jpg"))
    wait_read(form, qtbot)
    assert form.link.edit.text() == ""
    assert not form.codes.isVisible()


def test_a_file_of_another_kind_is_refused_in_place(
    form: ChannelForm, qtbot: QtBot, tmp_path: Path, heard: Listener
) -> None:
    odd = tmp_path / "công văn.docx"
    odd.write_bytes(b"PK\x03\x04 not a picture")
    form.drop.give_file(odd)
    wait_read(form, qtbot)
    assert "không phải ảnh" in form.drop.said.text.text()
    assert heard.problems == []


def test_an_image_is_pasted_into_the_zone(form: ChannelForm, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(QImage(str(PHOTOS / "official.png")))
    form.drop.setFocus()
    QTest.keyClick(form.drop, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_read(form, qtbot)
    assert form.link.edit.text() == OA_LINK


def test_a_file_is_pasted_into_the_link_field(form: ChannelForm, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setMimeData(file_mime("official.png"))
    QTest.keyClick(form.link.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_read(form, qtbot)
    assert form.link.edit.text() == OA_LINK


def test_text_beside_a_picture_is_pasted_as_text(form: ChannelForm) -> None:
    mime = QMimeData()
    mime.setText(SITE)
    mime.setImageData(QImage(str(PHOTOS / "official.png")))
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.keyClick(form.link.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert form.link.edit.text() == SITE
    assert not form.drop.is_busy()


def test_pasting_nothing_useful_says_so(form: ChannelForm) -> None:
    QGuiApplication.clipboard().setText("xin chào")
    QTest.keyClick(form.drop, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "không có ảnh" in form.drop.said.text.text()


def test_two_files_at_once_and_pictures_of_the_web_are_told_apart(form: ChannelForm) -> None:
    two = QMimeData()
    two.setUrls([QUrl.fromLocalFile(str(PHOTOS / n)) for n in ("official.png", "no-code.jpg")])
    assert drop(form, two)
    assert "từng ảnh một" in form.drop.said.text.text()
    web = QMimeData()
    web.setUrls([QUrl("https://moha.gov.vn/qr.png")])
    assert drop(form, web)
    assert "lưu về máy" in form.drop.said.text.text()
    assert not form.drop.is_busy()


def test_a_strangers_text_can_neither_hide_nor_reorder_anything() -> None:
    assert visible_text("zalo.me/\u202e123\u200b\n") == "zalo.me/\ufffd123\ufffd\ufffd"
    assert visible_text("x" * 500).endswith("…")


def entered(store: Store, now: datetime, link: str = OA_LINK) -> str:
    return changes.add_channel(store, link, "Bộ Nội vụ", "HOA", now).id


def open_panel(section: ChannelsSection) -> ConfirmPanel:
    section.reload()
    section.cards[0].confirm.click()
    assert section.panel is not None
    return section.panel


def test_the_code_to_try_is_drawn_framed_and_gone_again(
    page: AdminPage, section: ChannelsSection, people: Store, now: datetime
) -> None:
    entered(people, now)
    panel = open_panel(section)
    QApplication.processEvents()
    assert codes_seen(page) == [OA_LINK]
    assert "Chỉ để kiểm tra – chưa công bố" in labels(panel)
    assert fingerprint(OA_LINK) in labels(panel)
    panel.later.click()
    QApplication.processEvents()
    assert codes_seen(page) == []
    assert section.cards[0].channel.status == "unconfirmed"


def test_another_person_confirms_after_every_check(
    section: ChannelsSection, people: Store, now: datetime, heard: Listener
) -> None:
    channel = entered(people, now)
    panel = open_panel(section)
    assert [panel.by.itemData(row) for row in range(panel.by.count())] == ["MINH", "HOA"]
    assert panel.by.currentIndex() == -1
    panel.by.setCurrentIndex(0)
    panel.by.activated.emit(0)
    for check in panel.checks:
        assert not panel.confirm.isEnabled()
        check.click()
    assert not panel.pin.isVisible()
    panel.confirm.click()
    confirmed = register.require_confirmed(channel)
    assert (confirmed.confirmed_by, confirmed.one_person) == ("MINH", False)
    assert section.cards[0].status.text() == "Đã xác nhận"
    assert section.panel is None
    assert heard.changes == 1


def test_the_same_person_needs_the_pin_and_the_card_says_one_person(
    section: ChannelsSection, people: Store, now: datetime, heard: Listener
) -> None:
    channel = entered(people, now)
    panel = open_panel(section)
    for check in panel.checks:
        check.click()
    panel.by.setCurrentIndex(1)
    panel.by.activated.emit(1)
    assert panel.pin.isVisible()
    assert "một người kiểm tra" in panel.alone.text.text()
    assert not panel.confirm.isEnabled()
    QTest.keyClicks(panel.pin.edit, "9999")
    panel.confirm.click()
    assert "không đúng" in str(heard.problems[0])
    assert register.channels()[0].status == "unconfirmed"
    panel.pin.edit.selectAll()
    QTest.keyClicks(panel.pin.edit, PIN)
    QTest.keyClick(panel.pin.edit, Qt.Key.Key_Return)
    assert register.require_confirmed(channel).one_person
    assert "Một người kiểm tra" in labels(section.cards[0])


def test_without_a_pin_the_same_person_is_told_to_set_one(
    section: ChannelsSection, people: Store, now: datetime
) -> None:
    entered(people, now)
    with people.write():
        people.db.execute_sql("DELETE FROM setting WHERE key='pin_hash'")
    panel = open_panel(section)
    for check in panel.checks:
        check.click()
    panel.by.setCurrentIndex(1)
    panel.by.activated.emit(1)
    assert "Hãy đặt mã PIN" in panel.alone.text.text()
    assert not panel.confirm.isEnabled()


def test_another_confirmed_channel_becomes_the_default(
    section: ChannelsSection, people: Store, now: datetime, heard: Listener
) -> None:
    first, second = entered(people, now), entered(people, now, SITE)
    for channel in (first, second):
        changes.confirm_channel(people, channel, "MINH", now)
    section.reload()
    other = next(card for card in section.cards if card.channel.id == second)
    assert next(card for card in section.cards if card.channel.id == first).channel.default
    other.make_default.click()
    panel = section.asking
    assert panel is not None
    assert fingerprint(OA_LINK) in labels(panel) and fingerprint(SITE) in labels(panel)
    assert default_id() == first and not panel.go.isEnabled()
    panel.reason.setText("Cổng thay OA")
    assert not panel.go.isEnabled()
    QTest.keyClicks(panel.pin.edit, "0000")
    panel.go.click()
    assert "không đúng" in str(heard.problems[-1])
    assert (default_id(), panel.reason.text()) == (first, "Cổng thay OA")
    panel.pin.edit.selectAll()
    QTest.keyClicks(panel.pin.edit, PIN)
    QTest.keyClick(panel.pin.edit, Qt.Key.Key_Return)
    assert default_id() == second
    assert section.asking is None
    assert section.cards[0].channel.id == second


def test_changing_the_default_can_be_left(
    section: ChannelsSection, people: Store, now: datetime
) -> None:
    first, second = entered(people, now), entered(people, now, SITE)
    for channel in (first, second):
        changes.confirm_channel(people, channel, "MINH", now)
    section.reload()
    section.open_default(second)
    panel = section.asking
    assert panel is not None
    section.reload()
    assert section.asking is panel
    QTest.keyClick(panel.reason, Qt.Key.Key_Escape)
    assert section.asking is None
    assert default_id() == first


def default_id() -> str:
    default = register.default_channel()
    assert default is not None
    return default.id


@pytest.mark.parametrize("side", [120, 300, 301, 375, 600])
def test_a_code_to_try_reads_at_every_size(side: int) -> None:
    assert codes_on(proven_image(OA_LINK, side)) == [OA_LINK]


def test_a_code_too_small_to_draw_is_refused() -> None:
    with pytest.raises(Refused):
        proven_image(OA_LINK, 20)


def test_opening_and_closing_panels_frees_them(
    section: ChannelsSection, people: Store, now: datetime, qtbot: QtBot
) -> None:
    entered(people, now)
    section.reload()
    kept: list[weakref.ref[QWidget]] = []
    for _ in range(10):
        section.open_form()
        assert section.form is not None
        kept.append(weakref.ref(section.form))
        section.close_panel()
        panel = open_panel(section)
        kept += [weakref.ref(panel), weakref.ref(panel.code)]
        panel.later.click()
        del panel
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [ref() for ref in kept if ref() is not None] == []


def test_no_stray_window_flashes_up(
    page: AdminPage, section: ChannelsSection, people: Store, now: datetime, qapp: QApplication
) -> None:
    watch = Windows(page)
    qapp.installEventFilter(watch)
    entered(people, now)
    section.open_form()
    section.close_panel()
    open_panel(section)
    qapp.removeEventFilter(watch)
    assert watch.strays == []


def test_the_register_fits_a_small_screen_at_125_percent(
    page: AdminPage, section: ChannelsSection, people: Store, now: datetime
) -> None:
    name = "Sở Nội vụ và các cơ quan tỉnh Quảng Trị."
    changes.add_channel(people, OA_LINK, name, "HOA", now, owner="Ủy ban nhân dân tỉnh " * 5)
    page.resize(989, 614)
    panel = open_panel(section)
    QApplication.processEvents()
    holder = section.widget()
    assert holder.minimumSizeHint().width() <= section.viewport().width()
    panel.later.click()
    QApplication.processEvents()
    assert holder.minimumSizeHint().width() <= section.viewport().width()


def test_a_channel_is_disabled_with_a_reason_and_the_pin(
    section: ChannelsSection, people: Store, now: datetime, heard: Listener
) -> None:
    first = entered(people, now)
    changes.confirm_channel(people, first, "MINH", now)
    section.reload()
    section.cards[0].disable.click()
    panel = section.asking
    assert panel is not None and not panel.go.isEnabled()
    panel.reason.setText("Công văn mới")
    QTest.keyClicks(panel.pin.edit, "0000")
    QTest.keyClick(panel.pin.edit, Qt.Key.Key_Return)
    assert default_id() == first and panel.reason.text() == "Công văn mới"
    panel.pin.edit.selectAll()
    QTest.keyClicks(panel.pin.edit, PIN)
    QTest.keyClick(panel.pin.edit, Qt.Key.Key_Return)
    assert register.default_channel() is None
    assert section.cards[0].channel.status == "disabled"
    assert section.cards[0].disable.parentWidget() is None or section.cards[0].disable.isHidden()
