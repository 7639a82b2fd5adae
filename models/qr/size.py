"""How small a code may become on paper."""

import math

from models.errors import Refused
from models.qr.matrix import Matrix

MIN_MM, MAX_MM = 10.0, 1000.0
LEAST_MODULE_MM = 0.4
"""A code is read from ten times its side at most (domain facts, 5.2). One of 25 modules of
0.4 mm is 10 mm wide: 10 cm, the nearest that phones see sharply. ISO/IEC 18004 leaves the size of
a module to its use; GS1 asks for at least 0.375 mm on consumer goods."""
LEAST_SHEET_MODULE_MM = 0.8
"""Twice that on sheets handed out: creased paper, tired toner, old phones, unsteady hands."""
_ROUNDING = 1e-9


def module_mm(matrix: Matrix, mm: float) -> float:
    """Side of one module of a code ``mm`` wide without its quiet zone."""
    return mm / matrix.size


def check_code_mm(matrix: Matrix, mm: float) -> None:
    """A size for a single code, without its quiet zone.

    Raises:
        Refused: not 10 to 1000 mm, or modules under 0.4 mm; says which size would do.
    """
    if not MIN_MM <= mm <= MAX_MM:
        raise Refused(
            "Cỡ mã phải từ {0} đến {1} mm. Hãy chọn lại cỡ.", f"{MIN_MM:g}", f"{MAX_MM:g}"
        )
    if module_mm(matrix, mm) < LEAST_MODULE_MM - _ROUNDING:
        # Upwards to a tenth, so that the size named is itself accepted.
        least = math.ceil(matrix.size * LEAST_MODULE_MM * 10 - _ROUNDING) / 10
        raise Refused(
            "Mã rộng {0} mm thì các ô quá nhỏ, điện thoại khó đọc. Hãy dùng từ {1} mm trở lên.",
            f"{mm:g}",
            f"{least:g}",
        )


def check_sheet_code(matrix: Matrix, mm: float, *, larger_sheet: bool) -> None:
    """A code on a handout; ``larger_sheet`` says whether one with a larger code exists.

    Raises:
        Refused: modules under 0.8 mm, since the link is too long for that code.
    """
    if module_mm(matrix, mm) >= LEAST_SHEET_MODULE_MM - _ROUNDING:
        return
    if larger_sheet:
        raise Refused(
            "Liên kết quá dài nên mã trên tờ A5 có các ô quá nhỏ, điện thoại khó đọc. "
            "Hãy in khổ A4, hoặc đăng ký liên kết ngắn hơn."
        )
    raise Refused(
        "Liên kết quá dài nên mã trên tờ A4 có các ô quá nhỏ, điện thoại khó đọc. "
        "Hãy đăng ký liên kết ngắn hơn."
    )
