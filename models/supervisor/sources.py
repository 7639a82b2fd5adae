"""From what a person drops to the files that are judged: files, folders, zips of packages.

Everything in them is a stranger's: nothing is unpacked under the name it carries, and never more
than the limits below.
"""

import os
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from models.errors import Refused
from models.weekly_package.manifest import MANIFEST
from models.weekly_package.read import has_small_directory

MOST_FILES = 20_000
_MOST_INSIDE, _MOST_BYTES = 5_000, 2 << 30
_MOST_DIRECTORY, _CHUNK = 4 << 20, 1 << 18

TOO_MANY = "Có hơn {0} tệp nên không nhận một lần được. Hãy chia thành nhiều thư mục nhỏ hơn."


@dataclass(frozen=True)
class Source:
    """A file to judge; ``shown`` is how a person knows it (with the zip it came from)."""

    path: Path
    shown: str


Step = Callable[[], None]
"""Called before each file; may raise to give up."""


@contextmanager
def gathered(paths: Iterable[Path], step: Step | None = None) -> Iterator[tuple[Source, ...]]:
    """Every file below ``paths`` that may be a package, in the order of their names.

    In folders only ``*.zip`` is looked at (other files belong to people); a file that is named is
    always judged. What was unpacked is gone when the block is left. What ``step`` raises passes
    through.

    Raises:
        Refused: there are more than :data:`MOST_FILES`.
    """
    scratch = Path(tempfile.mkdtemp(prefix="quay-nhan-"))
    try:
        yield tuple(_sources(paths, scratch, step))
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _sources(paths: Iterable[Path], scratch: Path, step: Step | None) -> Iterator[Source]:
    count = 0
    for path in _files(paths):
        if step is not None:
            step()
        inner = _unpacked(path, scratch)
        for source in inner if inner is not None else (Source(path, str(path)),):
            count += 1
            if count > MOST_FILES:
                raise Refused(TOO_MANY, MOST_FILES)
            yield source


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(_below(path))
        else:
            # One that is not there is told of like one that cannot be read.
            yield path


def _below(folder: Path) -> list[Path]:
    """The zips in a folder and its folders, links to folders not followed. One that goes while it
    is read is left out.

    Raises:
        Refused: there are more than :data:`MOST_FILES`, before any of them is opened.
    """
    found: list[Path] = []
    for place, _, names in os.walk(folder):
        zips = (Path(place, name) for name in names if name.lower().endswith(".zip"))
        found += (path for path in zips if path.is_file())
        if len(found) > MOST_FILES:
            raise Refused(TOO_MANY, MOST_FILES)
    return found


def _unpacked(path: Path, scratch: Path) -> tuple[Source, ...] | None:
    """The packages inside a zip of packages; None for everything else, be it a package or broken:
    that is judged as it is."""
    try:
        if not has_small_directory(path, _MOST_INSIDE, _MOST_DIRECTORY):
            return None
        with zipfile.ZipFile(path) as archive:
            infos = archive.infolist()
            inside = [info for info in infos if info.filename.lower().endswith(".zip")]
            if not inside or any(info.filename == MANIFEST for info in infos):
                return None
            if len(infos) > _MOST_INSIDE:
                return None
            return tuple(_copies(archive, inside, path, scratch))
    except (OSError, ValueError, EOFError, RuntimeError):
        return None
    except (zipfile.BadZipFile, zlib.error):
        return None


def _copies(
    archive: zipfile.ZipFile, inside: list[zipfile.ZipInfo], path: Path, scratch: Path
) -> Iterator[Source]:
    left = _MOST_BYTES
    folder = Path(tempfile.mkdtemp(dir=scratch))
    for number, info in enumerate(sorted(inside, key=lambda item: item.filename)):
        name = PurePosixPath(info.filename.replace("\\", "/")).name
        # The name tells unit and week of a damaged file; the folder keeps equal names apart.
        place = folder / str(number)
        place.mkdir()
        safe = "".join(char if char.isalnum() or char in "-_(). " else "_" for char in name)[:120]
        target = place / (safe or "goi.zip")
        with archive.open(info) as source, target.open("wb") as out:
            while chunk := source.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise ValueError("too much")
                out.write(chunk)
        yield Source(target, f"{path} › {name}")
