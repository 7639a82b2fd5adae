"""``pc …``: several PCs of a unit without a server."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from models.errors import Refused
from models.pcs import known, role
from models.pcs.exchange import exchange_folder, heard_or_why, set_folder
from models.pcs.hand_over import HandedOver, hand_over, own_mark
from models.pcs.heard import Heard, heard_so_far, look_for_word, take_word
from models.pcs.known import Compared, KnownPc
from models.pcs.take_files import REFUSED, TAKEN, UNCHANGED, Judged, take_files
from models.store.files import is_folder
from ui.cli.acting import acting
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.i18n import tr, tr_problem
from ui.session import Session
from ui.words.pcs import left_out_words


def show(session: Session, arguments: Arguments) -> int:
    """What this PC is, and what it knows of the others."""
    value = _standing(session)
    answer(value, arguments.json, lambda: _standing_lines(session))
    return 0


def set_role(session: Session, arguments: Arguments) -> int:
    """Main or second."""
    role.set_role(
        session.store,
        arguments.get("role"),
        arguments.get("name"),
        acting(arguments),
        arguments.get("pin"),
        session.now(),
    )
    return show(session, arguments)


def folder(session: Session, arguments: Arguments) -> int:
    """Where the PCs exchange by themselves."""
    told = arguments.get("folder")
    place = None if told == "-" else Path(told).expanduser().absolute()
    set_folder(session.store, place, acting(arguments), session.now())
    return show(session, arguments)


def over(session: Session, arguments: Arguments) -> int:
    """Write the file for the main PC; what it said before is heard first."""
    place, now = _place(session, arguments.get("out")), session.now()
    problem = heard_or_why(session.store, place, now)
    if problem is not None:
        print(tr_problem(problem), file=sys.stderr)  # noqa: T201
    made = hand_over(
        session.store, place, now, acting(arguments), bool(arguments.get("everything"))
    )
    value = {
        "path": str(made.path),
        "facts": made.facts,
        "days": made.days,
        "made_at": made.made_at,
        "key_mark": made.mark,
        **_heard(session),
        "problem": tr_problem(problem) if problem is not None else None,
    }
    answer(value, arguments.json, lambda: _made_lines(made))
    return 0


def take(session: Session, arguments: Arguments) -> int:
    """At the main PC the others' rows; at a second one what the main PC said."""
    paths = [path.absolute() for path in arguments.get("paths")] or [_place(session, None)]
    compared = _compared(arguments)
    with session.store.read():
        second = role.role_here().is_second
    if second:
        for path in paths:
            hear = look_for_word if is_folder(path) else take_word
            hear(session.store, path, session.now(), compared, acting(arguments))
        return show(session, arguments)
    judged = take_files(session.store, paths, session.now(), acting(arguments), compared)
    for one in judged:
        for said in (*one.warnings, *([one.problem] if one.problem else [])):
            print(f"{one.path.name}: {tr_problem(said)}", file=sys.stderr)  # noqa: T201
    value = {
        "taken": sum(one.verdict == TAKEN for one in judged),
        "unchanged": sum(one.verdict == UNCHANGED for one in judged),
        "refused": [
            {"path": str(one.path), "reason": tr_problem(one.problem), "key_mark": one.mark}
            for one in judged
            if one.problem is not None
        ],
        "files": [_judged(one) for one in judged if one.verdict != REFUSED],
    }
    answer(value, arguments.json, lambda: _judged_lines(judged))
    return 3 if value["refused"] else 0


def retire(session: Session, arguments: Arguments) -> int:
    """A PC that is no longer there."""
    known.retire(
        session.store,
        arguments.get("code"),
        acting(arguments),
        arguments.get("reason"),
        session.now(),
    )
    return show(session, arguments)


def _place(session: Session, told: Path | None) -> Path:
    with session.store.read():
        place = told.absolute() if told is not None else exchange_folder()
    if place is None:
        raise Refused("Chưa chọn thư mục chung. Hãy ghi thư mục hoặc ổ USB cần dùng.")
    return place


def _compared(arguments: Arguments) -> Compared | None:
    mark = arguments.get("accept_key")
    if mark is None:
        return None
    return Compared(mark, arguments.get("reason") or "", arguments.get("pin") or "")


def _heard(session: Session) -> dict[str, Any]:
    with session.store.read():
        said: Heard = heard_so_far()
    return {
        "received_until": said.until or None,
        "received_at": said.taken_at or None,
        "main_key_mark": said.main_mark or None,
        "left_out": said.left_out,
    }


def _standing(session: Session) -> dict[str, Any]:
    with session.store.read():
        here, place = role.role_here(), exchange_folder()
        pcs = known.known_pcs()
    mark = own_mark(session.store, session.now())
    return {
        "role": here.role,
        "code": here.code,
        "name": here.name,
        "key_mark": mark,
        "folder": str(place) if place is not None else "",
        **(_heard(session) if here.is_second else {"pcs": [_known(pc) for pc in pcs]}),
    }


def _standing_lines(session: Session) -> Iterable[str]:
    value = _standing(session)
    if value["role"] == role.SECOND:
        yield tr("Máy phụ “{0}” ({1})").format(value["name"], value["code"])
        if value["received_until"]:
            yield tr("Máy chính đã nhận đến {0}.").format(value["received_until"])
        for week, count in value["left_out"].items():
            yield left_out_words(week, count)
    else:
        yield tr("Máy chính của đơn vị")
        for pc in value["pcs"]:
            yield f"{pc['pc']}  {pc['name']}  {pc['key_mark']}  {pc['said_at'] or '–'}"
    yield tr("Dấu khóa: {0}").format(value["key_mark"])


def _known(pc: KnownPc) -> dict[str, Any]:
    return {
        "pc": pc.code,
        "name": pc.name,
        "key_mark": pc.mark,
        "since": pc.since,
        "said_at": pc.said_at or None,
        "taken_at": pc.taken_at or None,
        "left_out": pc.refused,
    }


def _made_lines(made: HandedOver) -> Iterable[str]:
    yield str(made.path)
    yield tr("{0} dòng của {1} ngày. Dấu khóa: {2}").format(made.facts, made.days, made.mark)


def _judged(one: Judged) -> dict[str, Any]:
    return {
        "path": str(one.path),
        "pc": one.pc,
        "name": one.name,
        "made_at": one.made_at,
        "added": one.added,
        "changed": one.changed,
        "left_out": one.by_week(),
        "warnings": [tr_problem(said) for said in one.warnings],
    }


def _judged_lines(judged: list[Judged]) -> Iterable[str]:
    for one in judged:
        if one.verdict == REFUSED:
            continue
        yield tr("{0}: thêm {1} dòng, đổi {2} dòng, đến {3}.").format(
            one.name, one.added, one.changed, one.made_at
        )
        for week, count in one.by_week().items():
            yield "  " + left_out_words(week, count)


PC_COMMANDS = {
    "show": show,
    "role": set_role,
    "folder": folder,
    "hand-over": over,
    "take": take,
    "retire": retire,
}
