"""The proof of display: sessions of one code on one screen, kept in the store (product K10)."""

import logging
from datetime import datetime

from PySide6.QtCore import QElapsedTimer

from models.clock import day_of
from models.display import sessions
from models.errors import StoreProblem
from models.store.opening import Store

NOTE_MS = 60_000
_log = logging.getLogger(__name__)


class ProofLog:
    """Told four times a second what is shown; writes once a minute and at every change.

    What a locked store refuses is kept and written with the next note.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._id = ""
        self._key: tuple[str, ...] = ()
        self._passed = self._failed = 0
        self._shown_ms = 0
        self._since, self._noted = QElapsedTimer(), QElapsedTimer()

    def follow(
        self, now: datetime, screen: str, fingerprint: str, content: str, shown: bool
    ) -> None:
        """``shown``: the pages can be seen now; a red page, standby and a hidden window cannot."""
        key = (screen, fingerprint, content, day_of(now).isoformat())
        if self._id and key != self._key:
            self.end(now, "changed")
        if self._id:
            self._count(shown)
        elif shown:
            self._begin(key, now)
        if self._id and self._noted.hasExpired(NOTE_MS):
            self._note(now)

    def looked(self, right: bool) -> None:
        """One self-check more."""
        self._passed += right
        self._failed += not right

    def end(self, now: datetime, reason: str) -> None:
        """Close the session, if there is one."""
        if not self._id:
            return
        self._count(False)
        counts = (self._shown_ms // 1000, self._passed, self._failed)
        try:
            sessions.end(self._store, self._id, now, *counts, reason)
        except StoreProblem as problem:
            # The next start closes it with what was noted last.
            _log.warning("session not closed: %s", problem.code)
        self._id = ""
        self._passed = self._failed = self._shown_ms = 0
        self._since.invalidate()

    def _begin(self, key: tuple[str, ...], now: datetime) -> None:
        try:
            self._id = sessions.begin(self._store, key[0], key[1], key[2], now)
        except StoreProblem as problem:
            _log.warning("session not begun: %s", problem.code)
            return
        self._key = key
        self._since.start()
        self._noted.start()

    def _count(self, shown: bool) -> None:
        if self._since.isValid():
            self._shown_ms += self._since.restart()
        elif shown:
            self._since.start()
        if not shown:
            self._since.invalidate()

    def _note(self, now: datetime) -> None:
        counts = (self._shown_ms // 1000, self._passed, self._failed)
        try:
            sessions.note(self._store, self._id, now, *counts)
        except StoreProblem as problem:
            _log.warning("session not noted: %s", problem.code)
        self._noted.start()
