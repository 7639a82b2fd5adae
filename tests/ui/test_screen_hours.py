"""The tab "Giờ mở cửa và cảm ứng": typed as people write hours, drawn, kept with the PIN."""

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.display.program import Hours, load_program, save_program
from models.errors import Refused
from tests.builders import PIN
from tests.ui.screen_pages import Heard, open_page
from ui.kiosk.board import read_board
from ui.kiosk.pages import STANDBY, content_of
from ui.kiosk.view import View
from ui.pages.screen.hours.hours_tab import HoursTab
from ui.pages.screen.hours.week_chart import WeekChart
from ui.pages.screen.hours_text import hours_from_text
from ui.pages.screen.page import HOURS, ScreenPage

MORNING, EVENING = Hours(time(7, 30), time(11, 30)), Hours(time(13, 30), time(17))
NIGHT = Hours(time(22), time(2))


@pytest.fixture
def page(desk_store, now, qtbot, qapp) -> ScreenPage:
    return open_page(desk_store, now, qtbot, qapp)


@pytest.fixture
def tab(page) -> HoursTab:
    made = page.open_tab(HOURS)
    assert isinstance(made, HoursTab)
    return made


def type_hours(tab: HoursTab, day: int, text: str) -> None:
    line = tab.opening.lines[day]
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


def save(tab: HoursTab) -> None:
    tab.bar.pin.setText(PIN)
    tab.bar.save.click()


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("", ()),
        (" ; ,", ()),
        ("07:30-11:30, 13:30-17:00", (MORNING, EVENING)),
        ("13h30–17h;7h30 – 11h30", (MORNING, EVENING)),
        ("7.30 đến 11.30", (MORNING,)),
        ("22-2", (NIGHT,)),
        ("0-24", (Hours(time(0), time(0)),)),
    ],
)
def test_hours_are_read_as_people_write_them(text: str, hours: tuple[Hours, ...]) -> None:
    assert hours_from_text(text) == hours


@pytest.mark.parametrize(
    "text", ["7", "25-26", "7:75-8", "7-8-9", "sáng", "7-11, 10-12", "1-2,3-4,5-6,7-8,9-10"]
)
def test_what_is_no_hours_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        hours_from_text(text)


def test_hours_are_typed_drawn_and_kept(tab, page, desk_store, now) -> None:
    heard = Heard(tab)
    type_hours(tab, 0, "7h30-11h30, 13h30-17h")
    tab.opening.copy.click()
    type_hours(tab, 6, "")
    type_hours(tab, 5, "22-2")
    assert tab.opening.chart.bars(5) == [(22 * 60, 24 * 60)]
    assert tab.opening.chart.bars(6) == [(0, 120)]
    assert "Đang mở cửa, đóng lúc 11:30" in tab.touch.now.text()
    save(tab)
    assert heard.problems == []
    weekdays = dict.fromkeys(range(5), (MORNING, EVENING))
    assert load_program().opening == {**weekdays, 5: (NIGHT,)}
    sheet = content_of(read_board(page._session), View(), STANDBY, now).sheet
    assert sheet is not None
    assert "Sáu: 07:30" in sheet.body


def test_hours_come_from_the_shifts(tab) -> None:
    type_hours(tab, 0, "sang")
    tab.opening.shifts.click()
    shown = [line.text() for line in tab.opening.lines]
    assert shown == ["07:30–11:30, 13:30–17:00"] * 5 + ["", ""]
    assert tab.opening.problem() == ""


def test_a_line_that_is_not_understood_stays_and_is_said(tab) -> None:
    type_hours(tab, 2, "7-8-9")
    tab.reload()
    assert tab.opening.lines[2].text() == "7-8-9"
    assert tab.bar.said.text().startswith("Thứ Tư: Không hiểu")
    assert not tab.bar.save.isEnabled()
    tab.bar.undo.click()
    assert tab.bar.said.text() != ""
    while tab.bar.undo.isEnabled():
        tab.bar.undo.click()
    assert (tab.is_edited(), tab.opening.lines[2].text()) == (False, "")


def test_nothing_typed_is_lost_on_refusal_or_a_changed_store(tab, desk_store, now) -> None:
    heard = Heard(tab)
    type_hours(tab, 0, "8-12")
    tab.bar.save.click()
    assert len(heard.problems) == 1
    assert tab.bar.pin.hasFocus()
    save_program(desk_store, replace(load_program(), touch=False), "HOA", now, PIN)
    tab.reload()
    assert tab.opening.lines[0].text() == "08:00–12:00"
    assert "Nơi khác vừa đổi" in tab.bar.said.text()
    save(tab)
    assert load_program().opening == {0: (Hours(time(8), time(12)),)}


def test_touch_standby_levels_and_seconds_are_kept(tab) -> None:
    tab.touch.standby.click()
    tab.touch.levels.button("5").click()
    tab.touch.idle.setValue(90)
    save(tab)
    kept = load_program()
    assert (kept.standby, kept.touch, kept.satisfaction, kept.idle_seconds) == (False, True, 5, 90)
    tab.touch.touch.click()
    assert not tab.touch.levels.isEnabled()
    save(tab)
    assert not load_program().touch


def test_saving_hours_leaves_pages_alone(tab, desk_store, now) -> None:
    type_hours(tab, 0, "8-12")
    pages = (replace(load_program().pages[0], seconds=33), *load_program().pages[1:])
    save_program(desk_store, replace(load_program(), pages=pages), "HOA", now, PIN)
    save(tab)
    assert load_program().pages == pages
    assert load_program().opening == {0: (Hours(time(8), time(12)),)}


def test_the_chart_says_the_week_in_words(qtbot) -> None:
    chart = WeekChart()
    qtbot.addWidget(chart)
    chart.resize(300, 320)
    chart.show_hours({}, 0)
    assert "luôn mở cửa" in chart.accessibleDescription()
    everywhere = chart.grab().toImage()
    chart.show_hours({0: (MORNING,)}, 0)
    assert "Thứ Hai: 07:30–11:30" in chart.accessibleDescription()
    assert "Chủ Nhật: nghỉ" in chart.accessibleDescription()
    assert chart.grab().toImage() != everywhere
