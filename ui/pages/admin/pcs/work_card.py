"""A card whose buttons start work in a worker, one at a time."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton

from models.errors import Problem
from ui.i18n import tr
from ui.job import Job
from ui.parts.cards import Card
from ui.parts.pieces import button


class WorkCard(Card):
    """While something runs there is a bar and a way to stop it; the focus comes back after."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()

    def __init__(self, heading: str, lead: str, busy: str) -> None:
        super().__init__(heading, lead)
        self._job: Job | None = None
        self._then: Callable[[object], None] | None = None
        self._pressed: QPushButton | None = None
        self._starters: tuple[QPushButton, ...] = ()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(busy)
        self.bar.hide()
        self.stop = button(tr("Dừng"))
        self.stop.hide()
        self.stop.clicked.connect(self._cancel)

    def is_busy(self) -> bool:
        """Whether something runs."""
        return self._job is not None

    def begin(self, work: Callable[[Job], object], then: Callable[[object], None]) -> None:
        """Run ``work``, then give its answer to ``then`` in the window's thread."""
        if self._job is not None:
            return
        job = Job(work)
        self._job, self._then = job, then
        job.done.connect(self._done)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)
        job.progress.connect(self._show_progress)
        self._working(True)
        job.start()

    def _working(self, working: bool) -> None:
        pressed = next((part for part in self._starters if part.hasFocus()), None)
        self.bar.setRange(0, 0)
        self.bar.setVisible(working)
        if working:
            self._pressed = pressed
            self.stop.show()
        for part in self._starters:
            part.setEnabled(not working)
        if pressed is not None:
            self.stop.setFocus()
        elif self.stop.hasFocus() and self._pressed is not None:
            self._pressed.setFocus()
        self.stop.setVisible(working)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> None:
        self._job = None
        self._working(False)

    def _done(self, answer: object) -> None:
        then = self._then
        self._end()
        if then is not None:
            then(answer)
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self._end()
        self.problem.emit(problem)
        self.changed.emit()

    def _cancelled(self) -> None:
        self._end()
        self.told.emit(tr("Đã dừng. Làm lại lúc nào cũng được, không có gì bị ghi hai lần."))
        self.changed.emit()
