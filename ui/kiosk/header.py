"""The band at the top: who serves here, and what time it is."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from ui.kiosk.content import KioskContent
from ui.kiosk.frame import Frame, fitted_px, sample_strip
from ui.kiosk.text_block import Block, Placed, measure, place
from ui.theme.tokens import ON_NAVY, ON_NAVY_MUTED


@dataclass(frozen=True)
class Header:
    """``bottom`` ends the band, ``below`` the strip of a sample under it."""

    bottom: int
    below: float
    strip: QRectF | None
    texts: tuple[Placed, ...]


def wide_header(content: KioskContent, frame: Frame, clock: str) -> Header:
    """Organisation at the left, time at the right."""
    safe, px = frame.safe, frame.px("clock")
    time = Block(clock, ON_NAVY_MUTED)
    # The minute changes, the layout must not: a little more room than this minute needs.
    room = int(measure(time, frame.width, px).width * 1.02) + 2
    width = max(1, int(safe.width() - room - frame.smallest))
    name = Block(content.organisation, ON_NAVY, bold=True)
    name_px = fitted_px(frame, "organisation", name, width, 2)
    heights = [measure(name, width, name_px).height, measure(time, room, px).height]
    tall = max(heights)
    bottom = round(safe.top() + tall + frame.smallest * 0.7)
    placed = [
        place("organisation", name, QRectF(safe.left(), safe.top(), width, tall), name_px, True),
        place("clock", time, QRectF(safe.right() - room, safe.top(), room, tall), px, True),
    ]
    return _finished(content, frame, bottom, placed)


def tall_header(content: KioskContent, frame: Frame, clock: str) -> Header:
    """Organisation above the time, both in the middle."""
    safe, width = frame.safe, int(frame.safe.width())
    top, placed = safe.top(), []
    wanted = (
        ("organisation", Block(content.organisation, ON_NAVY, bold=True, centred=True), 2),
        ("clock", Block(clock, ON_NAVY_MUTED, centred=True), 1),
    )
    for role, block, lines in wanted:
        if not block.text:
            continue
        px = fitted_px(frame, role, block, width, lines)
        height = measure(block, width, px).height
        placed.append(place(role, block, QRectF(safe.left(), top, width, height), px))
        top += height + frame.smallest * 0.15
    return _finished(content, frame, round(top + frame.smallest * 0.45), placed)


def _finished(content: KioskContent, frame: Frame, bottom: int, placed: list[Placed]) -> Header:
    strip, note = sample_strip(content, frame, bottom)
    below = strip.bottom() if strip is not None else float(bottom)
    texts = [*placed, note] if note is not None else placed
    return Header(bottom, below, strip, tuple(item for item in texts if item.block.text))
