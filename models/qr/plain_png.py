"""A code as a PNG that has one spelling only: nothing in it is left to a compressor."""

import struct
import zlib

from models.qr.matrix import QUIET_ZONE, Matrix

_BLOCK = 65_535


def plain_png(matrix: Matrix, pixels_per_module: int) -> bytes:
    """Black and white, one bit a pixel, quiet zone included; the same bytes on every machine."""
    side = (matrix.size + 2 * QUIET_ZONE) * pixels_per_module
    white = "1" * (QUIET_ZONE * pixels_per_module)
    blank = _line("1" * side)
    lines = [blank] * (QUIET_ZONE * pixels_per_module)
    for row in matrix.modules:
        bits = "".join(("0" if dark else "1") * pixels_per_module for dark in row)
        lines += [_line(white + bits + white)] * pixels_per_module
    lines += [blank] * (QUIET_ZONE * pixels_per_module)
    header = struct.pack(">2L5B", side, side, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", _stored(b"".join(lines))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _line(bits: str) -> bytes:
    padded = bits + "1" * (-len(bits) % 8)
    return b"\0" + int(padded, 2).to_bytes(len(padded) // 8, "big")


def _stored(data: bytes) -> bytes:
    """As zlib wraps it, in blocks that are not compressed (RFC 1950 and 1951, 3.2.4)."""
    blocks = bytearray(b"\x78\x01")
    for start in range(0, len(data), _BLOCK):
        block = data[start : start + _BLOCK]
        last = start + _BLOCK >= len(data)
        blocks += struct.pack("<BHH", last, len(block), len(block) ^ 0xFFFF) + block
    return bytes(blocks) + struct.pack(">L", zlib.adler32(data))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))
