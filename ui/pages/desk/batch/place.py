"""Where the nine cards are, or the panel for what is made up for in their place."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from models.clock import parse_day
from models.errors import Problem
from models.log.context import LogContext
from models.store import settings
from ui.i18n import tr
from ui.pages.desk.batch import words
from ui.pages.desk.waiting_rows import FIRST_MS, patience
from ui.session import Session

if TYPE_CHECKING:
    from models.log.batch import BatchDraft
    from models.log.coverage import DayState
    from models.log.zeros import Zero
    from ui.pages.desk.batch.panel import BatchPanel

OPEN_KEY = "Ctrl+T"
_SOON_MS = 400


class BatchPlace(QStackedWidget):
    """Makes the panel when it is wanted first, and stores what it emits."""

    opened = Signal(bool)
    """The panel came, or went."""
    stored = Signal(str)
    """Something was stored; the sentence about it."""
    refused = Signal(object)
    problem = Signal(object)
    key_pressed = Signal(int)

    def __init__(self, session: Session, cards: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._cards = session, cards
        self.context: LogContext | None = None
        self.panel: BatchPanel | None = None
        self._last_zero: Zero | None = None
        self.addWidget(cards)
        key = QShortcut(QKeySequence(OPEN_KEY), self)
        key.setAutoRepeat(False)
        key.activated.connect(self.toggle)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._look_again)

    def is_open(self) -> bool:
        """Whether the panel is shown: then digits are typed, not logged."""
        return self.panel is not None and self.currentWidget() is self.panel

    def toggle(self) -> None:
        """Open the panel, or close it."""
        if self.is_open():
            self.close_panel()
        else:
            self.open()

    def open(self, day: date | None = None, shift: str | None = None) -> None:
        """Open the panel: with what was typed, with this shift, else with the newest gap."""
        if self.context is None:
            return
        panel = self._made()
        try:
            with self._session.store.read():
                fresh = panel.is_empty()
                panel.show_choices(self.context, self._session.now())
                if fresh:
                    visitor, field = settings.LAST_VISITOR, settings.LAST_FIELD
                    now = self._session.now()
                    panel.begin(settings.get(visitor), settings.get(field), now)
                self._show(panel, fresh, day, shift)
        except Problem as problem:
            self.problem.emit(problem)
            return
        self.setCurrentWidget(panel)
        self.opened.emit(True)
        panel.setFocus()

    def close_panel(self) -> bool:
        """Back to the cards; what was typed stays. Whether the panel was open."""
        if not self.is_open() or self.panel is None:
            return False
        inside = self.panel.isAncestorOf(QApplication.focusWidget() or self)
        self.setCurrentWidget(self._cards)
        self.opened.emit(False)
        if inside:
            self._cards.setFocus()
        return True

    def refresh_soon(self) -> None:
        """The log has changed: the strip may show something else, but no press waits for it."""
        self._last_zero = None
        if self.is_open():
            self._soon.start()

    def take_back_zero(self) -> bool:
        """Withdraw a zero that was the last thing confirmed here; whether it was."""
        zero, self._last_zero = self._last_zero, None
        if zero is None:
            return False
        self._withdraw(zero.id)
        return True

    def _made(self) -> "BatchPanel":
        if self.panel is None:
            # Most days have nothing to make up for.
            from ui.pages.desk.batch.panel import BatchPanel

            self.panel = BatchPanel()
            self.addWidget(self.panel)
            self.panel.day_wanted.connect(self._show_day)
            self.panel.batch_wanted.connect(self._store)
            self.panel.zero_wanted.connect(self._confirm)
            self.panel.withdraw_wanted.connect(self._withdraw)
            self.panel.closed.connect(self.close_panel)
            self.panel.key_pressed.connect(self.key_pressed)
        return self.panel

    def _show(self, panel: "BatchPanel", fresh: bool, day: date | None, shift: str | None) -> None:
        # Loaded with the panel, as everything here that stores.
        from models.log.coverage import last_days, last_shift_before, newest_gap

        assert self.context is not None
        now = self._session.now()
        days = last_days(self.context.shifts, self.context.days, now)
        panel.show_strip(days)
        if day is None and fresh:
            found = newest_gap(days) or last_shift_before(days, now.date())
            day, shift = found or (now.date(), None)
        panel.show_day(self._state(day or panel.chosen_day()), shift)

    def _state(self, day: date) -> "DayState":
        from models.log.coverage import day_state

        assert self.context is not None
        return day_state(day, self.context.shifts, self.context.days, self._session.now())

    def _show_day(self, day: date) -> None:
        if self.panel is None or self.context is None:
            return
        try:
            with self._session.store.read():
                self.panel.show_day(self._state(day))
        except Problem as problem:
            self.problem.emit(problem)

    def _look_again(self) -> None:
        if not self.is_open() or self.panel is None or self._session.store.db.is_closed():
            return
        try:
            with self._session.store.read():
                self._show(self.panel, False, None, None)
        except Problem as problem:
            self.problem.emit(problem)

    def _store(self, draft: "BatchDraft") -> None:
        from models.log.batch import log_batch

        context, store = self.context, self._session.store
        if context is None or self.panel is None:
            return
        try:
            with patience(store, FIRST_MS):
                rows = log_batch(store, context, draft, self._session.now())
        except Problem as problem:
            self.refused.emit(problem)
            return
        self.panel.done()
        total = sum(row.quantity for row in rows)
        said = tr("Đã ghi bù {0} lượt cho {1}.").format(total, self._shift_words(draft))
        self._finish(said)

    def _confirm(self, day: date, shift: str, reason: str) -> None:
        from models.log.zeros import confirm_zero

        context, store = self.context, self._session.store
        if context is None:
            return
        try:
            with patience(store, FIRST_MS):
                now = self._session.now()
                zero = confirm_zero(store, context, day, shift, reason, context.officer, now)
        except Problem as problem:
            self.refused.emit(problem)
            return
        said = tr("Đã xác nhận không có lượt: {0}.").format(self._words(day, shift))
        self._finish(said)
        self._last_zero = zero

    def _withdraw(self, zero_id: str) -> None:
        from models.log.zeros import withdraw_zero

        context, store = self.context, self._session.store
        if context is None:
            return
        try:
            with patience(store, FIRST_MS):
                zero = withdraw_zero(store, zero_id, context.officer, self._session.now())
        except Problem as problem:
            self.refused.emit(problem)
            return
        said = tr("Đã bỏ xác nhận không có lượt: {0}.")
        self._finish(said.format(self._words(parse_day(zero.day), zero.shift)))

    def _finish(self, said: str) -> None:
        # An open panel takes the digits of the number pad: nobody may press them unheard.
        self.close_panel()
        self.stored.emit(said)

    def _shift_words(self, draft: "BatchDraft") -> str:
        if draft.at is not None:
            extra = tr("giờ tăng cường {0} {1}")
            return extra.format(f"{draft.at:%H:%M}", words.day_words(draft.day))
        return self._words(draft.day, draft.shift)

    def _words(self, day: date, code: str) -> str:
        shifts = self.context.shifts if self.context is not None else ()
        name = next((words.shift_name(one) for one in shifts if one.code == code), code)
        return tr("ca {0} {1}").format(name, words.day_words(day))
