"""Files that appear whole or not at all, and stay after a power cut."""

import errno
import os
import shutil
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

# ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows, next to what POSIX says.
_FULL_WINDOWS = (39, 112)
_FULL = (errno.ENOSPC, errno.EDQUOT)
_LEFT = 3_600.0
"""Seconds after which a folder of work is nobody's any more: no export takes a minute."""


def is_disk_full(error: OSError) -> bool:
    """Whether a write failed for want of room."""
    return error.errno in _FULL or getattr(error, "winerror", None) in _FULL_WINDOWS


def is_file(path: Path) -> bool:
    """Whether there is a file that can be asked about; no pipe, no device. A name that the system
    cannot even look for, or a folder that lets nobody in, is none."""
    try:
        return path.is_file()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """The same of a folder."""
    try:
        return path.is_dir()
    except OSError:
        return False


def name_text(name: str) -> str:
    """A file's name as text that can be kept and shown: what is no letter in it is a ``?``."""
    return name.encode("utf-8", "replace").decode("utf-8")


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


def forget_left(folder: Path, prefix: str) -> None:
    """Remove the folders of this prefix that a run left there which was killed: those that nobody
    touched for an hour. One that runs still, here or on another PC, keeps its own."""
    with suppress(OSError):
        for left in folder.glob(f"{prefix}*"):
            if left.is_dir() and time.time() - left.stat().st_mtime > _LEFT:
                shutil.rmtree(left, ignore_errors=True)


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
