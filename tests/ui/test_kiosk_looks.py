"""Every page of the public screen in pixels: readable, touchable, in place (K2, K4, K5, K11)."""

import io
import math
from collections import Counter
from itertools import combinations

import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage

from models.display.sizes import cap_mm, pixel_mm
from models.display.texts import pieces
from models.qr.decode import decode_image
from tests.ui.kiosk_checks import check_code, colours_in
from tests.ui.kiosk_pages import (
    CODE_PAGES,
    FAIL_SAFE,
    NOW,
    PAGES,
    SHEETS,
    VERSION,
    content_named,
    link_of,
)
from ui.kiosk.content import KioskContent, clock_words
from ui.kiosk.frame import SAFE
from ui.kiosk.layout import card_moves
from ui.kiosk.scene import NO_CHANNEL, PAUSED, READING, SHOWING, Scene, make_scene
from ui.kiosk.text_block import Placed, measure
from ui.theme import tokens
from ui.theme.fonts import load_fonts

HD, FULL, UHD = (1366, 768), (1920, 1080), (3840, 2160)
TALL, SMALL_TALL = (1080, 1920), (768, 1366)
SIZES = (HD, FULL, UHD, TALL, SMALL_TALL)
INCHES = 32.0
LEAST_CAP_MM, LEAST_CAP_LONGEST_MM = 8.0, 6.4
FINGER_MM = 20.0
NEAR = 40

_EVERY = [(page, "vi", False, size) for page in PAGES for size in (HD, TALL)]
_SOME = ("code", "petitions", "long notice", "standby", "answers", "answer 5", "rate 5", "covered")
_MORE = [
    (page, lang, larger, size)
    for page in _SOME
    for lang, larger, size in (
        ("en", False, HD),
        ("en", False, SMALL_TALL),
        ("vi", True, FULL),
        ("vi", True, SMALL_TALL),
        ("en", True, TALL),
    )
]
_HUGE = [(page, "vi", False, UHD) for page in ("code", "answers", "rate 3")]
COMBINATIONS = [*_EVERY, *_MORE, *_HUGE]
STATES = {"no channel": NO_CHANNEL, "covered": PAUSED}


def name_of(value: object) -> str:
    if isinstance(value, tuple):
        return f"{value[0]}x{value[1]}"
    return {True: "larger", False: "normal"}.get(value, str(value))  # type: ignore[call-overload]


@pytest.fixture(autouse=True)
def fonts(qapp: object) -> None:
    load_fonts(("Regular", "Medium", "Bold"))


def scene_of(content: KioskContent, size: tuple[int, int]) -> Scene:
    return make_scene(content, *size, clock_words(NOW, content.fixed))


@pytest.mark.parametrize(("page", "lang", "larger", "size"), COMBINATIONS, ids=name_of)
def test_a_page_is_whole_readable_and_touchable(
    page: str, lang: str, larger: bool, size: tuple[int, int]
) -> None:
    content = content_named(page, lang, larger)
    scene = scene_of(content, size)
    expected = SHOWING if page in CODE_PAGES else STATES.get(page, READING)
    assert scene.state == expected
    assert scene.texts
    check_places(scene)
    check_targets(scene, content)
    check_margins(scene)
    check_texts(scene)
    check_letters(scene, size, LEAST_CAP_LONGEST_MM if page == "long" else LEAST_CAP_MM)
    if scene.layout is not None:
        check_code(scene.image, scene.layout, link_of(page))
        check_photograph(scene, link_of(page))


def safe_of(image: QImage) -> QRectF:
    across, down = math.ceil(image.width() * SAFE), math.ceil(image.height() * SAFE)
    return QRectF(across, down, image.width() - 2 * across, image.height() - 2 * down)


