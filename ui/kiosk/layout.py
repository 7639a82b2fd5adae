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


CARD_TEXTS = ("name", "link", "fingerprint")

SPARED = (
    (("sub",), False),
    (("petitions",), False),
    (("sub",), True),
    (("sub", "petitions"), True),
)
"""What gives way where not all texts can be read from the stated distance: lines that may be
missing, and the size of what stands around."""


def frame_of(content: KioskContent, width: int, height: int) -> Frame:
    """The frame of a page without its buttons."""
    return Frame(width, height, content.inches, content.larger)


def lay_out(
    content: KioskContent, code: Code, modules: int, width: int, height: int, clock: str
) -> PageLayout:
    """The code page on ``width`` × ``height`` device pixels; ``modules`` without quiet zone.
    The card stands ``content.shift`` places away from where it stands first.

    Raises ValueError when there is no room for a code at all.
    """
    # Digits are all of one width, so a layout serves every minute of its day.
    any_time = _DIGIT.sub("0", clock)
    frame = frame_of(content, width, height)
    layout = _for_any_time(replace(content, shift=0), code, modules, frame, any_time)
    texts = tuple(
        replace(placed, block=replace(placed.block, text=clock))
        if placed.name == "clock"
        else placed
        for placed in layout.texts
    )
    return moved_card(replace(layout, texts=texts), content.shift)


def card_moves(layout: PageLayout) -> tuple[tuple[int, int], ...]:
    """Where the card may stand, in modules from where it stands first: nothing else is touched
    and the safe margin stays free."""
    safe, card, module = layout.frame.safe, layout.card, layout.module
    wide = layout.frame.width >= layout.frame.height * WIDE_FROM
    if not wide:
        return ((0, 0), (1, 0), (0, 0), (-1, 0))
    # Beside the texts there is a gap; below the card only where it needs less than it has.
    if card.bottom() + 1 + module <= safe.bottom():
        return ((0, 0), (-1, 0), (-1, 1), (0, 1))
    return ((0, 0), (-1, 0))


def moved_card(layout: PageLayout, shift: int) -> PageLayout:
    """The card with all that is on it moved by whole modules, against burn-in (product K9)."""
    moves = card_moves(layout)
    across, down = (steps * layout.module for steps in moves[shift % len(moves)])
    texts = tuple(
        replace(placed, rect=placed.rect.translated(across, down))
        if placed.name in CARD_TEXTS
        else placed
        for placed in layout.texts
    )
    return replace(
        layout,
        card=layout.card.translated(across, down),
        code=layout.code.translated(across, down),
        texts=texts,
    )


@lru_cache(maxsize=64)
def _for_any_time(
    content: KioskContent, code: Code, modules: int, frame: Frame, clock: str
) -> PageLayout:
    arrange = lay_out_landscape if frame.width >= frame.height * WIDE_FROM else lay_out_portrait
    layout = arrange(content, code, modules, frame, clock)
    for names, tight in SPARED:
        if layout.ease >= 0:
            break
        frame = replace(frame, tight=tight)
        fewer = replace(content.texts, **dict.fromkeys(names, ""))
        layout = arrange(replace(content, texts=fewer), code, modules, frame, clock)
    return layout
