"""``catalogue list|show|export|import``."""

from collections.abc import Iterable
from typing import Any

from models.catalogues.apply import apply
from models.catalogues.current import current
from models.catalogues.files import export as export_file
from models.catalogues.files import rows_of, unknown_columns
from models.catalogues.plan import Plan, PlanLine, plan
from models.catalogues.spec import Entry, Spec
from models.catalogues.specs import SPECS, require_spec
from models.errors import Refused
from models.setup import desk
from models.tables.read import convert, read_table
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.i18n import tr, tr_filled
from ui.session import Session
from ui.words.catalogues import change_words, shown, state_word, summary_words


def list_all(session: Session, arguments: Arguments) -> int:
    """The catalogues and how many entries each has."""
    with session.store.read():
        held = {code: current(spec) for code, spec in SPECS.items()}
    value: list[dict[str, Any]] = [
        {
            "code": code,
            "name": SPECS[code].label,
            "active": sum(entry.active for entry in entries),
            "retired": sum(not entry.active for entry in entries),
        }
        for code, entries in held.items()
    ]
    words = tr("{0}: {1} đang dùng, {2} ngừng dùng ({3})")
    answer(
        value,
        arguments.json,
        lambda: (
            words.format(tr(found["name"]), found["active"], found["retired"], found["code"])
            for found in value
        ),
    )
    return 0


def show(session: Session, arguments: Arguments) -> int:
    """All entries of a catalogue, retired ones too."""
    spec = require_spec(arguments.get("code"))
    with session.store.read():
        entries = current(spec)
    answer(
        [_as_json(spec, entry) for entry in entries],
        arguments.json,
        lambda: (_entry_line(spec, entry) for entry in entries),
    )
    return 0


def export(session: Session, arguments: Arguments) -> int:
    """Write a catalogue as CSV or XLSX."""
    spec = require_spec(arguments.get("code"))
    path = arguments.get("out").absolute()
    with session.store.read():
        count = export_file(spec, path)
    words = tr("{0}: {1} dòng")
    answer(
        {"path": str(path), "rows": count},
        arguments.json,
        lambda: [words.format(path, count)],
    )
    return 0


def take(session: Session, arguments: Arguments) -> int:
    """Take a CSV or XLSX file into a catalogue; lines that cannot be are told."""
    spec = require_spec(arguments.get("code"))
    by = desk.require_officer(arguments.get("by")).code
    table = read_table(arguments.get("file").absolute())
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
    with session.store.read():
        made = plan(
            spec, rows_of(spec, table), current(spec), bool(arguments.get("retire_missing"))
        )
    if not arguments.get("dry_run"):
        now = session.now()
        desk.require_pin_if_set(session.store, arguments.get("pin"), now)
        apply(session.store, made, by, now)
    unknown = unknown_columns(spec, table)
    answer(_plan_json(made, unknown), arguments.json, lambda: _plan_lines(made, unknown))
    return 0


def _as_json(spec: Spec, entry: Entry) -> dict[str, Any]:
    return {column.key: column.cell.stored(entry.values[column.key]) for column in spec.columns}


def _entry_line(spec: Spec, entry: Entry) -> str:
    values = ((column, entry.values[column.key]) for column in spec.columns)
    return " · ".join(shown(column, kept) for column, kept in values if kept)


def _plan_json(made: Plan, unknown: list[str]) -> dict[str, Any]:
    counts = {
        kind: made.counts.get(kind, 0)
        for kind in ("added", "changed", "retired", "unchanged", "refused")
    }
    lines = [line for line in made.lines if line.kind != "unchanged"]
    return {
        **counts,
        "unknown_columns": unknown,
        "lines": [_line_json(made.spec, line) for line in lines],
    }


def _line_json(spec: Spec, line: PlanLine) -> dict[str, Any]:
    value: dict[str, Any] = {"line": line.line or None, "kind": line.kind, "name": line.name}
    known = line.after or line.before
    if known is not None:
        value["key"] = known.values[spec.key]
    if line.before is not None and line.after is not None:
        value["changes"] = {
            key: [line.before.values[key], line.after.values[key]] for key in line.columns
        }
    if line.faults:
        value["reasons"] = [
            {"column": column or None, "text": tr_filled(fault.template, fault.values)}
            for column, fault in line.faults
        ]
    return value


def _plan_lines(made: Plan, unknown: list[str]) -> Iterable[str]:
    yield summary_words(made)
    if unknown:
        yield tr("Cột không dùng đến: {0}").format(", ".join(unknown))
    for line in made.lines:
        if line.kind != "unchanged":
            place = tr("dòng {0}").format(line.line) if line.line else tr("không có trong tệp")
            yield f"  {place}: {state_word(line)} · {line.name} · {change_words(made.spec, line)}"


CATALOGUE_COMMANDS = {"list": list_all, "show": show, "export": export, "import": take}
