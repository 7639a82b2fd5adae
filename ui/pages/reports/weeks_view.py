"""Reports by week: a week's figures above, the ledger of weeks below."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.channels.register import default_channel
from models.errors import Problem, Refused
from models.log import zeros
from models.log.context import load_context
from models.pcs.known import pcs_of_week
from models.pcs.role import refuse_second
from models.reports import ledger
from models.reports.ledger import LedgerWeek
from models.reports.report import WeekReport, build_report
from ui.i18n import tr, tr_problem
from ui.pages.reports import words
from ui.pages.reports.beside import Beside
from ui.pages.reports.cards import Cards
from ui.pages.reports.charts import DayChart, KindChart
from ui.pages.reports.close_panel import ClosePanel
from ui.pages.reports.ledger_table import LedgerTable
from ui.pages.reports.reopen_panel import ReopenPanel
from ui.pages.reports.week_work import WeekWork
from ui.session import Session
from ui.theme import tokens

if TYPE_CHECKING:
    from models.reports.export import ExportedWeek


class WeeksView(QWidget):
    """Shows a week, closes it, writes its files and opens it again, without a dialog."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    channels_requested = Signal()
    batch_requested = Signal(object, str)
    """A day and the code of its shift are to be made up for."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._weeks: list[LedgerWeek] = []
        self._chosen = ""
        self._closed = self._exported_once = False
        self.work = WeekWork(session, self)
        self.table = LedgerTable()
        self.cards, self.days, self.kinds = Cards(), DayChart(), KindChart()
        self.beside = Beside(session)
        self.closing = ClosePanel(session.store.places.outbox)
        self.reopening = ReopenPanel()
        self._make_head()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)
        self.reload()

    def _make_head(self) -> None:
        self.title, self.period, self.sample = QLabel(), QLabel(), QLabel(tr("MẪU"))
        self.title.setProperty("role", "title")
        self.period.setProperty("chip", "info")
        self.sample.setProperty("chip", "bad")
        self.reopen = QPushButton(tr("Hủy chốt…"))
        self.reopen.setProperty("kind", "quiet")
        self.open_folder = QPushButton(tr("Mở thư mục"))
        self.main = QPushButton()
        self.main.setProperty("kind", "primary")
        for button in (self.reopen, self.open_folder, self.main):
            button.setAutoDefault(True)
        self.channel = QLabel()
        self.channel.setProperty("role", "small")
        self.channel.setTextFormat(Qt.TextFormat.PlainText)
        self.channels = QPushButton(tr("Mở Kênh chính thức"))
        self.channels.setAutoDefault(True)
        self.channels.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(tokens.SPACE_3)
        for label in (self.title, self.period, self.sample):
            head.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStrut(tokens.CONTROL_HEIGHT)
        head.addStretch(1)
        for button in (self.reopen, self.open_folder, self.main):
            head.addWidget(button)
        self.charts = QWidget()
        charts = QHBoxLayout(self.charts)
        charts.setContentsMargins(0, 0, 0, 0)
        charts.setSpacing(tokens.SPACE_3)
        charts.addWidget(_card(tr("Lượt theo ngày"), self.days), 2)
        charts.addWidget(_card(tr("Lượt theo loại"), self.kinds), 3)
        self.middle = QStackedWidget()
        self.middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for part in (self.charts, self.closing, self.reopening):
            self.middle.addWidget(part)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(22, 14, 22, 14)
        column.setSpacing(tokens.SPACE_3)
        column.addLayout(head)
        column.addWidget(self.cards)
        column.addWidget(self.middle, 5)
        column.addWidget(_card(tr("Sổ các tuần"), self.table, self.channel, self.channels), 6)
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
        self.channels.clicked.connect(self.channels_requested)
        self.open_folder.clicked.connect(self._open_chosen_folder)
        self.reopen.clicked.connect(self._ask_reopen)
        self.closing.confirmed.connect(self._close_and_export)
        self.closing.stop_requested.connect(self.work.stop)
        self.closing.folder_requested.connect(self._show_folder)
        self.closing.left.connect(self._leave_panel)
        self.closing.batch_requested.connect(self.batch_requested)
        self.closing.zero_requested.connect(self._confirm_zero)
        self.reopening.confirmed.connect(self._reopen)
        self.reopening.left.connect(self._leave_panel)
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
                if self._find(self._chosen) is None:
                    due = [week for week in self._weeks if week.state == "due"]
                    self._chosen = (due or self._weeks)[0].week.label
                self.table.show_weeks(self._weeks, now, self._chosen)
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
        if not self.work.is_busy():
            self._show_middle(self.charts)
        self.reload()

    def _find(self, label: str) -> LedgerWeek | None:
        return next((week for week in self._weeks if week.week.label == label), None)

    def _show_report(self, report: WeekReport) -> None:
        week = self._find(report.week.label)
        self.title.setText(tr("Báo cáo tuần {0}").format(report.week.number))
        self.period.setText(words.period(report.week))
        self.sample.setVisible(report.sample)
        self.cards.show_report(report, first=week is not None and week is self._weeks[-1])
        self.days.show_days(report.by_day)
        self.kinds.show_kinds(report.by_preset)
        self.beside.show_report(report)
        state = week.state if week is not None else report.state
        self._exported_once = state in ledger.WRITTEN
        closed = state == "closed" or self._exported_once
        labels = {"closed": tr("Xuất tuần"), **dict.fromkeys(ledger.WRITTEN, tr("Xuất lại"))}
        self._closed = closed
        self.main.setText(words.on_button(labels.get(state, tr("Chốt & xuất tuần"))))
        self._show_actions()
        channel = report.names.channel
        parts = []
        if channel is not None:
            parts = [channel.name, tr("mã kiểm tra {0}").format(channel.fingerprint)]
            parts += [tr("một người kiểm tra")] if channel.one_person else []
        self.channel.setText(" · ".join(parts) or tr("Chưa có kênh được xác nhận"))
        self.channels.setVisible(channel is None and default_channel() is None)

    def _figures_changed(self) -> None:
        self.changed.emit()
        self.reload()

    def _show_middle(self, part: QWidget) -> None:
        self.middle.setCurrentWidget(part)
        self._show_actions()

    def _show_actions(self) -> None:
        """A panel has buttons of its own; those above would be a second main action."""
        free = self.middle.currentWidget() is self.charts
        self.main.setVisible(free)
        self.reopen.setVisible(free and self._closed)
        self.open_folder.setVisible(free and self._exported_once)

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

    def _confirm_zero(self, day: date, shift: str) -> None:
        try:
            now, context = self._session.now(), load_context()
            zeros.confirm_zero(self._session.store, context, day, shift, "", None, now)
        except Problem as problem:
            self.problem.emit(problem)
            return
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


def _card(heading: str, inside: QWidget, *beside: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("card", True)
    name = QLabel(heading)
    name.setProperty("role", "heading")
    head = QHBoxLayout()
    head.addWidget(name)
    head.addStretch(1)
    for part in beside:
        head.addWidget(part)
    column = QVBoxLayout(card)
    column.setContentsMargins(18, 10, 18, 12)
    column.setSpacing(tokens.SPACE_2)
    column.addLayout(head)
    column.addWidget(inside, 1)
    return card
