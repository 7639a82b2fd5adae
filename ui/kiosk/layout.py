"""From content and size to a layout of the code page, for any shape of screen."""

from ui.kiosk.content import Code, KioskContent
from ui.kiosk.frame import Frame, PageLayout
from ui.kiosk.landscape import lay_out_landscape
from ui.kiosk.portrait import lay_out_portrait

WIDE_FROM = 1.15


def lay_out(
    content: KioskContent, code: Code, modules: int, width: int, height: int, clock: str
) -> PageLayout:
    """The code page on ``width`` × ``height`` device pixels; ``modules`` without quiet zone.

    Raises ValueError when there is no room for a code at all.
    """
    frame = Frame(width, height)
    arrange = lay_out_landscape if width >= height * WIDE_FROM else lay_out_portrait
    return arrange(content, code, modules, frame, clock)
