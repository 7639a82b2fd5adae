"""What every picture of the public screen must pass, whoever took it."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from models.channels.links import fingerprint, readable_link
from models.display.texts import LIMITS, ScreenTexts, default_texts, fixed_texts
from models.qr.matrix import QUIET_ZONE, make_matrix
from ui.kiosk.content import Code, KioskContent, fill_texts
from ui.kiosk.frame import PageLayout
from ui.kiosk.proof import codes_on

OA = "https://zalo.me/4462152339089565647"
SITE = "https://phananh.moha.gov.vn"
LONGEST_UNIT = "Trung tâm Phục vụ hành chính công xã Hướng Hiệp, tỉnh Quảng Trị"
CLOCK = "09:41 · Thứ Hai, 23/11/2026"
_WORDS = (
    "Cán bộ một cửa hướng dẫn ông/bà quan tâm đúng kênh **chính thức** trên điện thoại thông minh, "
    "miễn phí, nhanh gọn, không cần giấy tờ, mời hỏi tại quầy số một hoặc hai "
)


def make_content(
    lang: str = "vi",
    kind: str = "zalo_oa",
    sample: bool = False,
    texts: ScreenTexts | None = None,
    inches: float = 0.0,
    link: str = "",
) -> KioskContent:
    """The longest real unit with a confirmed channel of this kind."""
    link = link or (OA if kind == "zalo_oa" else SITE)
    name = "Bộ Nội vụ" if kind == "zalo_oa" else "Phản ánh, kiến nghị Bộ Nội vụ"
    code = Code(name, link, readable_link(link), fingerprint(link), kind)
    ready = fill_texts(texts or default_texts(lang, kind), code)
    return KioskContent(LONGEST_UNIT, code, ready, fixed_texts(lang), sample, inches)


def longest_texts() -> ScreenTexts:
    """Every text as long as its limit allows."""
    return ScreenTexts(**{name: _cut(limit) for name, limit in LIMITS.items()})


def _cut(limit: int) -> str:
    text = _WORDS[:limit].strip().ljust(limit, "x")
    return text if text.count("**") % 2 == 0 else text.replace("**", "  ")


def check_code(image: QImage, layout: PageLayout, link: str) -> None:
    """The link's code and no other is there; inside its square every pixel is the module it
    should be, pure black or pure white, and the quiet zone is clean."""
    assert codes_on(image) == [link]
    matrix = make_matrix(link, "M")
    square, module = layout.code, layout.module
    side = matrix.size + 2 * QUIET_ZONE
    assert (square.width(), square.height()) == (side * module, side * module)
    pixels = image.convertToFormat(QImage.Format.Format_RGB32)
    colours = {}
    for row in range(side):
        for column in range(side):
            dark = _dark(matrix.modules, row - QUIET_ZONE, column - QUIET_ZONE)
            left, top = square.left() + column * module, square.top() + row * module
            found = colours_in(pixels, QRect(left, top, module, module))
            colours.setdefault(dark, set()).update(found)
    assert colours == {True: {0xFF000000}, False: {0xFFFFFFFF}}


def _dark(modules: tuple[tuple[bool, ...], ...], row: int, column: int) -> bool:
    return 0 <= row < len(modules) and 0 <= column < len(modules) and modules[row][column]


def colours_in(image: QImage, rect: QRect) -> set[int]:
    """The colours (0xAARRGGBB) of an RGB32 picture inside a rectangle."""
    line, view = image.bytesPerLine() // 4, memoryview(image.constBits()).cast("B").cast("I")
    found: set[int] = set()
    for y in range(rect.top(), rect.bottom() + 1):
        begin = y * line + rect.left()
        found.update(view[begin : begin + rect.width()])
    return found
