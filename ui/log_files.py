"""Log files that stay small: turned over at start, when nobody else in this process writes."""

import logging
from pathlib import Path
from typing import TextIO

LARGEST = 1_000_000
KEPT = 5


def open_logs(folder: Path) -> tuple[logging.Handler, TextIO | None]:
    """The log and the file for crashes; without them the program still does its work."""
    try:
        turn_over(folder / "quay.log")
        handler = logging.FileHandler(folder / "quay.log", encoding="utf-8")
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
