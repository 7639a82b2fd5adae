"""What a change of the list would do, before it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from models.supervisor.expected import ADDED, CHANGED, REFUSED, RETIRED, UNCHANGED, Line, Plan
from models.text.formats import number
from ui.i18n import tr, tr_problem
from ui.parts.cards import Card, Notice
from ui.parts.layouts import buttons
from ui.parts.pieces import button
from ui.parts.pin_field import PinField

_MOST = 200


class PlanCard(Card):
    """``confirmed`` when it is to be done, ``left`` when not."""

    confirmed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Danh sách sẽ đổi thế nào"), parent=parent)
        self.notice, self.lines, self.pin = Notice(), QPlainTextEdit(), PinField()
        self.lines.setReadOnly(True)
        self.lines.setAccessibleName(tr("Từng đơn vị sẽ đổi"))
        self.go, self.leave = button(tr("Ghi danh sách"), "primary"), button(tr("Không ghi"))
        self.column.addWidget(self.notice)
        self.column.addWidget(self.lines, 1)
        self.column.addWidget(self.pin)
        self.column.addLayout(buttons(self.go, self.leave))
        self.go.clicked.connect(self.confirmed)
        self.pin.entered.connect(self.confirmed)
        self.leave.clicked.connect(self.left)
        self.setFocusProxy(self.go)

    def ask(self, plan: Plan) -> None:
        """Show what the plan would do."""
        kinds = (ADDED, CHANGED, RETIRED, UNCHANGED, REFUSED)
        counts = [number(len(plan.of(kind))) for kind in kinds]
        said = tr("Thêm {0}, sửa {1}, thôi {2}, giữ nguyên {3}, từ chối {4}.").format(*counts)
        changes = any(plan.of(kind) for kind in (ADDED, CHANGED, RETIRED))
        self.notice.say("warn" if plan.of(REFUSED) or not changes else "info", said)
        order = (REFUSED, RETIRED, CHANGED, ADDED)
        told = [line for kind in order for line in plan.of(kind)]
        texts = [_line(line) for line in told[:_MOST]]
        if len(told) > _MOST:
            texts.append(tr("… và {0} đơn vị nữa").format(number(len(told) - _MOST)))
        self.lines.setPlainText("\n".join(texts))
        self.go.setEnabled(changes)
        self.pin.refresh()
        self.pin.clear()
        (self.go if changes else self.leave).setFocus()


def _line(line: Line) -> str:
    words = {
        ADDED: tr("thêm"),
        CHANGED: tr("sửa"),
        RETIRED: tr("thôi"),
        REFUSED: tr("từ chối"),
    }
    where = tr("dòng {0}: ").format(line.line) if line.line else ""
    why = f". {tr_problem(line.reason)}" if line.reason is not None else ""
    return f"{where}{words[line.kind]} {line.code} {line.name}{why}"
