"""Copy a file to a folder that may fill up, be read-only, or vanish: under its final name there is
a whole file or none, and never another one than before."""

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from models.errors import Refused
from models.reports.digests import digest
from models.store.files import is_disk_full

Told = Callable[[int], None]
"""Is told of the bytes written so far; may raise to cancel."""
Copy = Callable[[Path, Path, Told], None]
"""Copies a file to a path and leaves it on the disk there; raises OSError."""

NO_FOLDER = (
    "Không thấy thư mục nhận {0}. Hãy cắm ổ USB, kiểm tra mạng nội bộ hoặc chọn thư mục khác."
)
FULL = "Thư mục nhận {0} đã đầy. Hãy dọn bớt hoặc chọn thư mục khác."
READ_ONLY = "Không có quyền ghi vào thư mục nhận {0}. Hãy xin quyền ghi hoặc chọn thư mục khác."
SLOW = "Thư mục nhận {0} phản hồi quá chậm nên đã dừng chép. Hãy kiểm tra mạng nội bộ hoặc ổ USB."
LOST = "Mất liên lạc với thư mục nhận {0} khi đang chép. Hãy kiểm tra mạng nội bộ hoặc ổ USB."
CHANGED = "Tệp {0} chép xong đọc lại khác bản gốc. Hãy kiểm tra ổ đĩa của thư mục nhận."
TAKEN = (
    "Thư mục nhận đã có tệp {0} với nội dung khác nên không ghi đè. "
    "Hãy hỏi nơi nhận rồi chuyển tệp ấy đi chỗ khác."
)
NOT_THERE = "Tệp {0} không còn nguyên vẹn trong hộp gửi. Hãy xuất lại tuần rồi gửi lại."

_CHUNK = 1 << 20
_PATIENCE = 900.0
_DENIED = (errno.EACCES, errno.EPERM, errno.EROFS)


def copy_file(source: Path, part: Path, told: Told, patience: float = _PATIENCE) -> None:
    """Write ``part`` piece by piece and force it to the disk.

    Raises OSError; TimeoutError after ``patience`` seconds.
    """
    begun, done = time.monotonic(), 0
    with source.open("rb") as read, part.open("wb") as written:
        while chunk := read.read(_CHUNK):
            written.write(chunk)
            done += len(chunk)
            told(done)
            if time.monotonic() - begun > patience:
                raise TimeoutError(errno.ETIMEDOUT, "slow", str(part))
        written.flush()
        os.fsync(written.fileno())
        if sys.platform == "linux":
            # What is read back should come from the disk, not from what was just written.
            with suppress(OSError):
                os.posix_fadvise(written.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def bring(source: Path, target: Path, sha256: str, mark: str, copy: Copy, told: Told) -> None:
    """Copy ``source`` to ``target``, whose folder is there already, and prove it by reading back.

    The bytes get the name ``target`` only after they were read back with the digest ``sha256``; the
    same bytes there already are as good. ``mark`` makes the temporary name unique. What ``told``
    raises passes through; then, as after a refusal, nothing is left behind.

    Raises:
        Refused: one sentence about the folder, the file of that name there, or the source.
    """
    folder = target.parent
    with _as_sentence(folder):
        if not folder.is_dir():
            raise Refused(NO_FOLDER, folder)
        if _is_there(target, sha256):
            return
    with _sources(source):
        if digest(source) != sha256:
            raise Refused(NOT_THERE, source.name)
    part = folder / f".{target.name}.{mark}.part"
    try:
        with _as_sentence(folder):
            copy(source, part, told)
            if digest(part) != sha256:
                raise Refused(CHANGED, target.name)
            if not _is_there(target, sha256):
                _name(part, target)
                _sync_folder(folder)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _is_there(target: Path, sha256: str) -> bool:
    if not target.exists():
        return False
    if not target.is_file() or digest(target) != sha256:
        raise Refused(TAKEN, target.name)
    return True


def _name(part: Path, target: Path) -> None:
    """Rename without overwriting what somebody else put there in between."""
    try:
        if sys.platform == "win32":
            part.rename(target)
            return
        try:
            os.link(part, target)
        except FileExistsError:
            raise
        except OSError:
            # USB sticks and shares know no second name for a file.
            part.rename(target)
    except FileExistsError as error:
        raise Refused(TAKEN, target.name) from error


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    # Some shares cannot; the file itself is on the disk.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _sources(source: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Refused(NOT_THERE, source.name) from error


@contextmanager
def _as_sentence(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _sentence(error, folder) from error


def _sentence(error: OSError, folder: Path) -> Refused:
    if is_disk_full(error):
        return Refused(FULL, folder)
    if isinstance(error, TimeoutError):
        return Refused(SLOW, folder)
    if error.errno in _DENIED:
        return Refused(READ_ONLY, folder)
    return Refused(LOST, folder)
