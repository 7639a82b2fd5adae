"""Log files that stay small: turned over at start, when nobody else in this process writes."""

from pathlib import Path

LARGEST = 1_000_000
KEPT = 5


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
