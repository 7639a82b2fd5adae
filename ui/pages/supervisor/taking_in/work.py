"""Taking packages in, in a thread of its own with a connection of its own."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from models.packs.keys import key_mark
from models.setup.units import find_unit
from models.store.rows import tuples
from models.store.supervisor_schema import ExpectedUnit, WeekFile
from models.supervisor.refusals import grouped
from models.supervisor.sources import gathered, other_files, problems_of
from models.supervisor.take_in import (
    ACCEPTED,
    REFUSED,
    SUPERSEDED,
    UNCHANGED,
    Judged,
    Stopped,
    take_in,
)
from ui.job import Cancelled, Job
from ui.session import Session

_INSIDE = " › "


@dataclass(frozen=True)
class Told:
    """What became of one file. ``shown`` is how a person knows it, with the zip it came from, and
    ``given`` what to take in again for it; ``new_mark``: the mark of a key that was seen for the
    first time; ``other_key``: the key it is signed with, where that is not the unit's; ``more``
    files were refused for the same reason and are not shown."""

    shown: str
    given: Path
    verdict: str
    unit: str
    name: str
    week: str
    revision: int
    reason: str
    new_mark: str
    other_key: bytes
    more: int = 0


@dataclass(frozen=True)
class Outcome:
    """``files`` by what asks for a person first, of very many with one reason only some; ``all``:
    how many there were, ``judged`` of them, ``stopped``: some of them were left; ``passed``: other
    files in the folders, which nobody looked at; ``week``: the label of the one that most of them
    are of."""

    files: tuple[Told, ...]
    accepted: int
    unchanged: int
    superseded: int
    refused: int
    all: int
    judged: int
    stopped: bool
    passed: int
    week: str


class TakePackages:
    """Judges everything below ``paths``."""

    def __init__(self, session: Session, paths: Sequence[Path]) -> None:
        self._session, self._paths = session, paths
        self._job: Job | None = None

    def __call__(self, job: Job) -> Outcome:
        self._job = job
        store = self._session.store
        passed = other_files(self._paths, job.go_on)
        with store.own_connection(), gathered(self._paths, job.go_on) as sources:
            shown = {source.path: source.shown for source in sources}
            problems = problems_of(sources)
            done = take_in(store, shown, self._session.now(), self._step, problems)
            names = _names()
        refused = grouped(done.refused)
        others = [(item, 0) for item in done.files if item.verdict != REFUSED]
        told = (_told(item, shown[item.path], names, more) for item, more in (*refused, *others))
        files = sorted(told, key=_by_urgency)
        return Outcome(
            tuple(files),
            done.count(ACCEPTED),
            done.count(UNCHANGED),
            done.superseded,
            len(done.refused),
            len(shown),
            len(done.files),
            done.stopped,
            passed,
            _week_of_most(files),
        )

    def _step(self, done: int, total: int) -> None:
        assert self._job is not None
        try:
            self._job.go_on(done, total)
        except Cancelled:
            # Whoever stops still hears what became of the files so far.
            raise Stopped from None


def _told(item: Judged, shown: str, names: dict[str, str], more: int) -> Told:
    return Told(
        shown,
        Path(shown.partition(_INSIDE)[0]),
        item.verdict,
        item.unit,
        names.get(item.unit) or _official(item.unit),
        item.week,
        item.revision,
        item.reason,
        key_mark(item.new_key) if item.new_key else "",
        item.other_key,
        more,
    )


def _by_urgency(file: Told) -> tuple[int, bool, str]:
    order = (REFUSED, SUPERSEDED, ACCEPTED, UNCHANGED)
    return order.index(file.verdict), not file.new_mark, file.shown


def _week_of_most(files: list[Told]) -> str:
    weeks = Counter(file.week for file in files if file.verdict != REFUSED)
    return max(weeks, key=lambda week: (weeks[week], week), default="")


@cache
def _official(code: str) -> str:
    """A unit of which nothing was taken in yet, by the official list."""
    entry = find_unit(code)
    return entry.name if entry is not None else code


def _names() -> dict[str, str]:
    """The name of each unit: the list's first, else that of a package."""
    held = tuples(WeekFile.select(WeekFile.unit, WeekFile.unit_name).order_by(WeekFile.closed_at))
    names: dict[str, str] = dict(held)
    return names | dict(tuples(ExpectedUnit.select(ExpectedUnit.code, ExpectedUnit.name)))
