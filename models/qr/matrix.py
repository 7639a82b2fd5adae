"""Text to QR modules, by ISO/IEC 18004, smallest version that holds it."""

import re
from dataclasses import dataclass
from functools import lru_cache

from models.errors import Refused
from models.qr.encoder import DataOverflowError, QRCode, constants, util

QUIET_ZONE = 4
"""Modules of white on every side (ISO/IEC 18004, 9.1)."""

MIN_NUMERIC_RUN = 6
"""Digits from which a numeric segment of its own pays for its two headers."""

_LEVELS = {"M": constants.ERROR_CORRECT_M, "Q": constants.ERROR_CORRECT_Q}
_DIGIT_RUNS = re.compile(rb"([0-9]{%d,})" % MIN_NUMERIC_RUN)


@dataclass(frozen=True)
class Matrix:
    """One symbol. ``modules[row][column]`` is True where dark; no quiet zone inside."""

    text: str
    level: str
    version: int
    modules: tuple[tuple[bool, ...], ...]

    @property
    def size(self) -> int:
        """Modules on a side, without the quiet zone."""
        return len(self.modules)


@lru_cache(maxsize=64)
def make_matrix(text: str, level: str) -> Matrix:
    """The symbol of ``text`` at error correction level ``M`` (screen) or ``Q`` (paper).

    Runs of digits go into numeric segments, so an OA link of 18 or 19 digits takes 25 modules
    at M and 29 at Q (29 and 33 in bytes alone): larger modules on the same paper.
    Raises Refused when the text is empty, does not fit, or is not text; ValueError for a level
    that this program does not use.
    """
    if level not in _LEVELS:
        raise ValueError(f"level {level!r}")
    if not text:
        raise Refused("Chưa có nội dung để tạo mã QR; hãy chọn một kênh.")
    try:
        segments = _segments(text.encode("utf-8"))
        symbols = [_symbol(segments, level, mask) for mask in range(8)]
    except (DataOverflowError, ValueError) as error:
        # ValueError: not text at all, or the library asking itself for a version 41.
        raise Refused("Nội dung quá dài hoặc không hợp lệ để tạo mã QR; hãy rút ngắn.") from error
    # The library scores masks before the format bits are set; the standard (7.8.3.1) asks for
    # the complete symbol, lowest pattern number first among equals.
    best = min(symbols, key=lambda symbol: int(util.lost_point(symbol.modules)))
    rows = tuple(tuple(map(bool, row)) for row in best.modules)
    return Matrix(text, level, best.version, rows)


def runs(matrix: Matrix) -> list[tuple[int, int, int]]:
    """Dark modules merged along each row: (row, column, length), in modules, no quiet zone."""
    found: list[tuple[int, int, int]] = []
    for row, modules in enumerate(matrix.modules):
        start = None
        for column, dark in enumerate((*modules, False)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                found.append((row, start, column - start))
                start = None
    return found


def _segments(data: bytes) -> list[util.QRData]:
    parts = _DIGIT_RUNS.split(data)
    modes = (util.MODE_8BIT_BYTE, util.MODE_NUMBER)
    return [
        util.QRData(part, mode=modes[index % 2], check_data=False)
        for index, part in enumerate(parts)
        if part
    ]


def _symbol(segments: list[util.QRData], level: str, mask: int) -> QRCode:
    code = QRCode(error_correction=_LEVELS[level], mask_pattern=mask)
    for segment in segments:
        code.add_data(segment)
    code.make(fit=True)
    return code
