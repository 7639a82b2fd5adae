"""Why no code could be read in a photo, in words that help the next photo (product T8).

Measures of the picture only: how bright, how sharp, how large, and where a code shows through.
"""

from collections.abc import Callable, Sequence

from PIL import Image, ImageChops, ImageFilter

from models.checks.attempts import evened, shrunk
from models.qr.decode import unread_codes
from models.qr.pixels import FoundCode

DARK, SMALL, BLURRED, GLARE = "dark", "small", "blurred", "glare"
COVERED, NONE = "covered", "none"
FAULT_HINTS = {
    DARK: "Ảnh quá tối. Hãy bật thêm đèn rồi chụp lại.",
    SMALL: "Mã trong ảnh quá nhỏ. Hãy lại gần hơn, để mã chiếm khoảng nửa ảnh, rồi chụp lại.",
    BLURRED: "Ảnh bị nhòe. Hãy giữ chắc tay, chạm vào mã để lấy nét rồi chụp lại.",
    GLARE: "Ảnh bị lóa. Hãy tắt đèn flash, đứng chếch sang một bên rồi chụp lại.",
    COVERED: "Thấy mã nhưng một phần bị che, rách hoặc mờ. Hãy xem tận nơi: "
    "mã hỏng thật thì ghi sự cố và thay tờ mới.",
    NONE: "Không thấy mã nào trong ảnh. Hãy chụp lại gần hơn, thấy trọn mã và viền trắng quanh mã.",
}

# A code of 29 to 41 modules needs about three pixels for each of them.
_SMALLEST_CODE = 100
_SMALLEST_PICTURE = 240
_DARK_WHITE = 70
_BLUR = 0.1
_MEASURED = 1000
_GRID = 24
_BURNT, _BELOW_BURNT = 253, 16


def fault_of(gray: Image.Image) -> str:
    """What most likely kept the codes of an 8-bit picture from being read: a key of
    :data:`FAULT_HINTS`."""
    box = _seen(gray)
    if box is None:
        small = min(gray.size) < _SMALLEST_PICTURE
        return _first(gray, small) or NONE
    part = gray.crop((box.left, box.top, box.right, box.bottom))
    small = min(box.right - box.left, box.bottom - box.top) < _SMALLEST_CODE
    return _first(part, small) or COVERED


def _first(part: Image.Image, small: bool) -> str | None:
    tests: Sequence[tuple[str, Callable[[Image.Image], bool]]] = (
        (DARK, _is_dark),
        (SMALL, lambda _: small),
        (GLARE, _has_glare),
        (BLURRED, _is_blurred),
    )
    return next((fault for fault, holds in tests if holds(part)), None)


def _seen(gray: Image.Image) -> FoundCode | None:
    """The largest code in sight, in pixels of the picture; None when there is none."""
    width, height = gray.size
    boxes = [
        FoundCode(
            "",
            max(0, box.left),
            max(0, box.top),
            min(width, box.right),
            min(height, box.bottom),
            box.reserve,
        )
        for box in unread_codes(gray) or unread_codes(evened(gray))
    ]
    whole = [box for box in boxes if box.right - box.left > 8 and box.bottom - box.top > 8]
    return max(whole, key=lambda box: box.right - box.left, default=None)


def _is_dark(gray: Image.Image) -> bool:
    return _percentile(gray, 0.95) < _DARK_WHITE


def _has_glare(gray: Image.Image) -> bool:
    """Whether a patch is burnt out that is brighter than the paper elsewhere."""
    side = min(_GRID, *gray.size)
    cells = sorted(gray.resize((side, side), Image.Resampling.BOX).tobytes())
    burnt = sum(cell >= _BURNT for cell in cells)
    if not 0.01 * len(cells) <= burnt <= 0.6 * len(cells):
        return False
    # Of black and white modules half is paper: cells are darker than it, never brighter.
    paper = [cell for cell in cells if 100 <= cell < _BURNT]
    return not paper or paper[len(paper) // 2] < _BURNT - _BELOW_BURNT


def _is_blurred(gray: Image.Image) -> bool:
    """Whether the steepest edges are flat, across or down: a shaken hand blurs one way only."""
    small = shrunk(gray, _MEASURED).filter(ImageFilter.GaussianBlur(1))
    contrast = _percentile(small, 0.99) - _percentile(small, 0.01)
    if contrast < 2 * _BELOW_BURNT or min(small.size) < 3:
        return False
    return min(_steepest(small, 1, 0), _steepest(small, 0, 1)) < _BLUR * contrast


def _steepest(gray: Image.Image, right: int, down: int) -> int:
    width, height = gray.size
    here = gray.crop((0, 0, width - right, height - down))
    there = gray.crop((right, down, width, height))
    return _percentile(ImageChops.difference(here, there), 0.999)


def _percentile(gray: Image.Image, share: float) -> int:
    """The grey below which that share of the pixels lies."""
    left = share * gray.width * gray.height
    for value, count in enumerate(gray.histogram()):
        left -= count
        if left <= 0:
            return value
    return 255
