"""The day at a glance, beside the buttons."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.log.tally import Tally
from models.text.formats import day_short, number, percent, weekday
from ui.i18n import tr
from ui.pages.desk.hours_chart import HoursChart
from ui.steady import Steady
from ui.theme import tokens


class TodayPanel(QWidget):
    """Total, share of followers, comparison with the same weekday, columns by hour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = QLabel()
        self._day.setProperty("role", "muted")
        self._total = QLabel("0")
        self._total.setProperty("role", "figure")
        self._followed = QLabel()
        self._followed.setProperty("role", "muted")
        self._followed.setWordWrap(True)
        self._before = QLabel()
        self._before.setWordWrap(True)
        self._before.setProperty("role", "muted")
        self._chart = HoursChart()
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addStretch(1)
        beside.addWidget(Steady(self._followed, tokens.CARD))
        beside.addWidget(Steady(self._before, tokens.CARD))
        beside.addStretch(1)
        figures = QHBoxLayout()
        figures.setSpacing(12)
        figures.addWidget(Steady(self._total, tokens.CARD))
        figures.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Steady(self._day, tokens.CARD))
        column.addLayout(figures)
        column.addWidget(self._chart)
        self._total.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def show_tally(self, tally: Tally, hour: int) -> None:
        """Show a day's tally; ``hour`` is the running one."""
        self._day.setText(_day_line(tally.day))
        self._total.setText(number(tally.total))
        self._total.setAccessibleName(tr("Hôm nay {0} lượt").format(tally.total))
        share = percent(tally.followed, tally.introduced)
        self._followed.setText(
            tr("lượt · {0}/{1} quan tâm OA ({2})").format(
                number(tally.followed), number(tally.introduced), share
            )
        )
        self._before.setText(_before_words(tally))
        self._chart.set_hours(tally.by_hour, hour, tally.last_week_by_hour)


def _before_words(tally: Tally) -> str:
    """Against the same weekday a week before, as far as today has come."""
    day = tr(weekday(tally.day))
    if not tally.last_week:
        return tr("{0} tuần trước: không có lượt").format(day)
    said = tr("{0} tuần trước: {1} lúc này, cả ngày {2}")
    return said.format(day, number(tally.last_week_so_far), number(tally.last_week))


def _day_line(day: date) -> str:
    return tr("Hôm nay, {0} {1}").format(tr(weekday(day)), day_short(day))
