"""Pixels to the texts of the QR codes in them (zxing-cpp, ordinary QR only).

Only plain values leave this module: a Barcode object alive at exit prints leak notes.
"""

from dataclasses import dataclass

import zxingcpp
from PIL import Image, ImageOps

# Not the whole QR family: its Micro codes hold no link, no phone reads them, and their few check
# bits let noise in damaged photos pass for a code.
_QR_ONLY = zxingcpp.BarcodeFormat.QRCodeModel2
_ZOOM_UP_TO = 1_500_000
_HALVE_FROM = 1_000_000
_MAX_ZOOMED_SIDE = 3000


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


def decode_gray(width: int, height: int, stride: int, data: bytes | memoryview) -> list[str]:
    """Texts in a raw 8-bit grey buffer, unique, in reading order; see ``find_gray``."""
    return _unique(find_gray(width, height, stride, data))


def find_gray(width: int, height: int, stride: int, data: bytes | memoryview) -> list[FoundCode]:
    """Every code in a raw 8-bit grey buffer with rows of ``stride`` bytes.

    For the program's own pixels: one exact pass, dark on light only, since many phones do not
    read light on dark. Raises ValueError when the buffer is shorter than it claims.
    """
    if width < 1 or height < 1 or stride < width:
        raise ValueError("size")
    view = memoryview(data).cast("B")
    if len(view) < stride * (height - 1) + width:
        raise ValueError("buffer")
    return _read_buffer(view, width, height, stride, inverted=False)


def decode_image(image: Image.Image) -> list[str]:
    """Texts in the program's own picture: as ``decode_gray``, transparency over white."""
    return _unique(find_codes(image))


def find_codes(image: Image.Image) -> list[FoundCode]:
    """Every code of the program's own picture, the same text as often as it stands there."""
    return _read(to_gray(image), inverted=False)


def decode_photo(image: Image.Image) -> list[str]:
    """Texts in a picture from anywhere: a photo of a poster, a scan, a picture from a website.

    Looks in several ways and joins what they find, since a second code that is overlooked is
    the dangerous mistake: light on dark, a fixed threshold, half size against noise and
    interlacing, double size for tiny codes, and black behind a transparent picture.
    """
    gray = to_gray(image)
    found = _read(gray, inverted=True)
    found += _read(gray, inverted=True, binarizer=zxingcpp.Binarizer.GlobalHistogram)
    area = gray.width * gray.height
    if area >= _HALVE_FROM:
        found += _scaled(_read(gray.reduce(2), inverted=True), 2)
    if area <= _ZOOM_UP_TO and max(gray.size) * 2 <= _MAX_ZOOMED_SIDE and min(gray.size) > 1:
        double = gray.resize((gray.width * 2, gray.height * 2), Image.Resampling.BICUBIC)
        found += _scaled(_read(double, inverted=True), 0.5)
    if image.has_transparency_data:
        found += _read(to_gray(image, backdrop=0), inverted=True)
    return _unique(_reading_order(found))


def unread_codes(image: Image.Image) -> list[FoundCode]:
    """Codes in sight that cannot be read: covered, torn, washed out. Their texts mean nothing."""
    gray = to_gray(image)
    view = memoryview(gray.tobytes())
    codes = zxingcpp.read_barcodes(
        zxingcpp.ImageView(view, *gray.size, zxingcpp.ImageFormat.Lum, gray.width, 1),
        formats=zxingcpp.BarcodeFormats(_QR_ONLY),
        text_mode=zxingcpp.TextMode.Plain,
        return_errors=True,
    )
    return _reading_order([_plain(code) for code in codes if not code.valid])


def to_gray(image: Image.Image, backdrop: int = 255) -> Image.Image:
    """The picture in 8-bit grey over a backdrop, since plain conversion drops transparency."""
    if image.mode.startswith("I") or image.mode == "F":
        # 16-bit scans: Pillow would clip them to white.
        return ImageOps.autocontrast(image.convert("F").point(lambda v: v / 256).convert("L"))
    if not image.has_transparency_data:
        return image if image.mode == "L" else image.convert("L")
    layers = image.convert("LA" if image.mode in ("LA", "La") else "RGBA")
    flat = Image.new("L", image.size, backdrop)
    flat.paste(layers.convert("L"), mask=layers.getchannel("A"))
    return flat


def _read(
    gray: Image.Image,
    *,
    inverted: bool,
    binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage,
) -> list[FoundCode]:
    view = memoryview(gray.tobytes())
    width, height = gray.size
    return _read_buffer(view, width, height, width, inverted=inverted, binarizer=binarizer)


def _read_buffer(
    view: memoryview,
    width: int,
    height: int,
    stride: int,
    *,
    inverted: bool,
    binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage,
) -> list[FoundCode]:
    codes = zxingcpp.read_barcodes(
        zxingcpp.ImageView(view, width, height, zxingcpp.ImageFormat.Lum, stride, 1),
        formats=zxingcpp.BarcodeFormats(_QR_ONLY),
        try_rotate=True,
        try_downscale=True,
        try_invert=inverted,
        text_mode=zxingcpp.TextMode.Plain,
        binarizer=binarizer,
    )
    return _reading_order([_plain(code) for code in codes if code.valid])


def _plain(code: zxingcpp.Barcode) -> FoundCode:
    spot = code.position
    corners = (spot.top_left, spot.top_right, spot.bottom_right, spot.bottom_left)
    across, down = [corner.x for corner in corners], [corner.y for corner in corners]
    extra = code.extra
    reserve = float(extra.get("UEC", 0.0)) if isinstance(extra, dict) else 0.0
    return FoundCode(code.text, min(across), min(down), max(across), max(down), reserve)


def _scaled(found: list[FoundCode], by: float) -> list[FoundCode]:
    return [
        FoundCode(
            code.text,
            round(code.left * by),
            round(code.top * by),
            round(code.right * by),
            round(code.bottom * by),
            code.reserve,
        )
        for code in found
    ]


def _reading_order(found: list[FoundCode]) -> list[FoundCode]:
    """Row by row, left to right; a code begins a new row below the middle of the row's first."""
    rows: list[list[FoundCode]] = []
    for code in sorted(found, key=lambda code: (code.top, code.left, code.text)):
        first = rows[-1][0] if rows else None
        if first is not None and code.top < (first.top + first.bottom) / 2:
            rows[-1].append(code)
        else:
            rows.append([code])
    return [code for row in rows for code in sorted(row, key=lambda code: (code.left, code.top))]


def _unique(found: list[FoundCode]) -> list[str]:
    return list(dict.fromkeys(code.text for code in found))
