"""What the desk changes of rows that are stored: the last one taken back, edits, voids."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from models.errors import Problem
from models.log import interactions as log
from models.log.batch_rows import rows_of_batch
from models.log.context import LogContext
from models.log.interactions import Interaction
from models.log.procedures import find_procedures
from models.log.undo import undo_last
from models.setup import desk
from ui.i18n import tr
from ui.pages.desk.waiting_rows import FIRST_MS, patience
from ui.pages.desk.words import label_of
from ui.session import Session


class Corrections(QObject):
    """One durable change at a time, made by the officer on shift."""

    found = Signal(object, object, object)
    """A row, its history, the names of officers by code."""
    changed = Signal(object, str)
    """The row as it is now, and the sentence about it."""
    finished = Signal()
    """What the form wanted is done."""
    procedures = Signal(list)
    """ProcedureNow that were asked for."""
    said = Signal(str)
    failed = Signal(object)
    problem = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.context: LogContext | None = None

    def open(self, row_id: str) -> None:
        """Read a row with its life."""
        try:
            with self._session.store.read():
                row = log.find_interaction(row_id)
                story = log.history(row_id)
                names = {person.code: person.name for person in desk.officers(active_only=False)}
        except Problem as problem:
            self.problem.emit(problem)
            return
        self.found.emit(row, story, names)

    def find_procedures(self, text: str) -> None:
        """Look for procedures by code or words."""
        try:
            with self._session.store.read():
                found = find_procedures(text)
        except Problem as problem:
            self.problem.emit(problem)
            return
        self.procedures.emit(found)

    def save(self, row_id: str, changes: dict[str, Any], reason: str) -> None:
        """Correct a row."""
        context, store = self.context, self._session.store
        if context is None:
            return
        try:
            with patience(store, FIRST_MS):
                row = log.edit_interaction(
                    store, context, row_id, changes, context.officer, reason, self._session.now()
                )
        except Problem as problem:
            self.failed.emit(problem)
            return
        self._done(row, tr("Đã lưu sửa đổi của lượt {0}."))

    def void(self, row_id: str, reason: str) -> None:
        """Cancel a row."""
        context, store = self.context, self._session.store
        if context is None:
            return
        try:
            with patience(store, FIRST_MS):
                row = log.void_interaction(
                    store, row_id, context.officer, reason, self._session.now()
                )
        except Problem as problem:
            self.failed.emit(problem)
            return
        self._done(row, tr("Đã hủy lượt {0}."))

    def undo(self) -> None:
        """Take the last row back."""
        context, store = self.context, self._session.store
        if context is None:
            return
        try:
            with patience(store, FIRST_MS):
                row = undo_last(store, context.officer, context.counter, self._session.now())
        except Problem as problem:
            self.failed.emit(problem)
            return
        if row is None:
            self.said.emit(tr("Không có lượt nào trong 10 phút qua để hoàn tác."))
            return
        together = rows_of_batch(row.id)
        if len(together) > 1:
            sentence = tr("Đã hoàn tác ghi bù {0} lượt.").format(sum(r.quantity for r in together))
            for one in together:
                self.changed.emit(one, sentence)
            return
        labels = {preset.code: preset.label for preset in context.presets.values()}
        sentence = tr("Đã hoàn tác {0}: {1}")
        self.changed.emit(row, sentence.format(row.occurred_at[11:16], label_of(row, labels)))

    def _done(self, row: Interaction, sentence: str) -> None:
        self.changed.emit(row, sentence.format(row.occurred_at[11:16]))
        self.finished.emit()
