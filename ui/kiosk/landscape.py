"""The code page on a wide screen: texts at the left, the card at the right."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

from models.display.sizes import module_px
from models.qr.matrix import QUIET_ZONE
from ui.kiosk.bar import lay_out_bar
from ui.kiosk.content import Code, KioskContent
from ui.kiosk.fitting import best_code, best_ease, shares
from ui.kiosk.frame import (
    Bar,
    CardTexts,
    Frame,
    PageLayout,
    Step,
    card_texts,
    least_code,
    link_width,
    number_block,
    page_blocks,
    place_card_texts,
    step_blocks,
    step_pictures,
)
from ui.kiosk.header import Header, wide_header
from ui.kiosk.text_block import Block, Placed, measure, must_break, place

WIDEST_CARD = 0.56
LINK_SHARE = 0.42
_UPPER = ("heading", "sub", "steps", "voluntary")
_LOWER = ("warning", "petitions", "privacy")


@dataclass(frozen=True)
class _Column:
    """The left column: its texts and the room it has."""

    frame: Frame
    blocks: dict[str, Block]
    steps: list[Block]
    room: QRectF

    def picture_height(self, ease: float) -> float:
        # Where room is short the pictures give way first: the words beside them say the same.
        grown = 1.6 * max(-0.4, min(ease, 1.0)) + 0.9 * max(0.0, min(ease, 2.0) - 1.0)
        return self.frame.smallest * (2.3 + grown)

    def step_left(self, ease: float) -> tuple[float, float, float]:
        """Where circle, picture and text begin, from the left."""
        circle = self.frame.px("step", ease) * 1.55
        gap = self.frame.smallest * 0.5
        return 0.0, circle + gap, circle + gap + self.picture_height(ease) * 1.2 + gap

    def step_heights(self, ease: float) -> list[float]:
        width = max(1, int(self.room.width() - self.step_left(ease)[2]))
        px = self.frame.px("step", ease)
        least = self.picture_height(ease)
        return [max(least, measure(block, width, px).height) for block in self.steps]

    def heights(self, ease: float) -> dict[str, float]:
        width = int(self.room.width())
        found = {
            name: measure(block, width, self.frame.px(name, ease)).height
            for name, block in self.blocks.items()
        }
        found["steps"] = sum(self.step_heights(ease)) + 2 * self.frame.smallest * 0.3
        return found

    def gaps(self) -> float:
        return self.frame.smallest * (0.3 * len(self.blocks) + 1.5)

    def fits(self, ease: float) -> bool:
        if sum(self.heights(ease).values()) + self.gaps() > self.room.height():
            return False
        return ease < 0 or not self.broken(ease)

    def broken(self, ease: float) -> bool:
        width = int(self.room.width())
        texts = width - int(self.step_left(ease)[2])
        return any(
            must_break(block, width, self.frame.px(name, ease))
            for name, block in self.blocks.items()
        ) or any(must_break(block, texts, self.frame.px("step", ease)) for block in self.steps)


@dataclass(frozen=True)
class _Try:
    module: int
    card: QRect
    code: QRect
    texts: CardTexts
    column: _Column
    ease: float
    bar: Bar


def lay_out_landscape(
    content: KioskContent, code: Code, modules: int, frame: Frame, clock: str
) -> PageLayout:
    """The code as large as the texts beside it can be read from the stated distance."""
    header = wide_header(content, frame, clock)
    top = header.below + frame.smallest * 0.55
    height = frame.safe.bottom() - top
    most = module_px(min(height, frame.safe.width() * WIDEST_CARD), modules)

    def tried(module: int) -> _Try | None:
        return _tried(content, code, modules, frame, top, module)

    best = best_code(tried, max(1, most), least_code(content))
    if best is None:
        raise ValueError("no room")
    return _placed(code, frame, header, best)


def _tried(
    content: KioskContent, code: Code, modules: int, frame: Frame, top: float, module: int
) -> _Try | None:
    safe, pad = frame.safe, round(frame.smallest * 0.35)
    side = module * (modules + 2 * QUIET_ZONE)
    wide = max(side, min(link_width(code, frame), int(safe.width() * LINK_SHARE)))
    texts = card_texts(content, code, frame, wide)
    tall = round(side + texts.height + frame.smallest * 0.6) + pad
    if top + tall > safe.bottom() and module > 1:
        return None
    left = int(safe.right()) - wide - 2 * pad
    card = QRect(left, round(top), wide + 2 * pad, int(safe.bottom()) - round(top))
    if card.height() - tall >= module:
        # Room below, so that the card can move there against burn-in.
        card.setHeight(card.height() - module)
    spare = max(0, card.height() - tall)
    square = QRect(left + pad + (wide - side) // 2, card.top() + pad + spare // 3, side, side)
    gap = frame.smallest * 1.3
    room = QRectF(safe.left(), top, max(1.0, left - gap - safe.left()), safe.bottom() - top)
    bar = lay_out_bar(content, frame, room)
    room.setHeight(max(1.0, room.height() - bar.height))
    column = _Column(frame, page_blocks(content, False), step_blocks(content, False), room)
    return _Try(module, card, square, texts, column, best_ease(column.fits), bar)


def _placed(code: Code, frame: Frame, header: Header, best: _Try) -> PageLayout:
    column, ease = best.column, best.ease
    heights = column.heights(ease)
    room, small = column.room, frame.smallest
    lower = [name for name in _LOWER if name in heights]
    foot = sum(heights[name] for name in lower) + small * 0.2 * (len(lower) - 1)
    footer_top = room.bottom() - foot - small * 0.5
    upper = [name for name in _UPPER if name in heights]
    spare = footer_top - small * 0.5 - room.top() - sum(heights[name] for name in upper)
    gaps = shares(spare, [0.6 if name == "sub" else 1.2 for name in upper[1:]], small * 1.6)
    top = room.top() + (spare - sum(gaps)) / 2
    texts: list[Placed] = []
    steps: list[Step] = []
    for name, gap in zip(upper, [*gaps, 0.0], strict=True):
        area = QRectF(room.left(), top, room.width(), heights[name])
        if name == "steps":
            steps = _steps(column, area, ease, step_pictures(code))
        else:
            texts.append(place(name, column.blocks[name], area, frame.px(name, ease)))
        top += heights[name] + gap
    top = footer_top + small * 0.5
    for name in lower:
        area = QRectF(room.left(), top, room.width(), heights[name])
        texts.append(place(name, column.blocks[name], area, frame.px(name, ease)))
        top += heights[name] + small * 0.2
    middle = best.card.left() + best.card.width() / 2
    under = best.code.bottom() + 1
    below = under + max(0.0, (best.card.bottom() - under - best.texts.height) / 2 - small * 0.1)
    texts += place_card_texts(best.texts, middle - best.texts.width / 2, below)
    return PageLayout(
        frame,
        header.bottom,
        round(footer_top),
        header.strip,
        best.card,
        best.code,
        best.module,
        (*header.texts, *texts),
        tuple(steps),
        ease,
        best.bar,
    )


def _steps(
    column: _Column, area: QRectF, ease: float, pictures: tuple[str, str, str]
) -> list[Step]:
    px = column.frame.px("step", ease)
    at_circle, at_picture, at_text = column.step_left(ease)
    circle, picture = px * 1.55, column.picture_height(ease)
    gap = (area.height() - sum(column.step_heights(ease))) / 2
    found, top = [], area.top()
    for place_no, (block, height) in enumerate(
        zip(column.steps, column.step_heights(ease), strict=True)
    ):
        middle = top + height / 2
        ring = QRectF(area.left() + at_circle, middle - circle / 2, circle, circle)
        drawn = QRectF(area.left() + at_picture, middle - picture / 2, picture * 1.2, picture)
        room = QRectF(area.left() + at_text, top, area.width() - at_text, height)
        number = place("number", number_block(place_no + 1), ring, px, True)
        text = place(f"step{place_no + 1}", block, room, px, True)
        found.append(Step(number, ring, pictures[place_no], drawn, text))
        top += height + gap
    return found
