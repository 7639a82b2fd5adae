"""What is emitted is read back first: the pixels people will scan, not the data behind them."""

import io
import re
from pathlib import Path
from xml.etree import ElementTree

from PIL import Image, ImageDraw

from models.errors import Refused
from models.qr.decode import find_codes
from models.qr.pdf_pages import UnreadablePdf, rendered_pages

MISMATCH = (
    "Mã QR vừa tạo đọc lại không ra đúng liên kết đã đăng ký nên không xuất gì; "
    "hãy thử lại, nếu vẫn vậy thì báo người phụ trách."
)
MIN_RESERVE = 0.9
"""Fresh pixels read without help: less means that something spoiled them on the way."""

_SVG = "{http://www.w3.org/2000/svg}"
_RUN = re.compile(r"M(\d{1,3}) (\d{1,3})h(\d{1,3})v1h-(\d{1,3})z", re.ASCII)
_PIXELS_PER_UNIT = 6


def verify_image(image: Image.Image, expected: str, *, codes: int | None = None) -> None:
    """Refuse unless every code in the picture says ``expected`` and there is at least one.

    A code that reads only thanks to its error correction is refused too: that reserve belongs
    to scratches and folds, and a fresh code that needs it was drawn wrong.
    ``codes``: how many must be there, for sheets that carry several. Raises Refused.
    """
    found = find_codes(image)
    if (
        {code.text for code in found} != {expected}
        or (codes is not None and len(found) != codes)
        or min(code.reserve for code in found) < MIN_RESERVE
    ):
        raise Refused(MISMATCH)


def verify_png(data: bytes, expected: str) -> None:
    """As ``verify_image``, for the bytes of a PNG file."""
    try:
        image = Image.open(io.BytesIO(data), formats=("PNG",))
        image.load()
    except Exception as error:
        raise Refused(MISMATCH) from error
    verify_image(image, expected)


def verify_pdf(
    source: Path | bytes, expected: str, dpi: float = 300, *, codes_per_page: int | None = None
) -> int:
    """As ``verify_image``, for every page of a PDF rasterised at ``dpi``. Gives the page count."""
    pages = 0
    try:
        for image in rendered_pages(source, dpi):
            verify_image(image, expected, codes=codes_per_page)
            pages += 1
    except (UnreadablePdf, OSError) as error:
        raise Refused(MISMATCH) from error
    if not pages:
        raise Refused(MISMATCH)
    return pages


def verify_svg(text: str, expected: str) -> None:
    """As ``verify_image``, for an SVG of this program, drawn from its text alone."""
    verify_image(svg_to_image(text), expected)


def svg_to_image(text: str) -> Image.Image:
    """Draw an SVG made by ``svg_text`` from nothing but that text.

    Not an SVG renderer: it knows one white square and one black path of one-unit-high runs, and
    refuses whatever else stands there, since that would be something nobody has compared.
    """
    try:
        root = ElementTree.fromstring(text)
    except (ElementTree.ParseError, ValueError) as error:
        raise Refused(MISMATCH) from error
    side = _square_side(root)
    children = [child for child in root if child.tag != f"{_SVG}title"]
    if side is None or [child.tag for child in children] != [f"{_SVG}rect", f"{_SVG}path"]:
        raise Refused(MISMATCH)
    ground, path = children
    drawn = path.get("d", "")
    if (
        ground.attrib != {"width": str(side), "height": str(side), "fill": "#fff"}
        or path.attrib.keys() != {"d", "fill"}
        or path.get("fill") != "#000"
        or _RUN.sub("", drawn)
    ):
        raise Refused(MISMATCH)
    image = Image.new("L", (side * _PIXELS_PER_UNIT,) * 2, 255)
    pen = ImageDraw.Draw(image)
    for left, top, length, back in (map(int, run.groups()) for run in _RUN.finditer(drawn)):
        if length != back or not length:
            raise Refused(MISMATCH)
        corner = (left * _PIXELS_PER_UNIT, top * _PIXELS_PER_UNIT)
        end = ((left + length) * _PIXELS_PER_UNIT - 1, (top + 1) * _PIXELS_PER_UNIT - 1)
        pen.rectangle((corner, end), fill=0)
    return image


def _square_side(root: ElementTree.Element) -> int | None:
    """Units on a side when the drawing is square and undistorted, else None."""
    box = re.fullmatch(r"0 0 (\d{1,3}) \1", root.get("viewBox", ""), re.ASCII)
    width = root.get("width", "")
    real = re.fullmatch(r"\d+(\.\d+)?mm", width, re.ASCII)
    known = root.attrib.keys() <= {"width", "height", "viewBox", "role", "shape-rendering"}
    if root.tag != f"{_SVG}svg" or not (box and real and known and root.get("height") == width):
        return None
    return int(box[1])
