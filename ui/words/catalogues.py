"""What a plan for a catalogue does, in words; for the window and the command line."""

from models.catalogues.plan import Plan, PlanLine
from models.catalogues.spec import Column, Entry, Spec
from models.text.formats import number
from ui.i18n import N_, tr, tr_problem

KINDS = {
    "added": N_("Thêm"),
    "changed": N_("Sửa"),
    "retired": N_("Ngừng dùng"),
    "unchanged": N_("Không đổi"),
    "refused": N_("Bị từ chối"),
}
_COUNTS = {
    "added": N_("thêm {0}"),
    "changed": N_("sửa {0}"),
    "retired": N_("ngừng dùng {0}"),
    "unchanged": N_("không đổi {0}"),
    "refused": N_("bị từ chối {0}"),
}


def shown(column: Column, kept: str) -> str:
    """A kept text as people see it in the window's language; ``–`` for nothing."""
    if not kept:
        return "–"
    text, cell = column.cell.show(kept), column.cell
    if cell.words:
        return " ".join(map(tr, text.split()))
    return tr(text) if cell.choices is not None else text


def state_word(line: PlanLine) -> str:
    """What happens to the entry of a line."""
    return tr(KINDS[line.kind])


def change_words(spec: Spec, line: PlanLine) -> str:
    """What changes, old → new for each column, or why the line is refused."""
    if line.kind == "refused":
        return " ".join(
            f"{tr(spec.column(key).label)}: {tr_problem(fault)}" if key else tr_problem(fault)
            for key, fault in line.faults
        )
    if line.kind == "added" and line.after is not None:
        return _whole(spec, line.after)
    if line.before is None or line.after is None:
        return ""
    before, after = line.before.values, line.after.values
    return "; ".join(
        f"{tr(spec.column(key).label)}: {shown(spec.column(key), before[key])} → "
        f"{shown(spec.column(key), after[key])}"
        for key in line.columns
    )


def _whole(spec: Spec, entry: Entry) -> str:
    filled = (
        column
        for column in spec.columns
        if not column.made and entry.values[column.key] not in ("", column.default)
    )
    return "; ".join(
        f"{tr(column.label)}: {shown(column, entry.values[column.key])}" for column in filled
    )


def summary_words(plan: Plan) -> str:
    """How many lines do what: ``thêm 3, sửa 1, không đổi 12``."""
    said = [
        tr(words).format(number(plan.counts[kind]))
        for kind, words in _COUNTS.items()
        if plan.counts.get(kind)
    ]
    return ", ".join(said) if said else tr("không có dòng nào")
