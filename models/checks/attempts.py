"""Pictures made of a poor picture, in the hope that a code shows in one of them."""

from collections.abc import Iterator

from PIL import Image, ImageChops, ImageFilter, ImageOps

_LONGEST = 2400
_SIDES = (1600, 1000, 640)
_TURNS = (15, 30, 45)
_CUT = 2
"""Percent of the darkest and of the lightest pixels that contrast may lose."""


def quick_attempts(gray: Image.Image) -> Iterator[Image.Image]:
    """A few more looks at a picture in which something was found: is there a second code?"""
    gray = shrunk(gray, _LONGEST)
    yield evened(gray)
    for side in _SIDES[:2]:
        if max(gray.size) > side:
            yield shrunk(gray, side)


def all_attempts(gray: Image.Image) -> Iterator[Image.Image]:
    """Every way worth trying where nothing was found: dark, shaded, noisy, blurred, small, turned.

    ``gray`` is an 8-bit picture. Each attempt is made only when the one before it failed.
    """
    gray = shrunk(gray, _LONGEST)
    clear = ImageOps.autocontrast(gray, cutoff=_CUT)
    yield clear
    yield evened(gray)
    for side in _SIDES:
        if max(gray.size) > side:
            yield shrunk(clear, side)
    for size in (3, 5):
        yield clear.filter(ImageFilter.MedianFilter(size))
    if max(gray.size) <= _LONGEST // 2:
        double = clear.resize((gray.width * 2, gray.height * 2), Image.Resampling.LANCZOS)
        yield double
        yield double.filter(ImageFilter.UnsharpMask(4, 250, 0))
    middle = shrunk(clear, _SIDES[1])
    for radius in (3, 6, 10):
        yield middle.filter(ImageFilter.UnsharpMask(radius, 400, 0))
    for degrees in _TURNS:
        yield middle.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)


def shrunk(gray: Image.Image, longest: int) -> Image.Image:
    """The picture with its longer side at most so many pixels."""
    side = max(gray.size)
    if side <= longest:
        return gray
    size = (max(1, gray.width * longest // side), max(1, gray.height * longest // side))
    return gray.resize(size, Image.Resampling.LANCZOS)


def evened(gray: Image.Image) -> Image.Image:
    """The same light everywhere: what differs from its surroundings stays."""
    around = gray.filter(ImageFilter.BoxBlur(max(8, max(gray.size) // 24)))
    return ImageOps.autocontrast(ImageChops.subtract(gray, around, 1, 128), cutoff=_CUT)
