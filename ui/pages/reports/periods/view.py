"""The part "Kỳ dài": figures of a longer period, what they lack, and its files."""

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from models.calendar.periods import NINE_MONTHS
from models.clock import day_of
from models.errors import Problem
from models.reports.period_report import PeriodReport, build_period
from models.store.opening import Store
from models.text.formats import NOTHING, day_short, number
from ui.i18n import tr
from ui.job import Job
from ui.pages.reports.charts import ColumnChart, KindChart
from ui.pages.reports.periods import words
from ui.parts.cards import FigureCard, Notice
from ui.parts.pieces import button, set_chip
from ui.parts.section import Section
from ui.parts.segments import Segments
from ui.session import Session
from ui.theme import tokens

_WIDTH = 1400
_MOST_COLUMNS = 16


class Build:
    """The work of a thread: the figures of a period."""

    def __init__(self, store: Store, label: str, now: datetime) -> None:
        self._store, self._label, self._now = store, label, now

    def __call__(self, job: Job) -> PeriodReport:
        with self._store.own_connection(), self._store.read():
            return build_period(self._label, self._now)


class Export:
    """The work of a thread: the files of a period; their paths."""

    def __init__(self, store: Store, label: str, folder: Path, now: datetime) -> None:
        self._store, self._label, self._folder, self._now = store, label, folder, now

    def __call__(self, job: Job) -> tuple[Path, ...]:
        # xlsxwriter, DOCX and PDF, for the files only.
        from models.reports.period_files import export_period

        with self._store.own_connection():
            made = export_period(self._store, self._label, self._folder, self._now, job.go_on)
        return made.files


