"""Copies on their way to a printer: a page at a time, so that logging goes on meanwhile."""

import logging
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtPrintSupport import QPrinter

from models.channels.register import ChannelNow
from models.errors import Problem
from models.handouts.batches import FAILED, Batch, new_batch, record_sent, withdraw_batch
from models.setup.desk import officer_on_shift
from models.store import settings
from ui.i18n import tr
from ui.printing.commands import content_for
from ui.printing.pdf import fitting_sheets
from ui.printing.printer import printing
from ui.session import Session

_log = logging.getLogger(__name__)


class PrintJob(QObject):
    """One job at a time. ``moved`` and ``finished`` carry a sentence, ``failed`` the problem."""

    moved = Signal(str)
    finished = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._steps: Iterator[int] | None = None
        self._batch: Batch | None = None
        self._printer: QPrinter | None = None
        self._copies = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether copies are on their way."""
        return self._steps is not None

    def start(
        self, printer: QPrinter, kind: str, edition: str, channel: ChannelNow, copies: int
    ) -> None:
        """Take a batch number and send the first page; the others follow by themselves."""
        if self.busy:
            return
        try:
            fitting_sheets(kind, content_for(self._session, channel, edition))
            officer, now = officer_on_shift().code, self._session.now()
            # The number is in the register before it stands on any paper.
            self._batch = new_batch(self._session.store, kind, channel.id, edition, officer, now)
            content = content_for(self._session, channel, edition, self._batch.number)
            self._printer, self._copies = printer, copies
            steps = printing(printer, kind, content, copies)
            next(steps)
        except Problem as problem:
            self._give_up(problem)
            return
        self._steps = steps
        self._timer.start(0)

    def _go_on(self) -> None:
        if self._steps is None:
            self._timer.stop()
            return
        try:
            done = next(self._steps)
        except StopIteration:
            self._finish()
        except Problem as problem:
            self._give_up(problem)
        else:
            self.moved.emit(tr("Đang gửi tới máy in: {0}/{1} tờ.").format(done, self._copies))

    def _finish(self) -> None:
        batch, printer = self._end()
        if batch is None or printer is None:
            return
        name = printer.printerName() or Path(printer.outputFileName()).name
        store, now = self._session.store, self._session.now()
        try:
            with store.write():
                record_sent(store, batch.id, self._copies, name, batch.officer, now)
                settings.put(settings.PRINTER, printer.printerName())
        except Problem as problem:
            self.failed.emit(problem)
            return
        self.finished.emit(
            tr("Đã gửi {0} tờ tới máy in {1}, lô {2}.").format(self._copies, name, batch.number)
        )

    def _give_up(self, problem: Problem) -> None:
        """Nothing sent: the number is free again. Half-way: it stays, marked as failed."""
        begun = self.busy
        batch, _ = self._end()
        store, now = self._session.store, self._session.now()
        try:
            if batch is not None and begun:
                record_sent(store, batch.id, 0, "", batch.officer, now, FAILED)
            elif batch is not None:
                withdraw_batch(store, batch.id)
        except Problem:
            _log.exception("a batch stays without an event")
        self.failed.emit(problem)

    def _end(self) -> tuple[Batch | None, QPrinter | None]:
        self._timer.stop()
        ended = self._batch, self._printer
        self._steps = self._batch = self._printer = None
        return ended
