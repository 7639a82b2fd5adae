"""From content and size to a layout of the code page, for any shape of screen."""

import re
from dataclasses import replace
from functools import lru_cache

from ui.kiosk.content import Code, KioskContent
from ui.kiosk.frame import Frame, PageLayout
from ui.kiosk.landscape import lay_out_landscape
from ui.kiosk.portrait import lay_out_portrait

WIDE_FROM = 1.15
_DIGIT = re.compile(r"\d")


def lay_out(
    content: KioskContent, code: Code, modules: int, width: int, height: int, clock: str
) -> PageLayout:
    """The code page on ``width`` × ``height`` device pixels; ``modules`` without quiet zone.

    Raises ValueError when there is no room for a code at all.
    """
    # Digits are all of one width, so a layout serves every minute of its day.
    any_time = _DIGIT.sub("0", clock)
    layout = _for_any_time(content, code, modules, Frame(width, height, content.inches), any_time)
    texts = tuple(
        replace(placed, block=replace(placed.block, text=clock))
        if placed.name == "clock"
        else placed
        for placed in layout.texts
    )
    return replace(layout, texts=texts)


@lru_cache(maxsize=8)
def _for_any_time(
    content: KioskContent, code: Code, modules: int, frame: Frame, clock: str
) -> PageLayout:
    arrange = lay_out_landscape if frame.width >= frame.height * WIDE_FROM else lay_out_portrait
    return arrange(content, code, modules, frame, clock)
