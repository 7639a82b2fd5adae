"""Write the combined files: workbook, report and, for one week, the package upward."""

import hashlib
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from models.calendar.weeks import Week
from models.errors import Refused, StoreProblem
from models.packs.keys import public_key, unit_key
from models.reports.draft.docx_file import write_docx
from models.store import audit, problems
from models.store.files import forget_left, is_disk_full, replace_durably
from models.store.opening import Store
from models.supervisor.combined import Combined, build_combined
from models.supervisor.combined_draft import combined_draft
from models.supervisor.combined_package import Upward, numbered, plan_upward, remember, write_upward
from models.supervisor.combined_words import stem_of
from models.supervisor.combined_xlsx import write_combined_xlsx
from models.supervisor.counted import UnitWeek, counted

Step = Callable[[int, int], None]
"""Is told of the steps done and of all; may raise to cancel."""
_STEPS = 5


@dataclass(frozen=True)
class CombinedFiles:
    """``files``: the package first if there is one, then XLSX and DOCX. ``revision`` and ``sha256``
    (hex) of the package, 0 and empty without one."""

    files: tuple[Path, ...]
    revision: int
    sha256: str
    made: Combined


def write_combined(
    store: Store,
    first: str,
    last: str,
    folder: Path,
    now: datetime,
    by: str = "",
    package: bool = False,
    step: Step | None = None,
) -> CombinedFiles:
    """Write ``TH_<unit>_<weeks>.xlsx`` and ``.docx`` into ``folder`` and, with ``package``, the
    package of the one week upward. The same packages give the same bytes. What ``step`` raises
    passes through; then nothing of it is in the folder.

    Raises:
        Refused: not weeks, a folder that cannot be used, or no package can be made of them.
        StoreProblem: the disk is full.
    """
    folder = folder.absolute()
    told = step or _nobody
    told(0, _STEPS)
    with store.read():
        made = build_combined(first, last, partial(told, 0, _STEPS))
        upward = plan_upward(made, _week_before(made.weeks[0])) if package else None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        forget_left(folder, f".{stem_of(made)}.")
        part = Path(tempfile.mkdtemp(prefix=f".{stem_of(made)}.", dir=folder))
        try:
            files, revision = _write(store, made, upward, part, now, by, told)
            digest = hashlib.sha256(files[0].read_bytes()).hexdigest() if revision else ""
            placed = []
            for path in files:
                replace_durably(path, folder / path.name)
                placed.append(folder / path.name)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    except OSError as error:
        if is_disk_full(error):
            raise StoreProblem(problems.FULL, code="full") from error
        raise Refused(
            "Không ghi được vào thư mục {0}. Hãy đóng tệp đang mở hoặc chọn thư mục khác.", folder
        ) from error
    return CombinedFiles(tuple(placed), revision, digest, made)


def _write(
    store: Store,
    made: Combined,
    upward: Upward | None,
    part: Path,
    now: datetime,
    by: str,
    told: Step,
) -> tuple[list[Path], int]:
    told(1, _STEPS)
    workbook, draft = (part / f"{stem_of(made)}{suffix}" for suffix in (".xlsx", ".docx"))
    week = made.weeks[0].label
    write_combined_xlsx(workbook, made, partial(told, 1, _STEPS))
    told(2, _STEPS)
    write_docx(draft, combined_draft(made), made.made, partial(told, 2, _STEPS))
    told(3, _STEPS)
    if upward is None:
        return [workbook, draft], 0
    private = unit_key(store, now, by)
    with store.read():
        upward = numbered(made, upward, public_key(private), workbook, draft)
    with_code = combined_draft(made, upward.code(week))
    write_docx(draft, with_code, made.made, partial(told, 3, _STEPS))
    path = write_upward(part, made, upward, private, workbook, draft)
    told(4, _STEPS)
    with store.write():
        remember(week, upward)
        said = {"revision": upward.revision, "inputs": upward.inputs}
        audit.append(now, by, "combined_package", week, **said)
    return [path, workbook, draft], upward.revision


def _nobody(done: int, total: int) -> None:
    """Nobody waits for it."""


def _week_before(week: Week) -> tuple[UnitWeek, ...]:
    shift = timedelta(weeks=1)
    label = Week(week.first - shift, week.last - shift).label
    return counted(label, label)
