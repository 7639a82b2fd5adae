"""Numbers above columns are whole, however large they are and however narrow the chart is."""

from datetime import date, timedelta

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.calendar.weeks import week_of
from models.reports.report import DayCount
from ui.pages.reports.charts import ColumnChart, DayChart
from ui.parts.weeks_chart import WeekBar, WeeksChart

LARGE = 119_761
MONDAY = date(2026, 11, 23)


def shown(chart: QWidget, qtbot: QtBot, size: tuple[int, int]) -> QImage:
    qtbot.addWidget(chart)
    chart.resize(*size)
    chart.show()
    QApplication.processEvents()
    return chart.grab().toImage()


def ink_at_edges(image: QImage) -> list[int]:
    """Dark pixels in the outermost column of pixels at the left and at the right."""
    columns = (0, image.width() - 1)
    rows = range(image.height() - 60)
    return [sum(QColor(image.pixel(x, y)).lightness() < 140 for y in rows) for x in columns]


@pytest.mark.parametrize("place", [0, 6])
def test_the_number_of_a_day_is_not_cut(place: int, qtbot: QtBot) -> None:
    days = tuple(
        DayCount(MONDAY + timedelta(days=n), LARGE if n == place else 0, 0, None, False)
        for n in range(7)
    )
    chart = DayChart()
    chart.show_days(days)
    assert ink_at_edges(shown(chart, qtbot, (300, 200))) == [0, 0]


@pytest.mark.parametrize("place", [0, 11])
def test_the_number_of_a_week_is_not_cut(place: int, qtbot: QtBot) -> None:
    weeks = [week_of(MONDAY + timedelta(weeks=n - place)) for n in range(12)]
    chart = WeeksChart("Lượt theo tuần")
    chart.show_weeks(
        [WeekBar(week, LARGE if n == place else 1) for n, week in enumerate(weeks)], place
    )
    assert ink_at_edges(shown(chart, qtbot, (260, 200))) == [0, 0]


def test_a_period_without_interactions_says_so(qtbot: QtBot) -> None:
    chart = ColumnChart("Lượt theo tuần, tháng")
    chart.show_empty("Kỳ này chưa có lượt nào")
    chart.show_columns([("Tuần 48", 0), ("Tuần 49", None)])
    empty = shown(chart, qtbot, (300, 200))
    chart.show_columns([("Tuần 48", 7), ("Tuần 49", None)])
    assert chart.grab().toImage() != empty
    middle = [QColor(empty.pixel(x, 100)).lightness() < 200 for x in range(60, 240)]
    assert any(middle)
