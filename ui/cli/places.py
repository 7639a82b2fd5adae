"""``place`` and ``coverage``: where the official code hangs, here and at all units."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from models.clock import day_of, parse_time
from models.places import register
from models.places.register import PlaceNow
from models.places.twins import keep_only, twins
from models.supervisor.beside import Beside, WeekBeside, count_beside
from models.supervisor.coverage import PLACES, Cell, Reach, UnitCover, build_reach
from models.supervisor.coverage_words import (
    NO_CAUSE_TEXT,
    PLACE_LABELS,
    RATE_LABELS,
    STATE_LABELS,
    rate_words,
)
from models.text import formats
from ui.cli.acting import acting
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.i18n import tr
from ui.session import Session


def place_add(session: Session, arguments: Arguments) -> int:
    """A place goes into the register."""
    made = register.add_place(
        session.store,
        arguments.get("kind"),
        arguments.get("name"),
        arguments.get("link") or "",
        arguments.get("batch") or "",
        acting(arguments),
        session.now(),
    )
    return _answer_place(made, arguments)


def place_list(session: Session, arguments: Arguments) -> int:
    """The register by kind and name."""
    with session.store.read():
        found = register.places(retired=bool(arguments.get("every")))
        alike = twins(one for one in found if not one.retired_at)
        values = [
            {**_place(one), "same_as": [other.id for other in alike.get(one.id, ())]}
            for one in found
        ]
    answer(values, arguments.json, lambda: _list_lines(found, len(alike)))
    return 0


def place_keep(session: Session, arguments: Arguments) -> int:
    """Of the entries that look like one place only this one is looked after."""
    place_id = arguments.get("id")
    gone = keep_only(session.store, place_id, acting(arguments), session.now())
    answer([_place(one) for one in gone], arguments.json, lambda: map(_place_line, gone))
    return 0


def place_check(session: Session, arguments: Arguments) -> int:
    """Somebody looked at a place."""
    made = register.check_place(
        session.store,
        arguments.get("id"),
        arguments.get("state"),
        arguments.get("batch") or "",
        acting(arguments),
        session.now(),
    )
    return _answer_place(made, arguments)


def place_retire(session: Session, arguments: Arguments) -> int:
    """A place is not looked after any more."""
    made = register.retire_place(
        session.store,
        arguments.get("id"),
        arguments.get("reason"),
        acting(arguments),
        session.now(),
    )
    return _answer_place(made, arguments)


def coverage(session: Session, arguments: Arguments) -> int:
    """Unit × (screen, wall, website), and with ``--out`` the one-page summary."""
    with session.store.read():
        reach = build_reach(arguments.get("week"))
        beside = count_beside(reach.week)
    out = arguments.get("out")
    if out is not None:
        # Writers of documents, for whoever wants one.
        from models.supervisor.coverage_files import write_coverage

        out = write_coverage(out, reach, beside)
    value = _reach(reach, beside)
    if out is not None:
        value["file"] = str(out)
    lines = [str(out)] if out is not None else list(_reach_lines(reach))
    answer(value, arguments.json, lambda: lines)
    return 0


def _answer_place(made: PlaceNow, arguments: Arguments) -> int:
    answer(_place(made), arguments.json, lambda: [_place_line(made)])
    return 0


def _list_lines(found: list[PlaceNow], alike: int) -> Iterator[str]:
    yield from map(_place_line, found)
    if alike:
        yield tr(
            "{0} mục cùng loại, cùng tên với mục khác, có vẻ là một nơi nên chỉ tính một lần. Hãy "
            "giữ một mục bằng lệnh place keep; nếu là hai nơi, hãy bỏ một mục rồi thêm lại dưới "
            "tên khác."
        ).format(alike)


def _place(one: PlaceNow) -> dict[str, Any]:
    return {**asdict(one), "checks": [asdict(fact) for fact in register.checks_of(one.id)]}


def _place_line(one: PlaceNow) -> str:
    kind, state = tr(register.KIND_LABELS[one.kind]), tr(register.STATE_LABELS[one.state])
    when = ""
    if one.checked_at:
        when = f" {formats.day_short(day_of(parse_time(one.checked_at)))}"
    more = "".join(f"  {text}" for text in (one.link, one.batch) if text)
    gone = f"  ({tr('thôi theo dõi')})" if one.retired_at else ""
    return f"{one.id}  {kind}  {one.name}{more}  [{state}{when}]{gone}"


def _reach(reach: Reach, beside: Beside) -> dict[str, Any]:
    return {
        "week": reach.week.label,
        "listed": reach.listed,
        "rates": [asdict(rate) for rate in reach.rates],
        "units": [_unit(unit) for unit in reach.units],
        "beside": {
            "now": _beside(beside.now),
            "before": _beside(beside.before),
            "note": tr(NO_CAUSE_TEXT),
        },
    }


def _unit(unit: UnitCover) -> dict[str, Any]:
    return {
        "code": unit.code,
        "name": unit.name,
        "expected": unit.expected,
        "week": unit.week,
        "places": {place: _cell(unit.cells[place]) for place in PLACES},
        "batches": list(unit.batches),
        "fingerprint": unit.fingerprint,
    }


def _cell(cell: Cell) -> dict[str, Any]:
    days = {
        name: day.isoformat() if day is not None else ""
        for name, day in (("checked", cell.checked), ("since", cell.since))
    }
    return {"state": cell.state, "has": cell.has, "count": cell.count, **days}


def _beside(one: WeekBeside) -> dict[str, Any]:
    return {
        "followers": one.reading.value if one.reading is not None else None,
        "total": one.figures.total,
        "introduced": one.figures.introduced,
        "followed": one.figures.followed,
        "packages": one.packages,
    }


def _reach_lines(reach: Reach) -> Iterator[str]:
    for rate in reach.rates:
        yield f"{tr(RATE_LABELS[rate.code])}: {rate_words(rate)}"
    for unit in reach.units:
        cells = "; ".join(
            f"{tr(PLACE_LABELS[place])}: {tr(STATE_LABELS[unit.cells[place].state])}"
            f"{_day(unit.cells[place])}"
            for place in PLACES
        )
        yield f"{unit.code}  {unit.name}  {unit.week or formats.NOTHING}  {cells}"


def _day(cell: Cell) -> str:
    return f" {formats.day_month(cell.checked)}" if cell.checked is not None else ""


PLACE_COMMANDS = {
    ("place", "add"): place_add,
    ("place", "list"): place_list,
    ("place", "check"): place_check,
    ("place", "keep"): place_keep,
    ("place", "retire"): place_retire,
    ("coverage", None): coverage,
}
