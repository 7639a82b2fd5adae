"""Pictures as a telephone takes them of a poster: the sheet on a wall, seen from the side, out of
focus, noisy, compressed; and what people do to posters."""

import io
import random
from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from models.qr.matrix import make_matrix
from models.qr.render import png_bytes

WALL = (150, 142, 130)
SHEET = (840, 1188)
CODE = (222, 330, 618)
"""Left, top and right edge of the code on the sheet, quiet zone not counted."""

Corners = tuple[tuple[float, float], ...]
FLAT: Corners = ((180, 106), (1020, 106), (1020, 1294), (180, 1294))
FROM_THE_SIDE: Corners = ((230, 150), (1010, 70), (960, 1330), (190, 1240))


def code(link: str, side: int = 396, level: str = "Q") -> Image.Image:
    """A code without its quiet zone."""
    image = Image.open(io.BytesIO(png_bytes(make_matrix(link, level), 12))).convert("L")
    quiet = 4 * 12
    return image.crop((quiet, quiet, image.width - quiet, image.height - quiet)).resize(
        (side, side), Image.Resampling.LANCZOS
    )


def poster(link: str | None, second: str | None = None) -> Image.Image:
    """A sheet with a heading, a code, steps as grey lines; ``second``: a small one below."""
    sheet = Image.new("RGB", SHEET, "white")
    draw = ImageDraw.Draw(sheet)
    draw.rectangle((0, 0, SHEET[0], 150), fill=(20, 60, 130))
    for row in range(4):
        draw.rectangle((100, 190 + row * 28, 740 - row * 60, 204 + row * 28), fill=(90, 90, 90))
    for row in range(5):
        draw.rectangle((100, 800 + row * 34, 500 - row * 20, 816 + row * 34), fill=(120, 120, 120))
    left, top, right = CODE
    if link is not None:
        sheet.paste(code(link, right - left), (left, top))
    if second is not None:
        sheet.paste(code(second, 198), (590, 880))
    return sheet


def pasted_over(sheet: Image.Image, link: str, whole: bool = True) -> Image.Image:
    """A sticker with another code: over the code, or beside it on the sheet."""
    left, top, right = CODE
    side = right - left if whole else 150
    sticker = Image.new("RGB", (side + 60, side + 60), (252, 250, 245))
    sticker.paste(code(link, side), (30, 30))
    turned = sticker.rotate(2, expand=True, fillcolor=(200, 200, 200))
    made = sheet.copy()
    made.paste(turned, (left - 35, top - 35) if whole else (620, 900))
    return made


def covered(sheet: Image.Image, share: float) -> Image.Image:
    """A strip of paper over the lower right part of the code."""
    left, top, right = CODE
    side = right - left
    made = sheet.copy()
    draw = ImageDraw.Draw(made)
    reach = int(side * share**0.5)
    draw.rectangle((right - reach, top + side - reach, right + 40, top + side + 40), fill=WALL)
    return made


def photograph(
    sheet: Image.Image,
    corners: Corners = FLAT,
    *,
    size: tuple[int, int] = (1200, 1400),
    turned: float = 0,
    blur: float = 0.8,
    noise: float = 8,
    light: float = 0.8,
    shade: float = 0.0,
    glare: tuple[int, int, int] | None = None,
    shake: int = 0,
) -> Image.Image:
    """The sheet on a wall with its corners where they are said to be, in pixels of 1200×1400.

    ``light`` multiplies everything, ``shade`` darkens towards the right; ``glare`` is a lamp's
    reflection, brighter than the sensor can tell: x, y, radius; ``shake`` a movement to the
    side in pixels.
    """
    wall = Image.new("RGB", (1200, 1400), WALL)
    where = _projection(corners, ((0, 0), (SHEET[0], 0), SHEET, (0, SHEET[1])))
    bent = sheet.convert("RGBA").transform(
        wall.size, Image.Transform.PERSPECTIVE, where, Image.Resampling.BICUBIC
    )
    wall.paste(bent, mask=bent.getchannel("A"))
    image = wall.rotate(turned, Image.Resampling.BICUBIC, fillcolor=WALL)
    if shade:
        ramp = Image.linear_gradient("L").rotate(90).resize(image.size)
        ramp = ramp.point(lambda v: round(255 * (1 - shade * v / 255)))
        image = ImageChops.multiply(image, Image.merge("RGB", (ramp,) * 3))
    image = image.point(lambda v: round(v * light))
    image = image.resize(size, Image.Resampling.LANCZOS)
    if shake:
        total = image
        for step in range(1, shake):
            total = Image.blend(total, ImageChops.offset(image, step, 0), 1 / (step + 1))
        image = total
    image = _noisy(image.filter(ImageFilter.GaussianBlur(blur)), noise)
    return _lit(image, *glare) if glare else image


def jpeg(image: Image.Image, quality: int = 55) -> bytes:
    """As telephones and chat programs save it."""
    out = io.BytesIO()
    image.convert("RGB").save(out, format="JPEG", quality=quality)
    return out.getvalue()


def _lit(image: Image.Image, x: int, y: int, radius: int) -> Image.Image:
    lamp = Image.new("L", (1200, 1400), 0)
    ImageDraw.Draw(lamp).ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    lamp = lamp.filter(ImageFilter.GaussianBlur(radius / 4)).resize(image.size)
    return ImageChops.screen(image, Image.merge("RGB", (lamp,) * 3))


def _noisy(image: Image.Image, strength: float) -> Image.Image:
    if not strength:
        return image
    chance = random.Random(7)
    # A tile of noise, laid over and over: a telephone's sensor repeats less, a test may.
    side = 256
    grain = bytes(
        min(255, max(0, round(128 + chance.gauss(0, strength)))) for _ in range(side * side)
    )
    tile = Image.frombytes("L", (side, side), grain)
    sheet = Image.new("L", image.size)
    for x in range(0, image.width, side):
        for y in range(0, image.height, side):
            sheet.paste(tile, (x, y))
    return ImageChops.add(image, Image.merge("RGB", (sheet,) * 3), 1, -128)


def _projection(here: Corners, there: Corners) -> Sequence[float]:
    """Eight numbers that take ``here`` to ``there``, as Pillow's PERSPECTIVE wants them."""
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(here, there, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for column in range(8):
        pivot = max(range(column, 8), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        rows[column] = [value / rows[column][column] for value in rows[column]]
        for row in range(8):
            if row != column:
                factor = rows[row][column]
                rows[row] = [a - factor * b for a, b in zip(rows[row], rows[column], strict=True)]
    return [row[8] for row in rows]
