"""The tab "Bằng chứng": hours, checks and touches of a period; nothing in it can be changed."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.calendar.weeks import SUNDAY
from models.display import touches
from models.store import settings
from models.store.screen_schema import DisplaySession
from models.uuid7 import uuid7
from tests.ui.screen_pages import open_page, show_sessions, touch
from ui.pages.screen.page import PROOF, ScreenPage
from ui.pages.screen.proof.period import LAST_WEEK, MONTH, THIS_WEEK, days_of
from ui.pages.screen.proof.proof_tab import MOST_SESSIONS, ProofTab

TODAY = date(2026, 11, 23)


@pytest.fixture
def page(desk_store, now, qtbot, qapp) -> ScreenPage:
    return open_page(desk_store, now, qtbot, qapp)


@pytest.fixture
def tab(page) -> ProofTab:
    made = page.open_tab(PROOF)
    assert isinstance(made, ProofTab)
    return made


def figures(tab: ProofTab) -> list[str]:
    return [card.figure.text() for card in (tab.shown, tab.passed, tab.failed, tab.touched)]


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (THIS_WEEK, date(2026, 11, 23), date(2026, 11, 29)),
        (LAST_WEEK, date(2026, 11, 16), date(2026, 11, 22)),
        (MONTH, date(2026, 10, 25), TODAY),
    ],
)
def test_periods(period: str, first: date, last: date) -> None:
    assert days_of(period, TODAY, 0) == (first, last)


def test_the_week_begins_where_the_unit_says(tab, desk_store) -> None:
    with desk_store.write():
        settings.put(settings.FIRST_WEEKDAY, SUNDAY)
    tab.reload()
    assert tab.dates.text() == "22/11 – 28/11/2026"


def test_without_a_session_it_says_so(tab) -> None:
    assert figures(tab) == ["0,0 giờ", "0", "0", "0"]
    assert tab.empty.isVisible()
    assert not tab.table.isVisible()


def test_hours_checks_and_sessions_of_each_period(tab, desk_store, now) -> None:
    show_sessions(desk_store, now, days=10)
    tab.reload()
    assert figures(tab)[:3] == ["2,0 giờ", "720", "0"]
    tab.period.button(LAST_WEEK).click()
    assert figures(tab)[:3] == ["14,0 giờ", "5.040", "4"]
    assert tab.table.rows.rowCount() == 7
    tab.period.button(MONTH).click()
    assert figures(tab)[0] == "20,0 giờ"
    assert tab.table.rows.text(0, 0) == "23/11/2026"
    assert "23/11: 2,0 giờ" in tab.chart.accessibleDescription()
    assert "10/11: 0,0 giờ" in tab.chart.accessibleDescription()


def test_touches_are_counted_and_nobody_is_named(tab, desk_store, now) -> None:
    for page in ("petitions", "petitions", "answers"):
        touch(desk_store, now, page)
    touch(desk_store, now, "notice-0000abcd", "3/3")
    touches.log_touch(desk_store, touches.HELP, "", "", "vi", now)
    tab.reload()
    assert figures(tab)[3] == "9"
    pages = tab.touches.pages.accessibleDescription()
    assert pages.startswith("Gửi phản ánh, kiến nghị: 2")
    assert "Trang khác: 1" in pages
    rated = tab.touches.rated.accessibleDescription()
    assert rated == "Rất hài lòng: 3; Hài lòng: 0; Không hài lòng: 1"
    touch(desk_store, now, "answers", "5/3")
    tab.reload()
    assert "Bình thường (5 mức): 1" in tab.touches.rated.accessibleDescription()


def test_ten_thousand_sessions_are_a_thin_table(tab, desk_store, now) -> None:
    rows = [
        {
            "id": uuid7(now),
            "day": TODAY.isoformat(),
            "started_at": (now - timedelta(seconds=number)).isoformat(),
            "last_at": now.isoformat(),
            "ended_at": now.isoformat(),
            "fingerprint": "7c1e 09fa",
            "seconds": 36,
        }
        for number in range(MOST_SESSIONS + 5)
    ]
    with desk_store.write():
        for start in range(0, len(rows), 1000):
            DisplaySession.insert_many(rows[start : start + 1000]).execute()
    tab.reload()
    assert tab.table.rows.rowCount() == MOST_SESSIONS
    assert figures(tab)[0] == "100,1 giờ"
    tab.table.setFocus()
    QTest.keyClick(tab.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert tab.table.currentIndex().row() == MOST_SESSIONS - 1


def test_a_running_session_and_a_lost_one_are_told_apart(tab, desk_store, now) -> None:
    show_sessions(desk_store, now, days=1)
    with desk_store.write():
        DisplaySession.update(ended_at=None, stop_reason="").execute()
    tab.reload()
    assert tab.table.rows.text(0, 1) == "09:41 – đang chạy"
    assert tab.table.rows.text(0, 7) == "–"
    with desk_store.write():
        DisplaySession.update(ended_at=now.isoformat(), stop_reason="lost").execute()
    tab.reload()
    assert tab.table.rows.text(0, 7) == "mất tín hiệu"


def test_the_period_is_chosen_by_keys_and_the_table_is_left_with_tab(tab, desk_store, now) -> None:
    show_sessions(desk_store, now, days=3)
    tab.reload()
    tab.period.button(THIS_WEEK).setFocus()
    QTest.keyClick(tab.period.button(THIS_WEEK), Qt.Key.Key_Right)
    QTest.keyClick(tab.focusWidget(), Qt.Key.Key_Space)
    assert tab.period.code() == LAST_WEEK
    tab.table.setFocus()
    QTest.keyClick(tab.table, Qt.Key.Key_Backtab)
    assert not tab.table.hasFocus()
