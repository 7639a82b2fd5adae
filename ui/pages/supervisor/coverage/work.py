"""Writing the summary in a thread and with a connection of its own."""

from pathlib import Path

from models.supervisor.beside import count_beside
from models.supervisor.coverage import build_reach
from ui.job import Job
from ui.session import Session


class WriteCoverage:
    """The one-page summary or the table of a week, by the file's ending."""

    def __init__(self, session: Session, week: str, path: Path) -> None:
        self._session, self._week, self._path = session, week, path

    def __call__(self, job: Job) -> Path:
        # Writers of documents, when somebody wants one.
        from models.supervisor.coverage_files import write_coverage

        store = self._session.store
        with store.own_connection(), store.read():
            reach = build_reach(self._week)
            beside = count_beside(reach.week)
        return write_coverage(self._path, reach, beside)
