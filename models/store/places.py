"""Where the program keeps things, and which places it refuses."""

import sys
from dataclasses import dataclass
from pathlib import Path

from models.errors import StoreProblem
from models.store import problems

STORE_NAME = "quay.sqlite3"

_NETWORK_TYPES = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "9p"),
        *("davfs", "coda", "ceph", "glusterfs", "lustre"),
        *("fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.glusterfs", "fuse.s3fs"),
    )
)

if sys.platform == "win32":
    import ctypes

    def _drive_is_remote(drive: str) -> bool:
        remote = 4  # DRIVE_REMOTE of GetDriveTypeW
        return bool(ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == remote)
else:

    def _drive_is_remote(drive: str) -> bool:
        return drive.startswith("\\\\")


@dataclass(frozen=True)
class Places:
    """The folders under one data directory. ``Places(root)`` creates nothing."""

    root: Path

    @property
    def store(self) -> Path:
        return self.root / STORE_NAME

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def outbox(self) -> Path:
        return self.root / "outbox"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    def create(self) -> None:
        """Make the folders.

        Raises:
            StoreProblem: the place is on a network or cannot be written.
        """
        refuse_network(self.root)
        try:
            for folder in (self.root, self.backups, self.outbox, self.logs):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise problems.store_problem(error, self.root) from error


def refuse_network(place: Path) -> None:
    """Refuse UNC paths, mapped network drives and network file systems.

    SQLite's locks cannot be trusted there (https://sqlite.org/useovernet.html).

    Raises:
        StoreProblem: with code ``network``.
    """
    text = str(place)
    if text.startswith(("\\\\", "//")) or _on_network(place):
        raise StoreProblem(problems.NETWORK, text, code="network")


def _on_network(place: Path) -> bool:
    drive = place.resolve().drive
    if drive:
        return _drive_is_remote(drive)
    mounts = Path("/proc/self/mounts")
    if not mounts.exists():
        return False
    return network_mount(place.resolve(), mounts.read_text(encoding="utf-8", errors="replace"))


def network_mount(place: Path, mounts: str) -> bool:
    """Whether ``place`` lies on a network file system of this ``/proc/self/mounts`` text."""
    best, kind = Path("/"), ""
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = Path(parts[1].replace("\\040", " ").replace("\\011", "\t"))
        if place.is_relative_to(point) and len(point.parts) >= len(best.parts):
            best, kind = point, parts[2]
    return kind in _NETWORK_TYPES


def refuse_read_only(file: Path) -> None:
    """Refuse a store whose file nobody may write, the administrator included.

    Raises:
        StoreProblem: with code ``read_only``.
    """
    if file.exists() and not file.stat().st_mode & 0o222:
        raise StoreProblem(problems.READ_ONLY, code="read_only")
