"""One answer is corrected, or marked as no longer in force; what it said before stays readable."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from models.answers.editing import Former, change_answer, former_values
from models.answers.entry import Entry
from models.answers.library import Answer
from models.errors import Refused
from models.log.context import load_fields
from models.setup import desk
from ui.i18n import N_, tr, tr_problem
from ui.pages.answers.words import day_text
from ui.parts.cards import Notice
from ui.parts.layouts import buttons, side_by_side
from ui.parts.pieces import button, field, moment_text, quiet
from ui.parts.scrolling import in_scroll
from ui.parts.telling import telling
from ui.session import Session

_KINDS = {
    "changed": N_("sửa"),
    "retired": N_("đánh dấu hết hiệu lực"),
    "restored": N_("đánh dấu còn hiệu lực"),
    "imported": N_("nhập lại từ tệp"),
}
_SHOWN = 5


class Editor(QFrame):
    """``closed`` when the answer was stored or left as it was."""

    problem = Signal(object)
    told = Signal(str)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._answer: Answer | None = None
        self.setProperty("card", True)
        self.question = _lines(64)
        self.question.setMaximumHeight(64)
        self.answer = _lines(150)
        self.field = QComboBox()
        self.field.setEditable(True)
        self.field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.source = QLineEdit()
        self.document = QLineEdit()
        self.day = QLineEdit()
        self.in_force = QCheckBox(tr("Còn hiệu lực"))
        self.save = button(tr("Lưu"), "primary")
        self.leave = button(tr("Không sửa"))
        self.notice = Notice()
        self.story = quiet("", small=True)
        self._build()
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.closed)
        self.setFocusProxy(self.question)

    def _build(self) -> None:
        heading = QLabel(tr("Sửa câu hỏi đáp"))
        heading.setProperty("role", "heading")
        self.day.setPlaceholderText(tr("23/11/2026"))
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        column.addWidget(field(tr("Câu hỏi"), self.question))
        column.addWidget(field(tr("Câu trả lời"), self.answer))
        column.addLayout(
            side_by_side(field(tr("Lĩnh vực"), self.field), field(tr("Nguồn"), self.source))
        )
        column.addLayout(
            side_by_side(
                field(tr("Văn bản"), self.document),
                field(tr("Ngày trả lời"), self.day),
                stretch=(2, 1),
            )
        )
        column.addWidget(self.in_force)
        column.addWidget(self.story)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 14, 14, 14)
        whole.setSpacing(10)
        whole.addWidget(heading)
        whole.addWidget(in_scroll(form), 1)
        whole.addWidget(self.notice)
        whole.addLayout(buttons(self.save, self.leave))

    def show_answer(self, answer: Answer) -> None:
        """Fill the form. Call inside ``store.read()``."""
        self._answer = answer
        self.notice.clear()
        self.question.setPlainText(answer.question)
        self.answer.setPlainText(answer.answer)
        self.field.clear()
        for known in load_fields():
            self.field.addItem(known.name)
        self.field.setEditText(answer.field_name)
        self.source.setText(answer.source)
        self.document.setText(answer.document)
        self.day.setText(day_text(answer.day))
        self.in_force.setChecked(answer.in_force)
        names = {person.code: person.name for person in desk.officers(active_only=False)}
        former = former_values(answer.id)
        self.story.setText("\n".join(_story_line(one, names) for one in former[:_SHOWN]))
        self.story.setVisible(bool(former))

    def _save(self) -> None:
        if self._answer is None:
            return
        wanted = Entry(
            question=self.question.toPlainText(),
            answer=self.answer.toPlainText(),
            field_name=self.field.currentText(),
            source=self.source.text(),
            document=self.document.text(),
            day=self.day.text(),
            in_force=self.in_force.isChecked(),
        )
        session = self._session
        with telling(self):
            try:
                officer = desk.officer_on_shift().code if desk.officers() else ""
                change_answer(session.store, self._answer.id, wanted, officer, session.now())
            except Refused as problem:
                self.notice.say("bad", tr_problem(problem))
                return
            self.told.emit(tr("Đã lưu. Nội dung trước đó vẫn xem được khi sửa câu này."))
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _story_line(former: Former, names: dict[str, str]) -> str:
    who = names.get(former.officer, former.officer) or tr("chương trình")
    text = " ".join(former.entry.answer.split())
    short = text if len(text) <= 120 else text[:120] + "…"
    return tr("{0}, {1} {2}. Trước đó: {3}").format(
        moment_text(former.at), who, tr(_KINDS.get(former.kind, former.kind)), short
    )


def _lines(tall: int) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setTabChangesFocus(True)
    made.setMinimumHeight(tall)
    return made
