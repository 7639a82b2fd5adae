"""The code page on a tall screen: heading, card, three panels, from top to bottom."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

from models.display.sizes import module_px
from models.qr.matrix import QUIET_ZONE
from ui.kiosk.content import Code, KioskContent
from ui.kiosk.fitting import best_code, best_ease, shares
from ui.kiosk.frame import (
    CardTexts,
    Frame,
    PageLayout,
    Step,
    card_texts,
    number_block,
    page_blocks,
    place_card_texts,
    step_blocks,
    step_pictures,
)
from ui.kiosk.header import Header, tall_header
from ui.kiosk.text_block import Block, Placed, measure, must_break, place

LEAST_CODE = 0.6
_LOWER = ("warning", "petitions", "privacy")
_ORDER = ("heading", "sub", "card", "steps", "voluntary")
_WEIGHTS = {"sub": 0.4, "card": 1.0, "steps": 1.0, "voluntary": 0.9}


@dataclass(frozen=True)
class _Column:
    frame: Frame
    blocks: dict[str, Block]
    steps: list[Block]
    room: QRectF
    card_height: float

    @property
    def width(self) -> int:
        return int(self.room.width())

    @property
    def gap(self) -> float:
        return self.frame.smallest * 0.6

    @property
    def panel_width(self) -> float:
        return (self.room.width() - 2 * self.gap) / 3

    def panel_text_width(self) -> int:
        return max(1, int(self.panel_width - self.frame.smallest * 0.9))

    def picture_height(self, ease: float) -> float:
        return self.frame.smallest * (3.0 + 0.7 * max(-0.9, min(ease, 2.0)))

    def panel_height(self, ease: float) -> float:
        width, px = self.panel_text_width(), self.frame.px("step", ease)
        tallest = max(measure(block, width, px).height for block in self.steps)
        return self.picture_height(ease) + tallest + self.frame.smallest * 1.3

    def heights(self, ease: float) -> dict[str, float]:
        found = {
            name: measure(block, self.width, self.frame.px(name, ease)).height
            for name, block in self.blocks.items()
        }
        return found | {"steps": self.panel_height(ease), "card": self.card_height}

    def fits(self, ease: float) -> bool:
        gaps = self.frame.smallest * (0.25 * len(self.blocks) + 2.1)
        if sum(self.heights(ease).values()) + gaps > self.room.height():
            return False
        return ease < 0 or not self.broken(ease)

    def broken(self, ease: float) -> bool:
        return any(
            must_break(block, self.width, self.frame.px(name, ease))
            for name, block in self.blocks.items()
        ) or any(
            must_break(block, self.panel_text_width(), self.frame.px("step", ease))
            for block in self.steps
        )


@dataclass(frozen=True)
class _Try:
    module: int
    side: int
    texts: CardTexts
    column: _Column
    ease: float


def lay_out_portrait(
    content: KioskContent, code: Code, modules: int, frame: Frame, clock: str
) -> PageLayout:
    """The code as large as the texts around it can be read from the stated distance."""
    header = tall_header(content, frame, clock)
    top = header.below + frame.smallest * 0.6
    room = QRectF(frame.safe.left(), top, frame.safe.width(), frame.safe.bottom() - top)
    most = max(1, module_px(min(room.width(), room.height()), modules))

    def tried(module: int) -> _Try | None:
        return _tried(content, code, modules, frame, room, module)

    best = best_code(tried, most, LEAST_CODE)
    if best is None:
        raise ValueError("no room")
    return _placed(code, frame, header, best)


def _tried(
    content: KioskContent, code: Code, modules: int, frame: Frame, room: QRectF, module: int
) -> _Try:
    side = module * (modules + 2 * QUIET_ZONE)
    width = int(room.width() - frame.smallest * 1.2)
    texts = card_texts(content, code, frame, width, joined=True)
    height = side + texts.height + frame.smallest * 0.6
    blocks, steps = page_blocks(content, True), step_blocks(content, True)
    column = _Column(frame, blocks, steps, room, height)
    return _Try(module, side, texts, column, best_ease(column.fits))


def _placed(code: Code, frame: Frame, header: Header, best: _Try) -> PageLayout:
    column, ease, small = best.column, best.ease, frame.smallest
    heights, room = column.heights(ease), column.room
    lower = [name for name in _LOWER if name in heights]
    foot = sum(heights[name] for name in lower) + small * 0.2 * (len(lower) - 1)
    footer_top = room.bottom() - foot - small * 0.5
    upper = [name for name in _ORDER if name in heights]
    spare = footer_top - small * 0.6 - room.top() - sum(heights[name] for name in upper)
    gaps = shares(spare, [_WEIGHTS[name] for name in upper[1:]], small * 1.8)
    top = room.top() + max(0.0, spare - sum(gaps)) / 2
    texts: list[Placed] = []
    steps: list[Step] = []
    card = square = QRect()
    for name, gap in zip(upper, [*gaps, 0.0], strict=True):
        area = QRectF(room.left(), top, room.width(), heights[name])
        if name == "card":
            card, square = _card(best, area, frame)
            left = room.center().x() - best.texts.width / 2
            texts += place_card_texts(best.texts, left, square.bottom() + 1)
        elif name == "steps":
            steps = _steps(column, area, ease, step_pictures(code))
        else:
            texts.append(place(name, column.blocks[name], area, frame.px(name, ease)))
        top += heights[name] + gap
    top = footer_top + small * 0.5
    for name in lower:
        area = QRectF(room.left(), top, room.width(), heights[name])
        texts.append(place(name, column.blocks[name], area, frame.px(name, ease)))
        top += heights[name] + small * 0.2
    return PageLayout(
        frame,
        header.bottom,
        round(footer_top),
        header.strip,
        card,
        square,
        best.module,
        (*header.texts, *texts),
        tuple(steps),
        ease,
    )


def _card(best: _Try, area: QRectF, frame: Frame) -> tuple[QRect, QRect]:
    card = QRect(int(area.left()), round(area.top()), int(area.width()), int(area.height()))
    left = card.left() + (card.width() - best.side) // 2
    return card, QRect(left, card.top() + round(frame.smallest * 0.1), best.side, best.side)


def _steps(
    column: _Column, area: QRectF, ease: float, pictures: tuple[str, str, str]
) -> list[Step]:
    small, px = column.frame.smallest, column.frame.px("step", ease)
    picture, circle = column.picture_height(ease), px * 1.5
    width = column.panel_width
    found = []
    for index, block in enumerate(column.steps):
        left = area.left() + index * (width + column.gap)
        panel = QRectF(left, area.top(), width, area.height())
        ring = QRectF(left + small * 0.45, area.top() + small * 0.45, circle, circle)
        drawn = QRectF(0, area.top() + small * 0.45, picture * 1.2, picture)
        middle = max(panel.center().x(), ring.right() + small * 0.2 + drawn.width() / 2)
        drawn.moveLeft(min(middle - drawn.width() / 2, panel.right() - drawn.width()))
        top = drawn.bottom() + small * 0.4
        text_width = column.panel_text_width()
        text_left = panel.center().x() - text_width / 2
        room = QRectF(text_left, top, text_width, panel.bottom() - small * 0.4 - top)
        number = place("number", number_block(index + 1), ring, px, True)
        text = place(f"step{index + 1}", block, room, px)
        found.append(Step(number, ring, pictures[index], drawn, text, panel))
    return found
