"""Noting what a visitor wants the Ministry to know, while a guard looks on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.log.context import FieldNow
from models.petitions.book import COMMENT, KIND_LABELS, PETITION
from models.petitions.content import LONGEST, SHORTEST, content_problem
from models.store.retention import NOTE_DAYS, ROW_MONTHS
from models.text.fold import clean
from models.text.formats import number
from models.uuid7 import uuid7
from ui.i18n import N_, tr, tr_problem
from ui.parts.field_box import field_box, fill_fields
from ui.parts.pieces import button, quiet
from ui.parts.segments import Segments
from ui.theme import tokens
from ui.theme.style import repolish

_TEXT_HEIGHT = 76
_KEPT = N_("Không gắn với người gửi; tự xóa {0} ngày sau ngày trả lời, chậm nhất {1} tháng.")


@dataclass(frozen=True)
class Typed:
    """What the form holds. The id is the same until it was kept, so that a second press cannot
    note it twice."""

    id: str
    kind: str
    field: str
    content: str
    log: bool


class NoteForm(QFrame):
    """``noted`` when it should be kept; what was typed stays until then."""

    noted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._id = ""
        kinds = [(kind, KIND_LABELS[kind]) for kind in (PETITION, COMMENT)]
        self.kind = Segments(kinds, tr("Loại"))
        self.field = field_box()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_TEXT_HEIGHT)
        # It takes the room there is, and no more on a low window.
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.text.setPlaceholderText(
            tr("Nội dung cần chuyển tới Bộ. Không ghi họ tên, số điện thoại, số giấy tờ.")
        )
        self.text.setAccessibleName(tr("Nội dung"))
        self.guard = quiet("", small=True)
        self.counter = QLabel()
        self.counter.setProperty("role", "small")
        self.log = QCheckBox(tr("Ghi kèm một lượt Hướng dẫn gửi PAKN"))
        self.log.setChecked(True)
        self.save = button(tr("Ghi phản ánh"), "primary")
        self.save.setToolTip("Ctrl+Enter")
        self._build()
        self.text.textChanged.connect(self._look)
        self.save.clicked.connect(self.noted)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.noted)
        self._look()

    def typed(self, now: datetime) -> Typed:
        """What should be kept."""
        self._id = self._id or uuid7(now)
        content, about = self.text.toPlainText(), str(self.field.currentData() or "")
        return Typed(self._id, self.kind.code(), about, content, self.log.isChecked())

    def forget(self) -> None:
        """It is kept: the next one begins empty, of the same kind and field."""
        self._id = ""
        self.text.clear()
        self.text.setFocus()

    def show_fields(self, fields: Sequence[FieldNow]) -> None:
        """Fill the list of fields, favourites first; the chosen one stays."""
        listed = [self.field.itemData(place) for place in range(self.field.count())]
        if [entry.code for entry in fields] != [code for code in listed if code]:
            fill_fields(self.field, list(fields), str(self.field.currentData() or ""))

    def is_edited(self) -> bool:
        """Whether something is typed that is not kept yet."""
        return bool(clean(self.text.toPlainText()))

    def _build(self) -> None:
        heading = QLabel(tr("Ghi nội dung tại quầy"))
        heading.setProperty("role", "heading")
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.guard, 1)
        below.addWidget(self.counter, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 12)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.field)
        column.addWidget(self.text, 1)
        column.addLayout(below)
        column.addWidget(self.log)
        column.addWidget(self.save)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def _look(self) -> None:
        """What cannot be kept is said while it is typed; that it is still short is no news."""
        typed = self.text.toPlainText()
        length = len(clean(typed))
        self.counter.setText(f"{number(length)}/{number(LONGEST)}")
        self.counter.setAccessibleName(tr("{0} trên {1} ký tự").format(length, LONGEST))
        problem = content_problem(typed) if length >= SHORTEST else None
        wrong = problem is not None
        self.guard.setText(
            tr_problem(problem) if problem else tr(_KEPT).format(NOTE_DAYS, ROW_MONTHS)
        )
        self.guard.setStyleSheet(f"color: {tokens.BAD};" if wrong else "")
        if self.text.property("invalid") != wrong:
            self.text.setProperty("invalid", wrong)
            repolish(self.text)
