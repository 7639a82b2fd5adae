"""What both arrangements of the code page share: the frame, the sizes, the parts.

Everything is in device pixels of the screen, whatever its scaling.
"""

import math
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

from models.display.sizes import pixel_mm
from ui.kiosk.content import Code, KioskContent
from ui.kiosk.text_block import Block, Placed, largest_px, measure, place
from ui.theme.tokens import (
    GOLD,
    GOLD_TEXT,
    INK,
    ON_NAVY,
    ON_NAVY_MUTED,
    PUBLIC_MUTED,
)

SAFE = 0.05
"""Share of each side that a television's overscan may cut off (product K2)."""

SMALLEST = 0.0290
"""Smallest text as a share of the screen's short side: 8 mm capitals on 32 inches (K11)."""

ASSUMED_INCHES = 32.0
LARGER = 1.3
GROWING = frozenset(
    ("heading", "step", "voluntary", "warning", "title", "question", "body", "choice")
)
AROUND = frozenset(("organisation", "clock", "sample", "name", "link", "fingerprint", "button"))
TARGET_MM = 20.0
LEAST_SHARE = 0.0200

# Font sizes as multiples of the smallest one: (least, as designed).
SIZES = {
    "organisation": (1.15, 1.35),
    "clock": (1.0, 1.1),
    "heading": (1.6, 2.2),
    "sub": (1.05, 1.25),
    "step": (1.0, 1.35),
    "voluntary": (1.0, 1.12),
    "warning": (1.0, 1.1),
    "petitions": (1.0, 1.05),
    "privacy": (1.0, 1.0),
    "name": (1.2, 1.5),
    "link": (1.0, 1.06),
    "fingerprint": (1.0, 1.06),
    "sample": (1.0, 1.0),
    "button": (1.0, 1.05),
    "title": (1.5, 2.2),
    "question": (1.1, 1.6),
    "body": (1.0, 1.5),
    "choice": (1.0, 1.25),
}
MOST = 1.5
WORST, BEST = -1.0, 2.0


