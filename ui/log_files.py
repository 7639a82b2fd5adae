"""Log files that stay small: turned over at start, when nobody else in this process writes."""

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

LARGEST = 1_000_000
KEPT = 5
MOST_ALIKE, ALIKE_SECONDS, MOST_KEYS = 5, 3600.0, 200


class Repeats(logging.Filter):
    """Lets a warning through five times an hour: what fails four times a second, in a screen that
    runs for months, must not fill the disk. The next one let through says how many were not."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._seconds = seconds
        self._seen: dict[tuple[str, str, str], tuple[float, int]] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno < logging.WARNING:
            return True
        now, said = self._seconds(), record.getMessage()
        key = (record.name, said, repr(record.exc_info[1]) if record.exc_info else "")
        began, count = self._seen.pop(key, (now, 0))
        if now - began >= ALIKE_SECONDS:
            if count > MOST_ALIKE:
                record.msg, record.args = f"{said} ({count - MOST_ALIKE} more like it)", ()
            began, count = now, 0
        if len(self._seen) >= MOST_KEYS:
            self._seen.pop(next(iter(self._seen)))
        self._seen[key] = (began, count + 1)
        return count < MOST_ALIKE


def open_logs(folder: Path) -> tuple[logging.Handler, TextIO | None]:
    """The log and the file for crashes; without them the program still does its work."""
    try:
        turn_over(folder / "quay.log")
        handler = logging.FileHandler(folder / "quay.log", encoding="utf-8")
        handler.addFilter(Repeats())
        return handler, (folder / "crash.log").open("a", encoding="utf-8")
    except OSError:
        return logging.NullHandler(), None


def turn_over(file: Path) -> None:
    """``quay.log`` over 1 MB becomes ``quay.log.1`` and so on; the oldest goes.

    Another process may hold the file on Windows: then it is turned over another day.
    """
    if not file.exists() or file.stat().st_size < LARGEST:
        return
    try:
        for place in range(KEPT - 1, 0, -1):
            older = file.with_name(f"{file.name}.{place}")
            if older.exists():
                older.replace(file.with_name(f"{file.name}.{place + 1}"))
        file.replace(file.with_name(f"{file.name}.1"))
    except PermissionError:
        return
