"""``merge``, ``matrix``, ``paper`` and ``unit-key``: the supervisor's commands."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from models.packs.renewal import own_mark, renew_key
from models.reports.paper_code import judge_paper
from models.supervisor.held import held_data
from models.supervisor.matrix import (
    DAMAGED,
    DUPLICATE,
    LATE,
    MISSING,
    ON_TIME,
    ZERO,
    Cell,
    Matrix,
    UnitLine,
    build_matrix,
)
from models.supervisor.refusals import grouped
from models.supervisor.sources import gathered, problems_of
from models.supervisor.take_in import ACCEPTED, UNCHANGED, TakenIn, take_in
from models.supervisor.unit_keys import KnownKey, accept_key, known_keys
from models.weekly_package.read import FORGED, read_package
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.i18n import N_, tr, tr_stored
from ui.session import Session

STATE_WORDS = {
    ON_TIME: N_("đúng hạn"),
    LATE: N_("trễ hạn"),
    MISSING: N_("chưa gửi"),
    ZERO: N_("không phát sinh"),
    DUPLICATE: N_("trùng lặp"),
    DAMAGED: N_("tệp bị hỏng"),
    FORGED: N_("bị sửa hoặc giả mạo"),
}


def merge(session: Session, arguments: Arguments) -> int:
    """Take packages in; every path gets a verdict."""
    with gathered(path.absolute() for path in arguments.get("paths")) as sources:
        shown = {source.path: source.shown for source in sources}
        done = take_in(session.store, shown, session.now(), problems=problems_of(sources))
    refused = [
        {"path": shown[item.path], "reason": tr_stored(item.reason), "kind": item.kind}
        for item in done.refused
    ]
    value = {
        "accepted": done.count(ACCEPTED),
        "unchanged": done.count(UNCHANGED),
        "superseded": done.superseded,
        "refused": refused,
    }
    answer(value, arguments.json, lambda: _merged_lines(done, shown))
    return 0


def matrix(session: Session, arguments: Arguments) -> int:
    """Unit × week states."""
    with session.store.read():
        made = build_matrix(arguments.get("first"), arguments.get("last"))
    value = {
        "weeks": [week.label for week in made.weeks],
        "units": [_unit(unit) for unit in made.units],
    }
    answer(value, arguments.json, lambda: _matrix_lines(made))
    return 0


def list_keys(session: Session, arguments: Arguments) -> int:
    """The key that each unit is known by."""
    with session.store.read():
        found = known_keys()
    answer([_key(item) for item in found], arguments.json, lambda: map(_key_line, found))
    return 0


def show_own(session: Session, arguments: Arguments) -> int:
    """The mark of the key that this store signs with."""
    with session.store.read():
        mark = own_mark()
    answer(
        {"mark": mark or None}, arguments.json, lambda: [tr("Dấu khóa: {0}").format(mark or "–")]
    )
    return 0


def renew(session: Session, arguments: Arguments) -> int:
    """Sign with another key from now on."""
    mark = renew_key(
        session.store,
        session.now(),
        arguments.get("by"),
        arguments.get("reason"),
        arguments.get("pin"),
    )
    answer({"mark": mark}, arguments.json, lambda: [tr("Dấu khóa: {0}").format(mark)])
    return 0


def accept(session: Session, arguments: Arguments) -> int:
    """Know a unit by the key of this package from now on."""
    package = read_package(arguments.get("file").absolute())
    known = accept_key(
        session.store,
        package.manifest.unit,
        arguments.get("mark"),
        package.manifest.key,
        arguments.get("by"),
        arguments.get("reason"),
        arguments.get("pin"),
        session.now(),
    )
    answer(_key(known), arguments.json, lambda: [_key_line(known)])
    return 0


def paper(session: Session, arguments: Arguments) -> int:
    """Whether a printed report and the data agree."""
    with session.store.read():
        verdict = judge_paper(arguments.get("image").absolute(), held_data)
    value = {
        "state": verdict.state,
        "hint": tr_stored(verdict.hint),
        "paper": asdict(verdict.paper) if verdict.paper is not None else None,
        "data": asdict(verdict.held.code) if verdict.held is not None else None,
    }
    answer(value, arguments.json, lambda: [tr_stored(verdict.hint)])
    return 0


def _merged_lines(done: TakenIn, shown: Mapping[Path, str]) -> Iterable[str]:
    yield tr("Nhận mới {0}, đã có {1}, bị thay thế {2}, từ chối {3}.").format(
        done.count(ACCEPTED), done.count(UNCHANGED), done.superseded, len(done.refused)
    )
    for item, more in grouped(done.refused):
        yield f"{shown[item.path]}: {tr_stored(item.reason)}"
        if more:
            yield tr("Còn {0} tệp khác bị từ chối vì cùng lý do.").format(more)


def _unit(unit: UnitLine) -> dict[str, Any]:
    cells = {label: _cell(cell) for label, cell in unit.cells.items()}
    return {"code": unit.code, "name": unit.name, "expected": unit.expected, "weeks": cells}


def _cell(cell: Cell) -> dict[str, Any]:
    return {
        "state": cell.state,
        "revision": cell.revision,
        "total": cell.total,
        "late": cell.late,
        "older": cell.older,
        "other_week": cell.other_week,
    }


def _matrix_lines(made: Matrix) -> Iterable[str]:
    for unit in made.units:
        yield f"{unit.code}  {unit.name}"
        for label, cell in unit.cells.items():
            line = f"  {label}  {tr(STATE_WORDS[cell.state]):<22}"
            if cell.revision:
                # Nothing that counts was sent: that is another thing than 0 lượt.
                line += f" {tr('{0} lượt').format(cell.total):>14}  r{cell.revision}"
            yield line.rstrip()


def _key(known: KnownKey) -> dict[str, str]:
    return {
        "unit": known.unit,
        "mark": known.mark,
        "since": known.since,
        "accepted_by": known.accepted_by,
    }


def _key_line(known: KnownKey) -> str:
    return f"{known.unit}  {known.mark}  {known.since}"


COMMANDS = {
    ("merge", None): merge,
    ("matrix", None): matrix,
    ("paper", None): paper,
    ("unit-key", "list"): list_keys,
    ("unit-key", "accept"): accept,
    ("unit-key", "show"): show_own,
    ("unit-key", "renew"): renew,
}
