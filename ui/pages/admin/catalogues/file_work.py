"""What is done to files of catalogues in a worker, each with a connection of its own."""

from dataclasses import dataclass
from pathlib import Path

from models.catalogues.apply import apply
from models.catalogues.current import current
from models.catalogues.files import rows_of, unknown_columns
from models.catalogues.plan import Plan, plan
from models.catalogues.spec import Spec
from models.tables.read import convert, read_table
from models.tables.table import TableFile
from ui.job import Job
from ui.session import Session
from ui.words.catalogues import change_words, state_word

_ORDER = ("refused", "retired", "changed", "added")


@dataclass(frozen=True)
class Preview:
    """A file that was read, what it would change, and that in words; ``retire_missing`` and
    ``converted`` are what was asked for."""

    table: TableFile
    plan: Plan
    lines: list[tuple[str, ...]]
    unknown: list[str]
    retire_missing: bool
    converted: bool


class _Told:
    """Tells a job how many rows are done, of how many; 0 while nobody knows."""

    def __init__(self, job: Job, rows: int = 0) -> None:
        self._job = job
        self._rows = rows

    def __call__(self, done: int) -> bool:
        self._job.go_on(min(done, self._rows) if self._rows else done, self._rows)
        return True


class LookAtFile:
    """Read a file, or take a table that was read, and plan what it would change."""

    def __init__(
        self,
        session: Session,
        spec: Spec,
        source: Path | TableFile,
        kind: str = "",
        retire_missing: bool = False,
    ) -> None:
        self._session = session
        self._spec = spec
        self._source = source
        self._kind = kind
        self._retire_missing = retire_missing

    def __call__(self, job: Job) -> Preview:
        spec, table = self._spec, self._source
        if isinstance(table, Path):
            table = read_table(table, tell=_Told(job))
        read = convert(table, self._kind) if self._kind else table
        rows = rows_of(spec, read)
        with self._session.store.own_connection():
            entries = current(spec)
            made = plan(spec, rows, entries, self._retire_missing, _Told(job, len(rows)))
        unknown = unknown_columns(spec, read)
        missing, converted = self._retire_missing, bool(self._kind)
        return Preview(table, made, _lines(made), unknown, missing, converted)


def _lines(made: Plan) -> list[tuple[str, ...]]:
    """What the preview shows: what needs a look first; unchanged lines are only counted."""
    told = sorted(
        (line for line in made.lines if line.kind in _ORDER),
        key=lambda line: _ORDER.index(line.kind),
    )
    return [
        (
            str(line.line) if line.line else "–",
            state_word(line),
            line.name or "–",
            change_words(made.spec, line),
        )
        for line in told
    ]


class TakeIn:
    """Write what was planned."""

    def __init__(self, session: Session, made: Plan, by: str) -> None:
        self._session = session
        self._plan = made
        self._by = by

    def __call__(self, job: Job) -> Plan:
        store = self._session.store
        with store.own_connection():
            told = _Told(job, self._plan.changes)
            apply(store, self._plan, self._by, self._session.now(), told)
        return self._plan
