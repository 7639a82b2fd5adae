"""Beside the table: the chosen row with its life, corrected or voided where its week is open."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QVBoxLayout, QWidget

from models.errors import Problem
from models.log.choices import Choices
from models.log.details import Details, read_details
from models.log.interactions import HistoryLine, Interaction
from models.log.listing import Listed
from ui.i18n import tr
from ui.pages.desk.corrections import Corrections
from ui.pages.desk.edit_panel import EditPanel
from ui.pages.history.facts import Facts
from ui.pages.history.offered import offered
from ui.pages.history.void_form import VoidForm
from ui.parts.cards import Notice
from ui.parts.layouts import buttons
from ui.parts.pieces import button
from ui.parts.scrolling import in_scroll
from ui.session import Session

# While an arrow key is held rows fly by: the one where it stops is read.
_SOON_MS = 60


class Detail(QFrame):
    """``changed`` with the row as it is now and the sentence about it."""

    changed = Signal(object, str)
    problem = Signal(object)
    left = Signal()
    """The form was closed: back to the table."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._session = session
        self._listed: Listed | None = None
        self._details: Details | None = None
        self._choices = Choices((), (), ())
        self.corrections = Corrections(session, self)
        self.facts, self.notice, self.void_form = Facts(), Notice(), VoidForm()
        self.edit_button = button(tr("Sửa"))
        self.edit_button.setToolTip(tr("Sửa lượt này (Ctrl+E)"))
        self.void_button = button(tr("Hủy lượt"), "danger")
        self.editor = EditPanel()
        self._none = QLabel(tr("Chọn một lượt trong bảng để xem đầy đủ."))
        self._build()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._wire()
        self.show_row(None)

    def _build(self) -> None:
        self._none.setProperty("role", "muted")
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(in_scroll(self.facts), 1)
        column.addWidget(self.notice)
        column.addWidget(self.void_form)
        column.addLayout(buttons(self.edit_button, self.void_button))
        self._stack = QStackedWidget()
        holder = QVBoxLayout(self)
        holder.setContentsMargins(16, 14, 12, 14)
        # First into its place: a stack shows its first page at once, else as a window.
        holder.addWidget(self._stack)
        for page in (self._none, self._shown, self.editor):
            self._stack.addWidget(page)

    def _wire(self) -> None:
        self._soon.timeout.connect(self.refresh)
        self.edit_button.clicked.connect(self.edit)
        self.void_button.clicked.connect(self._open_void)
        self.void_form.closed.connect(self._close_void)
        self.void_form.void_requested.connect(self._void)
        self.editor.save_requested.connect(self.corrections.save)
        self.editor.void_requested.connect(self.corrections.void)
        self.editor.procedures_wanted.connect(self.corrections.find_procedures)
        self.editor.closed.connect(self._leave)
        self.corrections.procedures.connect(self.editor.procedure.offer)
        self.corrections.found.connect(self._show_editor)
        self.corrections.finished.connect(self._leave)
        self.corrections.changed.connect(self.changed)
        self.corrections.failed.connect(self.problem)
        self.corrections.problem.connect(self.problem)

    def know(self, choices: Choices) -> None:
        """Names for codes."""
        self._choices = choices

    def show_row(self, listed: Listed | None) -> None:
        """Show a row soon; what is being typed about another one stays until it is closed."""
        self._listed = listed
        if self.is_typing():
            return
        if listed is None:
            self._soon.stop()
            self._details = None
            self._stack.setCurrentWidget(self._none)
        else:
            self._soon.start()

    def refresh(self) -> None:
        """Read the chosen row again."""
        self._soon.stop()
        # A window that closes may be asked once more by the timer, when the store is closed.
        closed = self._session.store.db.is_closed()
        if self._listed is None or closed or self.is_typing():
            return
        try:
            with self._session.store.read():
                self._details = read_details(self._listed.row.id)
        except Problem as problem:
            self._details = None
            self._stack.setCurrentWidget(self._none)
            self.problem.emit(problem)
            return
        self.facts.show_details(self._details, self._choices, self._listed.edited)
        self._show_what_can_be_done(self._details)
        self._stack.setCurrentWidget(self._shown)

    def details(self) -> Details | None:
        """What is shown."""
        return self._details

    def is_typing(self) -> bool:
        """Whether a form is open."""
        return self._stack.currentWidget() is self.editor or self.void_form.isVisibleTo(self)

    def edit(self) -> None:
        """Open the form for the chosen row, where it can be corrected."""
        if self._soon.isActive() or self._details is None:
            self.refresh()
        if self._details is not None and self.edit_button.isVisibleTo(self._shown):
            self.void_form.hide()
            self.corrections.open(self._details.row.id)

    def close_form(self) -> bool:
        """Close the form; whether one was open."""
        if not self.is_typing():
            return False
        self._leave()
        return True

    def _show_what_can_be_done(self, details: Details) -> None:
        open_ = details.closed is None
        here = open_ and details.row.voided_at is None
        for control in (self.edit_button, self.void_button):
            control.setVisible(here)
        if details.closed is not None:
            sentence = tr("Tuần {0} đã chốt nên không sửa hay hủy lượt này được.")
            self.notice.say("info", sentence.format(details.closed))
        else:
            self.notice.clear()

    def _show_editor(
        self, row: Interaction, story: list[HistoryLine], people: dict[str, str]
    ) -> None:
        context = self.corrections.context
        if context is not None:
            presets, fields = offered(row, context, self._choices)
            self.editor.show_row(row, story, presets, fields, people)
            self._stack.setCurrentWidget(self.editor)
            self.editor.preset.setFocus()

    def _open_void(self) -> None:
        self.edit_button.hide()
        self.void_button.hide()
        self.void_form.begin()

    def _close_void(self) -> None:
        self._leave()

    def _void(self, reason: str) -> None:
        if self._details is not None:
            self.corrections.void(self._details.row.id, reason)

    def _leave(self) -> None:
        self.void_form.hide()
        self._stack.setCurrentWidget(self._shown)
        self.refresh()
        self.left.emit()