@dataclass(frozen=True)
class Frame:
    """A screen of ``width`` × ``height`` px; ``safe`` is where content may stand. On a screen
    that is known to be larger than 32 ``inches`` the same capitals of 8 mm take fewer pixels.
    ``larger`` is for a visitor who asked for it; ``foot`` px at the bottom belong to buttons.
    ``tight``: header and card take no more than they must."""

    width: int
    height: int
    inches: float = 0.0
    larger: bool = False
    foot: int = 0
    tight: bool = False

    @property
    def safe(self) -> QRectF:
        across, down = -(-self.width * SAFE // 1), -(-self.height * SAFE // 1)
        tall = max(1.0, self.height - 2 * down - self.foot)
        return QRectF(across, down, self.width - 2 * across, tall)

    @property
    def smallest(self) -> float:
        share = SMALLEST * ASSUMED_INCHES / max(self.inches, ASSUMED_INCHES)
        return min(self.width, self.height) * max(share, LEAST_SHARE)

    @property
    def finger(self) -> int:
        """Least side of what is touched: 20 mm (product K11), in px."""
        mm = pixel_mm(self.width, self.height, self.inches or ASSUMED_INCHES)
        return math.ceil(TARGET_MM / mm)

    def px(self, role: str, ease: float = 1.0) -> int:
        """Font size of a role. ``ease`` 1 is as designed, up to 2 larger; at 0 everything is as
        small as may be; below it, smaller than people at a distance can read."""
        least, base = SIZES[role]
        if self.tight and role in AROUND:
            ease = min(ease, 0.0)
        if ease >= 1:
            factor = base * (1 + (ease - 1) * (MOST - 1))
        elif ease >= 0:
            factor = least + (base - least) * ease
        else:
            factor = least * (1 + ease)
        if self.larger and role in GROWING:
            factor *= LARGER
        return max(1, round(self.smallest * factor))


@dataclass(frozen=True)
class Step:
    """One of the three steps: number in a circle, picture, text; ``panel`` in portrait only."""

    number: Placed
    circle: QRectF
    picture: str
    picture_rect: QRectF
    text: Placed
    panel: QRectF | None = None


@dataclass(frozen=True)
class Target:
    """A place that can be touched, in device pixels, with the words a screen reader says."""

    name: str
    rect: QRect
    label: str


@dataclass(frozen=True)
class Bar:
    """``height`` px at the bottom of the safe area; ``countdown`` is free for changing words."""

    height: int = 0
    targets: tuple[Target, ...] = ()
    texts: tuple[Placed, ...] = ()
    countdown: QRect | None = None


@dataclass(frozen=True)
class PageLayout:
    """Where everything stands. ``code`` is the code with its quiet zone, ``module`` the side of
    one module; ``texts`` are all texts outside the steps."""

    frame: Frame
    header_bottom: int
    footer_top: int
    strip: QRectF | None
    card: QRect
    code: QRect
    module: int
    texts: tuple[Placed, ...]
    steps: tuple[Step, ...]
    ease: float
    bar: Bar = Bar()

    @property
    def every_text(self) -> tuple[Placed, ...]:
        numbers = tuple(step.number for step in self.steps)
        return (*self.texts, *self.bar.texts, *(step.text for step in self.steps), *numbers)

    @property
    def smallest_px(self) -> int:
        """The smallest font size that is used, in device pixels."""
        return min(placed.px for placed in self.every_text)


def page_blocks(content: KioskContent, centred: bool) -> dict[str, Block]:
    """The texts beside the card, without the empty ones."""
    said = content.texts
    # Where there is a button for it, the line below would only say it again.
    has_button = any(choice.name == "petitions" for choice in content.bar)
    petitions = "" if has_button else said.petitions
    quiet = [part for part in (said.privacy, content.version) if part]
    blocks = {
        "heading": Block(said.heading, ON_NAVY, GOLD_TEXT, bold=True, centred=centred),
        "sub": Block(said.sub, ON_NAVY_MUTED, ON_NAVY, centred=centred),
        "voluntary": Block(said.voluntary, ON_NAVY, ON_NAVY, centred=centred),
        "warning": Block(said.warning, GOLD_TEXT, GOLD_TEXT, centred=centred),
        "petitions": Block(petitions, ON_NAVY, ON_NAVY, centred=centred),
        "privacy": Block(" · ".join(quiet), ON_NAVY_MUTED, ON_NAVY, centred=centred),
    }
    # Larger letters leave room for what a visitor must know, and for nothing else.
    dropped = ("sub", "petitions", "privacy") if content.larger else ()
    return {name: block for name, block in blocks.items() if block.text and name not in dropped}


def least_code(content: KioskContent) -> float:
    """How far the code may shrink for the texts beside it, as a share of the largest possible."""
    if content.larger:
        return 0.45
    return 0.5 if content.counting else 0.6


def step_blocks(content: KioskContent, centred: bool) -> list[Block]:
    """The texts of the three steps."""
    said = content.texts
    return [
        Block(text, ON_NAVY, GOLD_TEXT, centred=centred)
        for text in (said.step1, said.step2, said.step3)
    ]


def step_pictures(code: Code) -> tuple[str, str, str]:
    """The drawn pictures of the steps; a website has no "Quan tâm" to press."""
    third = "step3" if code.kind == "zalo_oa" else "step3_site"
    return ("step1", "step2", third)


def number_block(number: int) -> Block:
    return Block(str(number), INK, bold=True, centred=True)


@dataclass(frozen=True)
class CardTexts:
    """Name, link and fingerprint below the code, at their sizes."""

    blocks: tuple[tuple[str, Block, int], ...]
    width: int
    gap: float

    @property
    def height(self) -> float:
        heights = [measure(block, self.width, px).height for _, block, px in self.blocks]
        return sum(heights) + self.gap * (len(heights) - 1)


def card_texts(
    content: KioskContent, code: Code, frame: Frame, width: int, joined: bool = False
) -> CardTexts:
    """The texts of the card, fitted into ``width``; ``joined``: link and fingerprint share a
    line where that can be read."""
    mark = f"**{content.fixed.sample}** · " if content.sample else ""
    check = f"{mark}{content.fixed.fingerprint} **{code.fingerprint}**"
    wanted = [
        ("name", Block(code.name, INK, bold=True, centred=True), 2),
        ("link", Block(code.shown_link, PUBLIC_MUTED, centred=True), 2),
        ("fingerprint", Block(check, PUBLIC_MUTED, INK, centred=True), 1),
    ]
    both = Block(f"{code.shown_link} · {check}", PUBLIC_MUTED, INK, centred=True)
    if joined and not measure(both, width, frame.px("link", 0)).lines > 1:
        wanted[1:] = [("link", both, 1)]
    # The name in its bold letters must not touch the card's edges.
    inset = width - round(frame.smallest)
    fitted = tuple(
        (name, block, fitted_px(frame, name, block, inset if name == "name" else width, lines))
        for name, block, lines in wanted
    )
    return CardTexts(fitted, width, frame.smallest * 0.1)


def link_width(code: Code, frame: Frame) -> int:
    """What the link needs to stand on one line at its least size."""
    block = Block(code.shown_link, PUBLIC_MUTED, centred=True)
    return math.ceil(measure(block, frame.width * 9, frame.px("link", 0)).width) + 1


def fitted_px(frame: Frame, role: str, block: Block, width: int, lines: int) -> int:
    """As large as designed in as few lines as can be read, up to ``lines``; what needs more
    takes them at the least size."""
    least = frame.px(role, 0)
    for allowed in range(1, lines + 1):
        px = largest_px(block, width, float("inf"), frame.px(role), allowed)
        if px >= least:
            return px
    return least


def place_card_texts(texts: CardTexts, left: float, top: float) -> list[Placed]:
    """The card's texts from ``top`` downwards."""
    found = []
    for name, block, px in texts.blocks:
        height = measure(block, texts.width, px).height
        found.append(place(name, block, QRectF(left, top, texts.width, height), px))
        top += height + texts.gap
    return found


def sample_strip(
    content: KioskContent, frame: Frame, top: float
) -> tuple[QRectF | None, Placed | None]:
    """The gold strip below the header that marks a sample, if it is one."""
    if not content.sample:
        return None, None
    text = f"**{content.fixed.sample}** · {content.fixed.sample_note}"
    block = Block(text, INK, INK, centred=True)
    width = int(frame.safe.width())
    px = fitted_px(frame, "sample", block, width, 1)
    height = measure(block, width, px).height + frame.smallest * 0.5
    strip = QRectF(0, top, frame.width, height)
    room = QRectF(frame.safe.left(), top, width, height)
    return strip, place("sample", block, room, px, middle=True)


STRIP_COLOUR = GOLD
