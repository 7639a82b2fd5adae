"""A second PC hands its rows over: one signed file with everything the main PC may lack.

Not only what is new: every day whose week is not known to be closed at the main PC with everything
in it, and the whole register of places. So a stick that was lost, a file that was deleted and a
store that was restored lose nothing.
"""

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from models.clock import iso
from models.delivery.copying import bring, copy_file
from models.facts.collect import Used, day_digest, days_with_facts, facts_of, things_of
from models.facts.kinds import KINDS, Fact
from models.facts.names import collect_names
from models.log.interactions import closed_week
from models.packs.keys import key_mark, public_key, unit_key
from models.packs.strict_json import canonical
from models.pcs.heard import CLOSED
from models.pcs.manifest import (
    FACTS,
    MANIFEST,
    NAMED,
    NAMES,
    SIGNATURE,
    SIGNED,
    PcManifest,
    manifest_bytes,
)
from models.pcs.role import require_second
from models.reports.digests import digest
from models.setup.desk import require_unit
from models.store import audit
from models.store.opening import Store
from models.store.pcs_schema import HandedDay, HandedFile
from models.version import VERSION
from models.weekly_package.container import write_container

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_SCRATCH = ".chuyen-"
_REMEMBERED = timedelta(days=90)


@dataclass(frozen=True)
class HandedOver:
    """The file as it lies in its folder; ``facts`` of ``days`` days; ``mark`` of this PC's key."""

    path: Path
    facts: int
    days: int
    made_at: str
    mark: str


@dataclass(frozen=True)
class _Content:
    facts: int
    days: dict[str, str]


def hand_over(
    store: Store, folder: Path, now: datetime, by: str = "", everything: bool = False
) -> HandedOver:
    """Write ``QMC_<unit>_<pc>_<time>.zip`` into ``folder``, under its name only once it was read
    back, and remove the older files of this PC there: this one holds all that they did.

    May run on a worker inside ``store.own_connection()``. ``by``: an officer's code. With
    ``everything`` also the days that the main PC is known to have: for one that was set up anew.

    Raises:
        Refused: this is the main PC, the unit is not set up, or the folder cannot be used.
        StoreProblem: the store could not.
    """
    with store.read():
        here, unit = require_second(), require_unit()
    private = unit_key(store, now, by)
    scratch = _scratch(store.places.outbox)
    try:
        with store.read():
            held = _write_members(scratch, everything)
        manifest = PcManifest(
            unit=unit.code,
            unit_name=unit.name,
            pc=here.code,
            pc_name=here.name,
            made_at=now.replace(microsecond=0),
            app=VERSION,
            key=public_key(private),
            facts=held.facts,
            first_day=min(held.days, default=""),
            last_day=max(held.days, default=""),
            members={name: digest(scratch / name) for name in SIGNED},
        )
        made = _pack(scratch, manifest, private)
        sha256 = digest(made)
        target = _free_name(folder, manifest.stem, sha256)
        bring(made, target, sha256, sha256[:12], copy_file, _untold)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    with store.write():
        _record(target, sha256, now, held)
        audit.append(now, by, "rows_handed_over", here.code, file=target.name, facts=held.facts)
    _drop_older(folder, target)
    return HandedOver(target, held.facts, len(held.days), iso(now), manifest.mark)


def own_mark(store: Store, now: datetime, by: str = "") -> str:
    """The mark of this PC's key, for the person who compares it at the main PC."""
    return key_mark(public_key(unit_key(store, now, by)))


def open_days(everything: bool = False) -> Iterator[tuple[str, list[Fact]]]:
    """The days that are handed over, each with its facts. Call inside ``store.read()``."""
    settled = {row.day: row.digest for row in HandedDay.select().where(HandedDay.state == CLOSED)}
    for day in days_with_facts():
        facts = list(facts_of(day))
        if not everything and closed_week(day) is not None:
            # From the time when this PC itself was the main one: no more than its register.
            facts = [fact for fact in facts if KINDS[fact.kind].stands]
        if everything or (facts and day_digest(facts) != settled.get(day)):
            yield day, facts


def _write_members(scratch: Path, everything: bool) -> _Content:
    used, days, count = Used(), dict[str, str](), 0
    with (scratch / FACTS).open("wb") as out:
        for day, facts in open_days(everything):
            for fact in facts:
                used.note(fact)
                out.write(canonical([fact.kind, fact.row, list(fact.steps)]) + b"\n")
            days[day], count = day_digest(facts), count + len(facts)
    with (scratch / NAMED).open("wb") as out:
        things = list(things_of(used.things))
        for _, row in things:
            for column, catalogue in (("officer", "officer"), ("field", "field")):
                if row.get(column):
                    used.codes[catalogue].add(row[column])
        for name in collect_names(used.codes):
            out.write(canonical([name.kind, name.code, name.said]) + b"\n")
        for kind, row in things:
            out.write(canonical([kind, "", row]) + b"\n")
    return _Content(count, days)


def _pack(scratch: Path, manifest: PcManifest, private: "Ed25519PrivateKey") -> Path:
    said = manifest_bytes(manifest)
    (scratch / MANIFEST).write_bytes(said)
    (scratch / SIGNATURE).write_bytes(private.sign(said))
    made = scratch / f"{manifest.stem}.zip"
    write_container(made, tuple((name, scratch / name) for name in NAMES))
    return made


def _scratch(outbox: Path) -> Path:
    for left in outbox.glob(f"{_SCRATCH}*"):
        # Of a run that was killed; nobody else writes them.
        shutil.rmtree(left, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=_SCRATCH, dir=outbox))


def _free_name(folder: Path, stem: str, sha256: str) -> Path:
    """Two files of one second lie beside each other."""
    target, number = folder / f"{stem}.zip", 2
    with suppress(OSError):
        while target.exists() and digest(target) != sha256:
            target, number = folder / f"{stem}_{number}.zip", number + 1
    return target


def _record(target: Path, sha256: str, now: datetime, held: _Content) -> None:
    HandedFile.insert(
        sha256=sha256,
        file_name=target.name,
        folder=str(target.parent),
        made_at=iso(now),
        facts=held.facts,
        days=json.dumps(held.days, sort_keys=True),
    ).on_conflict_ignore().execute()
    HandedFile.delete().where(HandedFile.made_at < iso(now - _REMEMBERED)).execute()


def _drop_older(folder: Path, newest: Path) -> None:
    rows = HandedFile.select(HandedFile.file_name, HandedFile.sha256)
    for row in rows.where(HandedFile.folder == str(folder)):
        path = folder / row.file_name
        # Somebody may be reading it, or have put another file there.
        with suppress(OSError):
            if path != newest and path.is_file() and digest(path) == row.sha256:
                path.unlink()


def _untold(_done: int) -> None:
    return
