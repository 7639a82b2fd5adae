"""Keeps the index of the library and answers queries from it."""

from PySide6.QtCore import QObject, Signal

from models.answers.library import count, library_version
from models.answers.search import AnswerIndex, Found
from models.errors import Problem, StoreProblem
from ui.job import Job
from ui.session import Session

_AT_ONCE = 1500
"""Answers whose words are read before anybody notices; more are read in a thread."""


class Finding(QObject):
    """``ready`` each time a newer index is there."""

    ready = Signal()
    problem = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._index: AnswerIndex | None = None
        self._job: Job | None = None
        self._again = False

    def refresh(self) -> None:
        """Look whether the library changed; until the newer index is there the old one answers."""
        try:
            with self._session.store.read():
                if self._index is not None and self._index.version == library_version():
                    return
                if count() <= _AT_ONCE:
                    self._index = AnswerIndex.load()
                    self.ready.emit()
                    return
        except StoreProblem as problem:
            self.problem.emit(problem)
            return
        if self._job is not None:
            self._again = True
            return
        self._job = Job(self._load)
        self._job.done.connect(self._loaded)
        self._job.failed.connect(self._failed)
        self._job.start()

    def is_ready(self) -> bool:
        """Whether there is an index to ask."""
        return self._index is not None

    def find(self, text: str, field: str | None, in_force_only: bool, limit: int) -> Found:
        """The best hits; nothing before the first index is there."""
        if self._index is None:
            return Found(0, ())
        try:
            with self._session.store.read():
                return self._index.find(text, field=field, in_force_only=in_force_only, limit=limit)
        except StoreProblem as problem:
            self.problem.emit(problem)
            return Found(0, ())

    def _load(self, _job: Job) -> AnswerIndex:
        with self._session.store.own_connection():
            return AnswerIndex.load()

    def _loaded(self, index: AnswerIndex) -> None:
        self._job = None
        self._index = index
        self.ready.emit()
        self._look_again()

    def _failed(self, problem: Problem) -> None:
        self._job = None
        self.problem.emit(problem)
        self._look_again()

    def _look_again(self) -> None:
        if self._again:
            self._again = False
            self.refresh()
