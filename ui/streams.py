"""Standard output and standard error, whatever a terminal or a window without one makes of them."""

import os
import sys
from pathlib import Path

_kept_open: list[object] = []


def use_utf8() -> None:
    """Write UTF-8; without streams writing is harmless."""
    if sys.stdout is None or sys.stderr is None:
        # A windowed program on Windows has no streams.
        nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
        _kept_open.append(nowhere)
        sys.stdout = sys.stdout or nowhere
        sys.stderr = sys.stderr or nowhere
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
