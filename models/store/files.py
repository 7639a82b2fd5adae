"""Files that appear whole or not at all, and stay after a power cut."""

import errno
import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

# ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows, next to what POSIX says.
_FULL_WINDOWS = (39, 112)
_FULL = (errno.ENOSPC, errno.EDQUOT)


def is_disk_full(error: OSError) -> bool:
    """Whether a write failed for want of room."""
    return error.errno in _FULL or getattr(error, "winerror", None) in _FULL_WINDOWS


def keep_private(path: Path) -> None:
    """An empty file that only this user reads, or none of all others for one that is there: the
    store and its copies hold the unit's private key.

    An administrator may have let a group in. Windows has no such bits: there it is the folder of
    the user. Errors are left to whoever opens the file.
    """
    with suppress(OSError):
        if not path.exists():
            path.touch(mode=0o600)
        mode = path.stat().st_mode
        if mode & 0o007:
            path.chmod(mode & 0o770)


def replace_durably(part: Path, target: Path) -> None:
    """Give a finished file its name: its bytes and the folder's entry are on the disk after."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    if sys.platform != "win32":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def write_durably(path: Path, data: bytes) -> None:
    """Write a file that others may read, beside its place first.

    Raises OSError; nothing half written remains then.
    """
    handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        # mkstemp makes files private; what is handed over is read by others.
        temporary.chmod(0o644)
        replace_durably(temporary, path)
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        raise
