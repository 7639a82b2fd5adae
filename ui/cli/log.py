"""``presets``, ``log``, ``void`` and ``interactions``."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from models.clock import parse_day, parse_time
from models.errors import Refused
from models.log.context import LogContext, load_context, load_presets
from models.log.interactions import (
    Draft,
    Interaction,
    log_interaction,
    void_interaction,
)
from models.log.listing import Filter, list_interactions
from models.setup import desk
from models.uuid7 import parse_uuid, uuid7
from ui.cli.answer import answer, dump, write_line
from ui.cli.parser import Arguments
from ui.i18n import tr, tr_problem
from ui.session import Session

_KEYS = frozenset(
    [
        *("preset", "quantity", "visitor", "medium", "field", "procedure", "note", "at"),
        *("reason", "by", "id"),
    ]
)
_MOST_LINE = 100_000


def presets(_session: Session, arguments: Arguments) -> int:
    """The quick buttons."""
    found = load_presets()
    value = [
        {
            "key": f"F{preset.key}",
            "code": preset.code,
            "label": preset.label,
            "activity": preset.activity,
            "outcome": preset.outcome,
        }
        for preset in found
    ]
    answer(
        value,
        arguments.json,
        lambda: (f"F{preset.key}  {preset.code:<18} {tr(preset.label)}" for preset in found),
    )
    return 0


def log(session: Session, arguments: Arguments) -> int:
    """One interaction, or one a line from standard input."""
    if arguments.get("preset") == "-":
        return _log_stream(session)
    given = {key: arguments.get(key) for key in _KEYS}
    row = _log_one(session, load_context(), given)
    answer(asdict(row), arguments.json, lambda: [_line(row)])
    return 0


def void(session: Session, arguments: Arguments) -> int:
    """Cancel an interaction."""
    context = load_context()
    by = context.require_officer(arguments.get("by"))
    row = void_interaction(
        session.store, arguments.get("id"), by, arguments.get("reason"), session.now()
    )
    answer(asdict(row), arguments.json, lambda: [_line(row)])
    return 0


def interactions(_session: Session, arguments: Arguments) -> int:
    """The log, newest first."""
    first, last = arguments.get("first"), arguments.get("last")
    page = list_interactions(
        Filter(
            first=parse_day(first) if first else None,
            last=parse_day(last) if last else None,
            search=arguments.get("search"),
            preset=arguments.get("preset"),
            voided=bool(arguments.get("voided")),
            field=arguments.get("field"),
            officer=arguments.get("officer"),
        ),
        limit=arguments.get("limit"),
        offset=arguments.get("offset"),
    )
    value = {"total": page.total, "rows": [asdict(row) for row in page.rows]}
    answer(
        value, arguments.json, lambda: [*map(_line, page.rows), tr("{0} dòng").format(page.total)]
    )
    return 0


def _log_stream(session: Session) -> int:
    """Each line is answered when it is durable; a refused line does not stop the others."""
    desk.require_unit()
    context, seen = load_context(), session.store.version()
    refused = False
    for line in _input_lines():
        if session.store.version() != seen:
            context, seen = load_context(), session.store.version()
        try:
            row = _log_one(session, context, _parsed(line))
        except Refused as error:
            refused = True
            write_line(dump({"error": tr_problem(error)}))
        else:
            write_line(dump(asdict(row)))
    return 3 if refused else 0


def _input_lines() -> Iterator[bytes]:
    source = sys.stdin.buffer
    for line in source:
        if line.strip():
            yield line


def _parsed(line: bytes) -> dict[str, Any]:
    if len(line) > _MOST_LINE:
        raise Refused("Dòng dài quá {0} ký tự.", _MOST_LINE)
    try:
        value = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Refused(
            "Dòng này không phải JSON. Mỗi lượt là một đối tượng JSON trên một dòng."
        ) from error
    if not isinstance(value, dict):
        raise Refused("Mỗi dòng phải là một đối tượng JSON.")
    unknown = sorted(set(value) - _KEYS)
    if unknown:
        raise Refused(
            "Không hiểu mục “{0}”. Các mục: {1}.", unknown[0][:40], ", ".join(sorted(_KEYS))
        )
    return value


def _log_one(session: Session, context: LogContext, given: dict[str, Any]) -> Interaction:
    now = session.now()
    at = given.get("at")
    return log_interaction(
        session.store,
        context,
        Draft(
            id=parse_uuid(_text(given, "id")) if given.get("id") is not None else uuid7(now),
            preset=_text(given, "preset"),
            visitor=_text(given, "visitor", "citizen"),
            medium=_text(given, "medium", "counter"),
            field=_text(given, "field") or None,
            quantity=1 if given.get("quantity") is None else given["quantity"],
            note=_text(given, "note") or None,
            at=parse_time(_text(given, "at")) if at is not None else None,
            reason=_text(given, "reason") or None,
            officer=_text(given, "by") or None,
            procedure=_text(given, "procedure") or None,
        ),
        now,
    )


def _text(given: dict[str, Any], key: str, default: str = "") -> str:
    value = given.get(key)
    if value is None:
        return default
    if not isinstance(value, str):
        raise Refused("Mục “{0}” phải là chữ.", key)
    return value


def _line(row: Interaction) -> str:
    mark = "  " + tr("[đã hủy]") if row.voided_at else ""
    return f"{row.occurred_at}  {row.preset} ×{row.quantity}  {row.officer}  {row.id}{mark}"
