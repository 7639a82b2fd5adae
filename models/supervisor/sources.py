"""From what a person drops to the files that are judged: files, folders, zips of packages.

Everything in them is a stranger's: nothing is unpacked under the path it carries, and never more
than the limits here and in :mod:`models.supervisor.unpacking`.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from models.errors import Refused, StoreProblem
from models.store import problems
from models.store.files import forget_left, is_disk_full, is_file, is_folder, name_text
from models.supervisor.unpacking import NO_SCRATCH, Room, may_be_package, unpacked
from models.weekly_package.read import DAMAGED, RefusedPackage

MOST_FILES = 20_000
_SCRATCH = "quay-nhan-"

TOO_MANY = "Có hơn {0} tệp nên không nhận một lần được. Hãy chia thành nhiều thư mục nhỏ hơn."
CLOSED = (
    "Không mở được thư mục {0} nên chưa xem gói nào trong đó. "
    "Hãy xin quyền đọc thư mục hoặc chép các gói ra chỗ khác rồi nhận lại."
)


@dataclass(frozen=True)
class Source:
    """A file to judge; ``shown`` is how a person knows it (with the zip it came from);
    ``problem``: why nothing of it is judged, a zip of packages or a folder not opened."""

    path: Path
    shown: str
    problem: RefusedPackage | None = None


Step = Callable[[], None]
"""Called before each file and in each folder; may raise to give up."""


@contextmanager
def gathered(paths: Iterable[Path], step: Step | None = None) -> Iterator[tuple[Source, ...]]:
    """Every file below ``paths`` that may be a package, in the order of their names.

    In folders only ``*.zip`` is looked at (other files belong to people); a file that is named is
    always judged. What was unpacked is gone when the block is left. What ``step`` raises passes
    through.

    Raises:
        Refused: there are more than :data:`MOST_FILES`, or nowhere to unpack.
        StoreProblem: the disk is full, so a zip of packages could not be unpacked.
    """
    scratch = _scratch()
    try:
        yield tuple(_sources(paths, scratch, step))
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _scratch() -> Path:
    try:
        forget_left(Path(tempfile.gettempdir()), _SCRATCH)
        return Path(tempfile.mkdtemp(prefix=_SCRATCH))
    except OSError as error:
        if is_disk_full(error):
            raise StoreProblem(problems.FULL, code="full") from error
        raise Refused(NO_SCRATCH) from error


def _sources(paths: Iterable[Path], scratch: Path, step: Step | None) -> Iterator[Source]:
    count, room = 0, Room()
    for found in _files(paths, step):
        if step is not None:
            step()
        for source in _sources_of(found, scratch, room):
            count += 1
            if count > MOST_FILES:
                raise Refused(TOO_MANY, MOST_FILES)
            yield source


def _sources_of(found: Source, scratch: Path, room: Room) -> tuple[Source, ...]:
    if found.problem is not None:
        return (found,)
    path = found.path
    try:
        inside = unpacked(path, scratch, room)
    except RefusedPackage as problem:
        return (Source(path, found.shown, problem),)
    if inside is None:
        return (found,)
    return tuple(Source(one.path, f"{found.shown} › {one.name}") for one in inside)


def problems_of(sources: Iterable[Source]) -> dict[Path, RefusedPackage]:
    """What is refused already, for :func:`models.supervisor.take_in.take_in`."""
    return {one.path: one.problem for one in sources if one.problem is not None}


def other_files(paths: Iterable[Path], step: Step) -> int:
    """How many files of the folders are no packages by their names, and not looked at."""
    found = 0
    for path in paths:
        for _, _, names in os.walk(path):
            step()
            found += sum(not name.lower().endswith(".zip") and name[0] != "." for name in names)
    return found


def _files(paths: Iterable[Path], step: Step | None) -> Iterator[Source]:
    for path in paths:
        if is_folder(path):
            yield from sorted(_below(path, step), key=lambda source: source.path)
        else:
            # One that is not there is told of like one that cannot be read.
            yield Source(path, name_text(str(path)))


def _below(folder: Path, step: Step | None) -> list[Source]:
    """The zips in a folder and its folders, links to folders not followed. One that goes while it
    is read is left out; a folder that lets nobody in is told of.

    Raises:
        Refused: there are more than :data:`MOST_FILES`, before any of them is opened.
    """
    found: list[Source] = []

    def closed(error: OSError) -> None:
        if isinstance(error, PermissionError):
            place = Path(error.filename)
            problem = RefusedPackage(DAMAGED, CLOSED, name_text(place.name))
            found.append(Source(place, name_text(str(place)), problem))

    for place, _, names in os.walk(folder, onerror=closed):
        if step is not None:
            step()
        zips = (Path(place, name) for name in names if may_be_package(name))
        found += (Source(path, name_text(str(path))) for path in zips if is_file(path))
        if len(found) > MOST_FILES:
            raise Refused(TOO_MANY, MOST_FILES)
    return found
