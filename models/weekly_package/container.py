"""The package's zip, written and read member by member, so that its size never fills memory.

One spelling only, as :mod:`models.packs.stored_zip` says: stored members in a fixed order, fixed
times. What is not spelt so is not ours, whatever a general zip library would make of it.
"""

import hashlib
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from models.packs.stored_zip import (
    directory_entry,
    end_record,
    header_size,
    local_header,
    said_size,
)

_CHUNK = 1 << 18


@dataclass(frozen=True)
class Member:
    """Where a member's content lies in the file: ``start`` and ``size`` in bytes."""

    name: str
    start: int
    size: int
    crc: int


class Damaged(ValueError):
    """The bytes are not those of a package: cut off, changed on the way, or packed again."""


def write_container(path: Path, files: tuple[tuple[str, Path], ...]) -> None:
    """Write a zip of these files (ASCII member name, where its content is) to ``path``.

    The same contents give the same bytes on every machine. Raises OSError as the disk does.
    """
    directory, place = bytearray(), 0
    with path.open("wb") as out:
        for name, source in files:
            crc, size = _measured(source)
            header = local_header(name, crc, size)
            out.write(header)
            with source.open("rb") as file:
                for chunk in _chunks(file, size):
                    out.write(chunk)
            directory += directory_entry(name, crc, size, place)
            place += len(header) + size
        out.write(directory + end_record(len(files), len(directory), place))


def scan(file: BinaryIO, names: tuple[str, ...]) -> tuple[Member, ...]:
    """The members of a file with exactly these names in this order; contents are not read.

    Raises:
        Damaged: anything else.
    """
    whole = file.seek(0, 2)
    members, directory, place = [], bytearray(), 0
    for name in names:
        file.seek(place)
        header = file.read(header_size(name))
        try:
            crc, size = said_size(header)
        except ValueError as error:
            raise Damaged("cut off") from error
        start = place + len(header)
        if header != local_header(name, crc, size) or start + size > whole:
            raise Damaged(name)
        members.append(Member(name, start, size, crc))
        directory += directory_entry(name, crc, size, place)
        place = start + size
    expected = bytes(directory + end_record(len(names), len(directory), place))
    file.seek(place)
    if file.read(len(expected) + 1) != expected:
        raise Damaged("directory")
    return tuple(members)


def content(file: BinaryIO, member: Member, most: int) -> bytes:
    """A member's bytes, if there are at most ``most``.

    Raises:
        Damaged: more of them, or others than the directory says.
    """
    if member.size > most:
        raise Damaged(member.name)
    file.seek(member.start)
    data = file.read(member.size)
    if len(data) != member.size or zlib.crc32(data) != member.crc:
        raise Damaged(member.name)
    return data


def digest(file: BinaryIO, member: Member) -> str:
    """Hex SHA-256 of a member's content, however long it is.

    Raises:
        Damaged: other bytes than the directory says.
    """
    file.seek(member.start)
    seen, crc = hashlib.sha256(), 0
    for chunk in _chunks(file, member.size):
        seen.update(chunk)
        crc = zlib.crc32(chunk, crc)
    if crc != member.crc:
        raise Damaged(member.name)
    return seen.hexdigest()


def _measured(source: Path) -> tuple[int, int]:
    crc = size = 0
    with source.open("rb") as file:
        while chunk := file.read(_CHUNK):
            crc, size = zlib.crc32(chunk, crc), size + len(chunk)
    return crc, size


def _chunks(file: BinaryIO, size: int) -> Iterator[bytes]:
    while size > 0:
        chunk = file.read(min(_CHUNK, size))
        if not chunk:
            raise Damaged("cut off")
        size -= len(chunk)
        yield chunk
