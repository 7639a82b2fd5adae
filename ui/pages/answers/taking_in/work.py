"""The long parts of taking a file in, each for a thread of its own."""

from pathlib import Path

from models.answers.importing import Plan, plan_import, take_in
from models.setup import desk
from models.tables.read import convert, read_table
from models.tables.table import Stopped, TableFile
from ui.job import Cancelled, Job
from ui.session import Session


class ReadTable:
    """Reads a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, job: Job) -> TableFile:
        try:
            return read_table(self._path, tell=_Progress(job).count)
        except Stopped:
            raise Cancelled from None


class ConvertTable:
    """Reads a table as an old font encoding."""

    def __init__(self, table: TableFile, kind: str) -> None:
        self._table, self._kind = table, kind

    def __call__(self, _job: Job) -> TableFile:
        return convert(self._table, self._kind)


class MakePlan:
    """Compares a table with the library."""

    def __init__(self, session: Session, table: TableFile, columns: dict[str, int]) -> None:
        self._session, self._table, self._columns = session, table, columns

    def __call__(self, job: Job) -> Plan:
        with self._session.store.own_connection():
            try:
                return plan_import(self._table, self._columns, _Progress(job).part)
            except Stopped:
                raise Cancelled from None


class TakeIn:
    """Carries a plan out."""

    def __init__(self, session: Session, plan: Plan) -> None:
        self._session, self._plan = session, plan

    def __call__(self, job: Job) -> Plan:
        store = self._session.store
        with store.own_connection():
            officer = desk.officer_on_shift().code if desk.officers() else ""
            try:
                take_in(store, self._plan, officer, self._session.now(), tell=_Progress(job).part)
            except Stopped:
                raise Cancelled from None
        return self._plan


class _Progress:
    """Passes on how far the work is; False once it is not wanted any more."""

    def __init__(self, job: Job) -> None:
        self._job = job

    def count(self, done: int) -> bool:
        return self.part(done, 0)

    def part(self, done: int, total: int) -> bool:
        try:
            self._job.go_on(done, total)
        except Cancelled:
            return False
        return True
