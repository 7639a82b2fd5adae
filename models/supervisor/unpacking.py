"""A zip of packages, opened with bounds: what a stranger packed never fills the disk or memory.

Only what a general zip program writes is opened: stored or deflated members without a password that
lie one behind the other. How much may be unpacked is known before the first byte is.
"""

import shutil
import tempfile
import zipfile
import zlib
from dataclasses import dataclass
from io import FileIO
from pathlib import Path, PurePosixPath

from models.errors import Refused, StoreProblem
from models.store import problems
from models.store.files import is_disk_full, is_file
from models.weekly_package.manifest import MANIFEST
from models.weekly_package.read import (
    DAMAGED,
    PLAIN_METHODS,
    RefusedPackage,
    has_small_directory,
)

MOST_SCRATCH, TIMES = 200 << 20, 4
"""Packages of one drop unpack to at most so many bytes, or so many times the size of their zips:
packages hardly shrink, since what is in them is packed already."""
_MOST_INSIDE, _MOST_DIRECTORY, _CHUNK = 5_000, 4 << 20, 1 << 18
_LOCKED = 0x1

TOO_MUCH = (
    "Tệp nén {0} mở ra lớn hơn {1} MB nên không mở. Hãy chép các gói trong đó ra một thư mục rồi "
    "nhận thư mục ấy."
)
PASSWORD = (
    "Tệp nén {0} có mật khẩu nên không mở được. Hãy xin đơn vị gửi lại tệp không đặt mật khẩu."
)
OVERLAPPING = (
    "Tệp nén {0} có các phần chồng lên nhau nên không mở. Hãy xin đơn vị nén lại từ các gói gốc."
)
OTHER_METHOD = (
    "Tệp nén {0} nén theo cách mà chương trình không mở. Hãy xin đơn vị nén lại thành tệp zip "
    "thường."
)

NO_SCRATCH = (
    "Không ghi được vào thư mục tạm của máy nên chưa mở tệp nén. "
    "Hãy kiểm tra ổ đĩa của thư mục tạm rồi nhận lại."
)


@dataclass
class Room:
    """What a drop's zips may still unpack to: ``seen`` bytes of zips, ``used`` bytes unpacked."""

    seen: int = 0
    used: int = 0

    @property
    def most(self) -> int:
        """Bytes in all."""
        return max(MOST_SCRATCH, TIMES * self.seen)


@dataclass(frozen=True)
class Inside:
    """A package unpacked to ``path``; ``name`` is the one that its zip gave it."""

    path: Path
    name: str


def may_be_package(name: str) -> bool:
    """By the name of a file in a folder or a zip. A Mac lays a shadow beside each file that it
    copies to a stick or packs, ``._BCT_….zip``, with nothing of the file in it."""
    plain = name.replace("\\", "/").rpartition("/")[2].lower()
    return plain.endswith(".zip") and not plain.startswith("._")


def unpacked(path: Path, scratch: Path, room: Room) -> tuple[Inside, ...] | None:
    """The packages inside a zip of packages, copied below ``scratch``; None for everything else, be
    it a package or broken: that is judged as it is.

    Raises:
        RefusedPackage: a zip of packages that is not opened; one sentence says why, and nothing of
            it is left in ``scratch``.
        StoreProblem: the disk of ``scratch`` is full.
        Refused: nothing can be written there for another reason.
    """
    if not is_file(path):
        # To look into a pipe or a device would never end.
        return None
    try:
        if not has_small_directory(path, _MOST_INSIDE, _MOST_DIRECTORY):
            return None
        with zipfile.ZipFile(path) as archive:
            infos = archive.infolist()
            inside = [info for info in infos if may_be_package(info.filename)]
            if not inside or any(info.filename == MANIFEST for info in infos):
                return None
            if len(infos) > _MOST_INSIDE:
                return None
            _doubt(path, infos, inside, room)
            return _copies(archive, inside, scratch, room)
    except (OSError, ValueError, EOFError, RuntimeError):
        return None
    except (zipfile.BadZipFile, zlib.error):
        return None


def _doubt(
    path: Path, infos: list[zipfile.ZipInfo], inside: list[zipfile.ZipInfo], room: Room
) -> None:
    size = path.stat().st_size
    room.seen += size
    if sum(info.compress_size for info in infos) > size:
        raise RefusedPackage(DAMAGED, OVERLAPPING, path.name)
    if any(info.flag_bits & _LOCKED for info in inside):
        raise RefusedPackage(DAMAGED, PASSWORD, path.name)
    if any(info.compress_type not in PLAIN_METHODS for info in inside):
        raise RefusedPackage(DAMAGED, OTHER_METHOD, path.name)
    if room.used + sum(info.file_size for info in inside) > room.most:
        raise RefusedPackage(DAMAGED, TOO_MUCH, path.name, room.most >> 20)


def _copies(
    archive: zipfile.ZipFile, inside: list[zipfile.ZipInfo], scratch: Path, room: Room
) -> tuple[Inside, ...]:
    try:
        folder = Path(tempfile.mkdtemp(dir=scratch))
    except OSError as error:
        raise _no_room(error) from error
    try:
        found = tuple(
            _copy(archive, info, folder / str(number))
            for number, info in enumerate(sorted(inside, key=lambda item: item.filename))
        )
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    # No member gives more than its directory says, which was counted before.
    room.used += sum(info.file_size for info in inside)
    return found


def _copy(archive: zipfile.ZipFile, info: zipfile.ZipInfo, place: Path) -> Inside:
    name = PurePosixPath(info.filename.replace("\\", "/")).name
    # The name tells unit and week of a damaged file; the folder keeps equal names apart.
    safe = "".join(char if char.isalnum() or char in "-_(). " else "_" for char in name)[:120]
    target = place / (safe or "goi.zip")
    with archive.open(info) as source, _opened(target) as out:
        while chunk := source.read(_CHUNK):
            _write(out, chunk)
    return Inside(target, name)


def _opened(target: Path) -> FileIO:
    try:
        target.parent.mkdir()
        # Without a buffer, whose rest would fail once more while the file is closed.
        return target.open("wb", buffering=0)
    except OSError as error:
        raise _no_room(error) from error


def _write(out: FileIO, chunk: bytes) -> None:
    """A disk of ours that takes no more says nothing about a stranger's file."""
    left = memoryview(chunk)
    try:
        while left:
            left = left[out.write(left) :]
    except OSError as error:
        raise _no_room(error) from error


def _no_room(error: OSError) -> StoreProblem | Refused:
    if is_disk_full(error):
        return StoreProblem(problems.FULL, code="full")
    return Refused(NO_SCRATCH)
