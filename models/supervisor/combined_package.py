"""The units' week as one package upward: the same signed container, with the sender's own code.

Who takes it in adds it up like any other. A province's sums stand where a unit's do; in place of
counters stand its units, so that each of them is still to be seen.
"""

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

from models.errors import Refused
from models.packs.keys import public_key
from models.places.coverage import Coverage, add_coverages
from models.reports.paper_code import PaperCode, digest_of
from models.reports.screen_figures import ScreenFigures
from models.store import settings
from models.store.supervisor_schema import WeekFile
from models.supervisor.adding import add_figures, add_sums
from models.supervisor.combined import Combined
from models.supervisor.counted import UnitWeek, rows_of
from models.tables.formulas import guarded
from models.version import VERSION
from models.weekly_package.aggregate import Aggregate, DaySum, Sum, aggregate_bytes
from models.weekly_package.container import write_container
from models.weekly_package.manifest import (
    AGGREGATE,
    DRAFT,
    MANIFEST,
    ROWS,
    SIGNATURE,
    WORKBOOK,
    Manifest,
    manifest_bytes,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from models.setup.desk import UnitNow

MOST_CODES = 2_000
_OTHERS, _OTHERS_LABEL = "khac", "Khác"
_UPPER = "trung_uong"
PROVINCE = "tinh"

NO_UNIT = "Máy này chưa có tên đơn vị. Hãy thiết lập đơn vị trước khi gửi gói lên cấp trên."
OF_A_DESK = "Đơn vị của máy này là cấp xã. Hãy đặt cấp của đơn vị là tỉnh trước khi gửi gói."
ONE_WEEK = "Gói gửi lên cấp trên là của một tuần. Hãy chọn một tuần."
NOTHING = "Tuần {0} chưa nhận được gói nào. Hãy nhận gói của các đơn vị trước."


@dataclass(frozen=True)
class Upward:
    """What a package upward says, before it is written. ``revision`` rises whenever anything in it
    is other than the last time, 0 as long as it is not known (:func:`numbered`); ``inputs``: hex
    digest over what is in it."""

    unit: "UnitNow"
    sums: Aggregate
    rows: int
    voided_rows: int
    revision: int = 0
    inputs: str = ""

    def code(self, week: str) -> str:
        """Payload of the code that ties the printed report to this package."""
        figures, digest = self.sums.figures, digest_of(aggregate_bytes(self.sums))
        said = (self.unit.code, week, self.revision, figures.total, figures.followed, digest)
        return PaperCode(*said).text


def plan_upward(made: Combined, before: Iterable[UnitWeek]) -> Upward:
    """``before``: the packages that count of the week before. Call inside ``store.read()``.

    Raises:
        Refused: more than one week, no package, or a PC that is no province's or ministry's.
    """
    if len(made.weeks) != 1:
        raise Refused(ONE_WEEK)
    if made.unit is None:
        raise Refused(NO_UNIT)
    if made.unit.level not in (PROVINCE, _UPPER):
        raise Refused(OF_A_DESK)
    week = made.weeks[0].label
    if not made.packages:
        raise Refused(NOTHING, week)
    own = made.unit.code
    earlier = [item for item in before if item.unit != own and (made.sample or not item.sample)]
    rows, voided = _rows([item.sha256 for item in made.packages])
    return Upward(made.unit, add_weeks(made, earlier), rows, voided)


def numbered(
    made: Combined, upward: Upward, key: bytes, workbook: Path, plain_draft: Path
) -> Upward:
    """With its revision: the last one's if nothing differs, else the next. ``plain_draft``: the
    report without a code, which would name the revision. Call inside ``store.read()``."""
    seen = hashlib.sha256(repr((upward.unit, upward.rows, upward.voided_rows)).encode("utf-8"))
    parts = (aggregate_bytes(upward.sums), _csv(made), workbook.read_bytes())
    for part in (key, *parts, plain_draft.read_bytes()):
        seen.update(hashlib.sha256(part).digest())
    known = settings.get(settings.COMBINED_WEEKS).get(made.weeks[0].label, {})
    inputs = seen.hexdigest()
    revision = int(known.get("revision", 0)) + (known.get("inputs") != inputs)
    return replace(upward, revision=revision, inputs=inputs)


def remember(week: str, upward: Upward) -> None:
    """Keep which packages this revision holds. Call inside ``store.write()``."""
    kept = settings.get(settings.COMBINED_WEEKS)
    said = {"revision": upward.revision, "inputs": upward.inputs}
    settings.put(settings.COMBINED_WEEKS, {**kept, week: said})


def add_weeks(made: Combined, before: Iterable[UnitWeek]) -> Aggregate:
    """The sums of all packages. A day is the same weekday of the units' weeks, wherever those
    begin; it is off where it is off for every unit."""
    sums = [item.sums for item in made.packages]
    followed, off = [0] * 7, [True] * 7
    for item in sums:
        for day in item.by_day:
            followed[day.day.weekday()] += day.followed
            off[day.day.weekday()] &= day.off
    units = (
        Sum(item.unit, item.name, item.sums.figures.total)
        for item in sorted(made.packages, key=lambda item: item.unit)
    )
    return Aggregate(
        figures=made.figures,
        before=add_figures(item.sums.figures for item in before),
        screen=_add_screens([item.screen for item in sums if item.screen is not None]),
        by_day=tuple(
            DaySum(
                day,
                made.by_weekday[day.weekday()],
                followed[day.weekday()],
                off[day.weekday()],
            )
            for day in made.weeks[0].days()
        ),
        by_hour=tuple(sum(item.by_hour[hour] for item in sums) for hour in range(24)),
        by_preset=_few(made.by_preset),
        by_field=_few(made.by_field),
        by_visitor=_few(add_sums(item.by_visitor for item in sums)),
        by_shift=_few(add_sums(item.by_shift for item in sums)),
        by_counter=_few(tuple(units)),
        gaps=sum(item.gaps for item in sums),
        coverage=_add_coverages([item.coverage for item in sums if item.coverage is not None]),
    )


def write_upward(
    folder: Path,
    made: Combined,
    upward: Upward,
    private: "Ed25519PrivateKey",
    workbook: Path,
    draft: Path,
) -> Path:
    """Write the package into ``folder`` under its own name; helping files go into it as well.

    Raises OSError as the disk does.
    """
    files = {AGGREGATE: folder / AGGREGATE, ROWS: folder / ROWS, WORKBOOK: workbook, DRAFT: draft}
    files[AGGREGATE].write_bytes(aggregate_bytes(upward.sums))
    files[ROWS].write_bytes(_csv(made))
    manifest = _manifest(made, upward, public_key(private), files)
    said, signed = folder / MANIFEST, folder / SIGNATURE
    said.write_bytes(manifest_bytes(manifest))
    signed.write_bytes(private.sign(said.read_bytes()))
    path = folder / manifest.file_name
    members = {MANIFEST: said, SIGNATURE: signed, **files}
    write_container(path, tuple(members.items()))
    for helper in (said, signed, files[AGGREGATE], files[ROWS]):
        helper.unlink()
    return path


def _manifest(made: Combined, upward: Upward, key: bytes, files: dict[str, Path]) -> Manifest:
    unit, figures = upward.unit, upward.sums.figures
    return Manifest(
        unit=unit.code,
        unit_name=unit.name,
        level=unit.level,
        parent_agency=unit.parent_agency,
        week=made.weeks[0],
        revision=upward.revision,
        closed_at=made.made,
        zero=figures.total == 0,
        sample=made.sample,
        one_person=False,
        fingerprint="",
        rows=upward.rows,
        voided_rows=upward.voided_rows,
        total=figures.total,
        app=VERSION,
        key=key,
        members={
            name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items()
        },
    )


def _rows(digests: Sequence[str]) -> tuple[int, int]:
    """Rows and voided rows that the packages say they hold."""
    rows = voided = 0
    for (manifest,) in rows_of(digests, WeekFile.manifest):
        said = json.loads(manifest)
        rows, voided = rows + said["rows"], voided + said["voided_rows"]
    return rows, voided


def _add_screens(screens: list[ScreenFigures]) -> ScreenFigures | None:
    if not screens:
        return None
    names = [item.name for item in fields(ScreenFigures)]
    return ScreenFigures(
        **{name: sum(getattr(screen, name) for screen in screens) for name in names}
    )


def _add_coverages(every: list[Coverage]) -> Coverage | None:
    return add_coverages(every) if every else None


def _few(sums: tuple[Sum, ...]) -> tuple[Sum, ...]:
    """No more codes than a package may hold: the smallest go together."""
    if len(sums) <= MOST_CODES:
        return sums
    kept = sorted(sums, key=lambda item: (-item.total, item.code))[: MOST_CODES - 1]
    codes = {item.code for item in kept} - {_OTHERS}
    rest = sum(item.total for item in sums if item.code not in codes)
    found = [item for item in sums if item.code in codes]
    return (*found, Sum(_OTHERS, _OTHERS_LABEL, rest))


def _csv(made: Combined) -> bytes:
    """A line for each package: the units' figures, not their rows, which stay where they are."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    names = ("total", "introduced", "screen_scan", "followed", "handed_out", "sent", "petition")
    writer.writerow(("unit", "name", "week", "revision", "sha256", *names))
    for item in made.packages:
        figures = (str(getattr(item.sums.figures, name)) for name in names)
        said = (item.unit, item.name, item.week, str(item.revision), item.sha256)
        writer.writerow([guarded(cell) for cell in (*said, *figures)])
    return text.getvalue().encode("utf-8-sig")