def check_places(scene: Scene) -> None:
    """Everything in the safe area, no text over another one, none across a button's edge."""
    safe = safe_of(scene.image).adjusted(-0.01, -0.01, 0.01, 0.01)
    parts = [(placed.name, placed.rect) for placed in scene.texts]
    if scene.layout is not None:
        assert safe.contains(QRectF(scene.layout.card))
        parts.append(("code", QRectF(scene.layout.code)))
    if scene.countdown is not None:
        parts.append(("countdown", QRectF(scene.countdown)))
    for name, rect in parts:
        assert safe.contains(rect), name
        assert rect.height() > 0
        for target in scene.targets:
            button = QRectF(target.rect).adjusted(-0.01, -0.01, 0.01, 0.01)
            assert button.contains(rect) or not overlap(button, rect), (name, target.name)
    for (name, first), (other, second) in combinations(parts, 2):
        assert not overlap(first, second), (name, other)


def overlap(first: QRectF, second: QRectF) -> bool:
    shared = first.intersected(second)
    return shared.width() > 0.01 and shared.height() > 0.01


def check_targets(scene: Scene, content: KioskContent) -> None:
    """All that is offered is there, large enough for a finger, apart and with a name."""
    offered = [choice.name for choice in content.bar]
    offered += [choice.name for choice in content.sheet.choices] if content.sheet else []
    if scene.state in (NO_CHANNEL, PAUSED):
        offered = []
    assert sorted(target.name for target in scene.targets) == sorted(offered)
    mm = pixel_mm(scene.image.width(), scene.image.height(), content.inches or INCHES)
    safe = safe_of(scene.image).toRect().adjusted(-1, -1, 1, 1)
    for target in scene.targets:
        assert target.rect.width() * mm >= FINGER_MM, target.name
        assert target.rect.height() * mm >= FINGER_MM, target.name
        assert safe.contains(target.rect), target.name
        assert target.label.strip()
    for first, second in combinations(scene.targets, 2):
        assert not first.rect.intersects(second.rect), (first.name, second.name)


def check_margins(scene: Scene) -> None:
    """Where a television cuts off there are grounds only."""
    safe, image = safe_of(scene.image).toRect(), scene.image
    margins = (
        QRect(0, 0, image.width(), safe.top()),
        QRect(0, safe.bottom() + 1, image.width(), image.height() - safe.bottom() - 1),
        QRect(0, 0, safe.left(), image.height()),
        QRect(safe.right() + 1, 0, image.width() - safe.right() - 1, image.height()),
    )
    names = (tokens.NAVY, tokens.DEEP, tokens.BAD, tokens.BAD_HOVER)
    grounds = {int("FF" + colour[1:], 16) for colour in names}
    for margin in margins:
        assert colours_in(image, margin) <= grounds


def check_texts(scene: Scene) -> None:
    """No word is cut, and what is really painted stands out 7 : 1 from what is really behind."""
    for placed in scene.texts:
        found = measure(placed.block, int(placed.rect.width()), placed.px)
        assert not found.broken, placed.block.text
        assert found.height <= placed.rect.height() + 0.01
        pixels = colours_of(scene.image, placed)
        ground = pixels.most_common(1)[0][0]
        for colour in inks(placed):
            wanted = int(colour[1:], 16)
            painted = [pixel for pixel in pixels if distance(pixel, wanted) <= NEAR]
            assert painted, (placed.name, colour)
            ink = min(painted, key=lambda pixel: distance(pixel, wanted))
            ratio = tokens.contrast_ratio(f"#{ink:06x}", f"#{ground:06x}")
            assert ratio >= 7, (placed.name, placed.block.text, f"{ink:06x}", f"{ground:06x}")


def inks(placed: Placed) -> set[str]:
    block = placed.block
    runs = pieces(block.text)
    return {block.strong or block.colour if strong else block.colour for _, strong in runs}


def colours_of(image: QImage, placed: Placed) -> Counter[int]:
    rows = image.copy(placed.rect.toRect()).convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(rows.constBits()).cast("B").cast("I"))
    return Counter({pixel & 0xFFFFFF: count for pixel, count in counted.items()})


def distance(first: int, second: int) -> int:
    return max(abs((first >> shift & 255) - (second >> shift & 255)) for shift in (0, 8, 16))


