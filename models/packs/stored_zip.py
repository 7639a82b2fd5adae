"""Zip files with exactly one spelling: stored members in a fixed order, fixed times.

A stranger's file is not unpacked by a general library: it is read as what this module would have
written, and must then be the same bytes when written again. So there is no room for a second
member of the same name, a path, compression, encryption, a comment or a byte between the members.
"""

import struct
import zlib

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_VERSION = 20
_TIME, _DAY = 0, 0x21  # 1 January 1980, 00:00: the first moment that zip knows
_REGULAR_FILE = 0o100644 << 16
_UNIX = 3 << 8


def write_members(members: tuple[tuple[str, bytes], ...]) -> bytes:
    """A zip of these members (ASCII name, content) in this order; the same bytes everywhere."""
    body, directory = bytearray(), bytearray()
    for name, content in members:
        crc, size, place = zlib.crc32(content), len(content), len(body)
        body += local_header(name, crc, size) + content
        directory += directory_entry(name, crc, size, place)
    return bytes(body + directory + end_record(len(members), len(directory), len(body)))


def local_header(name: str, crc: int, size: int) -> bytes:
    """What stands before a member: ``crc`` and ``size`` (bytes) of its content."""
    label = name.encode("ascii")
    return _LOCAL.pack(b"PK\x03\x04", *_shared(crc, size), len(label), 0) + label


def directory_entry(name: str, crc: int, size: int, place: int) -> bytes:
    """A member's entry in the directory; ``place``: where its header begins."""
    label = name.encode("ascii")
    entry = _CENTRAL.pack(
        *(b"PK\x01\x02", _UNIX | _VERSION, *_shared(crc, size)),
        *(len(label), 0, 0, 0, 0, _REGULAR_FILE, place),
    )
    return entry + label


def end_record(count: int, size: int, place: int) -> bytes:
    """The last bytes of the file: ``count`` members, a directory of ``size`` bytes at ``place``."""
    return _END.pack(b"PK\x05\x06", 0, 0, count, count, size, place, 0)


def header_size(name: str) -> int:
    """Bytes of :func:`local_header`."""
    return _LOCAL.size + len(name)


def said_size(header: bytes) -> tuple[int, int]:
    """CRC and size in bytes that a local header claims for its member.

    Raises ValueError for fewer bytes than a header has.
    """
    if len(header) < _LOCAL.size:
        raise ValueError("cut off")
    fields = _LOCAL.unpack(header[: _LOCAL.size])
    return fields[6], fields[8]


def _shared(crc: int, size: int) -> tuple[int, ...]:
    return (_VERSION, 0, 0, _TIME, _DAY, crc, size, size)


def read_members(data: bytes, names: tuple[str, ...]) -> dict[str, bytes]:
    """The members of what :func:`write_members` made of exactly these names, in this order.

    Raises ValueError for any other bytes. Allocates no more than a few times ``len(data)``.
    """
    members, place = [], 0
    for name in names:
        _, size = said_size(data[place : place + _LOCAL.size])
        start = place + header_size(name)
        if start + size > len(data):
            raise ValueError("longer than the file")
        members.append((name, data[start : start + size]))
        place = start + size
    if write_members(tuple(members)) != data:
        raise ValueError("not as written")
    return dict(members)
