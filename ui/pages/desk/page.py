"""The desk page: nine keys, the day at a glance, the last rows."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.errors import Problem, StoreProblem
from models.log.context import LogContext, load_context
from models.log.interactions import Draft, Interaction
from models.store import settings
from models.uuid7 import uuid7
from ui.i18n import tr
from ui.pages.desk.batch.place import BatchPlace
from ui.pages.desk.controls import Controls
from ui.pages.desk.day import Day
from ui.pages.desk.held_keys import KEY_EVENTS, HeldKeys, pad_digit
from ui.pages.desk.officer_menu import OfficerChoice
from ui.pages.desk.preset_grid import PresetGrid
from ui.pages.desk.said_bar import SaidBar
from ui.pages.desk.side_panel import SidePanel
from ui.pages.desk.top_row import TopRow
from ui.pages.desk.waiting_rows import FIRST_MS, CaughtUp, WaitingRows, patience
from ui.pages.desk.words import about_row, label_of
from ui.session import Session
from ui.tab_order import in_turn
from ui.words.pcs import pc_words

if TYPE_CHECKING:
    from ui.pages.desk.attention import Attention
    from ui.pages.desk.wanted import WantedWork


_SIDES = 22


class DeskPage(QWidget):
    """Logs; everything a key press needs is in memory, so it answers at once."""

    problem = Signal(object)
    changed = Signal()
    logged = Signal()
    called = Signal(str)
    incident_requested = Signal()
    strip_requested = Signal()
    wanted_changed = Signal(object)
    """What asks for a clerk now, a Wanted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._context: LogContext | None = None
        self.unread: StoreProblem | None = None
        """Why the store could not be read last."""
        self.waiting = WaitingRows(session, self)
        self.keys = HeldKeys()
        self._wanted: WantedWork | None = None
        self._top = TopRow()
        self.status, self.strip, self.place = self._top.status, self._top.strip, self._top.place
        self.officers = OfficerChoice(session, self.place)
        self.controls = Controls()
        self.side = SidePanel(session)
        self.corrections = self.side.corrections
        self.recent = self.side.recent
        self.said = SaidBar()
        self.grid = PresetGrid()
        self.day = Day(session, self.side, self.grid)
        self.batch = BatchPlace(session, self.grid)
        self._build()
        self._wire()
        self.reload()

    def _build(self) -> None:
        centre = QVBoxLayout()
        centre.setContentsMargins(_SIDES, 14, _SIDES, 16)
        centre.setSpacing(12)
        centre.addLayout(self._top)
        centre.addWidget(self.controls)
        centre.addWidget(self.batch, 1)
        centre.addWidget(self.said)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(centre, 1)
        row.addWidget(self.side)

    def _wire(self) -> None:
        self.grid.clicked.connect(self.log)
        self.grid.keyed.connect(self._log_by_key)
        self.controls.changed.connect(self._remember_choice)
        self.controls.quantity_typed.connect(self._back_to_keys)
        self.strip.clicked.connect(self.strip_requested)
        self.place.clicked.connect(self.officers.open)
        self.officers.changed.connect(self.changed)
        self.officers.problem.connect(self.problem)
        self.officers.handed_over.connect(self.said.say_handed_over)
        for eager in (self.controls.field, self.recent):
            # These would take digits for themselves.
            eager.installEventFilter(self)
        self._wire_rows()
        self._wire_batch()
        calls = {"Ctrl+Z": self.undo, "Ctrl+E": self.side.edit_newest}
        for keys, call in {**calls, "Ctrl+B": self.toggle_handover}.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(call)
        self._minute = QTimer(self)
        self._minute.setInterval(30_000)
        self._minute.timeout.connect(self.notice_time)

    def _wire_rows(self) -> None:
        self.waiting.stored.connect(self._show_logged)
        self.waiting.refused.connect(self._say_refused)
        self.waiting.waits.connect(self._show_waiting)
        self.waiting.caught_up.connect(self._show_caught_up)
        self.corrections.changed.connect(self._after_change)
        self.corrections.said.connect(self.said.say)
        self.corrections.failed.connect(self._say_refused)
        self.corrections.problem.connect(self.problem)
        self.side.handover_requested.connect(self.toggle_handover)
        self.logged.connect(self._refresh_handover)
        self.side.told.connect(self.said.say)
        self.side.problem.connect(self.problem)
        self.said.undo_requested.connect(self.undo)
        self.said.handover_requested.connect(self.toggle_handover)
        self.said.again_requested.connect(self.waiting.try_again)

    def _wire_batch(self) -> None:
        self.controls.batch_requested.connect(self.batch.open)
        self.batch.opened.connect(self.controls.setHidden)
        self.batch.stored.connect(self._show_made_up)
        self.batch.refused.connect(self._say_refused)
        self.batch.problem.connect(self.problem)
        self.batch.key_pressed.connect(self._log_fresh_key)
        self.logged.connect(self.batch.refresh_soon)

    def is_ready(self) -> bool:
        """Whether there is a unit and an officer to log for."""
        return self._context is not None

    def has_channel(self) -> bool:
        """Whether there is a code to show: a confirmed channel."""
        return self._context is not None and self._context.channel is not None

    def reload(self) -> None:
        """Read catalogues and the day from the store again."""
        self.unread = None
        try:
            with self._session.store.read():
                self._context = load_context()
                self.waiting.context = self.corrections.context = self._context
                self.batch.context = self._context
                self._show_catalogues(self._context)
                last_visitor = settings.get(settings.LAST_VISITOR)
                self.controls.visitor.choose(last_visitor)
                self.controls.show_fields(
                    list(self._context.fields.values()), settings.get(settings.LAST_FIELD)
                )
                self.day.read()
                self._top.show_pcs(*pc_words(self._session.now()))
        except Problem as problem:
            self.unread = problem if isinstance(problem, StoreProblem) else None
            self.problem.emit(problem)
        if self._wanted is not None:
            self._wanted.look()

    def attend(self) -> None:
        """Look for what asks for a clerk; from the first time on, with every reload."""
        if self._wanted is None:
            # The page is drawn before it looks for anything.
            from ui.pages.desk.wanted import WantedWork

            self._wanted = WantedWork(self._session, self._top.title, self)
            self._top.take(self._wanted.bar)
            self._wanted.called.connect(self.called)
            self._wanted.said.connect(self.said.say)
            self._wanted.problem.connect(self.problem)
            self._wanted.incident_requested.connect(self.incident_requested)
            self._wanted.bar.shown.connect(self.wanted_changed)
        self._wanted.look()

    def tell(self) -> None:
        """Say again what is shown, for whoever listens only now."""
        self.grid.tell()
        self.said.tell()
        if self._wanted is not None:
            self.wanted_changed.emit(self._wanted.bar.wanted)

    def attention(self) -> "Attention | None":
        """What asks for a clerk, from the first look on."""
        return self._wanted.bar if self._wanted is not None else None

    def answer_call(self) -> None:
        """Somebody goes to the visitor who has called longest."""
        if self._wanted is not None:
            self._wanted.bar.answer_first()

    def show_place(self, text: str) -> None:
        """Counter and officer on shift, shown at the top right."""
        self._top.show_place(text)

    def show_status(self, level: str, text: str, tip: str = "") -> None:
        """The chip of the public screen: ``level`` is ok, warn or bad."""
        self._top.show_status(level, text, tip)

    def _show_catalogues(self, context: LogContext) -> None:
        recent = self.recent.rows
        recent.labels = {preset.code: preset.label for preset in context.presets.values()}
        recent.fields = {field.code: field.name for field in context.fields.values()}
        self.grid.show_presets(context.presets)
        first = next(iter(self.grid.buttons.values()), None)
        if first is not None:
            self.setFocusProxy(first)
        # They are made late, and stand between what is above them and what is below.
        in_turn(self.controls.batch, *self.grid.buttons.values())

    def _log_by_key(self, preset: str) -> None:
        if self.keys.fresh:
            self.log(preset)

    def log_key(self, key: int) -> None:
        """Log what key ``key`` (1 to 9) stands for."""
        preset = self.grid.code_of(key)
        if preset is not None:
            self.log(preset)

    def _log_fresh_key(self, key: int) -> None:
        if self.keys.fresh:
            self.log_key(key)

    def take_pad_key(self, event: QKeyEvent) -> bool:
        """Log by the number pad; whether the key was one of its digits."""
        digit = pad_digit(event)
        if digit and self.keys.fresh and not self.batch.is_open():
            self.log_key(digit)
        return bool(digit)

    def log(self, preset: str) -> None:
        """Store one interaction with the remembered choices and show it."""
        now = self._session.now()
        if self._context is None:
            self.reload()
        if self._context is None:
            return
        draft = Draft(
            id=uuid7(now),
            preset=preset,
            visitor=self.controls.visitor.code(),
            field=self.controls.field.currentData() or None,
            quantity=self.controls.quantity.value(),
            officer=self._context.officer,
        )
        self.waiting.log(draft)

    def _say_refused(self, problem: Problem) -> None:
        self.said.say_problem(problem, again=False)

    def _show_waiting(self, problem: StoreProblem | None) -> None:
        """One more row waits; ``problem`` of the first one."""
        self._taken_over()
        self._refresh_handover()
        self.said.say_waiting(self.waiting.presses, self.recent.rows.labels, problem)

    def _show_caught_up(self, done: CaughtUp) -> None:
        if done.stored:
            with self._session.store.read():
                self.day.read()
            self.logged.emit()
        if done.refused or not done.left:
            self.said.say_caught_up(done)
        else:
            self.said.say_waiting(self.waiting.presses, self.recent.rows.labels)
        if not done.left:
            self._remember_choice()

    def _show_logged(self, row: Interaction) -> None:
        self.day.add(row)
        self._taken_over()
        self.grid.flash(row.preset)
        recent = self.recent.rows
        words = f"{label_of(row, recent.labels)} · {about_row(row, recent.fields)}"
        self.said.say_logged(tr("Đã ghi {0}: {1}").format(row.occurred_at[11:16], words))
        self.logged.emit()

    def _taken_over(self) -> None:
        if self.controls.quantity.value() != 1:
            self.controls.quantity.setValue(1)
        if self.controls.quantity.hasFocus():
            self._back_to_keys()

    def _back_to_keys(self) -> None:
        # In the quantity the number pad types digits; everywhere else it logs.
        self.setFocus()

    def undo(self) -> None:
        """Take the last row back, be it stored or waiting."""
        press = self.waiting.take_back()
        if press is None:
            if not self.batch.take_back_zero():
                self.corrections.undo()
            return
        label = tr(self.recent.rows.labels.get(press.draft.preset, press.draft.preset))
        self.said.say(tr("Đã hoàn tác {0}: {1}").format(f"{press.at:%H:%M}", label))

    def open_editor(self, row_id: str) -> None:
        """Show a row in the side panel for correction."""
        self.corrections.open(row_id)

    def _after_change(self, row: Interaction, sentence: str) -> None:
        self.day.correct(row)
        self.said.say(sentence)
        self.logged.emit()

    def _show_made_up(self, sentence: str) -> None:
        with self._session.store.read():
            self.day.read()
        self.said.say(sentence)
        self.logged.emit()

    def toggle_handover(self) -> None:
        """Open the summary of the shift in the side panel, or close it."""
        self.side.toggle_handover(self._session, len(self.waiting.presses), self.said.former)

    def _refresh_handover(self) -> None:
        self.side.refresh_handover(len(self.waiting.presses))

    def _remember_choice(self) -> None:
        if self.waiting.presses:
            # The store is blocked; remembered when it takes rows again.
            return
        store = self._session.store
        try:
            with patience(store, FIRST_MS), store.write():
                settings.put(settings.LAST_VISITOR, self.controls.visitor.code())
                settings.put(settings.LAST_FIELD, self.controls.field.currentData() or "")
        except StoreProblem as problem:
            self.problem.emit(problem)

    def notice_time(self) -> None:
        """Another day or shift may have begun."""
        # A window that is going away may outlive its store by a moment.
        alive = not self._session.store.db.is_closed()
        if alive and self.day.is_over():
            self.reload()
        elif alive and self._wanted is not None:
            # A shift begins without anybody writing into the store.
            self._wanted.look()

    def showEvent(self, event: QShowEvent) -> None:
        self._minute.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._minute.stop()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in KEY_EVENTS:
            self.keys.note(event)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.take_pad_key(event)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.side.close_handover():
            return
        if not self.take_pad_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:
        self.side.fit(self.width())
        self._top.fit(self.width() - self.side.width() - 2 * _SIDES)
        super().resizeEvent(event)
