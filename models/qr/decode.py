"""Pictures to the texts of the QR codes in them (zxing-cpp, ordinary QR only)."""

import zxingcpp
from PIL import Image, ImageOps

from models.qr.pixels import QR_ONLY, FoundCode, plain, read_view, reading_order, unique

_ZOOM_UP_TO = 1_500_000
_HALVE_FROM = 1_000_000
_MAX_ZOOMED_SIDE = 3000


def decode_image(image: Image.Image) -> list[str]:
    """Texts in the program's own picture: as ``decode_rgb32``, transparency over white."""
    return unique(find_codes(image))


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
    return unique(reading_order(found))


def unread_codes(image: Image.Image) -> list[FoundCode]:
    """Codes in sight that cannot be read: covered, torn, washed out. Their texts mean nothing."""
    gray = to_gray(image)
    view = memoryview(gray.tobytes())
    codes = zxingcpp.read_barcodes(
        zxingcpp.ImageView(view, *gray.size, zxingcpp.ImageFormat.Lum, gray.width, 1),
        formats=zxingcpp.BarcodeFormats(QR_ONLY),
        text_mode=zxingcpp.TextMode.Plain,
        return_errors=True,
    )
    return reading_order([plain(code) for code in codes if not code.valid])


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
    lum = zxingcpp.ImageView(view, width, height, zxingcpp.ImageFormat.Lum, width, 1)
    return read_view(lum, inverted=inverted, binarizer=binarizer)


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
