"""Raw pixels to the texts of the QR codes in them (zxing-cpp, ordinary QR only).

Without Pillow, which a public screen has no use for. Only plain values leave this module: a
Barcode object alive at exit prints leak notes.
"""

import sys
from dataclasses import dataclass

import zxingcpp

# Not the whole QR family: its Micro codes hold no link, no phone reads them, and their few check
# bits let noise in damaged photos pass for a code.
QR_ONLY = zxingcpp.BarcodeFormat.QRCodeModel2
"""The one format that is read."""

# A word's bytes as they lie in memory.
_WORDS = zxingcpp.ImageFormat.BGRA if sys.byteorder == "little" else zxingcpp.ImageFormat.ARGB


@dataclass(frozen=True)
class FoundCode:
    """A decoded code: its text, the box around it in pixels, and what is left of its reserve.

    ``reserve``: share of the error correction that was not needed, 1.0 for a spotless code
    (ISO/IEC 15415 "unused error correction"; 0.62 and more is grade A).
    """

    text: str
    left: int
    top: int
    right: int
    bottom: int
    reserve: float


def decode_rgb32(width: int, height: int, stride: int, data: bytes | memoryview) -> list[str]:
    """Texts of the codes in a raw buffer of 0xffRRGGBB words, rows of ``stride`` bytes; unique,
    in reading order.

    For the program's own pixels: one exact pass, dark on light only, since many phones do not
    read light on dark. Raises ValueError when the buffer is shorter than it claims.
    """
    if width < 1 or height < 1 or stride < 4 * width:
        raise ValueError("size")
    view = memoryview(data).cast("B")
    if len(view) < stride * (height - 1) + 4 * width:
        raise ValueError("buffer")
    image = zxingcpp.ImageView(view, width, height, _WORDS, stride, 4)
    return unique(read_view(image, inverted=False))


def read_view(
    image: zxingcpp.ImageView,
    *,
    inverted: bool,
    binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage,
) -> list[FoundCode]:
    """Every code in these pixels, in reading order; ``inverted``: light on dark, too."""
    codes = zxingcpp.read_barcodes(
        image,
        formats=zxingcpp.BarcodeFormats(QR_ONLY),
        try_rotate=True,
        try_downscale=True,
        try_invert=inverted,
        text_mode=zxingcpp.TextMode.Plain,
        binarizer=binarizer,
    )
    return reading_order([plain(code) for code in codes if code.valid])


def plain(code: zxingcpp.Barcode) -> FoundCode:
    """The plain values of a barcode."""
    spot = code.position
    corners = (spot.top_left, spot.top_right, spot.bottom_right, spot.bottom_left)
    across, down = [corner.x for corner in corners], [corner.y for corner in corners]
    extra = code.extra
    reserve = float(extra.get("UEC", 0.0)) if isinstance(extra, dict) else 0.0
    return FoundCode(code.text, min(across), min(down), max(across), max(down), reserve)


def reading_order(found: list[FoundCode]) -> list[FoundCode]:
    """Row by row, left to right; a code begins a new row below the middle of the row's first."""
    rows: list[list[FoundCode]] = []
    for code in sorted(found, key=lambda code: (code.top, code.left, code.text)):
        first = rows[-1][0] if rows else None
        if first is not None and code.top < (first.top + first.bottom) / 2:
            rows[-1].append(code)
        else:
            rows.append([code])
    return [code for row in rows for code in sorted(row, key=lambda code: (code.left, code.top))]


def unique(found: list[FoundCode]) -> list[str]:
    """Their texts, each once."""
    return list(dict.fromkeys(code.text for code in found))
