"""Modules to PNG and SVG: two colours, whole pixels, the quiet zone always drawn."""

import io
import math
from xml.sax.saxutils import escape

from PIL import Image

from models.qr.matrix import QUIET_ZONE, Matrix, runs

MM_PER_INCH = 25.4


def png_bytes(matrix: Matrix, pixels_per_module: int, dpi: float | None = None) -> bytes:
    """A 1-bit PNG, black on white, with the 4-module quiet zone and, if given, its density."""
    if pixels_per_module < 1:
        raise ValueError("pixels_per_module")
    side = matrix.size + 2 * QUIET_ZONE
    small = Image.new("1", (side, side), 1)
    for row, column, length in runs(matrix):
        top, left = row + QUIET_ZONE, column + QUIET_ZONE
        small.paste(0, (left, top, left + length, top + 1))
    pixels = side * pixels_per_module
    image = small.resize((pixels, pixels), Image.Resampling.NEAREST)
    out = io.BytesIO()
    if dpi is None:
        image.save(out, format="PNG")
    else:
        image.save(out, format="PNG", dpi=(dpi, dpi))
    return out.getvalue()


def pixels_for_mm(matrix: Matrix, mm: float, dpi: float = 300) -> int:
    """Whole pixels per module nearest to ``mm`` at ``dpi``, at least 2.

    ``mm`` is the side of the code without its quiet zone.
    """
    return max(2, math.floor(mm / MM_PER_INCH * dpi / matrix.size + 0.5))


def exact_dpi(matrix: Matrix, mm: float, pixels_per_module: int) -> float:
    """The density at which that many pixels per module make the code exactly ``mm`` wide."""
    return matrix.size * pixels_per_module * MM_PER_INCH / mm


def svg_text(matrix: Matrix, mm: float) -> str:
    """An SVG of exact size; ``mm`` is the side of the code without its quiet zone.

    One path, one unit per module, the same text for the same input on every machine.
    """
    side = matrix.size + 2 * QUIET_ZONE
    width = f"{mm * side / matrix.size:.4f}".rstrip("0").rstrip(".")
    path = "".join(
        f"M{column + QUIET_ZONE} {row + QUIET_ZONE}h{length}v1h-{length}z"
        for row, column, length in runs(matrix)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{width}mm" height="{width}mm"'
        f' viewBox="0 0 {side} {side}" shape-rendering="crispEdges">\n'
        f"<title>{escape(matrix.text)}</title>\n"
        f'<rect width="{side}" height="{side}" fill="#fff"/>\n'
        f'<path fill="#000" d="{path}"/>\n'
        "</svg>\n"
    )
