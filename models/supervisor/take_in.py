"""Take weekly packages in: whole or not at all, in any order, any number of times.

A package is known by the SHA-256 of its file. All revisions are kept; the newest one of a unit and
week counts. What is refused is kept by name and reason, so that the matrix can show it.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from peewee import fn

from models.clock import iso
from models.packs.keys import key_mark
from models.store.files import is_file, name_text
from models.store.opening import Store
from models.store.supervisor_schema import RefusedFile, WeekFile
from models.supervisor.closing_order import in_closing_order, order_of
from models.supervisor.unit_keys import keep_first, known_key
from models.weekly_package.aggregate import aggregate_bytes
from models.weekly_package.manifest import manifest_bytes
from models.weekly_package.read import (
    FORGED,
    MAX_FILE,
    RefusedPackage,
    WeekPackage,
    read_package,
    said_by_name,
)

Progress = Callable[[int, int], None]
_AT_ONCE = 200
"""Packages held in memory together."""
_BEGINNING = 1 << 20

ACCEPTED, UNCHANGED, SUPERSEDED, REFUSED = "accepted", "unchanged", "superseded", "refused"

OTHER_KEY = (
    "Gói của đơn vị {0} ký bằng khóa khác ({1}) với khóa đã biết ({2}). Hãy gọi điện hỏi đơn vị; "
    "nếu đơn vị thật sự đã đổi khóa, hãy nhận khóa mới rồi nhận lại gói."
)


class Stopped(Exception):
    """Raised by a ``progress`` that wants no more files; what was taken in stays."""


@dataclass(frozen=True)
class Judged:
    """What became of one file: ``verdict`` is accepted, unchanged, superseded or refused (then
    with ``reason``, and ``kind`` damaged or forged). ``new_key``: the unit was seen for the first
    time, with this key; ``other_key``: refused because it is signed with this one and not with the
    unit's (32 raw public bytes, else empty)."""

    path: Path
    verdict: str
    unit: str = ""
    week: str = ""
    revision: int = 0
    kind: str = ""
    reason: str = ""
    new_key: bytes = b""
    other_key: bytes = b""


@dataclass(frozen=True)
class TakenIn:
    """``files`` in the order in which they were given, without those left when it was ``stopped``;
    ``superseded`` counts packages that are kept but no longer count because of this run, be it
    files of this run or ones held before."""

    files: tuple[Judged, ...]
    superseded: int
    stopped: bool = False

    def count(self, verdict: str) -> int:
        """How many files got this verdict."""
        return sum(item.verdict == verdict for item in self.files)

    @property
    def refused(self) -> tuple[Judged, ...]:
        """The files that were not taken in."""
        return tuple(item for item in self.files if item.verdict == REFUSED)


@dataclass
class _Run:
    problems: Mapping[Path, RefusedPackage]
    judged: dict[Path, Judged] = field(default_factory=dict)
    displaced: int = 0


def take_in(
    store: Store,
    paths: Iterable[Path],
    now: datetime,
    progress: Progress | None = None,
    problems: Mapping[Path, RefusedPackage] | None = None,
) -> TakenIn:
    """Judge every file and keep what is rightly signed, each in a transaction of its own.

    ``problems``: files that are refused unread (:func:`models.supervisor.sources.problems_of`).
    ``progress(done, total)`` may raise :class:`Stopped`: the files judged so far are told then.
    Otherwise every file gets a verdict.

    Raises:
        StoreProblem: the store could not; what was judged so far is kept.
    """
    given = list(dict.fromkeys(paths))
    run = _Run(problems=problems or {})
    stopped = False

    def step() -> None:
        if progress is not None:
            progress(0, len(given))

    try:
        # Few files are put in order once they are read.
        ordered = given if len(given) <= _AT_ONCE else in_closing_order(given, step)
        for start in range(0, len(given), _AT_ONCE):
            some = ordered[start : start + _AT_ONCE]
            _take_some(store, some, now, run, (start, len(given), progress))
        if progress is not None:
            progress(len(given), len(given))
    except Stopped:
        stopped = True
    told = tuple(_final(run.judged[path]) for path in given if path in run.judged)
    return TakenIn(told, run.displaced, stopped)


def _take_some(
    store: Store,
    paths: list[Path],
    now: datetime,
    run: _Run,
    told: tuple[int, int, Progress | None],
) -> None:
    start, total, progress = told
    whole: list[tuple[WeekPackage, Path]] = []
    for done, path in enumerate(paths):
        if progress is not None:
            progress(start + done, total)
        try:
            if path in run.problems:
                raise run.problems[path]
            whole.append((read_package(path), path))
        except RefusedPackage as problem:
            run.judged[path] = _refuse(store, path, problem, now)
    # By time of closing: whatever order the files came in, the same key is met first.
    whole.sort(key=lambda item: order_of(item[0].manifest))
    for package, path in whole:
        if progress is not None:
            # Whoever stops now does not wait for what was only read.
            progress(start + len(paths), total)
        _keep(store, package, path, now, run)


