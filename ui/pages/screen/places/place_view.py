"""One place: how it stands, what was found there so far, and the next look at it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from models.places.register import (
    KIND_LABELS,
    RETIRED,
    STATE_LABELS,
    STATES,
    STATES_OF,
    WALL,
    Check,
    PlaceNow,
)
from ui.i18n import tr
from ui.pages.screen.places.table import LEVELS
from ui.parts.cards import Notice
from ui.parts.one_line import OneLine
from ui.parts.pieces import button, chip, field, moment_text, quiet, set_chip

_TOLD = 6


class PlaceView(QFrame):
    """``found`` with a state, ``retired`` when it should not be looked after any more, ``kept``
    when the other entries that look like it should not."""

    found = Signal(str)
    retired = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._id = ""
        self.title = OneLine()
        self.title.setProperty("role", "heading")
        self.state = chip("")
        self.about, self.story = quiet("", small=True), quiet("", small=True)
        self.batch, self.reason = QLineEdit(), QLineEdit()
        self.batch.setPlaceholderText("IN-2026-0031")
        self.reason.setPlaceholderText(tr("Lý do, không ghi họ tên"))
        self.batch_field = field(tr("Số lô đang dán (nếu vừa thay tờ)"), self.batch)
        self.states = {state: button(tr(STATE_LABELS[state])) for state in STATES}
        self.give_up = button(tr("Thôi theo dõi"), "quiet")
        self.alike, self.keep = Notice(), button(tr("Chỉ giữ mục này"), "primary")
        self._build()
        for state, press in self.states.items():
            press.setProperty("state", state)
            press.clicked.connect(self._pressed)
        self.give_up.clicked.connect(self.retired)
        self.keep.clicked.connect(self.kept)
        self.reason.returnPressed.connect(self.retired)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.title, 1)
        top.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        ask = QLabel(tr("Vừa xem nơi này, thấy"))
        ask.setStyleSheet("font-weight: 500;")
        rows = [QHBoxLayout(), QHBoxLayout()]
        for place, press in enumerate(self.states.values()):
            press.setAccessibleDescription(ask.text())
            rows[place // 3].addWidget(press)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.reason, 1)
        last.addWidget(self.give_up)
        self.reason.setAccessibleName(tr("Lý do thôi theo dõi"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.about)
        column.addWidget(self.alike)
        column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(ask)
        for row in rows:
            row.setSpacing(8)
            row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self.batch_field)
        column.addWidget(self.story)
        column.addStretch(1)
        column.addLayout(last)

    def show_place(
        self,
        one: PlaceNow,
        facts: list[Check],
        names: Mapping[str, str],
        alike: Sequence[PlaceNow] = (),
    ) -> None:
        """Show a place; what is typed for the same one stays. ``alike``: other entries that look
        like it."""
        if one.id != self._id:
            self.forget()
        self._id = one.id
        self.title.show_words(f"{tr(KIND_LABELS[one.kind])} · {one.name}")
        set_chip(self.state, tr(STATE_LABELS[one.state]), LEVELS.get(one.state, "bad"))
        about = [one.link, tr("Lô in {0}").format(one.batch) if one.batch else ""]
        self.about.setText(" · ".join(part for part in about if part))
        self.about.setVisible(any(about))
        for state, press in self.states.items():
            press.setVisible(state in STATES_OF[one.kind])
        self.batch_field.setVisible(one.kind == WALL)
        self.alike.say("warn", _about(alike) if alike else "")
        self.keep.setVisible(bool(alike))
        told = [_line(fact, names) for fact in facts[:_TOLD]]
        left = len(facts) - len(told)
        if left > 0:
            told.append(tr("và {0} lần trước đó").format(left))
        self.story.setText("\n".join(told) or tr("Chưa ai kiểm tra nơi này."))

    def forget(self) -> None:
        """What was typed is kept, or for another place."""
        self.batch.clear()
        self.reason.clear()

    def _pressed(self) -> None:
        self.found.emit(str(self.sender().property("state")))


def _about(alike: Sequence[PlaceNow]) -> str:
    entered = ", ".join(moment_text(one.created_at) for one in alike)
    return tr(
        "Có mục khác cùng loại, cùng tên (ghi {0}): có vẻ hai máy cùng ghi một nơi nên báo cáo chỉ "
        "tính một. Nếu là hai nơi, hãy thôi theo dõi một mục rồi thêm lại dưới tên khác."
    ).format(entered)


def _line(fact: Check, names: Mapping[str, str]) -> str:
    what = tr("thôi theo dõi") if fact.state == RETIRED else tr(STATE_LABELS[fact.state])
    more = f" · {fact.batch}" if fact.batch else ""
    return f"{moment_text(fact.at)} · {what} · {names.get(fact.officer, fact.officer)}{more}"
