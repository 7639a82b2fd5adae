"""Sizes on a screen: pixels, millimetres and the distances they are good for. Pure arithmetic.

Units: px are device pixels; mm are millimetres on the glass; inches are a screen's diagonal.
"""

import math

from models.qr.matrix import QUIET_ZONE

MM_PER_INCH = 25.4
MIN_INCHES, MAX_INCHES = 5.0, 120.0
SCAN_RATIO = 10
"""A code is scanned from ten times its own size (domain facts, 5.2: the cautious rule)."""

READ_RATIO = 250
"""A cap height of 1/250 of the distance is read with ease (product K11: 8 mm for 2 m)."""

CAP_HEIGHT = 1456 / 2048
"""Height of a capital in Roboto, in ems."""


def module_px(available: float, modules: int) -> int:
    """Whole device pixels per module, as many as fit with the quiet zone on both sides; 0 when
    not even one does. ``modules``: side of the code without its quiet zone."""
    return max(0, math.floor(available / (modules + 2 * QUIET_ZONE)))


def pixel_mm(width: int, height: int, inches: float) -> float:
    """Millimetres of one device pixel on a screen of this resolution and diagonal.

    Raises ValueError unless all are positive.
    """
    if width <= 0 or height <= 0 or not inches > 0:
        raise ValueError("size")
    return inches * MM_PER_INCH / math.hypot(width, height)


def inches_of(width_mm: float, height_mm: float) -> float:
    """The diagonal a screen claims, in inches with one decimal; 0 when it claims nothing usable.

    Some televisions answer 16 × 9 mm or 160 × 90 mm for any size.
    """
    inches = round(math.hypot(width_mm, height_mm) / MM_PER_INCH, 1)
    return inches if 9.0 <= inches <= MAX_INCHES else 0.0


def code_mm(px_per_module: int, modules: int, mm_per_px: float) -> float:
    """Side of the code without its quiet zone, in mm."""
    return px_per_module * modules * mm_per_px


def scan_metres(mm: float) -> float:
    """From how far a code of this side is scanned, in metres."""
    return mm * SCAN_RATIO / 1000


def cap_mm(font_px: float, mm_per_px: float) -> float:
    """Height of a capital of this font size, in mm."""
    return font_px * CAP_HEIGHT * mm_per_px


def read_metres(font_px: float, mm_per_px: float) -> float:
    """From how far text of this font size is read, in metres."""
    return cap_mm(font_px, mm_per_px) * READ_RATIO / 1000


def font_px_for(metres: float, mm_per_px: float) -> float:
    """The smallest font size that is read from this far, in device pixels."""
    return metres * 1000 / READ_RATIO / CAP_HEIGHT / mm_per_px
