"""The part "Độ phủ": rates above, the table of units below, and one page to take along."""

from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from models.calendar.weeks import Week, week_of
from models.clock import day_of
from models.errors import Problem
from models.store import settings
from models.supervisor.beside import Beside, count_beside
from models.supervisor.coverage import Reach, build_reach
from models.supervisor.coverage_text import lacking_text
from models.supervisor.coverage_words import CHECKED_TEXT, DOCX, FILES, PDF, XLSX, file_name
from models.text.formats import number
from ui.i18n import tr, tr_problem
from ui.job import Job
from ui.pages.supervisor.coverage.beside_card import BesideCard
from ui.pages.supervisor.coverage.rates import RateBars
from ui.pages.supervisor.coverage.table import CoverageTable
from ui.pages.supervisor.coverage.work import WriteCoverage
from ui.pages.supervisor.reading import Reading, is_long
from ui.parts.cards import Notice
from ui.parts.pieces import button, quiet
from ui.parts.telling import telling
from ui.session import Session
from ui.words.weeks import period, week_name

OFFERED_WEEKS = 53


class CoverageView(QWidget):
    """Reads and shows; writes the summary beside the window."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._week = ""
        self._job: Job | None = None
        self._file = Path()
        self.reach: Reach | None = None
        self.reading = Reading(session)
        self.weeks, self.only = QComboBox(), QCheckBox(tr("Chỉ đơn vị còn thiếu"))
        self.over = quiet("", small=True)
        self.count = QLabel()
        self.copy, self.write = button(tr("Chép danh sách")), button(tr("Lập tóm tắt…"), "primary")
        self.bar, self.notice = QProgressBar(), Notice()
        self.open_file = button(tr("Mở tệp"))
        self.above = QFrame()
        self.rates, self.beside, self.table = RateBars(), BesideCard(), CoverageTable()
        self.none = quiet(
            tr(
                "Chưa có đơn vị nào: hãy nhận gói báo cáo hoặc lập danh sách đơn vị ở phần Tuần. "
                "Số liệu độ phủ nằm trong gói tuần của từng đơn vị."
            )
        )
        self._build()
        self._wire()
        self._rest()

    def _build(self) -> None:
        self.weeks.setAccessibleName(tr("Tuần"))
        self.count.setWordWrap(True)
        self.bar.setRange(0, 0)
        self.bar.setFixedWidth(120)
        self.bar.setAccessibleName(tr("Tiến độ"))
        self.above.setProperty("card", True)
        inside = QVBoxLayout(self.above)
        inside.setContentsMargins(18, 8, 18, 8)
        inside.setSpacing(6)
        for says in (self.rates, self.count, self.over):
            inside.addWidget(says)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.above, 1)
        first.addWidget(self.beside)
        line = QHBoxLayout()
        line.setSpacing(10)
        for chooses in (self.weeks, self.only):
            line.addWidget(chooses)
        line.addStretch(1)
        for does in (self.bar, self.copy, self.write):
            line.addWidget(does)
        said = QHBoxLayout()
        said.setSpacing(10)
        said.addWidget(self.notice, 1)
        said.addWidget(self.open_file)
        card = QFrame()
        card.setProperty("card", True)
        below = QVBoxLayout(card)
        below.setContentsMargins(12, 10, 12, 10)
        below.setSpacing(8)
        below.addLayout(line)
        below.addWidget(self.reading)
        below.addLayout(said)
        below.addWidget(self.none, 1, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.table, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(first)
        whole.addWidget(card, 1)
        self.setFocusProxy(self.weeks)

    def _wire(self) -> None:
        self.weeks.activated.connect(self._choose)
        self.only.toggled.connect(self._filter)
        self.copy.clicked.connect(self._copy)
        self.write.clicked.connect(self._ask_file)
        self.open_file.clicked.connect(self._open_file)
        self.reading.read.connect(self._show)
        self.reading.stopped.connect(self._stopped)
        self.reading.problem.connect(self.problem)

    def reload(self) -> None:
        """Read the week anew; what is chosen stays."""
        with telling(self), self._session.store.read():
            offered = self._offered()
            self._week = self._week or offered[0].label
            self._show_weeks(offered)
            # A unit's newest week may be any: its packages of a whole year are looked through.
            if is_long(offered[-1].label, self._week, 1):
                self.none.setVisible(False)
                self.reading.begin(partial(_both, self._week), self._week)
            else:
                self.reading.forget()
                self._show(_both(self._week))

    def _show(self, both: tuple[Reach, Beside]) -> None:
        self.reach = both[0]
        self.beside.show_beside(both[1])
        self._filter()

    def _stopped(self) -> None:
        """What was shown before is shown on."""
        if self.reach is not None:
            self._week = self.reach.week.label
            self.weeks.setCurrentIndex(self.weeks.findData(self._week))

    def _offered(self) -> list[Week]:
        """Whole weeks, the newest first."""
        begin = settings.get(settings.FIRST_WEEKDAY)
        last = week_of(day_of(self._session.now()) - timedelta(days=7), begin)
        back = (last.first - timedelta(weeks=n) for n in range(OFFERED_WEEKS))
        return [week_of(day, begin) for day in back]

    def _show_weeks(self, offered: list[Week]) -> None:
        if [self.weeks.itemData(n) for n in range(self.weeks.count())] != [
            week.label for week in offered
        ]:
            self.weeks.clear()
            for week in offered:
                name = f"{week_name(week)} ({period(week)})"
                self.weeks.addItem(name, week.label)
        self.weeks.setCurrentIndex(self.weeks.findData(self._week))

    def _choose(self) -> None:
        self._week = str(self.weeks.currentData())
        self.reload()

    def _filter(self) -> None:
        reach = self.reach
        if reach is None:
            return
        units = [unit for unit in reach.units if unit.lacks or not self.only.isChecked()]
        self.table.show_units(reach, units)
        self.table.setVisible(bool(units))
        self.none.setVisible(not reach.units)
        for card in (self.above, self.beside):
            card.setVisible(bool(reach.units))
        for part in (self.only, self.copy, self.write):
            part.setEnabled(bool(reach.units) and self._job is None)
        self.rates.show_rates(reach.rates)
        self.over.setText(_over(reach))
        lacking = sum(unit.lacks for unit in reach.units)
        said = tr("{0}/{1} đơn vị còn việc cần làm")
        self.count.setText(said.format(number(lacking), number(len(reach.units))))

    def _copy(self) -> None:
        if self.reach is not None:
            QGuiApplication.clipboard().setText(lacking_text(self.reach))
            self.told.emit(tr("Đã chép danh sách; hãy dán vào nơi cần gửi."))

    def _ask_file(self) -> None:
        if self.reach is None or self._job is not None:
            return
        folder = self._session.store.places.outbox
        kinds = ";;".join(
            (
                tr("Tóm tắt một trang, PDF (*{0})").format(PDF),
                tr("Tóm tắt một trang, Word (*{0})").format(DOCX),
                tr("Bảng đầy đủ, Excel (*{0})").format(XLSX),
            )
        )
        picked, chosen = QFileDialog.getSaveFileName(
            self, tr("Lưu tóm tắt độ phủ"), str(folder / file_name(self.reach, PDF)), kinds
        )
        if picked:
            self.write_to(_with_ending(Path(picked), chosen))

    def write_to(self, path: Path) -> None:
        """Write the summary or the table there, beside the window."""
        if self._job is not None:
            return
        self.notice.clear()
        self.open_file.hide()
        self._job = Job(WriteCoverage(self._session, self._week, path))
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        for part in (self.write, self.copy):
            part.setEnabled(False)
        self.bar.show()
        self._job.start()

    def is_busy(self) -> bool:
        """Whether a file is being written."""
        return self._job is not None

    def _done(self, path: Path) -> None:
        self._rest()
        self._file = path
        self.notice.say(
            "ok", tr("Đã lập tệp {0} trong thư mục {1}.").format(path.name, path.parent)
        )
        self.open_file.show()
        self.open_file.setFocus()

    def _failed(self, problem: Problem) -> None:
        self._rest()
        self.notice.say("bad", tr_problem(problem))
        self.write.setFocus()

    def _rest(self) -> None:
        self._job = None
        self.bar.hide()
        self.open_file.hide()
        self._filter()

    def _open_file(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file)))


def _both(week: str) -> tuple[Reach, Beside]:
    reach = build_reach(week)
    return reach, count_beside(reach.week)


def _over(reach: Reach) -> str:
    units = number(len(reach.counted))
    if not reach.listed:
        said = tr("Chưa có danh sách đơn vị: tính trên {0} đơn vị đã gửi báo cáo.")
    else:
        said = tr("Tính trên {0} đơn vị trong danh sách, theo gói tuần mới nhất của từng đơn vị.")
    by_name = tr("Đơn vị xếp theo tên, không xếp hạng.")
    return f"{said.format(units)} {by_name} {tr(CHECKED_TEXT)}."


def _with_ending(path: Path, chosen: str) -> Path:
    """With the ending of the kind that was chosen, where none was typed."""
    if path.suffix.lower() in FILES:
        return path
    kind = next((kind for kind in (DOCX, XLSX) if kind in chosen), PDF)
    return path.with_name(f"{path.name}{kind}")
