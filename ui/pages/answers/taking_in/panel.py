"""A file of answers is brought in: chosen, its columns checked, looked at, taken in."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from models.answers.importing import Plan
from models.errors import Problem, Refused
from models.tables.table import TableFile
from models.text.formats import number
from ui.i18n import tr, tr_problem
from ui.job import Job
from ui.pages.answers.taking_in.file_drop import FileDrop
from ui.pages.answers.taking_in.mapping import Mapping
from ui.pages.answers.taking_in.old_font import OldFont
from ui.pages.answers.taking_in.outcome import Outcome
from ui.pages.answers.taking_in.work import ConvertTable, MakePlan, ReadTable, TakeIn
from ui.parts.cards import Card, Notice
from ui.parts.pieces import button
from ui.parts.scrolling import in_scroll
from ui.session import Session


class ImportPanel(QWidget):
    """``closed`` when the file was taken in or left."""

    problem = Signal(object)
    told = Signal(str)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._table: TableFile | None = None
        self._plan: Plan | None = None
        self._writes = False
        self.drop = FileDrop()
        self.notice = Notice()
        self.old_font = OldFont()
        self.mapping = Mapping()
        self.outcome = Outcome()
        self.take = button(tr("Nhập"), "primary")
        self.leave = button(tr("Quay lại"))
        self.progress = QProgressBar()
        self._columns = Card(tr("Cột nào là gì"))
        self._result = Card()
        self._build()
        self._wire()
        self.start()

    def _build(self) -> None:
        heading = QLabel(tr("Nhập câu hỏi đáp từ tệp"))
        heading.setProperty("role", "heading")
        self._columns.column.addWidget(self.mapping)
        self._result.column.addWidget(self.outcome)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(12)
        for part in (heading, self.drop, self.notice, self.old_font, self._result, self._columns):
            column.addWidget(part)
        column.addStretch(1)
        self.progress.setAccessibleName(tr("Tiến độ"))
        self.progress.setFixedWidth(240)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.take)
        row.addWidget(self.leave)
        row.addWidget(self.progress)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(in_scroll(inside), 1)
        whole.addLayout(row)
        self.setFocusProxy(self.drop)

    def _wire(self) -> None:
        self.drop.given.connect(self.read_file)
        self.old_font.answered.connect(self._answer_font)
        self.mapping.changed.connect(self._make_plan)
        self.take.clicked.connect(self._take_in)
        self.leave.clicked.connect(self._leave)

    def start(self) -> None:
        """Ask for a file."""
        self._table = self._plan = None
        self.drop.show_name("")
        self.notice.clear()
        self.old_font.hide()
        self._columns.hide()
        self._result.hide()
        self.take.setText(tr("Nhập"))
        self.take.setEnabled(False)
        self._rest()
        self.drop.choose.setFocus()

    def read_file(self, path: Path) -> None:
        """Read a file and show what is in it; nothing is taken in yet."""
        if self._writes:
            return
        self.start()
        self.drop.show_name(path.name)
        self._run(ReadTable(path), self._show_table)

    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def _show_table(self, table: TableFile) -> None:
        self._table = table
        if table.suspected:
            self.old_font.ask(table)
            self.old_font.convert.setFocus()
        else:
            self._show_columns(table)

    def _answer_font(self, kind: str) -> None:
        if self._table is None:
            return
        if kind:
            self._run(ConvertTable(self._table, kind), self._show_columns)
        else:
            self._show_columns(self._table)

    def _show_columns(self, table: TableFile) -> None:
        self._table = table
        self.mapping.show_table(table)
        self._columns.show()
        self._make_plan()

    def _make_plan(self) -> None:
        if self._table is None:
            return
        self._plan = None
        self.take.setEnabled(False)
        self.notice.clear()
        unclear = self.mapping.unclear()
        if unclear is not None:
            key, problem = unclear
            self._result.hide()
            said = tr("{0} Hoặc chọn đúng cột ở dưới.").format(tr_problem(problem))
            self.notice.say("warn", said)
            self.mapping.boxes[key].setFocus()
            return
        columns = self.mapping.columns()
        self._run(MakePlan(self._session, self._table, columns), self._show_plan)

    def _show_plan(self, plan: Plan) -> None:
        self._plan = plan
        self.outcome.show_plan(plan)
        self._result.show()
        many = len(plan.added) + len(plan.changed)
        self.take.setEnabled(bool(many))
        self.take.setText(tr("Nhập {0} câu").format(number(many)) if many else tr("Nhập"))
        if many:
            self.take.setFocus()
        elif plan.refused:
            self.notice.say("warn", tr("Không dòng nào nhập được. Hãy sửa tệp rồi chọn lại."))
        else:
            self.notice.say("info", tr("Kho đã có đủ các câu trong tệp. Không cần nhập lại."))

    def _take_in(self) -> None:
        if self._plan is None or self._job is not None:
            return
        self.take.setEnabled(False)
        self.leave.setText(tr("Dừng"))
        self._writes = True
        self._run(TakeIn(self._session, self._plan), self._taken_in)

    def _taken_in(self, plan: Plan) -> None:
        said = tr("Đã nhập {0} câu mới, sửa {1} câu.").format(
            number(len(plan.added)), number(len(plan.changed))
        )
        if plan.refused:
            said += " " + tr("{0} dòng bị từ chối.").format(number(len(plan.refused)))
        self.told.emit(said)
        self.closed.emit()

    def _leave(self) -> None:
        if self._job is not None:
            self._job.cancel()
        if not self._writes:
            self.closed.emit()

    def _run(self, work: Callable[[Job], object], then: Callable[[Any], None]) -> None:
        if self._job is not None:
            self._job.cancel()
        self._then = then
        self._job = Job(work)
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._cancelled)
        self._job.progress.connect(self._show_progress)
        self.progress.setRange(0, 0)
        self.progress.show()
        self._job.start()

    def _done(self, answer: object) -> None:
        if self.sender() is not self._job:
            # Something else was asked meanwhile.
            return
        self._rest()
        self._then(answer)

    def _failed(self, problem: Problem) -> None:
        if self.sender() is not self._job:
            return
        self._rest()
        if isinstance(problem, Refused):
            self._result.hide()
            self.notice.say("bad", tr_problem(problem))
        else:
            self.problem.emit(problem)
        self.take.setEnabled(self._plan is not None)

    def _cancelled(self) -> None:
        if self.sender() is not self._job:
            return
        self._rest()
        self.notice.say("info", tr("Đã dừng, chưa nhập câu nào."))
        self.take.setEnabled(self._plan is not None)

    def _show_progress(self, done: int, total: int) -> None:
        if total and self.sender() is self._job:
            self.progress.setRange(0, total)
            self.progress.setValue(done)

    def _rest(self) -> None:
        self._job = None
        self._writes = False
        self.leave.setText(tr("Quay lại"))
        self.progress.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)
