"""Lượt week by week as drawn: what each column says, and which of them are not whole."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.calendar.weeks import Week, parse_week
from models.clock import TZ
from models.reports import ledger
from models.store.opening import Store
from tests.builders import log_one
from tests.supervised import expect, hold_weeks, labels, set_up_province
from ui.i18n import set_language
from ui.pages.reports.weeks_view import WeeksView
from ui.pages.supervisor.page import SupervisorPage
from ui.pages.supervisor.reports_part import FILES
from ui.parts.weeks_chart import WeekBar, WeeksChart, bars_of
from ui.session import Session
from ui.theme import tokens
from ui.theme.fonts import load_fonts

FIRST = parse_week("2026-W40", 0)


def week(after: int) -> Week:
    shift = timedelta(weeks=after)
    return Week(FIRST.first + shift, FIRST.last + shift)


@pytest.fixture
def chart(qapp: QApplication, qtbot: QtBot) -> WeeksChart:
    load_fonts()
    made = WeeksChart("Lượt theo tuần")
    qtbot.addWidget(made)
    made.resize(520, 200)
    made.show()
    return made


def test_a_ledger_tells_zero_from_nothing_logged_and_from_a_week_that_runs(
    desk_store: Store,
) -> None:
    monday = datetime(2026, 11, 2, 9, 0, tzinfo=TZ)
    log_one(desk_store, monday, "followed")
    wednesday = datetime(2026, 11, 25, 9, 0, tzinfo=TZ)
    with desk_store.read():
        empty = ledger.ledger(wednesday)[2].week
    ledger.close_week(desk_store, empty.label, wednesday, "HOA", zero=True)
    with desk_store.read():
        bars = bars_of(ledger.ledger(wednesday))
    assert [(bar.week.label, bar.total, bar.remark, bar.whole) for bar in bars] == [
        ("2026-W45", 1, "", True),
        ("2026-W46", 0, "không phát sinh", True),
        ("2026-W47", None, "chưa có lượt nào", True),
        ("2026-W48", 0, "đang mở", False),
    ]


def test_what_is_drawn_is_said(chart: WeeksChart) -> None:
    bars = [
        WeekBar(week(0), 10),
        WeekBar(week(1), None, "chưa có lượt nào"),
        WeekBar(week(2), 0, "không phát sinh"),
        WeekBar(week(3), 1_234),
        WeekBar(week(4), 5, "đang mở", whole=False),
    ]
    chart.show_weeks(bars, 3)
    assert chart.accessibleDescription().split("; ") == [
        "Tuần 40: 10 lượt",
        "Tuần 41: – lượt (chưa có lượt nào)",
        "Tuần 42: 0 lượt (không phát sinh)",
        "Tuần 43: 1.234 lượt",
        "Tuần 44: 5 lượt (đang mở)",
        # Of 10, 0 and 1,234: a week that runs is no measure yet.
        "trung vị 10 lượt",
    ]
    chart.show_weeks([], 0)
    assert chart.accessibleDescription() == "Chưa có tuần nào"
    chart.grab()


def test_only_the_chosen_week_has_the_strong_colour_and_a_running_one_is_hatched(
    chart: WeeksChart,
) -> None:
    bars = [
        WeekBar(week(n), 100, whole=n < 2, remark="đang mở" if n == 2 else "") for n in range(3)
    ]
    chart.show_weeks(bars, 1)
    picture = chart.grab().toImage()
    ratio = picture.devicePixelRatio()

    def colours(place: int) -> set[str]:
        middle = (place + 0.5) * chart.width() / 3
        found = set()
        for x in range(-8, 9):
            for y in range(100, 112):
                point = (round((middle + x) * ratio), round(y * ratio))
                found.add(picture.pixelColor(*point).name())
        return found

    strong, weak = QColor(tokens.PRIMARY).name(), QColor(tokens.CHART).name()
    assert colours(0) == {weak} and colours(1) == {strong}
    assert len(colours(2)) > 1 and strong not in colours(2)


def test_thirteen_weeks_around_the_chosen_one(chart: WeeksChart) -> None:
    bars = [WeekBar(week(n), n) for n in range(40)]
    for chosen, first, last in ((39, 27, 39), (0, 0, 12), (20, 14, 26)):
        chart.show_weeks(bars, chosen)
        said = chart.accessibleDescription().split("; ")[:-1]
        assert len(said) == 13
        assert said[0].startswith(f"Tuần {week(first).number}:")
        assert said[-1].startswith(f"Tuần {week(last).number}:")


def test_the_desk_sees_its_weeks(desk_store: Store, qapp: QApplication, qtbot: QtBot) -> None:
    for back in range(3):
        for _ in range(back + 1):
            log_one(desk_store, datetime(2026, 11, 18, 9, 0, tzinfo=TZ) - timedelta(weeks=back))
    now = datetime(2026, 11, 23, 9, 0, tzinfo=TZ)
    page = WeeksView(Session(desk_store, lambda: now))
    qtbot.addWidget(page)
    page.show()
    said = page.trend.accessibleDescription()
    assert "Tuần 45: 3 lượt; Tuần 46: 2 lượt; Tuần 47: 1 lượt" in said
    assert "Tuần 48: 0 lượt (đang mở)" in said and said.endswith("trung vị 2 lượt")


def test_the_supervisor_sees_the_weeks_of_all_units(
    store: Store, now: datetime, qapp: QApplication, qtbot: QtBot
) -> None:
    set_up_province(store, now)
    expect(store, 20, now)
    hold_weeks(store, 20, labels("2026-W47", 4), now)
    set_language("en")
    try:
        page = SupervisorPage(Session(store, lambda: now))
        qtbot.addWidget(page)
        page.show()
        page.reports.open_view(FILES)
        said = page.reports._views[FILES].trend.accessibleDescription()  # type: ignore[attr-defined]
    finally:
        set_language("vi")
    page.settle()
    overview = page.reports.weeks.overview
    assert overview is not None
    for count in overview.counts[-4:]:
        assert f"Week {count.week.number}: {count.total:,}".replace(",", ".") in said
    assert "not all units sent" in said
