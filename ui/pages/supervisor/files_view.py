"""What is made of the packages: workbook, report, package upward, and receipts for the units."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from models.errors import Problem
from models.supervisor.overview import Overview, WeekCount
from ui.i18n import tr, tr_problem
from ui.job import Job
from ui.pages.supervisor.files_work import WriteCombined, WriteReceipts, Written
from ui.parts.cards import Card, Notice
from ui.parts.layouts import buttons
from ui.parts.pieces import button
from ui.parts.scrolling import in_scroll
from ui.parts.weeks_chart import WeekBar, WeeksChart
from ui.session import Session
from ui.words.weeks import period, week_name, week_of_year


class FilesView(QWidget):
    """One thing is written at a time, with progress and a way to stop it."""

    problem = Signal(object)
    told = Signal(str)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._overview: Overview | None = None
        self._place = -1
        self._folder = session.store.places.outbox
        self.one, self.all = QRadioButton(), QRadioButton()
        self.package = QCheckBox(tr("Kèm gói gửi lên cấp trên"))
        self.combine = button(tr("Lập bảng và báo cáo"), "primary")
        self.receipts = button(tr("Lập giấy báo nhận"))
        self.folder, self.choose = QLabel(), button(tr("Chọn thư mục…"))
        self.show_folder = button(tr("Mở thư mục"))
        self.stop, self.bar, self.notice = button(tr("Dừng")), QProgressBar(), Notice()
        self.trend = WeeksChart(tr("Lượt của tất cả đơn vị theo tuần"))
        self._build()
        self._wire()
        self._set_folder(self._folder)
        self._rest()

    def _build(self) -> None:
        span = QButtonGroup(self)
        for choice in (self.one, self.all):
            span.addButton(choice)
        self.one.setChecked(True)
        self.folder.setWordWrap(True)
        self.bar.setAccessibleName(tr("Tiến độ"))
        self.bar.setFixedWidth(160)
        made = Card(
            tr("Bảng và báo cáo tổng hợp"),
            tr(
                "Bảng XLSX có biểu đồ và từng đơn vị; dự thảo báo cáo DOCX theo NĐ 30/2020 kèm phụ "
                "lục khổ ngang. Cùng những gói ấy luôn cho ra đúng tệp ấy."
            ),
        )
        for part in (self.one, self.all, self.package):
            made.column.addWidget(part)
        made.column.addLayout(buttons(self.combine))
        back = Card(
            tr("Giấy báo nhận"),
            tr(
                "Mỗi gói đã nhận của tuần có một tệp ký bằng khóa của đơn vị này. Gửi lại cho đơn "
                "vị để quầy biết tuần đã đến nơi."
            ),
        )
        back.column.addLayout(buttons(self.receipts))
        back.column.addStretch(1)
        where = Card()
        where.column.setContentsMargins(20, 8, 20, 8)
        line = QHBoxLayout()
        line.setSpacing(8)
        name = QLabel(tr("Lưu vào thư mục"))
        name.setStyleSheet("font-weight: 500;")
        line.addWidget(name)
        line.addWidget(self.folder, 1)
        for control in (self.bar, self.stop, self.choose, self.show_folder):
            line.addWidget(control)
        where.column.addLayout(line)
        where.column.addWidget(self.notice)
        weeks = Card(tr("Lượt của tất cả đơn vị theo tuần"))
        weeks.column.addWidget(self.trend, 1)
        written = QVBoxLayout()
        written.setSpacing(12)
        written.addWidget(made)
        written.addWidget(back, 1)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addLayout(written, 5)
        both.addWidget(weeks, 4)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(where)
        column.addLayout(both, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(in_scroll(inside))
        self.setFocusProxy(self.combine)

    def _wire(self) -> None:
        self.combine.clicked.connect(self._combine)
        self.receipts.clicked.connect(self._write_receipts)
        self.choose.clicked.connect(self._choose)
        self.show_folder.clicked.connect(self._show_folder)
        self.stop.clicked.connect(self._cancel)
        self.one.toggled.connect(self._look)

    def show_week(self, overview: Overview, place: int) -> None:
        """Speak of this week, or of all weeks of the overview."""
        self._overview, self._place = overview, place
        week, last = overview.weeks[place], overview.weeks[-1]
        self.trend.show_weeks([_bar(count) for count in overview.counts], place)
        self.one.setText(f"{week_name(week)} ({period(week)})")
        self.all.setText(
            tr("Các tuần trong bảng: từ {0} đến {1}").format(
                week_of_year(overview.weeks[0]), week_of_year(last)
            )
        )
        self._look()

    def _look(self) -> None:
        self.package.setEnabled(self.one.isChecked())
        if not self.one.isChecked():
            self.package.setChecked(False)

    def _combine(self) -> None:
        overview = self._overview
        if overview is None or self._place < 0:
            return
        week = overview.weeks[self._place].label
        first, last = week, week
        if self.all.isChecked():
            first, last = overview.weeks[0].label, overview.weeks[-1].label
        package = self.package.isChecked()
        self._run(WriteCombined(self._session, first, last, self._folder, package))

    def _write_receipts(self) -> None:
        if self._overview is not None and self._place >= 0:
            week = self._overview.weeks[self._place].label
            self._run(WriteReceipts(self._session, week, self._folder))

    def _run(self, work: WriteCombined | WriteReceipts) -> None:
        if self._job is not None:
            return
        self.notice.clear()
        self._job = Job(work)
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._cancelled)
        self._job.progress.connect(self._progress)
        self.bar.setRange(0, 0)
        for part in (self.bar, self.stop):
            part.show()
        self.stop.setFocus()
        for made in (self.combine, self.receipts, self.choose):
            made.setEnabled(False)
        self._job.start()

    def is_busy(self) -> bool:
        """Whether something is being written."""
        return self._job is not None

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _progress(self, done: int, total: int) -> None:
        if total and self.sender() is self._job:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def _done(self, made: Written) -> None:
        self._rest()
        names = [path.name for path in made.files]
        listed = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
        said = tr("Đã lập {0} tệp: {1}.").format(len(names), listed)
        if made.mark:
            said += " " + tr("Dấu khóa đọc cho đơn vị khi họ hỏi: {0}.").format(made.mark)
        self.notice.say("ok", said)
        self.show_folder.setFocus()

    def _failed(self, problem: Problem) -> None:
        self._rest()
        self.notice.say("bad", tr_problem(problem))
        self.combine.setFocus()

    def _cancelled(self) -> None:
        self._rest()
        self.notice.say("info", tr("Đã dừng theo yêu cầu."))
        self.combine.setFocus()

    def _rest(self) -> None:
        self._job = None
        for made in (self.combine, self.receipts, self.choose):
            made.setEnabled(True)
        for part in (self.bar, self.stop):
            part.hide()

    def _choose(self) -> None:
        picked = QFileDialog.getExistingDirectory(
            self, tr("Chọn thư mục lưu tệp"), str(self._folder)
        )
        if picked:
            self._set_folder(Path(picked))

    def _set_folder(self, folder: Path) -> None:
        self._folder = folder
        # Folder names have no spaces to break at; these let a long path wrap at its parts.
        self.folder.setText(str(folder).replace("/", "/\u200b").replace("\\", "\\\u200b"))

    def _show_folder(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._job is None:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _bar(count: WeekCount) -> WeekBar:
    """A week of all units together; where some have not sent, it says so."""
    sent = count.on_time + count.late + count.others
    remark = tr("chưa đủ đơn vị gửi") if count.missing or count.refused else ""
    return WeekBar(count.week, count.total if sent else None, remark)
