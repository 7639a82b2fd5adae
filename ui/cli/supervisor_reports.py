"""``units``, ``missing``, ``anomalies`` and ``combine``: what the supervisor makes of packages."""

from collections.abc import Iterable
from typing import Any

from models.calendar.weeks import parse_week, week_of
from models.errors import Refused
from models.setup import desk
from models.store import settings
from models.supervisor.anomalies import RULE_LABELS, RULES, Anomaly
from models.supervisor.combined import anomalies_between
from models.supervisor.combined_files import write_combined
from models.supervisor.expected import (
    ADDED,
    CHANGED,
    REFUSED,
    RETIRED,
    UNCHANGED,
    Line,
    Plan,
    apply,
    expected_units,
    plan_file,
    plan_province,
    plan_senders,
    plan_unit,
    retire,
)
from models.supervisor.missing import Unsent, WeekUnsent, missing_text, unsent
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.i18n import N_, tr, tr_filled
from ui.session import Session

KIND_WORDS = {
    ADDED: N_("thêm"),
    CHANGED: N_("sửa"),
    RETIRED: N_("thôi"),
    REFUSED: N_("từ chối"),
}


def list_units(session: Session, arguments: Arguments) -> int:
    """The units whose packages are expected."""
    with session.store.read():
        found = expected_units(bool(arguments.get("every")))
    value = [
        {
            "code": unit.code,
            "name": unit.name,
            "since": unit.since,
            "until": unit.until,
            "active": unit.active,
        }
        for unit in found
    ]
    answer(value, arguments.json, lambda: (f"{unit.code}  {unit.name}" for unit in found))
    return 0


def import_units(session: Session, arguments: Arguments) -> int:
    """Take the list from a file or from the official units of a province."""
    file, province = arguments.get("file"), arguments.get("province")
    senders = bool(arguments.get("senders"))
    if (file is not None) + (province is not None) + senders != 1:
        raise Refused(
            "Hãy ghi một tệp danh sách, hoặc mã tỉnh sau --province, hoặc chỉ ghi --senders."
        )
    with session.store.read():
        if file is not None:
            plan = plan_file(file.absolute(), bool(arguments.get("retire_missing")))
        elif senders:
            plan = plan_senders(arguments.get("since"))
        else:
            plan = plan_province(province, arguments.get("since"))
    return _done(session, arguments, plan)


def add_unit(session: Session, arguments: Arguments) -> int:
    """One unit."""
    with session.store.read():
        plan = plan_unit(arguments.get("code"), arguments.get("name"), arguments.get("since"))
    for line in plan.of(REFUSED):
        assert line.reason is not None
        raise line.reason
    return _done(session, arguments, plan)


def retire_unit(session: Session, arguments: Arguments) -> int:
    """A unit that is no longer expected."""
    by, week = _who(session, arguments), arguments.get("week") or _this_week(session)
    code = arguments.get("code")
    retire(session.store, code, week, by, session.now())
    answer({"code": code, "until": week}, arguments.json, lambda: [f"{code}  {week}"])
    return 0


def missing(session: Session, arguments: Arguments) -> int:
    """Words to paste, for each week in its order."""
    with session.store.read():
        begin = settings.get(settings.FIRST_WEEKDAY)
        labels = sorted({parse_week(text, begin).label for text in arguments.get("week")})
        weeks = [week for label in labels for week in unsent(label, label)]
        text = missing_text(weeks, session.now())
    value = {"weeks": [_week(week) for week in weeks], "text": text}
    answer(value, arguments.json, lambda: text.split("\n"))
    return 0


def anomalies(session: Session, arguments: Arguments) -> int:
    """What is unusual, each with its rule."""
    with session.store.read():
        found = anomalies_between(arguments.get("first"), arguments.get("last"))
    answer([_anomaly(item) for item in found], arguments.json, lambda: _anomaly_lines(found))
    return 0


