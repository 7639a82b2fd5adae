"""One answer in a size to read aloud from, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from models.answers.library import Answer
from models.answers.query import Span
from models.answers.search import Hit
from ui.i18n import tr
from ui.pages.answers.slip_choice import SlipChoice
from ui.pages.answers.words import day_text, qt_spans, shortened, source_text
from ui.parts.pieces import button, chip, sample_chip
from ui.theme import tokens
from ui.theme.fonts import app_font

_READ_PX, _ASK_PX = 17, 19
_MOST_LINES = 3
_SHORT = 56
"""Characters of a source or a document that are shown; the rest is in the tool tip."""


class Reading(QFrame):
    """``edit_requested`` with the id of the answer that is shown; ``left`` with Esc."""

    edit_requested = Signal(str)
    show_requested = Signal(str)
    slip_requested = Signal(str)
    log_requested = Signal(str)
    save_requested = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hit: Hit | None = None
        self.setProperty("card", True)
        self.question = _Text(tr("Câu hỏi"), _ASK_PX, bold=True)
        self.answer = _Text(tr("Câu trả lời"), _READ_PX)
        self.retired = chip(tr("Hết hiệu lực"), "bad")
        self.sample = sample_chip()
        self.field = QLabel()
        self.source = QLabel()
        self.edit = button(tr("Sửa"), "quiet")
        self.show_it = _action(tr("Hiện lên màn hình"), "F10")
        self.slip = _action(tr("In phiếu"), "F11")
        self.log = _action(tr("Ghi lượt hỏi đáp"), "F12")
        self.slips = SlipChoice()
        self._up = ""
        self._build()
        self.edit.clicked.connect(self._edit)
        self.show_it.clicked.connect(self.ask_to_show)
        self.slip.clicked.connect(self.ask_for_slip)
        self.log.clicked.connect(self.ask_to_log)
        self.slips.save_requested.connect(self._save)
        self.answer.left.connect(self.left)
        self.question.left.connect(self.left)
        self.show_hit(None)

    def _build(self) -> None:
        self.question.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.log.setProperty("kind", "primary")
        for label in (self.field, self.source):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.field.setProperty("role", "small")
        self.source.setProperty("role", "muted")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.field, 1)
        top.addWidget(self.sample)
        top.addWidget(self.retired)
        top.addWidget(self.edit)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        for action in (self.show_it, self.slip, self.log):
            actions.addWidget(action, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 16, 14)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.question)
        column.addWidget(self.answer, 1)
        column.addWidget(self.source)
        column.addLayout(actions)
        column.addWidget(self.slips)

    def show_hit(self, hit: Hit | None) -> None:
        """Show an answer with its hits, or nothing."""
        self.hit = hit
        for part in (self.edit, self.show_it, self.slip, self.log, self.slips.save):
            part.setEnabled(hit is not None)
        self._tell_up()
        self.retired.setVisible(hit is not None and not hit.answer.in_force)
        self.sample.setVisible(hit is not None and hit.answer.sample)
        if hit is None:
            self.question.show_text("", ())
            self.question.fit()
            self.answer.show_text("", ())
            self.field.clear()
            self.source.clear()
            return
        found = hit.answer
        self.question.show_text(found.question, hit.question_spans)
        self.answer.show_text(found.answer, hit.answer_spans)
        self.question.fit()
        self.field.setText(found.field_name or tr("Chưa ghi lĩnh vực"))
        self.source.setText(_origin(found, _SHORT))
        self.source.setToolTip(_origin(found, len(found.source) + len(found.document)))
        self.source.setAccessibleName(self.source.toolTip())

    def show_up(self, answer_id: str) -> None:
        """Which answer stands on the public screen now; empty when none does."""
        self._up = answer_id
        self._tell_up()

    def _tell_up(self) -> None:
        up = self.hit is not None and self.hit.answer.id == self._up
        _name_action(self.show_it, tr("Thôi hiện") if up else tr("Hiện lên màn hình"), "F10")

    def _save(self) -> None:
        self._ask(self.save_requested)

    def ask_to_show(self) -> None:
        """The answer goes to the public screen."""
        self._ask(self.show_requested)

    def ask_for_slip(self) -> None:
        """The answer is printed for the visitor."""
        self._ask(self.slip_requested)

    def ask_to_log(self) -> None:
        """The answer was given: a lượt."""
        self._ask(self.log_requested)

    def _ask(self, signal: object) -> None:
        if self.hit is not None:
            signal.emit(self.hit.answer.id)  # type: ignore[attr-defined]

    def _edit(self) -> None:
        self._ask(self.edit_requested)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.question.fit()


class _Text(QTextEdit):
    """Text to read and copy, without an edge of its own until it has the focus."""

    left = Signal()

    def __init__(self, name: str, size: int, *, bold: bool = False) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        font = app_font(size)
        font.setBold(bold)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.setStyleSheet(
            "QTextEdit { background: transparent; border: 2px solid transparent; padding: 0;"
            " margin-left: -2px;"
            f" border-radius: 8px; font-size: {size}px; font-weight: {700 if bold else 400}; }}"
            f"QTextEdit:focus {{ border-color: {tokens.PRIMARY}; padding: 0; }}"
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.viewport().setContentsMargins(0, 0, 0, 0)
        self._tall = 0
        if bold:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, spans: tuple[Span, ...]) -> None:
        """Replace the text and its marks."""
        if text != self.toPlainText():
            self.setPlainText(text)
        marked = QTextCharFormat()
        marked.setBackground(QColor(tokens.WARN_WEAK))
        marked.setForeground(QColor(tokens.WARN_STRONG))
        selections = []
        for start, length in qt_spans(text, spans):
            part = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            part.cursor, part.format = cursor, marked
            selections.append(part)
        self.setExtraSelections(selections)

    def fit(self) -> None:
        """As tall as the text, up to three lines; the rest is reached by scrolling."""
        # Without a text there is nothing to keep room for, however narrow the page begins.
        wide = self.viewport().width() if self.toPlainText() else -1
        self.document().setTextWidth(wide)
        tall = min(
            int(self.document().size().height()) + 6,
            _MOST_LINES * self.fontMetrics().lineSpacing() + 6,
        )
        if tall != self._tall:
            self._tall = tall
            self.setFixedHeight(tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Its own width, not its holder's, says where the lines end.
        if self._tall and event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _origin(answer: Answer, most: int) -> str:
    """Where the answer comes from; a part longer than ``most`` loses its middle."""
    parts = (
        tr("Nguồn: {0}").format(source_text(answer, most)),
        tr("Văn bản: {0}").format(shortened(answer.document, most)) if answer.document else "",
        tr("Ngày {0}").format(day_text(answer.day)) if answer.day else "",
    )
    return " · ".join(part for part in parts if part)


def _action(text: str, key: str) -> QPushButton:
    made = QPushButton()
    made.setAutoDefault(True)
    _name_action(made, text, key)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    made.setMinimumHeight(52)
    return made


def _name_action(made: QPushButton, text: str, key: str) -> None:
    made.setText(f"{text}\n{key}")
    made.setAccessibleName(f"{text} ({key})")
