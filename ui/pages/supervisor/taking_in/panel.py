"""Packages are given, judged with progress, and what became of each is told."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from models.errors import Problem, Refused
from models.text.formats import number
from ui.i18n import tr, tr_problem
from ui.job import Job
from ui.pages.supervisor.taking_in.drop import PackageDrop
from ui.pages.supervisor.taking_in.key_form import KeyForm
from ui.pages.supervisor.taking_in.outcome_table import OutcomeTable, note_of
from ui.pages.supervisor.taking_in.work import Outcome, TakePackages, Told
from ui.parts.cards import Notice
from ui.parts.pieces import button
from ui.session import Session


class TakingIn(QWidget):
    """``taken`` when the store may hold more than before, with the label of the week that most
    files are of, or nothing; ``left`` to see the matrix."""

    problem = Signal(object)
    told = Signal(str)
    taken = Signal(str)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._given: list[Path] = []
        self.drop, self.table, self.key_form = PackageDrop(), OutcomeTable(), KeyForm(session)
        self.notice, self.progress = Notice(), QProgressBar()
        self.stop = button(tr("Dừng"))
        self.leave = button(tr("Xem bảng tuần"))
        self.copy = button(tr("Chép dòng này"))
        self.copy_refused = button(tr("Chép mọi tệp bị từ chối"))
        self.sentence = QLabel()
        self._result = QFrame()
        self._build()
        self._wire()
        self._rest()
        self._result.hide()

    def _build(self) -> None:
        self.progress.setAccessibleName(tr("Tiến độ"))
        self.progress.setFixedWidth(240)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        running = QHBoxLayout()
        running.setSpacing(10)
        running.addWidget(self.leave)
        running.addWidget(self.progress)
        running.addWidget(self.stop)
        running.addStretch(1)
        self._result.setProperty("card", True)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.sentence, 1)
        below.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.copy_refused, 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(self._result)
        inside.setContentsMargins(14, 8, 14, 12)
        inside.setSpacing(10)
        inside.addWidget(self.table, 1)
        inside.addLayout(below)
        inside.addWidget(self.key_form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.drop)
        column.addWidget(self.notice)
        column.addWidget(self._result, 1)
        column.addStretch(0)
        column.addLayout(running)
        self.setFocusProxy(self.drop)

    def _wire(self) -> None:
        self.drop.given.connect(self.take)
        self.drop.nothing.connect(self._nothing)
        self.table.chosen.connect(self._show_file)
        self.table.copied.connect(self._copied)
        self.copy.clicked.connect(self.table.copy_row)
        self.copy_refused.clicked.connect(self.table.copy_refused)
        self.key_form.accepted.connect(self._take_again)
        self.key_form.problem.connect(self.problem)
        self.stop.clicked.connect(self.cancel)
        self.leave.clicked.connect(self.left)

    def take(self, paths: list[Path]) -> None:
        """Judge everything below these paths; while something is judged, it waits for its turn."""
        if self._job is not None:
            self._given += paths
            self.notice.say("info", tr("Đang xét tệp trước; xong sẽ xét tiếp những tệp này."))
            return
        self.notice.clear()
        self._job = Job(TakePackages(self._session, paths))
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._cancelled)
        self._job.progress.connect(self._show_progress)
        self.progress.setRange(0, 0)
        for part in (self.progress, self.stop):
            part.show()
        self._job.start()

    def cancel(self) -> None:
        """Judge no more; what was taken in stays."""
        self._given = []
        if self._job is not None:
            self._job.cancel()

    def is_busy(self) -> bool:
        """Whether files are being judged."""
        return self._job is not None

    def _done(self, outcome: Outcome) -> None:
        self._rest()
        self._result.setVisible(bool(outcome.files))
        self.table.show_files(outcome.files)
        self.copy_refused.setVisible(outcome.refused > 1)
        said = tr("Nhận mới {0}, đã có {1}, bị thay thế {2}, từ chối {3}.").format(
            *map(number, (outcome.accepted, outcome.unchanged, outcome.superseded, outcome.refused))
        )
        level = "warn" if outcome.refused else "ok"
        if outcome.stopped:
            left = outcome.all - outcome.judged
            said += " " + tr("Đã dừng, còn {0} tệp chưa xét.").format(number(left))
            level = "warn"
        elif not outcome.all:
            level, said = "warn", tr("Không thấy tệp .zip nào ở đó. Hãy chọn tệp hay thư mục khác.")
        if outcome.passed:
            said += " " + tr("Bỏ qua {0} tệp không phải .zip.").format(number(outcome.passed))
        self.notice.say(level, said)
        self.taken.emit(outcome.week)
        if outcome.files and self.isVisible():
            self.table.setFocus()
        self._next()

    def _failed(self, problem: Problem) -> None:
        self._rest()
        if isinstance(problem, Refused):
            self.notice.say("bad", tr_problem(problem))
        else:
            kept = tr("Tệp nào đã nhận vẫn được giữ; hãy nhận lại những tệp này sau.")
            self.notice.say("bad", f"{tr_problem(problem)} {kept}")
        self.taken.emit("")
        self._next()

    def _cancelled(self) -> None:
        self._rest()
        self.notice.say("info", tr("Đã dừng trước khi xét tệp nào."))
        self._next()

    def _next(self) -> None:
        if self._given:
            waiting, self._given = self._given, []
            self.take(waiting)

    def _rest(self) -> None:
        self._job = None
        for part in (self.progress, self.stop):
            part.hide()

    def _show_progress(self, done: int, total: int) -> None:
        if total and self.sender() is self._job:
            self.progress.setRange(0, total)
            self.progress.setValue(done)

    def _show_file(self, file: Told | None) -> None:
        self.sentence.setText(note_of(file) or file.shown if file is not None else "")
        asks = file is not None and bool(file.other_key)
        self.key_form.setVisible(asks)
        if file is not None and asks:
            self.key_form.ask(file)

    def _take_again(self, file: Told) -> None:
        self.told.emit(tr("Đã nhận khóa mới của {0}.").format(file.name))
        self.take([file.given])

    def _nothing(self) -> None:
        self.notice.say("warn", tr("Khay nhớ tạm không có tệp hay đường dẫn nào. Hãy chép lại."))

    def _copied(self) -> None:
        self.told.emit(tr("Đã chép."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            self.drop.take_pasted()
            return
        super().keyPressEvent(event)
