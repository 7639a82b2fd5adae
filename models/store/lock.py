"""A lock file between processes, held by the operating system: it cannot outlive its holder."""

import os
import sys
import time
from pathlib import Path
from types import TracebackType

from models.errors import StoreProblem
from models.store.problems import LOCKED, store_problem

if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _try_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


class FileLock:
    """``with FileLock(path, wait=5.0):`` one process at a time.

    Raises:
        StoreProblem: ``locked`` when another process holds it longer than ``wait`` seconds.
    """

    def __init__(self, path: Path, wait: float = 5.0) -> None:
        self.path = path
        self.wait = wait
        self._handle: int | None = None

    def acquire(self) -> None:
        """Take the lock or raise; see the class."""
        try:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise store_problem(error, self.path) from error
        end = time.monotonic() + self.wait
        while True:
            try:
                _try_lock(handle)
            except OSError as error:
                if time.monotonic() >= end:
                    os.close(handle)
                    raise StoreProblem(LOCKED, code="locked") from error
                time.sleep(0.02)
            else:
                self._handle = handle
                return

    def release(self) -> None:
        """Give the lock back; harmless when it is not held."""
        if self._handle is not None:
            _unlock(self._handle)
            os.close(self._handle)
            self._handle = None

    def __enter__(self) -> "FileLock":
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()
