"""The code page on a tall screen: heading, card, three steps, from top to bottom."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QRectF

from models.display.sizes import module_px
from models.qr.matrix import QUIET_ZONE
from ui.kiosk.bar import lay_out_bar
from ui.kiosk.content import Code, KioskContent
from ui.kiosk.fitting import best_code, best_ease, shares
from ui.kiosk.frame import (
    CardTexts,
    Frame,
    PageLayout,
    Step,
    card_texts,
    least_code,
    number_block,
    page_blocks,
    place_card_texts,
    step_blocks,
    step_pictures,
)
from ui.kiosk.header import Header, tall_header
from ui.kiosk.text_block import Block, Placed, measure, must_break, place

_LOWER = ("warning", "petitions", "privacy")
_ORDER = ("heading", "sub", "card", "steps", "voluntary")
_WEIGHTS = {"sub": 0.4, "card": 1.0, "steps": 1.0, "voluntary": 0.9}


@dataclass(frozen=True)
class _Column:
    """What stands above and below the card. The steps are three panels side by side, or ``rows``
    where their words are long."""

    frame: Frame
    blocks: dict[str, Block]
    steps: list[Block]
    room: QRectF
    card_height: float
    rows: bool

    @property
    def width(self) -> int:
        return int(self.room.width())

    @property
    def gap(self) -> float:
        return self.frame.smallest * 0.6

    @property
    def panel_width(self) -> float:
        return self.room.width() if self.rows else (self.room.width() - 2 * self.gap) / 3

    def text_left(self, ease: float) -> float:
        """Where the words of a row begin, from its left."""
        small = self.frame.smallest
        return small * 1.5 + self.frame.px("step", ease) * 1.5 + self.picture_height(ease) * 1.2

    def text_width(self, ease: float) -> int:
        small = self.frame.smallest
        taken = self.text_left(ease) + small * 0.4 if self.rows else small * 0.9
        return max(1, int(self.panel_width - taken))

    def picture_height(self, ease: float) -> float:
        eased = max(-0.9, min(ease, 2.0))
        return self.frame.smallest * (2.1 + 0.5 * eased if self.rows else 3.0 + 0.7 * eased)

    def panel_heights(self, ease: float) -> list[float]:
        width, px, small = self.text_width(ease), self.frame.px("step", ease), self.frame.smallest
        texts = [measure(block, width, px).height for block in self.steps]
        picture = self.picture_height(ease)
        if self.rows:
            return [max(picture, text) + small * 0.4 for text in texts]
        return [picture + max(texts) + small * 1.3] * len(texts)

    def steps_height(self, ease: float) -> float:
        heights = self.panel_heights(ease)
        return sum(heights) + self.row_gap * 2 if self.rows else heights[0]

    @property
    def row_gap(self) -> float:
        return self.frame.smallest * 0.25

    def heights(self, ease: float) -> dict[str, float]:
        found = {
            name: measure(block, self.width, self.frame.px(name, ease)).height
            for name, block in self.blocks.items()
        }
        return found | {"steps": self.steps_height(ease), "card": self.card_height}

    def fits(self, ease: float) -> bool:
        gaps = self.frame.smallest * (0.25 * len(self.blocks) + 2.1)
        if sum(self.heights(ease).values()) + gaps > self.room.height():
            return False
        return ease < 0 or not self.broken(ease)

    def squeezed(self, ease: float) -> bool:
        """Whether a word of a step is kept whole only in smaller letters."""
        width, px = self.text_width(ease), self.frame.px("step", ease)
        return any(measure(block, width, px).broken for block in self.steps)

    def broken(self, ease: float) -> bool:
        return any(
            must_break(block, self.width, self.frame.px(name, ease))
            for name, block in self.blocks.items()
        ) or any(
            must_break(block, self.text_width(ease), self.frame.px("step", ease))
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
    bar = lay_out_bar(content, frame)
    frame = replace(frame, foot=bar.height)
    header = tall_header(content, frame, clock)
    top = header.below + frame.smallest * 0.6
    room = QRectF(frame.safe.left(), top, frame.safe.width(), frame.safe.bottom() - top)
    # One module stays free at either side: there the card moves.
    most = max(1, module_px(min(room.width(), room.height()), modules + 2))

    def tried(module: int) -> _Try | None:
        return _tried(content, code, modules, frame, room, module, False)

    def tried_rows(module: int) -> _Try | None:
        return _tried(content, code, modules, frame, room, module, True)

    best = best_code(tried, most, least_code(content))
    if best is None:
        raise ValueError("no room")
    if best.ease < 0 or best.column.squeezed(best.ease):
        rows = best_code(tried_rows, most, least_code(content))
        best = rows if rows is not None and _is_better(rows, best) else best
    return replace(_placed(code, frame, header, best), bar=bar)


def _is_better(rows: _Try, panels: _Try) -> bool:
    if rows.ease >= 0 or rows.ease > panels.ease:
        return True
    return panels.column.broken(panels.ease) and not rows.column.broken(rows.ease)


def _tried(
    content: KioskContent,
    code: Code,
    modules: int,
    frame: Frame,
    room: QRectF,
    module: int,
    rows: bool,
) -> _Try:
    side = module * (modules + 2 * QUIET_ZONE)
    width = int(room.width() - frame.smallest * 1.2) - 2 * module
    texts = card_texts(content, code, frame, width, joined=True)
    height = side + texts.height + frame.smallest * 0.6
    blocks, steps = page_blocks(content, True), step_blocks(content, not rows)
    column = _Column(frame, blocks, steps, room, height, rows)
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
            left = card.left() + (card.width() - best.texts.width) / 2
            texts += place_card_texts(best.texts, left, square.bottom() + 1)
        elif name == "steps":
            arrange = _rows if column.rows else _panels
            steps = arrange(column, area, ease, step_pictures(code))
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
    wide = int(area.width()) - 2 * best.module
    card = QRect(int(area.left()) + best.module, round(area.top()), wide, int(area.height()))
    left = card.left() + (card.width() - best.side) // 2
    return card, QRect(left, card.top() + round(frame.smallest * 0.1), best.side, best.side)


def _rows(column: _Column, area: QRectF, ease: float, pictures: tuple[str, str, str]) -> list[Step]:
    small, px = column.frame.smallest, column.frame.px("step", ease)
    picture, circle, top = column.picture_height(ease), px * 1.5, area.top()
    found = []
    for index, (block, tall) in enumerate(
        zip(column.steps, column.panel_heights(ease), strict=True)
    ):
        panel = QRectF(area.left(), top, area.width(), tall)
        middle = panel.center().y()
        ring = QRectF(panel.left() + small * 0.45, middle - circle / 2, circle, circle)
        drawn = QRectF(ring.right() + small * 0.5, middle - picture / 2, picture * 1.2, picture)
        left = panel.left() + column.text_left(ease)
        room = QRectF(left, top, column.text_width(ease), tall)
        number = place("number", number_block(index + 1), ring, px, True)
        text = place(f"step{index + 1}", block, room, px, True)
        found.append(Step(number, ring, pictures[index], drawn, text, panel))
        top += tall + column.row_gap
    return found


def _panels(
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
        text_width = column.text_width(ease)
        text_left = panel.center().x() - text_width / 2
        room = QRectF(text_left, top, text_width, panel.bottom() - small * 0.4 - top)
        number = place("number", number_block(index + 1), ring, px, True)
        text = place(f"step{index + 1}", block, room, px)
        found.append(Step(number, ring, pictures[index], drawn, text, panel))
    return found