def _keep(store: Store, package: WeekPackage, path: Path, now: datetime, run: _Run) -> None:
    manifest = package.manifest
    unit, week = manifest.unit, manifest.week.label
    said = (unit, week, manifest.revision)
    with store.write():
        held = WeekFile.get_or_none(WeekFile.sha256 == package.sha256)
        if held is not None:
            _name_once(held, name_text(path.name))
            run.judged[path] = Judged(path, UNCHANGED, *said)
            return
        known = known_key(unit)
        if known is None:
            keep_first(unit, manifest.key, now)
        elif known.key != manifest.key:
            problem = RefusedPackage(
                FORGED, OTHER_KEY, unit, key_mark(manifest.key), key_mark(known.key)
            )
            judged = _keep_refused(package.sha256, (unit, week), problem, now, path)
            run.judged[path] = replace(judged, other_key=manifest.key)
            return
        newest = _newest(unit, week)
        _insert(package, path, now)
        # What was refused before under another key or a broken copy is no longer missed.
        RefusedFile.delete().where(RefusedFile.sha256 == package.sha256).execute()
    superseded = newest is not None and newest > manifest.revision
    displaces = newest is not None and newest < manifest.revision
    run.displaced += superseded or displaces
    verdict, first = SUPERSEDED if superseded else ACCEPTED, known is None
    new_key = manifest.key if first else b""
    run.judged[path] = Judged(path, verdict, *said, new_key=new_key)


def _final(judged: Judged) -> Judged:
    """An older revision of the same run does not count either."""
    if judged.verdict != ACCEPTED:
        return judged
    newest = _newest(judged.unit, judged.week)
    if newest is None or newest <= judged.revision:
        return judged
    return replace(judged, verdict=SUPERSEDED)


def _newest(unit: str, week: str) -> int | None:
    where = (WeekFile.unit == unit) & (WeekFile.week == week)
    found = WeekFile.select(fn.MAX(WeekFile.revision)).where(where).scalar()
    return int(found) if found is not None else None


def _insert(package: WeekPackage, path: Path, now: datetime) -> None:
    manifest = package.manifest
    WeekFile.create(
        sha256=package.sha256,
        unit=manifest.unit,
        week=manifest.week.label,
        first=manifest.week.first.isoformat(),
        last=manifest.week.last.isoformat(),
        revision=manifest.revision,
        closed_at=iso(manifest.closed_at),
        unit_name=manifest.unit_name,
        total=manifest.total,
        zero=manifest.zero or manifest.total == 0,
        sample=manifest.sample,
        manifest=manifest_bytes(manifest).decode("utf-8"),
        aggregate=aggregate_bytes(package.aggregate).decode("utf-8"),
        size=package.size,
        file_name=name_text(path.name),
        received_at=iso(now),
    )


def _name_once(held: WeekFile, name: str) -> None:
    """Of copies under several names the same one is told of, whichever came first: the shortest,
    which is no "(2)"."""
    if (len(name), name) < (len(held.file_name), held.file_name):
        WeekFile.update(file_name=name).where(WeekFile.sha256 == held.sha256).execute()


def _refuse(store: Store, path: Path, problem: RefusedPackage, now: datetime) -> Judged:
    said = said_by_name(path.name)
    place = (said.unit, said.week) if said is not None else ("", "")
    sha256 = _digest(path)
    if not sha256:
        # Nothing was read of it, so nothing is known of any unit.
        return Judged(path, REFUSED, *place, 0, problem.kind, name_text(str(problem)))
    with store.write():
        return _keep_refused(sha256, place, problem, now, path)


def _keep_refused(
    sha256: str,
    place: tuple[str, str],
    problem: RefusedPackage,
    now: datetime,
    path: Path,
) -> Judged:
    (unit, week), name, reason = place, name_text(path.name), name_text(str(problem))
    values = {
        "file_name": name,
        "unit": unit,
        "week": week,
        "kind": problem.kind,
        "reason": reason,
        "received_at": iso(now),
    }
    known = RefusedFile.get_or_none(RefusedFile.sha256 == sha256)
    # Of two copies the same one is told of, whichever came first.
    if known is None or name < known.file_name:
        RefusedFile.insert(sha256=sha256, **values).on_conflict(
            conflict_target=[RefusedFile.sha256], update=values
        ).execute()
    return Judged(path, REFUSED, unit, week, 0, problem.kind, reason)


def _digest(path: Path) -> str:
    """The file's identity; empty for one that cannot be read, be it that a pipe or a device would
    never end. Of one that is too large for any package its size and beginning: to read gigabytes
    from a stick only to know them again keeps people waiting."""
    if not is_file(path):
        return ""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(0)
            if size <= MAX_FILE:
                return hashlib.file_digest(file, "sha256").hexdigest()
            return hashlib.sha256(b"%d:" % size + file.read(_BEGINNING)).hexdigest()
    except (OSError, ValueError):
        return ""
