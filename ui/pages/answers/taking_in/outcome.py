"""What taking the file in would do: counts, and the lines that are refused or change something."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.answers.entry import Entry
from models.answers.importing import Change, Plan
from models.text.formats import number
from ui.i18n import N_, tr, tr_filled
from ui.parts.lines_table import LinesTable
from ui.parts.pieces import chip, quiet, set_chip
from ui.words.answers import without_code_words

_MOST = 500
_LONGEST = 70
_PARTS = {
    "question": N_("Câu hỏi"),
    "answer": N_("Câu trả lời"),
    "field": N_("Lĩnh vực"),
    "field_name": N_("Lĩnh vực"),
    "source": N_("Nguồn"),
    "document": N_("Văn bản"),
    "day": N_("Ngày trả lời"),
    "in_force": N_("Còn hiệu lực"),
}


class Outcome(QWidget):
    """Shows a plan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.added = chip("", "ok")
        self.changed = chip("", "warn")
        self.unchanged = chip("")
        self.refused = chip("", "bad")
        self._more = quiet("", small=True)
        self.no_code = quiet("")
        self.lines = LinesTable(
            (N_("Dòng"), N_("Việc"), N_("Nội dung")), tr("Các dòng cần xem lại")
        )
        self.lines.horizontalHeader().setStretchLastSection(True)
        self.lines.setColumnWidth(0, 80)
        self.lines.setColumnWidth(1, 110)
        row = QHBoxLayout()
        row.setSpacing(8)
        for one in (self.added, self.changed, self.unchanged, self.refused):
            row.addWidget(one)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        heading = QLabel(tr("Sẽ nhập"))
        heading.setProperty("role", "heading")
        column.addWidget(heading)
        column.addLayout(row)
        column.addWidget(self.no_code)
        column.addWidget(self.lines)
        column.addWidget(self._more)

    def show_plan(self, plan: Plan) -> None:
        """Counts and lines of a plan."""
        set_chip(self.added, tr("{0} câu mới").format(number(len(plan.added))), "ok")
        set_chip(self.changed, tr("{0} câu sửa").format(number(len(plan.changed))), "warn")
        same = tr("{0} dòng không đổi").format(number(plan.unchanged))
        if plan.repeated:
            same = tr("{0}, trong đó {1} dòng lặp lại").format(same, number(plan.repeated))
        self.unchanged.setText(same)
        set_chip(self.refused, tr("{0} dòng bị từ chối").format(number(len(plan.refused))), "bad")
        many = plan.without_code
        self.no_code.setText(without_code_words(many) if many else "")
        self.no_code.setVisible(bool(many))
        self.changed.setVisible(bool(plan.changed))
        self.unchanged.setVisible(bool(plan.unchanged))
        self.refused.setVisible(bool(plan.refused))
        lines: list[tuple[str, ...]] = [
            (str(one.line), tr("Từ chối"), tr_filled(one.template, one.values))
            for one in plan.refused[:_MOST]
        ]
        lines += [
            (str(one.line), tr("Sửa"), _difference(one))
            for one in plan.changed[: _MOST - len(lines)]
        ]
        self.lines.rows.show(lines)
        self.lines.setVisible(bool(lines))
        self.lines.setFixedHeight(self.lines.height_of(min(max(len(lines), 1), 8)))
        rest = len(plan.refused) + len(plan.changed) - len(lines)
        self._more.setText(tr("… và {0} dòng khác.").format(number(rest)) if rest else "")
        self._more.setVisible(bool(rest))


def _difference(change: Change) -> str:
    """The question and what differs, the former value first."""
    parts = []
    for name, label in _PARTS.items():
        before, after = getattr(change.before, name), getattr(change.after, name)
        if before != after:
            parts.append(f"{tr(label)}: {_shown(before)} → {_shown(after)}")
    return f"{_short(_question(change.after))}. " + "; ".join(parts)


def _question(entry: Entry) -> str:
    return entry.question.rstrip(".?! ")


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return tr("còn") if value else tr("hết")
    return _short(str(value)) or tr("(trống)")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"
