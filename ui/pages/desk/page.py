"""The desk page: nine keys, the day at a glance, the last rows."""

import logging
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.clock import day_of
from models.errors import Problem, StoreProblem
from models.log import interactions as log
from models.log.context import LogContext, load_context
from models.log.interactions import Draft, Interaction
from models.log.listing import Filter, list_interactions
from models.log.tally import FOLLOWED, INTRODUCED, Tally, tally
from models.store import settings
from models.uuid7 import uuid7
from ui.i18n import tr, tr_problem
from ui.pages.desk.controls import Controls
from ui.pages.desk.held_keys import KEY_EVENTS, HeldKeys, pad_digit
from ui.pages.desk.preset_button import PresetButton
from ui.pages.desk.recent_list import MOST
from ui.pages.desk.said_bar import SaidBar
from ui.pages.desk.side_panel import SidePanel
from ui.pages.desk.words import about_row, label_of
from ui.session import Session

_log = logging.getLogger(__name__)


class DeskPage(QWidget):
    """Logs; everything a key press needs is in memory, so it answers at once."""

    problem = Signal(object)
    officer_menu_requested = Signal()
    logged = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._context: LogContext | None = None
        self._tally: Tally = tally(session.now())
        self._unsaved: list[Draft] = []
        self.keys = HeldKeys()
        self._buttons: dict[str, PresetButton] = {}
        self.status = QLabel()
        self.place = QPushButton()
        self.controls = Controls()
        self.side = SidePanel()
        self.recent = self.side.recent
        self.said = SaidBar()
        self._grid = QGridLayout()
        self._build()
        self._wire()
        self.reload()

    def _build(self) -> None:
        title = QLabel(tr("Ghi lượt tiếp"))
        title.setProperty("role", "title")
        self.place.setProperty("kind", "quiet")
        self.place.setAccessibleName(tr("Quầy và cán bộ đang trực"))
        top = QHBoxLayout()
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self.status)
        top.addWidget(self.place)
        self._grid.setSpacing(12)
        centre = QVBoxLayout()
        centre.setContentsMargins(22, 14, 22, 16)
        centre.setSpacing(12)
        centre.addLayout(top)
        centre.addWidget(self.controls)
        centre.addLayout(self._grid, 1)
        centre.addWidget(self.said)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(centre, 1)
        row.addWidget(self.side)

    def _wire(self) -> None:
        self.controls.changed.connect(self._remember_choice)
        self.controls.quantity_typed.connect(self._back_to_keys)
        self.place.clicked.connect(self.officer_menu_requested)
        for eager in (self.controls.field, self.recent):
            # These would take digits for themselves.
            eager.installEventFilter(self)
        self.side.edit_requested.connect(self.open_editor)
        self.side.save_requested.connect(self._save_edit)
        self.side.void_requested.connect(self._void)
        self.said.undo_requested.connect(self.undo)
        self.said.again_requested.connect(self._log_again)
        undo = QShortcut(QKeySequence.StandardKey.Undo, self)
        undo.setAutoRepeat(False)
        undo.activated.connect(self.undo)
        edit = QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_E), self)
        edit.activated.connect(self.side.edit_newest)
        self._minute = QTimer(self)
        self._minute.setInterval(30_000)
        self._minute.timeout.connect(self._notice_new_day)

    def is_ready(self) -> bool:
        """Whether there is a unit and an officer to log for."""
        return self._context is not None

    def reload(self) -> None:
        """Read catalogues and the day from the store again."""
        try:
            with self._session.store.read():
                self._context = load_context()
                self._show_buttons(self._context)
                last_visitor = settings.get(settings.LAST_VISITOR)
                self.controls.visitor.choose(last_visitor)
                self.controls.show_fields(
                    list(self._context.fields.values()), settings.get(settings.LAST_FIELD)
                )
                self._reload_day()
        except Problem as problem:
            self.problem.emit(problem)

    def show_place(self, text: str) -> None:
        """Counter and officer on shift, shown at the top right."""
        self.place.setText(text)

    def show_status(self, level: str, text: str, tip: str = "") -> None:
        """The chip of the public screen: ``level`` is ok, warn or bad."""
        if self.status.property("chip") != level:
            self.status.setProperty("chip", level)
            self.status.style().polish(self.status)
        self.status.setText(text)
        self.status.setToolTip(tip)
        self.status.setVisible(bool(text))

    def _show_buttons(self, context: LogContext) -> None:
        recent = self.recent.rows
        recent.labels = {preset.code: preset.label for preset in context.presets.values()}
        recent.fields = {field.code: field.name for field in context.fields.values()}
        if {code: b.preset for code, b in self._buttons.items()} == context.presets:
            return
        for button in self._buttons.values():
            button.deleteLater()
        self._buttons = {}
        for place, preset in enumerate(context.presets.values()):
            button = PresetButton(preset)
            button.clicked.connect(self._log_clicked)
            self._add_keys(button)
            self._grid.addWidget(button, place // 3, place % 3)
            self._buttons[preset.code] = button
            if place == 0:
                self.setFocusProxy(button)

    def _add_keys(self, button: PresetButton) -> None:
        shortcut = QShortcut(QKeySequence(f"F{button.preset.key}"), button)
        shortcut.setAutoRepeat(False)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self._log_by_key)

    def _log_by_key(self) -> None:
        button = self.sender().parent()
        if isinstance(button, PresetButton) and self.keys.fresh:
            self.log(button.preset.code)

    def log_key(self, key: int) -> None:
        """Log what key ``key`` (1 to 9) stands for."""
        for button in self._buttons.values():
            if button.preset.key == key:
                self.log(button.preset.code)

    def take_pad_key(self, event: QKeyEvent) -> bool:
        """Log by the number pad; whether the key was one of its digits."""
        digit = pad_digit(event)
        if digit and self.keys.fresh:
            self.log_key(digit)
        return bool(digit)

    def _reload_day(self) -> None:
        now = self._session.now()
        self._tally = tally(now)
        today = Filter(first=day_of(now), last=day_of(now), voided=True)
        self.recent.rows.show(list(list_interactions(today, limit=MOST).rows))
        self._show_tally()

    def _show_tally(self) -> None:
        self.side.today.show_tally(self._tally, self._session.now().hour)
        for code, button in self._buttons.items():
            button.set_count(self._tally.by_preset.get(code, 0))
        self.side.show_emptiness()

    def _log_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, PresetButton):
            self.log(button.preset.code)

    def log(self, preset: str) -> None:
        """Store one interaction with the remembered choices and show it."""
        now = self._session.now()
        draft = Draft(
            id=uuid7(now),
            preset=preset,
            visitor=self.controls.visitor.code(),
            field=self.controls.field.currentData() or None,
            quantity=self.controls.quantity.value(),
        )
        self._store(draft)

    def _log_again(self) -> None:
        waiting, self._unsaved = self._unsaved, []
        for draft in waiting:
            self._store(draft)

    def _store(self, draft: Draft) -> None:
        if self._context is None:
            self.reload()
        if self._context is None:
            return
        try:
            row = log.log_interaction(
                self._session.store, self._context, draft, self._session.now()
            )
        except StoreProblem as problem:
            self._unsaved.append(draft)
            self._say_unsaved(problem)
            return
        except Problem as problem:
            self.said.say_problem(problem, again=False)
            return
        self._show_logged(row)
        if self._unsaved:
            # The store takes rows again: what waited goes first thing.
            self._log_again()

    def _say_unsaved(self, problem: StoreProblem) -> None:
        _log.warning("rows waiting for the store: %s (%s)", len(self._unsaved), problem.code)
        names = ", ".join(tr(self.recent.rows.labels[d.preset]) for d in self._unsaved[-3:])
        waiting = tr("{0} lượt chưa ghi được: {1}.").format(len(self._unsaved), names)
        self.said.say_waiting(f"{waiting} {tr_problem(problem)}")

    def _show_logged(self, row: Interaction) -> None:
        self._count(row)
        self.recent.rows.put_first(row)
        self.controls.quantity.setValue(1)
        if self.controls.quantity.hasFocus():
            self._back_to_keys()
        button = self._buttons.get(row.preset)
        if button is not None:
            button.flash()
        self._show_tally()
        recent = self.recent.rows
        words = f"{label_of(row, recent.labels)} · {about_row(row, recent.fields)}"
        self.said.say_logged(tr("Đã ghi {0}: {1}").format(row.occurred_at[11:16], words))
        self.logged.emit()

    def _back_to_keys(self) -> None:
        # In the quantity the number pad types digits; everywhere else it logs.
        self.setFocus()

    def _count(self, row: Interaction) -> None:
        seen = self._tally
        if seen.day.isoformat() != row.occurred_at[:10]:
            self._reload_day()
            return
        hours = list(seen.by_hour)
        hours[int(row.occurred_at[11:13])] += row.quantity
        presets = dict(seen.by_preset)
        presets[row.preset] = presets.get(row.preset, 0) + row.quantity
        self._tally = replace(
            seen,
            total=seen.total + row.quantity,
            followed=seen.followed + (row.quantity if row.outcome == FOLLOWED else 0),
            introduced=seen.introduced + (row.quantity if row.activity in INTRODUCED else 0),
            by_preset=presets,
            by_hour=tuple(hours),
        )

    def undo(self) -> None:
        """Take the last row back."""
        if self._context is None:
            return
        try:
            row = log.undo_last(
                self._session.store,
                self._context.officer,
                self._context.counter,
                self._session.now(),
            )
        except Problem as problem:
            self.said.say_problem(problem, again=False)
            return
        if row is None:
            self.said.say(tr("Không có lượt nào trong 10 phút qua để hoàn tác."))
            return
        self._after_change(row)
        self.said.say(
            tr("Đã hoàn tác {0}: {1}").format(
                row.occurred_at[11:16], label_of(row, self.recent.rows.labels)
            )
        )

    def open_editor(self, row_id: str) -> None:
        """Show a row in the side panel for correction."""
        if self._context is None:
            return
        try:
            row = log.find_interaction(row_id)
            story = log.history(row_id)
        except Problem as problem:
            self.problem.emit(problem)
            return
        self.side.show_editor(row, story, self._context)

    def _save_edit(self, row_id: str, changes: dict[str, Any], reason: str) -> None:
        context = self._context
        if context is None:
            return
        try:
            row = log.edit_interaction(
                self._session.store,
                context,
                row_id,
                changes,
                context.officer,
                reason,
                self._session.now(),
            )
        except Problem as problem:
            self.said.say_problem(problem, again=False)
            return
        self._after_change(row)
        self.side.close_editor()
        self.said.say(tr("Đã lưu sửa đổi của lượt {0}.").format(row.occurred_at[11:16]))

    def _void(self, row_id: str, reason: str) -> None:
        if self._context is None:
            return
        try:
            row = log.void_interaction(
                self._session.store, row_id, self._context.officer, reason, self._session.now()
            )
        except Problem as problem:
            self.said.say_problem(problem, again=False)
            return
        self._after_change(row)
        self.side.close_editor()
        self.said.say(tr("Đã hủy lượt {0}.").format(row.occurred_at[11:16]))

    def _after_change(self, row: Interaction) -> None:
        self.recent.rows.replace(row)
        self._tally = tally(self._session.now())
        self._show_tally()
        self.logged.emit()

    def _remember_choice(self) -> None:
        try:
            with self._session.store.write():
                settings.put(settings.LAST_VISITOR, self.controls.visitor.code())
                settings.put(settings.LAST_FIELD, self.controls.field.currentData() or "")
        except StoreProblem as problem:
            self.problem.emit(problem)

    def _notice_new_day(self) -> None:
        # A window that is going away may outlive its store by a moment.
        alive = not self._session.store.db.is_closed()
        if alive and day_of(self._session.now()) != self._tally.day:
            self.reload()

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
        if not self.take_pad_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:
        self.side.fit(self.width())
        super().resizeEvent(event)
