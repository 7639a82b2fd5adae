"""The tab "Trang và nội dung": pages and texts, kept with the PIN, seen before they are kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.channels.changes import add_channel, confirm_channel, make_default
from models.display.program import (
    CODE,
    MOST_PAGES,
    NOTICE,
    PETITIONS,
    PORTAL,
    Hours,
    default_program,
    load_program,
    save_program,
)
from models.display.schedule import Slot
from models.display.texts import LIMITS, default_texts, load_texts, save_texts
from models.errors import StoreProblem
from models.store import audit, settings
from tests.builders import PIN
from tests.ui.screen_pages import SMALL, Heard, open_page
from ui.kiosk.board import read_board
from ui.kiosk.pages import content_of
from ui.kiosk.proof import codes_on
from ui.kiosk.view import View
from ui.pages.screen.content.content_tab import ContentTab
from ui.pages.screen.content.page_list import LACKING, OFF, ON
from ui.pages.screen.content.share_bar import share_of_code
from ui.pages.screen.content.text_fields import CODE_FIELDS
from ui.pages.screen.page import CONTENT, ScreenPage

SITE = "https://phananh.moha.gov.vn"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk_store, now, qtbot, qapp) -> ScreenPage:
    site = add_channel(desk_store, SITE, "Phản ánh, kiến nghị", "HOA", now)
    confirm_channel(desk_store, site.id, "MINH", now)
    return open_page(desk_store, now, qtbot, qapp)


@pytest.fixture
def tab(page) -> ContentTab:
    made = page.open_tab(CONTENT)
    assert isinstance(made, ContentTab)
    return made


@pytest.fixture
def heard(tab) -> Heard:
    return Heard(tab)


@pytest.fixture
def save(tab) -> Callable[[], None]:
    def press() -> None:
        tab.bar.pin.setText(PIN)
        tab.bar.save.click()

    return press


def write_in(tab: ContentTab, name: str, text: str) -> None:
    tab.editor.texts().field(name).show_text(text)


def notices() -> list[str]:
    return [page.words("vi")[0] for page in load_program().pages if page.kind == NOTICE]


def rows(tab: ContentTab) -> list[tuple[str, str]]:
    return [(row.id, row.state) for row in tab.pages.list.rows.rows]


def test_the_pages_and_how_they_stand(tab) -> None:
    assert rows(tab) == [(CODE, ON), (PETITIONS, ON), (PORTAL, LACKING)]
    tab.pick(PETITIONS)
    tab.editor.enabled.click()
    assert rows(tab)[1] == (PETITIONS, OFF)


def test_texts_are_kept_with_the_pin_only(tab, heard) -> None:
    write_in(tab, "heading", "Theo dõi {name}")
    for wrong in ("", "0000"):
        tab.bar.pin.setText(wrong)
        tab.bar.save.click()
    assert len(heard.problems) == 2
    assert load_texts("vi") == default_texts("vi")
    assert tab.editor.code_texts.field("heading").meant() == "Theo dõi {name}"
    assert tab.bar.pin.hasFocus()
    QTest.keyClicks(tab.bar.pin, PIN)
    QTest.keyClick(tab.bar.pin, Qt.Key.Key_Return)
    assert load_texts("vi").heading == "Theo dõi {name}"
    assert (tab.is_edited(), tab.bar.save.isEnabled(), tab.bar.pin.text()) == (False, False, "")
    assert audit.lines(1)[0]["actor"] == "HOA"


def test_without_a_pin_none_is_asked_for(tab, desk_store, heard) -> None:
    with desk_store.write():
        settings.put(settings.PIN_HASH, "")
    tab.reload()
    assert not tab.bar.pin.isVisible()
    write_in(tab, "sub", "Miễn phí")
    tab.bar.save.click()
    assert (heard.problems, load_texts("vi").sub) == ([], "Miễn phí")


@pytest.mark.parametrize("text", ["", "Bắt buộc quan tâm", "Lẻ **một", "x" * 61])
def test_a_text_that_cannot_be_kept_is_said_at_once(tab, text: str) -> None:
    write_in(tab, "heading", text)
    field = tab.editor.code_texts.field("heading")
    assert not tab.bar.save.isEnabled()
    assert tab.bar.said.text().startswith("Trang mã QR, Tiêu đề: ")
    assert field.property("invalid") is True
    tab.editor.code_texts.reset.click()
    assert (tab.bar.said.text(), field.property("invalid")) == ("Đã lưu", False)


def test_the_letters_are_counted(tab) -> None:
    write_in(tab, "heading", "x" * 61)
    counts = tab.editor.code_texts._counts
    assert counts["heading"].text() == "61/60"
    assert set(counts) == set(LIMITS) == set(CODE_FIELDS)


def test_every_kind_of_page_has_texts_of_its_own(tab, save) -> None:
    for page, kind in ((CODE, "zalo_oa"), (PETITIONS, "petitions"), (PORTAL, "portal")):
        tab.pick(page)
        write_in(tab, "step2", f"Chữ của {kind}")
    tab.editor.language.button("en").click()
    write_in(tab, "step2", "Words of the portal")
    save()
    kept = {kind: load_texts("vi", kind).step2 for kind in ("zalo_oa", "petitions", "portal")}
    assert kept == {kind: f"Chữ của {kind}" for kind in kept}
    assert load_texts("en", "portal").step2 == "Words of the portal"
    assert load_texts("vi", "gov_site") == default_texts("vi", "gov_site")


def test_a_code_page_of_a_site_edits_the_texts_of_a_site(desk_store, now, qtbot, qapp) -> None:
    site = add_channel(desk_store, "https://moha.gov.vn", "Bộ Nội vụ", "HOA", now)
    confirm_channel(desk_store, site.id, "MINH", now)
    make_default(desk_store, site.id, "HOA", now, "Đổi kênh", PIN)
    page = open_page(desk_store, now, qtbot, qapp)
    tab = page.open_tab(CONTENT)
    assert tab.editor.code_texts.field("heading").meant() == default_texts("vi", "gov_site").heading


def test_a_draft_is_in_the_picture_before_it_is_kept(tab, qtbot) -> None:
    qtbot.waitUntil(lambda: not tab.preview.picture.image().isNull(), timeout=3000)
    before = tab.preview.picture.image()
    write_in(tab, "heading", "Một tiêu đề khác hẳn")
    qtbot.waitUntil(lambda: tab.preview.picture.image() != before, timeout=3000)
    assert "chưa lưu" in tab.preview.note.text()


@pytest.mark.parametrize("shape", ["wide", "tall"])
def test_the_picture_is_the_page_that_is_edited(tab, qtbot, shape: str) -> None:
    tab.preview.shape.button(shape).click()
    found = {}
    for page in (CODE, PETITIONS):
        tab.pick(page)
        tab._draw_picture()
        image = tab.preview.picture.image()
        assert (image.width() > image.height()) == (shape == "wide")
        found[page] = codes_on(image)
    assert found[PETITIONS] == [SITE]
    assert found[CODE] != found[PETITIONS]
    tab.preview.standby.click()
    tab._draw_picture()
    assert codes_on(tab.preview.picture.image()) == []


def test_larger_text_is_another_picture(tab) -> None:
    tab._draw_picture()
    before = tab.preview.picture.image()
    tab.preview.larger.click()
    tab._draw_picture()
    assert tab.preview.picture.image() != before


def test_a_page_without_a_confirmed_channel_says_so_and_leads_there(page, tab, qtbot) -> None:
    tab.pick(PORTAL)
    tab._draw_picture()
    assert "dichvucong.gov.vn" in tab.preview.why.text()
    assert not tab.preview.picture.isVisible()
    with qtbot.waitSignal(page.channels_requested, timeout=500):
        tab.preview.register.click()


def test_a_page_shows_the_registered_site_that_was_chosen(page, tab, save, desk_store, now) -> None:
    other = add_channel(desk_store, "https://dichvucong.angiang.gov.vn", "Cổng tỉnh", "HOA", now)
    waiting = add_channel(desk_store, "https://xa.angiang.gov.vn", "Cổng xã", "HOA", now)
    confirm_channel(desk_store, other.id, "MINH", now)
    page.reload()
    tab.pick(CODE)
    assert not tab.editor.channel.isVisible()
    tab.pick(PORTAL)
    box = tab.editor.channel.box
    links = [box.itemData(place) for place in range(box.count())]
    # The one it has, which nobody confirmed, then what two people confirmed; no Zalo, no draft.
    assert links == ["https://dichvucong.gov.vn", SITE, other.link]
    assert waiting.link not in links
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    box.activated.emit(box.currentIndex())
    tab._draw_picture()
    assert codes_on(tab.preview.picture.image()) == [other.link]
    assert (PORTAL, ON) in rows(tab)
    save()
    assert load_program().pages[2].link == other.link
    assert read_board(tab.session).codes[PORTAL].name == "Cổng tỉnh"


def test_pages_and_texts_are_kept_in_one_step_or_not_at_all(tab, save, monkeypatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise StoreProblem("Đĩa đầy. Hãy dọn bớt.", code="full")

    lines = audit.length()
    tab.pick(PETITIONS)
    tab.editor.seconds.setValue(25)
    write_in(tab, "step2", "Chữ mới")
    tab.editor.language.button("en").click()
    write_in(tab, "step2", "New words")
    # The disk is full when everything but the last line is written.
    monkeypatch.setattr(audit, "append", full)
    save()
    assert load_program() == default_program()
    assert load_texts("en", "petitions") == default_texts("en", "petitions")
    assert tab.is_edited() and audit.length() == lines
    monkeypatch.undo()
    save()
    program = load_program()
    assert program.version.endswith("-1") and program.version != default_program().version
    assert program.pages[1].seconds == 25
    assert load_texts("vi", "petitions").step2 == "Chữ mới"
    assert load_texts("en", "petitions").step2 == "New words"
    assert [line["action"] for line in audit.lines(3)] == ["screen_texts"] * 2 + ["screen_program"]


def test_a_notice_is_written_kept_and_shown(page, tab, save, desk_store, now) -> None:
    tab.pages.add.click()
    assert tab.editor.notice_texts.field("title").hasFocus()
    assert "chưa có tiêu đề" in tab.bar.said.text()
    write_in(tab, "title", "Nghỉ lễ 02/9")
    write_in(tab, "body", "Dòng một\nDòng **hai**")
    save()
    assert notices() == ["Nghỉ lễ 02/9"]
    board = read_board(page._session)
    shown = next(one.id for one in board.program.pages if one.kind == NOTICE)
    sheet = content_of(board, View(), shown, now).sheet
    assert sheet is not None
    assert (sheet.title, sheet.body) == ("Nghỉ lễ 02/9", "Dòng một\nDòng **hai**")


def test_a_deleted_notice_comes_back(tab, save) -> None:
    tab.pages.add.click()
    write_in(tab, "title", "Một")
    save()
    tab.pages.delete.click()
    assert "Đã xóa thông báo “Một”" in tab.bar.said.text()
    tab.reload()
    tab.bar.undo.click()
    assert (tab.is_edited(), rows(tab)[-1][1]) == (False, ON)
    tab.pages.delete.click()
    save()
    assert notices() == []


def test_notices_change_places_but_the_code_page_stays_first(tab, save) -> None:
    for title in ("Một", "Hai"):
        tab.pages.add.click()
        write_in(tab, "title", title)
    tab.pages.up.click()
    assert tab.pages.list.rows.rows[-1].title == "Một"
    save()
    assert notices() == ["Hai", "Một"]
    tab.pick(PETITIONS)
    assert (tab.pages.up.isEnabled(), tab.pages.down.isEnabled()) == (False, True)
    tab.pick(CODE)
    assert (tab.pages.up.isEnabled(), tab.pages.down.isEnabled()) == (False, False)
    assert not tab.pages.delete.isEnabled()


def test_no_more_pages_than_a_program_may_have(tab) -> None:
    while tab.pages.add.isEnabled():
        tab.pages.add.click()
    assert len(tab.draft().pages) == MOST_PAGES


def test_a_schedule_is_kept(tab, save, now) -> None:
    tab.pick(PETITIONS)
    tab.editor.part.button("schedule").click()
    fields = tab.editor.schedule
    for day in (5, 6):
        fields.days[day].click()
    fields.hours.setFocus()
    QTest.keyClicks(fields.hours, "7h30-11h30; 22:00-2")
    fields.has_last.click()
    fields.last.setDate(fields.last.date().addDays(7))
    tab.editor.seconds.setValue(25)
    save()
    kept = next(page for page in load_program().pages if page.id == PETITIONS)
    assert kept.weekdays == frozenset(range(5))
    assert kept.hours == (Hours(time(7, 30), time(11, 30)), Hours(time(22), time(2)))
    assert (kept.first, kept.last, kept.seconds) == (None, date(2026, 11, 30), 25)
    assert "T2–T6 · 07:30–11:30, 22:00–02:00" in tab.pages.list.rows.rows[1].details


def test_hours_that_are_not_understood_stay_and_are_said(tab) -> None:
    tab.pick(PETITIONS)
    tab.editor.part.button("schedule").click()
    QTest.keyClicks(tab.editor.schedule.hours, "7h30-11; 25")
    assert "Không hiểu khung giờ “25”" in tab.bar.said.text()
    assert not tab.bar.save.isEnabled()
    tab.pick(CODE)
    tab.reload()
    assert "Không hiểu" in tab.bar.said.text()
    tab.pick(PETITIONS)
    assert tab.editor.schedule.hours.text() == "7h30-11; 25"
    while tab.bar.undo.isEnabled():
        tab.bar.undo.click()
    assert (tab.is_edited(), tab.editor.schedule.hours.text()) == (False, "")


def test_a_page_without_a_weekday_cannot_be_kept(tab) -> None:
    tab.pick(PETITIONS)
    for button in tab.editor.schedule.days:
        button.click()
    assert "ít nhất một ngày" in tab.bar.said.text()
    assert not tab.bar.save.isEnabled()


def test_edits_survive_another_language_page_and_a_changed_store(tab, desk_store, now) -> None:
    write_in(tab, "heading", "Bản nháp")
    save_program(desk_store, replace(default_program(), touch=False), "HOA", now, PIN)
    tab.reload()
    tab.editor.language.button("en").click()
    assert tab.editor.code_texts.field("heading").meant() == default_texts("en").heading
    tab.pick(PORTAL)
    tab.pick(CODE)
    tab.editor.language.button("vi").click()
    assert tab.editor.code_texts.field("heading").meant() == "Bản nháp"
    assert tab.bar.said.text() == "Có nội dung chưa lưu"
    save_texts(desk_store, "vi", {"sub": "Nơi khác"}, "HOA", now, pin=PIN)
    tab.reload()
    assert "Nơi khác vừa đổi" in tab.bar.said.text()
    assert tab.editor.code_texts.field("heading").meant() == "Bản nháp"


def test_saving_pages_leaves_the_hours_alone(tab, save, desk_store, now) -> None:
    tab.pick(PETITIONS)
    tab.editor.enabled.click()
    opening = {0: (Hours(time(8), time(12)),)}
    save_program(desk_store, replace(load_program(), opening=opening), "HOA", now, PIN)
    save()
    assert load_program().opening == opening
    assert not load_program().pages[1].enabled


def test_undo_goes_back_step_by_step(tab) -> None:
    tab.editor.code_texts.field("heading").setFocus()
    tab.editor.code_texts.field("heading").selectAll()
    QTest.keyClicks(tab.editor.code_texts.field("heading"), "abc")
    tab.pick(PETITIONS)
    tab.editor.enabled.click()
    tab.bar.undo.click()
    assert tab.draft().page(PETITIONS).enabled
    tab.pick(CODE)
    assert tab.editor.code_texts.field("heading").meant() == "abc"
    tab.bar.undo.click()
    assert tab.editor.code_texts.field("heading").meant() == default_texts("vi").heading
    assert not tab.bar.undo.isEnabled()


def test_the_tab_shows_that_something_is_not_kept(page, tab) -> None:
    assert page.bar.tabText(1) == "Trang và nội dung"
    write_in(tab, "heading", "abc")
    assert page.bar.tabText(1) == "Trang và nội dung •"
    tab.bar.undo.click()
    assert page.bar.tabText(1) == "Trang và nội dung"


def test_bold_and_name_without_knowing_the_marks(tab) -> None:
    title = tab.editor.code_texts.field("step2")
    title.setFocus()
    title.show_text("Đưa điện thoại")
    title.setSelection(4, 10)
    tab.editor.code_texts.bold.click()
    assert title.meant() == "Đưa **điện thoại**"
    title.end(False)
    tab.editor.code_texts.put_name.click()
    assert title.meant() == "Đưa **điện thoại**{name}"
    tab.pages.add.click()
    body = tab.editor.notice_texts.field("body")
    body.setFocus()
    body.show_text("Một\nHai")
    body.selectAll()
    QTest.keyClick(body, Qt.Key.Key_B, CONTROL)
    assert body.meant() == "**Một**\n**Hai**"
    body.selectAll()
    QTest.keyClick(body, Qt.Key.Key_B, CONTROL)
    assert body.meant() == "Một\nHai"


def test_pages_are_chosen_and_switched_by_keys(tab) -> None:
    tab.pages.list.setFocus()
    QTest.keyClick(tab.pages.list, Qt.Key.Key_Space)
    assert not tab.is_edited()
    QTest.keyClick(tab.pages.list, Qt.Key.Key_Down)
    assert tab.editor.title.text() == "Gửi phản ánh, kiến nghị"
    QTest.keyClick(tab.pages.list, Qt.Key.Key_Space)
    assert not tab.draft().page(PETITIONS).enabled


def test_the_share_is_of_the_pages_that_would_be_shown(tab) -> None:
    tab._draw_picture()
    assert tab.preview.share.words.text() == "Trang mã QR hiện 66 % thời gian"
    tab.pick(PETITIONS)
    tab.editor.enabled.click()
    tab._draw_picture()
    assert tab.preview.share.words.text() == "Trang mã QR hiện 100 % thời gian"
    slots = (Slot(CODE, 599), Slot("x", 401))
    assert share_of_code(slots).percent == 59


def test_the_longest_texts_fit(page, tab) -> None:
    while tab.pages.add.isEnabled():
        tab.pages.add.click()
    write_in(tab, "title", "Ư" * 80)
    write_in(tab, "body", "Ư" * 400)
    least = page.minimumSizeHint()
    assert (least.width() <= SMALL[0], least.height() <= SMALL[1]) == (True, True)
