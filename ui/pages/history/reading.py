"""Finds the rows of a filter in a thread of its own; the window paints and scrolls meanwhile."""

import sqlite3
import threading
import time
from array import array
from dataclasses import dataclass
from itertools import count
from typing import Any

from peewee import OperationalError
from PySide6.QtCore import Signal

from models.errors import Problem
from models.log.listing import Day, Filter, Mark, mark, walk
from models.store.opening import Store
from ui.job import Cancelled, Job

_TELL_SECONDS = 0.1
# The first rows are painted before the thread asks for the processor again.
_PAINTED_SECONDS = 0.05
_numbers = count(1)


@dataclass(frozen=True)
class Piece:
    """More numbers of rows, in the order of the list, of the reading ``number``."""

    number: int
    seqs: "array[int]"
    mark: Mark


@dataclass(frozen=True)
class All:
    """The last numbers, and what the days hold, newest first."""

    number: int
    seqs: "array[int]"
    days: tuple[Day, ...]
    mark: Mark


class Reading(Job):
    """``found`` at once with the first rows, then with more; ``done`` with the rest.

    With its own connection, in one read transaction: what is written meanwhile is not in it.
    """

    found = Signal(object)

    def __init__(self, store: Store, wanted: Filter) -> None:
        super().__init__(self._read)
        self.number = next(_numbers)
        self._store, self._filter = store, wanted
        self._connection: Any = None
        self._lock = threading.Lock()
        self._stopped = threading.Event()

    def cancel(self) -> None:
        """Give up, in the middle of a query too."""
        super().cancel()
        self._stopped.set()
        with self._lock:
            if self._connection is not None:
                self._connection.interrupt()

    def _read(self, _job: Job) -> All:
        db = self._store.db
        try:
            with self._store.own_connection(), db.atomic("DEFERRED"):
                with self._lock:
                    self._connection = db.connection()
                try:
                    return self._walk()
                finally:
                    with self._lock:
                        self._connection = None
        except (Problem, OperationalError, sqlite3.Error):
            # An interrupted query fails in the library or in the engine, wherever it is.
            if not self._wanted:
                raise Cancelled from None
            raise

    def _walk(self) -> All:
        was = mark()
        pieces = walk(self._filter)
        first = next(pieces)
        self.found.emit(Piece(self.number, first.seqs, was))
        if self._stopped.wait(_PAINTED_SECONDS):
            raise Cancelled
        seqs, sent, told = array("q"), len(first.seqs), time.monotonic()
        days: list[Day] = []
        for piece in pieces:
            if not self._wanted:
                raise Cancelled
            seqs.extend(piece.seqs)
            days += piece.days
            if len(seqs) > sent and time.monotonic() - told > _TELL_SECONDS:
                self.found.emit(Piece(self.number, seqs[sent:], was))
                sent, told = len(seqs), time.monotonic()
        return All(self.number, seqs[sent:], tuple(days), was)
