"""Reports by week: a week's figures above, the ledger of weeks below."""

from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.delivery.again import send_week, stop_week
from models.delivery.due import due
from models.errors import Problem, Refused
from models.log import zeros
from models.log.context import load_context
from models.pcs.known import pcs_of_week
from models.pcs.role import refuse_second, role_here
from models.reports import ledger
from models.reports.ledger import LedgerWeek
from models.reports.report import WeekReport, build_report
from models.setup.desk import officer_on_shift
from ui.i18n import tr, tr_problem
from ui.pages.reports import words
from ui.pages.reports.beside import Beside
from ui.pages.reports.cards import Cards
from ui.pages.reports.charts import DayChart, KindChart
from ui.pages.reports.close_panel import ClosePanel
from ui.pages.reports.due_panel import DuePanel
from ui.pages.reports.ledger_card import LedgerCard
from ui.pages.reports.reopen_panel import ReopenPanel
from ui.pages.reports.week_head import WeekHead
from ui.pages.reports.week_work import WeekWork
from ui.parts.telling import telling
from ui.parts.weeks_chart import WeeksChart, bars_of
from ui.session import Session
from ui.theme import tokens

if TYPE_CHECKING:
    from models.delivery.run import Written
    from models.reports.export import ExportedWeek


class WeeksView(QWidget):
    """Shows a week, closes it, writes its files and opens it again, without a dialog."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    channels_requested = Signal()
    batch_requested = Signal(object, str)
    """A day and the code of its shift are to be made up for."""
    preview_requested = Signal(str)
    place_requested = Signal()
    sending_requested = Signal()
    """Something may go now."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._weeks: list[LedgerWeek] = []
        self._chosen = ""
        self._sending: Collection[str] = ()
        self.work = WeekWork(session, self)
        self.head, self.card = WeekHead(), LedgerCard()
        self.title, self.period, self.sample = self.head.title, self.head.period, self.head.sample
        self.main, self.reopen = self.head.main, self.head.reopen
        self.open_folder, self.table = self.head.open_folder, self.card.table
        self.cards, self.days, self.kinds = Cards(), DayChart(), KindChart()
        self.trend = WeeksChart(tr("Lượt theo tuần"))
        self.beside = Beside(session)
        self.closing = ClosePanel(session.store.places.outbox)
        self.reopening = ReopenPanel()
        self.due = DuePanel()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)
        self.reload()

    def _lay_out(self) -> None:
        self.charts = QWidget()
        charts = QHBoxLayout(self.charts)
        charts.setContentsMargins(0, 0, 0, 0)
        charts.setSpacing(tokens.SPACE_3)
        charts.addWidget(_card(tr("Lượt theo ngày"), self.days), 4)
        charts.addWidget(_card(tr("Lượt theo loại"), self.kinds), 6)
        charts.addWidget(_card(tr("Lượt theo tuần"), self.trend), 5)
        self.middle = QStackedWidget()
        self.middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for part in (self.charts, self.closing, self.reopening, self.due):
            self.middle.addWidget(part)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(22, 0, 22, 14)
        column.setSpacing(tokens.SPACE_3)
        column.addWidget(self.head)
        column.addWidget(self.cards)
        column.addWidget(self.middle, 5)
        column.addWidget(self.card, 6)
        column.addWidget(self.beside)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _connect(self) -> None:
        self.table.week_chosen.connect(self.choose_week)
        self.table.action_requested.connect(self._act)
        self.main.clicked.connect(self._main_action)
        self.card.channels.clicked.connect(self.channels_requested)
        self.open_folder.clicked.connect(self._open_chosen_folder)
        self.reopen.clicked.connect(self._ask_reopen)
        self.head.all_due.clicked.connect(self.open_due)
        self.head.preview.clicked.connect(self._ask_preview)
        self.closing.confirmed.connect(self._close_and_export)
        self.closing.stop_requested.connect(self.work.stop)
        self.closing.folder_requested.connect(self._show_folder)
        self.closing.left.connect(self._leave_panel)
        self.closing.batch_requested.connect(self.batch_requested)
        self.closing.zero_requested.connect(self._confirm_zero)
        self.reopening.confirmed.connect(self._reopen)
        self.reopening.left.connect(self._leave_panel)
        self.due.left.connect(self._leave_panel)
        self.card.way.send_requested.connect(self._send)
        self.card.way.give_up_requested.connect(self._give_up)
        self.card.way.place_requested.connect(self.place_requested)
        self.work.problem.connect(self.problem)
        self.work.told.connect(self.told)
        self.work.changed.connect(self.changed)
        self.work.begun.connect(self._exporting)
        self.work.progress.connect(self.closing.show_progress)
        self.work.exported.connect(self._exported)
        self.work.given_up.connect(self._ask_again)
        self.beside.problem.connect(self.problem)
        self.beside.told.connect(self.told)
        self.beside.changed.connect(self._figures_changed)

    def reload(self) -> None:
        """Read the ledger again; the chosen week and an open panel stay."""
        try:
            with self._session.store.read():
                now = self._session.now()
                self._weeks = ledger.ledger(now)
                waits = [week for week in self._weeks if week.state == "due"]
                if self._find(self._chosen) is None:
                    self._chosen = (waits or self._weeks)[0].week.label
                self.card.show_weeks(self._weeks, now, self._chosen, self._sending)
                waits = [] if role_here().is_second else waits
                self.head.show_due(len(waits))
                self._show_report(build_report(self._chosen, now))
        except Problem as problem:
            self.problem.emit(problem)

    def store_changed(self) -> None:
        """Another program wrote: show it if somebody looks."""
        if self.isVisible():
            self.reload()

    def choose_week(self, label: str) -> None:
        """Show the figures of a week; a question about another one is withdrawn."""
        if label == self._chosen:
            return
        self._chosen = label
        if not (self.work.is_busy() or self.due.is_running()):
            self._show_middle(self.charts)
        self.reload()

    def _find(self, label: str) -> LedgerWeek | None:
        return next((week for week in self._weeks if week.week.label == label), None)

    def _show_report(self, report: WeekReport) -> None:
        week = self._find(report.week.label)
        self.head.show_report(report, week.state if week is not None else report.state)
        self.cards.show_report(report, first=week is not None and week is self._weeks[-1])
        self.days.show_days(report.by_day)
        self.kinds.show_kinds(report.by_preset)
        bars = bars_of(self._weeks)
        labels = [bar.week.label for bar in bars]
        chosen = labels.index(self._chosen) if self._chosen in labels else len(bars) - 1
        self.trend.show_weeks(bars, chosen)
        self.beside.show_report(report)
        self.card.show_channel(report)
        self.head.show_actions(self.middle.currentWidget() is self.charts)

    def _figures_changed(self) -> None:
        self.changed.emit()
        self.reload()

    def _show_middle(self, part: QWidget) -> None:
        self.middle.setCurrentWidget(part)
        self.head.show_actions(part is self.charts)

    def _act(self, label: str) -> None:
        week = self._find(label)
        if week is None:
            return
        self.choose_week(label)
        if words.main_action(week) == words.OPEN_FOLDER:
            self._show_folder(week.folder)
        else:
            self._main_action()

    def _main_action(self) -> None:
        week = self._find(self._chosen)
        if week is None or self.work.is_busy():
            return
        try:
            with self._session.store.read():
                refuse_second()
                found = ledger.gaps(week.week, self._session.now())
                pcs = pcs_of_week(week.week)
        except Problem as problem:
            self.problem.emit(problem)
            return
        self._show_middle(self.closing)
        self.closing.ask(week, found, pcs)

    def _ask_preview(self) -> None:
        self.preview_requested.emit(self._chosen)

    def _confirm_zero(self, day: date, shift: str) -> None:
        with telling(self):
            now, context = self._session.now(), load_context()
            zeros.confirm_zero(self._session.store, context, day, shift, "", None, now)
            self.changed.emit()
            self._main_action()

    def _close_and_export(self, zero: bool, folder: str) -> None:
        week = self._find(self._chosen)
        if week is not None:
            self.work.close_and_export(week, zero, folder)

    def _exporting(self) -> None:
        self.closing.run()
        self.reload()

    def _exported(self, made: "ExportedWeek") -> None:
        self.closing.show_done(made)
        self.reload()

    def _ask_again(self) -> None:
        self.reload()
        week = self._find(self.work.label)
        if week is not None:
            self._chosen = self.work.label
            self.reload()
            self.closing.ask(week, [])

    def open_due(self) -> None:
        """Ask about every week that is over and not written, all at once."""
        if self.work.is_busy():
            return
        if self.due.is_running():
            self._show_middle(self.due)
            return
        self._ask_due()

    def _ask_due(self) -> None:
        with telling(self):
            now = self._session.now()
            with self._session.store.read():
                found = due(now)
                gaps = [len(ledger.gaps(item.week.week, now)) for item in found.weeks]
            self._show_middle(self.due)
            self.due.ask(found.weeks, gaps, found.clock_behind)

    def show_due_running(self) -> None:
        """They are being closed and written; who is asked about one week is not disturbed."""
        self.due.run()
        if self.middle.currentWidget() is self.charts:
            self._show_middle(self.due)

    def show_due_written(self, made: "list[Written]") -> None:
        """What became of them."""
        self.due.show_written(made)
        self.reload()

    def show_due_stopped(self) -> None:
        """Stopped, or failed as was told: what is left is asked about again."""
        if self.middle.currentWidget() is self.due:
            self._ask_due()
        self.reload()

    def show_sending(self, labels: Collection[str], percent: int) -> None:
        """How far the files of these weeks are."""
        self._sending = labels
        self.card.show_sending(labels, percent, self._session.now(), self._chosen)

    def sending_changed(self) -> None:
        """The queue is another now."""
        self._sending = ()
        self.reload()

    def _send(self) -> None:
        with telling(self):
            send_week(self._session.store, self._chosen, self._session.now())
            self.sending_requested.emit()
            self.reload()

    def _give_up(self) -> None:
        with telling(self):
            store = self._session.store
            with store.read():
                officer = officer_on_shift().code
            stop_week(store, self._chosen, officer, self._session.now())
            self.reload()

    def _ask_reopen(self) -> None:
        week = self._find(self._chosen)
        if week is not None and not self.work.is_busy():
            self._show_middle(self.reopening)
            self.reopening.ask(week)

    def _reopen(self, reason: str, pin: str) -> None:
        week = self._find(self._chosen)
        if week is None:
            return
        try:
            self.work.reopen(week, reason, pin)
        except Refused as problem:
            self.reopening.tell(tr_problem(problem))
            return
        except Problem as problem:
            self.problem.emit(problem)
            return
        self._leave_panel()
        self.reload()

    def _leave_panel(self) -> None:
        self._show_middle(self.charts)
        self.table.setFocus()

    def _open_chosen_folder(self) -> None:
        week = self._find(self._chosen)
        if week is not None:
            self._show_folder(week.folder)

    def _show_folder(self, folder: str) -> None:
        if not Path(folder).is_dir():
            self.problem.emit(
                Refused("Thư mục {0} không còn. Hãy xuất lại tuần vào thư mục khác.", folder)
            )
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


def _card(heading: str, inside: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("card", True)
    name = QLabel(heading)
    name.setProperty("role", "heading")
    column = QVBoxLayout(card)
    column.setContentsMargins(18, 10, 18, 12)
    column.setSpacing(tokens.SPACE_2)
    column.addWidget(name)
    column.addWidget(inside, 1)
    return card
