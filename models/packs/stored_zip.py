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
        label, place = name.encode("ascii"), len(body)
        shared = (_VERSION, 0, 0, _TIME, _DAY, zlib.crc32(content), len(content), len(content))
        body += _LOCAL.pack(b"PK\x03\x04", *shared, len(label), 0) + label + content
        directory += _CENTRAL.pack(
            *(b"PK\x01\x02", _UNIX | _VERSION, *shared),
            *(len(label), 0, 0, 0, 0, _REGULAR_FILE, place),
        )
        directory += label
    count = len(members)
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, len(directory), len(body), 0)
    return bytes(body + directory + end)


def read_members(data: bytes, names: tuple[str, ...]) -> dict[str, bytes]:
    """The members of what :func:`write_members` made of exactly these names, in this order.

    Raises ValueError for any other bytes. Allocates no more than a few times ``len(data)``.
    """
    members, place = [], 0
    for name in names:
        header = data[place : place + _LOCAL.size]
        if len(header) < _LOCAL.size:
            raise ValueError("cut off")
        size, label = _LOCAL.unpack(header)[8], name.encode("ascii")
        start = place + _LOCAL.size + len(label)
        if start + size > len(data):
            raise ValueError("longer than the file")
        members.append((name, data[start : start + size]))
        place = start + size
    if write_members(tuple(members)) != data:
        raise ValueError("not as written")
    return dict(members)
