"""The follower number on the page "Báo cáo", and what the week came to beside its log (L11)."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models import followers
from models.followers import FROM_ABOVE, TYPED
from models.log.context import load_context
from models.petitions import book
from models.store.opening import Store
from tests.builders import log_one
from ui.i18n import tr_problem
from ui.pages.reports.weeks_view import WeeksView
from ui.session import Session
from ui.theme import tokens
from ui.theme.fonts import app_font, load_fonts

WEEK = timedelta(days=7)


@pytest.fixture
def page(desk_store: Store, now: datetime, qtbot: QtBot) -> WeeksView:
    load_fonts()
    log_one(desk_store, now - WEEK)
    made = WeeksView(Session(desk_store, lambda: now))
    qtbot.addWidget(made)
    made.resize(989, 614)
    made.show()
    qtbot.waitExposed(made)
    return made


def read(store: Store, value: int, when: datetime, now: datetime, **more: Any) -> str:
    source = more.get("source", TYPED)
    return followers.note_reading(store, value, source, when, "HOA", now).id


def test_a_week_without_a_number_says_so(page: WeeksView, desk_store: Store, now: datetime) -> None:
    card = page.beside.followers
    page.choose_week("2026-W48")
    assert card.figure.text() == "–" and card.about.text() == "Tuần này chưa nhập số nào."
    assert card.undo.isHidden() and card.chart.points() == []
    read(desk_store, 12_345, now - WEEK, now)
    page.reload()
    assert card.figure.text() == "–"
    assert card.about.text() == "Tuần này chưa nhập. Lần gần nhất: 12.345, 09:41 16/11/2026."


def test_a_number_is_typed_with_enter(page: WeeksView, now: datetime) -> None:
    told: list[str] = []
    page.told.connect(told.append)
    page.choose_week("2026-W48")
    card = page.beside.followers
    card.source.setCurrentIndex(card.source.findData(FROM_ABOVE))
    card.value.setFocus()
    QTest.keyClicks(card.value, "12.500")
    QTest.keyClick(card.value, Qt.Key.Key_Return)
    (made,) = followers.readings(now.date(), now.date())
    assert (made.value, made.source, made.officer) == (12_500, FROM_ABOVE, "HOA")
    assert made.read_at == "2026-11-23T09:41:00+07:00"
    assert card.figure.text() == "12.500" and card.value.text() == ""
    assert card.about.text() == "Cơ quan chủ quản · 09:41 23/11/2026"
    assert told == ["Đã ghi 12.500 người quan tâm OA"]


def test_the_time_of_reading_can_be_another(page: WeeksView, now: datetime) -> None:
    card = page.beside.followers
    card.value.setText("12500")
    card.at.setDateTime(QDateTime.fromString("2026-11-20T16:30:00", Qt.DateFormat.ISODate))
    card.keep.click()
    (made,) = followers.readings((now - WEEK).date(), now.date())
    assert made.read_at == "2026-11-20T16:30:00+07:00"
    assert card.figure.text() == "12.500"
    page.choose_week("2026-W48")
    assert card.figure.text() == "–"


@pytest.mark.parametrize("typed", ["", "999999999", "1,234", "một nghìn"])
def test_what_is_refused_stays(page: WeeksView, typed: str, now: datetime) -> None:
    problems: list[str] = []
    page.problem.connect(lambda problem: problems.append(tr_problem(problem)))
    card = page.beside.followers
    card.value.setText(typed)
    card.keep.click()
    assert len(problems) == 1 and card.value.text() == typed
    assert followers.readings(now.date(), now.date()) == []


def test_a_number_can_be_taken_back(page: WeeksView, desk_store: Store, now: datetime) -> None:
    read(desk_store, 100, now - WEEK, now)
    read(desk_store, 9_999, now, now)
    page.choose_week("2026-W48")
    card = page.beside.followers
    card.undo.click()
    assert card.figure.text() == "–" and card.undo.isHidden()
    assert len(followers.readings((now - WEEK).date(), now.date(), voided=True)) == 2


def test_the_line_breaks_where_nobody_read(
    page: WeeksView, desk_store: Store, now: datetime
) -> None:
    for weeks, value in ((5, 100), (4, 110), (2, 130), (0, 150)):
        read(desk_store, value, now - weeks * WEEK, now)
    page.reload()
    chart = page.beside.followers.chart
    places = [place for place, _, _ in chart.points()]
    assert places == [20, 21, 23, 25]
    heights = [point.y() for _, point, _ in chart.points()]
    assert heights == sorted(heights, reverse=True)
    assert "Tuần 48: 150" in chart.accessibleDescription()
    assert not chart.grab().isNull()


def test_numbers_of_neighbouring_weeks_do_not_cover_each_other(
    page: WeeksView, desk_store: Store, now: datetime
) -> None:
    for weeks, value in ((1, 12_503), (0, 12_602)):
        read(desk_store, value, now - weeks * WEEK, now)
    page.reload()
    chart = page.beside.followers.chart
    image = chart.grab().toImage()
    # Of the numbers: the line is blue, the weeks' names stand at the foot.
    seen = ((x, image.pixelColor(x, y)) for x in range(image.width()) for y in range(50))
    across = [x for x, one in seen if one.red() < 140 and one.blue() - one.red() < 50]
    assert across
    font = QFontMetrics(app_font(tokens.FONT_SMALL))
    assert max(across) - min(across) <= font.horizontalAdvance("12.602")


def test_the_week_beside_its_log_is_shown(
    page: WeeksView, desk_store: Store, now: datetime
) -> None:
    said = "Đề nghị niêm yết bảng phí ở nơi dễ nhìn"
    book.note_petition(desk_store, load_context(), "petition", said, None, now)
    page.choose_week("2026-W48")
    told = page.beside.desk.accessibleDescription()
    assert "Phản ánh, góp ý đã ghi: 1" in told and "– Mới: 1" in told
    page.choose_week("2026-W47")
    assert "Phản ánh, góp ý đã ghi: 0" in page.beside.desk.accessibleDescription()


def test_nothing_is_wider_than_a_small_window(page: WeeksView) -> None:
    assert page.beside.minimumSizeHint().width() <= 989 - 44
