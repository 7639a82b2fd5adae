"""``petition`` and ``followers``: what the desk keeps beside its log."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import date, timedelta
from typing import Any

from models import followers
from models.clock import day_of, parse_day, parse_time
from models.errors import Refused
from models.followers import Reading
from models.log.context import load_context
from models.petitions import book
from models.petitions.book import PetitionNow, Wanted
from models.text import formats
from models.uuid7 import parse_uuid
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.i18n import tr
from ui.session import Session
from ui.words.steps import blanked

_TWO_YEARS = timedelta(days=2 * 366)


def add(session: Session, arguments: Arguments) -> int:
    """Note a petition or a comment, and count it in the log."""
    given = arguments.get("id")
    made = book.note_petition(
        session.store,
        load_context(),
        arguments.get("kind"),
        arguments.get("text"),
        arguments.get("field"),
        session.now(),
        by=arguments.get("by"),
        id=parse_uuid(given) if given else None,
        log=not arguments.get("no_log"),
    )
    return _answer_petition(made, arguments)


def list_all(_session: Session, arguments: Arguments) -> int:
    """The petitions that are wanted, newest first, each with its steps."""
    first, last = _days(arguments)
    wanted = Wanted(arguments.get("state") or "", arguments.get("search") or "", first, last)
    found = book.petitions(wanted)
    answer([_petition(one) for one in found], arguments.json, lambda: map(_petition_line, found))
    return 0


def move(session: Session, arguments: Arguments) -> int:
    """The next step of a petition."""
    made = book.move_petition(
        session.store,
        arguments.get("id"),
        arguments.get("state"),
        arguments.get("note") or "",
        arguments.get("by"),
        session.now(),
    )
    return _answer_petition(made, arguments)


def followers_add(session: Session, arguments: Arguments) -> int:
    """Keep a follower number of the OA."""
    at = arguments.get("at")
    made = followers.note_reading(
        session.store,
        followers.read_value(arguments.get("value")),
        arguments.get("source"),
        parse_time(at) if at else None,
        arguments.get("by"),
        session.now(),
    )
    return _answer_reading(made, arguments)


def followers_list(session: Session, arguments: Arguments) -> int:
    """The follower numbers, newest first; of two years unless told."""
    first, last = _days(arguments)
    today = day_of(session.now())
    found = followers.readings(
        first or today - _TWO_YEARS, last or today, bool(arguments.get("voided"))
    )
    answer([asdict(one) for one in found], arguments.json, lambda: map(_reading_line, found))
    return 0


def followers_void(session: Session, arguments: Arguments) -> int:
    """Take a follower number back."""
    by, now = arguments.get("by"), session.now()
    made = followers.void_reading(session.store, arguments.get("id"), by, now)
    return _answer_reading(made, arguments)


DESK_COMMANDS: dict[tuple[str, str], Callable[[Session, Arguments], int]] = {
    ("petition", "add"): add,
    ("petition", "list"): list_all,
    ("petition", "move"): move,
    ("followers", "add"): followers_add,
    ("followers", "list"): followers_list,
    ("followers", "void"): followers_void,
}


def _days(arguments: Arguments) -> tuple[date | None, date | None]:
    first, last = (
        parse_day(given) if given else None
        for given in (arguments.get("first"), arguments.get("last"))
    )
    if first is not None and last is not None and last < first:
        raise Refused("Ngày đầu ({0}) phải trước ngày cuối ({1}).", first, last)
    return first, last


def _answer_petition(made: PetitionNow, arguments: Arguments) -> int:
    answer(_petition(made), arguments.json, lambda: [_petition_line(made)])
    return 0


def _petition(one: PetitionNow) -> dict[str, Any]:
    return {**asdict(one), "steps": [asdict(step) for step in book.petition_history(one.id)]}


def _petition_line(one: PetitionNow) -> str:
    kind, state = tr(book.KIND_LABELS[one.kind]), tr(book.STATE_LABELS[one.state])
    said = " ".join(blanked(one.content).split())
    return f"{one.id}  {one.at}  {kind}  [{state}]  {said}"


def _answer_reading(made: Reading, arguments: Arguments) -> int:
    answer(asdict(made), arguments.json, lambda: [_reading_line(made)])
    return 0


def _reading_line(one: Reading) -> str:
    gone = f"  [{tr('đã bỏ')}]" if one.voided_at else ""
    source = tr(followers.SOURCE_LABELS[one.source])
    return f"{one.id}  {one.read_at}  {formats.number(one.value)}  {source}{gone}"