class PeriodsView(Section):
    """Changes nothing in the store."""

    shown = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, tr("Kỳ dài"), "", parent)
        self.widen(_WIDTH)
        self._day = day_of(session.now())
        self._building: Job | None = None
        self._job: Job | None = None
        self.report: PeriodReport | None = None
        self.kind = Segments(words.KINDS, tr("Độ dài của kỳ"))
        self.bounds = Segments(words.BOUNDS, tr("Kỳ tính từ ngày nào"))
        self.before, self.after = button(tr("Kỳ trước")), button(tr("Kỳ sau"))
        self.export = button(tr("Xuất XLSX, DOCX, PDF…"), "primary")
        self.name, self.dates = QLabel(), QLabel()
        self.name.setProperty("role", "title")
        self.dates.setProperty("chip", "info")
        self.total, self.followed, self.introduced = (FigureCard() for _ in range(3))
        self.parts, self.kinds = ColumnChart(tr("Lượt theo tuần, tháng")), KindChart()
        self.lacking, self.result = Notice(), Notice()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Đang xuất"))
        self.stop, self.open_folder = button(tr("Dừng xuất")), button(tr("Mở thư mục"))
        self._folder = Path()
        self._build()
        self._say_counting()
        self._wire()
        self.setFocusProxy(self.kind)
        self._free()
        self.reload()

    def _build(self) -> None:
        def row(*parts: QWidget, stretch: int = 0) -> QHBoxLayout:
            made = QHBoxLayout()
            made.setSpacing(tokens.SPACE_3)
            for part in parts:
                made.addWidget(part, stretch)
            if not stretch:
                made.addStretch(1)
            return made

        for part in (self.before, self.after, self.export):
            self.top.addWidget(part)
        self.column.addLayout(row(self.kind, self.bounds))
        self.column.addLayout(row(self.name, self.dates))
        self.column.addLayout(row(self.total, self.followed, self.introduced, stretch=1))
        self.column.addWidget(self.lacking)
        charts = row(_card(self.parts), _card(self.kinds), stretch=1)
        self.column.addLayout(charts)
        self.column.addLayout(row(self.bar, self.stop))
        self.column.addWidget(self.result)
        self.column.addLayout(row(self.open_folder))

    def _say_counting(self) -> None:
        """Until the first figures are there: an empty card would look like a zero."""
        self.name.setText(tr("Đang tính…"))
        self.dates.hide()
        for chart in (self.parts, self.kinds):
            chart.show_empty("")

    def _wire(self) -> None:
        self.kind.chosen.connect(self._choose)
        self.bounds.chosen.connect(self._choose)
        self.before.clicked.connect(self._back)
        self.after.clicked.connect(self._on)
        self.export.clicked.connect(self._ask_folder)
        self.stop.clicked.connect(self._stop)
        self.open_folder.clicked.connect(self._open)

    def label(self) -> str:
        """Of the chosen period."""
        statutory = self.bounds.code() == words.STATUTORY
        return words.label_at(self.kind.code(), self._day, statutory)

    def reload(self) -> None:
        """Count anew, beside the window."""
        if self._building is not None:
            self._building.cancel()
        store, now = self.session.store, self.session.now()
        self._building = Job(Build(store, self.label(), now))
        self._building.done.connect(self._built)
        self._building.failed.connect(self.problem)
        self._building.start()

    def _choose(self) -> None:
        if self.kind.code() == NINE_MONTHS:
            self.bounds.choose(words.STATUTORY)
        self.bounds.setEnabled(self.kind.code() != NINE_MONTHS)
        self._day = day_of(self.session.now())
        self.reload()

    def _back(self) -> None:
        if self.report is not None:
            self._day = self.report.before.last
            self.reload()

    def _on(self) -> None:
        if self.report is not None:
            self._day = self.report.period.last + timedelta(days=1)
            self.reload()

    def _built(self, report: PeriodReport) -> None:
        if report.period.label != self.label():
            return
        self.report = report
        self.name.setText(words.name(report))
        self.dates.show()
        for chart in (self.parts, self.kinds):
            chart.show_empty(tr("Kỳ này chưa có lượt nào"))
        period = report.period
        set_chip(self.dates, f"{day_short(period.first)} – {day_short(period.last)}", "info")
        self._show_figures(report)
        lacks = list(words.lacking(report))
        if report.due is not None:
            lacks.append(tr("Gửi chậm nhất ngày {0}.").format(day_short(report.due)))
        self.lacking.say("info", "\n".join(lacks))
        months = [(tr("Tháng {0}").format(one.last.month), one.total) for one in report.by_month]
        weeks = [(tr("Tuần {0}").format(one.week.number), one.total) for one in report.by_week]
        self.parts.show_columns((months or weeks)[-_MOST_COLUMNS:])
        self.kinds.show_kinds(report.by_preset)
        self.after.setEnabled(period.last < day_of(self.session.now()))
        self.shown.emit(report)

    def _show_figures(self, report: PeriodReport) -> None:
        for card, code, text in (
            (self.total, "total", tr("lượt tương tác")),
            (self.followed, "followed", tr("đã quan tâm (cán bộ ghi nhận)")),
            (self.introduced, "introduced", tr("lượt giới thiệu OA")),
        ):
            one = report.indicator(code)
            said = tr("kỳ trước {0} ({1})").format(number(one.before), one.change_text)
            if one.change_text == NOTHING:
                said = tr("kỳ trước {0}").format(number(one.before))
            if not one.compared:
                said = tr("kỳ trước chưa dùng chương trình")
            card.show_figure(one.text, text, said)

    def _ask_folder(self) -> None:
        picked = QFileDialog.getExistingDirectory(self, tr("Chọn thư mục lưu tệp"), "")
        if picked:
            self.export_to(Path(picked))

    def export_to(self, folder: Path) -> None:
        """Write the files of the chosen period into ``folder``."""
        if self._job is not None:
            return
        self._folder = folder
        self.result.clear()
        self.open_folder.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.stop.show()
        self.export.setEnabled(False)
        store, now = self.session.store, self.session.now()
        self._job = Job(Export(store, self.label(), folder, now))
        self._job.progress.connect(self._go_on)
        self._job.done.connect(self._exported)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._stopped)
        self._job.start()
        self.stop.setFocus()

    def is_busy(self) -> bool:
        """Whether files are being written."""
        return self._job is not None

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _go_on(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _exported(self, files: tuple[Path, ...]) -> None:
        self._free()
        names = "\n".join(path.name for path in files)
        self.result.say("ok", tr("Đã xuất vào {0}:").format(self._folder) + "\n" + names)
        self.open_folder.show()
        self.open_folder.setFocus()

    def _failed(self, problem: Problem) -> None:
        self._free()
        self.export.setFocus()
        self.problem.emit(problem)

    def _stopped(self) -> None:
        self._free()
        self.export.setFocus()
        self.result.say("info", tr("Đã dừng xuất; không tệp nào được ghi."))

    def _free(self) -> None:
        self._job = None
        self.export.setEnabled(True)
        for part in (self.bar, self.stop, self.open_folder):
            part.hide()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._job is not None:
            self._stop()
            return
        super().keyPressEvent(event)


def _card(chart: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("card", True)
    name = QLabel(chart.accessibleName())
    name.setProperty("role", "heading")
    column = QVBoxLayout(card)
    column.setContentsMargins(18, 10, 18, 12)
    column.addWidget(name)
    column.addWidget(chart, 1)
    chart.setMinimumHeight(230)
    return card