def combine(session: Session, arguments: Arguments) -> int:
    """Write the combined files."""
    by = arguments.get("by")
    made = write_combined(
        session.store,
        arguments.get("first"),
        arguments.get("last"),
        arguments.get("out"),
        session.now(),
        desk.require_officer(by).code if by else "",
        bool(arguments.get("package")),
    )
    value: dict[str, Any] = {
        "files": [str(path) for path in made.files],
        "units": len(made.made.units),
        "packages": made.made.sent,
        "total": made.made.figures.total,
        "anomalies": len(made.made.anomalies),
        "refused": len(made.made.refused),
    }
    if made.revision:
        value |= {"revision": made.revision, "sha256": made.sha256}
    answer(value, arguments.json, lambda: map(str, made.files))
    return 0


def _done(session: Session, arguments: Arguments, plan: Plan) -> int:
    if not arguments.get("dry_run"):
        by = _who(session, arguments)
        apply(session.store, plan, by, _this_week(session), session.now())
    kinds = (ADDED, CHANGED, RETIRED, UNCHANGED, REFUSED)
    value: dict[str, Any] = {kind: len(plan.of(kind)) for kind in kinds}
    told = [line for line in plan.lines if line.kind != UNCHANGED]
    value["lines"] = [_line(line) for line in told]
    answer(value, arguments.json, lambda: _plan_lines(value, told))
    return 0


def _who(session: Session, arguments: Arguments) -> str:
    """An officer, if one is named, and the PIN, if there is one; a supervisor's PC may be no
    desk."""
    by = arguments.get("by")
    code = desk.require_officer(by).code if by else ""
    desk.require_pin_if_set(session.store, arguments.get("pin"), session.now())
    return code


def _this_week(session: Session) -> str:
    return week_of(session.now().date(), settings.get(settings.FIRST_WEEKDAY)).label


def _line(line: Line) -> dict[str, Any]:
    value: dict[str, Any] = {
        "line": line.line or None,
        "kind": line.kind,
        "code": line.code,
        "name": line.name,
        "since": line.since,
    }
    if line.reason is not None:
        value["reason"] = _reason(line.reason)
    return value


def _plan_lines(value: dict[str, Any], told: list[Line]) -> Iterable[str]:
    words = tr("Thêm {0}, sửa {1}, thôi {2}, giữ nguyên {3}, từ chối {4}.")
    yield words.format(*(value[k] for k in (ADDED, CHANGED, RETIRED, UNCHANGED, REFUSED)))
    for line in told:
        why = f": {_reason(line.reason)}" if line.reason is not None else ""
        yield f"  {tr(KIND_WORDS[line.kind])}  {line.code}  {line.name}{why}"


def _reason(problem: Refused) -> str:
    return tr_filled(problem.template, problem.values)


def _week(week: WeekUnsent) -> dict[str, Any]:
    return {
        "week": week.week.label,
        "due": week.due.isoformat(),
        "expected": week.expected,
        "missing": [_unit(unit) for unit in week.missing],
        "refused": [_unit(unit) for unit in week.refused],
    }


def _unit(unit: Unsent) -> dict[str, Any]:
    return {
        "code": unit.code,
        "name": unit.name,
        "kind": unit.kind,
        "reasons": list(unit.reasons),
    }


def _anomaly(item: Anomaly) -> dict[str, str]:
    return {
        "unit": item.unit,
        "name": item.name,
        "week": item.week,
        "rule": item.rule,
        "title": tr(RULE_LABELS[item.rule]),
        "text": tr_filled(item.template, item.values),
        "rule_text": tr(RULES[item.rule]),
    }


def _anomaly_lines(found: tuple[Anomaly, ...]) -> Iterable[str]:
    if not found:
        yield tr("Không có điều gì bất thường.")
    for item in found:
        said = tr_filled(item.template, item.values)
        yield f"{item.week}  {item.unit}  {item.name}: {tr(RULE_LABELS[item.rule])}. {said}"


REPORT_COMMANDS = {
    ("units", "list"): list_units,
    ("units", "import"): import_units,
    ("units", "add"): add_unit,
    ("units", "retire"): retire_unit,
    ("missing", None): missing,
    ("anomalies", None): anomalies,
    ("combine", None): combine,
}