def check_letters(scene: Scene, size: tuple[int, int], least: float) -> None:
    """Capitals on 32 inches; whole font sizes, so that one in thirty below is not seen."""
    height = cap_mm(min(placed.px for placed in scene.texts), pixel_mm(*size, INCHES))
    assert height >= least * 0.965


def check_photograph(scene: Scene, link: str) -> None:
    """From afar, out of focus, held askew, compressed."""
    assert scene.layout is not None
    seen = pillow(scene.image.copy(scene.layout.card))
    small = seen.resize((seen.width // 3, seen.height // 3), Image.Resampling.BOX)
    blurred = small.filter(ImageFilter.GaussianBlur(1.2))
    turned = blurred.rotate(7, Image.Resampling.BILINEAR, expand=True, fillcolor=(15, 37, 71))
    data = io.BytesIO()
    turned.save(data, "JPEG", quality=55)
    assert decode_image(Image.open(data).convert("RGB")) == [link]


def pillow(image: QImage) -> Image.Image:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (plain.width(), plain.height())
    return Image.frombytes(
        "RGB", size, bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine()
    )


def test_a_damaged_page_does_not_pass() -> None:
    scene = scene_of(content_named("code"), HD)
    scene.image.fill(0xFF17335F)
    with pytest.raises(AssertionError):
        check_texts(scene)
    with pytest.raises(AssertionError):
        check_photograph(scene, link_of("code"))
    with pytest.raises(AssertionError):
        check_margins(scene)


@pytest.mark.parametrize("size", [HD, TALL], ids=name_of)
def test_targets_follow_the_size_that_was_measured(size: tuple[int, int]) -> None:
    for inches in (24.0, 43.0):
        content = content_named("rate 5", inches=inches)
        check_targets(scene_of(content, size), content)


@pytest.mark.parametrize("size", SIZES, ids=name_of)
@pytest.mark.parametrize("page", ["code", "petitions"])
def test_wherever_the_card_stands_it_decodes_inside_the_safe_area(
    page: str, size: tuple[int, int]
) -> None:
    first = scene_of(content_named(page), size)
    assert first.layout is not None
    places = card_moves(first.layout)
    corners = set()
    for shift in range(len(places)):
        scene = scene_of(content_named(page, shift=shift), size)
        check_places(scene)
        assert scene.layout is not None
        check_code(scene.image, scene.layout, link_of(page))
        across = scene.layout.card.left() - first.layout.card.left()
        down = scene.layout.card.top() - first.layout.card.top()
        assert (across % scene.layout.module, down % scene.layout.module) == (0, 0)
        assert scene.targets == first.targets
        corners.add((across, down))
    assert len(corners) >= 2


@pytest.mark.parametrize("page", [*SHEETS, "code", "petitions"])
def test_the_version_of_the_content_stands_on_the_page(page: str) -> None:
    words = [placed.block.text for placed in scene_of(content_named(page), FULL).texts]
    assert sum(VERSION in text for text in words) == 1


@pytest.mark.parametrize("page", FAIL_SAFE)
def test_nothing_can_be_touched_while_there_is_no_code(page: str) -> None:
    scene = scene_of(content_named(page), FULL)
    assert (scene.targets, scene.countdown) == ((), None)


@pytest.mark.parametrize("size", [HD, FULL, TALL, SMALL_TALL], ids=name_of)
def test_larger_text_is_larger(size: tuple[int, int]) -> None:
    for page in ("code", "petitions", "portal", "answer 1", "rate 5", "answers"):
        normal = letters(scene_of(content_named(page), size))
        larger = letters(scene_of(content_named(page, larger=True), size))
        # Choices fill a tall screen as it is.
        filled = page in ("rate 5", "answers") and larger >= 0.99 * normal
        assert larger > normal or filled, page


def letters(scene: Scene) -> int:
    """Font sizes of what a visitor came to read."""
    names = ("heading", "step", "body", "choice")
    return sum(placed.px for placed in scene.texts if placed.name.startswith(names))
