"""``answers import|search|retire|restore``."""

from typing import Any

from models.answers import editing
from models.answers.importing import (
    FieldFinder,
    Plan,
    columns_of,
    plan_import,
    take_in,
    unclear_columns,
)
from models.answers.library import Answer, find_answer
from models.answers.search import AnswerIndex, Hit
from models.errors import Refused
from models.setup import desk
from models.tables.read import convert, read_table
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.i18n import tr, tr_filled
from ui.session import Session
from ui.words.answers import without_code_words

_SHOWN = 20


def take(session: Session, arguments: Arguments) -> int:
    """Take a CSV or XLSX file into the library; lines that cannot be are told."""
    by = _officer(arguments)
    table = read_table(arguments.get("file"))
    kind = arguments.get("convert")
    if kind is not None:
        table = convert(table, kind)
    elif table.suspected:
        raise Refused(
            "Chữ trong tệp có vẻ theo bảng mã cũ {0}. "
            "Hãy kiểm tra rồi nhập lại kèm --convert {1}, hoặc lưu tệp lại bằng Unicode.",
            table.suspected.upper(),
            table.suspected,
        )
    for problem in unclear_columns(table.headers).values():
        raise problem
    plan = plan_import(table, columns_of(table.headers))
    if not arguments.get("dry_run"):
        take_in(session.store, plan, by, session.now())
    answer(_plan_as_json(plan), arguments.json, lambda: _plan_lines(plan))
    return 0


def search(session: Session, arguments: Arguments) -> int:
    """The best answers for some words, the best first."""
    field = arguments.get("field")
    with session.store.read():
        if field is not None:
            code, name = FieldFinder().find(field)
            field = code or name
        found = AnswerIndex.load().find(
            arguments.get("text"), field=field, limit=arguments.get("limit")
        )
    hits = found.hits
    answer([_hit_as_json(hit) for hit in hits], arguments.json, lambda: map(_line, hits))
    return 0


def retire(session: Session, arguments: Arguments) -> int:
    """This answer no longer holds."""
    return _set_in_force(session, arguments, holds=False)


def restore(session: Session, arguments: Arguments) -> int:
    """This answer holds again."""
    return _set_in_force(session, arguments, holds=True)


def _set_in_force(session: Session, arguments: Arguments, *, holds: bool) -> int:
    answer_id = find_answer(arguments.get("id")).id
    by = _officer(arguments)
    now = editing.set_in_force(session.store, answer_id, holds, by, session.now())
    said = tr("còn hiệu lực") if now.in_force else tr("hết hiệu lực")
    answer(_as_json(now), arguments.json, lambda: [f"{now.id}  {now.question}  {said}"])
    return 0


def _officer(arguments: Arguments) -> str:
    """Who does it: as told, else the officer on shift; nobody where none was entered yet."""
    by = arguments.get("by")
    if by is not None:
        return desk.require_officer(by).code
    return desk.officer_on_shift().code if desk.officers() else ""


def _plan_as_json(plan: Plan) -> dict[str, Any]:
    return {
        "added": len(plan.added),
        "changed": len(plan.changed),
        "unchanged": plan.unchanged,
        "refused": len(plan.refused),
        "sources_without_code": plan.without_code,
        "refused_lines": [
            {"line": refused.line, "reason": tr_filled(refused.template, refused.values)}
            for refused in plan.refused
        ],
    }


def _plan_lines(plan: Plan) -> list[str]:
    said = tr("Mới {0}, sửa {1}, không đổi {2}, từ chối {3}.").format(
        len(plan.added), len(plan.changed), plan.unchanged, len(plan.refused)
    )
    lines = [
        tr("Dòng {0}: {1}").format(refused.line, tr_filled(refused.template, refused.values))
        for refused in plan.refused[:_SHOWN]
    ]
    if len(plan.refused) > _SHOWN:
        lines.append(tr("… và {0} dòng khác.").format(len(plan.refused) - _SHOWN))
    if plan.without_code:
        lines.insert(0, without_code_words(plan.without_code))
    return [said, *lines]


def _as_json(found: Answer) -> dict[str, Any]:
    return {
        "id": found.id,
        "question": found.question,
        "answer": found.answer,
        "field": found.field_key,
        "source": found.source,
        "document": found.document,
        "day": found.day,
        "in_force": found.in_force,
    }


def _hit_as_json(hit: Hit) -> dict[str, Any]:
    return {**_as_json(hit.answer), "score": hit.score}


def _line(hit: Hit) -> str:
    found = hit.answer
    about = " · ".join(part for part in (found.field_name, found.day, found.source) if part)
    return f"{found.id}  {found.question}" + (f"  [{about}]" if about else "")


ANSWER_COMMANDS = {
    "import": take,
    "search": search,
    "retire": retire,
    "restore": restore,
}
