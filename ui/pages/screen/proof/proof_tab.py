"""The tab "Bằng chứng": how long which code stood on which screen (product K10)."""

from datetime import timedelta

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.clock import day_of
from models.display import sessions, touches
from models.display.program import load_program
from models.errors import Problem
from models.store import settings
from models.text.formats import day_month, day_short, decimal, number
from ui.i18n import tr
from ui.pages.screen.proof.charts import HoursChart
from ui.pages.screen.proof.period import PERIODS, days_of
from ui.pages.screen.proof.sessions_table import SessionsTable
from ui.pages.screen.proof.touch_card import TouchCard
from ui.pages.screen.tab import Tab
from ui.parts.cards import FigureCard
from ui.parts.pieces import chip
from ui.parts.scrolling import in_scroll
from ui.parts.segments import Segments
from ui.session import Session

CHART_DAYS = 14
MOST_SESSIONS = 10_000


class ProofTab(Tab):
    """Only read."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.period = Segments(PERIODS, tr("Kỳ xem"))
        self.dates = chip("")
        self.shown, self.passed, self.failed, self.touched = (FigureCard() for _ in range(4))
        self.chart = HoursChart()
        self.touches = TouchCard()
        self.table = SessionsTable()
        self.empty = QLabel(tr("Kỳ này chưa có phiên hiển thị nào."))
        self.empty.setProperty("role", "muted")
        self._build()
        self.period.chosen.connect(self._chosen)
        self.reload()

    def reload(self) -> None:
        today = day_of(self.session.now())
        try:
            with self.session.store.read():
                first, last = days_of(
                    self.period.code(), today, settings.get(settings.FIRST_WEEKDAY)
                )
                self.dates.setText(f"{day_month(first)} – {day_short(last)}")
                seconds = sessions.seconds_shown(first, last)
                found = sessions.sessions(first, last, limit=MOST_SESSIONS)
                self._show_figures(seconds, len(found), sessions.checks(first, last))
                self._show_touches(touches.total(first, last))
                self.touches.show_counts(
                    touches.page_views(first, last),
                    touches.satisfaction(first, last),
                    load_program().pages,
                )
                begin = today - timedelta(days=CHART_DAYS - 1)
                by_day = sessions.seconds_by_day(begin, today)
        except Problem as problem:
            self.problem.emit(problem)
            return
        days = [begin + timedelta(days=n) for n in range(CHART_DAYS)]
        self.chart.show_days([(day, by_day.get(day, 0)) for day in days])
        self.table.rows.show(found)
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)

    def _show_figures(self, seconds: int, count: int, checks: tuple[int, int]) -> None:
        passed, failed = checks
        hours = tr("{0} giờ").format(decimal(seconds / 3600, 1))
        runs = tr("{0} phiên").format(number(count))
        self.shown.show_figure(hours, tr("màn hình hiển thị mã"), runs)
        each = tr("tự quét mã mỗi 10 giây")
        self.passed.show_figure(number(passed), tr("lần tự kiểm tra đúng"), each)
        said = tr("không sai, không bị che") if not failed else tr("mã sai hoặc bị che")
        self.failed.show_figure(number(failed), tr("lần tự kiểm tra sai"), said)

    def _show_touches(self, count: int) -> None:
        note = tr("không nhận diện ai")
        self.touched.show_figure(number(count), tr("lượt người dân chạm"), note)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.period)
        top.addWidget(self.dates)
        top.addStretch(1)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        for card in (self.shown, self.passed, self.failed, self.touched):
            cards.addWidget(card, 1)
        charts = QHBoxLayout()
        charts.setSpacing(12)
        heading = tr("Giờ hiển thị mã, {0} ngày gần nhất").format(CHART_DAYS)
        charts.addWidget(_card(heading, self.chart), 7)
        charts.addWidget(self.touches, 4)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(cards)
        column.addLayout(charts, 3)
        column.addWidget(_card(tr("Các phiên hiển thị"), self.empty, self.table), 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(in_scroll(inside))
        self.setFocusProxy(self.period)

    def _chosen(self, code: str) -> None:
        self.reload()


def _card(heading: str, *parts: QWidget) -> QFrame:
    made = QFrame()
    made.setProperty("card", "true")
    title = QLabel(heading)
    title.setStyleSheet("font-weight: 700;")
    column = QVBoxLayout(made)
    column.setContentsMargins(18, 10, 18, 10)
    column.setSpacing(4)
    column.addWidget(title)
    for part in parts:
        column.addWidget(part, 1)
    return made
