"""The main PC takes other PCs' files in: whole, by uuid, in any order, any number of times."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from models.clock import day_of, iso
from models.errors import Refused
from models.facts.take import AHEAD, LeftOut, Origin, TakenFacts, take_facts
from models.packs.keys import public_key, unit_key
from models.pcs.known import Compared, note_file, trust
from models.pcs.manifest import PcManifest
from models.pcs.read_file import PcFile, opened
from models.pcs.role import require_main
from models.pcs.word import MOST_LISTED, Word, word_bytes, word_name
from models.setup.desk import require_unit
from models.store import audit
from models.store.files import is_folder, write_durably
from models.store.opening import Store
from models.store.schema import WeekRow
from models.store.supervisor_schema import RowsFile
from models.text.formats import moment

Progress = Callable[[int, int], None]
TAKEN, UNCHANGED, REFUSED = "taken", "unchanged", "refused"

OTHER_UNIT = "Tệp này của đơn vị {0}, không phải đơn vị này ({1}). Hãy xem lại mã đơn vị ở máy phụ."
AHEAD_OF_US = (
    "Đồng hồ của máy “{0}” ghi {1}, nhanh hơn máy này hơn một ngày. Hãy chỉnh lại ngày giờ của hai "
    "máy rồi chuyển lại."
)
NO_WORD = (
    "Đã nhận tệp nhưng không ghi được giấy báo nhận vào thư mục {0}. Hãy kiểm tra quyền ghi của "
    "thư mục hoặc ổ USB."
)
FAST_CLOCK = "Đồng hồ của máy “{0}” nhanh hơn máy này {1} phút. Hãy chỉnh lại ngày giờ."
_SLACK, _FAST = timedelta(days=1), timedelta(minutes=5)
_TOLD = timedelta(days=400)


@dataclass(frozen=True)
class Judged:
    """What became of one file. ``verdict``: taken, unchanged or refused (then with ``problem``,
    and with ``mark`` where a person has to compare it). ``left_out``: facts that were not taken,
    by closed week (empty label: days to come). ``warnings``: sentences, nothing was refused."""

    path: Path
    verdict: str
    pc: str = ""
    name: str = ""
    mark: str = ""
    made_at: str = ""
    added: int = 0
    changed: int = 0
    left_out: tuple[LeftOut, ...] = ()
    problem: Refused | None = None
    warnings: tuple[Refused, ...] = ()

    def by_week(self) -> dict[str, int]:
        """How many facts were left out for each closed week; empty: for days to come."""
        return dict(sorted(Counter(fact.week for fact in self.left_out).items()))


def take_files(
    store: Store,
    paths: Iterable[Path],
    now: datetime,
    by: str = "",
    compared: Compared | None = None,
    progress: Progress | None = None,
) -> list[Judged]:
    """Judge every file and take in what is rightly signed by a PC that a person compared.

    ``compared`` speaks of every file whose key nobody compared yet. A word for the second PC is
    written beside each file that was taken in. ``progress(done, total)`` is told of facts and may
    raise to cancel; taking again does the rest.

    Raises:
        Refused: this is a second PC, or the unit is not set up.
        StoreProblem: the store could not; taking again does the rest.
    """
    with store.read():
        require_main()
        unit = require_unit().code
    return [_take(store, path, unit, now, by, compared, progress) for path in _files(paths)]


def _files(paths: Iterable[Path]) -> list[Path]:
    found: dict[Path, None] = {}
    for path in paths:
        if is_folder(path):
            found |= dict.fromkeys(sorted(path.glob("QMC_*.zip")))
        else:
            found[path] = None
    return list(found)


def _take(
    store: Store,
    path: Path,
    unit: str,
    now: datetime,
    by: str,
    compared: Compared | None,
    progress: Progress | None,
) -> Judged:
    judged = Judged(path, REFUSED)
    try:
        with opened(path) as file:
            said = file.manifest
            judged = replace(judged, pc=said.pc, name=said.pc_name, made_at=iso(said.made_at))
            if said.unit != unit:
                raise Refused(OTHER_UNIT, said.unit, unit)
            if said.made_at > now + _SLACK:
                raise Refused(AHEAD_OF_US, said.pc_name, moment(said.made_at))
            judged = replace(judged, mark=said.mark)
            trust(store, said, compared, by, now)
            taken = _take_in(store, file, now, progress)
            word = _word(store, file, taken, now)
    except Refused as problem:
        return replace(judged, problem=problem)
    warnings = [*_clock(said, now)]
    try:
        private = unit_key(store, now, by)
        write_durably(path.parent / word_name(unit, said.pc), word_bytes(word, private))
    except OSError:
        warnings.append(Refused(NO_WORD, path.parent))
    new = taken.added or taken.changed
    return replace(
        judged,
        verdict=TAKEN if new else UNCHANGED,
        added=taken.added,
        changed=taken.changed,
        left_out=taken.left_out,
        warnings=tuple(warnings),
    )


def _take_in(store: Store, file: PcFile, now: datetime, progress: Progress | None) -> TakenFacts:
    said = file.manifest

    def told(done: int) -> None:
        if progress is not None:
            progress(done, said.facts)

    origin = Origin(said.pc, iso(said.made_at))
    taken = take_facts(store, origin, file.names, file.things, file.facts(), now, told)
    left = Counter(fact.week for fact in taken.left_out if fact.why != AHEAD)
    with store.write():
        note_file(said, dict(left), now)
        known = RowsFile.get_or_none(RowsFile.sha256 == file.sha256)
        values = {
            "counter": said.pc,
            "file_name": f"{said.stem}.zip",
            "taken_at": iso(now),
            "rows": said.facts,
            "added": taken.added,
            "made_at": iso(said.made_at),
            "refused": len(taken.left_out),
        }
        RowsFile.insert(sha256=file.sha256, **values).on_conflict(
            conflict_target=[RowsFile.sha256], update=values
        ).execute()
        if known is None or taken.added or taken.changed:
            audit.append(
                now,
                "",
                "rows_taken",
                said.pc,
                file=f"{said.stem}.zip",
                added=taken.added,
                changed=taken.changed,
                left_out=len(taken.left_out),
            )
    return taken


def _word(store: Store, file: PcFile, taken: TakenFacts, now: datetime) -> Word:
    said = file.manifest
    with store.read():
        rows = WeekRow.select().where(
            WeekRow.closed_at.is_null(False) & (WeekRow.last >= day_of(now - _TOLD).isoformat())
        )
        closed = {row.label: (row.first, row.last) for row in rows}
    listed = sorted((one.kind, one.id, one.day, one.why) for one in taken.left_out)
    return Word(
        unit=said.unit,
        pc=said.pc,
        file=file.sha256,
        made_at=said.made_at,
        taken_at=now.replace(microsecond=0),
        closed=closed,
        left_out=tuple(listed[:MOST_LISTED]),
        counts=dict(Counter(one.day for one in taken.left_out)),
        key=public_key(unit_key(store, now)),
    )


def _clock(said: PcManifest, now: datetime) -> Iterable[Refused]:
    ahead = said.made_at - now
    if ahead > _FAST:
        yield Refused(FAST_CLOCK, said.pc_name, int(ahead.total_seconds() // 60))
